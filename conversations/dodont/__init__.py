"""/dodont: the list of do's and don'ts. Do's always come first, since they encourage.

Up to five items of each kind are in use: read on the day and practised. The others are saved for later ("resting").

    grammar.py    parses what is typed: the table of verbs
    adding.py     adds items by typing                     dialogues.py  adds and removes items by buttons
    changing.py   changes items by typing                  change_one.py changes an item by buttons
    showing.py    shows the list                           looking.py    shows a part of it
    undoing.py    the undo verb                            history.py    records changes and undoes them
    practice.py   practice cards and scores                naming.py     resolves "3", "1, 4" or "last"
    lines.py      queries of the list                      changes.py    changes of the list
    card.py       the list as a picture                    check_in.py   one item between interviews

People refer to an item by its position in the list as last shown. Buttons and undo use the number of the item, which
is never reused.
"""

from .adding import add
from .change_one import LIST_CHANGE, let_go
from .changes import put, replace_lines
from .dialogues import LIST_ADD, LIST_REMOVE, keep_lines, options_of, rests, take_off
from .grammar import VERBS, command
from .history import remember
from .lines import ACTIVE, LONGEST, MOST, all_on_list, in_use, lines_of, lines_said, mostly_donts, ordered, told
from .practice import PRACTICE, due_for_practice, score, unscore

__all__ = [
    "ACTIVE",
    "LIST_ADD",
    "LIST_CHANGE",
    "LIST_REMOVE",
    "LONGEST",
    "MOST",
    "PRACTICE",
    "VERBS",
    "add",
    "all_on_list",
    "command",
    "due_for_practice",
    "in_use",
    "keep_lines",
    "let_go",
    "lines_of",
    "lines_said",
    "mostly_donts",
    "options_of",
    "ordered",
    "put",
    "remember",
    "replace_lines",
    "rests",
    "score",
    "take_off",
    "told",
    "unscore",
]
