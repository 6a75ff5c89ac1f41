"""How an answer is taken back: the difference it made, kept beside it.

Before and after an answer we look at the parts of a person that answers may change, and note each leaf that
differs with its value before. Putting that back undoes exactly this answer: what was added meanwhile from
elsewhere (a line of the list, another interview) stays as it is.
"""

from datetime import datetime
from typing import Any, get_type_hints

import msgspec
from msgspec import inspect

from ..person import FILLED, Person
from ..salvage import salvage

_HINTS = get_type_hints(Person, include_extras=True)
_PARTS = {part: _HINTS[part] for part in FILLED}
_PERSON = inspect.type_info(Person)

Change = tuple[list[Any], bool, Any]  # path, whether there was a value, that value
Snapshot = dict[str, Any]


def snapshot(person: Person) -> Snapshot:
    """What answers may change, as plain data."""
    return {
        part: msgspec.to_builtins(getattr(person, part), builtin_types=(datetime,), str_keys=False) for part in _PARTS
    }


def difference(before: Any, after: Any, path: tuple[Any, ...] = ()) -> list[Change]:
    """The changes that lead from `after` back to `before`."""
    if before == after:
        return []
    if isinstance(before, dict) and isinstance(after, dict):
        changes = []
        for key in {**before, **after}:
            here = (*path, key)
            if key not in before:
                changes.append((list(here), False, None))
            elif key not in after:
                changes.append((list(here), True, before[key]))
            else:
                changes += difference(before[key], after[key], here)
        return changes
    return [(list(path), True, before)]


def also(changes: list[Change], later: list[Change]) -> list[Change]:
    """`changes` with what a `later` edit of the same answer touched beyond them."""
    known = [path for path, _, _ in changes]
    return [*(one for one in later if not any(one[0][: len(path)] == path for path in known)), *changes]


def put_back(person: Person, changes: list[Change]) -> None:
    """Undo `changes`; a place that is gone meanwhile (a deleted interview) stays gone.

    So does a value that the document has no place for any more: it costs itself, and never the undo.
    """
    parts = snapshot(person)
    for path, existed, value in changes:
        place: Any = parts
        for key in path[:-1]:
            place = place.get(key)
            if place is None:
                break
        else:
            if existed:
                place[path[-1]] = value
            else:
                place.pop(path[-1], None)
    for part, kind in _PARTS.items():
        setattr(person, part, salvage(parts[part], kind)[0])


def has_words(changes: list[Change]) -> bool:
    """Whether a change would hold on to something the person wrote (or might have)."""
    return any(isinstance(value, str | list | dict) and value and _is_for_words(path) for path, _, value in changes)


def _is_for_words(path: list[Any]) -> bool:
    """Whether words of theirs may stand there, by its type; of a place that is no more, they may have."""
    kinds = [_PERSON]
    for key in path:
        kinds = [inner for kind in kinds for inner in _inside(kind, key)]
    return not kinds or any(map(_takes_words, kinds))


def _inside(kind: inspect.Type, key: Any) -> list[inspect.Type]:
    """What may stand under a key of what is of that type."""
    if isinstance(kind, inspect.UnionType):
        return [inner for one in kind.types for inner in _inside(one, key)]
    if isinstance(kind, inspect.StructType):
        return [field.type for field in kind.fields if field.name == key]
    return [kind.value_type] if isinstance(kind, inspect.DictType) else []


def _takes_words(kind: inspect.Type) -> bool:
    """Whether somebody's own words may stand in it: in a text that is neither of a closed set nor a `Key`."""
    if isinstance(kind, inspect.UnionType):
        return any(map(_takes_words, kind.types))
    if isinstance(kind, inspect.StructType):
        return any(_takes_words(field.type) for field in kind.fields)
    if isinstance(kind, inspect.DictType):
        return _takes_words(kind.key_type) or _takes_words(kind.value_type)
    if isinstance(kind, inspect.ListType):
        return _takes_words(kind.item_type)
    return isinstance(kind, inspect.StrType)
