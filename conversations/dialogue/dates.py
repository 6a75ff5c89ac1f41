"""A date in their words: how it looks once it was read, until they say that it is right.

Every reader of dates errs on some phrase without noticing, so what was read is always said back, weekday first.
"""

from datetime import datetime

from ..local_time import local
from ..person import Talk
from .exchange import Exchange
from .messages import When
from .steps import PickDate


def lacks_hour(x: Exchange, talk: Talk) -> bool:
    """Whether the day was named, and its hour is still to come."""
    step, state = x.step(talk), talk.state
    return isinstance(step, PickDate) and step.timed and state.pending is not None and not state.timed


def is_read(x: Exchange, talk: Talk) -> bool:
    """Whether there is a date that only needs their yes."""
    return isinstance(x.step(talk), PickDate) and talk.state.pending is not None and not lacks_hour(x, talk)


def confirming(x: Exchange, talk: Talk) -> str:
    """What is said of a date that was read: the question for its hour, or whether it is right. "" before that."""
    pending = talk.state.pending
    if pending is None or not isinstance(x.step(talk), PickDate):
        return ""
    key = "common-what_time" if lacks_hour(x, talk) else "common-confirm_date"
    return x.text(key, {"date": say(x, When(pending, talk.state.timed))})


def over(x: Exchange, step: PickDate, when: When) -> str:
    """What is said of a date that is over where one to come is asked for; "" where it is none. Today isn't over."""
    zone = x.person.zone
    past = when.moment <= x.now if when.timed else local(when.moment, zone).date() < local(x.now, zone).date()
    return x.text("common-past_date", {"date": say(x, when)}) if step.ahead and past else ""


def over_by_now(x: Exchange, talk: Talk, step: PickDate) -> str:
    """The same of the date that waits for their yes, which may have waited long."""
    pending = talk.state.pending
    return over(x, step, When(pending, talk.state.timed)) if pending else ""


def say(x: Exchange, when: When) -> str:
    """A date as it was read: with its hour where they named one."""
    date = x.outside.say_date(when.moment, x.person.zone)
    if not when.timed:
        return date
    return x.text("common-date_and_time", {"date": date, "time": x.outside.say_clock(when.moment, x.person.zone)})


def keep(talk: Talk, when: When | None) -> None:
    """What waits for their yes; None for nothing."""
    talk.state.pending, talk.state.timed = (when.moment, when.timed) if when else (None, False)


def known_day(x: Exchange, talk: Talk) -> datetime | None:
    """The day whose hour is asked for."""
    return talk.state.pending if lacks_hour(x, talk) else None
