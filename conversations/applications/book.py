"""Queries and changes of their applications. Nothing here sends a message."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from ..check_ins.times import today
from ..choices import ApplicationStage
from ..dialogue.matching import plain
from ..person import Application, Person
from .stages import GROUPS, OVER

MOST = 500
LONGEST = 200  # characters of one, or of a detail that is typed later
WEEK = timedelta(days=7)
PATIENCE = 14  # days until a first answer that are usual


def sent(person: Person, now: datetime) -> int:
    """How many applications they sent in the last seven days."""
    return sum(one.at > now - WEEK for one in person.applications.values() if not one.unsent)


def put(person: Person, application: Application) -> int:
    """Add one. Returns its number; 0 if there is no room for it."""
    if len(person.applications) >= MOST:
        return 0
    number = person.number("application")
    person.applications[number] = application
    return number


def move(one: Application, stage: ApplicationStage, now: datetime, day: datetime | None = None) -> None:
    """Move an application on, on the `day` if one was named. What was waited for at the stage before is over."""
    if one.unsent and stage not in ("found", "withdrawn"):
        one.at, one.unsent = now, False
    elif stage == "found":
        one.unsent = True
    if day and stage != "found":
        one.at = day if stage == "applied" else min(one.at, day)
    one.stage, one.moved, one.told_by, one.chases = stage, day or now, None, []
    if stage in OVER:
        one.follow_up = None
    if stage == "offer":  # the day to apply by is past, and none to answer by is known
        one.closes = None


def days(person: Person, one: Application, now: datetime) -> int:
    """How many days ago, in their time zone, it came to its stage."""
    return max(0, (today(person, now) - today(person, one.moved or one.at)).days)


def alike(person: Person, number: int, beside: Sequence[int] = ()) -> int:
    """The newest other application at the same company, with the same role if there is one; 0 if there is none.

    Those `beside` it were typed in the same message: whoever names two jobs at once means two.
    """
    this = person.applications[number]
    same = [
        (plain(one.role) == plain(this.role), other)
        for other, one in person.applications.items()
        if other not in (number, *_earlier(person, number, beside)) and plain(one.company) == plain(this.company)
    ]
    return max(same, default=(False, 0))[1]


def _earlier(person: Person, number: int, beside: Sequence[int]) -> list[int]:
    """Those typed beside it that are for another role."""
    return [other for other in beside if other in person.applications and not is_same(person, number, other)]


def is_same(person: Person, number: int, other: int) -> bool:
    """Whether two at the same company are for the same role, as far as they said."""
    return plain(person.applications[number].role) == plain(person.applications[other].role)


def may_be_the_job(person: Person) -> list[int]:
    """Those with an interview or an offer, one of which may have led to the job that they got."""
    return [number for number, one in person.applications.items() if one.stage in ("interview", "offer")]


def led_to_an_interview(person: Person, one: Application) -> bool:
    """Whether they were invited: by its stage, or by the interview it became, unless nobody there spoke with them."""
    interview = person.interviews.get(one.interview)
    return one.stage in ("interview", "offer") or (interview is not None and interview.spoke)


def ordered(person: Person, now: datetime, group: str = "") -> list[int]:
    """Those of a group, or all: first those where something is going on, and what waited longest before the rest."""
    stages = GROUPS.get(group) or [stage for every in GROUPS.values() for stage in every]
    return sorted(
        (number for number, one in person.applications.items() if one.stage in stages),
        key=lambda number: _rank(person, number, now),
    )


def _rank(person: Person, number: int, now: datetime) -> tuple[int, float, int]:
    """The group; what is open by how long it has waited, or by when it closes; of what is over the newest first."""
    one = person.applications[number]
    place = next(place for place, stages in enumerate(GROUPS.values()) if one.stage in stages)
    waited = days(person, one, now)
    if one.stage == "found":
        return place, (one.closes - now).days if one.closes else MOST, -waited
    return place, waited if one.stage in OVER else -waited, -number


def find(person: Person, words: str, now: datetime) -> list[int]:
    """Those in which all the words stand: whole words before parts of them."""
    said = plain(words).split()
    found = []
    for number in ordered(person, now):
        there = " ".join(_words(person.applications[number]))
        if said and all(word in there for word in said):
            whole = set(there.split())
            found.append((any(word not in whole for word in said), number))
    best = [number for partly, number in found if not partly]
    return best or [number for _, number in found]


def _words(one: Application) -> Iterator[str]:
    yield from map(plain, (one.company, one.role, one.channel, one.contact, one.note, one.pay, one.link))
