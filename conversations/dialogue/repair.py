"""Repairs what stands beside a talk: its step may be gone after an upgrade, its question answered since."""

from ..copying import copy_of
from ..person import State, Talk, Turn
from .exchange import Exchange
from .steps import End, ForEach


def repair(x: Exchange) -> None:
    """Make sure that every talk is at a step that asks something, which all other code relies on.

    A talk whose step is gone goes back to the last step of its trail that still exists, else to the first step of its
    dialogue. If the dialogue is gone as well, the talk is dropped. Answers stay in the document.
    """
    for talk in (*x.person.talks, *x.person.past):
        if not all(_asks(x, turn) for turn in talk.trail):
            talk.trail = [turn for turn in talk.trail if _asks(x, turn)]
    for talk in list(x.person.talks):
        if _asks(x, talk):
            continue
        if talk.trail:
            turn = talk.trail.pop()
            talk.dialogue, talk.step, talk.state = turn.dialogue, turn.step, copy_of(turn.state)
        elif talk.dialogue in x.dialogues:
            talk.step, talk.state = x.dialogues[talk.dialogue].first, State(about=talk.state.about)
        if not _asks(x, talk):
            x.person.talks.remove(talk)
    for talk in x.person.talks:
        if talk.offered is None and not talk.state.came_from:  # of a document that didn't know side doors
            talk.side = x.dialogues[talk.dialogue].side or talk.only
    kept = x.person.unplaced
    if kept and not any((talk.id, talk.question) == (kept.talk, kept.question) for talk in x.person.talks):
        x.person.unplaced = None


def _asks(x: Exchange, place: Talk | Turn) -> bool:
    dialogue = x.dialogues.get(place.dialogue)
    step = dialogue.steps.get(place.step) if dialogue else None
    return step is not None and not isinstance(step, End | ForEach)
