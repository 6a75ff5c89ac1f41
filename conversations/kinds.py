"""A kind of check-in as one value: what there is to say of it, what it says, and the acts of one tap that it offers.

An `Occasion` is one reason to write, and its key names it for ever: what was said once isn't said again, and a button
that puts it off moves it alone. Nothing is put in a queue: a `Kind` reads its occasions from the document as if
nothing else were planned, so whatever changes in the document changes what is planned. When an occasion may really
come is `check_ins/planner.py`'s to say.

A kind that isn't whole never loads: building a `Kind` raises `KindError`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Protocol

from msgspec import Struct

from .outside import Args, Outside
from .person import Person

Acts = tuple[tuple[str, str], ...]
"""Buttons: of each the key of its label (`check-in-act.<key>`), and the command that it stands for."""

_NAME = re.compile(r"[a-z_]+")  # "." parts the fields of an occasion's key, "-" the names of texts
_FILLED_IN = {"about", "key"}


class KindError(Exception):
    """A kind of check-in isn't whole; the message names it."""


class Occasion(Struct, frozen=True):
    """One reason to write. `own` ones they set themselves: not counted as unasked, never thinned out.

    `agreed` ones are counted and thinned out, but it was they who set the day.
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
        """Its name in buttons and in the document; short enough for a button."""
        return f"{self.kind}.{self.about}.{self.which}"


class Context(Protocol):
    """Who is written to, when, and the outside; an `Exchange` and a `Moment` are such."""

    @property
    def person(self) -> Person:
        """Who they are."""
        ...

    @property
    def now(self) -> datetime:
        """What time it is."""
        ...

    @property
    def outside(self) -> Outside:
        """Texts, dates and facts."""
        ...


class Kind(Struct, frozen=True, kw_only=True):
    """All that there is to know of one kind.

    Attributes:
        name: As it is kept in keys and settings. In /checkins it is called `check_ins-kind.<name>`.
        shown: Its place in /checkins.
        find: Every occasion that there is.
        args: The variables of its texts; None where there is nothing to say any more (an interview deleted, an answer
            that came).
        acts: The acts that each of its texts offers, by the name of the text, `check-in-<name>`. A kind that says
            something of its own at some moments has a text for each ("chase-nudge"). In a command {about} stands for
            what the occasion is about, {key} for its key.
        in_a_row: How many buttons stand side by side.
        every: Days from one to the next, where they chose no other rhythm; 0: it follows from what was agreed.
        when_hired: Whether it still comes once they got a job.
        choose: Keeps the moment that they chose (None: it is spent), where that isn't kept with all that is put off.
    """

    name: str
    shown: int
    find: Callable[[Person, Outside], Iterator[Occasion]]
    args: Callable[[Context, Occasion], Args | None]
    acts: Mapping[str, Acts]
    in_a_row: int = 2
    every: int = 0
    when_hired: bool = False
    choose: Callable[[Person, int, datetime | None], None] | None = None

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
        """The name of the text for that occasion; of a moment that has none of its own the kind's."""
        text = f"{self.name}-{occasion.which.partition(':')[0]}"
        return text if text in self.acts else self.name


Kinds = Mapping[str, Kind]
"""Kinds by their names, the most urgent first."""
