"""Countries: of a zone, by name, and as people say them. From tzdata's zone.tab and Babel's English."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from babel import Locale
from babel.core import get_global

from .naming import bare, look_up

MOST = 5


@cache
def own_data() -> Mapping[str, Any]:
    """bot/world/cities.toml."""
    return tomllib.loads(Path(__file__).with_name("cities.toml").read_text(encoding="utf-8"))


@cache
def zone_countries() -> Mapping[str, str]:
    """Every zone that is a place, by its name of today, with its country (ISO 3166 alpha-2)."""
    text = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


def of_today(zone: str) -> str:
    """A zone by its name of today: Asia/Calcutta is Asia/Kolkata."""
    return str(get_global("zone_aliases").get(zone, zone))


def country_of(zone: str) -> str:
    """The country of a zone; "" for what is no place, such as UTC."""
    return zone_countries().get(of_today(zone), "")


@cache
def country_codes() -> frozenset[str]:
    """Every country that has a zone, which is every one in which anybody lives."""
    return frozenset(zone_countries().values())


def country_name(code: str, language: str = "en") -> str:
    """A country as people call it; its code where it has no name."""
    return str(Locale.parse(language).territories.get(code, code))


def find_countries(text: str) -> list[str]:
    """The countries that `text` may mean, the likeliest first; five at most."""
    said = bare(text).removeprefix("the ")
    return list(dict.fromkeys(look_up(said, country_index())))[:MOST]


@cache
def country_index() -> Mapping[str, tuple[str, ...]]:
    """Every country under all of its names."""
    index = {bare(country_name(code)): (code,) for code in sorted(country_codes())}
    return {**index, **{bare(name): (code,) for code, names in own_data()["countries"].items() for name in names}}
