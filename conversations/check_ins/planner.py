"""Plans check-ins from the person's document alone.

    all occasions ──▶ plan: is it wanted? when may it be sent? ──▶ due: merged into one message

`next_due` derives the next due time from the document, and `fall_due` plans again when that time comes, so anything
that changed meanwhile is taken into account. The rules: docs/decisions/0011-check-ins.md.
"""

from datetime import datetime, timedelta

from msgspec import Struct

from ..copying import copy_of
from ..dialogue.choosing import end_gathering
from ..dialogue.exchange import Exchange
from ..dialogue.messages import Outside, Say
from ..dialogue.steps import Gather, Moment
from ..kinds import Kinds, Occasion
from ..person import Person
from . import retention
from .times import NOT_WITHIN, by_day, today, unasked
from .wanted import is_asked_for, is_wanted
from .words import say_goodbye, say_occasions

GOODBYE = 4  # after so many ignored in a row, we say goodbye once and stop
REMEMBERED = 150  # keys of past occasions that we keep, besides those that there still are: none is sent twice
ALIKE = 12  # of them that differ in their date only, lest a daily kind push out the others


class Planned(Struct, frozen=True):
    """A planned occasion: the time it is `meant` for, and the earliest time from now on it can be sent (`comes`).

    After `ends` it is too late to be useful; a pause doesn't extend that.
    """

    occasion: Occasion
    meant: datetime
    comes: datetime
    ends: datetime


def plan(person: Person, now: datetime, outside: Outside, kinds: Kinds) -> list[Planned]:
    """Everything planned, by time, then by urgency."""
    settings, found = person.check_ins, list[Planned]()
    silences = [talk.state.until for talk in person.talks if talk.state.until]
    here = [*silences, *filter(None, (person.wrote and person.wrote + NOT_WITHIN,))]
    paused = [*here, *filter(None, (settings.paused_until,))]
    met = settings.said.keys() | settings.snoozed.keys()
    all_there_is = (one for kind in kinds.values() for one in kind.find(person, outside))
    for occasion in (*_snoozed(person, kinds), *(one for one in all_there_is if one.key not in met)):
        if not is_wanted(person, occasion, kinds):
            continue
        rest = silences if occasion.own else here if is_asked_for(person, occasion) else paused
        first, since = _may(person, occasion, occasion.at), max([occasion.at, *rest])
        meant = _may(person, occasion, since) if since > first else first
        missed = person.wrote is None or person.wrote <= meant  # by us, if they haven't been here since
        comes = meant if meant > now else _may(person, occasion, now, at_once=missed)
        found.append(Planned(occasion, meant, comes, first + occasion.lasts))
    order = list(kinds)
    return sorted(found, key=lambda one: (one.comes, order.index(one.occasion.kind)))


def coming(at: Exchange | Moment) -> list[Planned]:
    """Everything that will be sent as things stand: what is planned, without what is settled.

    What will be over when its turn comes, after a silence or a pause, gives way to the next of its kind.
    """
    person, planned = at.person, plan(at.person, at.now, at.outside, at.kinds)
    while over := [one for one in planned if one.ends < one.comes]:
        person = copy_of(person)
        for one in over:
            _note_met(person, at.kinds, one.occasion, one.comes - one.occasion.lasts)
        _forget_old(person, at.outside, at.kinds)
        planned = plan(person, at.now, at.outside, at.kinds)
    return [one for one in planned if at.kinds[one.occasion.kind].args(at, one.occasion) is not None]


def promised(at: Exchange | Moment, key: str) -> datetime | None:
    """When the first occasion whose key starts with `key` will be sent as things stand; None if none will.

    Whatever we announce is based on this, so that we don't promise what their settings prevent.
    """
    known = at.person.check_ins.snoozed
    fresh = (one for one in coming(at) if one.occasion.key not in known)
    return next((one.comes for one in fresh if one.occasion.key.startswith(key)), None)


def say_promised(at: Exchange | Moment, key: str) -> str:
    """The same as a date in words; "none" if none will be sent."""
    moment = promised(at, key)
    return at.outside.say_date(moment, at.person.zone) if moment else "none"


def say_next(at: Exchange | Moment) -> str:
    """The date of the next check-in of any kind, in words; "none" if none will be sent: only then may we say so."""
    planned = coming(at)
    return at.outside.say_date(planned[0].comes, at.person.zone) if planned else "none"


def next_due(
    person: Person, now: datetime, outside: Outside, kinds: Kinds, *, blocked: bool = False
) -> datetime | None:
    """When this person has something due next, or None. If `blocked`, only the end of retention counts."""
    ends = retention.due(person, now, blocked=blocked)
    if blocked:
        return ends
    if person.care:
        return min(filter(None, (person.care.follow_up, ends)), default=None)
    silences = [talk.state.until for talk in person.talks]
    planned = plan(person, now, outside, kinds)[:1]
    looks_in = person.worry.follow_up if person.worry else None
    return min(filter(None, (*silences, *(one.comes for one in planned), looks_in, ends)), default=None)


def fall_due(x: Exchange) -> None:
    """Do whatever is due by now, if anything."""
    for talk in list(x.person.talks):
        if talk.state.until and talk.state.until <= x.now:
            if talk is x.open and isinstance(x.step(talk), Gather):
                end_gathering(x, talk)
            else:
                talk.state.until = None  # its talk is stopped, so don't bring up the next question: Done ends it
    if sum(isinstance(message, Say) for message in x.messages) > 1:
        return  # two messages at a time are enough; the rest is due right after
    planned = _drop_stale(x)
    due = [one for one in planned if one.comes <= x.now]
    if not due:
        return
    if any(not one.occasion.own for one in due):
        if x.person.check_ins.ignored >= GOODBYE:
            due = [one for one in due if one.occasion.own]
            x.person.check_ins.goodbye = x.person.check_ins.last = x.now
            say_goodbye(x, own=any(one.occasion.own for one in planned))
        else:  # add what would be sent later today, as there is only one unsolicited message a day
            due += [one for one in planned if not one.occasion.own and one not in due and _is_today(x, one)]
    said = say_occasions(x, [one.occasion for one in due], meant=min(one.meant for one in due)) if due else []
    if any(isinstance(message, Say) and message.check_in for message in x.messages):
        x.person.check_ins.came = x.now
        x.person.check_ins.open = [occasion.key for occasion in said]
    for occasion in said:
        _note_met(x.person, x.kinds, occasion, x.now)
    _forget_old(x.person, x.outside, x.kinds)
    if any(not occasion.own for occasion in said):
        x.person.check_ins.last, x.person.check_ins.ignored = x.now, x.person.check_ins.ignored + 1


def pass_over(x: Exchange) -> None:
    """What was due by now won't be said: they have just been taken up where they were elsewhere."""
    while over := [one for one in plan(x.person, x.now, x.outside, x.kinds) if one.occasion.at <= x.now]:
        for one in over:
            _note_met(x.person, x.kinds, one.occasion, x.now)
        _forget_old(x.person, x.outside, x.kinds)


def take_back(person: Person, keys: tuple[str, ...]) -> None:
    """Undo the sending of check-ins that were withdrawn before they left, so that they are planned again."""
    moments = [person.check_ins.said.pop(key, None) for key in keys]
    if person.check_ins.last and person.check_ins.last in moments:
        person.check_ins.last, person.check_ins.ignored = None, max(0, person.check_ins.ignored - 1)
    if person.check_ins.came in moments:
        person.check_ins.came = None


def heard_from(person: Person) -> None:
    """They wrote or tapped: reset what counts ignored check-ins, the goodbye, and the notice of deletion."""
    person.check_ins.ignored, person.check_ins.goodbye = 0, None
    person.told_of_retention = None


def _may(person: Person, occasion: Occasion, moment: datetime, *, at_once: bool = False) -> datetime:
    """The first time from `moment` on that an occasion can be sent."""
    return by_day(person, moment) if occasion.own else unasked(person, moment, occasion.at, at_once=at_once)


def _is_today(x: Exchange, one: Planned) -> bool:
    return today(x.person, one.comes) == today(x.person, x.now)


def _snoozed(person: Person, kinds: Kinds) -> list[Occasion]:
    """The postponed occasions, which count as `own`. Kinds that no longer exist are left out."""
    found = []
    for key, until in person.check_ins.snoozed.items():
        kind, about, which = key.split(".", 2)
        found.append(Occasion(kind, int(about), which, until, timedelta(days=7), own=True))
    return [one for one in found if one.kind in kinds]


def _drop_stale(x: Exchange) -> list[Planned]:
    """The plan without expired occasions. Dropping one may bring up the next of its kind, hence the loop."""
    while True:
        planned = plan(x.person, x.now, x.outside, x.kinds)
        stale = [one.occasion for one in planned if one.ends < x.now]
        if not stale:
            return planned
        x.expired += len(stale)
        for occasion in stale:
            long_ago = x.now - occasion.lasts  # so the next of its kind is one that isn't stale
            _note_met(x.person, x.kinds, occasion, long_ago)
        _forget_old(x.person, x.outside, x.kinds)


def _note_met(person: Person, kinds: Kinds, occasion: Occasion, moment: datetime) -> None:
    """Record that an occasion was sent or expired."""
    settings, key = person.check_ins, occasion.key
    settings.snoozed.pop(key, None)
    settings.said.pop(key, None)
    settings.said[key] = moment
    if choose := kinds[occasion.kind].choose:
        choose(person, occasion.about, None)


def _forget_old(person: Person, outside: Outside, kinds: Kinds) -> None:
    """Forget the oldest records, but for those of occasions that there still are: they would come once more."""
    said, alike = person.check_ins.said, dict[str, list[str]]()
    for key in said:
        alike.setdefault(key.rpartition(":")[0], []).append(key)
    old = {*list(said)[:-REMEMBERED], *(key for keys in alike.values() for key in keys[:-ALIKE])}
    if old:
        there = {one.key for kind in kinds.values() for one in kind.find(person, outside)}
        for key in old - there:
            del said[key]
