"""A date that was misread is corrected in words, and a past day is past."""

from datetime import date

import pytest

from conversations.dialogue.messages import YES

from .chat import Chat, after_tip_1
from .invited import someone


def asked_when(first: str) -> Chat:
    """Somebody who named the day of their next interview and its time."""
    chat = someone()
    chat.command("next new")
    chat.type("Globex")
    chat.type(first)
    return chat


@pytest.mark.parametrize(
    "said", ["no, 20 dec", "no 20 dec", "nope sorry, it's 20 dec at 14h30", "no, the 20th of december"]
)
def test_a_refusal_with_another_date_is_that_date(said: str) -> None:
    """It is read at once, and said back to be confirmed."""
    chat = asked_when("18 december at 10:00")
    assert "18 December" in chat.last
    chat.type(said)
    assert "20 December" in chat.last
    assert "18 December" not in chat.last


def test_a_refusal_alone_asks_again() -> None:
    """And so does what is no date after a comma."""
    chat = asked_when("18 december at 10:00")
    chat.type("no")
    chat.type("soon, I hope")
    assert chat.at == "next.when"
    assert chat.talk.state.pending is None


def test_the_day_of_a_past_interview_is_not_ahead() -> None:
    """Tomorrow is asked again; today and yesterday are taken."""
    chat = after_tip_1()
    chat.begin("feedback", "day", about=1)
    chat.type("tomorrow")
    assert "hasn't come yet" in chat.last
    assert chat.talk.state.pending is None
    chat.type("today")
    chat.choose(YES)
    assert chat.person.interviews[1].day
    assert chat.person.interviews[1].day.date() == date(2026, 11, 3)
