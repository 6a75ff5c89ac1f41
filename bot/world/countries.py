"""Countries: of a time zone, by name, and their names. From tzdata's zone.tab and Babel's English names."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from babel import Locale
from babel.core import get_global

from .naming import look_up, named_in, normalise

MAX_SUGGESTIONS = 5
# Zones of the time before there were cities in their names: tzdata has no city for them, and Babel no longer has one.
_OLD = {
    "EST5EDT": "America/New_York",
    "CST6CDT": "America/Chicago",
    "MST7MDT": "America/Denver",
    "PST8PDT": "America/Los_Angeles",
}


@cache
def city_data() -> Mapping[str, Any]:
    """The contents of cities.toml and names.toml."""
    files = (Path(__file__).with_name(name) for name in ("cities.toml", "names.toml"))
    return {key: part for file in files for key, part in tomllib.loads(file.read_text(encoding="utf-8")).items()}


@cache
def zone_countries() -> Mapping[str, str]:
    """Every zone that is a place, by its canonical name, with its country (ISO 3166 alpha-2)."""
    text = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


def canonical_zone(zone: str) -> str:
    """The canonical name of a zone: Asia/Kolkata for Asia/Calcutta."""
    return _OLD.get(zone) or str(get_global("zone_aliases").get(zone, zone))


def country_of(zone: str) -> str:
    """The country of a zone; "" for a zone that is no place, such as UTC."""
    return zone_countries().get(canonical_zone(zone), "")


@cache
def country_codes() -> frozenset[str]:
    """Every country that has a zone, which is every inhabited one."""
    return frozenset(zone_countries().values())


def country_name(code: str, locale: Locale | None = None) -> str:
    """The name of a country; its code if it has none."""
    return str((locale or Locale("en")).territories.get(code, code))


def find_countries(text: str) -> list[str]:
    """The countries that `text` may mean, the likeliest first, at most five."""
    said = normalise(text).removeprefix("the ")
    found = list(look_up(said, country_index())) or named_in(said, country_index())
    return list(dict.fromkeys(found))[:MAX_SUGGESTIONS]


@cache
def country_index() -> Mapping[str, tuple[str, ...]]:
    """Every country, by each of its names."""
    index = {normalise(country_name(code)): (code,) for code in sorted(country_codes())}
    return {
        **index,
        **{normalise(name): (code,) for code, names in city_data()["countries"].items() for name in names},
    }
