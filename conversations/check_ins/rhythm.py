"""How often one of a kind comes: from the last that was met to the next."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from ..kinds import Kind, Occasion
from ..person import Person
from .times import at_their_hour, pace, today


def rhythm_of(person: Person, kind: Kind) -> int:
    """Days between two of a kind that has a rhythm; 0: never."""
    return person.check_ins.rhythms.get(kind.name, kind.every)


def in_rhythm(person: Person, kind: Kind, since: datetime) -> Iterator[Occasion]:
    """The next one of a kind that comes at their rhythm; the first so long after `since`."""
    every = rhythm_of(person, kind) * pace(person)
    if every:
        last = last_day(person, f"{kind.name}.0.") or today(person, since)
        day = not_had(person, f"{kind.name}.0.on:", last + timedelta(days=every), every)
        lasts = timedelta(days=max(1, min(every, 7)))
        yield Occasion(kind.name, 0, f"on:{day}", at_their_hour(person, day), lasts)


def not_had(person: Person, prefix: str, day: date, every: int) -> date:
    """`day`, or the next of its rhythm where that day had its own before they went west, and comes a second time."""
    while f"{prefix}{day}" in person.check_ins.said:
        day += timedelta(days=every)
    return day


def last_day(person: Person, prefix: str) -> date | None:
    """The day on which one of those whose keys begin like this was met last."""
    met = (moment for key, moment in person.check_ins.said.items() if key.startswith(prefix))
    last = max(met, default=None)
    return today(person, last) if last else None
