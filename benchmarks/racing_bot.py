"""The bot as it is, but with a clock on which a day lasts seconds: `python -m benchmarks.racing_bot`.

RACE_BEGAN is when the race began (seconds since 1970), RACE_DAY how many seconds a day of it lasts, RACE_FROM the
moment that it was then on the racing clock. What is dropped as stale is noted in the file `dropped`, since the
document doesn't tell it from what was said.
"""

import os
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import bot.app
from bot.__main__ import main as run_bot
from bot.clock import Clock
from conversations.check_ins import planner
from conversations.dialogue.exchange import Exchange
from conversations.kinds import Occasion

BEGAN, DAY, FROM = "RACE_BEGAN", "RACE_DAY", "RACE_FROM"
DROPPED = "dropped"


class RacingClock(Clock):
    """Goes on from the same beginning in every process."""

    def now(self) -> datetime:
        """This moment of the race."""
        return racing_now(time.time(), float(os.environ[BEGAN]), float(os.environ[DAY]), float(os.environ[FROM]))


def racing_now(now: float, began: float, day: float, start: float) -> datetime:
    """What time it is in the race, in UTC, when it is `now` outside it (all in seconds since 1970)."""
    return datetime.fromtimestamp(start, UTC) + timedelta(days=(now - began) / day)


def note_dropped() -> None:
    """Write down the moment of each occasion that the planner drops."""
    note_met = planner._note_met

    def noting(x: Exchange, occasion: Occasion, moment: datetime) -> None:
        if moment != x.now:
            with Path(DROPPED).open("a", encoding="utf-8") as file:
                file.write(f"{moment.isoformat()}\n")
        note_met(x, occasion, moment)

    vars(planner)["_note_met"] = noting


if __name__ == "__main__":
    # The one place where the bot makes its clock.
    vars(bot.app)["Clock"] = RacingClock
    note_dropped()
    sys.exit(run_bot())
