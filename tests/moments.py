"""Tests choose the time at which they begin, so that none depends on the day it is run."""

from datetime import UTC, datetime

from bot.clock import Clock, machine_time

TUESDAY = datetime(2026, 11, 3, 9, tzinfo=UTC)
"""A working day in the morning, with no holiday, clock change or end of the year in the weeks around it."""


def beginning(moment: datetime = TUESDAY) -> Clock:
    """A clock that starts at that moment and runs on."""
    return Clock(moment - machine_time())


def as_it_is() -> Clock:
    """The machine's time, for what is shared with a bot in another process."""
    return Clock()
