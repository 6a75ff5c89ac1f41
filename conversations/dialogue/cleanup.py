"""What goes with something that is gone or over: talks about it, and every place that still holds its words."""

from collections.abc import Callable
from typing import Any

from ..person import Item, Person, State, Talk
from . import undo
from .exchange import Exchange
from .stack import PAUSE
from .steps import Choose

PAST_TALKS = 12
_AT_HAND = ("each", "line", "private_page", "kind")
_CARRIED = ("about", "loops", *_AT_HAND, "standing", "places", "place", "came")


def purge_interview(person: Person, number: int, at_hand: State | None = None) -> None:
    """An interview is gone: no talk but the one at hand is about it any more, open or over, nor any old button.

    Lines of the list stay and forget where they came from, those that undo would bring back as well.
    """
    drop_talks(person, lambda talk: talk.state.about == number and talk.state is not at_hand)
    person.past = [talk for talk in person.past if talk.state.about != number]
    person.paste = None
    for item in (*person.items.values(), *_undone(person)):
        if item.interview == number:
            item.interview, item.giver = 0, ""
    for interview in person.interviews.values():
        if interview.follows == number:
            interview.follows = 0


def drop_talks(person: Person, is_gone: Callable[[Talk], bool]) -> None:
    """Talks that are about nothing any more go; where one rested, so does the question when to come back to it."""
    gone = [talk for talk in person.talks if is_gone(talk)]
    if any(talk.stopped for talk in gone):
        gone += [talk for talk in person.talks if talk.dialogue == PAUSE]
    person.talks = [talk for talk in person.talks if talk not in gone]


def forget_words(x: Exchange, talk: Talk) -> None:
    """A dialogue is over: its trail still tells old buttons apart, but holds no words of the person."""
    talk.state.places = []
    for turn in talk.trail:
        step = x.dialogues[turn.dialogue].steps.get(turn.step)
        if not isinstance(step, Choose) or step.listed:
            turn.label = ""
        turn.text, turn.state.own, turn.state.gathered, turn.state.places = "", "", [], []
        if undo.has_words(turn.undo):
            turn.undo = []


def carried(state: State) -> State:
    """What of a talk's state outlives a question."""
    return State(**{name: getattr(state, name) for name in _CARRIED})


def at_hand(state: State) -> dict[str, Any]:
    """The one of several that a question is about, by the field of the state that names it."""
    return {name: getattr(state, name) for name in _AT_HAND}


def leave(x: Exchange, talk: Talk) -> None:
    """A talk is over: it goes to the past, without words."""
    x.person.talks.remove(talk)
    forget_words(x, talk)
    talk.state = carried(talk.state)
    x.person.past = [*x.person.past, talk][-PAST_TALKS:]


def _undone(person: Person) -> list[Item]:
    """Lines as they were, which undo would put on the list again."""
    return [item for change in person.list_changes for item in change.before.values() if item]
