"""Back undoes an answer with everything it changed, and nothing else."""

from datetime import timedelta

from conversations import Tapped
from conversations.dialogue import undo
from conversations.dialogue.messages import BACK

from .chat import WORLD, Chat, after_all, after_tip_1, in_tip_1
from .trip import noted, on_a_trip


def test_back_undoes_an_answer_and_its_effects() -> None:
    """The interview that "where" created is removed, and created again by the next answer."""
    chat = in_tip_1()
    assert [one.where for one in chat.person.interviews.values()] == ["Acme"]
    chat.press("back")
    assert (chat.at, chat.person.interviews) == ("new_interview.where", {})
    chat.type("Globex")
    assert [one.where for one in chat.person.interviews.values()] == ["Globex"]


def test_back_keeps_what_was_added_meanwhile() -> None:
    """A list item added during the dialogue stays, whatever is undone around it."""
    chat = in_tip_1()
    chat.command("do breathe")
    chat.press("badly")
    chat.command("dont rush")
    for _ in range(3):
        chat.command("back")
    assert chat.at == "start.welcome"
    assert [item.text for item in chat.person.items.values()] == ["breathe", "rush"]
    assert chat.person.interviews == {}


def test_back_undoes_a_change_of_an_earlier_answer() -> None:
    """The second answer to the same question goes, and the first one counts again."""
    chat = in_tip_1()
    chat.press("mixed")
    chat.press("back")
    assert (chat.at, chat.person.interviews[1].went) == ("reflect.went", "")
    chat.press("badly")
    assert chat.person.interviews[1].went == "badly"


def test_back_undoes_a_skip() -> None:
    """The question no longer counts as skipped, and not after it is answered either."""
    chat = in_tip_1(hindrances=True)
    before = chat.person.interviews[1].skipped
    chat.press("skip")
    assert chat.person.interviews[1].skipped == [*before, "reflect-hindrances"]
    chat.press("back")
    assert chat.person.interviews[1].skipped == before
    chat.press("skip")
    skipped = chat.person.past, chat.person.talks[-1].trail[-1]
    chat.reopen("reflect.hindrances")
    assert skipped
    chat.press("nerves")
    chat.press("done")
    assert chat.person.interviews[1].skipped == before
    assert chat.person.interviews[1].hindrances == ["nerves"]


def test_a_skipped_question_answered_later_is_no_longer_skipped() -> None:
    """Also if it is asked again by itself after the end of its tip."""
    chat = in_tip_1(hindrances=True)
    before = chat.person.interviews[1].skipped
    chat.press("skip")
    chat.press("skip")
    assert chat.person.interviews[1].skipped == [*before, "reflect-hindrances", "reflect-right"]
    chat.reopen("reflect.right")
    chat.type("I was on time")
    assert chat.person.interviews[1].skipped == [*before, "reflect-hindrances"]


def test_back_restores_marks_and_own_words() -> None:
    """The question looks as it did when it was answered."""
    chat = in_tip_1(hindrances=True)
    chat.press("nerves")
    chat.type("the lift was stuck")
    chat.press("done")
    chat.press("back")
    assert "✓ My nerves" in chat.buttons
    chat.press("nerves")
    chat.press("done")
    assert chat.person.interviews[1].hindrances == ["else"]
    assert chat.person.interviews[1].hindrance_own == "the lift was stuck"


def test_back_reaches_the_first_question_of_a_talk() -> None:
    """One answer at a time; an unconfirmed date is asked for again first."""
    chat = on_a_trip()
    for step in ("red", "one", "done", "first", "done"):
        chat.press(step)
    chat.type("yesterday")
    chat.press("yes")
    kept = [list(noted(chat))]
    while chat.talk.trail:
        chat.command("back")
        kept.append(noted(chat))
    assert [len(one) for one in kept] == [4, 3, 3, 2, 1, 0]
    assert chat.at == "trip.pick"


def test_back_from_a_misread_date_asks_for_the_date_again() -> None:
    """Not for the question before it."""
    chat = on_a_trip()
    for step in ("red", "one", "done", "first", "done"):
        chat.press(step)
    before = chat.at
    chat.type("yesterday")
    assert "I read that as" in chat.last
    chat.press("back")
    assert chat.at == before
    assert "I read that as" not in chat.last
    chat.type("yesterday")
    assert "I read that as" in chat.last


def test_talks_about_a_deleted_interview_are_deleted_too() -> None:
    """Open and finished ones; editing one of their answers finds nothing."""
    chat = in_tip_1()
    chat.command("change 1 reflect-recall")
    chat.type("I froze")
    first = chat.question
    chat.command("rights log 1")
    chat.feed(Tapped(first, BACK))
    assert (chat.at, chat.person.interviews) == ("new_interview.where", {})
    assert len(chat.person.talks) == 1
    chat.edit("I froze at once")
    assert chat.text == WORLD.render("common-edit_nowhere")


def test_back_does_not_restore_a_deleted_interview() -> None:
    """If it was deleted in the meantime."""
    person = in_tip_1(hindrances=True).person
    taken = person.talks[0].trail[-1].undo
    person.interviews.clear()
    undo.put_back(person, taken)
    assert person.interviews == {}


def test_back_removes_the_keyboard_of_the_question_it_leaves() -> None:
    """No button stays that could be tapped."""
    chat = in_tip_1(hindrances=True)
    left = chat.question
    chat.press("back")
    assert (chat.redrawn[0].question, chat.redrawn[0].rows) == (left, ())


def test_a_trail_keeps_its_last_sixty_answers() -> None:
    """A very long talk can be taken back a long way, but not without end."""
    chat = Chat()
    chat.command("start")
    chat.press("round")
    for _ in range(40):
        chat.press("enough")
        chat.press("round")
    assert len(chat.talk.trail) == 60


def test_back_crosses_into_the_previous_dialogue() -> None:
    """From tip 1 into the interview, and from there to the welcome."""
    chat = in_tip_1()
    stations = []
    while chat.talk.trail:
        chat.press("back")
        stations.append(chat.at)
    assert stations == ["new_interview.where", "start.welcome"]


def test_back_into_a_finished_tip_makes_it_unfinished() -> None:
    """Its last answer is undone; a tip finished earlier stays finished."""
    chat = after_tip_1()
    assert chat.person.interviews[1].finished == ["reflect"]
    chat.press("back")
    assert chat.person.interviews[1].finished == []
    chat = after_all()
    finished = list(chat.person.interviews[1].finished)
    chat.command("tip 2")
    chat.press("agency")
    chat.press("sent")
    chat.press("back")
    assert chat.person.interviews[1].finished == finished


def test_back_across_a_tip_restores_an_earlier_choice() -> None:
    """With everything that depended on it."""
    chat = after_all()
    before = chat.person.interviews[1]
    chat.now += timedelta(days=1)
    chat.command("tip 2")
    chat.press("agency")
    chat.press("sent")
    assert chat.person.interviews[1].chase != before.chase
    chat.press("back")
    chat.press("back")
    assert chat.person.interviews[1] == before


def test_finished_talks_hold_no_words() -> None:
    """Their trail still recognises old buttons, but contains none of their words."""
    for chat in (after_tip_1(), after_all()):
        kept = repr(chat.person.talks) + repr(chat.person.past)
        assert "Acme" not in kept
        assert "good questions" not in kept
    assert chat.person.talks == []
    chat = after_tip_1()
    assert chat.person.interviews[1].went_right == "I asked good questions"
    chat.edit("")
    chat.press("change")
    chat.type("I was early")
    chat.edit("I was very early")
    assert "early" not in repr(chat.person.talks) + repr(chat.person.past)
    assert chat.person.interviews[1].went_right == "I was very early"


def test_changing_the_answer_to_the_welcome_undoes_what_followed() -> None:
    """The other branch is taken, and no older talk is left below it."""
    chat = Chat()
    chat.command("start")
    chat.press("just_had")
    chat.reopen("start.welcome")
    chat.press("turned_down")
    assert [talk.dialogue for talk in chat.person.talks] == ["new_interview"]
    chat.type("Acme")
    assert chat.person.interviews[1].standing == "turned_down"
