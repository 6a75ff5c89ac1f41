"""If part of the stored data is invalid, only that part is lost."""

from datetime import datetime
from typing import Any, Literal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct, field

from conversations import Person, salvage

from .chat import START, after_all
from .written_out import written_out


class Line(Struct):
    """One line of a list."""

    text: str
    kind: Literal["do", "dont"] = "do"


class Kept(Struct):
    """Something of each shape that a document has."""

    went: Literal["", "badly", "well"] = ""
    lines: dict[int, Line] = field(default_factory=dict)
    marks: list[Literal["a", "b"]] = field(default_factory=list)
    best: Line | None = None
    hands: dict[Literal["mine", "theirs"], str] = field(default_factory=dict)
    at: datetime | None = None


@pytest.mark.parametrize(
    ("data", "kept", "lost"),
    [
        ({"went": "well"}, Kept(went="well"), []),
        ({"went": "sideways", "marks": ["a"]}, Kept(marks=["a"]), ["went"]),
        ({"marks": ["a", "z", "b"]}, Kept(marks=["a", "b"]), ["marks"]),
        ({"marks": "a"}, Kept(), ["marks"]),
        (
            {"lines": {1: {"text": "x", "kind": "maybe"}, 2: {"text": "y", "kind": "dont"}}},
            Kept(lines={1: Line("x"), 2: Line("y", "dont")}),
            ["lines.kind"],
        ),
        ({"lines": {1: {"kind": "do"}, 2: {"text": "y"}}}, Kept(lines={2: Line("y")}), ["lines"]),
        ({"lines": {1: {"text": 5}, 2: {"text": "y"}}}, Kept(lines={2: Line("y")}), ["lines.text", "lines"]),
        ({"best": {"text": "x", "kind": "maybe"}}, Kept(best=Line("x")), ["best.kind"]),
        ({"best": 7}, Kept(), ["best"]),
        ({"hands": {"mine": "x", "nobody's": "y"}}, Kept(hands={"mine": "x"}), ["hands"]),
        ({"hands": []}, Kept(), ["hands"]),
        ({"at": "someday"}, Kept(), ["at"]),
        ({"newer": 1, "went": "up"}, Kept(), ["went"]),
    ],
)
def test_only_values_that_do_not_fit_are_lost(data: Any, kept: Kept, lost: list[str]) -> None:
    """A field gets its default; an object that requires it is dropped; both are named."""
    assert salvage(data, Kept) == (kept, lost)


@pytest.mark.parametrize("data", [7, "words", ["went"], None])
def test_data_of_another_kind_are_an_error(data: Any) -> None:
    """Nothing of them fits."""
    with pytest.raises(msgspec.ValidationError):
        salvage(data, Kept)


@given(st.data())
def test_an_invalid_value_loses_only_its_field(data: st.DataObject) -> None:
    """Wherever it is, the person is read with all other fields."""
    person = after_all().person
    plain = written_out(person)
    name = data.draw(st.sampled_from(sorted(plain)))
    place: Any = plain
    key: Any = name
    while isinstance(place[key], dict | list) and place[key] and data.draw(st.booleans()):
        place = place[key]
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else range(len(place))))
    place[key] = data.draw(st.sampled_from([b"bytes", -1.5, ["x"], {"y": b"z"}, START]))
    found, _ = salvage(plain, Person)
    for other in Person.__struct_fields__:
        assert other == name or getattr(found, other) == getattr(person, other)
