"""The real bot with a clock on which a day lasts seconds: `python -m benchmarks.racing_bot`.

RACE_BEGAN is when the run began (Unix time), RACE_DAY the length of a day in seconds, and RACE_FROM what the racing
clock showed at the beginning. Check-ins dropped as stale are recorded in the file `dropped`, because the document
doesn't distinguish them from those that were sent.
"""

import os
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.__main__ import main as run_bot
from bot.clock import Clock
from bot.upkeep import opening
from conversations.check_ins import planner
from conversations.kinds import Kinds, Occasion
from conversations.person import Person

BEGAN, DAY, FROM = "RACE_BEGAN", "RACE_DAY", "RACE_FROM"
DROPPED = "dropped"


class RacingClock(Clock):
    """Continues from the same beginning in every process."""

    def now(self) -> datetime:
        """The current time on the racing clock."""
        return racing_now(time.time(), float(os.environ[BEGAN]), float(os.environ[DAY]), float(os.environ[FROM]))


def racing_now(now: float, began: float, day: float, start: float) -> datetime:
    """The time on the racing clock, in UTC, at the real time `now` (all in Unix time)."""
    return datetime.fromtimestamp(start, UTC) + timedelta(days=(now - began) / day)


def note_dropped() -> None:
    """Record the time of each occasion that the planner drops."""
    note_met = planner._note_met

    def noting(person: Person, kinds: Kinds, occasion: Occasion, moment: datetime) -> None:
        if moment < RacingClock().now() - occasion.lasts / 2:  # as if it had been long ago
            with Path(DROPPED).open("a", encoding="utf-8") as file:
                file.write(f"{moment.isoformat()}\n")
        note_met(person, kinds, occasion, moment)

    vars(planner)["_note_met"] = noting


if __name__ == "__main__":
    made = vars(opening)
    if made["Clock"] is not Clock:  # a KeyError, too: the one place where the bot makes its clock has moved
        raise RuntimeError("the bot wouldn't race")
    made["Clock"] = RacingClock
    note_dropped()
    sys.exit(run_bot())
