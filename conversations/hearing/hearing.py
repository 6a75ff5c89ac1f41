"""What typed words mean if no button has them: an option of the open question, or a kind of remark.

The table says what can be understood: lines that match, and examples that are like it. This module decides between
several meanings, by the thresholds and the order in the table's `policy`.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .asked import Ask, Typed
from .examples import Examples
from .labels import Labels
from .leads import Leads
from .likeness import Keep, afresh
from .reading import NOTHING, Reading
from .senses import Heard, Senses
from .table import Table, Text

LONGEST = 300  # characters: more is a story, in which any line would be found by chance
SMALL_TALK = ("social:", NOTHING)  # kinds that say less than the yes or no before them


class Hearing:
    """The table of hearing, compiled. Raises LineError for an invalid table.

    Args:
        data: the table.
        keep: what keeps the counted examples, so that they needn't be counted at each start.
    """

    def __init__(self, data: Mapping[str, Any], keep: Keep = afresh):
        self._policy = data["policy"]
        self._first: tuple[str, ...] = tuple(self._policy["first"])
        self._table = Table(data)
        ranked = sorted(data["kinds"], key=self._rank)
        self._kinds = Senses(
            self._table, {name: data["kinds"][name] for name in ranked}, data["meanings"], self._unwished(ranked)
        )
        options = {f"{name}.{key}": one for name, ask in data["asks"].items() for key, one in options_of(ask).items()}
        self._shared = data["kinds"] | data["meanings"] | options
        self._asks: dict[str, Ask] = {}
        self._data = data["asks"]
        self._examples = Examples(self._table, data.get("examples", ()), self._policy, keep)
        self._labels = Labels(self._table, self._policy.get("around", ""))
        self._leads = Leads(self._table, self._policy)
        self._text: str | None = None
        self._readings = dict[tuple[str, bool], Reading]()
        """The text read last, and what it meant: one that is typed is read by several, often for the same."""
        self._typed: Typed

    def _unwished(self, kinds: Iterable[str]) -> dict[str, str]:
        """The lines that rule out all wishes that are denied, by kind."""
        wishes = tuple(self._policy.get("wishes", ()))
        return {kind: self._policy["unwished"] for kind in kinds if wishes and kind.startswith(wishes)}

    def _ask(self, name: str) -> Ask | None:
        """The question of that name, compiled when first asked; None if the table has none."""
        if name in self._data and name not in self._asks:
            ask = self._data[name]
            self._asks[name] = Ask(
                senses=Senses(self._table, options_of(ask), self._shared),
                asking=Senses(self._table, {"asks": {"lines": ask.get("asking", "")}}, {}),
                several=ask.get("several", False),
                ranked=ask.get("ranked", False),
                own=ask.get("own", False),
                owns=tuple(ask.get("owns", ())),
            )
        return self._asks.get(name)

    def knows(self, ask: str) -> bool:
        """Whether the table has this question."""
        return ask in self._data

    def owns(self, ask: str, kind: str) -> bool:
        """Whether all remarks of this kind ("ask:") are answers to this question."""
        return kind.startswith(tuple(self._data.get(ask, {}).get("owns", ())))

    def minds_jokes(self, ask: str) -> bool:
        """Whether words with a laugh in them may be no answer to this question."""
        return bool(self._data.get(ask, {}).get("jokes"))

    def _rank(self, kind: str) -> int:
        """The rank of a kind in the policy's order."""
        order: list[str] = self._policy["order"]
        return next((place for place, start in enumerate(order) if kind.startswith(start)), len(order))

    @property
    def kinds(self) -> tuple[str, ...]:
        """All kinds, the highest rank first."""
        return self._kinds.names

    def read(self, text: str, ask: str = "", *, guess: bool = False) -> Reading:
        """What `text` means while `ask` is open. A text longer than `LONGEST` means nothing.

        Args:
            text: what they typed.
            ask: "dialogue.step", or a check-in's name; "" if nothing is open.
            guess: whether the kind may be guessed from examples where no line fits.
        """
        if len(text) > LONGEST:
            return Reading()
        if text != self._text:
            self._text, self._readings, self._typed = text, {}, Typed(text, self._table)
        if (ask, guess) not in self._readings:
            self._readings[ask, guess] = self._read(ask, guess=guess)
        return self._readings[ask, guess]

    def _read(self, ask: str, *, guess: bool) -> Reading:
        reading = self._read_whole(ask, guess=guess)
        said = reading.kind if reading.share >= self._policy["enough"] else ""
        if len(reading.options) == 1 or (said and not said.startswith(SMALL_TALK)):
            return reading
        return self._by_lead(ask) or reading

    def _by_lead(self, ask: str) -> Reading | None:
        """What the yes or no means that the text begins with; None if it begins with none."""
        asked = self._ask(ask)
        if asked is None or asked.own or asked.several or asked.ranked:
            return None
        lead = self._leads.of(self._typed.split, denials="." in ask)  # at a check-in a no may be about something else
        reading = self._of(self._table.placed(lead), ask) if lead else Reading()
        return Reading(reading.options, share=self._policy["lead"]) if len(reading.options) == 1 else None

    def _read_whole(self, ask: str, *, guess: bool) -> Reading:
        placed = self._typed.placed
        reading = self._of(placed, ask)
        if self._is_first(reading):
            return reading
        short = len(placed.words) <= self._policy["mended_words"]
        mended = self._mended(ask) if short and reading.share < self._policy["mended"] else None
        reading = mended or reading
        if not guess and not (ask and self._examples.has(ask)):
            return reading
        asked = self._ask(ask)
        if asked and asked.ranked:
            return self._examples.ranked(reading, placed, ask)
        if asked and (asked.several or not asked.own):
            denied = asked.senses.denied(placed) | self._kinds.denied(placed)
            return self._examples.option(reading, placed, ask, denied, several=asked.several)
        denied = self._kinds.denied(placed)
        if asked:
            return reading if reading.options else self._examples.remark(reading, placed, ask, denied, guess=guess)
        return self._examples.kind(reading, placed, denied)

    def named(self, text: str, labels: Sequence[str], *, fewest: int = 0) -> int | None:
        """The place of the label that `text` says in a sentence; None if it says none, or may mean several.

        Args:
            text: what they typed.
            labels: what stands on the buttons.
            fewest: if not 0, a part of a label isn't enough, nor one of fewer words that tell something.
        """
        return self._labels.named(text, labels, fewest=fewest)

    def load(self) -> None:
        """Count the examples, for which the first text would wait otherwise."""
        self._examples.load()

    def _mended(self, ask: str) -> Reading | None:
        """The reading of the text with typos in its longer words corrected, if that then matches as a whole."""
        mended = self._typed.mended
        if mended is None:
            return None
        reading = self._of(mended, ask)
        return reading if reading.share >= self._policy["mended"] else None

    def _of(self, text: Text, ask: str) -> Reading:
        """What `text` means, without correcting typos."""
        kind = self._kind(text)
        asked = self._ask(ask)
        if asked is None or self._is_first(kind):
            return kind
        options = asked.senses.heard(text)
        if options:
            if self._is_rather(kind, options, asked):
                return kind
            chosen = options if asked.several else _surest(options)
            if asked.ranked:
                return self._ranked(chosen, text, asked)
            share, whole = max((one.share, one.whole) for one in chosen)
            return Reading(options=tuple(one.name for one in chosen), share=share, whole=whole)
        return kind if not asked.own or self._counts(kind, asked) else Reading()

    def _ranked(self, options: list[Heard], text: Text, asked: Ask) -> Reading:
        """The options in order, without those that the best outdoes as a kind outdoes another."""
        ranked = sorted(options, key=lambda one: (one.whole, one.share), reverse=True)
        best = ranked[0]
        close = [one.name for one in ranked if one.share * self._policy["surer"] > best.share]
        return Reading(
            options=tuple(close),
            share=best.share,
            whole=best.whole,
            beside=tuple(one.name for one in ranked if one.name not in close),
            asks=bool(asked.asking.heard(text)),
        )

    def _kind(self, text: Text) -> Reading:
        """The kind of `text`, worked out once whatever is asked."""
        known = self._typed.kinds
        if id(text) not in known:
            known[id(text)] = self._kind_of(text)
        return known[id(text)]

    def _kind_of(self, text: Text) -> Reading:
        """The kind of `text`: one that matches the whole, else the highest one that matches enough of it."""
        heard = self._kinds.heard(text)
        if not heard:
            return Reading()
        best = min(heard, key=lambda one: (not one.name.startswith(self._first), not one.whole))
        surest = max((one for one in heard if one.name != NOTHING), key=lambda one: one.share, default=best)
        first = best.name.startswith(self._first)
        if not (first or best.whole) and surest.share >= best.share * self._policy["surer"]:
            best = surest
        return Reading(kind=best.name, share=best.share, whole=best.whole)

    def _is_first(self, reading: Reading) -> bool:
        """Whether a kind was heard that comes before all else: an answer, other remarks, what examples are like."""
        return reading.kind.startswith(self._first)

    def _is_rather(self, kind: Reading, options: list[Heard], asked: Ask) -> bool:
        """Whether a kind of remark matches better than any option."""
        if kind.kind == NOTHING:
            return kind.whole and not any(one.whole for one in options)
        other = kind.kind.startswith(tuple(self._policy["other"])) and not _owns(asked, kind)
        return other and kind.share >= max(one.share for one in options) * self._policy["rather"]

    def _counts(self, kind: Reading, asked: Ask) -> bool:
        """Whether a kind counts at a question to which any words are an answer."""
        least = self._policy["firm"] if kind.kind in self._policy["firmly"] else self._policy["enough"]
        return bool(kind.kind) and kind.share >= least and not _owns(asked, kind)


def _owns(asked: Ask, kind: Reading) -> bool:
    """Whether a kind of remark is an answer to this question."""
    return kind.kind.startswith(asked.owns)


def options_of(ask: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The options of a question in the table; its other keys say how it is asked."""
    return {name: sense for name, sense in ask.items() if isinstance(sense, Mapping)}


def _surest(options: list[Heard]) -> list[Heard]:
    """If options exclude each other, those that match the whole text; otherwise all."""
    return [one for one in options if one.whole] or options
