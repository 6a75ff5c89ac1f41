"""Which kinds somebody wants to hear of: what they switched off, stopped or paused, and what they asked for since.

Choosing a moment themselves (when to come back, the day of the weekly look, when to hear of somebody again) is
asking for it: its kind is on again, and what they chose comes though all else is quiet. It is never quietly dropped.
"""

from datetime import datetime

from msgspec.structs import replace

from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.messages import Say
from ..kinds import Kind, Kinds, Occasion
from ..person import Person


def want(person: Person, kind: Kind, now: datetime) -> None:
    """They chose a moment of this kind."""
    settings = person.check_ins
    if is_off(person, kind.name):
        del settings.rhythms[kind.name]
    if settings.stopped or is_hired(person) or (settings.paused_until and settings.paused_until > now):
        settings.wanted[kind.name] = now


def is_off(person: Person, name: str) -> bool:
    """Whether they switched that kind off."""
    return person.check_ins.rhythms.get(name) == 0


def is_asked_for(person: Person, occasion: Occasion) -> bool:
    """Whether they chose its moment while all else was quiet; a job they got since ends that as well."""
    since = person.check_ins.wanted.get(occasion.kind)
    chosen = occasion.own or occasion.agreed
    return chosen and since is not None and (person.hired is None or since >= person.hired)


def is_wanted(person: Person, occasion: Occasion, kinds: Kinds) -> bool:
    """Whether it may come at all."""
    settings, asked_for = person.check_ins, is_asked_for(person, occasion)
    if is_off(person, occasion.kind):
        return False
    if is_hired(person) and not asked_for:
        return kinds[occasion.kind].when_hired
    return occasion.own or not (settings.goodbye or (settings.stopped and not asked_for))


def is_hired(person: Person) -> bool:
    """Whether they got a job, and have begun with no other interview since."""
    begun = (max(one.began, one.coming_set or one.began) for one in person.interviews.values())
    return person.hired is not None and all(moment <= person.hired for moment in begun)


def say_if_quiet(before: Person, x: Exchange) -> None:
    """What they chose comes though they wanted quiet: say so, above the first thing said to it."""
    if x.person.check_ins.wanted.items() <= before.check_ins.wanted.items():
        return
    for place, said in [(place, one) for place, one in enumerate(x.messages) if isinstance(one, Say)][:1]:
        x.messages[place] = replace(said, text=paragraphs(x.text("check_ins-wanted"), said.text))
