"""Stored data of which a part doesn't fit any more: that part is lost, and all the rest is kept.

A value that no closed set has (a newer version wrote it, or a table lost it) costs its field: the default takes its
place. What can't do without it, such as one line of a list, goes with it; nothing else does.
"""

from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

import msgspec
from msgspec import Struct, ValidationError

Kind = TypeVar("Kind")
Path = tuple[str, ...]
_LOST = object()


def salvage(value: Any, kind: type[Kind]) -> tuple[Kind, list[str]]:
    """Plain data made into a `kind`.

    Returns:
        What it became, and the names of the fields that were lost on the way, never their values.

    Raises:
        ValidationError: Nothing of it fits.
    """
    try:
        return msgspec.convert(value, kind), []
    except ValidationError:
        lost: list[str] = []
        kept = _fitting(value, kind, (), lost)
        if kept is _LOST:
            raise
        return msgspec.convert(kept, kind), lost


def _fitting(value: Any, kind: Any, path: Path, lost: list[str]) -> Any:
    """What of `value` fits, as plain data; `_LOST` where nothing does."""
    try:
        msgspec.convert(value, kind)
    except ValidationError:
        kept = _parts_of(value, kind, path, lost)
        if kept is _LOST:
            lost.append(".".join(path))
        return kept
    return value


def _parts_of(value: Any, kind: Any, path: Path, lost: list[str]) -> Any:
    origin, of = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):  # of ours each is one struct, or none
        kind = next((one for one in of if isinstance(one, type) and issubclass(one, Struct)), None)
    if isinstance(kind, type) and issubclass(kind, Struct) and isinstance(value, dict):
        return _struct(value, kind, path, lost)
    if origin is dict and isinstance(value, dict):
        names = {key: _fitting(key, of[0], path, lost) for key in value}
        parts = {key: _fitting(part, of[1], path, lost) for key, part in value.items() if names[key] is not _LOST}
        return {key: part for key, part in parts.items() if part is not _LOST}
    if origin is list and isinstance(value, list):
        return [part for one in value if (part := _fitting(one, of[0], path, lost)) is not _LOST]
    return _LOST


def _struct(value: dict[str, Any], kind: type[Struct], path: Path, lost: list[str]) -> Any:
    kept = {}
    for field in msgspec.structs.fields(kind):
        part = value.get(field.name, _LOST)
        if part is not _LOST:
            part = _fitting(part, field.type, (*path, field.name), lost)
        if part is not _LOST:
            kept[field.name] = part
        elif field.required:
            return _LOST
    return kept
