"""/checkins: what is coming, and what can be changed of it."""

import pytest

from conversations.person import CheckIns

from .chat import WORLD, Chat, due
from .unasked import busy


def opened(zone: str = "Europe/London") -> Chat:
    """Somebody who looks at /checkins."""
    chat = busy(WORLD, zone)
    chat.command("checkins")
    return chat


def settings(chat: Chat) -> CheckIns:
    return chat.person.check_ins


def test_it_says_what_is_coming_and_when() -> None:
    """With the hour where the zone is known, with the day alone where it isn't."""
    assert "• Wednesday, 4 November, 2" in opened().last
    assert "• Wednesday, 4 November 2026: what you left half done" in opened("").last
    assert "Nothing is planned." in Chat().command("checkins")[0].text


def test_kinds_are_turned_off_and_on() -> None:
    """One tap each; those with a rhythm are asked how often."""
    chat = opened()
    chat.tap("What I write about")
    chat.tap("On: the weekly plan")
    assert settings(chat).rhythms == {"week": 0}
    chat.tap("Off: the weekly plan")
    assert settings(chat).rhythms == {}
    chat.tap("On: how you are")
    chat.tap("Every two weeks")
    assert settings(chat).rhythms == {"mood": 14}
    chat.tap("On: your list")
    chat.tap("Not at all")
    assert settings(chat).rhythms == {"mood": 14, "dodont": 0}
    chat.tap("Back")
    assert settings(chat).rhythms == {"mood": 14}


def test_days_and_hours_are_theirs() -> None:
    """Days by marks, an hour by button or in their words, the quiet hours by button."""
    chat = opened()
    for tap in ("On which days", "Monday", "Friday", "Done"):
        chat.tap(tap)
    assert settings(chat).days == [0, 4]
    for tap in ("At what hour", "6 in the evening"):
        chat.tap(tap)
    assert settings(chat).minute == 18 * 60
    for tap in ("At what hour", "Another time"):
        chat.tap(tap)
    chat.type("when the sun sets")
    assert chat.last.startswith("I couldn't read that as a time.")
    chat.type("7:15 pm")
    assert settings(chat).minute == 19 * 60 + 15
    for tap in ("At what hour", "The quiet hours", "10 pm to 7 am"):
        chat.tap(tap)
    assert (settings(chat).quiet_from, settings(chat).quiet_to) == (22 * 60, 7 * 60)
    assert chat.at == "check_ins.what"


@pytest.mark.parametrize(
    ("label", "says"),
    [("Quiet for a week", "It's quiet until"), ("Quiet for a month", "It's quiet until"),
     ("Stop for good", "I've stopped writing first.")],
)  # fmt: skip
def test_a_pause_and_an_end_and_back_again(label: str, says: str) -> None:
    """It says how things stand; as before brings everything back."""
    chat = opened()
    chat.tap("Pause or stop")
    chat.tap(label)
    assert chat.last.startswith(says)
    chat.tap("Pause or stop")
    chat.tap("Write as before")
    assert not settings(chat).stopped
    assert settings(chat).paused_until is None
    chat.tap("It's fine as it is")
    assert chat.said[0].text.startswith("Good. /checkins")


@pytest.mark.parametrize("rights", [False, True])
def test_after_a_job_it_says_what_is_left(rights: bool) -> None:
    """Dates for rights alone, whatever else was agreed; as before brings everything back."""
    chat = busy(WORLD)
    chat.person.interviews[1].rights_done = not rights
    chat.command("hired")
    chat.tap("Yes, I got it")
    chat.command("checkins")
    assert chat.last.startswith("You've got a job, so I only write of dates for your rights")
    assert "once a day" not in chat.last
    assert ("Coming up:" in chat.last, "Nothing is planned." in chat.last) == (rights, not rights)
    chat.tap("Pause or stop")
    chat.tap("Write as before")
    assert chat.person.hired is None
    assert chat.last.startswith("I write unasked once a day at most")


def test_quiet_until_a_day_of_their_own() -> None:
    """Read, confirmed, and then it is quiet until that day begins."""
    chat = opened()
    chat.tap("Pause or stop")
    chat.tap("Quiet until a day")
    chat.type("3 January")
    chat.tap("Yes, that's it")
    assert "It's quiet until Sunday, 3 January 2027." in chat.last
    chat.person.interviews.clear()
    first = due(chat)
    assert first
    assert first >= (settings(chat).paused_until or first)
