"""What a line of a table consists of, and how it is found in a text.

A text of n words has positions 0 to n, between its words. A set of positions is an integer with those bits set. Each
node answers one question: from these positions, which positions can I lead to? A word leads from before it to after
it, a row asks its parts in turn, alternatives are united. So a line is tried at all positions at once, and most lines
end at their first word, with an empty set.

Each node also says what it needs: words of which at least one occurs wherever the node matches. A line is only tried
on texts that contain what it needs.
"""

from collections.abc import Iterable, Iterator
from typing import Protocol

from msgspec import Struct

from .characters import ASKING

ANY = "*"  # the positions before a word that a gap may skip
COMMON = 3  # letters: such short words are in most texts, and say little about which line may match
COMMONEST = frozenset(
    """
    i the to my it a not and is me do they what in for you on of have have* that was am how can no them this with at ?
    """.split()  # noqa: SIM905
)
FREQUENT = frozenset(
    """
    they have with that what when this would from been will about want were could just said them like your there then
    know because interview feel going never more time think some much back really than after even didnt dont nothing
    should their where which people thing things same very good over need only into still being told here
    make made work asked last next week well ask ask* say say* interview* want want* answer answer* question question*
    know* work* look* talk* tell job email company*
    """.split()  # noqa: SIM905
)
"""Longer words of which that is true, too."""
Places = dict[str | tuple[int, int], int]  # the set of positions before each word of a text, and what was computed


class Node(Protocol):
    """A part of a line."""

    def after(self, starts: int, places: Places) -> int:
        """The positions it leads to from `starts`."""
        ...

    def needs(self) -> frozenset[str] | None:
        """Words of which one occurs wherever it matches; None if it can match without any."""
        ...


class Word(Struct, frozen=True):
    """One word, or a stem ("nerv*")."""

    name: str

    def after(self, starts: int, places: Places) -> int:
        """After the word."""
        return (starts & places.get(self.name, 0)) << 1

    def needs(self) -> frozenset[str] | None:
        """The word itself."""
        return frozenset((self.name,))


class AnyWord(Struct, frozen=True):
    """Any one of several words. Their positions are computed once per text and cached with it."""

    names: frozenset[str]
    key: str

    def after(self, starts: int, places: Places) -> int:
        """After whichever word is there."""
        known = places.get(self.key)
        if known is None:
            known = 0
            for name in self.names & places.keys():
                known |= places[name]
            places[self.key] = known
        return (starts & known) << 1

    def needs(self) -> frozenset[str] | None:
        """Any of the words."""
        return self.names


class Edge(Struct, frozen=True):
    """Matches no word, but the beginning or end of a sentence, or the end of a question."""

    name: str  # BREAK, or ASKING

    def after(self, starts: int, places: Places) -> int:
        """The same positions, as far as they are such edges."""
        return starts & places.get(self.name, 0)

    def needs(self) -> frozenset[str] | None:
        """A question mark if it asks for one; otherwise nothing, as every text has a beginning."""
        return frozenset((ASKING,)) if self.name == ASKING else None


class Gap(Struct, frozen=True):
    """Up to `most` words of any kind within a sentence. Only an `open` gap may be empty."""

    open: bool
    most: int

    def after(self, starts: int, places: Places) -> int:
        """All positions up to that many words later."""
        free, found = places.get(ANY, 0), starts if self.open else 0
        for _ in range(self.most):
            starts = (starts & free) << 1
            found |= starts
        return found

    def needs(self) -> frozenset[str] | None:
        """Nothing."""
        return None


class Row(Struct, frozen=True):
    """Its parts in order."""

    parts: tuple[Node, ...]

    def after(self, starts: int, places: Places) -> int:
        """Through all parts."""
        for part in self.parts:
            starts = part.after(starts, places)
            if not starts:
                return 0
        return starts

    def needs(self) -> frozenset[str] | None:
        """What its most selective part needs."""
        needs = [need for part in self.parts if (need := part.needs()) is not None]
        return min(needs, key=_breadth, default=None)


class Either(Struct, frozen=True):
    """Any one of its parts."""

    parts: tuple[Node, ...]
    firsts: tuple[str, ...]  # the word that each part begins with; "" where that may be several

    def after(self, starts: int, places: Places) -> int:
        """Through any of the parts. Many lines begin with the same group, so this is cached with the text."""
        asked = id(self), starts
        found = places.get(asked)
        if found is None:
            found = 0
            for first, part in zip(self.firsts, self.parts, strict=True):
                if not first or first in places:
                    found |= part.after(starts, places)
            places[asked] = found
        return found

    def needs(self) -> frozenset[str] | None:
        """What all of its parts need together."""
        needs: set[str] = set()
        for part in self.parts:
            need = part.needs()
            if need is None:
                return None
            needs |= need
        return frozenset(needs)


class Maybe(Struct, frozen=True):
    """Its part, or nothing."""

    part: Node

    def after(self, starts: int, places: Places) -> int:
        """Through the part, or past it."""
        return starts | self.part.after(starts, places)

    def needs(self) -> frozenset[str] | None:
        """Nothing."""
        return None


def _breadth(needs: frozenset[str]) -> int:
    """Roughly how many texts contain one of these words."""
    return sum(40 if word in COMMONEST else 8 if len(word) <= COMMON or word in FREQUENT else 1 for word in needs)


def needs_of(node: Node) -> list[frozenset[str]]:
    """The sets of words of which a text must have one each for the line to match, the rarest first."""
    needs = [part.needs() for part in (node.parts if isinstance(node, Row) else (node,))]
    return sorted((need for need in needs if need is not None), key=_breadth)


def either(parts: Iterable[Node]) -> Node:
    """Alternatives as one node: nested ones are merged, single words become an AnyWord, one part stays itself."""
    words: dict[str, None] = {}
    others: list[Node] = []
    for part in parts:
        for one in part.parts if isinstance(part, Either) else (part,):
            if isinstance(one, Word):
                words[one.name] = None
            elif isinstance(one, AnyWord):
                words.update(dict.fromkeys(one.names))
            else:
                others.append(one)
    if words:
        key = f"({'|'.join(sorted(words))})"
        others.insert(0, Word(*words) if len(words) == 1 else AnyWord(frozenset(words), key))
    return others[0] if len(others) == 1 else Either(tuple(others), tuple(map(_first, others)))


def _first(node: Node) -> str:
    """The word that it begins with; "" if that may be several."""
    first = node.parts[0] if isinstance(node, Row) and node.parts else node
    return first.name if isinstance(first, Word) else ""


def spans(node: Node, starts: int, places: Places) -> Iterator[int]:
    """The words that `node` matches, one set for each position where it does, as far as it reaches."""
    if node.after(starts, places):  # most lines match nowhere
        yield from _spans(node, _beginnings(node, starts, places), places)


def _beginnings(node: Node, starts: int, places: Places) -> int:
    """The positions in `starts` where the first word of `node` stands; the others needn't be tried."""
    if isinstance(node, Word | AnyWord):
        return node.after(starts, places) >> 1
    if isinstance(node, Row) and node.parts:
        return _beginnings(node.parts[0], starts, places)
    if isinstance(node, Either):
        asked = -id(node), starts
        found = places.get(asked)
        if found is None:
            found = 0
            for part in node.parts:
                found |= _beginnings(part, starts, places)
            places[asked] = found
        return found
    return starts


def _spans(node: Node, starts: int, places: Places) -> Iterator[int]:
    ends = node.after(starts, places)
    if not ends:
        return
    if starts & (starts - 1) == 0:
        yield (1 << ends.bit_length() - 1) - starts  # all from the start up to the last end
        return
    middle = (1 << (starts.bit_length() + (starts & -starts).bit_length()) // 2) - 1
    low = starts & middle or starts & -starts
    yield from _spans(node, low, places)
    yield from _spans(node, starts ^ low, places)
