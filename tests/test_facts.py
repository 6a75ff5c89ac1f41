"""Facts that people are shown: each has its source, the day it was checked, and the day to look again."""

import tomllib
from datetime import date, timedelta
from typing import Any

import pytest

from bot.countries import country_codes
from tests.conftest import ROOT

FILES = sorted((ROOT / "conversations" / "facts").glob("*.toml"))
ROWS = [
    pytest.param(row, id=f"{path.stem}-{row['place']}")
    for path in FILES
    for rows in tomllib.loads(path.read_text(encoding="utf-8")).values()
    for row in rows
]


def test_there_are_facts() -> None:
    """Both files are there and hold rows."""
    assert [path.stem for path in FILES] == ["helplines", "rights"]
    assert len(ROWS) > 10


@pytest.mark.parametrize("row", ROWS)
def test_a_fact_says_where_it_comes_from(row: dict[str, Any]) -> None:
    """An official page, read on a day that has been, to be read again within a year."""
    assert row["source"].startswith("https://")
    assert isinstance(row["checked"], date)
    assert isinstance(row["review_by"], date)
    assert timedelta(0) < row["review_by"] - row["checked"] <= timedelta(days=366)


@pytest.mark.parametrize("row", ROWS)
def test_a_fact_is_written_out(row: dict[str, Any]) -> None:
    """No field is empty, and a link is a page of its own, without tracking or a file behind it."""
    for name, value in row.items():
        assert value, name
        assert not isinstance(value, str) or value == value.strip()
    if "link" in row:
        assert row["link"].startswith("https://")
        assert "?" not in row["link"]


def test_each_country_has_one_line() -> None:
    """A country that is known sees its line first: it stands beside one line; the last is for all the others."""
    text = (ROOT / "conversations" / "facts" / "helplines.toml").read_text(encoding="utf-8")
    lines = tomllib.loads(text)["line"]
    codes = [code for line in lines for code in line.get("countries", [])]
    assert len(codes) == len(set(codes))
    assert set(codes) <= country_codes()
    assert ["countries" in line for line in lines] == [True] * (len(lines) - 1) + [False]


def test_places_are_named_once() -> None:
    """No place twice in a file; the last row of each is for everywhere else."""
    for path in FILES:
        rows = next(iter(tomllib.loads(path.read_text(encoding="utf-8")).values()))
        places = [row["place"] for row in rows]
        assert len(places) == len(set(places))
        assert "else" in places[-1]


def test_no_figure_rests_on_anything_unconfirmed() -> None:
    """Of rights there is body and link only: a time limit would need a source of its own."""
    text = (ROOT / "conversations" / "facts" / "rights.toml").read_text(encoding="utf-8")
    for row in tomllib.loads(text)["place"]:
        shown = f"{row['body']} {row['advice']}".lower()
        assert not any(word in shown for word in ("month", "day", "year", "week"))
