"""The search in between: the weekly look at applications, and the person they named to write to."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..check_ins.rhythm import last_day, not_had
from ..check_ins.times import at_their_hour, pace, today
from ..dialogue.exchange import quote
from ..dialogue.messages import Args, Outside
from ..kinds import Context, Kind, Occasion
from ..local_time import at, local, minute_of, on_weekday
from ..person import Person, Weekly

NETWORK_AFTER = 3  # days after a person was named
REVIEW_AFTER = 6  # days after the plan: the last day of that week


def find_week(person: Person, _: Outside) -> Iterator[Occasion]:
    """A plan on its day, and what became of it at the week's end."""
    weekly = person.weekly
    if weekly is None or weekly.at is None:
        return
    first, minute = local(weekly.at, person.zone).date(), minute_of(weekly.at, person.zone)
    last = last_day(person, "week.0.plan:")
    weeks = timedelta(weeks=pace(person) - 1)
    day = first if last is None or last < first else on_weekday(last, first.weekday()) + weeks
    day = not_had(person, "week.0.plan:", day, 7)
    yield Occasion("week", 0, f"plan:{day}", at(day, minute, person.zone), timedelta(days=3), agreed=True)
    if weekly.planned and f"{(ends := review_day(person, weekly))}" not in weekly.went:
        yield Occasion("week", 0, f"review:{ends}", at(ends, minute, person.zone), timedelta(days=2), agreed=True)


def review_day(person: Person, weekly: Weekly) -> date:
    """The last day of the week for which the plan at hand was made."""
    begins = local(weekly.at, person.zone) if weekly.at else None
    made = today(person, weekly.planned) if weekly.planned else date.min
    return on_weekday(made, ((begins.weekday() if begins else made.weekday()) + REVIEW_AFTER) % 7)


def _of_week(x: Context, _: Occasion) -> Args | None:
    weekly = x.person.weekly
    if weekly is None or weekly.at is None:
        return None
    since = x.now - timedelta(days=7)
    sent = sum(one.at > since for one in x.person.applications.values())
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
    """The one person they named to write to; and the day on which they wanted to hear of them again."""
    weekly = person.weekly
    if weekly is None or not weekly.contact:
        return
    if weekly.follow_up:
        which = f"again:{int(weekly.follow_up.timestamp())}"
        yield Occasion("network", 0, which, weekly.follow_up, timedelta(days=7), own=True)
    elif weekly.named:
        day = today(person, weekly.named) + timedelta(days=NETWORK_AFTER)
        which = f"first:{int(weekly.named.timestamp())}"
        yield Occasion("network", 0, which, at_their_hour(person, day), timedelta(days=7))


def _of_contact(x: Context, occasion: Occasion) -> Args | None:
    """Nothing once that was done for which it would come."""
    weekly = x.person.weekly
    if weekly is None or not weekly.contact:
        return None
    waits = weekly.follow_up if occasion.which.startswith("again") else weekly.named
    return {"contact": weekly.contact, "site": weekly.site} if waits else None


NETWORK_CHECK_IN = Kind(
    name="network",
    shown=5,
    find=find_contact,
    args=_of_contact,
    acts={
        "network-first": (("done", "network done"), ("message", "network message"), ("later", "later {key}")),
        "network-again": (("done", "network done"), ("message", "network again"), ("later", "later {key}")),
    },
)
