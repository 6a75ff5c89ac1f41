"""One person a week to write to: a first message ready to copy, and when to write again."""

from .check_ins import want
from .check_ins.acts import in_days
from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.steps import Choose, Dialogue, End, Moment, Write
from .week import weekly_of

LONGEST_NAME = 100
FOLLOW_UP = {"week": 7, "two_weeks": 14, "month": 30}


def command(x: Exchange, words: str) -> None:
    """/network and its buttons: name somebody, see the message, say that it is done."""
    weekly = weekly_of(x.person)
    if not weekly.contact:
        return begin(x, "network", "who")
    if words == "done":
        return begin(x, "network", "follow")
    return begin(x, "network", "again" if words == "again" else "message")


def keep_contact(moment: Moment) -> None:
    """Somebody was named: from now on it counts."""
    weekly = weekly_of(moment.person)
    weekly.contact, weekly.named, weekly.follow_up = moment.answer.text, moment.now, None


def contact(moment: Moment) -> dict[str, str]:
    """Their name, for the texts."""
    weekly = moment.person.weekly
    return {"contact": (weekly.contact if weekly else "") or moment.outside.render("network-somebody")}


def keep_follow_up(moment: Moment) -> None:
    """When to hear of them again; they were written to, so the first reminder is done with."""
    weekly = weekly_of(moment.person)
    weekly.named = None
    days = FOLLOW_UP.get(moment.answer.choice)
    weekly.follow_up = in_days(moment.person, moment.now, days) if days else None
    if days:
        want(moment.person, "network", moment.now)


_MESSAGE = {"will_send": "follow", "sent": "follow", "leave": "left", "other": "who"}

NETWORK = Dialogue(
    "network",
    {
        "who": Write(to="message", keep=keep_contact, limit=LONGEST_NAME),
        "message": Choose(options=_MESSAGE, args=contact),
        "again": Choose(options=_MESSAGE, args=contact),
        "follow": Choose(
            options={**dict.fromkeys(FOLLOW_UP, "agreed"), "none": "done"}, keep=keep_follow_up, args=contact
        ),
        "agreed": End(offers=("menu",)),
        "done": End(offers=("menu",)),
        "left": End(offers=("network", "menu")),
    },
    doors=("message", "again", "follow"),
    passing=True,
)
