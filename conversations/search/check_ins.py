"""Check-ins about the search: the weekly one about applications, and the person they want to write to."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from ..check_ins.rhythm import first_free_day, last_day
from ..check_ins.times import at_set_hour, at_their_hour, clear_of_quiet_hours, pace, today, usual_minute
from ..dialogue.exchange import quote
from ..dialogue.messages import Args, Outside
from ..kinds import Context, Kind, Occasion
from ..local_time import at, local, minute_of, on_weekday
from ..person import Person, Weekly
from .contacts import said

NETWORK_AFTER = 3  # days after they named a person
REVIEW_AFTER = 6  # days from the plan to its review, on the last day of that week, unless the plan names a day
NOON = 12 * 60


def find_week(person: Person, _: Outside) -> Iterator[Occasion]:
    """The plan on its weekday, and its review at the end of the week."""
    weekly = person.weekly
    if weekly is None or weekly.at is None:
        return
    first, minute = local(weekly.at, person.zone).date(), weekly_minute(person, weekly.at)
    last = last_day(person, "week.0.plan:")
    weeks = timedelta(weeks=pace(person) - 1)
    day = first if last is None or last < first else on_weekday(last, first.weekday()) + weeks
    day = first_free_day(person, "week.0.plan:", day, 7)
    yield Occasion("week", 0, f"plan:{day}", at(day, minute, person.zone), timedelta(days=3), agreed=True)
    if weekly.planned and f"{(ends := review_day(person, weekly))}" not in weekly.went:
        yield Occasion("week", 0, f"review:{ends}", at(ends, minute, person.zone), timedelta(days=2), agreed=True)


def weekly_minute(person: Person, agreed: datetime) -> int:
    """The local minute of the weekly check-in: the one set in /checkins, else that at which the day was agreed on."""
    if person.check_ins.minute is not None and person.zone:
        return usual_minute(person)
    return clear_of_quiet_hours(person, minute_of(agreed, person.zone), margin=0)


def review_day(person: Person, weekly: Weekly) -> date:
    """The day to ask how the plan went: the last one it names, else the last day of the week that it is for.

    If we'd ask before noon, it is the day after the one it names: that morning there is nothing to tell yet.
    """
    if weekly.until:
        early = weekly.at is not None and weekly_minute(person, weekly.at) < NOON
        return today(person, weekly.until) + timedelta(days=early)
    begins = local(weekly.at, person.zone) if weekly.at else None
    made = today(person, weekly.planned) if weekly.planned else date.min
    return on_weekday(made, ((begins.weekday() if begins else made.weekday()) + REVIEW_AFTER) % 7)


def _of_week(x: Context, _: Occasion) -> Args | None:
    weekly = x.person.weekly
    if weekly is None or weekly.at is None:
        return None
    since = x.now - timedelta(days=7)
    sent = sum(one.at > since and not one.unsent for one in x.person.applications.values())
    return {"plan": quote(weekly.plan), "some": "yes" if weekly.plan else "no", "sent": sent}


WEEK_CHECK_IN = Kind(
    name="week",
    shown=2,
    find=find_week,
    args=_of_week,
    acts={
        "week-plan": (("plan", "week plan"), ("log", "applied"), ("goal", "week goal"), ("rest", "week rest")),
        "week-review": (
            ("all", "week all {key}"), ("some", "week some {key}"), ("none", "week none {key}"), ("log", "applied"),
        ),
    },
)  # fmt: skip


def find_contact(person: Person, _: Outside) -> Iterator[Occasion]:
    """Whether they wrote to the person they named; later, the reminder of that person that they asked for."""
    weekly = person.weekly
    if weekly is None or not weekly.contact:
        return
    if weekly.follow_up:
        which = f"again:{int(weekly.follow_up.timestamp())}"
        moment = at_set_hour(person, weekly.follow_up)
        yield Occasion("network", 0, which, moment, timedelta(days=7), own=True)
    elif weekly.named:
        day = today(person, weekly.named) + timedelta(days=NETWORK_AFTER)
        which = f"first:{int(weekly.named.timestamp())}"
        yield Occasion("network", 0, which, at_their_hour(person, day), timedelta(days=7))


def _of_contact(x: Context, occasion: Occasion) -> Args | None:
    """None once it is done."""
    weekly = x.person.weekly
    if weekly is None or not weekly.contact:
        return None
    waits = weekly.follow_up if occasion.which.startswith("again") else weekly.named
    return {"contact": said(weekly.contact), "site": weekly.site} if waits else None


NETWORK_CHECK_IN = Kind(
    name="network",
    shown=5,
    find=find_contact,
    args=_of_contact,
    acts={
        "network-first": (("done", "network done"), ("message", "network message"), ("later", "later {key}")),
        "network-again": (
            ("answered", "network replied"), ("silent", "network silent"),
            ("wrote", "network done"), ("later", "later {key}"),
        ),
    },
)  # fmt: skip
