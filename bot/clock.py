"""What time it is for people: the machine's time, or in the local chat a moved one.

Pacing, polls and timeouts follow the machine (`time.monotonic`), never this clock.
"""

from datetime import UTC, datetime, timedelta


def machine_time() -> datetime:
    """This moment by the machine, aware, in UTC. Nothing else in bot/ reads it, and people's time is `Clock`'s."""
    return datetime.now(UTC)


class Clock:
    """The machine's time plus an offset, which only ever grows."""

    def __init__(self, offset: timedelta = timedelta()):
        self.offset = offset

    def now(self) -> datetime:
        """This moment, aware, in UTC."""
        return machine_time() + self.offset

    def move_to(self, moment: datetime) -> None:
        """Make it `moment` now; a moment that has passed changes nothing."""
        self.offset += max(timedelta(), moment - self.now())
