"""What a text means by the examples that are like it, together with what lines found.

Lines say how something is said, but nobody can list all the ways. Examples are what people might type, with what it
means: a kind, an option as "question=option", or "question=own" for an answer in one's own words. Where there are
examples, lines and examples are weighed against each other.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from math import inf
from typing import Any

from .characters import ASKING
from .likeness import Keep, Likeness, count
from .reading import NOTHING, Reading
from .table import Table, Text

UNKNOWN = "unknown"  # what has nothing to do with us
OWN = "own"  # an answer in their own words
MOST_RANKED = 6  # options of which one may be meant


class Examples:
    """Pairs of a meaning and a text, counted when first needed."""

    def __init__(self, table: Table, pairs: Sequence[tuple[str, str]], policy: Mapping[str, Any], keep: Keep):
        self._table, self._pairs, self._policy, self._keep = table, pairs, policy, keep

    @cached_property
    def _likeness(self) -> Likeness:
        return Likeness(self._keep(lambda: count(self._table.read_all(self._pairs))))

    def load(self) -> None:
        """Count them now."""
        _ = self._likeness

    def has(self, ask: str) -> bool:
        """Whether there are any for this question."""
        return ask in self._meanings

    @property
    def _asking(self) -> str:
        """How the kinds begin that ask about one of the options of `asked`."""
        return f"ask:{self._policy['asked']}:"

    @property
    def _kinds(self) -> list[str]:
        return self._meanings.get("", [])

    @cached_property
    def _owns(self) -> list[str]:
        """What stands for an answer in own words, of all questions."""
        return [f"{ask}={OWN}" for ask, meanings in self._meanings.items() if f"{ask}={OWN}" in meanings]

    @cached_property
    def _meanings(self) -> dict[str, list[str]]:
        """The meanings by question; "" for the kinds."""
        found: dict[str, list[str]] = {}
        for meaning in dict.fromkeys(meaning for meaning, _ in self._pairs):
            found.setdefault(meaning.rpartition("=")[0], []).append(meaning)
        return found

    def kind(self, reading: Reading, text: Text, denied: Collection[str]) -> Reading:
        """The kind of a text with nothing open, none of those that lines rule out."""
        cards = self._meanings.get(self._policy["asked"], [])
        all_scores = self._scores(text, [*self._kinds, *cards], denied)
        scores = {meaning: score for meaning, score in all_scores.items() if meaning not in cards}
        unheard = reading.kind and reading.kind not in scores  # a kind that has no examples can't be compared
        if reading.whole or unheard or not scores:
            return reading
        if reading.kind:
            scores[reading.kind] += self._policy["line"] * reading.share
        asked = max((all_scores[card] for card in cards), default=-inf)
        likeliest = max(scores, key=lambda one: scores[one])
        if not likeliest.startswith(self._asking) and asked - scores[likeliest] >= self._policy["sure"]:
            return Reading()
        kind = self._surest(scores, text)
        told = reading.kind in self._policy["told"] and not self._seeks(kind, text)
        return reading if told or kind in ("", reading.kind) else Reading(kind=kind, share=self._policy["alike"])

    def remark(self, reading: Reading, text: Text, ask: str, denied: Collection[str], *, guess: bool) -> Reading:
        """What plainly isn't an answer in own words: that they have none, or with `guess` any other kind."""
        owns = self._owns if guess else [one for one in self._owns if one == f"{ask}={OWN}"]
        scores = self._scores(text, [*self._kinds, *owns], denied)
        if reading.kind or not owns or not scores:
            return reading
        own = max(scores.pop(one) for one in owns)
        kind = self._surest(scores, text)
        if kind == NOTHING and scores[kind] - own >= self._policy["declined"]:
            return Reading(kind=NOTHING, share=1.0)
        plainly = guess and kind and scores[kind] - own >= self._policy["no_answer"]
        return Reading(kind=kind, share=self._policy["alike"]) if plainly else reading

    def ranked(self, reading: Reading, text: Text, ask: str) -> Reading:
        """The options of a question whose options are asked about, where lines find hardly anything."""
        meanings = self._meanings.get(ask, [])
        if not meanings or (reading.options and reading.share >= self._policy["mentioned"]):
            return reading
        remarks = [kind for kind in self._kinds if not kind.startswith(self._asking)]
        all_scores = self._scores(text, [*meanings, *remarks], ())
        if not all_scores:
            return reading
        scores = {meaning: all_scores[meaning] for meaning in meanings}
        remark = max((all_scores[kind] for kind in remarks), default=0)
        for meaning in scores.keys() & {f"{ask}={option}" for option in reading.options}:
            scores[meaning] += self._policy["found"] + self._policy["line"] * reading.share
        names = sorted(scores, key=lambda name: -scores[name])[:MOST_RANKED]
        best = scores[names[0]]
        if best - remark < self._policy["plainly_asked"]:
            return reading
        found = [name.rpartition("=")[2] for name in names]
        close = sum(best - scores[name] < self._policy["sure_of_option"] for name in names)
        return Reading(
            options=tuple(found[:close]), share=self._policy["alike"], beside=tuple(found[close:]), asks=True
        )

    def option(self, reading: Reading, text: Text, ask: str, denied: Collection[str], *, several: bool) -> Reading:
        """The options of a question: of those that exclude each other two if it may be either.

        Lines rule out those that are `denied`, options or kinds.
        """
        if rather := self.rather(reading, text, ask, denied):
            return rather
        scores = self._scores(text, self._meanings.get(ask, ()), [f"{ask}={option}" for option in denied])
        if reading.options:  # of two that lines know about, the one they rule out isn't meant
            scores = {meaning: score for meaning, score in scores.items() if meaning.rpartition("=")[2] not in denied}
        either = len(reading.options) > 1 and not text.places.keys().isdisjoint(self._policy["either"])
        if not scores or either or (reading.whole and len(reading.options) < 2):
            return reading
        if not reading.options and (self._asks(text) or max(scores.values()) < self._least(reading, text)):
            return reading
        scores = {meaning.rpartition("=")[2]: score for meaning, score in scores.items()}
        if not scores.keys() >= set(reading.options):  # one that has no examples can't be compared
            return reading
        return self._added(reading, scores) if several else self._chosen(reading, scores, text)

    def rather(self, reading: Reading, text: Text, ask: str, denied: Collection[str]) -> Reading | None:
        """A wish, a question or what isn't about us, where lines find an option in little of the text; else None.

        False records are worse than asking again, so the option must be about as likely as the remark.
        """
        few = len(text.words) < self._policy["enough_words"]
        if few or not reading.options or reading.share > self._policy["plain_option"]:
            return None
        kinds = [kind for kind in self._kinds if kind.startswith((*self._policy["no_option"], UNKNOWN))]
        remarks = [kind for kind in kinds if self._seeks(kind, text)]
        meant = {f"{ask}={option}" for option in reading.options} & set(self._meanings.get(ask, ()))
        scores = self._scores(text, [*remarks, *meant], denied) if meant else {}
        if not scores:
            return None
        option = self._policy["found"] + self._policy["line"] * reading.share + max(scores[one] for one in meant)
        likeliest = max(remarks, key=lambda kind: scores[kind])
        if scores[likeliest] - option < self._policy["no_option_by"]:
            return None
        return Reading(kind="" if likeliest == UNKNOWN else likeliest, share=self._policy["alike"])

    def _scores(self, text: Text, meanings: Sequence[str], denied: Collection[str]) -> dict[str, float]:
        """How alike `text` is to each of `meanings`; {} where too few of its words are in any example."""
        known = sum(self._likeness.knows(word) for word in text.words)
        if known < self._policy["known"] * len(text.words):
            return {}
        scores = self._likeness.scores(text.words, meanings)
        for meaning in scores.keys() & set(denied):
            scores[meaning] -= inf if meaning in self._policy["firmly"] else self._policy["denied"]
        return scores

    def _surest(self, scores: Mapping[str, float], text: Text) -> str:
        """The likeliest kind; "" if none is plainly. Good news and low moods have to be surer."""
        (kind, score), (_, other) = _best_two(scores)
        sobered = kind in self._policy["celebrated"] and not text.places.keys().isdisjoint(self._policy["sobering"])
        if kind == UNKNOWN or sobered or not self._is_named(kind, text):
            return ""
        return kind if score - other >= self._policy["surer_of"].get(kind, self._policy["sure"]) else ""

    def _is_named(self, kind: str, text: Text) -> bool:
        """Whether a word of it is there, if it needs one: good news, a plan for bad moments, deleting everything."""
        clear = self._policy["clear"].get(kind, "").split()
        return not clear or not text.places.keys().isdisjoint(clear)

    def _asks(self, text: Text) -> bool:
        """Whether a text is a question: no answer is."""
        return ASKING in text.places or not set(text.words[:1]).isdisjoint(self._policy["questioning"])

    def _seeks(self, kind: str, text: Text) -> bool:
        """Whether a kind may be meant: who only tells what happened wants no advice."""
        return not kind.startswith(self._asking) or not text.places.keys().isdisjoint(self._policy["seeking"])

    def _least(self, reading: Reading, text: Text) -> float:
        """How alike an option has to be if no line fits one: about as much as any remark."""
        kinds = self._scores(text, self._kinds, ())
        return max(kinds.values(), default=0) - (0 if reading.kind else self._policy["lag"])

    def _chosen(self, reading: Reading, scores: dict[str, float], text: Text) -> Reading:
        for option in reading.options:
            scores[option] += self._policy["line"] * reading.share + self._policy["found"]
        (best, score), (other, beside) = _best_two(scores)
        sure = score - beside >= self._policy["sure_of_option"]
        if not sure and not reading.options and len(text.words) < self._policy["enough_words"]:
            return reading
        share = reading.share if best in reading.options else max(reading.share, self._policy["alike"])
        return Reading(options=(best,) if sure else (best, other), share=share)

    def _added(self, reading: Reading, scores: dict[str, float]) -> Reading:
        """Where several options may be meant, lines find them better than examples, unless these plainly disagree."""
        (best, score), (_, beside) = _best_two(scores)
        found = max((scores[option] for option in reading.options), default=beside)
        if best == OWN or score < found + self._policy["outdoes"]:
            return reading
        return Reading(options=(best,), share=self._policy["alike"])


def _best_two(scores: Mapping[str, float]) -> list[tuple[str, float]]:
    """The two highest scores. If there is only one, the other is nothing."""
    return [*sorted(scores.items(), key=lambda one: -one[1]), ("", -inf)][:2]
