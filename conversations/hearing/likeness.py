"""Which examples a text is most like: what hearing falls back on where lines are too narrow.

Examples are what people may type, each with what it means (the folders "examples" beside the tables). Words, a few
words in a row and the beginnings of longer words count for the meanings in whose examples they occur, and against the
others: naive Bayes, with a meaning compared to all others together. To teach a new way of saying something, add an
example.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from math import log
from struct import Struct as Layout

from msgspec import Struct

from .characters import ASKING, BREAK

SMOOTHING = 0.1  # of an example: what a word counts that occurs in none
BEGINNING = 4  # letters: of longer words the beginning counts as well, since their endings differ
FEW = 6  # meanings: adding those one by one is no slower
FIELD = 8  # bytes: far more than the weights of any text add up to
SCALE = 2**32  # weights as whole numbers


class Counted(Struct, frozen=True):
    """What examples say, counted. It takes a second for thousands of them, so `bot/` keeps it in a file.

    Attributes:
        meanings: All meanings. What follows names them by their places here.
        each: What any known feature counts for each meaning: those with few examples would lose otherwise.
        weights: How much a feature speaks for each meaning that has it, more than for the others. Many share theirs.
        features: Each feature, and the place of its weights.
        whole: The meanings of whole texts, if they are asked for.
    """

    meanings: list[str]
    each: list[float]
    weights: list[list[tuple[int, float]]]
    features: dict[str, int]
    whole: dict[str, str] = {}


Keep = Callable[[Callable[[], Counted]], Counted]
"""Returns what the given function counts, or what it counted before of the same examples."""


def afresh(count_them: Callable[[], Counted]) -> Counted:
    """The `Keep` that keeps nothing."""
    return count_them()


def count(
    examples: Iterable[tuple[str, Sequence[str]]], in_a_row: int = 2, common: Collection[str] = frozenset()
) -> Counted:
    """Count examples.

    Args:
        examples: pairs of a meaning and the words of a text.
        in_a_row: the most words that count as one.
        common: words that say nothing by themselves, nor in a row with each other.
    """
    common = frozenset(common)
    counts: dict[str, dict[str, int]] = {}
    totals: Counter[str] = Counter()
    for meaning, words in examples:
        found = features(words, in_a_row, common)
        totals[meaning] += len(found)
        for feature in found:
            counted = counts.get(feature)
            if counted is None:
                counts[feature] = {meaning: 1}
            else:
                counted[meaning] = counted.get(meaning, 0) + 1
    places = {meaning: place for place, meaning in enumerate(totals)}
    room, every = SMOOTHING * len(counts), totals.total()
    each = [log((every - total + room) / (total + room)) for total in totals.values()]
    shared: dict[tuple[tuple[int, int], ...], int] = {}
    by_feature = {
        feature: shared.setdefault(tuple((places[one], times) for one, times in counted.items()), len(shared))
        for feature, counted in counts.items()
    }
    return Counted(list(totals), each, [_weights_of(counted) for counted in shared], by_feature)


class Likeness:
    """Compares texts with counted examples.

    Args:
        counted: the examples.
        in_a_row: the most words that count as one, as they were counted.
        common: words that say nothing by themselves, as they were counted.
    """

    def __init__(self, counted: Counted, in_a_row: int = 2, common: Collection[str] = frozenset()):
        self._in_a_row, self._common = in_a_row, frozenset(common)
        self._places = {meaning: place for place, meaning in enumerate(counted.meanings)}
        self._each, self._weights, self._features = counted.each, counted.weights, counted.features
        self._layout = Layout(f"<{len(counted.meanings)}Q")
        self._packed = {
            place: _packed(weights, self._layout)
            for place, weights in enumerate(counted.weights)
            if len(weights) > FEW
        }
        self._last: tuple[tuple[str, ...], list[float]] = (), []

    def knows(self, word: str) -> bool:
        """Whether any example has this word."""
        return word in self._features

    def scores(self, words: Sequence[str], meanings: Iterable[str]) -> dict[str, float]:
        """How much `words` are like each of `meanings`. Only differences between these mean anything."""
        scores = self._scores(tuple(words))
        return {meaning: scores[self._places[meaning]] for meaning in meanings}

    def _scores(self, words: tuple[str, ...]) -> list[float]:
        """The scores of all meanings, by their places. Those of the last text are kept: of a few it is asked next."""
        if not self._last[1] or words != self._last[0]:
            found = features(words, self._in_a_row, self._common)
            known = [self._features[one] for one in found if one in self._features]
            summed = sum([self._packed[one] for one in known if one in self._packed])
            unpacked = self._layout.unpack(summed.to_bytes(self._layout.size, "little"))
            scores = [len(known) * each + field / SCALE for each, field in zip(self._each, unpacked, strict=True)]
            for one in known:
                if one not in self._packed:
                    for place, weight in self._weights[one]:
                        scores[place] += weight
            self._last = words, scores
        return self._last[1]


def _packed(weights: Sequence[tuple[int, float]], layout: Layout) -> int:
    """Weights of many meanings as one number with a field for each, so that Python adds them all at once."""
    fields = [0] * (layout.size // FIELD)
    for place, weight in weights:
        fields[place] = round(weight * SCALE)
    return int.from_bytes(layout.pack(*fields), "little")


def _weights_of(counted: tuple[tuple[int, int], ...]) -> list[tuple[int, float]]:
    """The weights of a feature by its counts."""
    every = sum(times for _, times in counted) + SMOOTHING
    without = log(SMOOTHING) - log(every)
    return [(place, log(times + SMOOTHING) - log(every - times) - without) for place, times in counted]


def features(words: Sequence[str], in_a_row: int, common: frozenset[str]) -> set[str]:
    """The features of a text: its words, words in a row within a sentence, and the beginnings of longer words."""
    found: set[str] = set()
    row, telling = ["^"], -1  # the sentence so far, and the place of its last word that isn't common
    for word in words:
        if word in (BREAK, ASKING):
            row, telling = ["^"], -1
            found |= {word} - {BREAK}
            continue
        if word not in common:
            telling = len(row)
            if len(word) > BEGINNING:
                found.add(f"{word[:BEGINNING]}*")
        row.append(word)
        for length in range(1, in_a_row + 1):
            if len(row) - length <= telling and (length == 1 or len(row) >= length):
                found.add(" ".join(row[-length:]))
    return found
