"""The kinds of step in a dialogue, and the checks that every table must pass.

A dialogue is a table of steps, each with its possible answers and where they lead. Small pure functions of a `Moment`
store the answer (`keep`) and compute what a text needs (`args`), options (`listed`) and targets (`Route`).
"""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from ..person import Interview
from .messages import MARK
from .moment import Answer as Answer
from .moment import Args as Args
from .moment import Keep as Keep
from .moment import Moment as Moment
from .moment import Opening as Opening
from .moment import Option as Option
from .moment import Route as Route
from .moment import Target as Target
from .moment import Typed as Typed


class TableError(Exception):
    """A dialogue's table is inconsistent; the message names dialogue and step."""


class Step(Struct, frozen=True, kw_only=True):
    """What all kinds of step share.

    Attributes:
        keep: Stores the answer. If it changes the interview it must be a `Keep`, which declares the fields it fills.
        args: Computes the variables of the step's texts.
        skip: Where Skip leads; without it, an answer is required.
        again: Steps that ask again for an answer that this step refused.
        change_at: The step at which this answer can be changed later, if not this one.
    """

    keep: Callable[[Moment], None] | None = None
    args: Args | None = None
    skip: Target | None = None
    again: tuple[str, ...] = ()
    change_at: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        """The interview fields that its answer fills."""
        return self.keep.fields if isinstance(self.keep, Keep) else ()

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        if self.skip is not None:
            yield "skip", self.skip


class Choose(Step, frozen=True, kw_only=True):
    """Choose one option. `beside` holds side doors: options that lead elsewhere and aren't kept as an answer.

    With `listed`, the options are computed, shown `a_page` at a time, and all lead to `to`. `opens` are put on top of
    this; when they are over, the question is offered again. `typed` takes what is no label.
    """

    options: Mapping[str, Target] = {}
    beside: Mapping[str, Target] = {}
    opens: Mapping[str, Opening] = {}
    listed: Callable[[Moment], list[Option]] | None = None
    a_page: int = 6
    to: Target | None = None
    typed: Typed | None = None

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield from self.options.items()
        yield from self.beside.items()
        if self.to is not None:
            yield "any", self.to
        if self.typed is not None:
            yield "words", self.typed.to
        yield from super().targets()


class ChooseSeveral(Step, frozen=True, kw_only=True):
    """Choose any of up to eight options, then Done. With `own`, typed text that matches none is an answer, too.

    `already` are ticked at first; what is typed replaces them. `reads` gives what other words mean. With `none`, Done
    needs no tick.
    """

    options: tuple[str, ...]
    to: Target
    own: bool = False
    none: bool = False
    already: Callable[[Moment], list[str]] | None = None
    reads: Callable[[Moment], list[str]] | None = None

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield "done", self.to
        yield from super().targets()


class Write(Step, frozen=True, kw_only=True):
    """Free text of at most `limit` characters (None: no limit).

    `beside` are side doors as in `Choose`, opened only by a tap. With `spot`, a shared location is an answer, too. If
    `deaf`, all that is typed is the answer, whatever it sounds like: a name, free recall, what is pasted. Elsewhere a
    shrug isn't one, and what sounds like something else is asked about, but for what the table of hearing `owns`.
    `unsaid` is what Skip answers where an answer is needed.
    """

    to: Target
    limit: int | None = None
    spot: bool = False
    deaf: bool = False
    unsaid: Callable[[Moment], str] | None = None
    beside: Mapping[str, Target] = {}

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield "words", self.to
        yield from self.beside.items()
        yield from super().targets()


class PickDate(Step, frozen=True, kw_only=True):
    """A date, read and confirmed. `ahead`: not in the past; `past`: not ahead; `timed`: with a time of day.

    `within` takes the words of a date out of an earlier answer of the dialogue, or has them from elsewhere for "".
    """

    to: Target
    ahead: bool = False
    past: bool = False
    timed: bool = False
    within: Callable[[Moment, str], str] | None = None

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield "date", self.to
        yield from super().targets()


class ForEach(Step, frozen=True, kw_only=True):
    """A loop: for each item (`state.each`) of `over` it runs the steps from `first` on, and after them `then`."""

    over: Callable[[Moment], list[str]]
    first: str
    then: Target

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield "each", self.first
        yield "then", self.then


class Gather(Step, frozen=True, kw_only=True):
    """Collects messages without replying, until Done is tapped or `minutes` have passed.

    `room`: how many characters there is room for. What doesn't fit isn't kept, and the attribute `.full` says so.
    """

    to: Target
    minutes: int | None = None
    room: Callable[[Moment], int] | None = None

    def targets(self) -> Iterator[tuple[str, Target]]:
        """Every (answer, target) that the table declares."""
        yield "done", self.to
        yield from super().targets()


class End(Step, frozen=True, kw_only=True):
    """The end of a dialogue. `then` is the dialogue to continue with; otherwise `offers` are commands as buttons.

    In an offer, `{about}` becomes the number of the interview; `more` are computed. `door` chooses where the next one
    begins, if not at its first step. `forget`: everything about them is deleted. `does` sends or fetches a file.
    """

    then: str = ""
    door: Callable[[Moment], str] | None = None
    offers: tuple[str, ...] = ()
    more: Callable[[Moment], list[str]] | None = None
    forget: bool = False
    does: Callable[..., None] | None = None


class Dialogue:
    """A named table of steps; it begins at the first.

    `tip` is its number, or 0. A `passing` dialogue is dropped when the person stops it, as there is nothing to
    come back to. `side`: it is a side door, as passing ones are unless they say otherwise, so it ends when another
    dialogue is opened. Back leads to the `overview` of a side door, if it has one just then. `undoes`: Back takes the
    last answer back in it though it is a side door. `ahead`: what it says is sent before all that waits.
    Raises TableError if the table is inconsistent.
    """

    def __init__(
        self,
        name: str,
        steps: Mapping[str, Step],
        *,
        tip: int = 0,
        doors: tuple[str, ...] = (),
        passing: bool = False,
        side: bool | None = None,
        ahead: bool = False,
        undoes: bool = False,
        overview: Callable[[Moment], str] = lambda _: "",
    ):
        self.name, self.steps, self.tip, self.passing, self.ahead = name, dict(steps), tip, passing, ahead
        self.side, self.overview, self.undoes = passing if side is None else side, overview, undoes
        self.first = next(iter(self.steps))
        self.doors = (self.first, *doors)  # where it may begin: commands such as /do begin in the middle
        self._check()

    def edges(self) -> Iterator[tuple[str, str, str]]:
        """Every (step, answer, target); a Route is one edge for each of its targets."""
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
    reached = set(start)
    while further := {target for source, target in arrows if source in reached} - reached:
        reached |= further
    return reached
