"""What the functions of a table take and return: `Moment`, `Answer`, `Option`, `Route`, `Keep`."""

from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec import Struct

from ..kinds import Kinds
from ..person import Interview, Person, Place, State
from .messages import Outside


class Answer(Struct, frozen=True):
    """An answer; which fields are set depends on the kind of step.

    `place` is a location they shared instead of typing.
    """

    choice: str = ""
    choices: tuple[str, ...] = ()
    text: str = ""
    date: datetime | None = None
    gathered: tuple[str, ...] = ()
    place: Place | None = None


class Moment(Struct, frozen=True):
    """What a function of a table may read; `keep` functions may also modify `person` and `state`."""

    person: Person
    state: State
    now: datetime
    outside: Outside
    kinds: Kinds
    answer: Answer = Answer()
    only: bool = False  # whether the question is asked by itself, to change its answer

    @property
    def interview(self) -> Interview:
        """The interview the talk is about. Raises KeyError if there is none."""
        return self.person.interviews[self.state.about]

    @property
    def signature(self) -> str:
        """The name they sign messages with, or a place to write it."""
        return self.person.signs or self.outside.render("letter-your_name")


class Option(Struct, frozen=True):
    """One computed option: its key, and its label in the person's own words."""

    key: str
    label: str


class Route(Struct, frozen=True):
    """A conditional target: `decide` returns one of `to`."""

    decide: Callable[[Moment], str]
    to: tuple[str, ...]


Target = str | Route
Args = Callable[[Moment], Mapping[str, str | int]]


class Keep(Struct, frozen=True):
    """A `keep` function together with the interview fields it fills.

    The first of `fields` is the answer itself; the others depend on it.
    """

    do: Callable[[Moment], None]
    fields: tuple[str, ...]

    def __call__(self, moment: Moment) -> None:
        """Store the answer."""
        self.do(moment)


class Opening(Struct, frozen=True):
    """A dialogue about no interview that an option opens on top of its own: at which step, and in what state."""

    dialogue: str
    step: str = ""
    state: Callable[[Moment], State] = lambda _: State()


class Typed(Struct, frozen=True):
    """What may be typed at a Choose beside its labels: whether a text `reads` as an answer, and where it leads."""

    reads: Callable[[Moment], bool]
    to: Target
