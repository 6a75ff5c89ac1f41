"""Days and hours read from what people type."""

from datetime import UTC, date, datetime

import pytest

from bot.world.outside import World
from conversations import When, local_time

from .phrases import READ, UNREAD

WORLD = World()
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "")
NOON = datetime(2026, 11, 3, 12)  # noqa: DTZ001 - on the wall of whichever zone


def read(
    text: str,
    *,
    ahead: bool = True,
    zone: str = "Europe/Berlin",
    country: str = "GB",
    now: datetime = NOON,
    day: date | None = None,
) -> str:
    """What is read, in local time; "" for nothing."""
    here = local_time.zone_of(zone)
    known = local_time.at(day, 720, zone) if day else None
    found = WORLD.read_date(text, now.replace(tzinfo=here), zone, country=country, ahead=ahead, day=known)
    return shown(found, zone)


def shown(found: When | None, zone: str) -> str:
    if found is None:
        return ""
    there = local_time.local(found.moment, zone)
    return f"{there:%Y-%m-%d %H:%M}" if found.timed else f"{there:%Y-%m-%d}"


@pytest.mark.parametrize("text", READ)
def test_a_phrase_is_read_as_the_nearest_day_that_fits(text: str) -> None:
    """In the future or in the past, as asked; today counts for both."""
    assert (read(text, ahead=True), read(text, ahead=False)) == (READ[text][0], READ[text][-1])


@pytest.mark.parametrize("moved", ["Pacific/Auckland", "Pacific/Honolulu", "Europe/Berlin"])
def test_a_day_stays_the_same_when_the_zone_becomes_known(moved: str) -> None:
    """Auckland is thirteen hours ahead in summer: noon in UTC would be the day after."""
    found = WORLD.read_date("3 november", NOON.replace(tzinfo=UTC), "")
    assert found
    assert WORLD.say_date(found.moment, moved) == "Tuesday, 3 November 2026"


@pytest.mark.parametrize("text", UNREAD, ids=range(len(UNREAD)))
def test_words_that_name_no_day_are_no_date(text: str) -> None:
    """Not a month alone, a number, two days at once, or a day that doesn't exist: nothing is guessed."""
    assert (read(text, ahead=True), read(text, ahead=False)) == ("", "")


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(
    "text", ["tomorrow", "Friday", "14/11", "the 5th", "next fri 3pm", "in 3 days", "at 9", "14:30"]
)
def test_a_phrase_is_read_in_their_time_zone(text: str, zone: str) -> None:
    """Noon is noon in Auckland, while it is still yesterday in New York."""
    assert read(text, zone=zone) == READ[text][0]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland", ""])
@pytest.mark.parametrize("text", ["1/1/0001", "1 January 0001 10:00", "31/12/9999", "31 December 9999 23:59"])
def test_the_first_and_last_day_of_the_calendar_are_refused(text: str, zone: str) -> None:
    """They may not exist in another zone."""
    assert read(text, zone=zone) == ""


def test_tomorrow_depends_on_their_time_zone() -> None:
    """Late one evening in Berlin, it is already the next day in Auckland."""
    moment = datetime(2026, 11, 3, 22, 30, tzinfo=UTC)
    days = {zone: shown(WORLD.read_date("tomorrow", moment, zone), zone) for zone in ZONES}
    assert list(days.values()) == ["2026-11-04", "2026-11-04", "2026-11-05", "2026-11-05", "2026-11-04"]


@pytest.mark.parametrize(
    ("text", "elsewhere", "in_us"),
    [
        ("5/11", "2026-11-05", "2027-05-11"),
        ("12/11/2026", "2026-11-12", "2026-12-11"),
        ("1-2-27", "2027-02-01", "2027-01-02"),
        ("13/11", "2026-11-13", "2026-11-13"),
        ("11/13", "2026-11-13", "2026-11-13"),
        ("5.11.", "2026-11-05", "2026-11-05"),
        ("2026-11-05", "2026-11-05", "2026-11-05"),
        ("12/11 3pm", "2026-11-12 15:00", "2026-12-11 15:00"),
        ("12/11/2026 15:00:00", "2026-11-12 15:00", "2026-12-11 15:00"),
    ],
)
def test_the_country_decides_whether_the_month_comes_first(text: str, elsewhere: str, in_us: str) -> None:
    """Only in the United States it does; if only one reading is a valid day, that one counts."""
    assert [read(text, country=country) for country in ("GB", "DE", "")] == [elsewhere] * 3
    assert read(text, country="US") == in_us


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("3pm", "2026-11-06 15:00"),
        ("3", "2026-11-06 15:00"),
        ("at 9", "2026-11-06 09:00"),
        ("9 in the morning", "2026-11-06 09:00"),
        ("half past two", "2026-11-06 14:30"),
        ("6:30", "2026-11-06 18:30"),
        ("06:30", "2026-11-06 06:30"),
        ("10 to 1", ""),
        ("ten to one", "2026-11-06 12:50"),
        ("9 to 5", ""),
        ("10-11", "2026-11-06 10:00"),
        ("2-3", "2026-11-06 14:00"),
        ("2 to 3pm", "2026-11-06 14:00"),
        ("3-30", ""),
        ("14.30", "2026-11-06 14:30"),
        ("1430", "2026-11-06 14:30"),
        ("from 14:00 to 15:00", "2026-11-06 14:00"),
        ("noon", "2026-11-06 12:00"),
        ("tomorrow", "2026-11-04"),
        ("monday at 9", "2026-11-09 09:00"),
        ("14/11", "2026-11-14"),
        ("soon", ""),
        ("25", ""),
    ],
)
def test_an_hour_alone_is_on_the_day_already_known(text: str, when: str) -> None:
    """Never at three at night; and another day may be named instead."""
    assert read(text, day=date(2026, 11, 6)) == when


@pytest.mark.parametrize("now", range(2, 9), ids="Mon Tue Wed Thu Fri Sat Sun".split())  # noqa: SIM905
def test_next_friday_is_always_in_the_next_week(now: int) -> None:
    """The one before is "Friday" or "this Friday"; said on a Friday, "Friday" is today."""
    seen = NOON.replace(day=now)
    assert read("next friday", now=seen) == read("friday next week", now=seen, ahead=False) == "2026-11-13"
    nearest = "2026-11-06" if now <= 6 else "2026-11-13"
    assert read("friday", now=seen) == read("this friday", now=seen) == nearest
    assert read("coming friday", now=seen) == ("2026-11-06" if now < 6 else "2026-11-13")
    assert read("friday", now=seen, ahead=False) == ("2026-11-06" if now >= 6 else "2026-10-30")
    assert read("last friday", now=seen) == ("2026-11-06" if now > 6 else "2026-10-30")


@pytest.mark.parametrize(
    ("zone", "text", "utc"),
    [
        ("Europe/Berlin", "28 march 2027 at 02:30", "2027-03-28 01:30"),  # left out: 03:30
        ("Europe/Berlin", "31 october 2027 at 02:30", "2027-10-31 00:30"),  # twice: the first
        ("America/New_York", "14 march 2027 at 02:30", "2027-03-14 07:30"),
        ("America/New_York", "7 november 2027 01:30", "2027-11-07 05:30"),
        ("Pacific/Auckland", "4 april 2027 02:30", "2027-04-03 13:30"),
        ("Europe/Berlin", "28 march 2027", "2027-03-28 10:00"),
        ("Europe/Berlin", "31 october 2027", "2027-10-31 11:00"),
    ],
)
def test_clock_changes_move_only_hours_that_do_not_exist(zone: str, text: str, utc: str) -> None:
    """A skipped hour moves forward, a repeated one is its first, and noon stays noon."""
    found = WORLD.read_date(text, datetime(2026, 11, 3, 12, tzinfo=UTC), zone, ahead=True)
    assert found
    assert f"{found.moment:%Y-%m-%d %H:%M}" == utc


def test_a_month_without_that_day_ends_on_its_last() -> None:
    """And "the 31st" is in a month that has one."""
    end = datetime(2027, 1, 31, 12)  # noqa: DTZ001 - local
    assert read("in a month", now=end) == "2027-02-28"
    assert read("31st", now=end.replace(month=3, day=1)) == "2027-03-31"
    assert read("30th", now=end.replace(month=2, day=1)) == "2027-03-30"
    assert read("a year ago", now=datetime(2028, 2, 29)) == "2027-02-28"  # noqa: DTZ001 - local
