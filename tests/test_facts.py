"""The facts shown to people: each has a source, the day it was checked, and the day to check it again."""

import tomllib
from datetime import date, timedelta
from typing import Any

import pytest

from bot.world.countries import country_codes
from tests.conftest import ROOT

ADVICE = ("advice", "sources")  # in a form of their own, see test_advice.py
FILES = sorted(path for path in (ROOT / "conversations" / "facts").glob("*.toml") if path.stem not in ADVICE)
TABLES: dict[str, list[dict[str, Any]]] = {
    path.stem: next(iter(tomllib.loads(path.read_text(encoding="utf-8")).values())) for path in FILES
}
FACTS = [pytest.param(row, id=f"{name}-{row['place']}") for name, rows in TABLES.items() for row in rows]
FIGURES = [
    pytest.param(limit, id=f"{row['key']}-{number}")
    for row in TABLES["rights"]
    for number, limit in enumerate(row.get("limit", ()))
]
ROWS = [*FACTS, *FIGURES]
MEMBERS = 27 + 3  # of the EU, and Iceland, Liechtenstein and Norway


def test_every_file_of_facts_has_rows() -> None:
    """All files exist."""
    assert list(TABLES) == ["access", "feedback", "helplines", "rights", "waiting"]
    assert len(FACTS) > 15
    assert len(FIGURES) > 10


@pytest.mark.parametrize("row", ROWS)
def test_every_fact_has_a_source_and_two_dates(row: dict[str, Any]) -> None:
    """An official page, the day it was checked, and the day to check again; each figure has its own."""
    assert row["source"].startswith("https://")
    assert isinstance(row["checked"], date)
    assert isinstance(row["review_by"], date)
    assert timedelta(0) < row["review_by"] - row["checked"] <= timedelta(days=366)


@pytest.mark.parametrize("row", ROWS)
def test_every_fact_is_complete(row: dict[str, Any]) -> None:
    """No field is empty, and each link is to a page, without tracking."""
    for name, value in row.items():
        assert value, name
        assert not isinstance(value, str) or value == value.strip()
    if "link" in row:
        assert row["link"].startswith("https://")
        assert "?" not in row["link"]


def test_each_country_has_one_helpline_row() -> None:
    """It is shown first there; the last row is for all other countries."""
    text = (ROOT / "conversations" / "facts" / "helplines.toml").read_text(encoding="utf-8")
    lines = tomllib.loads(text)["line"]
    codes = [code for line in lines for code in line.get("countries", [])]
    assert len(codes) == len(set(codes))
    assert set(codes) <= country_codes()
    assert ["countries" in line for line in lines] == [True] * (len(lines) - 1) + [False]


@pytest.mark.parametrize("limit", FIGURES)
def test_a_limit_is_a_number_of_days_months_or_years(limit: dict[str, Any]) -> None:
    """One of them, so that a date can be calculated."""
    (unit,) = {"days", "months", "years"} & set(limit)
    assert isinstance(limit[unit], int)
    assert limit.keys() <= {unit, "less_a_day", "note", "source", "checked", "review_by"}


def test_the_limits_are_as_researched() -> None:
    """Place by place; those that couldn't be confirmed are missing."""
    found = {
        row["key"]: [
            f"{limit[unit]} {unit}{' less a day' if limit.get('less_a_day') else ''}"
            for limit in row.get("limit", ())
            for unit in ("days", "months", "years")
            if unit in limit
        ]
        for row in TABLES["rights"]
    }
    assert found == {
        "gb": ["3 months less a day"],
        "ni": [],
        "us": ["180 days", "300 days"],
        "us_federal": ["45 days"],
        "ie": ["6 months", "12 months"],
        "ca_on": ["1 years"],
        "ca_bc": ["1 years"],
        "ca_qc": ["2 years"],
        "ca_qc_public": ["6 months"],
        "ca": ["12 months"],
        "au": ["12 months", "24 months"],
        "de": ["2 months"],
        "nz": [],
        "in": [],
        "else": [],
    }


@pytest.mark.parametrize("name", ["helplines", "rights"])
def test_places_are_named_once(name: str) -> None:
    """The last row is for everywhere else, and belongs to no country."""
    places = [row["place"] for row in TABLES[name]]
    assert len(places) == len(set(places))
    assert "else" in places[-1]
    assert "countries" not in TABLES[name][-1]


def test_each_place_of_rights_but_the_last_has_a_key_and_a_country() -> None:
    """The country by its two letters."""
    keys = [row["key"] for row in TABLES["rights"]]
    assert len(keys) == len(set(keys))
    for row in TABLES["rights"][:-1]:
        assert [code for code in row["countries"] if len(code) == 2 and code.isupper()] == row["countries"]


def test_each_country_with_a_right_of_access_is_listed_once() -> None:
    """Great Britain, and each member of the EU and the EEA."""
    countries = [code for row in TABLES["access"] for code in row["countries"]]
    assert len(countries) == len(set(countries)) == MEMBERS + 1
    assert {"GB", "IE", "DE", "FR", "NO"} <= set(countries)


def test_no_limit_is_written_in_a_text() -> None:
    """It is a number in its own row, so that it can be hidden past its review date."""
    for row in (*TABLES["rights"], *TABLES["access"]):
        notes = [one.get("note") for one in row.get("limit", ())]
        shown = f"{row['body']} {row.get('advice')} {row.get('helps')} {notes}".lower()
        assert not any(word in shown for word in ("month", "day", "year", "week", *"123456789"))
