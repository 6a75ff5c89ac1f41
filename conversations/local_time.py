"""Wall clocks and moments: what a day and an hour of somebody's zone are in UTC, and back.

A schedule that counts hours in UTC drifts when clocks change. So days and minutes of the wall clock are kept, and
made into moments here: an hour that a clock change leaves out moves forward, one that comes twice is its first.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def zone_of(zone: str) -> ZoneInfo:
    """The zone of that IANA name; UTC while it is unknown."""
    return ZoneInfo(zone or "UTC")


def local(moment: datetime, zone: str) -> datetime:
    """`moment` as the clock on their wall shows it."""
    return moment.astimezone(zone_of(zone))


def at(day: date, minute: int, zone: str) -> datetime:
    """The moment, in UTC, at which their wall clock shows `minute` of `day`."""
    return datetime.combine(day, time(minute // 60, minute % 60), zone_of(zone)).astimezone(UTC)


def minute_of(moment: datetime, zone: str) -> int:
    """The minute of the day that their wall clock shows."""
    there = local(moment, zone)
    return there.hour * 60 + there.minute


def on_weekday(after: date, weekday: int) -> date:
    """The first such weekday (Monday is 0) later than `after`."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)
