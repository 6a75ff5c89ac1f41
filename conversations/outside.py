"""The interface through which the pure core reads texts, dates, places and facts. `bot/` implements it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Protocol

from msgspec import Struct

from .choices import ApplicationStage
from .hearing import Care, Hearing
from .person import Place

Args = Mapping[str, str | int]


class When(Struct, frozen=True):
    """A date read from free text, in UTC. Unless it is `timed`, `moment` is the middle of that day."""

    moment: datetime
    timed: bool = False


class Sizes(Struct, frozen=True):
    """The messenger's limits in UTF-16 units: for one message, and for a button that copies."""

    message: int
    copied: int


class Spellings(Struct, frozen=True):
    """Words that people may type in a language, in lower case.

    Attributes:
        do: Words before an item that mark it as a do.
        dont: Words before an item that mark it as a don't.
        last: The item that was added last.
        all: All items.
        to: Between two numbers ("2 to 5").
        but: Between what was said for somebody, and what against ("good answers, but too quiet").
        until: Between two times of day ("from 22:00 until 7:30").
        number: Before a number ("line 3").
        next_time: What they may begin with where we began their sentence ("Next time I'll ...").
        verbs: For each verb of /dodont its words, beginning with the one that is shown.
        applied: For each verb of /applied its phrases, which are typed instead of an application.
        applied_more: Words that may follow one of those phrases ("undo the last one").
        application: What the parts of a typed application begin with, and well-known ways to apply.
        sentences: What is said of several applications at once, by what it says (`applications/sentences`).
        details: What leads to a detail of an application in a sentence (`applications/sentences/detailed.py`).
        names: Phrases around the name of an interview, by what they do there (`interviews/names.py`).
        questions: For each verb of /questions its phrases, which are typed instead of a question.
        answers: Words that an answer in an interview has or lacks, by what they stand for (`questions/rules.py`).
        labels: Phrases "before" and "after" the label of a button in a sentence, and "article"s (`labels.py`).
        moves: For "back", "skip" and "stop", words that mean them on their own, besides the labels of their buttons.
        columns: Heads of columns in a spreadsheet of applications, by our names for them (`export/sheet.py`).
        stages: What a cell there may say of the stage of an application.
        suits: Words that may stand around a time of day and only say that it suits them ("6pm is fine").
        joking: Laughs in a text, which may be a joke then.
        help: What may be asked after /help, by the command that does it.
        days: Words beside the days' names: for "weekdays", "weekend", "all" and "but" (what follows isn't meant), for
            every "second_week", and what "leads" to a day in a plan.
    """

    do: tuple[str, ...]
    dont: tuple[str, ...]
    last: tuple[str, ...]
    all: tuple[str, ...]
    to: tuple[str, ...]
    until: tuple[str, ...]
    but: tuple[str, ...]
    number: tuple[str, ...]
    next_time: tuple[str, ...]
    verbs: Mapping[str, tuple[str, ...]]
    applied: Mapping[str, tuple[str, ...]]
    applied_more: tuple[str, ...]
    application: Mapping[str, tuple[str, ...]]
    sentences: Mapping[str, tuple[str, ...]]
    details: Mapping[str, tuple[str, ...]]
    names: Mapping[str, tuple[str, ...]]
    questions: Mapping[str, tuple[str, ...]]
    answers: Mapping[str, tuple[str, ...]]
    labels: Mapping[str, tuple[str, ...]]
    moves: Mapping[str, tuple[str, ...]]
    columns: Mapping[str, tuple[str, ...]]
    stages: Mapping[ApplicationStage, tuple[str, ...]]
    suits: tuple[str, ...]
    joking: tuple[str, ...]
    days: Mapping[str, tuple[str, ...]]
    help: Mapping[str, tuple[str, ...]]


class Outside(Protocol):
    """What the core can't know by itself. `bot/` implements it, for one language at a time."""

    def __hash__(self) -> int:
        """So that what is computed of its texts can be kept."""
        ...

    @property
    def language(self) -> str:
        """The code of this language."""
        ...

    @property
    def sizes(self) -> Sizes:
        """The messenger's limits."""
        ...

    @property
    def spellings(self) -> Spellings:
        """Words that people may type in this language."""
        ...

    @property
    def tone(self) -> tuple[Mapping[str, Any], ...]:
        """Rules of texts/<language>/tone.toml: what to look for in a message or a post, the most telling first."""
        ...

    @property
    def languages(self) -> Mapping[str, str]:
        """The available languages by code, and what each calls itself; English first."""
        ...

    def speaking(self, language: str) -> "Outside":
        """The same in another language, or in the nearest one available, which may be English."""
        ...

    def render(self, key: str, args: Args | None = None) -> str:
        """The text of `key`. Raises KeyError if there is none; tests cover every key."""
        ...

    def maybe(self, key: str, args: Args | None = None) -> str:
        """The text of `key`, or "" if there is none, since some texts are optional."""
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
        """The date, possibly with a time, that free text names; None if it names none. Always confirmed before use.

        `country` (ISO 3166 alpha-2) decides between month first and day first. If the date is ambiguous, `ahead`
        prefers the future, else the past. A time alone refers to `day`, if given.
        """
        ...

    def say_date(self, moment: datetime, zone: str) -> str:
        """The date in words, weekday first, in `zone`."""
        ...

    def say_day(self, moment: datetime, zone: str) -> str:
        """The date without the year, as people write it to each other."""
        ...

    def say_moment(self, moment: datetime, zone: str) -> str:
        """Date and time without the year ("Tuesday, 5 May at 18:00"), for the near future."""
        ...

    def say_clock(self, moment: datetime, zone: str) -> str:
        """The time of day in `zone`."""
        ...

    def read_clock(self, text: str, *, late: bool = False) -> int | None:
        """The minutes after midnight that free text names; without am or pm, on the 24-hour clock.

        With `late`, an hour that could be in either half of the day is in the second.
        """
        ...

    def read_offset(self, text: str) -> int | None:
        """How many minutes ahead of UTC a clock is by a text ("GMT+1", "UTC-03:30"); None if it says nothing."""
        ...

    def find_places(self, text: str) -> list[Place]:
        """The places that `text` may mean, the most likely first; at most five."""
        ...

    def places_at(self, minutes: int, now: datetime) -> list[Place]:
        """Places where it is `minutes` after midnight at `now`, the largest first; at most five."""
        ...

    def place_at(self, latitude: float, longitude: float) -> Place | None:
        """The place at these coordinates (degrees); None at sea."""
        ...

    def city_of(self, zone: str) -> str:
        """The city a zone is named after."""
        ...

    def country_of(self, zone: str) -> str:
        """The country of a zone; "" for zones such as UTC that have none."""
        ...

    def country_name(self, code: str) -> str:
        """The common name of a country."""
        ...

    def find_countries(self, text: str) -> list[str]:
        """Codes of the countries that `text` may mean, the most likely first; at most five."""
        ...

    def is_working_day(self, day: date, country: str) -> bool:
        """Whether offices are open there on that day. Monday to Friday if `country` is unknown."""
        ...

    @property
    def rights(self) -> tuple[Mapping[str, Any], ...]:
        """Rows of facts/rights.toml: by place, the body to contact and its time limits."""
        ...

    @property
    def access(self) -> tuple[Mapping[str, Any], ...]:
        """Rows of facts/access.toml: where there is a right to access your own data, and who enforces it."""
        ...

    @property
    def waiting(self) -> tuple[Mapping[str, Any], ...]:
        """Rows of facts/waiting.toml: where employers have to tell people whether they have decided."""
        ...

    @property
    def feedback(self) -> tuple[Mapping[str, Any], ...]:
        """Rows of facts/feedback.toml: how likely employers are to give feedback, in general and by country."""
        ...

    @property
    def advice(self) -> Mapping[str, Mapping[str, Any]]:
        """Rows of facts/advice.toml by name, in the order they are listed."""
        ...

    @property
    def helplines(self) -> tuple[Mapping[str, Any], ...]:
        """Rows of facts/helplines.toml, for all places, in the order they are shown."""
        ...

    @property
    def care(self) -> Care:
        """Recognises words of self-harm."""
        ...

    @property
    def hearing(self) -> Hearing:
        """Understands typed words that match no button."""
        ...
