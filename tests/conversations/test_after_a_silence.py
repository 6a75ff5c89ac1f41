"""After a long silence, what is said about check-ins is what comes."""

from datetime import timedelta

import pytest

from .chat import WORLD, Chat, after_all, coming_up
from .test_check_in_planner import living
from .unasked import busy, only


def back(days: int = 120) -> Chat:
    """Somebody who went through all tips, and is back after a long silence, for the second time."""
    chat = after_all()
    for _ in range(2):
        living(chat, days)
        chat.command("menu")
    return chat


def test_what_comes_after_a_silence_is_listed() -> None:
    """The weekly check-in, their list and how they're doing: each with the day on which it then comes."""
    chat = back()
    chat.command("checkins")
    assert "Nothing is planned" not in chat.last
    chat = only(chat, "week")
    chat.command("checkins")
    (line,) = [line for line in chat.last.splitlines() if line.startswith("• ")]
    moment, said = living(chat, 14)[0]
    assert said.check_in[0].startswith("week.0.plan:")
    assert WORLD.say_date(moment, "") in line


@pytest.mark.parametrize("kind", ["week", "mood", "dodont"])
def test_what_a_pause_makes_too_late_gives_way_to_the_next(kind: str) -> None:
    """A pause of a month: listed is the first that comes after it, and it comes on that day."""
    chat = only(busy(WORLD), kind)
    chat.command("fine")
    chat.command("checkins")
    chat.press("pause")
    chat.press("month")
    line = next(line for line in chat.last.splitlines() if line.startswith("• "))
    moment, said = living(chat, 60)[0]
    assert said.check_in[0].startswith(f"{kind}.0.")
    assert WORLD.say_date(moment, chat.person.zone).split(",")[1].split(" 20")[0] in line


def test_tip_6_keeps_the_day_agreed_before_a_silence() -> None:
    """It names when the next one comes, and Keep it keeps it."""
    chat = back()
    chat.begin("moving_on", "known", about=1)
    assert "the next one is on" in chat.last
    chat.press("keep")
    assert chat.last.startswith("Your weekly check-in stays on the day we agreed.")


@pytest.mark.parametrize("how", ["off", "stopped", "paused"])
def test_keeping_the_day_brings_a_switched_off_weekly_check_in_back(how: str) -> None:
    """Tip 6 says that the settings hold it back, and Keep it turns it on again: it is what they chose."""
    chat = after_all()
    settings = chat.person.check_ins
    if how == "off":
        settings.rhythms["week"] = 0
    elif how == "stopped":
        settings.stopped = True
    else:
        settings.paused_until = chat.now + timedelta(days=90)
    chat.begin("moving_on", "known", about=1)
    assert ("you won't get it" in chat.last) == (how != "paused")
    chat.press("keep")
    assert "Your weekly check-in stays on the day we agreed." in chat.last
    days = 120 if how == "paused" else 8
    assert [key for _, say in living(only(chat, "week"), days) for key in say.check_in if key.startswith("week")]


def test_what_is_announced_changes_nothing() -> None:
    """Looking at /checkins drops no check-in."""
    chat = only(back(), "week")
    before = [one.occasion.key for one in coming_up(chat)]
    chat.command("checkins")
    assert [one.occasion.key for one in coming_up(chat)] == before
