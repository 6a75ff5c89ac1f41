"""What may be typed after /applied instead of an application: list, undo, change, help.

Such a word is never logged as an application. A company of that name is logged with the role: "Drop, cook".
"""

import re

from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, quote
from ..dialogue.matching import plain
from ..dialogue.messages import Button
from ..dialogue.steps import Moment
from ..outside import Spellings
from ..person import Application, Person, State
from ..search.check_ins import goal
from . import book

_BUTTON = re.compile(r"undo @(\d{1,9})")
LONGEST_NAME = 3  # words before a question mark that may be a name
LISTED = 5  # applications shown, the newest first


def verb_of(words: str, person: Person, spellings: Spellings) -> str:
    """Which of `list`, `undo`, `change`, `import` and `help` it is, as a question is; "" if an application."""
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
    return "help" if words.rstrip().endswith("?") and len(said) > LONGEST_NAME else ""


def answer(x: Exchange, words: str) -> bool:
    """Do what the words ask for. Returns False if they are an application."""
    if button := _BUTTON.fullmatch(words):
        _undo(x, int(button[1]))
        return True
    verb, there = verb_of(words, x.person, x.outside.spellings), x.person.applications
    if not verb:
        return False
    if verb == "import":
        x.say("applied-import", rows=x.commands(("applied", "applications")))
    elif verb == "help" or not there:
        x.say("applied-help" if verb == "help" else "applied-list", listed(x))
    elif verb == "undo":
        _undo(x, max(there))
    elif verb == "list":
        undo = Button(x.text("applied-undo"), command=f"applied undo @{max(there)}")
        x.say("applied-list", listed(x), ((undo,), *x.commands(("applications",))))
    else:
        said = plain(words).split()
        named = [number for number, one in there.items() if said[-1:] == plain(one.company).split()[-1:]]
        number = max(named or there)
        begin(x, "applications", "one", state=State(line=number))
    return True


def _undo(x: Exchange, number: int) -> None:
    """Take an application out; a button tapped twice takes out one."""
    gone = x.person.applications.pop(number, None)
    x.say("applied-undone" if gone else "applied-undone_already", {"applied": shown(gone) if gone else ""})


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
    return {"all": len(every), "lines": "\n".join(lines), **effort(at)}


def effort(at: Exchange | Moment) -> dict[str, int]:
    """Text variables: how many applications they sent in the last seven days, and their goal."""
    return {"sent": book.sent(at.person, at.now), "goal": goal(at.person)}
