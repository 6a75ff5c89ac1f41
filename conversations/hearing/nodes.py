"""What a line of a table is made of, and how it is found in a text.

Finding is arithmetic on sets of places. A text of n words has the places 0 to n, between the words; a set of them is
an integer with those bits. Each node answers one question: from these places, which places can I lead to? A word
leads from before it to behind it, a sequence asks its parts in turn, alternatives are united. So a line is tried at
all places at once, and most lines end at their first word, with an empty set.

Each node also says what it needs: words of which at least one is there wherever the node fits. A line is looked at
only where a text has what it needs.
"""

from collections.abc import Iterable, Iterator
from typing import Protocol

from msgspec import Struct

from .characters import ASKING

ANY = "*"  # the places before a word that a gap may swallow
COMMON = 3  # letters: words as short as that are in most texts, and say little about which line may fit
Places = dict[str, int]  # where each word of a text stands, as a set of places before it


class Node(Protocol):
    """A part of a line."""

    def after(self, starts: int, places: Places) -> int:
        """The places it leads to from `starts`."""
        ...

    def needs(self) -> frozenset[str] | None:
        """Words of which one is there wherever it fits; None where it can fit without any."""
        ...


class Word(Struct, frozen=True):
    """One word, or a stem ("nerv*")."""

    name: str

    def after(self, starts: int, places: Places) -> int:
        """Behind it."""
        return (starts & places.get(self.name, 0)) << 1

    def needs(self) -> frozenset[str] | None:
        """Itself."""
        return frozenset((self.name,))


class AnyWord(Struct, frozen=True):
    """Any one of several words. Where they stand is worked out once a text, and kept with its other places."""

    names: tuple[str, ...]
    key: str

    def after(self, starts: int, places: Places) -> int:
        """Behind whichever is there."""
        known = places.get(self.key)
        if known is None:
            known = 0
            for name in self.names:
                known |= places.get(name, 0)
            places[self.key] = known
        return (starts & known) << 1

    def needs(self) -> frozenset[str] | None:
        """Any of them."""
        return frozenset(self.names)


class Edge(Struct, frozen=True):
    """No word: the beginning or end of a sentence, or the end of one that asks."""

    name: str  # BREAK, or ASKING

    def after(self, starts: int, places: Places) -> int:
        """Where it is already, if that is such a place."""
        return starts & places.get(self.name, 0)

    def needs(self) -> frozenset[str] | None:
        """A question mark; every text has a beginning."""
        return frozenset((ASKING,)) if self.name == ASKING else None


class Gap(Struct, frozen=True):
    """Up to `most` words of any kind, within a sentence; none at all only where it is `open`."""

    open: bool
    most: int

    def after(self, starts: int, places: Places) -> int:
        """Each place that many words on."""
        free, found = places.get(ANY, 0), starts if self.open else 0
        for _ in range(self.most):
            starts = (starts & free) << 1
            found |= starts
        return found

    def needs(self) -> frozenset[str] | None:
        """Nothing in particular."""
        return None


class Row(Struct, frozen=True):
    """One part after the other."""

    parts: tuple[Node, ...]

    def after(self, starts: int, places: Places) -> int:
        """Through all of them."""
        for part in self.parts:
            starts = part.after(starts, places)
            if not starts:
                return 0
        return starts

    def needs(self) -> frozenset[str] | None:
        """What the pickiest part needs."""
        needs = [need for part in self.parts if (need := part.needs()) is not None]
        return min(needs, key=_breadth, default=None)


class Either(Struct, frozen=True):
    """Any one of the parts."""

    parts: tuple[Node, ...]

    def after(self, starts: int, places: Places) -> int:
        """Through any of them."""
        found = 0
        for part in self.parts:
            found |= part.after(starts, places)
        return found

    def needs(self) -> frozenset[str] | None:
        """What each of them needs."""
        needs: set[str] = set()
        for part in self.parts:
            need = part.needs()
            if need is None:
                return None
            needs |= need
        return frozenset(needs)


class Maybe(Struct, frozen=True):
    """The part, or nothing."""

    part: Node

    def after(self, starts: int, places: Places) -> int:
        """Through it or past it."""
        return starts | self.part.after(starts, places)

    def needs(self) -> frozenset[str] | None:
        """Nothing."""
        return None


def _breadth(needs: frozenset[str]) -> int:
    """How many texts have one of these words, roughly."""
    return sum(8 if len(word) <= COMMON else 1 for word in needs)


def needs_of(node: Node) -> list[frozenset[str]]:
    """All that a line needs, the rarest first."""
    needs = [part.needs() for part in (node.parts if isinstance(node, Row) else (node,))]
    return sorted((need for need in needs if need is not None), key=_breadth)


def either(parts: Iterable[Node]) -> Node:
    """Alternatives, those of alternatives among them; single words are looked for together, one part is itself."""
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
        names = tuple(words)
        others.insert(0, Word(names[0]) if len(names) == 1 else AnyWord(names, f"({'|'.join(names)})"))
    return others[0] if len(others) == 1 else Either(tuple(others))


def spans(node: Node, starts: int, places: Places) -> Iterator[int]:
    """The words that `node` explains, as sets: from each place where it fits as far as it leads."""
    ends = node.after(starts, places)
    if not ends:
        return
    if starts & (starts - 1) == 0:
        yield (1 << ends.bit_length() - 1) - starts  # all from the start up to the last end
        return
    middle = (1 << (starts.bit_length() + (starts & -starts).bit_length()) // 2) - 1
    low = starts & middle or starts & -starts
    yield from spans(node, low, places)
    yield from spans(node, starts ^ low, places)
