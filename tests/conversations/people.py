"""People made up by hypothesis: any document that our types allow, of what they told us."""

import types
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st
from msgspec import Struct

from conversations import Person
from conversations.export.schema import KEPT

ZONES = ("", "Europe/London", "America/New_York", "Asia/Kolkata")
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
NUMBERS = st.integers(1, 9)


def values(kind: Any, name: str = "") -> st.SearchStrategy[Any]:
    """Values of a type; of some fields, only those that a document can have."""
    if name in _FIELDS:
        return _FIELDS[name]
    origin, of = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return values(of[0])
    if origin is Literal:
        return st.sampled_from(of)
    if origin in (Union, types.UnionType):
        return st.one_of(*map(values, of))
    if origin is list:
        return st.lists(values(of[0]), max_size=2)
    if origin is dict:
        return st.dictionaries(values(of[0]), values(of[1]), max_size=2)
    if isinstance(kind, type) and issubclass(kind, Struct):
        hints = get_type_hints(kind, include_extras=True)
        return st.builds(kind, **{field: values(hint, field) for field, hint in hints.items()})
    return {str: WORDS, int: NUMBERS, bool: st.booleans(), datetime: MOMENTS, type(None): st.none()}[kind]


_KEYS = st.builds("{}.{}.on:{}".format, st.sampled_from(["list", "mood", "coming"]), NUMBERS, NUMBERS)
_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "zone": st.sampled_from(ZONES),
    "coming_zone": st.sampled_from(ZONES),
    "country": st.sampled_from(["", "GB", "CA"]),
    "language": st.just("en"),
    "days": st.lists(st.integers(0, 6), unique=True, min_size=1),
    "minute": st.none() | st.integers(0, 1439),
    "quiet_from": st.integers(0, 1439),
    "quiet_to": st.integers(0, 1439),
    "said": st.dictionaries(_KEYS, MOMENTS, max_size=2),
    "snoozed": st.dictionaries(_KEYS, MOMENTS, max_size=2),
    "open": st.just([]),
    "rhythms": st.dictionaries(st.sampled_from(["list", "mood", "week"]), st.integers(0, 28), max_size=2),
    "wanted": st.dictionaries(st.sampled_from(["list", "mood", "week"]), MOMENTS, max_size=2),
    "face": st.integers(1, 5),
}
_HINTS = get_type_hints(Person, include_extras=True)


def people() -> st.SearchStrategy[Person]:
    """Anybody, of whom only what the file has is filled in."""
    return st.builds(Person, **{name: values(_HINTS[name], name) for name in KEPT}).map(_with_a_night)


def _with_a_night(person: Person) -> Person:
    """Quiet hours last between a minute and ten hours."""
    plan = person.check_ins
    plan.quiet_to = (plan.quiet_from + 1 + plan.quiet_to % 600) % 1440
    return person
