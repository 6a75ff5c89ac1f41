"""The moment of a calendar file's event, in every kind of time zone and through all clock changes."""

import re
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from ical.calendar_stream import IcsCalendarStream

from bot.pictures.calendar import event
from conversations import local_time

BEGIN, END = datetime(2024, 6, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)  # past: no country changes it
HALF_HOUR = timedelta(minutes=30)
# How often the clocks change in those two years.
ZONES = {
    "Europe/London": 4,
    "Europe/Dublin": 4,  # winter is the exception there, an hour back from the standard
    "America/New_York": 4,
    "America/Phoenix": 0,
    "Asia/Kolkata": 0,
    "Asia/Kathmandu": 0,
    "Asia/Tokyo": 0,
    "Africa/Casablanca": 4,  # an hour back for Ramadan only
    "Africa/El_Aaiun": 4,
    "America/Santiago": 4,
    "Australia/Adelaide": 4,
    "Australia/Lord_Howe": 4,  # by half an hour
    "Pacific/Auckland": 4,
    "Pacific/Chatham": 4,
    "America/St_Johns": 4,
}


def made(start: datetime, zone: str) -> bytes:
    """The file of an interview that begins at `start`."""
    return event(uid="1@rebound.invalid", summary="Interview", start=start, stamp=BEGIN, zone=zone)


def changes(zone: str) -> list[datetime]:
    """When the clocks change there, to the half hour."""
    count = (END - BEGIN) // HALF_HOUR
    moments = [BEGIN + HALF_HOUR * number for number in range(count)]
    there = [(moment, moment.astimezone(ZoneInfo(zone)).utcoffset()) for moment in moments]
    return [moment for (_, before), (moment, after) in pairwise(there) if before != after]


def starts(zone: str) -> list[datetime]:
    """Nine o'clock there every fourth week, and each half hour of the nights in which the clocks change."""
    weeks = [local_time.at((BEGIN + timedelta(weeks=week)).date(), 9 * 60, zone) for week in range(0, 104, 4)]
    return weeks + [moment + HALF_HOUR * number for moment in changes(zone) for number in range(-5, 6)]


@pytest.mark.parametrize("zone", ZONES)
def test_an_event_begins_and_ends_when_the_interview_does(zone: str) -> None:
    """Northern, southern, no change at all, half hours, and the nights in which the clocks change."""
    assert len(changes(zone)) == ZONES[zone]
    for start in starts(zone):
        read = IcsCalendarStream.calendar_from_ics(made(start, zone).decode())
        (one,) = read.events
        assert isinstance(one.dtstart, datetime)
        assert isinstance(one.dtend, datetime)
        assert one.dtstart.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == (
            start.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        )
        assert (one.dtstart, one.dtend) == (start, start + timedelta(hours=1))
        assert read.x_wr_timezone == zone


@pytest.mark.parametrize("zone", ZONES)
def test_calendar_files_have_times_in_utc(zone: str) -> None:
    """Outlook ignores a zone described by a list of dates, and would be an hour off."""
    for start in starts(zone)[::6]:
        text = made(start, zone).decode()
        times = re.findall(r"^(DTSTART|DTEND|DTSTAMP)(.*)\r$", text, re.MULTILINE)
        assert len(times) == 3
        assert all(re.fullmatch(r":\d{8}T\d{6}Z", value) for _, value in times)
        assert "VTIMEZONE" not in text
        assert "TZID" not in text


def test_a_file_without_a_zone_names_none() -> None:
    """Somebody whose zone is unknown gets the same moment."""
    assert b"X-WR-TIMEZONE" not in made(BEGIN, "")
