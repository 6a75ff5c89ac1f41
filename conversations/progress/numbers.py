"""What /progress counts. Nothing is compared with other people, and there are no streaks."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from msgspec import Struct

from ..applications.book import led_to_an_interview
from ..applications.stages import STAGES
from ..choices import ApplicationStage
from ..person import Person
from ..search.check_ins import goal

WEEKS = 8
WEEK = timedelta(days=7)
ENOUGH = 10  # applications: what came of fewer tells nothing about the next ones


class Numbers(Struct, frozen=True):
    """How their search goes.

    Attributes:
        weeks: Applications in each of the last weeks, the oldest first; the last one ends now. There are fewer than
            `WEEKS` if they began later: before that there was nothing to do.
        goal: Applications a week; 0: no goal.
        stages: How many applications are at each stage, if any are.
        sent: Applications that they sent.
        interviews: How many of these led to an interview, as far as we know.
        followed: How often they followed a line of their list, of so many `tried`.
        moods: When, from 0 (`WEEKS` ago) to 1 (now), and how they felt (1 to 5).
    """

    weeks: list[int]
    goal: int
    stages: Mapping[ApplicationStage, int]
    sent: int
    interviews: int
    followed: int
    tried: int
    moods: list[tuple[float, int]]

    @property
    def some(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.stages or self.tried or self.moods)


def count(person: Person, now: datetime) -> Numbers:
    """All of it, for one person.

    A week is seven days, as it is in /applied. With calendar weeks the last one would look empty each Monday.
    """
    sent = [one for one in person.applications.values() if not one.unsent]
    ages = [max(0, (now - one.at) // WEEK) for one in sent]
    weeks = [ages.count(age) for age in reversed(range(min(WEEKS, max(ages, default=-1) + 1)))]
    stages = [one.stage for one in person.applications.values()]
    span = WEEKS * WEEK
    return Numbers(
        weeks,
        goal(person),
        {stage: stages.count(stage) for stage in STAGES if stage in stages},
        len(sent),
        sum(led_to_an_interview(person, one) for one in sent),
        sum(item.followed for item in person.items.values()),
        sum(item.tried for item in person.items.values()),
        [(1 - (now - mood.at) / span, mood.face) for mood in person.moods if timedelta() <= now - mood.at <= span],
    )
