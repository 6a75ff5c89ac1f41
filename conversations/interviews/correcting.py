"""The last answer corrected in words: "nah, I said it went bad" where the next question is open already.

Only right after an answer to a question with buttons, and only where the words begin as a correction does, and the
rest of them plainly says another of its answers.
"""

import re

from ..dialogue.asking import options
from ..dialogue.choosing import choose
from ..dialogue.exchange import Exchange
from ..dialogue.going_back import reopen
from ..dialogue.messages import Redraw
from ..dialogue.naming_options import named
from ..dialogue.steps import Choose, Gather
from ..hearing import LONGEST
from ..person import Talk
from .names import any_of

PLAINLY = 0.8  # of the rest: what must say another answer


def heard(x: Exchange, talk: Talk, text: str) -> bool:
    """Change the last answer, if `text` corrects it. Returns whether it did."""
    turn = talk.trail[-1] if talk.trail else None
    if turn is None or talk.side or turn.dialogue != talk.dialogue or isinstance(x.step(talk), Gather):
        return False
    asked = x.dialogues[turn.dialogue].steps.get(turn.step)
    rest = _rest(x, text)
    if not isinstance(asked, Choose) or not rest or named(x, text, options(x, talk)):
        return False
    meant = x.outside.hearing.read(rest, f"{turn.dialogue}.{turn.step}")
    other = meant.options[0] if len(meant.options) == 1 and meant.share >= PLAINLY else ""
    if other == turn.choice or other not in asked.options:
        return False
    reopen(x, talk, turn)
    x.messages = [one for one in x.messages if isinstance(one, Redraw)]  # that question is answered already
    choose(x, talk, next(one for one in options(x, talk) if one.key == other))
    x.say_above(x.text("heard-corrected"))
    return True


def _rest(x: Exchange, text: str) -> str:
    """What follows the words that a correction begins with; "" if it doesn't begin so, or is a question."""
    spellings = x.outside.spellings.names
    if len(text) > LONGEST or text.rstrip().endswith("?"):
        return ""
    lead, said = any_of(spellings["lead"]), any_of(spellings["instead"])
    found = re.match(rf"(?:{lead}[\s,.!]+)*{said}(?!\w)[\s,.:]*(.*)", text.strip(), re.IGNORECASE | re.DOTALL)
    return found[1] if found else ""
