"""Back takes an answer back with all that it changed, and nothing else."""

from datetime import timedelta

from conversations import Tapped
from conversations.dialogue import undo
from conversations.dialogue.messages import BACK

from .chat import WORLD, Chat, after_all, after_tip_1, in_tip_1
from .trip import noted, on_a_trip


def test_back_undoes_the_answer_and_its_effects() -> None:
    """The interview that "where" made is gone again, and made anew with the next answer."""
    chat = in_tip_1()
    assert [one.where for one in chat.person.interviews.values()] == ["Acme"]
    chat.press("back")
    assert (chat.at, chat.person.interviews) == ("interview.where", {})
    chat.type("Globex")
    assert [one.where for one in chat.person.interviews.values()] == ["Globex"]


def test_back_leaves_what_was_added_meanwhile() -> None:
    """A line put on the list in mid-dialogue stays, whatever is taken back around it."""
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
    """A second answer to the same question goes, and the first one stands again."""
    chat = in_tip_1()
    chat.press("mixed")
    chat.press("back")
    assert (chat.at, chat.person.interviews[1].went) == ("reflect.went", "")
    chat.press("badly")
    assert chat.person.interviews[1].went == "badly"


def test_back_undoes_a_skip() -> None:
    """What was skipped is no longer noted as skipped; answered later, neither."""
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


def test_a_skip_answered_after_the_end_is_no_skip() -> None:
    """Reopened by itself once its tip is over, and answered, a question is no longer noted as skipped."""
    chat = in_tip_1(hindrances=True)
    before = chat.person.interviews[1].skipped
    chat.press("skip")
    chat.press("skip")
    assert chat.person.interviews[1].skipped == [*before, "reflect-hindrances", "reflect-right"]
    chat.reopen("reflect.right")
    chat.type("I was on time")
    assert chat.person.interviews[1].skipped == [*before, "reflect-hindrances"]


def test_back_brings_marks_and_own_words_again() -> None:
    """The question is shown as it stood when it was answered."""
    chat = in_tip_1(hindrances=True)
    chat.press("nerves")
    chat.type("the lift was stuck")
    chat.press("done")
    chat.press("back")
    assert "✓ Nerves" in chat.buttons
    chat.press("nerves")
    chat.press("done")
    assert chat.person.interviews[1].hindrances == ["else"]
    assert chat.person.interviews[1].hindrance_own == "the lift was stuck"


def test_back_goes_all_the_way_in_one_talk() -> None:
    """Every answer can be taken back, one by one, to the very first question; a date first to be asked for anew."""
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


def test_back_from_a_date_that_was_read_asks_for_it_again() -> None:
    """Whoever was misread and taps Back stands at the question of the date, not at the one before."""
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


def test_what_was_asked_of_an_interview_goes_with_it() -> None:
    """Other talks about it, open or over, and what could be changed there: an edit finds nothing any more."""
    chat = in_tip_1()
    chat.command("change 1 reflect-recall")
    chat.type("I froze")
    first = chat.question
    chat.command("rights log 1")
    chat.feed(Tapped(first, BACK))
    assert (chat.at, chat.person.interviews) == ("interview.where", {})
    assert len(chat.person.talks) == 1
    chat.edit("I froze at once")
    assert chat.text == WORLD.render("common-edit_nowhere")


def test_what_is_gone_meanwhile_stays_gone() -> None:
    """Back doesn't bring an interview back that was deleted in the meantime."""
    person = in_tip_1(hindrances=True).person
    taken = person.talks[0].trail[-1].undo
    person.interviews.clear()
    undo.put_back(person, taken)
    assert person.interviews == {}


def test_the_keyboard_of_what_was_taken_back_is_gone() -> None:
    """Back leaves no live buttons on the question it left."""
    chat = in_tip_1(hindrances=True)
    left = chat.question
    chat.press("back")
    assert (chat.redrawn[0].question, chat.redrawn[0].rows) == (left, ())


def test_a_trail_keeps_its_last_sixty() -> None:
    """A talk that goes on for very long can be taken back a long way, though not without end."""
    chat = Chat()
    chat.command("start")
    chat.press("round")
    for _ in range(40):
        chat.press("enough")
        chat.press("round")
    assert len(chat.talk.trail) == 60


def test_the_next_dialogue_can_be_left_backwards() -> None:
    """Back crosses from tip 1 into the interview, and from there into the welcome."""
    chat = in_tip_1()
    stations = []
    while chat.talk.trail:
        chat.press("back")
        stations.append(chat.at)
    assert stations == ["interview.where", "start.welcome"]


def test_back_out_of_the_next_tip_unfinishes_the_one_before() -> None:
    """The answer that ended a tip is taken back, so it hasn't been gone through; one gone through earlier has."""
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
    """A choice that stood before the one taken back stands again, with all that hung on it."""
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


def test_ended_talks_hold_no_words() -> None:
    """After the end of a tip the trail still tells old buttons apart, without a word of theirs; after all, too."""
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


def test_before_there_is_an_interview_a_change_takes_back() -> None:
    """The welcome answered otherwise goes the other way, and nothing is left beneath."""
    chat = Chat()
    chat.command("start")
    chat.press("just_had")
    chat.reopen("start.welcome")
    chat.press("turned_down")
    assert [talk.dialogue for talk in chat.person.talks] == ["interview"]
    chat.type("Acme")
    assert chat.person.interviews[1].standing == "turned_down"
