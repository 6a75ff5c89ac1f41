"""Undoing an answer by restoring the values it changed.

We take a snapshot, before and after each answer, of the fields that answers may change, and record each differing
leaf with its old value. Restoring these undoes exactly this answer: what was changed elsewhere meanwhile (a list
item, another interview) stays.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar, get_type_hints

import msgspec
from msgspec import inspect

from ..person import FILLED, Person
from ..salvage import salvage

_HINTS = get_type_hints(Person, include_extras=True)
_PARTS = {part: _HINTS[part] for part in FILLED}
_PERSON = inspect.type_info(Person)

Change = list[Any]  # path, whether there was a value, that value; a list, as it is once stored
Snapshot = dict[str, Any]
T = TypeVar("T")


def snapshot(person: Person) -> Snapshot:
    """The fields that answers may change, as plain data."""
    return {
        part: msgspec.to_builtins(getattr(person, part), builtin_types=(datetime,), str_keys=False) for part in _PARTS
    }


def difference(before: Any, after: Any, path: tuple[Any, ...] = ()) -> list[Change]:
    """The changes that turn `after` back into `before`."""
    if before == after:
        return []
    if isinstance(before, dict) and isinstance(after, dict):
        changes = []
        for key in {**before, **after}:
            here = (*path, key)
            if key not in before:
                changes.append([list(here), False, None])
            elif key not in after:
                changes.append([list(here), True, before[key]])
            else:
                changes += difference(before[key], after[key], here)
        return changes
    return [[list(path), True, before]]


def also(changes: list[Change], later: list[Change]) -> list[Change]:
    """`changes`, extended by what a `later` edit of the same answer changed in addition."""
    known = [path for path, _, _ in changes]
    return [*(one for one in later if not any(one[0][: len(path)] == path for path in known)), *changes]


def put_back(person: Person, changes: list[Change]) -> None:
    """Apply `changes`. Those inside an object that was deleted meanwhile (an interview) are skipped.

    Values that are no longer valid in the document are dropped; the rest is restored.
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
    """Whether a change contains, or might contain, something the person wrote."""
    return any(isinstance(value, str | list | dict) and value and _is_for_words(path) for path, _, value in changes)


def _is_for_words(path: list[Any]) -> bool:
    """Whether the type at `path` can hold their own words. A path that no longer exists could have."""
    kinds = [_PERSON]
    for key in path:
        kinds = [inner for kind in kinds for inner in _inside(kind, key)]
    return not kinds or any(map(_takes_words, kinds))


def _inside(kind: inspect.Type, key: Any) -> list[inspect.Type]:
    """The possible types of the value at `key` in a value of this type."""
    if isinstance(kind, inspect.UnionType):
        return [inner for one in kind.types for inner in _inside(one, key)]
    if isinstance(kind, inspect.StructType):
        return [field.type for field in kind.fields if field.name == key]
    return [kind.value_type] if isinstance(kind, inspect.DictType) else []


def _takes_words(kind: inspect.Type) -> bool:
    """Whether a type can hold their own words: a string that is neither a literal of a closed set nor a `Key`."""
    if isinstance(kind, inspect.UnionType):
        return any(map(_takes_words, kind.types))
    if isinstance(kind, inspect.StructType):
        return any(_takes_words(field.type) for field in kind.fields)
    if isinstance(kind, inspect.DictType):
        return _takes_words(kind.key_type) or _takes_words(kind.value_type)
    if isinstance(kind, inspect.ListType):
        return _takes_words(kind.item_type)
    return isinstance(kind, inspect.StrType)


def touched(before: Mapping[int, T], after: Mapping[int, T], seen: Callable[[T], object]) -> dict[int, T | None]:
    """What differs, as it was before; `seen` is what they see of one."""

    def shown(of: Mapping[int, T], number: int) -> object:
        return seen(of[number]) if number in of else None

    numbers = [*before, *(number for number in after if number not in before)]
    return {number: before.get(number) for number in numbers if shown(before, number) != shown(after, number)}
