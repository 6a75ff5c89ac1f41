"""An interview in a few words: what it is called, when it is, how far the request for feedback has come."""

from ..dialogue.asking import shorten
from ..dialogue.exchange import Exchange
from ..dialogue.messages import Outside
from ..local_time import local
from ..person import Interview, Person


def named(person: Person, number: int) -> str:
    """An interview by where it was; two at one place are told apart."""
    where = person.interviews[number].where
    before = sum(other < number and one.where == where for other, one in person.interviews.items())
    return f"{shorten(where)} ({before + 1})" if before else shorten(where)


def say_when(outside: Outside, person: Person, interview: Interview) -> str:
    """The moment by their clock; where they named it by another one, what that shows as well. "" for no date."""
    coming, there = interview.coming, interview.coming_zone
    if coming is None:
        return ""
    when = outside.say_moment(coming, person.zone)
    if not there or local(coming, there).utcoffset() == local(coming, person.zone).utcoffset():
        return when
    place = {"time": outside.say_clock(coming, there), "city": outside.city_of(there)}
    return outside.render("next-there", {"when": when, **place})


def where_it_stands(x: Exchange, interview: Interview) -> str:
    """How far the request for feedback has come."""
    sent = x.outside.say_date(interview.sent, x.person.zone) if interview.sent else ""
    return x.text(f"feedback-stands.{stage_of(interview)}", {"sent": sent})


def stage_of(interview: Interview) -> str:
    """The same as a key: an answer, a stage of the chase, or what they meant to do."""
    if interview.heard in ("told", "wont_say"):
        return interview.heard
    if interview.chase:
        return interview.chase.stage
    return "nobody" if interview.asked == "nobody" else "open"
