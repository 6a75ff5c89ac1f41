"""A simulated year in 22 zones: one check-in each local day, none at night, through all clock changes.

Time moves from one due moment to the next. Days, hours and nights are calculated here from zoneinfo alone, so that
the planner isn't compared with itself.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from conversations import FellDue, Say
from conversations.check_ins.times import JITTER
from conversations.local_time import at
from conversations.person import Interview, Person, Weekly
from conversations.whereabouts import move_to

from .chat import WORLD, Chat, due
from .unasked import busy, only

ZONES = (
    "Africa/Cairo", "America/Santiago", "Australia/Lord_Howe", "America/Nuuk", "Pacific/Apia", "Asia/Beirut",
    "America/New_York", "Europe/London", "Europe/Berlin", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Chatham",
    "Pacific/Auckland", "Australia/Sydney", "America/Sao_Paulo", "Asia/Tehran", "Africa/Casablanca",
    "Atlantic/Azores", "Pacific/Honolulu", "America/St_Johns", "Asia/Tokyo", "Pacific/Kiritimati",
)  # fmt: skip
AT_ONCE = 6
EVERY_ZONE = [*ZONES[:AT_ONCE], *(pytest.param(zone, marks=pytest.mark.long) for zone in ZONES[AT_ONCE:])]
FIRST, NEXT_YEAR = date(2026, 1, 1), date(2027, 1, 1)
THE_YEAR = [FIRST + timedelta(days=number) for number in range(365)]
EVENING, NIGHT_ENDS, NIGHT_BEGINS = 18 * 60, 8 * 60, 21 * 60
TRIPS = (
    ("Europe/London", "Pacific/Auckland"),
    ("Asia/Tokyo", "America/New_York"),
    ("Pacific/Kiritimati", "Pacific/Honolulu"),  # the same wall clock, a day apart
    ("Australia/Sydney", "America/St_Johns"),
)
AWAY = (datetime(2026, 5, 6, 3, tzinfo=UTC), datetime(2026, 9, 3, 22, tzinfo=UTC))


def somebody(zone: str, minute: int = EVENING) -> Chat:
    """Somebody in that zone who finished a tip, and last wrote on New Year's Eve at that minute."""
    chat = Chat()
    chat.now = at(FIRST - timedelta(days=1), minute, zone)
    chat.person = Person(zone=zone, interviews={1: Interview(began=chat.now, where="Acme", finished=["reflect"])})
    return chat


def daily(zone: str, minute: int = EVENING) -> Chat:
    """Somebody who is asked daily how they are, and nothing else."""
    chat = only(somebody(zone, minute), "mood")
    chat.person.check_ins.rhythms["mood"] = 1
    chat.command("fine")
    return chat


def weekly(zone: str, minute: int) -> Chat:
    """Somebody who chose Wednesdays at that minute, and nothing else."""
    chat = only(somebody(zone), "week")
    chat.person.weekly = Weekly(at=at(date(2026, 1, 7), minute, zone))
    chat.command("fine")
    return chat


def live(chat: Chat, until: date = NEXT_YEAR) -> Iterator[Say]:
    """Each message as it comes until that day; the caller may answer it."""
    while (moment := due(chat)) and wall(moment, chat.person.zone).date() < until:
        assert moment > chat.now, "a due moment that doesn't pass would be met for ever"
        chat.now = moment
        yield from chat.feed(FellDue())


def tap(chat: Chat) -> None:
    """Answer as people do: a few minutes later, with one face and no comment."""
    chat.now += timedelta(minutes=7)
    chat.press("mood 4")
    chat.command("skip")
    chat.person.moods = chat.person.moods[-3:]  # a year of them, copied at each event, would take most of the time


def wall(moment: datetime, zone: str) -> datetime:
    """Their local time."""
    return moment.astimezone(ZoneInfo(zone))


def is_night(moment: datetime, zone: str) -> bool:
    """Whether that is between nine in the evening and eight in the morning."""
    there = wall(moment, zone)
    return not NIGHT_ENDS <= there.hour * 60 + there.minute < NIGHT_BEGINS


@pytest.mark.parametrize("zone", EVERY_ZONE)
def test_each_local_day_has_one_check_in_and_none_is_at_night(zone: str) -> None:
    """Somebody who always taps is asked on all 365 days, at the hour of their first message."""
    chat, days = daily(zone), list[date]()
    for say in live(chat):
        there = wall(chat.now, zone)
        assert say.check_in == (f"mood.0.on:{there.date()}",)
        assert not is_night(chat.now, zone)
        assert EVENING <= there.hour * 60 + there.minute <= EVENING + JITTER
        days.append(there.date())
        tap(chat)
    assert days == THE_YEAR


@pytest.mark.parametrize(("minute", "earliest"), [(3 * 60, NIGHT_ENDS), (23 * 60, 20 * 60 + 30)])
@pytest.mark.parametrize("zone", ZONES[:6])
def test_an_hour_chosen_at_night_is_moved_to_the_nearest_hour_by_day(zone: str, minute: int, earliest: int) -> None:
    """Every day of the year, also through clock changes."""
    chat, days = daily(zone), list[date]()
    chat.person.check_ins.minute = minute
    for _ in live(chat):
        there = wall(chat.now, zone)
        assert not is_night(chat.now, zone)
        assert earliest <= there.hour * 60 + there.minute <= earliest + JITTER
        days.append(there.date())
        chat.command("fine")
    assert days == THE_YEAR


def abroad(chat: Chat, home: str, away: str) -> None:
    """Tell us where they are now: they are away from May to September."""
    zone = away if AWAY[0] <= chat.now < AWAY[1] else home
    if zone != chat.person.zone:
        move_to(chat.person, zone, "", sure=False)


@pytest.mark.parametrize("minute", [NIGHT_ENDS + 30, 20 * 60])
@pytest.mark.parametrize(("home", "away"), TRIPS)
def test_a_traveller_gets_at_most_one_check_in_a_local_day_and_none_at_night(
    home: str, away: str, minute: int
) -> None:
    """It follows the new zone; a day may be left out only at a flight."""
    chat, heard = daily(home, minute), list[datetime]()
    chat.person.check_ins.minute = minute
    for _ in live(chat):
        zone = chat.person.zone
        there = wall(chat.now, zone)
        assert not is_night(chat.now, zone)
        assert minute <= there.hour * 60 + there.minute <= minute + JITTER
        if heard:  # by the clock of where they are now, whichever it was then
            assert wall(heard[-1], zone).date() < there.date()
        heard.append(chat.now)
        chat.command("fine")
        abroad(chat, home, away)
    flights = [(before, after) for before, after in pairwise(heard) if after - before > timedelta(hours=26)]
    assert len(flights) <= 2
    assert all(after - before < timedelta(hours=61) for before, after in flights)
    assert len(heard) >= 363


@pytest.mark.parametrize("minute", [NIGHT_ENDS + 30, 20 * 60])
@pytest.mark.parametrize(("home", "away"), [*TRIPS, *((away, home) for home, away in TRIPS)])
def test_the_weekly_check_in_keeps_its_local_weekday_and_hour(home: str, away: str, minute: int) -> None:
    """On each Wednesday of the year, once, wherever they travel."""
    chat, days = weekly(home, minute), list[date]()
    for say in live(chat):
        there = wall(chat.now, chat.person.zone)
        assert (there.hour * 60 + there.minute, say.check_in) == (minute, (f"week.0.plan:{there.date()}",))
        days.append(there.date())
        chat.press("week rest")
        abroad(chat, home, away)
    wednesdays = [day for day in THE_YEAR[6:] if day.weekday() == 2]
    assert days == wednesdays


@pytest.mark.parametrize("zone", EVERY_ZONE)
def test_check_ins_that_are_never_answered_get_rarer_and_end_with_a_goodbye(zone: str) -> None:
    """Daily at first; after two every other day; after four a goodbye, then nothing all year."""
    chat, heard = daily(zone), list[tuple[date, str]]()
    for say in live(chat):
        assert not is_night(chat.now, zone)
        heard.append((wall(chat.now, zone).date(), say.check_in[0].partition(".")[0]))
    assert [(day - FIRST).days for day, _ in heard] == [0, 1, 3, 5, 7]
    assert [kind for _, kind in heard] == ["mood"] * 4 + ["goodbye"]


@pytest.mark.parametrize("zone", EVERY_ZONE)
def test_with_everything_on_and_no_answers_only_five_unasked_check_ins_come(zone: str) -> None:
    """The interview and the deadline for their rights still come, after the goodbye too, by day."""
    chat = busy(WORLD, zone)
    chat.person.interviews[1].coming = at(date(2026, 11, 12), 15 * 60, zone)
    unasked, own = list[datetime](), list[str]()
    for say in live(chat, date(2027, 11, 3)):
        assert not is_night(chat.now, zone)
        mine = [key for key in say.check_in if key.partition(".")[0] in ("coming", "last_hour", "rights")]
        own += mine
        if len(mine) < len(say.check_in):
            unasked.append(chat.now)
            assert wall(unasked[-1], zone).date() not in {wall(one, zone).date() for one in unasked[:-1]}
    gaps = [later - earlier for earlier, later in pairwise(unasked)]
    assert len(unasked) == 5
    assert all(gap > timedelta(days=1, hours=12) for gap in gaps[1:])
    assert [key.partition(":")[0] for key in own if key.startswith("coming")] == [
        "coming.1.days", "coming.1.before", "coming.1.morning", "coming.1.after",
    ]  # fmt: skip
    assert [key.partition(":")[0] for key in own if key.startswith("rights")] == [
        "rights.1.30", "rights.1.14", "rights.1.3",
    ]  # fmt: skip
