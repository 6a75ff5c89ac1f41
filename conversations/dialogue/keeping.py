"""Helpers for `keep` functions: they store answers in the interview and declare which fields they fill."""

from collections.abc import Callable
from functools import cache
from typing import Any, get_type_hints

import msgspec
from msgspec import Struct

from .steps import Keep, Moment


def keep(field: str, part: str = "text") -> Keep:
    """Store a part of the answer (`text`, `choice` or `date`) in a field of the interview."""
    return Keep(lambda moment: fill(moment.interview, field, getattr(moment.answer, part)), (field,))


def keep_also(name: str, *choices: str) -> Keep:
    """Add `name` to what else they plan to ask for if they chose one of `choices`; otherwise remove it."""

    @keeps("also")
    def kept(moment: Moment) -> None:
        interview = moment.interview
        asked = [name] if moment.answer.choice in choices else []
        fill(interview, "also", [*(one for one in interview.also if one != name), *asked])

    return kept


def keeps(*fields: str) -> Callable[[Callable[[Moment], None]], Keep]:
    """Declare which interview fields a function fills: first the answer itself, then those that depend on it."""
    return lambda do: Keep(do, fields)


def fill(record: Struct, field: str, value: object) -> None:
    """Set a field, validated by its type. Raises ValidationError for a value outside its closed set."""
    setattr(record, field, msgspec.convert(value, _types(type(record))[field]))


@cache
def _types(kind: type[Struct]) -> dict[str, Any]:
    return get_type_hints(kind, include_extras=True)
