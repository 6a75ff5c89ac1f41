"""The last answer corrected in words: "nah, I said it went bad" where the next question is open already.

Only right after an answer to a question with buttons, and only where the words begin as a correction does, and then
plainly say another of its answers.
"""

from ..hearing import LONGEST
from ..person import Talk
from .asking import options
from .choosing import choose
from .exchange import Exchange
from .going_back import reopen
from .messages import Redraw
from .naming_options import named
from .steps import Choose, Gather

ASK = "corrects"  # of the table of hearing: how a correction begins
PLAINLY = 0.5  # of the words: what must say another answer


def heard(x: Exchange, talk: Talk, text: str) -> bool:
    """Change the last answer, if `text` corrects it. Returns whether it did."""
    turn = talk.trail[-1] if talk.trail else None
    if turn is None or talk.side or turn.dialogue != talk.dialogue or isinstance(x.step(talk), Gather):
        return False
    asked = x.dialogues[turn.dialogue].steps.get(turn.step)
    if not isinstance(asked, Choose) or len(text) > LONGEST or named(x, text, options(x, talk)):
        return False
    meant = x.outside.hearing.read(text, f"{turn.dialogue}.{turn.step}")
    if not x.outside.hearing.read(text, ASK).options or len(meant.options) != 1 or meant.share < PLAINLY:
        return False
    other = meant.options[0]
    if other == turn.choice or other not in asked.options:
        return False
    reopen(x, talk, turn)
    x.messages = [one for one in x.messages if isinstance(one, Redraw)]  # that question is answered already
    choose(x, talk, next(one for one in options(x, talk) if one.key == other))
    x.say_above(x.text("heard-corrected"))
    return True
