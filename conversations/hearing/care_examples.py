"""What examples say about words of self-harm, beside the lines that were found.

Lines hear what they name. Examples hear what is said in other words, and tell hyperbole from what is meant. They
overrule what lines found only if harmless examples are much closer; outright words are then still asked about.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import msgspec

from .characters import ASKING, BREAK
from .likeness import Counted, Keep, Likeness, count
from .table import Table

OUTRIGHT, INDIRECT, THIRD, NONE = "A", "B", "third", ""
GRAVE = ("outright", "indirect", "hopeless")
HARMLESS = ("idiom", "sadness", "everyday")
IN_A_ROW = 3  # words: "not be here", "end it all"
FEWEST = 2  # words that aren't common: of fewer, lines know those that matter


class CareExamples:
    """Pairs of what is said (one of `GRAVE`, `HARMLESS` or "third") and a text, counted when first needed.

    Args:
        table: the words of care.
        pairs: the examples.
        surer: how much closer one side has to be than the other, by what follows from it: a logarithm.
        keep: what keeps the counted examples.
    """

    def __init__(self, table: Table, pairs: Sequence[tuple[str, str]], surer: Mapping[str, Any], keep: Keep):
        self._table, self._pairs, self._surer, self._keep = table, pairs, surer, keep

    @cached_property
    def _common(self) -> frozenset[str]:
        return frozenset((*self._surer["common"].split(), BREAK, ASKING))

    @cached_property
    def _mortal(self) -> frozenset[str]:
        """Of these words one is needed where no line speaks of somebody else."""
        return frozenset(self._surer["mortal"].split())

    @cached_property
    def _telling(self) -> frozenset[str]:
        """Words that have to do with it: without one a text has to be much more like grave examples."""
        return frozenset(self._surer["telling"].split())

    @cached_property
    def _counted(self) -> tuple[Likeness, dict[str, str]]:
        """The examples counted, and by their words: the gravest where several have the same."""
        counted = self._keep(self._count)
        return Likeness(counted, IN_A_ROW, self._common), counted.whole

    def _count(self) -> Counted:
        read = sorted(self._table.read_all(self._pairs), key=lambda one: one[0] in GRAVE)
        counted = count(read, IN_A_ROW, self._common)
        return msgspec.structs.replace(counted, whole={" ".join(words): said for said, words in read})

    def load(self) -> None:
        """Count them now."""
        _ = self._counted

    def is_plain(self, words: Sequence[str]) -> bool:
        """Whether a few sentences are so much like grave ones that they are no answer to anything else."""
        scores = self._counted[0].scores(words, (*GRAVE, *HARMLESS, THIRD))
        grave, other = (max(scores[one] for one in ones) for ones in (GRAVE, (*HARMLESS, THIRD)))
        return bool(grave - other >= self._surer["plainly"])

    def weigh(self, answer: str, words: Sequence[str]) -> str:
        """The answer to a few sentences to which lines give `answer`."""
        if not self._pairs or (
            answer == NONE and sum(word.isalpha() and word not in self._common for word in words) < FEWEST
        ):
            return answer
        likeness, exactly = self._counted
        if answer != OUTRIGHT and exactly.get(" ".join(words)) in HARMLESS:
            return NONE
        scores = likeness.scores(words, (*GRAVE, *HARMLESS, THIRD))
        harmless, third = max(scores[one] for one in HARMLESS), scores[THIRD]
        outright, grave_else = scores["outright"], max(scores["indirect"], scores["hopeless"])
        grave = max(outright, grave_else)
        theirs = self._surer["third" if answer else "third_unheard"]
        somebody_else = answer == INDIRECT or (answer == NONE and not self._mortal.isdisjoint(words))
        if somebody_else and third - max(harmless, grave) >= theirs:
            return THIRD
        unsaid = max(harmless, third)
        more = 0 if answer or not self._telling.isdisjoint(words) else self._surer["untelling"]
        sure = outright - unsaid >= self._surer["outright" if answer else "outright_unheard"] + more
        if sure and outright - grave_else >= self._surer["outright_or_asked"]:
            return OUTRIGHT
        if answer == OUTRIGHT:
            return OUTRIGHT if harmless - outright < self._surer["not_outright"] else INDIRECT
        if grave - unsaid >= self._surer["asked"] + more:
            return INDIRECT
        return NONE if answer == INDIRECT and harmless - grave >= self._surer["not_asked"] else answer
