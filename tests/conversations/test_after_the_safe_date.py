"""Where a longer limit perhaps holds, the overview and a closed interview don't say that it's over either."""

from datetime import datetime, timedelta

import pytest

from .asking import decided
from .chat import START, Chat


def later(place: str, days: int) -> Chat:
    """Someone who was turned down on 2 November 2026, so many days later; the safe date is 1 February."""
    chat = decided(place)
    chat.now = datetime(2026, 11, 2, 12, tzinfo=START.tzinfo) + timedelta(days=days)
    return chat


@pytest.mark.parametrize("days", [91, 100, 200])
def test_the_overview_calls_the_safe_date_safe(days: int) -> None:
    """In Great Britain from that day on, and elsewhere the day to act before."""
    said = later("England, Scotland or Wales", days).command("interview 1")[0].text
    assert "• The deadline, on the safe side: Monday, 1 February 2027" in said
    assert "You had to act" not in said
    assert "• You had to act before: " in later("Ireland", 200).command("interview 1")[0].text


def test_the_overview_names_the_date_before_it_comes() -> None:
    """As everywhere."""
    said = later("England, Scotland or Wales", 90).command("interview 1")[0].text
    assert "• Act before: Monday, 1 February 2027" in said


def test_closing_an_interview_after_the_safe_date_says_when_we_write() -> None:
    """A date that has passed isn't something that we'll bring up."""
    chat = decided()
    chat.press("go_on")
    for _ in range(100):
        chat.wait(days=1)
    assert chat.command("close 1")[0].text == (
        "I've closed Acme. Everything you wrote is still here. "
        "I'll only write about your rights, next on Thursday, 1 April 2027. You can turn that off in /rights."
    )


@pytest.mark.parametrize(("place", "days"), [("England, Scotland or Wales", 200), ("Ireland", 200)])
def test_closing_it_when_nothing_is_to_come_promises_nothing(place: str, days: int) -> None:
    """Whether or not the limit may be longer."""
    assert "I won't bring it up again unless you do" in later(place, days).command("close 1")[0].text
