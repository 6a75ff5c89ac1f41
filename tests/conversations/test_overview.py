"""The list of interviews, and the overview of one, in which each answer can be changed."""

import pytest

from conversations import DIALOGUES, Tapped
from conversations.dialogue.messages import CHANGE
from conversations.interviews.answers import answers_of, parts_of
from conversations.person import Interview, Person

from .chat import Chat, after_all, at_tip, coming_up, in_tip_1
from .sample import NOW, sample_person

PARTS, ANSWERS = parts_of(DIALOGUES), answers_of(DIALOGUES)


def answered() -> Chat:
    """Someone who answered every question there is."""
    chat = Chat()
    chat.person = sample_person()
    interview = chat.person.interviews[1]
    interview.recall, interview.message, interview.doubt = "The whole hour", "Dear all,\nwhy?", "vague"
    interview.strength, interview.drafts, interview.acceptable = "Ten years", "keep_both", "no"
    interview.hindrances, interview.hindrance_own = ["nerves", "else"], "The lift was stuck"
    interview.whose, interview.source, interview.standing = (
        {"nerves": "mine", "else": "not_mine"},
        "direct",
        "turned_down",
    )
    interview.addressee, interview.tone, interview.channel, interview.questions = "Dana", "warm", "mail", ["change"]
    interview.access = "will_send"
    for item in chat.person.items.values():
        item.interview = 1
    return chat


def many(count: int) -> Chat:
    """Someone with so many interviews."""
    chat = Chat()
    interviews = {number: Interview(began=NOW, where=f"Place {number}") for number in range(1, count + 1)}
    chat.person = Person(interviews=interviews, numbers={"interview": count})
    return chat


# ---------------------------------------------------------------- /interviews


def test_without_an_interview_one_can_be_begun() -> None:
    """An empty list offers to look back at one."""
    chat = Chat()
    chat.command("interviews")
    assert chat.buttons == ["Look back at an interview", "Next interview"]
    chat.press("new_interview")
    assert chat.at == "new_interview.where"


def test_interviews_are_listed_the_newest_first_with_how_far_each_got() -> None:
    """A second one stands beside the first; at the same place it is told apart; each opens its own overview."""
    chat = after_all()
    chat.command("interviews")
    chat.press("new_interview")
    chat.type("Globex")
    chat.press("turned_down")
    chat.press("mixed")
    chat.command("new_interview")
    chat.type("Acme")
    chat.command("interviews")
    assert chat.buttons[:3] == ["Acme (2) · 0 of 6", "Globex · 0 of 6", "Acme · 6 of 6"]
    chat.press("interview 2")
    assert chat.said[0].title == "Your debrief · Globex"
    assert "• How it went: Mixed" in chat.said[0].text
    assert [one.went for one in chat.person.interviews.values()] == ["badly", "mixed", ""]


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (8, 1), (9, 2), (20, 3)])
def test_many_interviews_are_paged(count: int, pages: int) -> None:
    """Eight at once; More comes round to the first page; every one of them can be reached."""
    chat = many(count)
    chat.command("interviews")
    seen: list[str] = []
    for _ in range(pages):
        seen += [label for label in chat.buttons if label.startswith("Place")]
        if pages > 1:
            chat.press(next(key for key in chat.keys if key.startswith("interviews page")))
    assert seen == [f"Place {number} · 0 of 6" for number in range(count, 0, -1)]
    assert pages == 1 or chat.buttons[0] == f"Place {count} · 0 of 6"


@pytest.mark.parametrize("words", ["page 0", "page 99", "page x", "hello", "9" * 5000, "page " + "9" * 5000])
def test_any_page_of_interviews_can_be_asked_for(words: str) -> None:
    """Whatever follows the command, interviews are shown."""
    chat = many(20)
    chat.command(f"interviews {words}")
    assert [label for label in chat.buttons if label.startswith("Place")]


# ---------------------------------------------------------------- the overview


def test_the_overview_shows_every_answer_in_their_words() -> None:
    """Labels for what was tapped, their own words for what was typed, a day as a day; a line each, part by part."""
    chat = answered()
    chat.command("interview 1")
    assert chat.last.splitlines() == [
        "• Name: Acme",
        "• Role: shift lead",
        "• Day: Saturday, 14 November 2026",
        "• Who it goes to: Dana",
        "• How you came to it: I applied directly",
        "• The answer so far: A no",
        "",
        "• How it went: Badly",
        "• What you remember: The whole hour",
        "• What got in the way: Nerves, The lift was stuck",
        "• Whose it was: Nerves (yours); The lift was stuck (not yours)",
        "• What went right: I asked a good question",
        "",
        "• Who to ask: The employer",
        "• Tone: Warm",
        "• Sent by: By email",
        "• Your questions: What to work on",
        "• Your message: I'll send it",
        "• Your own wording: Dear all, why?",
        "• Their notes on you: I'll send it",
        "",
        "• What you heard: Yes, they told me",
        "• Their reason: Someone had more experience",
        "• Believable: Yes",
        "• Fair: No",
        "• Acceptable: No",
        "• What troubles you: It's too vague",
        "• What they brought: Ten years",
        "• Where the job was: England, Scotland or Wales",
        "• The day of the no: Saturday, 14 November 2026",
        "• A machine decided: Not sure",
        "• Act before: Saturday, 13 February 2027",
        "• Your log: one note",
        "",
        "• The drafts: Keep both",
        "• On your list: 2 lines",
        "",
        "Tap a part to see more of it, or to change it.",
    ]


def test_an_overview_of_long_answers_fits_a_message() -> None:
    """Answers are cut in the overview, never in the document."""
    chat = answered()
    long = "word " * 4000
    for field in ("where", "role", "recall", "went_right", "hindrance_own", "message", "reason", "strength"):
        setattr(chat.person.interviews[1], field, long)
    chat.command("interview 1")
    assert len(chat.last) < 4096 - 110  # a title has a place of at most a hundred characters
    assert chat.person.interviews[1].recall == long


def test_only_what_was_answered_is_shown() -> None:
    """An unfinished interview has the answers there are, and no empty lines."""
    chat = in_tip_1()
    text = chat.command("interview 1")[0].text
    assert text.splitlines()[:3] == ["• Name: Acme", "• The answer so far: A no", ""]


@pytest.mark.parametrize("key", ANSWERS)
def test_each_answer_is_open_to_change_by_its_own_question(key: str) -> None:
    """Its button asks that one question; any answer to it is kept, and the talk beneath goes on where it was."""
    chat = answered()
    chat.begin("lessons", "own_do", 1)
    beneath, before = chat.question, chat.person.interviews[1]
    chat.command("interview 1")
    chat.press(f"interview 1 {next(part for part, keys in PARTS.items() if key in keys)}")
    chat.press(f"change 1 {key}")
    dialogue, _, step = key.partition("-")
    assert (chat.at, chat.talk.only) == (f"{dialogue}.{'whose' if step == 'hands' else step}", True)
    assert "Skip" not in chat.buttons
    assert "Never mind" in chat.buttons
    assert "More" not in chat.buttons
    change(chat)
    assert chat.said[0].text.startswith("Noted.")
    assert chat.said[1].question == beneath
    after = chat.person.interviews[1]
    field = ANSWERS[key]
    assert getattr(after, field) != getattr(before, field)
    # of other causes nobody said yet whose they are; with nobody to ask there is no message to send
    fields = {"hindrances": ["hindrances", "whose"], "can_ask": ["can_ask", "message_state"]}.get(field, [field])
    assert [name for name in ANSWERS.values() if getattr(after, name) != getattr(before, name)] == fields
    chat.press("interview 1")
    assert chat.said[0].title.startswith("Your debrief")


def change(chat: Chat) -> None:
    """Answer the open question with something else than before."""
    if chat.at in ("feedback.day", "rights.decided"):
        chat.type("3 June 2026")
        chat.type("yes")
    elif chat.at in ("reflect.hindrances", "feedback.questions"):
        chat.press("rambled" if chat.at == "reflect.hindrances" else "skill")
        chat.press("done")
    elif chat.at == "reflect.whose":
        chat.press("not_mine")
        chat.press("mine")
    elif len(chat.buttons) > 1:
        chat.press(chat.keys[-3 if chat.at == "rights.place" else -2])  # the last of a page stands before More
    else:
        chat.type("something else")


@pytest.mark.parametrize("leave", ["stop", "/skip", "/stop"])
def test_a_question_asked_again_can_be_left_alone(leave: str) -> None:
    """Never mind, /skip and /stop leave the answer as it was, and nothing is noted as skipped."""
    chat = answered()
    chat.command("change 1 feedback-role")
    chat.command(leave[1:]) if leave.startswith("/") else chat.press(leave)
    assert chat.said[0].text == "All right, left as it was."
    assert chat.person.interviews[1].role == "shift lead"
    assert chat.person.interviews[1].skipped == []
    assert chat.person.talks == []


@pytest.mark.parametrize("words", ["", "1", "x reflect-went", "9 reflect-went", "1 reflect-end", "9" * 5000])
def test_what_is_not_there_cannot_be_changed(words: str) -> None:
    """An old or forged button says that it is gone."""
    chat = answered()
    chat.command(f"change {words}")
    assert chat.last.startswith("That one isn't here any more")
    assert chat.person.talks == []


@pytest.mark.parametrize("words", ["", "1", "0", "x"])
def test_an_overview_without_a_number_is_of_the_newest(words: str) -> None:
    """The command alone opens the interview that was begun last."""
    chat = answered()
    chat.command(f"interview {words}")
    assert chat.said[0].title == "Your debrief · Acme"
    chat.command("interview 2")
    assert chat.last.startswith("That one isn't here any more")


def test_an_answer_that_was_changed_can_be_changed_by_its_old_button_too() -> None:
    """A button of tip 1 works in tip 6: the question comes alone, and nothing that came after it is lost."""
    chat = at_tip(6)
    items = chat.person.items
    chat.reopen("reflect.went")
    assert (chat.at, chat.buttons) == ("reflect.went", ["Badly", "Well, and I'm confused", "Mixed", "Never mind"])
    chat.press("mixed")
    assert chat.at == "moving_on.day"
    assert (chat.person.interviews[1].went, chat.person.items) == ("mixed", items)


def test_how_things_stand_can_be_changed_later() -> None:
    """Still waiting, then turned down: the words follow."""
    chat = Chat()
    chat.command("start")
    chat.press("just_had")
    chat.type("Acme")
    assert (chat.at, chat.person.interviews[1].standing) == ("reflect.went", "just_had")
    chat.reopen("start.welcome")
    assert chat.buttons == ["It just happened", "I was turned down", "Never mind"]
    chat.press("turned_down")
    assert chat.person.interviews[1].standing == "turned_down"
    assert chat.at == "reflect.went"


def test_a_fork_of_a_tip_that_is_over_is_too_old() -> None:
    """A side question keeps no answer, so there is nothing of it to change once its tip is over."""
    chat = in_tip_1()
    chat.press("more")
    more = chat.question
    chat.press("go_on")
    chat.reach("feedback.whom")
    chat.press("was", more)
    assert chat.said[0].text.startswith("That button is from an earlier talk")
    assert chat.at == "feedback.whom"


# ---------------------------------------------------------------- part by part


@pytest.mark.parametrize("part", PARTS)
def test_each_part_shows_more_and_leads_through_its_tip_again(part: str) -> None:
    """A part has its answers at more length, each open to change, its tip once more, and the way back."""
    chat = answered()
    chat.command(f"interview 1 {part}")
    shown = [line.removeprefix("• ").partition(":")[0] for line in chat.last.splitlines() if line.startswith("• ")]
    assert set(shown) - {"Act before", "On your list"} <= set(chat.buttons)
    again = next((key for key in chat.keys if key.startswith("tip ")), "")
    chat.press(again or "interview 1")
    assert chat.at.partition(".")[0] == (part if again else "")


def test_a_tip_is_gone_through_again_though_one_of_its_questions_is_open() -> None:
    """A question asked again by itself, left open, doesn't stand for its whole tip."""
    chat = after_all()
    chat.command("change 1 reflect-right")
    chat.command("tip 1 1")
    assert (chat.at, chat.talk.only) == ("reflect.went", False)
    chat.reach("reflect.right")
    assert not chat.talk.only


def test_tip_after_tip_of_an_older_interview() -> None:
    """Any tip can be gone through again, of any interview."""
    chat = after_all()
    chat.command("new_interview")
    chat.type("Globex")
    chat.command("stop")
    chat.command("tip 2 1")
    assert chat.at == "feedback.whom"
    assert chat.talk.state.about == 1


def test_what_nobody_asked_can_be_added() -> None:
    """Role, day, how they came to it and the answer so far are there to add, where they weren't asked."""
    chat = at_tip(2)
    chat.command("interview 1 interview")
    assert chat.buttons[:5] == ["Name", "The answer so far", "Role", "Day", "How you came to it"]
    chat.press("change 1 feedback-came")
    chat.press("agency")
    assert chat.person.interviews[1].source == "agency"
    chat.command("resume")
    assert "You came through an agency, and they often know more." in chat.last


def test_an_answer_that_turned_into_an_offer_leads_to_the_end() -> None:
    """The answer so far may be an offer, and then there's nothing to look back at."""
    chat = after_all()
    chat.command("new_interview")
    chat.type("Globex")
    assert chat.at == "new_interview.answer"
    chat.press("offer")
    assert "I got a job" in chat.buttons
    assert chat.person.interviews[2].standing == "offer"


# ---------------------------------------------------------------- rename, close, delete


def test_an_interview_can_be_renamed() -> None:
    """Its name is an answer like any other."""
    chat = after_all()
    chat.command("interview 1 interview")
    chat.press("change 1 new_interview-where")
    chat.type("The harbour job")
    assert chat.person.interviews[1].where == "The harbour job"


def test_a_closed_interview_is_left_in_peace_until_it_is_opened_again() -> None:
    """Nothing more comes of it unasked, nothing is lost, and one tap opens it again."""
    chat = after_all()
    chat.command("interview 1")
    chat.press("close 1")
    assert chat.said[0].text.startswith("Acme is closed.")
    chat.command("interviews")
    assert chat.buttons[0] == "Acme · closed"
    chat.command("interview 1")
    assert "This one is closed." in chat.last
    chat.press("reopen 1")
    assert chat.person.interviews[1].closed is None


def test_one_that_was_called_off_has_an_overview_too() -> None:
    """There is little in it, and it can be opened again."""
    chat = Chat()
    chat.person.interviews[1] = Interview(began=NOW, where="Acme", standing="ahead", coming=NOW)
    chat.command("next off 1")
    chat.press("off")
    chat.command("interviews")
    chat.press("interview 1")
    assert "answer so far" not in chat.last
    chat.press("reopen 1")
    assert chat.person.interviews[1].closed is None


@pytest.mark.parametrize("stopped", [True, False])
def test_a_closed_interview_is_not_come_back_to(stopped: bool) -> None:
    """A tip left half done is left in peace as well, also where they had said when to come back."""
    chat = in_tip_1(hindrances=True)
    if stopped:
        chat.press("stop")
        chat.press("next_week")
    chat.command("close 1")
    assert not any(one.occasion.kind == "come_back" for one in coming_up(chat))
    chat.command("reopen 1")
    assert any(one.occasion.kind == "come_back" for one in coming_up(chat))


def test_what_they_stop_of_a_closed_interview_is_come_back_to_if_they_say_so() -> None:
    """Whoever goes on with it says themselves when."""
    chat = in_tip_1(hindrances=True)
    chat.command("close 1")
    chat.command("resume")
    chat.press("stop")
    chat.press("next_week")
    assert [one.occasion.kind for one in coming_up(chat)][:1] == ["come_back"]


def test_a_deleted_interview_is_gone_with_all_that_was_said_about_it() -> None:
    """Asked once; every answer and every talk about it go; lines of the list stay, without their origin."""
    chat = after_all()
    chat.command("tip 3")
    chat.command("interview 1")
    chat.press("delete 1")
    assert "delete Acme, with all your answers about it?" in chat.last
    chat.press("delete")
    assert chat.person.interviews == {}
    assert chat.person.talks == []
    assert [item.interview for item in chat.person.items.values()] == [0, 0]
    assert "Acme" not in repr(chat.person)
    for line in ("change 1 reflect-went", "interview 1", "close 1", "reopen 1", "delete 1", "tip 2 1", "feedback 1"):
        chat.command(line)
        assert chat.said


def test_undo_brings_back_no_word_of_a_deleted_interview() -> None:
    """A line taken off before that comes back as a line alone, without what they had been told there."""
    chat = at_tip(3)
    for act in ("told", "Too quiet", "yes", "yes", "yes", "keep_both"):
        chat.press(act) if act in chat.keys else chat.type(act)
    chat.command("dodont remove 1")
    chat.command("delete 1")
    chat.press("delete")
    chat.command("dodont undo")
    assert len(chat.person.items) == 2
    assert {(item.interview, item.giver) for item in chat.person.items.values()} == {(0, "")}
    assert "Too quiet" not in repr(chat.person)


def test_what_was_said_of_a_deleted_interview_is_nowhere() -> None:
    """Not in what undo would bring back, nor in a long text that might have had more parts."""
    chat = at_tip(3)
    chat.press("told")
    chat.type("Too shy, they said")
    for _ in range(3):
        chat.press("yes")
    chat.press("keep_both")
    chat.command("dodont remove 1")
    chat.command("change 1 reflect-recall")
    chat.type("shy " * 900)
    chat.command("delete 1")
    chat.press("delete")
    assert "shy" not in repr(chat.person)
    chat.command("dodont undo")
    assert [(item.interview, item.giver) for item in chat.person.items.values()] == [(0, "")] * 2


def test_a_deleted_interview_is_not_come_back_to() -> None:
    """The talk that rested goes, with the question when to come back to it, or what was answered to that."""
    for agreed in (False, True):
        chat = in_tip_1()
        chat.press("stop")
        if agreed:
            chat.press("next_week")
        chat.command("delete 1")
        chat.press("delete")
        assert chat.person.talks == []
        assert not any(one.occasion.kind == "come_back" for one in coming_up(chat))


def test_an_interview_that_was_called_off_can_be_looked_at() -> None:
    """It is opened from the list like any other; there is no answer to show of one that never took place."""
    chat = after_all()
    chat.command("next")
    chat.type("Globex")
    chat.press("stop")
    chat.command("next off 2")
    chat.press("off")
    chat.command("interviews")
    chat.press("interview 2")
    assert "Globex" in chat.said[0].title
    assert "answer so far" not in chat.last
    chat.command("interview 2 interview")
    assert "The answer so far" in chat.buttons


def test_a_round_outlives_the_one_before_it() -> None:
    """The round before is deleted: what followed stays, and follows nothing any more."""
    chat = in_tip_1()
    chat.command("change 1 new_interview-answer")
    chat.press("just_had")
    chat.command("next new")
    chat.press("1")
    assert chat.person.interviews[2].follows == 1
    chat.command("delete 1")
    chat.press("delete")
    assert [(number, one.follows) for number, one in chat.person.interviews.items()] == [(2, 0)]


def test_a_deletion_can_be_thought_better_of() -> None:
    """Keep it, or Never mind, leaves everything as it was."""
    for label in ("keep", "stop"):
        chat = after_all()
        before = chat.person.interviews
        chat.command("delete 1")
        chat.press(label)
        assert chat.person.interviews == before


def test_a_deletion_asked_twice_is_done_once() -> None:
    """The second message says that it is gone."""
    chat = after_all()
    chat.command("delete 1")
    asked = chat.question
    chat.press("delete")
    chat.feed(Tapped(asked, CHANGE))
    assert "That interview is gone already." in chat.last
    chat.press("delete")
    assert chat.person.interviews == {}


def test_a_closed_interview_is_not_brought_up_by_its_open_question() -> None:
    """Closed in the middle of tip 1, its question waits for *Go on*; another talk goes on where it was."""
    chat = in_tip_1(hindrances=True)
    other = chat.copy()
    chat.command("close 1")
    assert [say.text for say in chat.said] == [
        "Acme is closed. Everything is kept, and I won't bring it up again unless you do."
    ]
    assert [button.label for redraw in chat.redrawn for row in redraw.rows for button in row] == ["Go on"]
    assert chat.wait(days=2) == []
    chat.press("reopen 1")
    assert "“Reflect”" in chat.wait(days=2)[0].text
    chat.press("resume 1")
    assert chat.at == "reflect.hindrances"
    other.command("setback")
    other.command("tip 1 1")
    other.command("change 1 feedback-role")
    other.command("delete 1")
    other.command("close 1")
    assert [talk.dialogue for talk in other.person.talks] == ["reflect", "setback"]
    assert (other.at, other.said[-1].text.splitlines()[0]) == ("setback.what", "Back to where we were:")


def test_of_two_at_one_place_it_is_said_which_goes() -> None:
    """Deleting, closing and opening name the second by its number: what can't be brought back is never in doubt."""
    chat = many(2)
    for interview in chat.person.interviews.values():
        interview.where = "Acme"
    chat.command("delete 2")
    assert "delete Acme (2), with all your answers about it?" in chat.last
    chat.press("stop")
    assert chat.command("close 2")[0].text.startswith("Acme (2) is closed.")
    assert chat.command("reopen 2")[0].text == "Acme (2) is open again."
