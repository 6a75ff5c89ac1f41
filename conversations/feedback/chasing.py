"""The rhythm of the feedback chase (FACTS 3; the days are ours): a nudge, a last try, an end, working days apart."""

from datetime import datetime, timedelta

from ..check_ins.times import at_their_hour, today
from ..dialogue.messages import Outside
from ..person import Chase, Interview, Person

CHASE_DAYS = 5  # working days between asking for feedback and asking again
CHASE_OVER = timedelta(days=45)  # from asking: by then nobody remembers who asked
STAGES = ("nudge", "last", "close")


def chase_of(interview: Interview) -> Chase | None:
    """The chase that is going on, if there is one."""
    chase = interview.chase
    return None if chase is None or chase.stage == "closed" or interview.heard in ("told", "wont_say") else chase


def stage_from(person: Person, outside: Outside, hunt: Chase) -> datetime | None:
    """From when the stage at hand is fair: some working days after the one before. None for none that waits."""
    if hunt.stage not in STAGES:
        return None
    return working_days_on(person, outside, hunt.since, CHASE_DAYS)


def working_days_on(person: Person, outside: Outside, since: datetime, days: int) -> datetime:
    """Their hour of the day that comes so many working days after `since`, by the holidays of their country."""
    day = today(person, since)
    while days:
        day += timedelta(days=1)
        days -= outside.is_working_day(day, person.country)
    return at_their_hour(person, day)
