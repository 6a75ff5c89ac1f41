"""What conversations/ needs of the world: texts by Fluent, dates, facts."""

import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from fluent.runtime import FluentBundle, FluentResource

import conversations
from conversations import Place, When
from conversations.hearing import Care, Hearing

from . import dates
from . import hearing as tables
from .dates import read_date

ROOM = Path(conversations.__file__).parent
Args = Mapping[str, str | int]
LONGEST_VARIABLE = 2000


@cache
def _texts(room: Path, language: str) -> FluentBundle:
    """The texts of a language: read once in a process, for they don't change while it runs."""
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted((room / "texts" / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def warm() -> None:
    """Load what takes long to load: once, and off the loop."""
    tables.warm()
    dates.warm()


class World:
    """One language's view of the world; implements conversations.Outside."""

    def __init__(self, language: str = "en", room: Path = ROOM):
        self._bundle = _texts(room, language)
        self._room, self._language = room, language
        self._fixed: dict[str, str] = {}

    def render(self, key: str, args: Args | None = None) -> str:
        """The text of `key` ("dialogue-step" or "dialogue-step.answer"). Raises KeyError."""
        if key in self._fixed:
            return self._fixed[key]
        name, _, attribute = key.partition(".")
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(key)
        given = dict(args or {})
        # Fluent refuses variables of more than 2,500 characters: long words of the person are put in afterwards.
        long = {n: v for n, v in given.items() if isinstance(v, str) and len(v) > LONGEST_VARIABLE}
        text, problems = self._bundle.format_pattern(
            pattern, {**given, **{name: f"\ue000{name}\ue001" for name in long}}
        )
        if problems:
            raise KeyError(f"{key}: {type(problems[0]).__name__}")
        for name, words in long.items():
            text = str(text).replace(f"\ue000{name}\ue001", words)
        if isinstance(pattern, str):  # no variables: compiled to the text itself
            self._fixed[key] = str(text)
        return str(text)

    def maybe(self, key: str, args: Args | None = None) -> str:
        """The text of `key`, or "" where there is none."""
        return self.render(key, args) if self.has(key) else ""

    def has(self, key: str) -> bool:
        """Whether a writer gave `key` a text."""
        if key in self._fixed:
            return True
        name, _, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            return False
        message = self._bundle.get_message(name)
        return attribute in message.attributes if attribute else message.value is not None

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
        """The day or the hour that free text names, or None."""
        return read_date(text, now, zone, country=country, ahead=ahead, day=day)

    def say_date(self, moment: datetime, zone: str) -> str:
        """A moment as a person says it: weekday, day, month, year."""
        return self._say(moment, zone, "EEEE, d MMMM y")

    def say_moment(self, moment: datetime, zone: str) -> str:
        """A near moment: weekday, day, month, time."""
        return self._say(moment, zone, "EEEE, d MMMM, HH:mm")

    def say_clock(self, moment: datetime, zone: str) -> str:
        """What a clock shows. Of 24 hours, everywhere: it is read the same by all and leaves no half to guess."""
        return self._say(moment, zone, "HH:mm")

    def _say(self, moment: datetime, zone: str, form: str) -> str:
        return format_datetime(moment.astimezone(ZoneInfo(zone) if zone else UTC), form, locale=self._language)

    # ------------------------------------------------------------ where: loaded when first needed, not at a start

    def read_clock(self, text: str) -> int | None:
        """The minutes after midnight that free text names, or None."""
        from .hours import read_clock

        return read_clock(text)

    def find_places(self, text: str) -> list[Place]:
        """The places that `text` may mean."""
        from .places import find_places

        return find_places(text)

    def places_at(self, minutes: int, now: datetime) -> list[Place]:
        """Places where a clock shows so many minutes after midnight."""
        from .places import places_at

        return places_at(minutes, now)

    def place_at(self, latitude: float, longitude: float) -> Place | None:
        """The place of a spot on the map."""
        from .places import place_at

        return place_at(latitude, longitude)

    def city_of(self, zone: str) -> str:
        """The city by which a zone is known."""
        from .places import city_of

        return city_of(zone)

    def country_of(self, zone: str) -> str:
        """The country of a zone."""
        from .countries import country_of

        return country_of(zone)

    def country_name(self, code: str) -> str:
        """A country as people call it."""
        from .countries import country_name

        return country_name(code, self._language)

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
        """How words of self-harm are heard."""
        return tables.care(self._language)

    @cached_property
    def hearing(self) -> Hearing:
        """How typed words are heard where no button has them."""
        return tables.hearing(self._language)

    @cached_property
    def helplines(self) -> tuple[Mapping[str, Any], ...]:
        """Every helpline, in the order shown."""
        return self._facts("helplines", "line")

    @cached_property
    def rights(self) -> tuple[Mapping[str, Any], ...]:
        """The bodies to turn to, in the order shown."""
        return self._facts("rights", "place")

    @cached_property
    def access(self) -> tuple[Mapping[str, Any], ...]:
        """Where one may ask for one's own data."""
        return self._facts("access", "access")

    @cached_property
    def feedback(self) -> tuple[Mapping[str, Any], ...]:
        """What asking for feedback is like."""
        return self._facts("feedback", "feedback")

    def _facts(self, name: str, row: str) -> tuple[Mapping[str, Any], ...]:
        text = (self._room / "facts" / f"{name}.toml").read_text(encoding="utf-8")
        return tuple(tomllib.loads(text)[row])
