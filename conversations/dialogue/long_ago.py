"""Names the interview that a question or check-in is about, with its date, once it is weeks past.

Weeks later nobody knows by themselves which interview a question means.
"""

from datetime import datetime, timedelta

from ..person import Interview, Person, Talk
from .exchange import Exchange
from .forms import in_a_line

OLD = timedelta(weeks=3)  # since then, an interview is named with its date
SOON = timedelta(days=7)  # so long something is fresh, and a thank-you is in time
ASKED = timedelta(hours=6)  # since a question of the same talk, which named it
NAME = 48  # characters of a name


def say_when(x: Exchange, number: int) -> str:
    """When that interview was, or when they told us about it, if that is weeks ago; else ""."""
    interview = x.person.interviews.get(number)
    past = _past(interview) if interview else None
    return x.outside.say_date(past, x.person.zone) if past and x.now - past > OLD else ""


def say_which(x: Exchange, number: int) -> str:
    """Which interview it is about, and when it was, if that is weeks ago; else ""."""
    when = say_when(x, number)
    if not when:
        return ""
    interview = x.person.interviews[number]
    day = "yes" if interview.day or interview.coming else "no"
    return x.text("common-long_ago", {"where": in_a_line(interview.where, NAME), "when": when, "day": day})


def say_which_of(x: Exchange, talk: Talk) -> str:
    """The same as the title of the open question of a talk, unless one was asked in it just now."""
    if x.dialogues[talk.dialogue].passing or (talk.offered and x.now - talk.offered < ASKED):
        return ""
    return say_which(x, talk.state.about)


def is_fresh(person: Person, number: int, now: datetime) -> bool:
    """Whether that interview was only days ago."""
    interview = person.interviews.get(number)
    past = _past(interview) if interview else None
    return past is None or now - past <= SOON


def _past(interview: Interview) -> datetime | None:
    """When it was, or when they told us about it; None while it is ahead without a date."""
    return interview.day or interview.coming or (None if interview.standing == "ahead" else interview.began)
