"""Conversion between local time and UTC.

A schedule kept in UTC drifts when the clocks change. So we keep local dates and minutes, and convert them here: a
time skipped by a clock change moves forward, one that occurs twice is the first of the two.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def zone_of(zone: str) -> ZoneInfo:
    """The zone with this IANA name; UTC if it is empty (not known yet)."""
    return ZoneInfo(zone or "UTC")


def local(moment: datetime, zone: str) -> datetime:
    """`moment` in local time."""
    return moment.astimezone(zone_of(zone))


def at(day: date, minute: int, zone: str) -> datetime:
    """The moment, in UTC, `minute` minutes after local midnight on `day`."""
    return datetime.combine(day, time(minute // 60, minute % 60), zone_of(zone)).astimezone(UTC)


def minute_of(moment: datetime, zone: str) -> int:
    """Minutes after local midnight."""
    there = local(moment, zone)
    return there.hour * 60 + there.minute


def on_weekday(after: date, weekday: int) -> date:
    """The first such weekday (0 is Monday) after the date `after`."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)
