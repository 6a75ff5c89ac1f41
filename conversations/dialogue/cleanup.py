"""Cleanup when an object is deleted or a dialogue is over: talks about it, and copies of its words."""

from collections.abc import Callable
from typing import Any

from ..person import BankQuestion, Item, Person, State, Talk, Turn
from . import undo
from .exchange import Exchange
from .stack import PAUSE
from .steps import Choose

PAST_TALKS = 12
_AT_HAND = ("each", "line", "private_page", "kind", "advice", "found")
_CARRIED = ("about", "loops", *_AT_HAND, "standing", "stopped", "places", "rights_place", "came_from", "file")


def purge_interview(person: Person, number: int, at_hand: State | None = None) -> None:
    """Remove every trace of a deleted interview, but for the talk whose state is `at_hand`.

    List items and questions stay but no longer refer to it, including those that undo would restore.
    """
    drop_talks(person, lambda talk: talk.state.about == number and talk.state is not at_hand)
    person.past = [talk for talk in person.past if talk.state.about != number]
    person.paste = person.took = None
    for item in (*person.items.values(), *_undone(person)):
        if item.interview == number:
            item.interview, item.giver = 0, ""
    for question in (*person.questions.values(), *_undone_questions(person)):
        if number in question.met:
            question.met.setdefault(0, question.met[number])
            del question.met[number]
    for interview in person.interviews.values():
        if interview.follows == number:
            interview.follows = 0


def take_back(person: Person, talk: Talk, turn: Turn) -> None:
    """Undo all that an answer of a talk changed, with every trace of an interview that it began."""
    there = list(person.interviews)
    undo.put_back(person, turn.undo)
    gone = [number for number in there if number not in person.interviews]
    talk.state.about = turn.state.about if talk.state.about in gone else talk.state.about
    for number in gone:
        purge_interview(person, number)


def drop_talks(person: Person, is_gone: Callable[[Talk], bool]) -> None:
    """Drop the talks whose subject is gone, and the pause question if one of them was stopped."""
    gone = [talk for talk in person.talks if is_gone(talk)]
    if any(talk.stopped for talk in gone):
        gone += [talk for talk in person.talks if talk.dialogue == PAUSE]
    person.talks = [talk for talk in person.talks if talk not in gone]


def forget_words(x: Exchange, talk: Talk) -> None:
    """Remove the person's words from the trail of a finished dialogue; old buttons are still recognised."""
    talk.state.places, talk.behind = [], []
    for turn in talk.trail:
        step = x.dialogues[turn.dialogue].steps.get(turn.step)
        if not isinstance(step, Choose) or step.listed:
            turn.label = ""
        turn.text, turn.state.own, turn.state.gathered, turn.state.places = "", "", [], []
        if undo.has_words(turn.undo):
            turn.undo = []


def carried(state: State) -> State:
    """The part of a talk's state that is carried to the next question."""
    return State(**{name: getattr(state, name) for name in _CARRIED})


def begun(state: State, came_from: str) -> State:
    """The state in which the dialogue that follows `came_from` begins."""
    return State(about=state.about, standing=state.standing, stopped=state.stopped, came_from=came_from)


def at_hand(state: State) -> dict[str, Any]:
    """The fields of the state that say which object of several a question is about."""
    return {name: getattr(state, name) for name in _AT_HAND}


def archive(x: Exchange, talk: Talk) -> None:
    """Move a finished talk to the past, without the person's words."""
    x.person.talks.remove(talk)
    forget_words(x, talk)
    talk.state = carried(talk.state)
    x.person.past = [*x.person.past, talk][-PAST_TALKS:]


def _undone(person: Person) -> list[Item]:
    """Items as they were before a change, which undo would restore."""
    return [item for change in person.list_changes for item in change.before.values() if item]


def _undone_questions(person: Person) -> list[BankQuestion]:
    """Questions as they were before a change, which undo would restore."""
    return [question for change in person.bank_changes for question in change.questions.values() if question]
