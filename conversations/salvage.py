"""Loads stored data although parts of it are invalid: those parts are dropped, the rest is kept.

An invalid value (written by a newer version, say, or no longer in its closed set) is replaced by the default of its
field. If the field is required, the object that contains it, such as a list item, is dropped as well.
"""

from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

import msgspec
from msgspec import Struct, ValidationError

Kind = TypeVar("Kind")
Path = tuple[str, ...]
_LOST = object()


def salvage(value: Any, kind: type[Kind]) -> tuple[Kind, list[str]]:
    """Convert plain data to `kind`, dropping what is invalid.

    Returns:
        The result, and the paths of the dropped fields, never their values.

    Raises:
        ValidationError: A required field of the outermost object is invalid.
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
    """The valid part of `value`, as plain data; `_LOST` if there is none."""
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
    if origin in (Union, UnionType):  # all our unions are a struct or None
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
