"""Rows of a spreadsheet that are pasted without a command: what was read is shown before any of it is added."""

from ...dialogue.engine import begin
from ...dialogue.exchange import Exchange
from ...dialogue.stale import is_stale
from ...dialogue.steps import Choose
from ...person import State
from ..applied import LONGEST
from ..reading import is_sheet

DIALOGUE = "applied"  # its own questions read rows themselves


def heard(x: Exchange, text: str) -> bool:
    """Show what is read in `text`, if that is rows. Returns whether it is."""
    talk = x.open
    asks = talk is not None and not isinstance(x.step(talk), Choose) and not is_stale(x, talk)
    if asks or len(text) > LONGEST or not is_sheet(text, x.person, x.now, x.outside):
        return False
    begin(x, DIALOGUE, "rows", state=State(each=text))
    return True
