"""The kinds of step a dialogue is made of, and the checks a table must pass to exist.

A dialogue is a table: step by step, each answer and where it leads. Reading one is enough to know what a person can
be asked and what follows; nothing else decides it. Beside its targets a step may name small pure functions of a
`Moment`: `keep` (where the answer goes in the document), `args` (variables of its text), `options`, and inside a
`Route` the choice between targets that are declared.

A table that could strand somebody never loads: building a `Dialogue` raises `TableError`, which names what is wrong.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from msgspec import Struct

from ..kinds import Kinds
from ..person import Interview, Person, Place, State
from .messages import MARK, Outside


class TableError(Exception):
    """A dialogue's table does not hold together; the message names dialogue and step."""


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
Keep = Callable[[Moment], None]


class Step(Struct, frozen=True, kw_only=True):
    """What all kinds share. `skip` names where Skip leads; without it the step needs an answer."""

    keep: Keep | None = None
    args: Args | None = None
    skip: Target | None = None

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        if self.skip is not None:
            yield "skip", self.skip


class Choose(Step, frozen=True, kw_only=True):
    """One of a few answers. `beside` holds side doors, which lead elsewhere and are not kept as an answer.

    With `listed` the options are computed, shown page by page, and all lead to `to`. `opens` names dialogues that
    come on top of this one, about no interview: once they are over, the question is offered again.
    """

    options: Mapping[str, Target] = {}
    beside: Mapping[str, Target] = {}
    opens: Mapping[str, str] = {}
    listed: Callable[[Moment], list[Option]] | None = None
    to: Target | None = None

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield from self.options.items()
        yield from self.beside.items()
        if self.to is not None:
            yield "any", self.to
        yield from super().targets()


class ChooseSeveral(Step, frozen=True, kw_only=True):
    """Any of up to eight answers, then Done. With `own`, words that match none are an answer as well."""

    options: tuple[str, ...]
    to: Target
    own: bool = False

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield "done", self.to
        yield from super().targets()


class Write(Step, frozen=True, kw_only=True):
    """Words of their own, at most `limit` characters (None: as many as a message or a long paste has).

    `beside` are side doors, as of a `Choose`; only a tap opens them, for whatever is typed is an answer.
    """

    to: Target
    limit: int | None = None
    beside: Mapping[str, Target] = {}

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield "words", self.to
        yield from self.beside.items()
        yield from super().targets()


class PickDate(Step, frozen=True, kw_only=True):
    """A date in their words, read and then confirmed before it counts.

    `ahead`: one that is past is no answer. `timed`: an hour belongs to it, and is asked for where they name none.
    """

    to: Target
    ahead: bool = False
    timed: bool = False

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield "date", self.to
        yield from super().targets()


class ForEach(Step, frozen=True, kw_only=True):
    """Goes through `first` and what follows once for each of `over`; a step that leads back here ends a round.

    It asks nothing itself. The one at hand is `state.each`.
    """

    over: Callable[[Moment], list[str]]
    first: str
    then: Target

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield "each", self.first
        yield "then", self.then


class Gather(Step, frozen=True, kw_only=True):
    """Many messages, to which we keep silent, until their button or `minutes` end it."""

    to: Target
    minutes: int | None = None

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield "done", self.to
        yield from super().targets()


class End(Step, frozen=True, kw_only=True):
    """The end of a dialogue. `then` goes on with another; else `offers` names commands shown as buttons.

    In an offer `{about}` stands for the interview. `door` tells at which of the other's doors, where that isn't its
    first step. `forget` marks the one end after which nothing of the person is kept.
    """

    then: str = ""
    door: Callable[[Moment], str] | None = None
    offers: tuple[str, ...] = ()
    forget: bool = False


class Dialogue:
    """A named table of steps; the first is where it begins.

    `tip` is its number among the six, 0 for what isn't a tip. One that is `passing` is dropped when the person
    stops it: there is nothing to come back to. Raises TableError when it doesn't hold together.
    """

    def __init__(
        self,
        name: str,
        steps: Mapping[str, Step],
        *,
        tip: int = 0,
        doors: tuple[str, ...] = (),
        passing: bool = False,
    ):
        self.name, self.steps, self.tip, self.passing = name, dict(steps), tip, passing
        self.first = next(iter(self.steps))
        self.doors = (self.first, *doors)
        """Steps at which it may begin: commands like /do enter half-way."""
        self._check()

    def edges(self) -> Iterator[tuple[str, str, str]]:
        """Every (step, answer, target), with a Route as one edge for each target it declares."""
        for name, step in self.steps.items():
            for answer, target in step.targets():
                for end in target.to if isinstance(target, Route) else (target,):
                    yield name, answer, end

    def _check(self) -> None:
        edges = list(self.edges())
        for step, answer, target in edges:
            if target not in self.steps:
                raise TableError(f"{self.name}: {step} sends {answer!r} to {target!r}, which is no step")
            if answer.startswith(MARK):
                raise TableError(f"{self.name}: {step} has the answer {answer!r}; {MARK} is the engine's")
        for name, one in self.steps.items():
            if isinstance(one, Choose) and (one.listed is None) != (one.to is None):
                raise TableError(f"{self.name}: {name} has computed options or their target, not both")
        for step in self.steps.keys() - _closure(set(self.doors), [(a, b) for a, _, b in edges]):
            raise TableError(f"{self.name}: nothing leads to {step}")
        ends = {name for name, step in self.steps.items() if isinstance(step, End)}
        for step in self.steps.keys() - _closure(ends, [(b, a) for a, _, b in edges]):
            raise TableError(f"{self.name}: no way leads from {step} to an end")


def _closure(start: set[str], arrows: list[tuple[str, str]]) -> set[str]:
    reached, waiting = set(start), list(start)
    while waiting:
        here = waiting.pop()
        further = {target for source, target in arrows if source == here} - reached
        reached |= further
        waiting += further
    return reached
