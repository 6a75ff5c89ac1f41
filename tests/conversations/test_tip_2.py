"""Tip 2: whom to ask, the odds of an answer, and what counts as sent."""

from datetime import timedelta

import pytest

from .chat import after_tip_1
from .test_tip_1 import interview
from .test_tip_2_message import ready


@pytest.mark.parametrize(
    ("country", "years", "says"),
    [
        ("GB", 0, "most people never hear back. In the UK you can ask, but an employer doesn't have to answer."),
        ("DE", 0, "most people never hear back. Asking costs you one short message"),
        ("GB", 2, "To be honest, many employers don't answer. Asking costs you one short message"),
    ],
)
def test_the_odds_are_given_as_far_as_they_are_known(country: str, years: int, says: str) -> None:
    """By country; a figure or rule past its review date is left out."""
    chat = after_tip_1()
    chat.person.country, chat.now = country, chat.now + timedelta(days=366 * years)
    chat.press("nobody")
    chat.press("odds")
    assert says in chat.last


@pytest.mark.parametrize("sent", [True, False])
def test_changing_the_answer_to_nobody_ends_the_chase(sent: bool) -> None:
    """Nobody is asked whether the message was sent."""
    chat = ready("employer")
    chat.press("sent" if sent else "will_send")
    chat.command("change 1 feedback-whom")
    chat.press("nobody")
    assert interview(chat).chase is None
    assert interview(chat).message_state == ("sent" if sent else "")


@pytest.mark.parametrize(("label", "state"), [("will_send", "will_send"), ("sent", "sent")])
def test_a_message_counts_as_sent_only_if_they_say_so(label: str, state: str) -> None:
    """Intending to send it doesn't count; the moment is stored when they did."""
    chat = ready("employer")
    chat.press(label)
    assert interview(chat).message_state == state
    assert interview(chat).sent == (chat.now if state == "sent" else None)
    assert chat.at == "findings.heard"


def test_with_nobody_to_ask_tip_2_ends_without_a_message() -> None:
    """After asking about an agency."""
    chat = after_tip_1()
    chat.press("nobody")
    assert chat.at == "feedback.other"
    chat.press("nobody")
    assert chat.last.startswith("Then we'll work with what you noticed yourself")
    assert (chat.at, interview(chat).can_ask) == ("findings.heard", "nobody")


@pytest.mark.parametrize(("label", "at"), [("go_on", "feedback.whom"), ("nobody", "findings.heard")])
def test_the_odds_are_told_honestly_to_who_would_ask_nobody(label: str, at: str) -> None:
    """Most never hear back; trying and skipping are both fine."""
    chat = after_tip_1()
    chat.press("nobody")
    chat.press("odds")
    assert "most people never hear back" in chat.last
    chat.press(label)
    assert chat.at == at


def test_more_in_tip_2_returns_to_where_it_was_opened() -> None:
    """To the question whom to ask, or to the message."""
    for whom, at in (("", "feedback.whom"), ("both", "feedback.message")):
        for taps in (
            ("go_on",),
            ("facts", "role", "skip", "go_on"),
            ("facts", "day", "skip", "go_on"),
        ):
            chat = after_tip_1()
            if whom:
                chat.press(whom)
            chat.press("more")
            for tap in taps:
                chat.press(tap)
            assert chat.at == at
