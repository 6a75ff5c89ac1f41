"""One person a week to write to: where to find them, a message ready to copy, and when to hear of them again.

What is planned about them is one thing at a time: whether the first message went (`named`, asked after three days),
or that they are to be heard of again (`follow_up`). What is done with the message decides.
"""

import re
from functools import partial

from ..check_ins import want
from ..check_ins.times import in_days
from ..choices import Site
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.keeping import fill
from ..dialogue.steps import Choose, Dialogue, End, Moment, Write
from ..person import Weekly
from .check_ins import NETWORK_AFTER, NETWORK_CHECK_IN
from .week import weekly_of

LONGEST_NAME = 100
SITES: tuple[Site, ...] = ("linkedin", "alumni", "trade", "elsewhere")
FOLLOW_UP = {"week": 7, "two_weeks": 14, "month": 30}

# What comes after a name, and how words begin in which there is none.
_BESIDE = re.compile(r"[,;:(\[/|–—\n]|\s-\s|\s(?:from|at|in|of|on|with|who|whom|via|through|my|the)\s")
_NO_NAME = re.compile(r"(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]n?)\s+[a-z]|(?i:some|any)(?:one|body)\b")


def command(x: Exchange, words: str) -> None:
    """/network and its buttons: name somebody, see the message, say that it is done."""
    weekly = weekly_of(x.person)
    if not weekly.contact:
        return begin(x, "network", "who" if weekly.site else "site")
    if words == "done":
        return begin(x, "network", "follow")
    return begin(x, "network", "again" if words == "again" or weekly.follow_up else "message")


def name_of(contact: str) -> str:
    """The name alone, as one greets with it: "Sam, from my old team" is Sam. "" for words without one."""
    return "" if _NO_NAME.match(contact) else _BESIDE.split(contact, maxsplit=1)[0].strip().rstrip(".")


def _contact(moment: Moment) -> dict[str, str]:
    """Who they are and where, for the texts."""
    weekly = moment.person.weekly or Weekly()
    contact = weekly.contact or moment.outside.render("network-somebody")
    name = name_of(weekly.contact)
    hello = moment.outside.render("network-hello", {"named": "yes" if name else "no", "name": name})
    return {"contact": contact, "name": name or contact, "hello": hello, "site": weekly.site}


def _keep_site(moment: Moment) -> None:
    fill(weekly_of(moment.person), "site", moment.answer.choice)


def _keep_contact(moment: Moment) -> None:
    """Somebody was named: from now on it counts. The newest name put right keeps what followed it."""
    weekly = weekly_of(moment.person)
    weekly.contact = moment.answer.text
    if moment.state.made != [moment.person.numbers.get("named")]:
        weekly.named, weekly.follow_up = moment.now, None
        moment.state.made = [moment.person.number("named")]


def _keep_sending(moment: Moment, *, again: bool) -> None:
    """Only what they mean to send is asked about; what is out, or left for now, has no reminder any more."""
    weekly, will = weekly_of(moment.person), moment.answer.choice == "will_send"
    weekly.named = moment.now if will and not again else None
    weekly.follow_up = in_days(moment.person, moment.now, NETWORK_AFTER) if will and again else None


def _keep_follow_up(moment: Moment) -> None:
    """When to hear of them again; they were written to, so the first reminder is done with."""
    weekly, days = weekly_of(moment.person), FOLLOW_UP.get(moment.answer.choice)
    weekly.named = None
    weekly.follow_up = in_days(moment.person, moment.now, days) if days else None
    if days:
        want(moment.person, NETWORK_CHECK_IN, moment.now)


_MESSAGE = {"will_send": "waiting", "sent": "follow", "leave": "left"}

NETWORK = Dialogue(
    "network",
    {
        "site": Choose(options=dict.fromkeys(SITES, "who"), keep=_keep_site),
        "who": Write(to="message", keep=_keep_contact, limit=LONGEST_NAME, args=_contact),
        "message": Choose(
            options=_MESSAGE, beside={"other": "who"}, keep=partial(_keep_sending, again=False), args=_contact
        ),
        "again": Choose(
            options=_MESSAGE, beside={"other": "who"}, keep=partial(_keep_sending, again=True), args=_contact
        ),
        "follow": Choose(
            options={**dict.fromkeys(FOLLOW_UP, "agreed"), "none": "done"}, keep=_keep_follow_up, args=_contact
        ),
        "waiting": End(offers=("menu",)),
        "agreed": End(offers=("menu",)),
        "done": End(offers=("menu",)),
        "left": End(offers=("network", "menu")),
    },
    doors=("who", "message", "again", "follow"),
    passing=True,
)
