"""What the texts say of one person, and of all of them."""

from ..dialogue.exchange import quote
from ..dialogue.forms import cut, in_a_line
from ..dialogue.messages import Args
from ..dialogue.steps import Moment, Option
from ..dialogue.told_apart import told_apart
from ..person import Contact
from .contacts import name_of, said
from .people import ordered, stands

NAME = 28  # characters on a button: how it stands comes after it


def at_hand(moment: Moment) -> Contact | None:
    """The person they are at; None if they are gone by now."""
    return moment.person.people.get(moment.state.line)


def one(moment: Moment) -> Args:
    """Text variables: who it is, how it stands, what came of it, and how a message to them begins and ends."""
    it = at_hand(moment)
    contact = said(it.name) if it else moment.outside.render("network-somebody")
    name = cut(name_of(it.name), NAME) if it else ""
    return {
        "contact": contact,
        "name": name or contact,
        "hello": moment.outside.render("network-hello", {"named": "yes" if name else "no", "name": name}),
        "site": it.site if it else "",
        "sign": moment.signature,
        "stands": stands(it) if it else "gone",
        "came": quote(it.came) if it and it.came else "none",
        "note": quote(it.note) if it and it.note else "none",
        "undo": "yes" if moment.person.people_changes else "no",
    }


def options(moment: Moment) -> list[Option]:
    """All of them, each with how it stands."""
    found = []
    for number in ordered(moment.person):
        it = moment.person.people[number]
        args: Args = {"name": in_a_line(name_of(it.name) or it.name, NAME), "stands": stands(it)}
        found.append(Option(str(number), moment.outside.render("network-option", args)))
    return told_apart(found)


def everyone(moment: Moment) -> Args:
    """Text variables: how many there are, and how many of them still wait for a first message."""
    there = moment.person.people.values()
    return {"count": len(there), "new": sum(stands(it) == "new" for it in there)}
