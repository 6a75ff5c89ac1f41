"""What is said of applications in a sentence, at any time: done at once, said back, undone by one tap.

    named.py    which applications a sentence names     moving.py   several moved on, closed or deleted
    detailed.py details of one of them                  pasting.py  rows of a spreadsheet
    looking.py  what the list is to show               asked.py    whom to chase, how many, all of it as text

A sentence counts only if it names something that is in their list, so there is little else that it may mean.
"""

from ...dialogue.asking import options
from ...dialogue.exchange import Exchange
from ...dialogue.naming_options import whole_label
from ...dialogue.stack import offer_open
from ...dialogue.stale import is_stale
from ...dialogue.steps import Choose, PickDate, Write
from ...hearing import LONGEST
from ..verbs import verb_of
from . import asked, detailed, looking, moving, pasting

_ADDING = "applied"  # the dialogue in which they name what they applied for


def heard(x: Exchange, text: str) -> bool:
    """Do what a sentence says of their applications. Returns whether it says something of them."""
    if pasting.heard(x, text):
        return True
    if not x.person.applications or len(text) > LONGEST or not _may(x, text):
        return False
    if asked.heard(x, text) or looking.heard(x, text):
        return True
    if not (detailed.heard(x, text) or moving.heard(x, text)):
        return False
    offer_open(x)
    return True


def ordered(x: Exchange, words: str) -> bool:
    """The same after a command or behind a button, where one application is enough."""
    return (
        asked.answer(x, words)
        or asked.heard(x, words)
        or detailed.heard(x, words, one=True)
        or moving.heard(x, words, one=True)
    )


def _may(x: Exchange, text: str) -> bool:
    """Whether words may be about applications here: not where any words are an answer, nor if they name a button."""
    if x.open is None:
        return True
    step = x.step(x.open)
    if isinstance(step, Choose):
        return whole_label(x, text, options(x, x.open), 1) is None
    adds = x.open.dialogue == _ADDING and not verb_of(text, x.person, x.outside.spellings)
    return isinstance(step, PickDate) or (isinstance(step, Write) and (adds or is_stale(x, x.open)))
