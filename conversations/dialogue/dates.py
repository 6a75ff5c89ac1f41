"""A date that was read from free text and is waiting for confirmation.

Any date parser misreads some phrases without noticing, so we always say the date back, weekday first.
"""

from datetime import datetime, timedelta

from ..local_time import local
from ..person import Talk
from .exchange import Exchange
from .messages import When
from .steps import PickDate

YEAR, JUST = timedelta(days=365), timedelta(days=31)
REFUSAL = 3  # words at most: "no sorry mate"


def lacks_hour(x: Exchange, talk: Talk) -> bool:
    """Whether they named the day, and we still need the time."""
    step, state = x.step(talk), talk.state
    return isinstance(step, PickDate) and step.timed and state.pending is not None and not state.timed


def is_read(x: Exchange, talk: Talk) -> bool:
    """Whether there is a complete date that only needs to be confirmed."""
    return isinstance(x.step(talk), PickDate) and talk.state.pending is not None and not lacks_hour(x, talk)


def confirming(x: Exchange, talk: Talk) -> str:
    """The question about a date that was read: for its time, or for confirmation. "" if there is none."""
    pending = talk.state.pending
    if pending is None or not isinstance(x.step(talk), PickDate):
        return ""
    key = "common-what_time" if lacks_hour(x, talk) else "common-confirm_date"
    return x.text(key, {"date": say(x, When(pending, talk.state.timed))})


def over(x: Exchange, step: PickDate, when: When) -> str:
    """The complaint about a past date where a future one is needed, or the reverse; "" if none. Today is neither."""
    zone = x.person.zone
    if step.past and local(when.moment, zone).date() > local(x.now, zone).date():
        return x.text("common-date_ahead", {"date": say(x, when)})
    past = when.moment <= x.now if when.timed else local(when.moment, zone).date() < local(x.now, zone).date()
    return x.text("common-past_date", {"date": say(x, when)}) if step.ahead and past else ""


def over_by_now(x: Exchange, talk: Talk, step: PickDate) -> str:
    """The same for the date awaiting confirmation, which may have passed meanwhile."""
    pending = talk.state.pending
    return over(x, step, When(pending, talk.state.timed)) if pending else ""


def read(x: Exchange, talk: Talk, step: PickDate, text: str) -> When | None:
    """The date in `text`, or the time on a day they named already; None if there is none.

    What comes before a comma may be a word that refuses the date we read: "no, the 20th".
    """
    person, day = x.person, known_day(x, talk)
    refusal, _, rest = text.partition(",") if "," in text or not talk.state.pending else text.partition(" ")
    for words in (text, rest if len(refusal.split()) <= REFUSAL else ""):
        found = x.outside.read_date(words, x.now, person.zone, country=person.country, ahead=step.ahead, day=day)
        if found:
            return _just_over(x, step, words, found) or found
    return None


def _just_over(x: Exchange, step: PickDate, words: str, found: When) -> When | None:
    """The same date of a few weeks ago, if the next one is almost a year away: they're out by a day or a month."""
    if not step.ahead or found.moment - x.now < YEAR - JUST:
        return None
    last = x.outside.read_date(words, x.now, x.person.zone, country=x.person.country, ahead=False)
    return last if last and x.now - JUST < last.moment <= x.now else None


def say(x: Exchange, when: When) -> str:
    """A date in words, with the time if they named one."""
    date = x.outside.say_date(when.moment, x.person.zone)
    if not when.timed:
        return date
    return x.text("common-date_and_time", {"date": date, "time": x.outside.say_clock(when.moment, x.person.zone)})


def keep(talk: Talk, when: When | None) -> None:
    """Set the date awaiting confirmation; None clears it."""
    talk.state.pending, talk.state.timed = (when.moment, when.timed) if when else (None, False)


def take_named(x: Exchange, talk: Talk) -> None:
    """Take a date that they named in an earlier answer, so that it only needs to be confirmed."""
    step, person = x.step(talk), x.person
    if not isinstance(step, PickDate) or step.within is None:
        return
    moment, said = x.moment(talk), [turn.text for turn in reversed(talk.trail) if turn.text]
    named = next(filter(None, (step.within(moment, words) for words in (*said, ""))), "")
    found = (
        x.outside.read_date(named, x.now, person.zone, country=person.country, ahead=step.ahead) if named else None
    )
    if found and not over(x, step, found):
        keep(talk, found)


def known_day(x: Exchange, talk: Talk) -> datetime | None:
    """The day that we are asking the time for, if any."""
    return talk.state.pending if lacks_hour(x, talk) else None
