"""/dodont: the list at hand. Do's first, always: pluses keep the courage up.

    grammar.py    what can be typed: the table of verbs
    adding.py     lines put on the list by typing          dialogues.py  the same by buttons
    changing.py   what is typed to change them             change_one.py the same by buttons
    showing.py    the list on the screen                   looking.py    a part of it
    undoing.py    what undo says                           history.py    what undo knows: whatever changed the list
    practice.py   cards, and how a line fared              naming.py     which lines "3", "1, 4" or "last" are
    lines.py      the list as it stands                    changes.py    what can be changed of it
    card.py       the list as a picture                    check_in.py   a line of it between interviews

Numbers are those of the list as last shown, so they mean the same while it is on the screen. Buttons and undo
name an item by its own number, which is never used again.
"""

from .adding import add
from .change_one import LIST_CHANGE
from .changes import put, put_instead
from .dialogues import LIST_ADD, LIST_REMOVE, keep_lines, options_of, rests, take_off
from .grammar import VERBS, command
from .history import remember
from .lines import ACTIVE, LONGEST, MOST, are_on, awake, lines_of, lines_said, ordered, tilted
from .practice import CARDS, due_for_practice, score, unscore

__all__ = [
    "ACTIVE",
    "CARDS",
    "LIST_ADD",
    "LIST_CHANGE",
    "LIST_REMOVE",
    "LONGEST",
    "MOST",
    "VERBS",
    "add",
    "are_on",
    "awake",
    "command",
    "due_for_practice",
    "keep_lines",
    "lines_of",
    "lines_said",
    "options_of",
    "ordered",
    "put",
    "put_instead",
    "remember",
    "rests",
    "score",
    "take_off",
    "tilted",
    "unscore",
]
