"""After an upgrade: talks that stand, or stood, where there is nothing any more."""

from copy import deepcopy

from ..person import State, Talk, Turn
from .exchange import Exchange
from .steps import End, ForEach


def repair(x: Exchange) -> None:
    """Let every talk stand at a step that asks something, and remember only such: all else relies on it.

    A talk whose step is gone goes back to the latest step of its trail that is still there, else to where its
    dialogue begins; one whose dialogue is gone too is dropped. What was answered stays in the document.
    """
    for talk in (*x.person.talks, *x.person.past):
        if not all(_asks(x, turn) for turn in talk.trail):
            talk.trail = [turn for turn in talk.trail if _asks(x, turn)]
    for talk in list(x.person.talks):
        if _asks(x, talk):
            continue
        if talk.trail:
            turn = talk.trail.pop()
            talk.dialogue, talk.step, talk.state = turn.dialogue, turn.step, deepcopy(turn.state)
        elif talk.dialogue in x.dialogues:
            talk.step, talk.state = x.dialogues[talk.dialogue].first, State(about=talk.state.about)
        if not _asks(x, talk):
            x.person.talks.remove(talk)


def _asks(x: Exchange, place: Talk | Turn) -> bool:
    dialogue = x.dialogues.get(place.dialogue)
    step = dialogue.steps.get(place.step) if dialogue else None
    return step is not None and not isinstance(step, End | ForEach)
