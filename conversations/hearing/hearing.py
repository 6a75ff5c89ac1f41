"""What typed words mean where no button has them: an option of the open question, or a kind of thing to say.

The table says what can be heard; this module says what follows from hearing several things at once, by the few
figures and the order of the table's `policy`.
"""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from .senses import Heard, Senses
from .table import Table, Text

NOTHING = "nothing"  # the kind of a text that declines to answer


class Reading(Struct, frozen=True):
    """What a text means: options of the question asked, or a kind, or neither."""

    options: tuple[str, ...] = ()
    kind: str = ""
    share: float = 0.0
    whole: bool = False  # nothing else is said


class Ask(Struct, frozen=True):
    """A question's options as they can be heard."""

    senses: Senses
    several: bool
    own: bool
    owns: tuple[str, ...]


class Hearing:
    """The table of hearing, compiled. Raises LineError for a table that can't be read."""

    def __init__(self, data: Mapping[str, Any]):
        self._policy = data["policy"]
        self._table = Table(data)
        ranked = sorted(data["kinds"], key=self._rank)
        self._kinds = Senses(self._table, {name: data["kinds"][name] for name in ranked}, {})
        options = {f"{name}.{key}": one for name, ask in data["asks"].items() for key, one in options_of(ask).items()}
        self._shared = data["meanings"] | options
        self._asks: dict[str, Ask] = {}
        self._data = data["asks"]

    def _ask(self, name: str) -> Ask | None:
        """The question of that name, read when it is first asked; None where the table has none."""
        if name in self._data and name not in self._asks:
            ask = self._data[name]
            self._asks[name] = Ask(
                senses=Senses(self._table, options_of(ask), self._shared),
                several=ask.get("several", False),
                own=ask.get("own", False),
                owns=tuple(ask.get("owns", ())),
            )
        return self._asks.get(name)

    def knows(self, ask: str) -> bool:
        """Whether the table has this question."""
        return ask in self._data

    def _rank(self, kind: str) -> int:
        """Which of the policy's order a kind comes under."""
        order: list[str] = self._policy["order"]
        return next((place for place, start in enumerate(order) if kind.startswith(start)), len(order))

    @property
    def kinds(self) -> tuple[str, ...]:
        """All kinds, the strongest first."""
        return self._kinds.names

    def read(self, text: str, ask: str = "") -> Reading:
        """What `text` means where `ask` is open ("dialogue.step", or a check-in's name; "" where nothing is)."""
        split = self._table.split(text)
        reading = self._of(self._table.placed(split), ask)
        if reading.options or reading.kind:
            return reading
        return self._mended(split, ask) or reading

    def _mended(self, split: list[str], ask: str) -> Reading | None:
        """The reading of a text with its slips mended, where that explains it as a whole."""
        mended = [near[0] if (near := self._table.speller.nearest(word)) else word for word in split]
        if mended == split:
            return None
        reading = self._of(self._table.placed(mended), ask)
        return reading if reading.share >= self._policy["mended"] else None

    def _of(self, text: Text, ask: str) -> Reading:
        """What `text` means, word for word."""
        kind = self._kind(text)
        asked = self._ask(ask)
        if asked is None:
            return kind
        options = asked.senses.heard(text)
        if options:
            if self._is_rather(kind, options, asked):
                return kind
            chosen = options if asked.several else _surest(options)
            share, whole = max((one.share, one.whole) for one in chosen)
            return Reading(options=tuple(one.name for one in chosen), share=share, whole=whole)
        return kind if not asked.own or kind.kind == NOTHING or self._counts(kind, asked) else Reading()

    def _kind(self, text: Text) -> Reading:
        """The kind of `text`: as a whole, else the strongest that explains enough of it."""
        heard = self._kinds.heard(text)
        if not heard:
            return Reading()
        best = min(heard, key=lambda one: not one.whole)
        surest = max((one for one in heard if one.name != NOTHING), key=lambda one: one.share, default=best)
        if not best.whole and surest.share >= best.share * self._policy["surer"]:
            best = surest
        return Reading(kind=best.name, share=best.share, whole=best.whole)

    def _is_rather(self, kind: Reading, options: list[Heard], asked: Ask) -> bool:
        """Whether something else is said, and more surely than any option."""
        if kind.kind == NOTHING:
            return kind.whole and not any(one.whole for one in options)
        other = kind.kind.startswith(tuple(self._policy["other"])) and not _owns(asked, kind)
        return other and kind.share >= max(one.share for one in options) * self._policy["rather"]

    def _counts(self, kind: Reading, asked: Ask) -> bool:
        """Whether a kind counts where any words are an answer."""
        least = self._policy["firm"] if kind.kind in self._policy["firmly"] else self._policy["enough"]
        return bool(kind.kind) and kind.share >= least and not _owns(asked, kind)


def _owns(asked: Ask, kind: Reading) -> bool:
    """Whether a kind is an answer there."""
    return kind.kind.startswith(asked.owns)


def options_of(ask: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The options of a question; what else stands there says how it is asked."""
    return {name: sense for name, sense in ask.items() if isinstance(sense, Mapping)}


def _surest(options: list[Heard]) -> list[Heard]:
    """Of options that exclude each other, those heard as a whole, else all."""
    return [one for one in options if one.whole] or options
