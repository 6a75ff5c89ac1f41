"""The letter of tip 2 as it's sent: who is greeted, what is asked once a reason is known, and a text message."""

import pytest

from conversations.choices import Channel

from .chat import Chat

OVERQUALIFIED = "I understand I was thought overqualified. Was the concern the pay, or whether I'd stay?"
EXPERIENCE = "What would have helped most: years, the field, or a particular tool?"
FIT = "one thing the job needs that I didn't show"


def letter(channel: Channel = "mail", *, addressee: str = "", reason: str = "", asks: str = "") -> str:
    """The message to copy."""
    chat = Chat().reach("feedback.message")
    one = chat.person.interviews[1]
    one.channel, one.addressee, one.reason = channel, addressee, reason
    one.questions = [asks] if asks else []  # type: ignore[list-item]  # a key of the table
    chat.begin("feedback", "message", about=1)
    return chat.said[-1].block


@pytest.mark.parametrize(
    ("addressee", "greeting"),
    [
        ("Mrs Caroline Whitcombe", "Dear Mrs Whitcombe,"),
        ("Ms Patricia Dunn", "Dear Ms Dunn,"),
        ("mr. Khan, head of sales", "Dear Mr. Khan,"),
        ("Dr Anna van der Berg", "Dear Dr van der Berg,"),
        ("Shaz", "Hi Shaz,"),
        ("Mr", "Hi Mr,"),
        ("Miss", "Hi Miss,"),
    ],
)
@pytest.mark.parametrize("channel", ["mail", "linkedin", "text"])
def test_a_title_is_greeted_with_the_last_name(channel: Channel, addressee: str, greeting: str) -> None:
    """A first name alone stays as it is."""
    assert greeting in letter(channel, addressee=addressee)


@pytest.mark.parametrize(
    ("reason", "asked"),
    [
        ("they said i was overqualified", OVERQUALIFIED),
        ("You were overqualified for this", OVERQUALIFIED),
        ("someone with more experience", EXPERIENCE),
        ("They were looking for more experience.", EXPERIENCE),
    ],
)
@pytest.mark.parametrize("channel", ["mail", "linkedin", "phone", "text"])
def test_a_reason_they_know_becomes_the_question(channel: Channel, reason: str, asked: str) -> None:
    """Nobody asks what the job needed who was told that."""
    block = letter(channel, reason=reason)
    assert asked in block
    assert FIT not in block
    assert "\n\n\n" not in block


@pytest.mark.parametrize("reason", ["", "the lift was stuck"])
def test_without_such_a_reason_the_questions_stay(reason: str) -> None:
    """As they are where nothing is known."""
    assert FIT in letter(reason=reason)


@pytest.mark.parametrize("channel", ["mail", "linkedin", "phone"])
def test_the_reason_may_be_the_only_question(channel: Channel) -> None:
    """Then no list is begun."""
    block = letter(channel, reason="overqualified", asks="fit")
    assert OVERQUALIFIED in block
    assert "tell me" not in block


def test_what_they_picked_stays_what_they_ask() -> None:
    """A reason adds nothing to it."""
    assert OVERQUALIFIED not in letter(reason="overqualified", asks="strength")


def test_a_text_message_is_short() -> None:
    """No subject, one question, and it's signed."""
    chat = Chat().reach("feedback.message")
    chat.person.signs, chat.person.interviews[1].addressee = "Kayleigh", "Shaz"
    for tap in ("more", "style", "warm", "text"):
        chat.press(tap)
    assert chat.said[0].block == (
        "Hi Shaz, thank you for getting back to me. Could you tell me one thing I should work on? "
        "Even one line would help. Kayleigh"
    )
    chat.press("sent")
    chat.command("chase 1 nudge")
    assert chat.said[-1].block.startswith("Hi Shaz, just a quick nudge about my interview.")
    assert "\n" not in chat.said[-1].block


def test_a_text_asks_what_they_picked() -> None:
    """The first of it."""
    assert "whether it would be worth applying again" in letter("text", asks="again")


@pytest.mark.parametrize("reason", ["told", "wont_say"])
def test_after_an_answer_nothing_is_to_be_sent(reason: str) -> None:
    """Neither in /feedback nor as the next step at the end."""
    chat = Chat().reach("moving_on.day")
    chat.person.interviews[1].heard = reason  # type: ignore[assignment]  # a key of the table
    chat.press("wednesday")
    assert "send your message" not in chat.text
    chat.command("feedback 1")
    assert "they replied" not in chat.text
    assert "sent yet" not in chat.text
