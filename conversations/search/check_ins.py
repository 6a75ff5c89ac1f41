"""The weekly check-in: the plan on its day, and how it went on the day that was promised."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from ..check_ins.rhythm import first_free_day, last_day
from ..check_ins.times import at_their_hour, clear_of_quiet_hours, pace, today, usual_minute
from ..check_ins.wanted import is_hired
from ..dialogue.exchange import quote
from ..dialogue.messages import Args, Outside
from ..kinds import Context, Kind, Occasion
from ..local_time import at, local, minute_of, on_weekday
from ..person import Person, Weekly

REVIEW_AFTER = 6  # days from the plan to its review, on the last day of that week, unless the plan names a day
NOON = 12 * 60
LONGEST_TOLD = 500  # characters


def find_week(person: Person, _: Outside) -> Iterator[Occasion]:
    """The plan on its weekday, and how it went: on the day after what is planned, or at the end of the week."""
    weekly = person.weekly
    if weekly is None:
        return
    ends = review_day(person, weekly) if weekly.planned and (weekly.at or weekly.until) else None
    ends = None if f"{ends}" in weekly.went else ends
    if weekly.at:
        day = _plan_day(person, weekly, weekly.at, ends)
        moment = at(day, weekly_minute(person, weekly.at), person.zone)
        yield Occasion("week", 0, f"plan:{day}", moment, timedelta(days=3), agreed=True)
    if ends:
        moment = at(ends, weekly_minute(person, weekly.at), person.zone) if weekly.at else at_their_hour(person, ends)
        yield Occasion("week", 0, f"review:{ends}", moment, timedelta(days=2), agreed=True)


def _plan_day(person: Person, weekly: Weekly, agreed: datetime, ends: date | None) -> date:
    """The next day to ask for a plan, later than the day we ask how the last one went: that leads to a plan, too."""
    first, every = local(agreed, person.zone).date(), 7 * weekly.every
    last = last_day(person, "week.0.plan:")
    wait = timedelta(weeks=pace(person) + weekly.every - 2)
    day = first if last is None or last < first else on_weekday(last, first.weekday()) + wait
    day = first_free_day(person, "week.0.plan:", day, every)
    for known in filter(None, (last_day(person, "week.0.review:"), ends)):
        while day <= known:
            day += timedelta(days=every)
    return day


def weekly_minute(person: Person, agreed: datetime) -> int:
    """The local minute of the weekly check-in: the one set in /checkins, else that at which the day was agreed on."""
    if person.check_ins.minute is not None and person.zone:
        return usual_minute(person)
    return clear_of_quiet_hours(person, minute_of(agreed, person.zone), margin=0)


def review_day(person: Person, weekly: Weekly) -> date:
    """The day to ask how the plan went: after the last one it names, else the last day of the week that it is for."""
    if weekly.until:
        return today(person, weekly.until) + timedelta(days=1)
    begins = local(weekly.at, person.zone) if weekly.at else None
    made = today(person, weekly.planned) if weekly.planned else date.min
    return on_weekday(made, ((begins.weekday() if begins else made.weekday()) + REVIEW_AFTER) % 7)


def sent_since(person: Person, since: datetime) -> int:
    """How many applications they have sent after a moment."""
    return sum(one.at > since and not one.unsent for one in person.applications.values())


def _tell(person: Person, occasion: Occasion, words: str) -> None:
    """Keep what they said of how it went."""
    which, _, day = occasion.which.partition(":")
    if person.weekly and which == "review":
        person.weekly.told[day] = words[:LONGEST_TOLD]
        person.weekly.told = dict(list(person.weekly.told.items())[-60:])


def _of_week(x: Context, _: Occasion) -> Args | None:
    weekly = x.person.weekly
    if weekly is None or (weekly.at is None and not weekly.planned):
        return None
    sent = sent_since(x.person, x.now - timedelta(days=7))
    return {"plan": quote(weekly.plan), "some": "yes" if weekly.plan else "no", "sent": sent}


WEEK_CHECK_IN = Kind(
    name="week",
    shown=2,
    find=find_week,
    args=_of_week,
    tell=_tell,
    acts={
        "week-plan": (("plan", "week plan"), ("log", "applied"), ("goal", "week goal"), ("rest", "week rest")),
        "week-review": (
            ("all", "week all {key}"), ("some", "week some {key}"), ("none", "week none {key}"), ("log", "applied"),
        ),
    },
)  # fmt: skip


def goal(person: Person) -> int:
    """How many applications a week they want to send; 0 for no goal, as once they have a job."""
    return person.weekly.goal if person.weekly and not is_hired(person) else 0
