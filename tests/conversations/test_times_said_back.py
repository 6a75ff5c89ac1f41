"""Unusual forms of a time are read alike wherever one is asked for, and confirmed before they count."""

from datetime import date

import pytest

from conversations.dialogue.messages import YES
from conversations.local_time import at
from conversations.whereabouts import move_to

from .chat import Chat

BERLIN = "Europe/Berlin"
FRIDAY = date(2026, 11, 6)


def someone() -> Chat:
    """Somebody in Berlin."""
    chat = Chat()
    move_to(chat.person, BERLIN, "DE", sure=True)
    return chat


@pytest.mark.parametrize(
    ("typed", "minutes", "said"),
    [
        ("half nine", 9 * 60 + 30, "09:30"),
        ("14.10", 14 * 60 + 10, "14:10"),
        ("3ish", 15 * 60, "15:00"),
        ("12 noon please", 12 * 60, "12:00"),
        ("1500 hrs", 15 * 60, "15:00"),
        ("9am GMT", 10 * 60, "10:00"),
    ],
)
def test_the_time_of_an_interview_is_confirmed_in_their_time_zone(typed: str, minutes: int, said: str) -> None:
    """The day first, then the time in any form; it is shown on the 24-hour clock."""
    chat = someone()
    chat.command("next new")
    chat.type("Acme")
    chat.type("Friday")
    chat.type(typed)
    assert f"Friday, 6 November 2026 at {said}." in chat.last
    chat.choose(YES)
    (one,) = chat.person.interviews.values()
    assert one.coming == at(FRIDAY, minutes, BERLIN)


@pytest.mark.parametrize(
    ("typed", "minute"),
    [("half nine", 570), ("nine thirty", 570), ("18.30", 1110), ("1830 hrs", 1110), ("6ish", 1080)],
)
def test_the_time_of_check_ins_is_read_like_that_of_an_interview(typed: str, minute: int) -> None:
    """An hour that may be of both halves of the day is the one outside their quiet hours."""
    chat = someone()
    chat.begin("check_in_settings", "clock")
    chat.type(typed)
    assert chat.person.check_ins.minute == minute


@pytest.mark.parametrize(
    ("typed", "plainly"),
    [("half past one", "1:30"), ("half one", "1:30"), ("20.00", "20:00"), ("2000 hrs", "20:00"), ("8ish pm", "8pm")],
)
def test_the_time_on_their_clock_is_read_like_that_of_an_interview(typed: str, plainly: str) -> None:
    """It finds the time zones in which it is that time now."""
    found = []
    for words in (typed, plainly):
        chat = Chat()
        chat.command("timezone")
        chat.type(words)
        found.append((chat.at, chat.last, chat.buttons))
    assert found[0] == found[1]
    assert found[0][0] == "timezone.which"
