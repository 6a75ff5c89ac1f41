"""What the buttons of a check-in do: postpone it, open it, have it less often."""

from collections.abc import Callable
from datetime import datetime, timedelta

from ..dialogue.exchange import Exchange
from ..dialogue.messages import Button, Say
from ..kinds import Occasion
from ..person import Person
from .rhythm import slower
from .times import by_day, in_days
from .wanted import want
from .words import TOGETHER, acts, named, together, words_of

# How long a check-in can be postponed: for a duration, or to their usual time on a later day.
SNOOZES: dict[str, Callable[[Person, datetime], datetime]] = {
    "20min": lambda _, now: now + timedelta(minutes=20),
    "1h": lambda _, now: now + timedelta(hours=1),
    "3h": lambda _, now: now + timedelta(hours=3),
    "tomorrow": lambda person, now: in_days(person, now, 1),
    "week": lambda person, now: in_days(person, now, 7),
}


def later(x: Exchange, key: str) -> None:
    """Ask until when to postpone a check-in, or all those of one message."""
    if not _all_named(x, key):
        return x.say("check_in-settled", rows=x.commands(("checkins",)))
    buttons = [Button(x.text(f"check_in-snooze.t{name}"), command=f"snooze {name} {key}") for name in SNOOZES]
    return x.say("check_in-snooze", rows=(tuple(buttons[:3]), tuple(buttons[3:])))


def snooze(x: Exchange, words: str) -> None:
    """Postpone one occasion ("1h chase.3.nudge:…"), or all those of one message ("1h at.1793736000")."""
    name, _, key = words.partition(" ")
    occasions = _all_named(x, key)
    if not occasions or name not in SNOOZES:
        return x.say("check_in-settled", rows=x.commands(("checkins",)))
    until = by_day(x.person, SNOOZES[name](x.person, x.now))
    for occasion in occasions:
        kind = x.kinds[occasion.kind]
        if kind.choose:
            kind.choose(x.person, occasion.about, until)
        else:
            x.person.check_ins.snoozed[occasion.key] = until
        want(x.person, kind, x.now)
    known = "yes" if x.person.zone else "no"  # without a zone we can't name a time of day
    when = x.outside.say_moment(until, x.person.zone)
    return x.say("check_in-snoozed", {"known": known, "when": when, "count": len(occasions)})


def look(x: Exchange, key: str) -> None:
    """Show one occasion of a merged message in full."""
    occasion = named(x, key)
    text = words_of(x, occasion) if occasion else None
    if occasion is None or text is None:
        return x.say("check_in-settled", rows=x.commands(("checkins",)))
    x.messages.append(Say(text, rows=acts(x, occasion)))
    return None


def fine(x: Exchange, _: str) -> None:
    """Acknowledge that all is well."""
    x.say("check_in-fine")


def less(x: Exchange, name: str) -> None:
    """Send a kind less often: the next longer interval, after the longest never."""
    kind = x.kinds.get(name)
    if kind is None or not kind.every:
        return x.say("check_in-settled", rows=x.commands(("checkins",)))
    every = slower(x.person, kind)
    x.person.check_ins.rhythms[kind.name] = every
    return x.say("check_in-less", {"weeks": every // 7}, x.commands(("checkins",)))


def keep(x: Exchange, _: str) -> None:
    """They want us to keep their data. Any event from them resets retention, so there is nothing else to do."""
    x.say("check_in-kept", rows=x.commands(("menu",)))


def _all_named(x: Exchange, key: str) -> list[Occasion]:
    """The occasion that a button refers to, or all those of a merged message; without those that are settled."""
    keys = [key]
    if key.startswith(TOGETHER):
        keys = [one for one, moment in x.person.check_ins.said.items() if together(moment) == key]
    return [occasion for occasion in (named(x, one) for one in keys) if occasion]
