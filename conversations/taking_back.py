"""What "undo" and "that's not what I meant" take back: what their words did last, or the last answer."""

from datetime import timedelta

from . import applications
from .check_ins import in_words
from .dialogue.engine import stop
from .dialogue.exchange import Exchange
from .dialogue.going_back import alone, back, reopen
from .interviews.listing import show_list
from .person import Talk, Turn

LASTS = timedelta(days=1)  # what they did longer ago isn't what they mean


def undo(x: Exchange, _: str) -> None:
    """Take back what words to a check-in did, or the last answer; what was only opened on the way is closed."""
    if in_words.was_last(x):
        return in_words.take_back(x, "")
    changes = x.person.application_changes
    if changes and changes[-1].at == x.heard and (x.open is None or x.open.dialogue != "applied"):
        return applications.command(x, "undo")
    if x.open:
        return (stop if x.dialogues[x.open.dialogue].passing and not x.open.trail else back)(x, x.open)
    found = _last(x)
    return reopen(x, *found) if found else show_list(x, "")


def _last(x: Exchange) -> tuple[Talk, Turn] | None:
    """The last answer of the talk that ended last, if it was just now and can be changed."""
    talk = x.person.past[-1] if x.person.past else None
    if talk is None or not talk.trail or talk.offered is None or x.now - talk.offered > LASTS:
        return None
    turn = talk.trail[-1]
    keeps = x.dialogues[turn.dialogue].steps[turn.step].keep is not None
    return (talk, turn) if keeps and alone(x, talk, turn) else None
