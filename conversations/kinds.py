"""A kind of check-in as one value: its occasions, its texts, and the one-tap actions it offers.

An `Occasion` is one reason to write. Its key is unique and permanent, so that nothing is said twice and a Later
button postpones only that occasion. Nothing is queued: a `Kind` derives its occasions from the document as if nothing
else were planned, so any change of the document changes the plan. `check_ins/planner.py` decides when an occasion may
actually be sent.

An incomplete kind never loads: building the `Kind` raises `KindError`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from msgspec import Struct

from .outside import Args, Outside
from .person import Person

Acts = tuple[tuple[str, str], ...]
"""Buttons: for each, the key of its label (`check_in-act.<key>`) and the command it sends."""

_NAME = re.compile(r"[a-z_]+")  # "." separates the fields of an occasion key, "-" those of a text name
_FILLED_IN = {"about", "key"}


class KindError(Exception):
    """A kind of check-in is incomplete; the message names it."""


class Occasion(Struct, frozen=True):
    """One reason to write, valid from `at` for `lasts`.

    `own` occasions were set by the person: they don't count as unsolicited and are never thinned out. `agreed` ones
    do and are, but the person chose the day.
    """

    kind: str
    about: int
    which: str
    at: datetime
    lasts: timedelta
    own: bool = False
    agreed: bool = False

    @property
    def key(self) -> str:
        """Its identifier in buttons and in the document; short enough for callback data."""
        return f"{self.kind}.{self.about}.{self.which}"


class Context(Protocol):
    """What the text variables of a kind depend on. `Exchange` and `Moment` both satisfy it."""

    @property
    def person(self) -> Person:
        """The person to write to."""
        ...

    @property
    def now(self) -> datetime:
        """The current time."""
        ...

    @property
    def outside(self) -> Outside:
        """Texts, dates and facts."""
        ...


class Kind(Struct, frozen=True, kw_only=True):
    """The complete definition of one kind of check-in.

    Attributes:
        name: Identifier in occasion keys and settings. Its label in /checkins is `check_in_settings-kind.<name>`.
        shown: Its position in /checkins.
        find: Yields all its occasions.
        args: The variables of its texts; None if there is nothing left to say (the interview was deleted, the answer
            came).
        acts: The buttons of each of its texts, by the name of the text (key `check_in-<name>`). A kind may have
            several texts ("chase-nudge"). In a command, {about} and {key} are replaced by those of the
            occasion.
        in_words: What isn't a button but can be said: acts by the name of the text, as above.
        in_a_row: Number of buttons per row.
        every: Default interval in days; 0: it has no interval, since its dates follow from what was agreed.
        when_hired: Whether it is still sent once they got a job.
        interview: The number of the interview an occasion is about, by its `about`: weeks later its text begins with
            which one that is.
        tell: Keeps what was typed to it, beside what the button does that was meant.
        choose: Stores the time they postponed it to (None: it was sent), if that isn't kept in `CheckIns.snoozed`.
    """

    name: str
    shown: int
    find: Callable[[Person, Outside], Iterator[Occasion]]
    args: Callable[[Context, Occasion], Args | None]
    acts: Mapping[str, Acts]
    in_words: Mapping[str, Acts] = {}
    in_a_row: int = 2
    every: int = 0
    when_hired: bool = False
    tell: Callable[[Person, Occasion, str], None] | None = None
    choose: Callable[[Person, int, datetime | None], None] | None = None
    interview: Callable[[Person, int], int] | None = None

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise KindError(f"{self.name!r} is no name of a kind: small letters and _ are")
        if not self.acts:
            raise KindError(f"{self.name}: it has no text")
        for text, acts in self.acts.items():
            if text.partition("-")[0] != self.name:
                raise KindError(f"{self.name}: {text!r} doesn't begin with its name")
            if not acts:
                raise KindError(f"{self.name}: {text} offers no act, and would be a bare reminder")
            for label, command in acts:
                if not set(re.findall(r"{(.*?)}", command)) <= _FILLED_IN:
                    raise KindError(f"{self.name}: {text} has the act {label!r}, whose command isn't filled in")

    def text_of(self, occasion: Occasion) -> str:
        """The name of the text for an occasion: `<kind>-<which>` if there is one, else that of the kind."""
        text = f"{self.name}-{occasion.which.partition(':')[0]}"
        return text if text in self.acts else self.name


Kinds = Mapping[str, Kind]
"""Kinds by their names, the most urgent first."""
