"""What the functions of a table are given and give: the moment, an answer, an option, a way that depends on both."""

from collections.abc import Callable, Mapping
from datetime import datetime

from msgspec import Struct

from ..kinds import Kinds
from ..person import Interview, Person, Place, State
from .messages import Outside


class Answer(Struct, frozen=True):
    """What was answered: an option, several of them, words, a date; whichever its step asks for.

    `place` is one that they shared instead of words.
    """

    choice: str = ""
    choices: tuple[str, ...] = ()
    text: str = ""
    date: datetime | None = None
    gathered: tuple[str, ...] = ()
    place: Place | None = None


class Moment(Struct, frozen=True):
    """All that a function of a table may look at, and (for `keep`) change: the person and the talk's state."""

    person: Person
    state: State
    now: datetime
    outside: Outside
    kinds: Kinds
    answer: Answer = Answer()
    only: bool = False  # the question is asked again by itself

    @property
    def interview(self) -> Interview:
        """The interview that is talked about. Raises KeyError where the talk is about none."""
        return self.person.interviews[self.state.about]


class Option(Struct, frozen=True):
    """One computed option: its key, and its label in the person's own words."""

    key: str
    label: str


class Route(Struct, frozen=True):
    """A target that depends on the person: `decide` names one of `to`."""

    decide: Callable[[Moment], str]
    to: tuple[str, ...]


Target = str | Route
Args = Callable[[Moment], Mapping[str, str | int]]


class Keep(Struct, frozen=True):
    """How an answer is kept in the interview that is talked about, and the fields which that fills.

    The first of `fields` is the answer itself; the others follow from it, and change with it.
    """

    do: Callable[[Moment], None]
    fields: tuple[str, ...]

    def __call__(self, moment: Moment) -> None:
        """Keep what was answered."""
        self.do(moment)
