"""Describes an interview in a few words: its name, its date, the status of the request for feedback."""

from ..dialogue.asking import shorten
from ..dialogue.exchange import Exchange
from ..dialogue.messages import Outside
from ..local_time import local
from ..person import Interview, Person


def named(person: Person, number: int) -> str:
    """The name of an interview: where it was, with a number if there are several at the same place."""
    where = person.interviews[number].where
    before = sum(other < number and one.where == where for other, one in person.interviews.items())
    return f"{shorten(where)} ({before + 1})" if before else shorten(where)


def say_when(outside: Outside, person: Person, interview: Interview) -> str:
    """The date in local time; if they gave it in another zone, in that one as well. "" if there is none."""
    coming, there = interview.coming, interview.coming_zone
    if coming is None:
        return ""
    when = outside.say_moment(coming, person.zone)
    if not there or local(coming, there).utcoffset() == local(coming, person.zone).utcoffset():
        return when
    same_day = local(coming, there).date() == local(coming, person.zone).date()
    time = outside.say_clock(coming, there) if same_day else outside.say_moment(coming, there)
    return outside.render("next-there", {"when": when, "time": time, "city": outside.city_of(there)})


def where_it_stands(x: Exchange, interview: Interview) -> str:
    """The status of the request for feedback, in words."""
    sent = x.outside.say_date(interview.sent, x.person.zone) if interview.sent else ""
    return x.text(f"requests-stands.{stage_of(interview)}", {"sent": sent})


def stage_of(interview: Interview) -> str:
    """The same as a key: what they heard, the stage of the chase, "nobody" to ask, or "open"."""
    if interview.heard in ("told", "wont_say"):
        return interview.heard
    if interview.chase:
        return interview.chase.stage
    return "nobody" if interview.can_ask == "nobody" else "open"
