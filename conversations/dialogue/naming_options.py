"""The option that typed words name: by its number, its label, or its label said in a sentence."""

from collections.abc import Sequence

from ..hearing import LONGEST
from .exchange import Exchange
from .matching import match, match_several
from .steps import Option

PLACE, PLACES, LAST = "place", ("first", "second", "third", "fourth", "fifth", "sixth"), "last"  # in the table
FEWEST_WORDS = 2  # that tell something: where own words are an answer, a shorter label may be one


def named(x: Exchange, text: str, options: Sequence[Option]) -> Option | None:
    """The option that `text` names; None if it names none, or several."""
    return match(text, options) or in_a_sentence(x, text, options)


def named_several(x: Exchange, text: str, options: Sequence[Option]) -> list[Option] | None:
    """The options that `text` lists or names; None if a part of it names none."""
    if found := match_several(text, options):
        return found
    said = in_a_sentence(x, text, options)
    return [said] if said else None


def whole_label(x: Exchange, text: str, options: Sequence[Option], fewest: int = FEWEST_WORDS) -> Option | None:
    """The button whose label is all that was typed, if it has so many words that tell something.

    At a question for own words no answer sounds like the label of a button beside it.
    """
    if not options or len(text) > LONGEST:
        return None
    place = x.outside.hearing.named(text, [option.label for option in options], fewest=fewest)
    return None if place is None else options[place]


def in_a_sentence(x: Exchange, text: str, options: Sequence[Option]) -> Option | None:
    """The option whose label `text` says in a sentence. Those that delete something can only be tapped."""
    if len(text) > LONGEST:
        return None
    place = x.outside.hearing.named(text, [option.label for option in options])
    return None if place is None or options[place].key.startswith("delete") else options[place]


def by_place(x: Exchange, text: str, options: Sequence[Option]) -> Option | None:
    """The option whose place `text` names ("the second one"). Those that delete something can only be tapped."""
    named = x.outside.hearing.read(text, PLACE).options
    if len(named) != 1 or (named[0] != LAST and PLACES.index(named[0]) >= len(options)):
        return None
    found = options[-1] if named[0] == LAST else options[PLACES.index(named[0])]
    return None if found.key.startswith("delete") else found
