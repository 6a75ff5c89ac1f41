"""What a tap on a check-in does: put it off, look at it, leave it; and the pause that is agreed when one stops."""

from collections.abc import Callable
from datetime import datetime, timedelta

from ..dialogue.exchange import Exchange
from ..dialogue.messages import Button, Say
from ..dialogue.stack import PAUSE, stopped_last
from ..dialogue.steps import Choose, Dialogue, End, Moment
from ..local_time import at, minute_of
from ..person import ComeBack, Person, Talk
from .occasions import FINDERS, Occasion, rhythm_of
from .times import at_their_hour, by_day, by_light, this_evening, today
from .wanted import want
from .words import acts, words_of

PAUSES = ("evening", "tomorrow", "next_week")

LESS = (7, 14, 28)  # days from one to the next: each is less often than the one before

# How long a check-in can be put off: by so much, or to their hour of a later day.
SNOOZES: dict[str, Callable[[Person, datetime], datetime]] = {
    "20min": lambda _, now: now + timedelta(minutes=20),
    "1h": lambda _, now: now + timedelta(hours=1),
    "3h": lambda _, now: now + timedelta(hours=3),
    "tomorrow": lambda person, now: in_days(person, now, 1),
    "week": lambda person, now: in_days(person, now, 7),
}


def in_days(person: Person, now: datetime, days: int) -> datetime:
    """Their hour, so many days from today."""
    return at_their_hour(person, today(person, now) + timedelta(days=days))


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
    if talk := x.talk(occasion.about) if occasion.kind == "come_back" else None:
        talk.come_back = ComeBack(chosen=until)
    else:
        x.person.check_ins.snoozed[key] = until
    want(x.person, occasion.kind, x.now)
    return x.say("check-in-snoozed", {"known": _known(x.person), "when": x.outside.say_moment(until, x.person.zone)})


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


def less(x: Exchange, kind: str) -> None:
    """Less often, for a kind that has a rhythm; at last never."""
    if kind not in ("dodont", "mood"):
        return x.say("check-in-settled", rows=x.commands(("checkins",)))
    now = rhythm_of(x.person, kind)
    every = next((days for days in LESS if 0 < now < days), 0)
    x.person.check_ins.rhythms[kind] = every
    return x.say("check-in-less", {"weeks": every // 7}, x.commands(("checkins",)))


def keep(x: Exchange, _: str) -> None:
    """They want what we know to be kept: that they said so is all it takes."""
    x.say("check-in-kept", rows=x.commands(("menu",)))


def _named(x: Exchange, key: str) -> Occasion | None:
    """The occasion of a button, if there is still something to say of it; its moment doesn't matter any more."""
    kind, _, rest = key.partition(".")
    about, _, which = rest.partition(".")
    if kind not in FINDERS or not about.isdecimal() or len(key) > 60:
        return None
    occasion = Occasion(kind, int(about[:9]), which, x.now, timedelta())
    return occasion if words_of(x, occasion) is not None else None


def _known(person: Person) -> str:
    """Whether a time of day can be named."""
    return "yes" if person.zone else "no"


# ---------------------------------------------------------------- the pause when a dialogue is stopped


def pause_until(person: Person, choice: str, now: datetime) -> datetime:
    """When they want us back: this evening; tomorrow, or in a week, at the hour that it is now, but by day."""
    if choice == "evening":
        return this_evening(person, now)
    day = today(person, now) + timedelta(days=1 if choice == "tomorrow" else 7)
    return at(day, by_light(person, minute_of(now, person.zone)), person.zone)


def _at_hand(moment: Moment) -> Talk | None:
    """The talk that the pause is of: the one it is asked in, else the one that was stopped."""
    talks = (talk for talk in moment.person.talks if talk.state is moment.state and talk.dialogue != PAUSE)
    return next(talks, stopped_last(moment.person))


def keep_pause(moment: Moment) -> None:
    """When to come back, or not at all."""
    choice = moment.answer.choice
    chosen = pause_until(moment.person, choice, moment.now) if choice in PAUSES else None
    if talk := _at_hand(moment):
        talk.come_back = ComeBack(chosen=chosen, unwanted=chosen is None)
    if chosen:
        want(moment.person, "come_back", moment.now)


def pause_words(moment: Moment) -> dict[str, str]:
    """What a pause is called, when it ends and whether it has: without a zone no evening can be named."""
    talk, person = _at_hand(moment), moment.person
    chosen = talk.come_back.chosen if talk else None
    return {
        "known": _known(person),
        "when": moment.outside.say_moment(chosen, person.zone) if chosen else "",
        "over": "no" if chosen and chosen > moment.now else "yes",
    }


ASK_WHEN = Dialogue(
    PAUSE,
    {
        "when": Choose(
            options={**dict.fromkeys(PAUSES, "agreed"), "never": "quiet"}, keep=keep_pause, args=pause_words
        ),
        "agreed": End(args=pause_words),
        "quiet": End(),
    },
    passing=True,
)
