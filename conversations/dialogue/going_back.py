"""Undoing an answer (Back, beside Skip and Stop), and asking an earlier question again (its button)."""

from ..copying import copy_of
from ..person import ComeBack, State, Talk, Turn
from .asking import ask, offer_briefly, overview_of
from .cleanup import at_hand, carried, take_back
from .engine import skip, stop
from .exchange import Exchange
from .messages import BACK, SKIP, STOP
from .side_doors import put_on_top
from .stack import raise_to_top, resume
from .steps import PickDate


def move(x: Exchange, talk: Talk, way: str) -> None:
    """Go Back, Skip the open question or Stop, by the choice of that button."""
    {BACK: back, SKIP: skip, STOP: stop}[way](x, talk)


def back(x: Exchange, talk: Talk) -> None:
    """Undo the last answer with all its effects, and ask its question again.

    A date that isn't confirmed yet is no answer: then only the question for the date is asked again. In a side door
    nothing is undone, unless its table says so: it goes back to its overview, or to the question before, whose answer
    holds until they give another one.
    """
    if talk.state.pending and isinstance(x.step(talk), PickDate):
        x.redraw(talk)
        talk.state.pending, talk.state.timed = None, False
        return ask(x, talk)
    there = overview_of(x, talk)
    if not talk.trail or there == talk.step:
        return offer_briefly(x, talk, x.text("common-first"))
    x.redraw(talk)
    if there:
        talk.step, talk.state = there, carried(talk.state)
        return ask(x, talk)
    if talk.side and not x.dialogues[talk.trail[-1].dialogue].undoes:
        _go_behind(talk, talk.trail.pop())
    else:
        _take_back(x, talk, talk.trail[-1])
    ask(x, talk)


def _go_behind(talk: Talk, turn: Turn) -> None:
    """Go back to a question and leave its answer as it is. An interview that it began is still what this is about."""
    talk.behind.append(turn)
    about = talk.state.about
    talk.dialogue, talk.step, talk.state = turn.dialogue, turn.step, copy_of(turn.state)
    talk.state.about = about


def reopen(x: Exchange, talk: Talk, turn: Turn) -> None:
    """Ask an earlier question again, whether its dialogue is going on or finished."""
    if talk in x.person.talks and not alone(x, talk, turn):
        raise_to_top(x, talk)
        x.redraw(talk)
        while turn in talk.trail:
            _take_back(x, talk, talk.trail[-1])
        return ask(x, talk)
    for other in x.person.talks:
        if (other.dialogue, other.step, other.state.about) == (turn.dialogue, turn.step, talk.state.about):
            return resume(x, other)  # a double tap: it is asked already
    loops, made = dict(turn.state.loops), list(turn.made)
    state = State(about=talk.state.about, loops=loops, made=made, **at_hand(turn.state))
    fresh = Talk(x.person.number("talk"), turn.dialogue, turn.step, state=state, only=alone(x, talk, turn))
    put_on_top(x, fresh)
    return ask(x, fresh)


def alone(x: Exchange, talk: Talk, turn: Turn) -> bool:
    """Whether an answer is changed on its own, since its dialogue is over: later answers stay.

    Not in passing dialogues, such as those about a list item: their end says what became of it.
    """
    over = talk not in x.person.talks or talk.dialogue != turn.dialogue
    return over and bool(talk.state.about) and not x.dialogues[turn.dialogue].passing


def _take_back(x: Exchange, talk: Talk, turn: Turn) -> None:
    take_back(x.person, talk, turn)
    interview = x.person.interviews.get(talk.state.about)
    if interview and turn.finished in interview.finished:
        interview.finished.remove(turn.finished)
    talk.trail.pop()
    talk.come_back = ComeBack()  # they are here, so there is nothing to come back for
    talk.dialogue, talk.step, talk.state = turn.dialogue, turn.step, copy_of(turn.state)
