"""What a text may mean, and how likely that is.

A *sense* is something a text may mean. `whole` lines have to make up the whole text ("ok", "bye for now"). `lines`
may be anywhere in it. If there are `also` lines, one of them must match too (a topic counts as asked about only if
something asks). If a `never` line matches, the sense is ruled out. A sense may include the lines of others by
`means`.

How much of a text the lines match says how likely the sense is: "can't stop laughing" in a long answer about
something else means next to nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from operator import or_
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from .grammar import LineError
from .nodes import Node, Places, spans
from .table import Index, Table, Text

_ROLES = ("whole", "lines", "also", "never")
_KEYS = {*_ROLES, "means"}
NO_LINES: Mapping[str, str] = MappingProxyType({})


class Heard(Struct, frozen=True):
    """A sense that was found: the share of the text its lines match (1 = all), and whether that is the whole text."""

    name: str
    share: float
    whole: bool


class Senses:
    """The senses that a text is compared with.

    Args:
        table: whose words its lines are written in.
        senses: by name.
        shared: the senses that these may include.
        ruled_out: further `never` lines by name, which many have in common.
    """

    def __init__(
        self,
        table: Table,
        senses: Mapping[str, Mapping[str, Any]],
        shared: Mapping[str, Mapping[str, Any]],
        ruled_out: Mapping[str, str] = NO_LINES,
    ):
        self.names = tuple(senses)
        self._also = {name for name, sense in senses.items() if "also" in sense}
        blocks = [
            ((name, role), block)
            for name, sense in senses.items()
            for one in _with_shared(name, sense, shared)
            for role in _ROLES
            if (block := one.get(role))
        ]
        blocks += [((name, "never"), block) for name, block in ruled_out.items()]
        self._index = Index((owner, node) for owner, block in blocks for node in table.lines(block))

    def heard(self, text: Text) -> list[Heard]:
        """All senses of `text`, in the order of the table."""
        near = self._index.near(text)
        heard = (self._heard(name, text, near) for name in dict.fromkeys(name for name, _ in near))
        by_name = {one.name: one for one in heard if one is not None}
        return [by_name[name] for name in self.names if name in by_name]

    def denied(self, text: Text) -> set[str]:
        """The senses that a line rules out."""
        near = self._index.near(text)
        return {name for (name, role), nodes in near.items() if role == "never" and found(nodes, text)}

    def _heard(self, name: str, text: Text, near: Mapping[tuple[str, str], Sequence[Node]]) -> Heard | None:
        whole = near.get((name, "whole"), ())
        if whole and covers(whole, text):
            return Heard(name, 1.0, whole=True)
        explained = reduce(or_, explain(near.get((name, "lines"), ()), text), 0)
        if not explained or found(near.get((name, "never"), ()), text):
            return None
        if name in self._also:
            beside = explain(near.get((name, "also"), ()), text)
            if not beside:
                return None
            explained |= reduce(or_, beside)
        return Heard(name, (explained & text.counted).bit_count() / text.counted.bit_count(), whole=False)


def _with_shared(name: str, sense: Mapping[str, Any], shared: Mapping[str, Any]) -> Iterator[Mapping[str, str]]:
    """A sense with the lines of the senses it includes."""
    if unknown := set(sense) - _KEYS:
        raise LineError(f"{name} has {', '.join(sorted(unknown))}, which means nothing")
    for other in sense.get("means", ()):
        if other not in shared:
            raise LineError(f"{name} means {other}, which nothing explains")
        yield from _with_shared(other, shared[other], shared)
    yield sense


def explain(nodes: Sequence[Node], text: Text) -> list[int]:
    """The words that the lines match: one set for each position where one of them does."""
    return [span for node in nodes for span in spans(node, text.everywhere, text.places)]


def found(nodes: Sequence[Node], text: Text) -> bool:
    """Whether any of the lines matches. Cached with the text: many senses are ruled out by the same lines."""
    return any(_leads_on(node, text.everywhere, text.places) for node in nodes)


def _leads_on(node: Node, starts: int, places: Places) -> int:
    asked = id(node), starts
    if asked not in places:
        places[asked] = node.after(starts, places)
    return places[asked]


def covers(nodes: Sequence[Node], text: Text) -> bool:
    """Whether `text` consists of these lines, one after another, and nothing else."""
    reached, end = 1, 1 << len(text.words)
    stops = (end - 1) & ~text.counted
    while not reached & end:
        further = reached | (reached & stops) << 1
        for node in nodes:
            further |= node.after(further, text.places)
        if further == reached:
            return False
        reached = further
    return True
