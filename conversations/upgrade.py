"""Upgrades a person from format 1 to the current format; plain data in and out.

Every row of an older database is upgraded once, when it is opened. No other code knows older formats.
"""

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from functools import partial
from typing import Any

from .dialogue.stack import PAUSE
from .format_1 import split_each
from .person import FORMAT
from .renamed import RENAMED, Names, Renamed

Data = dict[str, Any]
Rename = Callable[[str], str]


def upgrade(person: Data, renamed: Renamed = RENAMED) -> Data:
    """A person of format 1 in the current format. The argument is not modified."""
    made: Data = deepcopy(person)
    _hand_over(made)
    _rename_fields(made, renamed)
    for talk in (*made.get("talks", ()), *made.get("past", ())):
        for place in (talk, *talk.get("trail", ()), *talk.get("behind", ())):
            _rename_place(place, renamed)
    split_each(made)
    made["format"] = FORMAT
    return made


def _hand_over(person: Data) -> None:
    """Move `come_back` from the person to the talk that was stopped last, which it is about."""
    agreed = person.pop("come_back", None) or {}
    talks = [talk for talk in reversed(person.get("talks", ())) if talk["dialogue"] != PAUSE]
    talk = next((talk for talk in talks if talk.get("stopped")), talks[0] if talks else None)
    if talk is not None and (agreed.get("chosen") or agreed.get("unwanted")):
        talk["come_back"] = agreed


def _rename_fields(person: Data, renamed: Renamed) -> None:
    """Rename fields, and the names stored in fields, in a person or a part of one."""
    for path, name in renamed.fields.items():
        for place, field in _places(person, path):
            place[name] = place.pop(field)
    for path, rename in _named(renamed).items():
        for place, field in _places(person, path):
            place[field] = _each(place[field], rename)


def _named(renamed: Renamed) -> Mapping[str, Rename]:
    """By path: how to rename the names stored in a field."""
    return {
        "interviews.*.finished": renamed.dialogue,
        "interviews.*.skipped": renamed.question,
        "items.*.tip": renamed.dialogue,
        "check_ins.rhythms": renamed.kind,
        "check_ins.times": renamed.kind,
        "check_ins.wanted": renamed.kind,
        "check_ins.said": renamed.occasion,
        "check_ins.snoozed": renamed.occasion,
        **{path: partial(_by, names) for path, names in renamed.values.items()},
    }


def _rename_place(place: Data, renamed: Renamed) -> None:
    """Rename what a talk, or a turn of its trail, refers to."""
    dialogue = renamed.dialogue(place["dialogue"])
    step = renamed.step(dialogue, place["step"])
    where = f"{dialogue}.{step}"
    place |= {"dialogue": dialogue, "step": step}
    state = place.setdefault("state", {})
    for field in renamed.state.keys() & state.keys():
        state[renamed.state[field]] = state.pop(field)
    state["loops"] = {renamed.step(dialogue, name): left for name, left in state.get("loops", {}).items()}
    state["came_from"] = renamed.dialogue(state.get("came_from", ""))
    state["picks"] = [renamed.choice(where, pick) for pick in state.get("picks", ())]
    if "choice" in place:  # a turn
        place["choice"] = renamed.choice(where, place["choice"])
        place["to"] = renamed.step(dialogue, place.get("to", ""))
        place["finished"] = renamed.dialogue(place.get("finished", ""))
        place["undo"] = [_rename_change(*change, renamed=renamed) for change in place.get("undo", ())]


def _rename_change(path: list[Any], existed: bool, value: Any, *, renamed: Renamed) -> list[Any]:
    """Rename an undo change: path into the person, whether there was a value, and that value."""
    part = deepcopy(value)
    for key in reversed(path):
        part = {key: part}
    _rename_fields(part, renamed)
    way = []
    for _ in path:
        ((key, part),) = part.items()
        way.append(key)
    return [way, existed, part]


def _by(names: Names, value: str) -> str:
    return names.get(value, value)


def _each(value: Any, rename: Rename) -> Any:
    """Rename a name, or all names in a list or dict, keys and values."""
    if isinstance(value, dict):
        return {_each(key, rename): _each(one, rename) for key, one in value.items()}
    if isinstance(value, list):
        return [_each(one, rename) for one in value]
    return rename(value) if isinstance(value, str) else value


def _places(data: Any, path: str) -> Iterator[tuple[Data, str]]:
    """Each dict that has the field at the end of a path ("interviews.*.went"; "*" is any key), and that field."""
    step, _, rest = path.partition(".")
    if not isinstance(data, dict):
        return
    for key in [key for key in data if step in ("*", key)]:
        if rest:
            yield from _places(data[key], rest)
        else:
            yield data, key
