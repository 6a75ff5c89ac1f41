"""What a tap on a check-in does: put it off, look at it, leave it."""

from collections.abc import Callable
from datetime import datetime, timedelta

from ..dialogue.exchange import Exchange
from ..dialogue.messages import Button, Say
from ..kinds import Occasion
from ..person import Person
from .rhythm import rhythm_of
from .times import by_day, in_days
from .wanted import want
from .words import acts, words_of

LESS = (7, 14, 28)  # days from one to the next: each is less often than the one before

# How long a check-in can be put off: by so much, or to their hour of a later day.
SNOOZES: dict[str, Callable[[Person, datetime], datetime]] = {
    "20min": lambda _, now: now + timedelta(minutes=20),
    "1h": lambda _, now: now + timedelta(hours=1),
    "3h": lambda _, now: now + timedelta(hours=3),
    "tomorrow": lambda person, now: in_days(person, now, 1),
    "week": lambda person, now: in_days(person, now, 7),
}


def later(x: Exchange, key: str) -> None:
    """Ask until when a check-in is put off."""
    if _named(x, key) is None:
        return x.say("check-in-settled", rows=x.commands(("checkins",)))
    buttons = [Button(x.text(f"check-in-snooze.t{name}"), command=f"snooze {name} {key}") for name in SNOOZES]
    return x.say("check-in-snooze", rows=(tuple(buttons[:3]), tuple(buttons[3:])))


def snooze(x: Exchange, words: str) -> None:
    """Put one check-in off, and nothing else: "1h chase.3.nudge:…"."""
    name, _, key = words.partition(" ")
    occasion = _named(x, key)
    if occasion is None or name not in SNOOZES:
        return x.say("check-in-settled", rows=x.commands(("checkins",)))
    until = by_day(x.person, SNOOZES[name](x.person, x.now))
    kind = x.kinds[occasion.kind]
    if kind.choose:
        kind.choose(x.person, occasion.about, until)
    else:
        x.person.check_ins.snoozed[key] = until
    want(x.person, kind, x.now)
    known = "yes" if x.person.zone else "no"  # whether a time of day can be named
    return x.say("check-in-snoozed", {"known": known, "when": x.outside.say_moment(until, x.person.zone)})


def look(x: Exchange, key: str) -> None:
    """One of several that came in one message, in full."""
    occasion = _named(x, key)
    text = words_of(x, occasion) if occasion else None
    if occasion is None or text is None:
        return x.say("check-in-settled", rows=x.commands(("checkins",)))
    x.messages.append(Say(text, rows=acts(x, occasion)))
    return None


def fine(x: Exchange, _: str) -> None:
    """All is well as it is."""
    x.say("check-in-fine")


def less(x: Exchange, name: str) -> None:
    """Less often, for a kind that has a rhythm; at last never."""
    kind = x.kinds.get(name)
    if kind is None or not kind.every:
        return x.say("check-in-settled", rows=x.commands(("checkins",)))
    now = rhythm_of(x.person, kind)
    every = next((days for days in LESS if 0 < now < days), 0)
    x.person.check_ins.rhythms[kind.name] = every
    return x.say("check-in-less", {"weeks": every // 7}, x.commands(("checkins",)))


def keep(x: Exchange, _: str) -> None:
    """They want what we know to be kept: that they said so is all it takes."""
    x.say("check-in-kept", rows=x.commands(("menu",)))


def _named(x: Exchange, key: str) -> Occasion | None:
    """The occasion of a button, if there is still something to say of it; its moment doesn't matter any more."""
    kind, _, rest = key.partition(".")
    about, _, which = rest.partition(".")
    if kind not in x.kinds or not about.isdecimal() or len(key) > 60:
        return None
    occasion = Occasion(kind, int(about[:9]), which, x.now, timedelta())
    return occasion if words_of(x, occasion) is not None else None
