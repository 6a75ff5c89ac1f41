"""/network: one person a week to write to, a message ready to copy, and a reminder to follow up.

Only one check-in at a time is planned about them: asking whether the first message was sent (`named`, after three
days), or a reminder (`follow_up`). What they do with the message decides which.
"""

from functools import partial

from ..check_ins import say_promised, want
from ..check_ins.times import in_days
from ..choices import Site
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.keeping import fill
from ..dialogue.steps import Choose, Dialogue, End, Moment, Write
from ..person import Weekly
from .check_ins import NETWORK_AFTER, NETWORK_CHECK_IN
from .contacts import name_of, said
from .week import weekly_of

LONGEST_NAME = 100
SITES: tuple[Site, ...] = ("linkedin", "alumni", "trade", "elsewhere")
FOLLOW_UP = {"week": 7, "two_weeks": 14, "month": 30}
# What the words of a button show: "again" is whether they replied, since the second message depends on it.
_SHOWN = {"done": "follow", "again": "heard", "replied": "thanks", "silent": "again"}


def command(x: Exchange, words: str) -> None:
    """/network and its buttons: name somebody, show the message, say that it was sent."""
    weekly = weekly_of(x.person)
    if not weekly.contact:
        return begin(x, "network", "who" if weekly.site else "site")
    return begin(x, "network", _SHOWN.get(words) or ("heard" if weekly.follow_up else "message"))


def _contact(moment: Moment) -> dict[str, str]:
    """Text variables: who they are, where to find them, and who signs."""
    weekly = moment.person.weekly or Weekly()
    contact = said(weekly.contact) or moment.outside.render("network-somebody")
    name = name_of(weekly.contact)
    hello = moment.outside.render("network-hello", {"named": "yes" if name else "no", "name": name})
    sign = moment.person.signs or moment.outside.render("letter-your_name")
    return {"contact": contact, "name": name or contact, "hello": hello, "site": weekly.site, "sign": sign}


def _keep_site(moment: Moment) -> None:
    fill(weekly_of(moment.person), "site", moment.answer.choice)


def _keep_contact(moment: Moment) -> None:
    """Store the person and begin waiting for the first message; an edit of the newest name changes nothing else."""
    weekly = weekly_of(moment.person)
    weekly.contact = moment.answer.text
    if moment.state.made != [moment.person.numbers.get("named")]:
        weekly.named, weekly.follow_up = moment.now, None
        moment.state.made = [moment.person.number("named")]


def _keep_sending(moment: Moment, *, again: bool) -> None:
    """Plan a check-in only if they will send it; once it is sent, or left for now, there is none."""
    weekly, will = weekly_of(moment.person), moment.answer.choice == "will_send"
    weekly.named = moment.now if will and not again else None
    weekly.follow_up = in_days(moment.person, moment.now, NETWORK_AFTER) if will and again else None


def _keep_follow_up(moment: Moment) -> None:
    """Store when to remind them of that person; the first message was sent, so no need to ask about it."""
    weekly, days = weekly_of(moment.person), FOLLOW_UP.get(moment.answer.choice)
    weekly.named = None
    weekly.follow_up = in_days(moment.person, moment.now, days) if days else None
    if days:
        want(moment.person, NETWORK_CHECK_IN, moment.now)


_MESSAGE = {"will_send": "waiting", "sent": "follow", "leave": "left"}

_SECOND = Choose(options=_MESSAGE, beside={"other": "who"}, keep=partial(_keep_sending, again=True), args=_contact)

NETWORK = Dialogue(
    "network",
    {
        "site": Choose(options=dict.fromkeys(SITES, "who"), keep=_keep_site),
        "who": Write(to="message", keep=_keep_contact, limit=LONGEST_NAME, args=_contact, deaf=True),
        "message": Choose(
            options=_MESSAGE, beside={"other": "who"}, keep=partial(_keep_sending, again=False), args=_contact
        ),
        "heard": Choose(options={"yes": "thanks", "no": "again"}, args=_contact),
        "thanks": _SECOND,
        "again": _SECOND,
        "follow": Choose(
            options={**dict.fromkeys(FOLLOW_UP, "agreed"), "none": "done"}, keep=_keep_follow_up, args=_contact
        ),
        "waiting": End(offers=("menu",), args=lambda moment: {"date": say_promised(moment, "network.0.")}),
        "agreed": End(offers=("menu",)),
        "done": End(offers=("menu",)),
        "left": End(offers=("network", "menu")),
    },
    doors=("who", "message", "heard", "thanks", "again", "follow"),
    passing=True,
)
