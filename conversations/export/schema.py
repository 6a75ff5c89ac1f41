"""`rebound.json`: everything that somebody told us, in a form that a later Rebound reads (docs/export.md).

What is in it is what the document has, without where they are in a talk, what could be undone, and what only this
chat knows. A field that is added to the document is in the file, too, unless `LEFT` names it.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Literal

import msgspec
from msgspec import Struct

from ..applications.book import MOST as APPLICATIONS
from ..check_ins.hours import DAY, LONGEST
from ..copying import copy_of
from ..local_time import zone_of
from ..person import Person
from ..room import INTERVIEWS, MOST, SPARE, size

VERSION = 1
LARGEST = 4_000_000  # characters: beyond this, no file is ours
LEFT = frozenset({
    "format", "began", "wrote", "told_of_retention",  # of this bot
    "talks", "past", "listed", "beside", "under", "tapped", "unplaced", "paste",  # of this chat
    "announced", "news", "took", "remark",
    "list_changes", "application_changes", "bank_changes", "people_changes", "sitting", "unclear",  # of undo
    "care", "worry", "hints",  # what was noticed, and isn't told on
    "numbers",
})  # fmt: skip
"""The fields of a person that aren't in the file."""
KEPT = tuple(name for name in Person.__struct_fields__ if name not in LEFT)

_COUNTED = {
    "interview": "interviews", "item": "items", "application": "applications", "page": "pages",
    "question_met": "questions", "story": "stories", "contact": "people",
}  # fmt: skip
"""By kind of object: the field whose keys are its numbers, from 1; somebody of an older version has the number 0."""
_WEEK, _SELDOM = frozenset(range(7)), 366  # days
_YEARS, _HIGHEST = range(1970, 2200), 10**9


class Header(Struct):
    """How the file begins, by which it is known."""

    rebound: Literal["export"]
    version: int


class Export(Header):
    """The whole file."""

    made: datetime
    person: Person


class Foreign(Exception):
    """It isn't a file of ours, or one that can't be read; `why` says which: foreign or newer."""

    def __init__(self, why: str):
        super().__init__(why)
        self.why = why


def kept(person: Person, *, pages: bool = True, log: bool = True) -> Person:
    """A copy with only what the file has. `pages` and `log` (of rights): whether these are to be in it."""
    copy = copy_of(Person(**{name: getattr(person, name) for name in KEPT}))
    copy.pages = copy.pages if pages else {}
    for interview in copy.interviews.values():
        interview.evidence = interview.evidence if log else {}
        for note in interview.evidence.values():
            note.ref = 0  # no message of another chat corrects it
    copy.check_ins.open = []
    return copy


def write(person: Person, now: datetime, *, pages: bool, log: bool) -> str:
    """The file."""
    whole = Export("export", VERSION, now, kept(person, pages=pages, log=log))
    return msgspec.json.format(msgspec.json.encode(whole), indent=1).decode()


def read(text: str) -> Person:
    """What a file has. Raises Foreign."""
    if len(text) > LARGEST:
        raise Foreign("foreign")
    try:
        if msgspec.json.decode(text, type=Header).version > VERSION:
            raise Foreign("newer")
        person = kept(msgspec.json.decode(text, type=Export).person)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        raise Foreign("foreign") from None
    if not _is_sound(person):
        raise Foreign("foreign")
    return person


def numbers_of(person: Person) -> dict[str, int]:
    """The highest number of each kind of object, so that none is given out again."""
    found = {kind: max(getattr(person, field), default=0) for kind, field in _COUNTED.items()}
    inner = person.interviews.values()
    found["evidence"] = max((number for one in inner for number in one.evidence), default=0)
    found["must"] = max((number for one in inner for number in one.musts), default=0)
    found["mood"] = max((mood.number for mood in person.moods), default=0)
    return found


def _is_sound(person: Person) -> bool:
    """Whether all of it can be used: there is room for it, and nothing in it is out of bounds."""
    settings = person.check_ins
    zones = (person.zone, *(one.coming_zone for one in person.interviews.values()))
    return (
        size(person) <= MOST + 2 * SPARE
        and len(person.interviews) <= INTERVIEWS
        and len(person.applications) <= APPLICATIONS
        and all(number >= (field != "people") for field in _COUNTED.values() for number in getattr(person, field))
        and all(map(_fits, _parts(msgspec.to_builtins(person, builtin_types=(datetime,), str_keys=False))))
        and all(map(_is_zone, zones))
        and 0 < len(settings.days) <= len(_WEEK)
        and set(settings.days) <= _WEEK
        and all(0 <= one < DAY for one in (settings.minute or 0, settings.quiet_from, settings.quiet_to))
        and 0 < (settings.quiet_to - settings.quiet_from) % DAY <= LONGEST
        and all(0 <= days <= _SELDOM for days in settings.rhythms.values())
        and all(_is_occasion(key) for key in (*settings.said, *settings.snoozed))
    )


def _parts(value: Any) -> Iterator[Any]:
    """All that is in it, keys included, but for what holds others."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from _parts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _parts(one)
    else:
        yield value


def _fits(value: object) -> bool:
    if isinstance(value, datetime):
        return value.year in _YEARS and value.utcoffset() is not None and not value.utcoffset()
    return not isinstance(value, int) or -1 <= value <= _HIGHEST


def _is_zone(name: str) -> bool:
    try:
        return bool(zone_of(name))
    except (KeyError, ValueError, OSError):
        return False


def _is_occasion(key: str) -> bool:
    kind, _, rest = key.partition(".")
    about, dot, _ = rest.partition(".")
    return bool(kind and dot) and about.isdecimal()
