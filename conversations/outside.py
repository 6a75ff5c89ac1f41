"""The outside, as the core needs it: texts, dates, places, facts. `bot/` implements it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Protocol

from msgspec import Struct

from .hearing import Care, Hearing
from .person import Place

Args = Mapping[str, str | int]


class When(Struct, frozen=True):
    """What free text named: the moment, in UTC, of an hour where it is `timed`, else of the middle of a day."""

    moment: datetime
    timed: bool = False


class Outside(Protocol):
    """What the core can't know by itself; `bot/` implements it."""

    def render(self, key: str, args: Args | None = None) -> str:
        """The text of `key`. Raises KeyError where there is none: every key is tested."""
        ...

    def maybe(self, key: str, args: Args | None = None) -> str:
        """The text of `key`, or "" where a writer left it out: acknowledgements are optional."""
        ...

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
        """The day, or the hour of one, that free text names; None for anything else. Always confirmed before use.

        `country` (ISO 3166 alpha-2) tells whether a month comes before its day; `ahead` of the days that it
        may be takes one to come, else one that was. With `day` known, an hour alone is that day's.
        """
        ...

    def say_date(self, moment: datetime, zone: str) -> str:
        """A moment as a person says it, weekday first, in `zone`."""
        ...

    def say_moment(self, moment: datetime, zone: str) -> str:
        """The same with the time and without the year ("Tuesday, 5 May, 18:00"): for what is near."""
        ...

    def say_clock(self, moment: datetime, zone: str) -> str:
        """What a clock in `zone` shows, of 24 hours."""
        ...

    def read_clock(self, text: str) -> int | None:
        """The minutes after midnight that free text names; without am or pm, as on a clock of 24 hours."""
        ...

    def find_places(self, text: str) -> list[Place]:
        """The places that `text` may mean, the likeliest first; five at most."""
        ...

    def places_at(self, minutes: int, now: datetime) -> list[Place]:
        """Places where a clock shows so many minutes after midnight, the largest first; five at most."""
        ...

    def place_at(self, latitude: float, longitude: float) -> Place | None:
        """The place of a spot on the map; None at sea."""
        ...

    def city_of(self, zone: str) -> str:
        """The city by which a zone is known."""
        ...

    def country_of(self, zone: str) -> str:
        """The country of a zone; "" for what is no place."""
        ...

    def country_name(self, code: str) -> str:
        """A country as people call it."""
        ...

    def find_countries(self, text: str) -> list[str]:
        """Codes of the countries that `text` may mean, the likeliest first; five at most."""
        ...

    def is_working_day(self, day: date, country: str) -> bool:
        """Whether offices are open there; where `country` is unknown, Monday to Friday."""
        ...

    @property
    def rights(self) -> tuple[Mapping[str, Any], ...]:
        """Rows of facts/rights.toml: the bodies to turn to, place by place."""
        ...

    @property
    def access(self) -> tuple[Mapping[str, Any], ...]:
        """Rows of facts/access.toml: where one may ask for one's own data, and whom to turn to."""
        ...

    @property
    def feedback(self) -> tuple[Mapping[str, Any], ...]:
        """Rows of facts/feedback.toml: what asking for feedback is like, everywhere and by country."""
        ...

    @property
    def helplines(self) -> tuple[Mapping[str, Any], ...]:
        """Rows of facts/helplines.toml, every place, in the order in which they are shown."""
        ...

    @property
    def care(self) -> Care:
        """How words of self-harm are heard."""
        ...

    @property
    def hearing(self) -> Hearing:
        """How typed words are heard where no button has them."""
        ...
