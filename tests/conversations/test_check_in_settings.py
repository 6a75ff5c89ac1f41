"""/checkins: what is planned, and what can be changed."""

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


def test_checkins_lists_what_is_coming_and_when() -> None:
    """With the hour if the zone is known, otherwise only the day."""
    assert "• Wednesday, 4 November at 20:" in opened().last
    assert "• Wednesday, 4 November 2026: what you haven't finished" in opened("").last
    assert "Nothing is planned right now." in Chat().command("checkins")[0].text


def test_kinds_are_turned_off_and_on() -> None:
    """One tap each; those with a rhythm are asked how often."""
    chat = opened()
    chat.press("kinds")
    chat.press("week")
    assert settings(chat).rhythms == {"week": 0}
    chat.press("week")
    assert settings(chat).rhythms == {}
    chat.press("mood")
    chat.press("fortnight")
    assert settings(chat).rhythms == {"mood": 14}
    chat.press("dodont")
    chat.press("never")
    assert settings(chat).rhythms == {"mood": 14, "dodont": 0}
    chat.press("back")
    assert settings(chat).rhythms == {"mood": 14, "dodont": 0}
    assert chat.at == "check_in_settings.what"


def test_days_and_hours_can_be_chosen() -> None:
    """Days by marks, the hour by button or in words, quiet hours by button."""
    chat = opened()
    chat.press("days")
    for tap in ("tuesday", "wednesday", "thursday", "saturday", "sunday", "done"):
        chat.press(tap)  # all are on
    assert settings(chat).days == [0, 4]
    for tap in ("hour", "evening"):
        chat.press(tap)
    assert settings(chat).minute == 18 * 60
    for tap in ("hour", "other"):
        chat.press(tap)
    chat.type("when the sun sets")
    assert chat.last.startswith("I couldn't read that as a time.")
    chat.type("7:15 pm")
    assert settings(chat).minute == 19 * 60 + 15
    for tap in ("hour", "quiet", "later"):
        chat.press(tap)
    assert (settings(chat).quiet_from, settings(chat).quiet_to) == (22 * 60, 7 * 60)
    assert chat.at == "check_in_settings.what"


@pytest.mark.parametrize(
    ("label", "says"),
    [("week", "I won't check in until"), ("month", "I won't check in until"),
     ("stop", "I've stopped checking in.")],
)  # fmt: skip
def test_check_ins_can_be_paused_stopped_and_resumed(label: str, says: str) -> None:
    """It says how things stand, and "as before" restores everything."""
    chat = opened()
    chat.press("pause")
    chat.press(label)
    assert chat.last.startswith(says)
    chat.press("pause")
    chat.press("on")
    assert not settings(chat).stopped
    assert settings(chat).paused_until is None
    chat.press("done")
    assert chat.said[0].text.startswith("That's set.")


@pytest.mark.parametrize("rights", [False, True])
def test_after_a_job_checkins_says_what_is_left(rights: bool) -> None:
    """Only deadlines for rights; "as before" restores everything."""
    chat = busy(WORLD)
    chat.person.interviews[1].rights_done = not rights
    chat.command("hired")
    chat.press("yes")
    chat.command("checkins")
    assert chat.last.startswith("You've got a job, so I only write about legal deadlines")
    assert "once a day" not in chat.last
    assert ("Coming up:" in chat.last, "Nothing is planned right now." in chat.last) == (rights, not rights)
    chat.press("pause")
    chat.press("on")
    assert chat.person.hired is None
    assert chat.last.startswith("Apart from dates you've set, I check in")


def test_check_ins_can_pause_until_a_typed_day() -> None:
    """The day is read and confirmed, and they are quiet until it begins."""
    chat = opened()
    chat.press("pause")
    chat.press("until")
    chat.type("3 January")
    chat.press("yes")
    assert "I won't check in until Sunday, 3 January 2027." in chat.last
    chat.person.interviews.clear()
    first = due(chat)
    assert first
    assert first >= (settings(chat).paused_until or first)
