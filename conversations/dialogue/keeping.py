"""Where answers go: the fields of the interview that is talked about, each named where its question is."""

from collections.abc import Callable
from functools import cache
from typing import Any, get_type_hints

import msgspec
from msgspec import Struct

from .steps import Keep, Moment


def keep(field: str, part: str = "text") -> Keep:
    """Keep what was answered (its `text`, `choice` or `date`) in that field of the interview."""
    return Keep(lambda moment: fill(moment.interview, field, getattr(moment.answer, part)), (field,))


def keep_also(name: str, *choices: str) -> Keep:
    """Note, beside the request for feedback, what else they said they ask for; any other answer takes it back."""

    @keeps("also")
    def kept(moment: Moment) -> None:
        interview = moment.interview
        asked = [name] if moment.answer.choice in choices else []
        fill(interview, "also", [*(one for one in interview.also if one != name), *asked])

    return kept


def keeps(*fields: str) -> Callable[[Callable[[Moment], None]], Keep]:
    """Say which fields of the interview a function fills: first the one that is the answer, then what follows."""
    return lambda do: Keep(do, fields)


def fill(record: Struct, field: str, value: object) -> None:
    """Put an answer into a field. One that is none of its closed set is refused here, not when it is read again."""
    setattr(record, field, msgspec.convert(value, _types(type(record))[field]))


@cache
def _types(kind: type[Struct]) -> dict[str, Any]:
    return get_type_hints(kind, include_extras=True)
