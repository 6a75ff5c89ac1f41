"""Kinds of check-in that come at regular intervals."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from ..kinds import Kind, Occasion
from ..person import Person
from .times import at_their_hour, pace, today

LESS = (7, 14, 28)  # intervals in days, each longer than the one before


def rhythm_of(person: Person, kind: Kind) -> int:
    """The interval of a kind in days; 0: never."""
    return person.check_ins.rhythms.get(kind.name, kind.every)


def slower(person: Person, kind: Kind) -> int:
    """The next longer interval of a kind in days; after the longest, 0 for never."""
    now = rhythm_of(person, kind)
    return next((days for days in LESS if 0 < now < days), 0)


def in_rhythm(person: Person, kind: Kind, since: datetime) -> Iterator[Occasion]:
    """The next occasion of a kind with an interval; the first comes one interval after `since`."""
    every = rhythm_of(person, kind) * pace(person)
    if every:
        last = last_day(person, f"{kind.name}.0.") or today(person, since)
        day = first_free_day(person, f"{kind.name}.0.on:", last + timedelta(days=every), every)
        lasts = timedelta(days=max(1, min(every, 7)))
        yield Occasion(kind.name, 0, f"on:{day}", at_their_hour(person, day), lasts)


def first_free_day(person: Person, prefix: str, day: date, every: int) -> date:
    """The first of `day`, `day + every` ... that has no occasion yet: travelling west, a date can come twice."""
    while f"{prefix}{day}" in person.check_ins.said:
        day += timedelta(days=every)
    return day


def last_day(person: Person, prefix: str) -> date | None:
    """The last day on which an occasion whose key starts with `prefix` was sent."""
    met = (moment for key, moment in person.check_ins.said.items() if key.startswith(prefix))
    last = max(met, default=None)
    return today(person, last) if last else None
