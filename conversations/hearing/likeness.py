"""Which examples a text is most like: what hearing falls back on where lines are too narrow.

Examples are what people may type, each with what it means (the folders "examples" beside the tables). Words, a few
words in a row and the beginnings of longer words count for the meanings in whose examples they occur, and against the
others: naive Bayes, with a meaning compared to all others together. To teach a new way of saying something, add an
example.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from math import log

from .characters import ASKING, BREAK

SMOOTHING = 0.1  # of an example: what a word counts that occurs in none
BEGINNING = 4  # letters: of longer words the beginning counts as well, since their endings differ


class Likeness:
    """Examples, counted. Meanings are any strings.

    Args:
        examples: pairs of a meaning and the words of a text.
        in_a_row: the most words that count as one.
        common: words that say nothing by themselves, nor in a row with each other.
    """

    def __init__(
        self, examples: Iterable[tuple[str, Sequence[str]]], in_a_row: int = 2, common: Collection[str] = frozenset()
    ):
        self._in_a_row, self._common = in_a_row, frozenset(common)
        counts: dict[str, dict[str, int]] = {}
        totals: Counter[str] = Counter()
        for meaning, words in examples:
            found = features(words, in_a_row, self._common)
            totals[meaning] += len(found)
            for feature in found:
                counted = counts.get(feature)
                if counted is None:
                    counts[feature] = {meaning: 1}
                else:
                    counted[meaning] = counted.get(meaning, 0) + 1
        self._places = {meaning: place for place, meaning in enumerate(totals)}
        places = self._places
        self._weights = {
            feature: _weights_of(tuple((places[meaning], count) for meaning, count in counted.items()))
            for feature, counted in counts.items()
        }
        """How much each feature speaks for each meaning that has it, by its place, more than for the others."""
        room, every = SMOOTHING * len(counts), totals.total()
        self._each = [log((every - total + room) / (total + room)) for total in totals.values()]
        """What any known feature counts for a meaning: those with few examples would lose otherwise."""
        self._last: tuple[tuple[str, ...], list[float]] = (), []

    def knows(self, word: str) -> bool:
        """Whether any example has this word."""
        return word in self._weights

    def scores(self, words: Sequence[str], meanings: Iterable[str]) -> dict[str, float]:
        """How much `words` are like each of `meanings`. Only differences between these mean anything."""
        scores = self._scores(tuple(words))
        return {meaning: scores[self._places[meaning]] for meaning in meanings}

    def _scores(self, words: tuple[str, ...]) -> list[float]:
        """The scores of all meanings, by their places. Those of the last text are kept: of a few it is asked next."""
        if not self._last[1] or words != self._last[0]:
            found = features(words, self._in_a_row, self._common)
            known = [self._weights[one] for one in found if one in self._weights]
            scores = [len(known) * each for each in self._each]
            for weights in known:
                for place, weight in weights:
                    scores[place] += weight
            self._last = words, scores
        return self._last[1]


@cache
def _weights_of(counted: tuple[tuple[int, int], ...]) -> tuple[tuple[int, float], ...]:
    """The weights of a feature by its counts. Most occur once or twice, so many features share theirs."""
    every = sum(count for _, count in counted) + SMOOTHING
    without = log(SMOOTHING) - log(every)
    return tuple((place, log(count + SMOOTHING) - log(every - count) - without) for place, count in counted)


def features(words: Sequence[str], in_a_row: int, common: frozenset[str]) -> set[str]:
    """What counts of a text: its words, those in a row within a sentence, and the beginnings of longer ones."""
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
