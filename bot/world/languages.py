"""Which languages there are: the folders of conversations/texts/; and what is data of each, beside its texts.

A language may be of any size: what it lacks, be it a text, a word or a grammar of dates, is English.
"""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Protocol

import msgspec
from babel import Locale
from babel.core import UnknownLocaleError
from msgspec import Struct

from conversations import Spellings, When

from . import english

ENGLISH = "en"


class Reader(Protocol):
    """What reads dates and hours in a language."""

    def read_date(
        self, text: str, now: datetime, zone: str, *, country: str, ahead: bool, day: datetime | None
    ) -> When | None:
        """The day or the hour that free text names, or None."""

    def read_clock(self, text: str, *, late: bool = False) -> int | None:
        """The minutes after midnight that free text names, or None."""


READERS: Mapping[str, Reader] = {ENGLISH: english}


class Formats(Struct, frozen=True):
    """How moments are said, as patterns of CLDR: `date` with its year, `moment` a near one, `clock` the hour."""

    date: str
    moment: str
    clock: str


class Language(Struct, frozen=True):
    """language.toml of a language, with English where it says nothing. `facts` says words of conversations/facts/."""

    formats: Formats
    spellings: Spellings
    facts: Mapping[str, str]


@cache
def codes(room: Path) -> tuple[str, ...]:
    """The languages that have texts, English first."""
    found = sorted(folder.name for folder in (room / "texts").iterdir() if any(folder.glob("*.ftl")))
    return (ENGLISH, *(code for code in found if code != ENGLISH))


@lru_cache(1000)  # what is asked for comes from outside
def chain(language: str, room: Path) -> tuple[str, ...]:
    """Where texts of `language` are looked for ("de-AT"): there, in the language without its region, in English."""
    there = {code.lower(): code for code in codes(room)}
    parts = language.lower().split("-")
    asked = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return tuple(dict.fromkeys([*(there[code] for code in asked if code in there), ENGLISH]))


@cache
def data_of(languages: Sequence[str], room: Path) -> Language:
    """The data of the first of `languages`; what it doesn't say, the next one does."""
    merged: dict[str, Any] = {}
    for code in reversed(languages):
        path = room / "texts" / code / "language.toml"
        _merge(merged, tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {})
    return msgspec.convert(merged, Language)


def _merge(into: dict[str, Any], more: Mapping[str, Any]) -> None:
    for name, value in more.items():
        if isinstance(value, dict):
            _merge(into.setdefault(name, {}), value)
        else:
            into[name] = value


def locale_of(languages: Sequence[str]) -> Locale:
    """Names of days, months and countries in the first of `languages` that CLDR knows; it knows English."""
    without_region = (code.partition("-")[0] for code in languages)
    first = (one for pair in zip(languages, without_region, strict=True) for one in pair)
    return next(locale for locale in map(_locale, first) if locale)


def name_of(code: str) -> str:
    """A language as its speakers call it; its code where CLDR doesn't know it."""
    locale = _locale(code)
    name = str(locale.display_name) if locale else code
    return name[:1].upper() + name[1:]


def _locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
