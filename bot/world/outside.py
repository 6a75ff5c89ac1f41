"""Implements conversations.Outside: texts (Fluent), dates, places and facts."""

import gc
import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

import conversations
from conversations import Place, Sizes, Spellings, When
from conversations.hearing import Care, Hearing

from . import english
from . import hearing as tables
from .languages import ENGLISH, READERS, chain, codes, data_of, locale_of, name_of
from .sizes import TELEGRAM
from .texts import Texts

ROOM = Path(conversations.__file__).parent
YOUNG = 20_000  # objects made since the garbage collector's last look at which it looks again; Python's own is 700


def preload() -> None:
    """Load what takes long to load. Called once, in a thread.

    All of it stays until the end, so the garbage collector needn't scan it again and again: with 500 people that took
    0.5 of 3.2 ms of CPU time per step. An update makes thousands of objects that go by themselves: see decision 33.
    """
    tables.preload()
    english.preload()
    gc.freeze()
    gc.set_threshold(YOUNG, *gc.get_threshold()[1:])


class World(Texts):
    """Implements conversations.Outside for one language."""

    def __init__(self, language: str = ENGLISH, room: Path = ROOM, sizes: Sizes = TELEGRAM):
        self._room, self._sizes, self._chain = room, sizes, chain(language, room)
        super().__init__(self._chain, room)
        self._data = data_of(self._chain, room)
        self._locale = locale_of(self._chain)
        self._reader = next(READERS[code] for code in self._chain if code in READERS)
        self._others: dict[tuple[str, ...], World] = {self._chain: self}

    @property
    def language(self) -> str:
        """The code of this language."""
        return self._chain[0]

    @property
    def sizes(self) -> Sizes:
        """The messenger's size limits."""
        return self._sizes

    @property
    def spellings(self) -> Spellings:
        """Spellings that people may type in this language."""
        return self._data.spellings

    @cached_property
    def tone(self) -> tuple[Mapping[str, Any], ...]:
        """What to look for in a message, from the nearest language that has such rules."""
        files = (self._room / "texts" / code / "tone.toml" for code in self._chain)
        found = next(file for file in files if file.exists())
        return tuple(tomllib.loads(found.read_text(encoding="utf-8"))["rule"])

    @property
    def facts_said(self) -> Mapping[str, str]:
        """Translations of words in the facts."""
        return self._data.facts

    @cached_property
    def languages(self) -> Mapping[str, str]:
        """The available languages and their own names, English first."""
        return {code: name_of(code) for code in codes(self._room)}

    def speaking(self, language: str) -> "World":
        """The same world in another language, or the closest one available."""
        wanted = chain(language, self._room)
        if wanted not in self._others:
            self._others[wanted] = World(language, self._room, self._sizes)
        return self._others[wanted]

    def read_date(
        self,
        text: str,
        now: datetime,
        zone: str,
        *,
        country: str = "",
        ahead: bool = False,
        day: datetime | None = None,
    ) -> When | None:
        """The day or the time that free text names, or None."""
        return self._reader.read_date(text, now, zone, country=country, ahead=ahead, day=day)

    def say_date(self, moment: datetime, zone: str) -> str:
        """A date in words: weekday, day, month, year."""
        return self._say(moment, zone, self._data.formats.date)

    def say_day(self, moment: datetime, zone: str) -> str:
        """A date as people write it to each other: weekday, day, month."""
        return self._say(moment, zone, self._data.formats.day)

    def say_moment(self, moment: datetime, zone: str) -> str:
        """A time in the near future or past: weekday, day, month, time."""
        return self._say(moment, zone, self._data.formats.moment)

    def say_clock(self, moment: datetime, zone: str) -> str:
        """The time of day, on the 24-hour clock: nobody can misread it."""
        return self._say(moment, zone, self._data.formats.clock)

    def _say(self, moment: datetime, zone: str, form: str) -> str:
        return format_datetime(moment.astimezone(ZoneInfo(zone) if zone else UTC), form, locale=self._locale)

    def read_clock(self, text: str, *, late: bool = False) -> int | None:
        """The time of day that free text names, in minutes after midnight, or None."""
        return self._reader.read_clock(text, late=late)

    # ------------------------------------------------------------ imported on first use, to keep startup fast

    def find_places(self, text: str) -> list[Place]:
        """The places that `text` may mean."""
        from .places import find_places

        return find_places(text)

    def read_offset(self, text: str) -> int | None:
        """How many minutes ahead of UTC a text says that a clock is; None if it says nothing."""
        from .places import read_offset

        return read_offset(text)

    def places_at(self, minutes: int, now: datetime) -> list[Place]:
        """Places where the local time is that many minutes after midnight."""
        from .places import places_at

        return places_at(minutes, now)

    def place_at(self, latitude: float, longitude: float) -> Place | None:
        """The place at these coordinates."""
        from .places import place_at

        return place_at(latitude, longitude)

    def city_of(self, zone: str) -> str:
        """The best known city of a zone."""
        from .places import city_of

        return city_of(zone)

    def country_of(self, zone: str) -> str:
        """The country of a zone."""
        from .countries import country_of

        return country_of(zone)

    def country_name(self, code: str) -> str:
        """The name of a country."""
        from .countries import country_name

        return country_name(code, self._locale)

    def find_countries(self, text: str) -> list[str]:
        """The countries that `text` may mean."""
        from .countries import find_countries

        return find_countries(text)

    def is_working_day(self, day: date, country: str) -> bool:
        """Whether offices are open there."""
        from .workdays import is_working_day

        return is_working_day(day, country)

    @cached_property
    def care(self) -> Care:
        """Recognises words of self-harm."""
        return tables.care(self._table_language("care"))

    @cached_property
    def hearing(self) -> Hearing:
        """Understands typed words that match no button."""
        return tables.hearing(self._table_language("hearing"))

    def _table_language(self, name: str) -> str:
        """The nearest language that has a table of that name."""
        return next(code for code in self._chain if (self._room / "texts" / code / name).is_dir())

    @cached_property
    def helplines(self) -> tuple[Mapping[str, Any], ...]:
        """Every helpline, in display order."""
        return self._facts("helplines", "line")

    @cached_property
    def rights(self) -> tuple[Mapping[str, Any], ...]:
        """The organisations to turn to, in display order."""
        return self._facts("rights", "place")

    @cached_property
    def waiting(self) -> tuple[Mapping[str, Any], ...]:
        """Rows of facts/waiting.toml."""
        return self._facts("waiting", "waiting")

    @cached_property
    def access(self) -> tuple[Mapping[str, Any], ...]:
        """Countries in which people may ask for their own data."""
        return self._facts("access", "access")

    @cached_property
    def advice(self) -> Mapping[str, Mapping[str, Any]]:
        """The cards of advice by name, in display order."""
        return {row["name"]: row for row in self._facts("advice", "card")}

    @cached_property
    def feedback(self) -> tuple[Mapping[str, Any], ...]:
        """What to expect when asking for feedback."""
        return self._facts("feedback", "feedback")

    def _facts(self, name: str, row: str) -> tuple[Mapping[str, Any], ...]:
        text = (self._room / "facts" / f"{name}.toml").read_text(encoding="utf-8")
        return tuple(self._in_words(one) for one in tomllib.loads(text)[row])

    def _in_words(self, value: Any) -> Any:
        """A row of facts, with its words translated."""
        if isinstance(value, dict):
            return {name: self._in_words(one) for name, one in value.items()}
        if isinstance(value, list):
            return [self._in_words(one) for one in value]
        return self.facts_said.get(value, value) if isinstance(value, str) else value
