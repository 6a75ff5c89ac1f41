"""The people they may write to: who is there, how each stands, and undo. Nothing here sends a message.

Their numbers are never reused. Number 0 is the one person that a document of an older version knows (in `Weekly`).
"""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from ..choices import Site
from ..dialogue.matching import plain
from ..dialogue.undo import touched
from ..person import Contact, ContactChange, Person
from .contacts import name_of

MOST = 100
LONGEST = 100  # characters of a name, with what they said beside it
DEPTH = 10  # changes that can be undone
Stands = Literal["new", "wrote", "replied", "closed"]
ORDER: tuple[Stands, ...] = ("new", "wrote", "replied", "closed")
"""How somebody stands, in the order of the list: first those where there is something to do."""

_BETWEEN = re.compile(r"\s*[;\n]\s*")


def everyone(person: Person) -> Mapping[int, Contact]:
    """All of them by number, with the one of an older version."""
    weekly = person.weekly
    if weekly is None or not weekly.contact:
        return person.people
    sent = (person.wrote or weekly.follow_up) if weekly.follow_up else None  # it was asked for once they had written
    old = Contact(weekly.contact, weekly.site, weekly.named, wrote=sent, follow_up=weekly.follow_up)
    return {0: old, **person.people}


def adopt(person: Person) -> None:
    """Keep the one of an older version beside the others."""
    person.people = dict(everyone(person))
    if weekly := person.weekly:
        weekly.contact, weekly.site, weekly.named, weekly.follow_up = "", "", None, None


def names_in(text: str) -> list[str]:
    """The people that a text names: one to a line, or between semicolons."""
    lines = (" ".join(line.split()) for line in _BETWEEN.split(text))
    return [line[:LONGEST] for line in lines if line]


def add(person: Person, name: str, site: Site) -> int:
    """Add somebody. Returns their number; 0 if there is no room."""
    if len(person.people) >= MOST:
        return 0
    number = person.number("contact")
    person.people[number] = Contact(name, site)
    return number


def stands(one: Contact) -> Stands:
    """How it stands with them."""
    if one.replied:
        return "replied"
    if one.closed:
        return "closed"
    return "wrote" if one.wrote else "new"


def ordered(person: Person) -> list[int]:
    """All of them as they are listed: by how they stand, the newest first."""
    there = person.people
    return sorted(there, key=lambda number: (ORDER.index(stands(there[number])), -number))


def page(it: Contact | None) -> str:
    """The step of /network that shows somebody: a first message, whether a reply came, or what can be done."""
    return {"new": "message", "wrote": "heard"}.get(stands(it), "one") if it else "list"


def find(person: Person, words: str) -> list[int]:
    """Those whose name the words say, or part of whose description they are."""
    said = plain(words)
    named = [
        number
        for number in ordered(person)
        if f" {plain(name_of(person.people[number].name) or person.people[number].name)} " in f" {said} "
    ]
    part = [number for number in ordered(person) if said and f" {said} " in f" {plain(person.people[number].name)} "]
    return named or part


def next_to_write(person: Person) -> Contact | None:
    """The person whose first message they mean to send."""
    return next((it for it in person.people.values() if it.named), None)


def helped(person: Person) -> list[int]:
    """Those who replied, and those who may have: nobody can have helped who never got a message or never answered."""
    return [number for number in ordered(person) if stands(person.people[number]) in ("wrote", "replied")]


def wrote_since(person: Person, since: datetime) -> int:
    """To how many people they have written after a moment."""
    return sum(
        any(moment is not None and moment > since for moment in (one.wrote, one.again, one.thanked))
        for one in person.people.values()
    )


# ---------------------------------------------------------------- undo


def remember(before: Person, after: Person) -> None:
    """Record what an event changed, unless it was an undo."""
    there = everyone(before)
    if there == after.people or after.numbers.get("contact_undo") != before.numbers.get("contact_undo"):
        return
    change = ContactChange(after.number("contact_change"), touched(there, after.people, lambda one: one))
    after.people_changes = [*after.people_changes, change][-DEPTH:]


def take_back(person: Person) -> None:
    """Undo the newest change, if there is one."""
    if not person.people_changes:
        return
    person.number("contact_undo")
    for number, was in person.people_changes.pop().before.items():
        person.people.pop(number, None)
        if was:
            person.people[number] = was
    person.people = dict(sorted(person.people.items()))
