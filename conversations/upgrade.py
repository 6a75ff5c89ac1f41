"""A person as format 1 kept them, made into one of today; plain data in and out.

Every row of an older database goes through here once, when it is opened; nothing else knows older formats.
"""

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from functools import partial
from typing import Any

from .dialogue.stack import PAUSE
from .person import FORMAT
from .renamed import RENAMED, Names, Renamed
from .talks_of_before import name_each

Data = dict[str, Any]
Rename = Callable[[str], str]


def upgrade(person: Data, renamed: Renamed = RENAMED) -> Data:
    """A person as format 1 kept them, in plain data, as they are kept today."""
    made: Data = deepcopy(person)
    _hand_over(made)
    _rename_fields(made, renamed)
    for talk in (*made.get("talks", ()), *made.get("past", ())):
        for place in (talk, *talk.get("trail", ())):
            _rename_place(place, renamed)
    name_each(made)
    made["format"] = FORMAT
    return made


def _hand_over(person: Data) -> None:
    """When to come back was agreed with the person once; it is of the talk that was stopped last."""
    agreed = person.pop("come_back", None) or {}
    talks = [talk for talk in reversed(person.get("talks", ())) if talk["dialogue"] != PAUSE]
    talk = next((talk for talk in talks if talk.get("stopped")), talks[0] if talks else None)
    if talk is not None and (agreed.get("chosen") or agreed.get("unwanted")):
        talk["come_back"] = agreed


def _rename_fields(person: Data, renamed: Renamed) -> None:
    """What is called otherwise, and what bears names of ours, in a person or in a part of one."""
    for path, name in renamed.fields.items():
        for place, field in _places(person, path):
            place[name] = place.pop(field)
    for path, rename in _named(renamed).items():
        for place, field in _places(person, path):
            place[field] = _each(place[field], rename)


def _named(renamed: Renamed) -> Mapping[str, Rename]:
    """The fields that hold names of ours, by the path to them."""
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
    """A talk, or a turn of its trail."""
    dialogue = renamed.dialogue(place["dialogue"])
    step = renamed.step(dialogue, place["step"])
    where = f"{dialogue}.{step}"
    place |= {"dialogue": dialogue, "step": step}
    state = place.setdefault("state", {})
    state["loops"] = {renamed.step(dialogue, name): left for name, left in state.get("loops", {}).items()}
    state["came"] = renamed.dialogue(state.get("came", ""))
    state["picks"] = [renamed.choice(where, pick) for pick in state.get("picks", ())]
    if "choice" in place:  # a turn
        place["choice"] = renamed.choice(where, place["choice"])
        place["to"] = renamed.step(dialogue, place.get("to", ""))
        place["finished"] = renamed.dialogue(place.get("finished", ""))
        place["undo"] = [_rename_change(*change, renamed=renamed) for change in place.get("undo", ())]


def _rename_change(path: list[Any], existed: bool, value: Any, *, renamed: Renamed) -> list[Any]:
    """What takes an answer back: a path into the person, whether something was there, and what."""
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
    """A name, or names in a list, as keys or as values."""
    if isinstance(value, dict):
        return {_each(key, rename): _each(one, rename) for key, one in value.items()}
    if isinstance(value, list):
        return [_each(one, rename) for one in value]
    return rename(value) if isinstance(value, str) else value


def _places(data: Any, path: str) -> Iterator[tuple[Data, str]]:
    """Each place that has a field at a path ("interviews.*.went"; "*" is any key), and the field."""
    step, _, rest = path.partition(".")
    if not isinstance(data, dict):
        return
    for key in [key for key in data if step in ("*", key)]:
        if rest:
            yield from _places(data[key], rest)
        else:
            yield data, key
