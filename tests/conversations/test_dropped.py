"""What somebody drops stays dropped: a tip doesn't return with the next message, nor a line they refused."""

import pytest

from .chat import Chat, coming_up

TOLD = {"findings.heard": "told", "findings.reason": ":too quiet"}
DROPS = [
    "drop it",
    "drop this tip",
    "i dont want to do this tip anymore",
    "no stop this, i said drop it",
    "can we drop this",
    "no i said drop it",
    "just drop this tip please",
    "forget about this",
    "stop it, i told you to stop",
]


@pytest.mark.parametrize("words", DROPS)
@pytest.mark.parametrize("step", ["reflect.went", "findings.believable", "reflect.right"])
def test_a_tip_is_dropped_in_many_wordings(step: str, words: str) -> None:
    """At questions with buttons and for own words: nothing is answered, and we say how to come back to it."""
    chat = Chat().reach(step, TOLD)
    before = chat.person.interviews
    chat.type(words)
    assert chat.at == step
    assert chat.talk.stopped
    assert chat.person.interviews == before
    assert "I won't bring this up again" in chat.text
    assert [one for one in coming_up(chat) if one.occasion.kind == "come_back"] == []


@pytest.mark.parametrize("words", ["hello", "ok", "thanks", "qqq", "so what now", "i got another no today"])
def test_a_dropped_tip_does_not_return_with_the_next_message(words: str) -> None:
    """Only /resume goes on with it, where it was."""
    chat = Chat().reach("reflect.right")
    chat.type("drop it")
    chat.type(words)
    assert all(say.question is None for say in chat.said)
    chat.command("resume")
    assert chat.at == "reflect.right"
    assert chat.said[-1].question


@pytest.mark.parametrize("words", ["drop it", "just drop it", "i said drop it"])
def test_it_is_dropped_where_we_ask_when_to_come_back(words: str) -> None:
    """What was stopped is dropped then, and that isn't asked again."""
    chat = Chat().reach("reflect.right")
    chat.press("stop")
    chat.type(words)
    assert "I won't bring this up again" in chat.text
    assert chat.at == "reflect.right"
    assert chat.talk.come_back.dropped
    chat.type("hello")
    assert all(say.question is None for say in chat.said)


def test_a_tip_that_is_only_stopped_goes_on_with_the_next_message() -> None:
    """As ever."""
    chat = Chat().reach("reflect.went")
    chat.press("stop")
    chat.press("tomorrow")
    chat.type("hello")
    assert chat.said[-1].question


def test_what_passes_is_closed() -> None:
    """Settings have nothing to come back to."""
    chat = Chat().reach()
    chat.command("checkins")
    chat.type("drop it")
    assert not chat.person.talks


@pytest.mark.parametrize("words", ["no stop", "no drop this", "no i said stop", "no i want to stop"])
def test_a_no_before_a_stop_is_no_answer(words: str) -> None:
    """It isn't ticked at a question with yes and no: they stop there."""
    chat = Chat().reach("findings.believable", TOLD)
    chat.type(words)
    assert chat.person.interviews[1].believable == ""
    assert any(talk.stopped for talk in chat.person.talks)


def test_a_line_they_refused_is_not_offered_again() -> None:
    """Neither when tip 4 is taken once more, nor after another interview; what they took still can be undone."""
    chat = Chat().reach("lessons.drafts")
    chat.press("keep_do")
    first = dict(chat.person.interviews)[1]
    assert len(first.dropped) == 1
    chat.command("tip 4")
    assert "What else do you want to put on your list?" in chat.text


def test_a_changed_answer_takes_a_refusal_back() -> None:
    """They wanted both after all."""
    chat = Chat().reach("lessons.drafts")
    chat.press("keep_do")
    chat.command("change 1 lessons-drafts")
    chat.press("keep_both")
    assert chat.person.interviews[1].dropped == []


def test_a_line_refused_after_one_interview_is_not_offered_after_the_next() -> None:
    """For the same cause: they decided about it once."""
    chat = Chat().reach("lessons.drafts")
    chat.press("keep_do")
    chat.command("new_interview")
    chat.type("Globex")
    chat.press("turned_down")
    chat.press("badly")
    chat.press("+nerves")
    chat.press("done")
    chat.command("tip 4")
    assert "Rush into an answer" not in chat.text
