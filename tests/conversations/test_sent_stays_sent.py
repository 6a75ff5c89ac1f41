"""A message that was sent stays sent, and wherever one is offered they can say that they sent it."""

from datetime import timedelta

import pytest

from .chat import Chat, at_tip
from .invited import after, someone, with_date

SENT = ("sent this one too", "already sent it", "I've sent it", "I have already emailed them")


def at_agency() -> Chat:
    """Somebody who will write to the employer, and sees the agency's message."""
    chat = Chat().reach("feedback.message", {"feedback.whom": "both"})
    chat.press("will_send")
    assert chat.at == "feedback.agency"
    return chat


def offered() -> dict[str, Chat]:
    """Somebody at each question that offers a message."""
    chats = {"feedback.agency": at_agency()}
    chat = Chat().reach("feedback.whom")
    chat.press("nobody")
    chat.press("thanks")
    chats["feedback.thanks"] = chat
    for step in ("vague", "unfair"):
        chat = at_tip(3)
        chat.begin("findings", step, about=1)
        chats[f"findings.{step}"] = chat
    chat = at_tip(3)
    chat.begin("rights", "machine", about=1)
    chat.press("yes")
    chats["rights.asking"] = chat
    chat = someone()
    with_date(chat)
    after(chat, "badly")
    chat.press("skip")
    chats["after.cheer"] = chat
    return chats


@pytest.mark.parametrize("words", ["", *SENT])
def test_each_message_can_be_one_they_sent(words: str) -> None:
    """By a tap or in words; then it isn't one they still plan to send."""
    for step, chat in offered().items():
        assert chat.at == step
        number = max(chat.person.interviews)
        chat.press("sent") if not words else chat.type(words)
        assert chat.at != step, (step, words)
        assert chat.person.interviews[number].also == []


def test_at_the_second_message_they_can_say_that_the_first_went_out() -> None:
    """The employer's is noted as sent, once, and the agency's is asked about again."""
    chat = at_agency()
    chat.type("actually i already sent the first one")
    interview = chat.person.interviews[1]
    assert (interview.message_state, interview.sent, chat.at) == ("sent", chat.now, "feedback.agency")
    sent = chat.now
    chat.now += timedelta(hours=1)
    chat.type("I already sent the first one")
    assert chat.person.interviews[1].sent == sent
    chat.press("leave")
    assert chat.at == "findings.heard"


def test_a_sent_message_is_shown_as_sent() -> None:
    """It asks nothing, and can be copied; before, it asks what they'll do with it."""
    chat = at_tip(3)
    chat.command("stop")
    chat.press("never")
    chat.command("feedback 1 show")
    assert chat.at == "feedback.message"
    chat.press("sent")
    for channel, says in (
        ("mail", "the message you sent on Tuesday, 3 November 2026"),
        ("phone", "You called them on"),
    ):
        chat.person.interviews[1].channel = channel  # type: ignore[assignment]  # as in a stored document
        chat.command("feedback 1 show")
        assert says in chat.last
        assert chat.said[0].block
        assert "will_send" not in chat.keys
    chat.press("feedback 1 back")
    assert "Where it stands: asked on" in chat.last


def test_going_through_tip_2_again_unsends_nothing() -> None:
    """I'll send it is about this time; only where the answer itself is changed it is taken back."""
    chat = Chat().reach("findings.heard", {"feedback.message": "sent"})
    sent = chat.person.interviews[1].sent
    chat.now += timedelta(days=2)
    chat.command("tip 2")
    chat.begin("feedback", "message", about=1)
    chat.press("will_send")
    interview = chat.person.interviews[1]
    assert (interview.message_state, interview.sent) == ("sent", sent)
    chat.command("change 1 feedback-message")
    chat.press("will_send")
    assert chat.person.interviews[1].message_state == "will_send"


@pytest.mark.parametrize(
    "reason",
    [
        "strong on communication but they wanted more hands-on Python",
        "Great communication. However, they needed more Python",
    ],
)
def test_what_they_said_against_it_is_what_counts(reason: str) -> None:
    """Praise before it has no card; tip 4 begins with their words."""
    chat = at_tip(3)
    chat.press("told")
    chat.type(reason)
    assert "Often that means an answer was too long, too vague or too quiet." not in chat.last
    for _ in range(3):
        chat.press("yes")
    assert chat.at == "lessons.point"
    assert "Python" in chat.last


def test_a_fault_with_something_kind_after_it_stays_the_reason() -> None:
    """Only praise before a "but" is passed over."""
    chat = at_tip(3)
    chat.press("told")
    chat.type("too quiet on communication but a nice person")
    assert "Often that means an answer was too long, too vague or too quiet." in chat.last


def test_praise_alone_is_what_they_said() -> None:
    """And a "but" at the end leaves the whole."""
    chat = at_tip(3)
    chat.press("told")
    chat.type("your communication, but")
    assert "Often that means an answer was too long, too vague or too quiet." in chat.last
