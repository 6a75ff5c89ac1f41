"""What may be typed after /applied instead of an application: list, undo, help, and what can't be done yet.

Such a word is never logged as an application. A company of that name is logged with the role: "Drop, cook".
"""

import re
from datetime import timedelta

from ..dialogue.exchange import Exchange, quote
from ..dialogue.forms import in_rows
from ..dialogue.matching import plain
from ..dialogue.messages import Button
from ..dialogue.steps import Moment
from ..outside import Spellings
from ..person import Application, Person

LISTED = 5  # applications shown, the newest first
WEEK = timedelta(days=7)
_BUTTON = re.compile(r"undo @(\d{1,9})")


def verb_of(words: str, person: Person, spellings: Spellings) -> str:
    """Which of `list`, `undo`, `change` and `help` the words are; "" if they are an application."""
    said = plain(words).split()
    if not said:
        return "help" if "?" in words else ""
    companies = {plain(one.company) for one in person.applications.values()}
    for name, phrases in spellings.applied.items():
        for phrase in map(str.split, phrases):
            rest = said[len(phrase) :]
            if said[: len(phrase)] != phrase:
                continue
            if all(one in spellings.applied_more or one.isdecimal() for one in rest):
                return name
            if name in ("undo", "change") and " ".join(rest) in companies:
                return "change"
    return ""


def answer(x: Exchange, words: str) -> bool:
    """Do what the words ask for. Returns False if they are an application."""
    if button := _BUTTON.fullmatch(words):
        _undo(x, int(button[1]))
        return True
    verb = verb_of(words, x.person, x.outside.spellings)
    if not verb:
        return False
    if verb == "help" or not x.person.applications:
        x.say("applied-help" if verb == "help" else "applied-list", listed(x))
    elif verb == "undo":
        _undo(x, max(x.person.applications))
    else:
        newest = max(x.person.applications)
        rows = in_rows([Button(x.text("applied-undo"), command=f"applied undo @{newest}")])
        x.say(f"applied-{verb}", {**listed(x), "applied": shown(x.person.applications[newest])}, rows)
    return True


def _undo(x: Exchange, number: int) -> None:
    """Take an application out of the log; a button tapped twice takes out one."""
    gone = x.person.applications.pop(number, None)
    x.say("applied-undone" if gone else "applied-undone_already", {"applied": shown(gone) if gone else ""})


def sent(at: Exchange | Moment) -> int:
    """How many applications they logged in the last seven days."""
    return sum(one.at > at.now - WEEK for one in at.person.applications.values())


def shown(one: Application) -> str:
    """An application in their words: company, role."""
    return quote(", ".join(filter(None, (one.company, one.role))))


def listed(at: Exchange | Moment) -> dict[str, str | int]:
    """Text variables: how many there are, how many of this week, the goal, and the newest ones with their days."""
    every = at.person.applications
    lines = []
    for number in sorted(every, reverse=True)[:LISTED]:
        day = at.outside.say_date(every[number].at, at.person.zone)
        lines.append(f"• {shown(every[number])} · {day}")
    goal = at.person.weekly.goal if at.person.weekly else 0
    return {"all": len(every), "sent": sent(at), "goal": goal, "lines": "\n".join(lines)}
