"""The kinds of step a dialogue is made of, and the checks a table must pass to exist.

A dialogue is a table: step by step, each answer and where it leads. Reading one is enough to know what a person can
be asked and what follows; nothing else decides it. Beside its targets a step may name small pure functions of a
`Moment`: `keep` (where the answer goes in the document), `args` (variables of its text), `options`, and inside a
`Route` the choice between targets that are declared.

A table that could strand somebody never loads: building a `Dialogue` raises `TableError`, which names what is wrong.
"""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from ..person import Interview
from .messages import MARK
from .moment import Answer as Answer
from .moment import Args as Args
from .moment import Keep as Keep
from .moment import Moment as Moment
from .moment import Option as Option
from .moment import Route as Route
from .moment import Target as Target


class TableError(Exception):
    """A dialogue's table does not hold together; the message names dialogue and step."""


class Step(Struct, frozen=True, kw_only=True):
    """What all kinds share. `skip` names where Skip leads; without it the step needs an answer.

    A `keep` that touches the interview is a `Keep` and says which fields it fills; any other function leaves the
    interview alone. `again` names steps that ask once more for what this one couldn't keep. `change_at` names the
    step at which this answer is changed afterwards, where that isn't this one.
    """

    keep: Callable[[Moment], None] | None = None
    args: Args | None = None
    skip: Target | None = None
    again: tuple[str, ...] = ()
    change_at: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the interview that its answer fills."""
        return self.keep.fields if isinstance(self.keep, Keep) else ()

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

    `beside` are side doors, as of a `Choose`; only a tap opens them, for whatever is typed is an answer. With `spot`
    a place on the map that they share is an answer, too.
    """

    to: Target
    limit: int | None = None
    spot: bool = False
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
            for other in filter(None, (one.change_at, *one.again)):
                if other not in self.steps:
                    raise TableError(f"{self.name}: {name} is asked again at {other!r}, which is no step")
            for field in one.fields:
                if field not in Interview.__struct_fields__:
                    raise TableError(f"{self.name}: {name} fills {field!r}, which no interview has")
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
