"""A company that was put down wrongly, corrected in words: "actually not amazon it was asda depot"."""

import re
from datetime import timedelta

from ..dialogue.exchange import Exchange
from ..dialogue.matching import any_of
from ..interviews.names import instead_of
from . import book, history

LASTS = timedelta(days=1)  # what was put down longer ago is changed on its page
NEWEST = 10


def correct(x: Exchange, text: str) -> bool:
    """Give one of the newest applications the name that they say it has. Returns whether they named both."""
    known = x.outside.spellings.application
    said = re.sub(rf"^(?:(?:{any_of(known['lead'])})[\s,]+)+", "", text.strip(), flags=re.IGNORECASE)
    for number in sorted(x.person.applications, reverse=True)[:NEWEST]:
        one = x.person.applications[number]
        name = instead_of(said, x.outside.spellings, one.company) if x.now - one.at <= LASTS else ""
        if name and len(name) <= book.LONGEST:
            before, one.company = one.company, name
            undo = f"applications undo {history.current(x.person)}"
            x.say(
                "applied-corrected",
                {"before": before, "company": name},
                x.commands((undo, f"applications open {number}")),
            )
            return True
    return False
