"""The available languages, which are the folders of conversations/texts/, and their data other than texts.

A language may be incomplete. Whatever it lacks, a text, a word or a grammar of dates, falls back to English.
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
    """Reads dates and times in a language."""

    def read_date(
        self, text: str, now: datetime, zone: str, *, country: str, ahead: bool, day: datetime | None
    ) -> When | None:
        """The day or the time that free text names, or None."""

    def read_clock(self, text: str, *, late: bool = False) -> int | None:
        """The time of day that free text names, in minutes after midnight, or None."""


READERS: Mapping[str, Reader] = {ENGLISH: english}


class Formats(Struct, frozen=True):
    """CLDR patterns: `date` with the year, `day` without, `moment` for a date and time nearby, `clock` for a time."""

    date: str
    day: str
    moment: str
    clock: str


class Language(Struct, frozen=True):
    """A language's language.toml and the tables beside it, completed from English.

    `facts` translates words in conversations/facts/.
    """

    formats: Formats
    spellings: Spellings
    facts: Mapping[str, str]


@cache
def codes(room: Path) -> tuple[str, ...]:
    """The languages that have texts, English first."""
    found = sorted(folder.name for folder in (room / "texts").iterdir() if any(folder.glob("*.ftl")))
    return (ENGLISH, *(code for code in found if code != ENGLISH))


@lru_cache(1000)  # bounded, because the codes come from outside
def chain(language: str, room: Path) -> tuple[str, ...]:
    """Where the texts of `language` ("de-AT") are looked up: in it, without its region, then in English."""
    there = {code.lower(): code for code in codes(room)}
    parts = language.lower().split("-")
    asked = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return tuple(dict.fromkeys([*(there[code] for code in asked if code in there), ENGLISH]))


@cache
def data_of(languages: Sequence[str], room: Path) -> Language:
    """The data of the first of `languages`, with the gaps filled from the next ones."""
    merged: dict[str, Any] = {}
    for code in reversed(languages):
        for path in sorted((room / "texts" / code).glob("*.toml")):
            _merge(merged, tomllib.loads(path.read_text(encoding="utf-8")))
    return msgspec.convert(merged, Language)


def _merge(into: dict[str, Any], more: Mapping[str, Any]) -> None:
    for name, value in more.items():
        if isinstance(value, dict):
            _merge(into.setdefault(name, {}), value)
        else:
            into[name] = value


def locale_of(languages: Sequence[str]) -> Locale:
    """The locale of the first of `languages` that CLDR knows. It always knows English."""
    without_region = (code.partition("-")[0] for code in languages)
    first = (one for pair in zip(languages, without_region, strict=True) for one in pair)
    return next(locale for locale in map(_locale, first) if locale)


def name_of(code: str) -> str:
    """A language's name in that language; its code if CLDR doesn't know it."""
    locale = _locale(code)
    name = str(locale.display_name) if locale else code
    return name[:1].upper() + name[1:]


def _locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
