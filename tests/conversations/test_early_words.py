"""A no before any interview, said in their own words."""

import pytest

from conversations.person import Interview

from .chat import START, Chat, after_all

SAID = {
    "i never even got an interview": "",
    "they turned me down without an interview": "",
    "they rejected my CV": "cv",
    "my application was rejected": "form",
    "I failed their online test": "test",
    "rejected after the phone screen": "call",
}
NOT_SAID = (
    "they rejected me after the second interview",
    "the interview went badly and they said no",
    "i was turned down",
    "my last interview was a disaster",
)


@pytest.mark.parametrize(("words", "stopped"), SAID.items())
def test_it_is_heard_at_start(words: str, stopped: str) -> None:
    """Where it stopped is asked only if they didn't say."""
    chat = Chat().reach("start.welcome")
    chat.type(words)
    assert chat.said[-1].text.startswith("I'm sorry.")
    if not stopped:
        assert chat.at == "new_interview.stopped"
        chat.press("cv")
    chat.type("Acme")
    interview = chat.person.interviews[1]
    assert (interview.standing, interview.stopped) == ("turned_down", stopped or "cv")


@pytest.mark.parametrize(("words", "stopped"), SAID.items())
def test_it_is_heard_with_nothing_open(words: str, stopped: str) -> None:
    """As one more no; the button looks back at an application."""
    for chat in (Chat(), after_all()):
        chat.type(words)
        assert chat.last.startswith("I'm sorry, a no is always hard to take.")
        chat.press(f"new_interview {stopped or 'early'}")
        assert chat.at == ("new_interview.where" if stopped else "new_interview.stopped")
        chat.press("cv") if not stopped else None
        chat.type("Globex")
        assert list(chat.person.interviews.values())[-1].stopped == (stopped or "cv")


@pytest.mark.parametrize(("words", "stopped"), SAID.items())
def test_it_is_heard_where_tip_1_asks_how_it_went(words: str, stopped: str) -> None:
    """Somebody tapped that they were turned down, and says now that there was no interview."""
    chat = Chat().reach("reflect.went")
    chat.type(words)
    assert chat.at == ("reflect.went" if stopped else "reflect.stopped")
    assert chat.person.interviews[1].stopped == stopped
    chat.press("back")
    assert (chat.at, chat.person.interviews[1].stopped) == ("reflect.went", "")


@pytest.mark.parametrize(("words", "stopped"), SAID.items())
def test_it_is_heard_where_a_new_interview_asks_for_the_answer(words: str, stopped: str) -> None:
    """Beside the buttons of that question."""
    chat = after_all()
    chat.command("new_interview")
    chat.type("Globex")
    chat.type(words)
    assert chat.at == ("reflect.went" if stopped else "new_interview.stopped")
    chat.press("unsure") if not stopped else None
    interview = chat.person.interviews[2]
    assert (chat.at, interview.standing) == ("reflect.went", "turned_down")
    assert interview.stopped == (stopped or "unsure")


@pytest.mark.parametrize("begin", ["start", "new_interview"])
def test_it_is_no_name(begin: str) -> None:
    """Typed where a name is asked for; a company that is called so has its capitals."""
    for words, step in (("there was no interview", "stopped"), ("No Interview Needed", "named")):
        chat = Chat().reach("new_interview.where") if begin == "start" else after_all()
        chat.command("new_interview") if begin != "start" else None
        chat.type(words)
        assert (chat.at == "new_interview.stopped") == (step == "stopped")
        if step == "stopped":
            chat.press("form")
            chat.type("Globex")
            interview = list(chat.person.interviews.values())[-1]
            assert (interview.where, interview.stopped, interview.standing) == ("Globex", "form", "turned_down")


@pytest.mark.parametrize("words", NOT_SAID)
def test_a_no_after_an_interview_is_none_of_these(words: str) -> None:
    """Whatever else is heard, nothing is said to have stopped earlier."""
    chat = Chat().reach("start.welcome")
    chat.type(words)
    assert chat.at != "new_interview.stopped"
    assert not any(talk.state.stopped for talk in chat.person.talks)
    chat = after_all()
    chat.type(words)
    assert not any(key.startswith("new_interview ") for key in chat.keys)


def test_what_they_want_comes_first() -> None:
    """So does how they feel."""
    for words, key in (
        ("no interview, please delete my data", "forget"),
        ("no interview, i feel so sad today", "write"),
    ):
        chat = after_all()
        chat.type(words)
        assert "new_interview early" not in chat.keys
        assert chat.at.startswith(key) or key in chat.keys


def test_where_it_stopped_is_heard_in_other_words() -> None:
    """At the question itself, and the causes at theirs."""
    chat = Chat().reach("start.welcome")
    chat.press("early")
    chat.type("no idea, just an email")
    assert chat.person.talks[-1].state.stopped == "unsure"
    chat.type("Acme")
    chat.press("badly")
    chat.type("I used the same CV for everyone")
    assert chat.talk.state.picks == ["usual_cv"]


def test_an_application_is_kept_beside_interviews() -> None:
    """It counts among them in /interviews, /feedback and for the tips."""
    chat = after_all()
    chat.person.interviews[2] = Interview(began=START, where="Globex", standing="turned_down", stopped="cv")
    chat.command("feedback")
    assert "Globex: not asked yet" in chat.last
    chat.command("tip 1")
    assert "How good was your application?" in chat.last
