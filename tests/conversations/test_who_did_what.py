"""Who did what to whom in feedback: what they sent is no reply, and what was said to them is no feeling."""

import pytest

from bot.world.hearing import hearing
from conversations.choices import Stage
from conversations.person import Chase

from .chat import Chat
from .test_heard_check_ins import sent

STAGES: tuple[Stage, ...] = ("nudge", "last", "close")
THEIRS = ["i SENT it", "i sent it already", "i sent it last week", "ive emailed them", "i wrote to her on monday"]
SILENCE = [
    "havent replied",
    "they havent replied",
    "no reply yet",
    "not heard back",
    "still nothing from them",
    "no one got back to me",
    "she hasnt answered",
    "haven't heard",
    "nothing yet",
    "not a word",
]
RETOLD = [
    "it was a hard conversation but they said my answers were too long",
    "yeah spoke to her, she reckoned I came across a bit nervous",
    "he rang me, said i needed more examples. felt awful hearing it",
    "they're a piece of software company and they said i didnt know enough about their product",
    "rang me back and basically told me i rambled",
    "she said my answers were good but too long",
    "they told me i was too quiet in the group bit",
    "apparently i talked too fast",
    "the feedback was that i lacked confidence",
]


def chased(stage: Stage) -> Chat:
    """Somebody who asked for feedback, an hour after that check-in."""

    def prepare(chat: Chat) -> None:
        chat.person.interviews[1].sent, chat.person.interviews[1].chase = chat.now, Chase(stage, chat.now)

    return sent(f"chase-{stage}", prepare)


@pytest.mark.parametrize("words", [*THEIRS, *SILENCE])
@pytest.mark.parametrize("stage", STAGES)
def test_neither_what_they_sent_nor_silence_is_a_reply(stage: Stage, words: str) -> None:
    """Nothing is noted as told, and nobody is glad."""
    chat = chased(stage)
    chat.type(words)
    assert chat.person.interviews[1].heard != "told"
    assert chat.at != "findings.reason"
    assert "glad they replied" not in chat.text


@pytest.mark.parametrize("words", [*THEIRS, *SILENCE])
def test_nor_with_nothing_open(words: str) -> None:
    """It isn't news."""
    assert hearing().read(words, guess=True).kind not in ("news:they_replied", "news:another_no")


@pytest.mark.parametrize("words", ["they said no feedback", "she said no reason given"])
def test_no_feedback_is_no_rejection(words: str) -> None:
    """Of that they told before."""
    assert hearing().read(words, guess=False).kind != "news:another_no"


@pytest.mark.parametrize("words", THEIRS[:4])
def test_what_they_sent_answers_whether_they_did(words: str) -> None:
    """At the check-in that asks so."""
    chat = sent("chase-send", lambda chat: setattr(chat.person.interviews[1], "chase", Chase("send", chat.now)))
    chat.type(words)
    assert chat.person.interviews[1].message_state == "sent"


@pytest.mark.parametrize("words", RETOLD)
@pytest.mark.parametrize("stage", STAGES)
def test_feedback_retold_at_a_check_in_is_kept_as_the_reason(stage: Stage, words: str) -> None:
    """It is offered as that, in their words, whatever else they say beside it."""
    chat = chased(stage)
    chat.type(words)
    assert f"“{words}”" in chat.text
    chat.press("!mine")
    assert chat.person.interviews[1].reason == words


@pytest.mark.parametrize("words", RETOLD)
def test_feedback_retold_where_it_is_asked_for_is_the_reason(words: str) -> None:
    """At the question whether they were told, and at the one for what."""
    chat = Chat().reach("findings.heard")
    chat.type(words)
    assert chat.person.interviews[1].reason == words
    chat = Chat().reach("findings.heard")
    chat.press("told")
    chat.type(words)
    assert chat.person.interviews[1].reason == words


@pytest.mark.parametrize(
    "words",
    [
        "they're a piece of software company",
        "its a software company",
        "they are a software firm in leeds",
        "it was an ai company",
    ],
)
def test_what_the_employer_makes_is_no_question_about_us(words: str) -> None:
    """We don't introduce ourselves."""
    assert hearing().read(words, guess=True).kind != "ask:who_are_you"
    chat = Chat().reach("findings.heard")
    chat.type(words)
    assert "piece of software. " not in chat.text
    assert "I'm Rebound" not in chat.text
