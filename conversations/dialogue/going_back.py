"""Answers taken back or asked for again: Back, and the used button of an earlier question."""

from copy import deepcopy

from ..person import ComeBack, State, Talk, Turn
from . import undo
from .asking import ask, offer
from .cleanup import at_hand, purge_interview
from .exchange import Exchange
from .stack import raise_to_top, resume
from .steps import PickDate


def back(x: Exchange, talk: Talk) -> None:
    """Take the last answer back, with all that it changed, and ask its question again.

    A date that was read and not yet confirmed is no answer: its own question is asked again.
    """
    if talk.state.pending and isinstance(x.step(talk), PickDate):
        x.redraw(talk)
        talk.state.pending, talk.state.timed = None, False
        return ask(x, talk)
    if not talk.trail:
        return offer(x, talk, x.text("common-first"))
    x.redraw(talk)
    _take_back(x, talk, talk.trail[-1])
    ask(x, talk)


def reopen(x: Exchange, talk: Talk, turn: Turn) -> None:
    """Ask a question again that was answered earlier, whether its dialogue still goes on or has ended."""
    if talk in x.person.talks and not alone(x, talk, turn):
        raise_to_top(x, talk)
        x.redraw(talk)
        while turn in talk.trail:
            _take_back(x, talk, talk.trail[-1])
        return ask(x, talk)
    for other in x.person.talks:
        if (other.dialogue, other.step, other.state.about) == (turn.dialogue, turn.step, talk.state.about):
            return resume(x, other)  # a doubled tap: it is asked already
    loops, made = dict(turn.state.loops), list(turn.made)
    state = State(about=talk.state.about, loops=loops, made=made, **at_hand(turn.state))
    fresh = Talk(x.person.number("talk"), turn.dialogue, turn.step, state=state, only=alone(x, talk, turn))
    x.person.talks.append(fresh)
    x.person.care = None
    return ask(x, fresh)


def alone(x: Exchange, talk: Talk, turn: Turn) -> bool:
    """Whether an answer is changed by itself: its dialogue is over, and what came after it stays.

    A line of the list isn't: its dialogue says what became of it.
    """
    over = talk not in x.person.talks or talk.dialogue != turn.dialogue
    return over and bool(talk.state.about) and not x.dialogues[turn.dialogue].passing


def _take_back(x: Exchange, talk: Talk, turn: Turn) -> None:
    there = list(x.person.interviews)
    undo.put_back(x.person, turn.undo)
    interview = x.person.interviews.get(talk.state.about)
    if interview and turn.finished in interview.finished:
        interview.finished.remove(turn.finished)
    talk.trail.pop()
    talk.come_back = ComeBack()  # whoever takes an answer back is here
    talk.dialogue, talk.step, talk.state = turn.dialogue, turn.step, deepcopy(turn.state)
    for number in (one for one in there if one not in x.person.interviews):
        purge_interview(x.person, number)
