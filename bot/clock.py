"""The time as people see it: the machine's time, plus an offset in the local chat.

Rate limits, polling and timeouts use `time.monotonic`, never this clock.
"""

from datetime import UTC, datetime, timedelta


def machine_time() -> datetime:
    """The machine's time, aware, in UTC. Only this function reads it; code about people uses `Clock`."""
    return datetime.now(UTC)


class Clock:
    """The machine's time plus an offset that never shrinks."""

    def __init__(self, offset: timedelta = timedelta()):
        self.offset = offset

    def now(self) -> datetime:
        """The current time, aware, in UTC."""
        return machine_time() + self.offset

    def move_to(self, moment: datetime) -> None:
        """Move the clock forward to `moment`; a moment in the past changes nothing."""
        self.offset += max(timedelta(), moment - self.now())
