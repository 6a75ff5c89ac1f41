"""What the list is to show, in a sentence: at the list in any words, elsewhere in those that plainly mean it."""

import re

from ...dialogue.engine import begin
from ...dialogue.exchange import Exchange
from ...dialogue.matching import any_of, plain
from ...person import State
from .. import finding, views
from ..views import View

LONGEST = 14  # words
LIST = ("applications", "list")


def heard(x: Exchange, text: str) -> bool:
    """Show what `text` asks to see of the list. Returns whether it asks for that."""
    at_list = x.open is not None and (x.open.dialogue, x.open.step) == LIST
    if len(text.split()) > LONGEST or finding.named_in(x.person, text) or not (at_list or _plainly(x, text)):
        return False
    if views.view_in(text, x) == View():
        return False
    state = State(kind=x.open.state.kind if x.open and at_list else "")
    finding.look(x, state, text)
    begin(x, "applications", state=state)
    return True


def _plainly(x: Exchange, text: str) -> bool:
    """Whether it asks to be shown something, and says that it is applications."""
    known, said = x.outside.spellings.sentences, plain(text)
    begins = re.match(rf"(?:(?:{any_of(known['polite'])})\s+)*(?:{any_of(known['show'])})\b", said)
    return begins is not None and not {*said.split()}.isdisjoint(known["about"])
