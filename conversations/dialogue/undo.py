"""How an answer is taken back: the difference it made, kept beside it.

Before and after an answer we look at the parts of a person that answers may change, and note each leaf that
differs with its value before. Putting that back undoes exactly this answer: what was added meanwhile from
elsewhere (a line of the list, another interview) stays as it is.
"""

from datetime import datetime
from typing import Any

import msgspec

from ..person import Application, CheckIns, Interview, Item, Mood, Page, Person, Weekly
from ..salvage import salvage

_PARTS: dict[str, Any] = {
    "interviews": dict[int, Interview],
    "items": dict[int, Item],
    "weekly": Weekly | None,
    "setback": str,
    "pages": dict[int, Page],
    "nerves": str,
    "check_ins": CheckIns,
    "applications": dict[int, Application],
    "moods": list[Mood],
    "zone": str,
    "country": str,
    "country_sure": bool,
}

# Fields that hold keys of options, and nothing that anybody wrote.
_CHOSEN: dict[str, set[str]] = {
    "interviews": {
        "standing", "went", "hindrances", "hands", "came", "asked", "tone", "channel", "questions", "message_state",
        "also", "access", "heard", "believable", "fair", "acceptable", "place", "doubt", "machine", "drafts",
        "dropped", "chase", "finished", "skipped", "scores",
    },
    "items": {"kind", "tip", "draft"},
}  # fmt: skip

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
    """Undo `changes`; a place that is gone meanwhile (a deleted interview) stays gone."""
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
        setattr(person, part, salvage(parts[part], kind)[0])  # what stood there may fit no more


def has_words(changes: list[Change]) -> bool:
    """Whether a change would hold on to something the person wrote (or might have)."""
    return any(isinstance(value, str | list | dict) and value and not _is_chosen(path) for path, _, value in changes)


def _is_chosen(path: list[Any]) -> bool:
    """Whether what stands there was tapped or is ours, so that it is no word of theirs."""
    return len(path) > 2 and path[2] in _CHOSEN.get(path[0], ())
