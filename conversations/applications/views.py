"""Which applications are shown, and in which order: by stage, channel, time, silence, as they said it or tapped it.

A view is kept in `state.kind` as text: the name of a part of the list ("over"), or "stages=no,offer;via=linkedin".
"""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import asdict

from ..dialogue.exchange import Exchange
from ..dialogue.matching import plain
from ..dialogue.steps import Moment
from ..local_time import local
from ..outside import Spellings
from ..person import Application, Person
from . import book
from .periods import length_in, period_in
from .stages import GROUPS, OVER, STAGES

ASK = "applications.view"  # of the table of hearing: stages, parts of the list and orders that words name
ORDERS = ("longest", "oldest", "newest", "pay", "name")
YEAR = {"an_hour": 2000, "a_day": 250, "a_week": 52, "a_month": 12}  # of work in a year, to compare what is paid
AN_HOUR = 200  # what is less than this, without a word, is paid by the hour
_A_FIGURE = re.compile(r"(\d[\d,. ]*)\s*(k\b)?", re.IGNORECASE)


class View(Struct, frozen=True, omit_defaults=True):
    """What is shown: `stages` and parts of the list; `via` as in the channel; sent `since` and before `until`.

    `silent`: still open, and so many days without news. What isn't set shows all.
    """

    stages: str = ""
    via: str = ""
    since: str = ""
    until: str = ""
    silent: str = ""
    order: str = ""

    @property
    def filters(self) -> bool:
        """Whether it leaves any out."""
        return bool(self.stages or self.via or self.since or self.until or self.silent)


def load(kind: str) -> View:
    """The view that is kept as this text."""
    parts = dict(part.partition("=")[::2] for part in kind.split(";") if "=" in part)
    known = {name: value for name, value in parts.items() if name in View.__struct_fields__}
    return View(**known) if known else View(stages=kind if kind in GROUPS else "")


def kept(view: View) -> str:
    """The text that a view is kept as."""
    if view.stages in GROUPS and view == View(stages=view.stages):
        return view.stages
    return ";".join(f"{name}={value}" for name, value in asdict(view).items() if value)


def view_in(text: str, at: Exchange | Moment) -> View:
    """The view that their words name; an empty one if they name none."""
    words = plain(text).split()
    silent, words = _silence(words, at)
    period, words = period_in(words, at)
    via, words = _channel(words, at)
    options = at.outside.hearing.read(" ".join(words), ASK).options if words else ()
    stages = [one for one in dict.fromkeys((*STAGES, *GROUPS, "open")) if one in options]
    if silent:
        stages = [one for one in stages if one not in ("applied", "no_answer", "open", *GROUPS)]
    order = next((one for one in ORDERS if one in options), "")
    return View(",".join(stages), via, str(period.since or ""), str(period.until or ""), silent, order)


def _silence(words: list[str], at: Exchange | Moment) -> tuple[str, list[str]]:
    """For how many days they have heard nothing: "quiet for more than three weeks"."""
    said = " ".join(words)
    if not any(f" {one} " in f" {said} " for one in at.outside.spellings.sentences["silent"]):
        return "", words
    for place in range(len(words)):
        days, size = length_in(words[place:], at)
        if days and (size > 1 or words[place - 1 : place] != list(at.outside.spellings.sentences["last"][:1])):
            return str(days), [*words[:place], *words[place + size :]]
    return "", words


def _channel(words: list[str], at: Exchange | Moment) -> tuple[str, list[str]]:
    """A way to apply that the words name, one of theirs or a well-known one, and the words without it."""
    theirs = {plain(one.channel) for one in at.person.applications.values() if one.channel}
    known = {*theirs, *map(plain, at.outside.spellings.application["channel"])}
    said = f" {' '.join(words)} "
    for one in sorted(known - {""}, key=lambda one: (one not in theirs, -len(one))):
        if f" {one} " in said:
            return one, said.replace(f" {one} ", " ", 1).split()
    return "", words


def numbers(at: Exchange | Moment, view: View) -> list[int]:
    """The applications of a view, in its order; without one as in the list."""
    person, now, there = at.person, at.now, at.person.applications
    found = [number for number in book.ordered(person, now) if _fits(person, there[number], view, now)]
    if view.order == "oldest":
        found.sort(key=lambda number: there[number].at)
    elif view.order == "newest":
        found.sort(key=lambda number: there[number].at, reverse=True)
    elif view.order == "name":
        found.sort(key=lambda number: plain(there[number].company))
    elif view.order == "pay":
        found.sort(key=lambda number: -a_year(there[number].pay, at.outside.spellings))
    elif view.order == "longest":
        found.sort(key=lambda number: (there[number].stage in OVER, -book.days(person, there[number], now)))
    return found


def _fits(person: Person, one: Application, view: View, now: datetime) -> bool:
    stages = {stage for name in view.stages.split(",") for stage in _stages(name)}
    if (stages and one.stage not in stages) or plain(view.via) not in plain(one.channel):
        return False
    if view.silent and (one.unsent or one.stage in OVER or book.days(person, one, now) < int(view.silent)):
        return False
    is_news = stages and "applied" not in stages and "found" not in stages
    day = local((one.moved if is_news else None) or one.at, person.zone).date().isoformat()
    return (view.since or day) <= day and (not view.until or day < view.until)


def _stages(name: str) -> Sequence[str]:
    if name == "open":
        return [stage for stage in STAGES if stage not in OVER]
    return GROUPS.get(name) or ([name] if name else [])


def a_year(pay: str, spellings: Spellings) -> float:
    """About what a pay comes to in a year, to sort by; 0 if it has no figure."""
    found = _A_FIGURE.search(pay)
    if found is None:
        return 0
    amount = float(re.sub(r"[,\s]", "", found[1]).rstrip(".") or 0) * (1000 if found[2] else 1)
    rest = {*plain(pay[found.end() :]).split()}
    times = next((count for name, count in YEAR.items() if not rest.isdisjoint(spellings.sentences[name])), 0)
    return amount * (times or (YEAR["an_hour"] if amount < AN_HOUR else 1))


def said(at: Exchange | Moment, view: View) -> str:
    """The view in words: "interviews, via LinkedIn, since 1 November, the oldest first"."""
    render, person = at.outside.render, at.person
    parts = [render("applications-view", {"part": name}) for name in view.stages.split(",") if name]
    if view.via:
        parts.append(render("applications-view_via", {"via": spelled(person, view.via)}))
    if view.silent:
        parts.append(render("applications-view_silent", {"days": int(view.silent)}))
    if view.since or view.until:
        last = _day(at, view.until, -1) if view.until else "none"
        first = _day(at, view.since) if view.since else "none"
        parts.append(render("applications-view_time", {"since": first, "until": last}))
    if view.order:
        parts.append(render("applications-view", {"part": view.order}))
    return ", ".join(parts)


def spelled(person: Person, via: str) -> str:
    """A channel as they wrote it."""
    return next((one.channel for one in person.applications.values() if plain(one.channel) == via), via)


def _day(at: Exchange | Moment, day: str, days: int = 0) -> str:
    noon = datetime.fromisoformat(f"{day}T12:00+00:00")
    return at.outside.say_day(noon + timedelta(days=days), at.person.zone)
