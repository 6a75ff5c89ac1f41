"""A time typed with its time zone: that zone counts, and the result is shown in the person's own."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.world.english.zones import OFFSETS, PLACES
from bot.world.outside import World
from conversations import local_time

WORLD = World()
NOW = datetime(2026, 11, 3, 12, tzinfo=UTC)  # a Tuesday


def read(text: str, zone: str = "Europe/London", day: date | None = None, now: datetime = NOW) -> str:
    """What is read, in the person's own zone; "" for nothing."""
    known = local_time.at(day, 720, zone) if day else None
    found = WORLD.read_date(text, now, zone, country="GB", ahead=True, day=known)
    if found is None:
        return ""
    there = local_time.local(found.moment, zone)
    return f"{there:%Y-%m-%d %H:%M}" if found.timed else f"{there:%Y-%m-%d}"


@pytest.mark.parametrize(
    ("text", "zone", "when"),
    [
        ("6 May 2027 9am BST", "Europe/London", "2027-05-06 09:00"),
        ("6 May 2027 9am BST", "Europe/Berlin", "2027-05-06 10:00"),
        ("9am BST on 6 May", "Europe/Berlin", "2027-05-06 10:00"),
        ("Friday 9am (CET)", "Europe/London", "2026-11-06 08:00"),
        ("Friday 9am GMT", "Europe/Berlin", "2026-11-06 10:00"),
        ("tomorrow 14.30 CET", "Europe/London", "2026-11-04 13:30"),
        ("tomorrow 3pm EST", "Europe/London", "2026-11-04 20:00"),
        ("Friday 11pm EST", "Europe/Berlin", "2026-11-07 05:00"),
        ("Friday 10:00 UTC+2", "Europe/London", "2026-11-06 08:00"),
        ("Friday 10:00 GMT-05:30", "Europe/London", "2026-11-06 15:30"),
        ("Friday 10:00 (GMT+0100)", "Europe/London", "2026-11-06 09:00"),
        ("Friday 9am GMT - 10am GMT", "Europe/Berlin", "2026-11-06 10:00"),
        # Names of places have seasons.
        ("6 July 2027 3pm ET", "Europe/London", "2027-07-06 20:00"),
        ("6 January 2027 3pm ET", "Europe/London", "2027-01-06 20:00"),
        ("6 July 2027 3pm pacific time", "America/New_York", "2027-07-06 18:00"),
        ("6 July 2027 9am UK time", "Europe/Berlin", "2027-07-06 10:00"),
        # A shared abbreviation is that of their own zone, if it has one.
        ("Friday 3pm IST", "Asia/Kolkata", "2026-11-06 15:00"),
        ("Friday 3pm IST", "Europe/London", "2026-11-06 09:30"),
        ("6 July 2027 3pm IST", "Europe/Dublin", "2027-07-06 15:00"),
        ("Friday 3pm CST", "Asia/Shanghai", "2026-11-06 15:00"),
        ("Friday 3pm CST", "Europe/London", "2026-11-06 21:00"),
        # Which side of now it is on is that of the named zone.
        ("1pm GMT", "Europe/London", "2026-11-03 13:00"),
        ("1pm CET", "Europe/London", "2026-11-04 12:00"),
        # Nothing to count a zone for.
        ("Friday, EST", "Europe/London", ""),
        ("Friday 9am XYZ", "Europe/London", ""),
        ("Friday 9am GMT+25", "Europe/London", ""),
        ("BST", "Europe/London", ""),
    ],
)
def test_a_zone_named_beside_the_time_counts(text: str, zone: str, when: str) -> None:
    """Before and after the day, in brackets, as an offset, and wherever the person is."""
    assert read(text, zone) == when


def test_a_zone_may_be_named_with_the_time_of_a_known_day() -> None:
    """In the answer to "What time?"."""
    assert read("9am BST", "Europe/Berlin", date(2027, 5, 6)) == "2027-05-06 10:00"
    assert read("2.30pm (GMT)", "Europe/Berlin", date(2026, 11, 6)) == "2026-11-06 15:30"


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("9am BST", 540), ("18:40 (CET)", 1120), ("9 a.m. GMT+1", 540), ("half nine UK time", 570), ("BST", None),
     ("GMT 5", None), ("9am BST 10am", None), ("9am Boston", None)],
)  # fmt: skip
def test_a_zone_named_with_a_time_alone_is_ignored(text: str, minutes: int | None) -> None:
    """We asked for their local time, whose zone they may add; a zone alone is no time."""
    assert WORLD.read_clock(text) == minutes


@pytest.mark.parametrize("name", sorted(OFFSETS))
def test_abbreviations_mean_the_same_in_our_grammar_and_in_dateparser(name: str) -> None:
    """A date that only dateparser reads is the same moment. (IST is Israel's there, and India's here.)"""
    from dateparser.timezone_parser import pop_tz_offset_from_string  # type: ignore[import-untyped]  # ships no types

    _, found = pop_tz_offset_from_string(f"14 nov 2026 15:00 {name.upper()}")
    assert found
    assert name == "ist" or found.utcoffset(None) == timedelta(hours=OFFSETS[name])
    assert read(f"14 Nov 2026 15:00:00 {name}", "UTC") == read(f"14 Nov 2026 15:00 {name}", "UTC") != ""


@given(
    minute=st.integers(420, 1439),
    name=st.sampled_from([*OFFSETS, *PLACES]),
    day=st.dates(date(2026, 11, 5), date(2028, 11, 5)),
)
def test_every_zone_can_be_named_on_every_day(minute: int, name: str, day: date) -> None:
    """A clock there then shows the time that was typed."""
    said = f"{day:%d %B %Y} {minute // 60}:{minute % 60:02}"
    found = WORLD.read_date(f"{said} {name.upper()}", NOW, "Pacific/Auckland", ahead=True)
    assert found
    if name in PLACES:
        assert (
            f"{local_time.local(found.moment, PLACES[name]):%d %B %Y %H:%M}"
            == f"{day:%d %B %Y} {minute // 60:02}:{minute % 60:02}"
        )
    elif name not in ("nzst", "nzdt"):
        there = found.moment + timedelta(hours=OFFSETS[name])
        assert f"{there:%d %B %Y %H:%M}" == f"{day:%d %B %Y} {minute // 60:02}:{minute % 60:02}"
