"""Finds facts to check again: every row of conversations/facts/*.toml whose `review_by` has passed."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from ..world.outside import ROOM

FACTS = ROOM / "facts"
_NAMES = ("place", "key", "name", "figure", "what")


class Overdue(Struct, frozen=True):
    """A fact past its review date: its file, its name, the date, and the page to check ("" for a whole file)."""

    file: str
    fact: str
    review_by: date
    page: str


def overdue(today: date, folder: Path = FACTS) -> list[Overdue]:
    """Every fact past its review date on `today`, file by file. Raises OSError, tomllib.TOMLDecodeError."""
    return [
        Overdue(path.name, fact, review_by, page)
        for path in sorted(folder.glob("*.toml"))
        for fact, review_by, page in _rows(tomllib.loads(path.read_text(encoding="utf-8")), "", "")
        if review_by < today
    ]


def _rows(table: Mapping[str, Any], name: str, page: str) -> Iterator[tuple[str, date, str]]:
    """Each table that has a date, at any depth, with its page or that of the table around it."""
    page = next((one for key in ("source", "link") if isinstance(one := table.get(key), str)), page)
    if isinstance(review_by := table.get("review_by"), date):
        yield name, review_by, page
    for key, value in table.items():
        inside = value if isinstance(value, list) else [value]
        for place, one in enumerate(inside, 1):
            if isinstance(one, Mapping):
                called = next((str(one[known]) for known in _NAMES if isinstance(one.get(known), str)), str(place))
                yield from _rows(one, " ".join(part for part in (name, key, called) if part), page)
