"""The timing of the chase (FACTS 3; the number of days is our choice): nudge, last try, end, in working days."""

from datetime import datetime, timedelta

from ..check_ins.times import at_their_hour, today
from ..dialogue.messages import Outside
from ..person import Chase, Interview, Person

CHASE_DAYS = 5  # working days between two stages
CHASE_OVER = timedelta(days=45)  # after the request; later than that, nobody remembers it
STAGES = ("nudge", "last", "close")
ANSWERED = ("told", "wont_say")  # what they heard, after which nothing is to be sent any more


def open_chase(interview: Interview) -> Chase | None:
    """The chase of an interview, unless it is over."""
    chase = interview.chase
    return None if chase is None or chase.stage == "closed" or interview.heard in ANSWERED else chase


def stage_due(person: Person, outside: Outside, chase: Chase) -> datetime | None:
    """When the next stage is due. None if it doesn't depend on time."""
    if chase.stage not in STAGES:
        return None
    return working_days_on(person, outside, chase.since, CHASE_DAYS)


def working_days_on(person: Person, outside: Outside, since: datetime, days: int) -> datetime:
    """Their usual time `days` working days after `since`, by the holidays of their country."""
    day = today(person, since)
    while days:
        day += timedelta(days=1)
        days -= outside.is_working_day(day, person.country)
    return at_their_hour(person, day)
