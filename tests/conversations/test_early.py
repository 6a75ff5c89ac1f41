"""Turned down before any interview: a way in of its own, and tips that speak of the application."""

import pytest

from conversations import Say
from conversations.choices import Stopped
from conversations.interviews.early import STAGES
from conversations.person import Interview

from .chat import START, WORLD, Chat, after_all, due
from .everything_early import early
from .screen import read

ON_PAPER = ("form", "cv", "unsure")
OF_AN_INTERVIEW = (
    "the interview",
    "my interview",
    "this interview",
    "that interview",
    "an interview with",
    "interview on",
)


def turned_down(stopped: str = "cv") -> Chat:
    """Somebody who said where it stopped, at the first question of tip 1."""
    chat = Chat().reach("start.welcome")
    for act in ("early", stopped):
        chat.press(act)
    chat.type("Acme")
    return chat


# ---------------------------------------------------------------- the way in


@pytest.mark.parametrize("stopped", STAGES)
def test_start_asks_where_it_stopped_and_keeps_it(stopped: str) -> None:
    """One tap more than for anybody else; it counts as a no, and tip 1 begins."""
    chat = turned_down(stopped)
    interview = chat.person.interviews[1]
    assert (interview.where, interview.standing, interview.stopped) == ("Acme", "turned_down", stopped)
    assert chat.at == "reflect.went"


def test_others_are_asked_nothing_more() -> None:
    """Whoever had an interview has as many questions as before; just after one, there is no such button."""
    chat = Chat().reach("start.welcome")
    chat.press("just_had")
    assert (chat.at, "early" in chat.keys) == ("new_interview.where", False)
    chat = Chat().reach("reflect.went")
    assert len(chat.talk.trail) == 2
    assert chat.person.interviews[1].stopped == ""


def test_the_name_is_asked_with_a_way_out_for_whoever_had_no_interview() -> None:
    """They tapped that they were turned down; the name is asked after that, once."""
    chat = Chat().reach("new_interview.where")
    chat.press("early")
    chat.press("test")
    assert (chat.at, "early" in chat.keys) == ("new_interview.where", False)
    chat.type("Acme")
    assert (chat.at, chat.person.interviews[1].stopped) == ("reflect.went", "test")
    assert "the test" in chat.last


def test_back_forgets_where_it_stopped() -> None:
    """From the name to where it stopped, and on to the welcome."""
    chat = Chat().reach("start.welcome")
    chat.press("early")
    chat.press("cv")
    chat.press("back")
    assert chat.at == "new_interview.stopped"
    chat.press("back")
    chat.press("turned_down")
    chat.type("Acme")
    assert chat.person.interviews[1].stopped == ""


def test_a_new_interview_may_have_been_none() -> None:
    """The question for its name has a button for that, unless it is known that there was one."""
    chat = after_all()
    chat.command("new_interview")
    chat.press("early")
    assert "“”" not in chat.last
    chat.press("form")
    chat.type("Globex")
    assert (chat.person.interviews[2].stopped, chat.at) == ("form", "reflect.went")


def test_where_it_stopped_can_be_seen_and_changed() -> None:
    """Among all of their answers; it isn't called an interview there."""
    chat = turned_down()
    chat.command("interview 1")
    assert "• Where it stopped: My CV or resume" in chat.last
    assert "The application" in chat.buttons
    chat.command("change 1 new_interview-stopped")
    chat.press("call")
    assert chat.person.interviews[1].stopped == "call"
    chat.command("change 1 new_interview-answer")
    assert "just_had" not in chat.keys
    chat.press("turned_down")
    assert chat.person.interviews[1].stopped == "call"
    chat.command("interviews")
    assert "Acme, application · 0 of 6" in chat.buttons
    assert "interviews, newest first" not in chat.last


# ---------------------------------------------------------------- tip 1


@pytest.mark.parametrize("stopped", STAGES)
def test_the_causes_fit_where_it_stopped(stopped: str) -> None:
    """Of an application what can be wrong with one; of a call or a test, what can go wrong there."""
    chat = turned_down(stopped)
    chat.press("badly")
    assert chat.at == ("reflect.causes" if stopped in ON_PAPER else "reflect.hindrances")
    assert ("usual_cv" in chat.keys) == (stopped in ON_PAPER)
    assert ("rambled" in chat.keys) == (stopped == "call")


@pytest.mark.parametrize("cause", ["match", "must", "usual_cv", "late", "nobody", "many", "else"])
def test_each_cause_of_an_application_has_advice_one_tap_away(cause: str) -> None:
    """Two ways to do better at least, but for one of their own."""
    chat = turned_down()
    chat.press("badly")
    chat.type("The form broke") if cause == "else" else chat.choose(f"+{cause}")
    chat.choose("!done")
    chat.press("hands")
    chat.press("help")
    assert chat.at == "ask.card"
    assert ("next" in chat.keys) == (cause != "else")
    chat.press("enough")
    assert chat.at == "reflect.whose"
    chat.press("mine")
    assert chat.person.interviews[1].whose == {cause: "mine"}


def test_the_causes_of_an_application_can_be_changed_later() -> None:
    """At their own question, with the labels of an application."""
    chat = turned_down()
    chat.press("badly")
    chat.choose("+late")
    chat.choose("!done")
    chat.command("interview 1")
    assert "• What got in the way: I applied late" in chat.last
    chat.command("change 1 reflect-hindrances")
    assert chat.at == "reflect.causes"
    chat.choose("+many")
    chat.choose("!done")
    assert "many" in chat.person.interviews[1].hindrances


def test_an_application_is_compared_with_applications() -> None:
    """What got in the way of an interview before isn't brought up."""
    chat = after_all()
    for company in ("Globex", "Hooli"):
        chat.command("new_interview cv")
        chat.type(company)
        chat.press("badly")
        assert ("after Globex" in chat.last) == (company == "Hooli")
        assert "After Acme" not in chat.last
        chat.choose("+late")
        chat.choose("!done")
        chat.command("stop")


def test_causes_of_an_interview_stay_readable_once_it_was_none() -> None:
    """Somebody named them before saying that it never came to one."""
    chat = Chat().reach("reflect.right")
    chat.command("change 1 new_interview-stopped")
    chat.person.interviews[1].stopped = "cv"
    chat.command("interview 1")
    assert "• What got in the way: My nerves" in chat.last


# ---------------------------------------------------------------- tips 2 to 6


@pytest.mark.parametrize("stopped", STAGES)
def test_tip_2_says_that_feedback_is_rare(stopped: str) -> None:
    """And where it may work all the same: with a person who wrote or called."""
    chat = turned_down(stopped).reach("feedback.whom")
    assert "Feedback is rare this early" in chat.last
    assert "wrote" in chat.last or "called" in chat.last


@pytest.mark.parametrize(
    ("stopped", "asked"), [("cv", "my application"), ("test", "my test"), ("call", "my first round")]
)
def test_the_letter_asks_about_what_there_was(stopped: str, asked: str) -> None:
    """With the job; a question about answers in a room isn't asked of an application."""
    chat = turned_down(stopped)
    interview = chat.person.interviews[1]
    interview.role, interview.day, interview.questions = "cook", START, ["answer"]
    chat.reach("feedback.message")
    block = chat.said[-1].block
    assert asked in block
    assert "for the cook job" in block
    assert "interview" not in block
    assert ("least convincing" in block) == (stopped not in ON_PAPER)


@pytest.mark.parametrize(
    ("cause", "dont"), [("must", "Gloss over their must-haves"), ("late", "Let a job ad sit for days")]
)
def test_tip_4_drafts_a_line_for_the_next_application(cause: str, dont: str) -> None:
    """From the cause they named; and the list is read before an application."""
    chat = turned_down()
    chat.press("badly")
    chat.choose(f"+{cause}")
    chat.choose("!done")
    chat.reach("lessons.drafts")
    assert f"Don't\n• {dont}" in chat.last
    chat.press("keep_both")
    assert "before the next application" in chat.last


def test_without_a_cause_the_drafts_are_still_of_an_application() -> None:
    """Not of a room nobody let them into."""
    chat = turned_down()
    chat.press("well")
    chat.press("skip")
    chat.reach("lessons.drafts")
    assert "Don't\n• Let the last no drag down my next application" in chat.last


def test_nothing_speaks_of_an_interview_that_never_was() -> None:
    """Neither questions nor letters, lists, lessons, practice and check-ins, wherever it stopped."""
    said = {
        f"{read(say)}\n{say.block}\n{' '.join(button.label for row in say.rows for button in row)}"
        for chat in early(WORLD)
        if chat.person.interviews and all(one.stopped for one in chat.person.interviews.values())
        for reply in chat.replies
        for say in reply.messages
        if isinstance(say, Say)
    }
    assert len(said) > 250
    assert [text for text in said for words in OF_AN_INTERVIEW if words in text] == []


def test_lines_of_an_application_are_not_for_the_room() -> None:
    """The check-in and the cards speak of job ads; those of lines from an interview don't."""
    cases: tuple[tuple[Stopped, str], ...] = (("cv", "job ad"), ("", "in the room"))
    for stopped, words in cases:
        chat = after_all()
        chat.person.interviews[1].stopped = stopped
        chat.command("dodont practise")
        assert words in chat.last
        chat.person.check_ins.times["dodont"] = 0
        chat.command("look dodont.0.on:2026-11-17")
        assert ("in the room" in chat.last) == (not stopped)


def test_an_older_document_had_an_interview() -> None:
    """Nothing is known of where it stopped, so it is spoken of as before."""
    interview = Interview(began=START, where="Acme")
    assert (interview.stopped, interview.on_paper) == ("", False)
    chat = Chat().reach("findings.heard")
    assert due(chat) is not None
