"""The bot as it is, but with a clock on which a day lasts seconds: `python -m benchmarks.racing_bot`.

RACE_BEGAN is when the race began (seconds since 1970), RACE_DAY how many seconds a day of it lasts, RACE_FROM the
moment that it was then on the racing clock.
"""

import os
import sys
import time
from datetime import UTC, datetime, timedelta

import bot.app
from bot.__main__ import main as run_bot
from bot.clock import Clock

BEGAN, DAY, FROM = "RACE_BEGAN", "RACE_DAY", "RACE_FROM"


class RacingClock(Clock):
    """Goes on from the same beginning in every process."""

    def now(self) -> datetime:
        """This moment of the race."""
        return racing_now(time.time(), float(os.environ[BEGAN]), float(os.environ[DAY]), float(os.environ[FROM]))


def racing_now(now: float, began: float, day: float, start: float) -> datetime:
    """What time it is in the race, in UTC, when it is `now` outside it (all in seconds since 1970)."""
    return datetime.fromtimestamp(start, UTC) + timedelta(days=(now - began) / day)


if __name__ == "__main__":
    # The one place where the bot makes its clock.
    vars(bot.app)["Clock"] = RacingClock
    sys.exit(run_bot())
