"""How a line of a table is read.

    want to (die | be dead)      words in order; alternatives in brackets
    not <want> to live           a group of words, named elsewhere
    i am so? tired               a question mark joined to a part: there or not
    nerv*                        any word that begins so
    they ... me                  up to four words between; ".." is up to two, "_" exactly one
    . hopeless .                 a dot by itself is where a sentence begins or ends
    any advice ?                 a question mark by itself is where a sentence ends that asks

A line may itself have alternatives ("a | b"). Words are written as anybody would: what the table shortens ("don't")
or ignores ("just") is rewritten as it is in a text.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Protocol

from .characters import ASKING, BREAK, written
from .nodes import Edge, Either, Gap, Maybe, Node, Row, Word, either

_GAPS = {"_": Gap(open=False, most=1), "..": Gap(open=True, most=2), "...": Gap(open=True, most=4)}
_OPEN_GAPS = (_GAPS[".."], _GAPS["..."])
_PART = re.compile(r"\s*(?:((?:\.{1,3}|_)(?=[\s()|?]|$)|[()|?])|<(\w+)>|([^\s()|<>?.]+)|(\S))")


_NOTHING = Row(())


class LineError(Exception):
    """A line that can't be read; the message names it."""


class Rewrite(Protocol):
    """Words as a text would have them: what is short written out, what says nothing left out unless `noise`."""

    def __call__(self, words: Sequence[str], *, noise: bool) -> list[str]:
        """The words in their place."""
        ...


class Grammar:
    """Reads lines with the groups of one table. Raises LineError for what it can't read."""

    def __init__(self, groups: Mapping[str, str], rewrite: Rewrite):
        self._sources, self._rewrite = groups, rewrite
        self._groups: dict[str, Node] = {}
        self._written: dict[tuple[str, bool], list[Word]] = {}

    def line(self, text: str) -> list[Node]:
        """A line as it can be looked for: its alternatives, each by itself."""
        node = _Reader(self, text).whole()
        nodes = [_without_edges(part) for part in (node.parts if isinstance(node, Either) else (node,))]
        if any(part.needs() is None for part in nodes):
            raise LineError(f"it fits without any word: {text!r}")
        return nodes

    def group(self, name: str) -> Node:
        """The node of a named group, read when first asked for."""
        if name not in self._groups:
            if name not in self._sources:
                raise LineError(f"no group is called <{name}>")
            if f"<{name}>" in self._sources[name]:
                raise LineError(f"<{name}> names itself")
            self._groups[name] = _Reader(self, " | ".join(lines_of(self._sources[name]))).whole()
        return self._groups[name]

    def words_for(self, word: str, *, noise: bool) -> list[Word]:
        """A word of a line in the words a text would have for it."""
        if (word, noise) not in self._written:
            pieces = written(word).replace("-", " ").split()
            words = pieces if word.endswith("*") else self._rewrite(pieces, noise=noise)
            self._written[word, noise] = [Word(one) for one in words]
        return self._written[word, noise]

    def spelt(self, word: str) -> list[str]:
        """The words that stand for a word of a line, what says nothing included."""
        return [one.name for noise in (False, True) for one in self.words_for(word, noise=noise)]


class _Reader:
    """One line on its way to a node: the parts not read yet."""

    def __init__(self, grammar: Grammar, text: str):
        self._grammar, self._text = grammar, text
        self._parts = list(_PART.finditer(text))
        self._next = 0

    def _refuse(self, why: str) -> LineError:
        return LineError(f"{why}: {self._text!r}")

    def whole(self) -> Node:
        node = self._either()
        if self._next < len(self._parts):
            raise self._refuse("a bracket too many")
        return node

    def _sign(self) -> str:
        """The sign that comes next, "" where none does."""
        return self._parts[self._next][1] or "" if self._next < len(self._parts) else ""

    def _either(self) -> Node:
        rows = [self._row()]
        while self._sign() == "|":
            self._next += 1
            rows.append(self._row())
        return either(rows)

    def _row(self, *, noise: bool = False) -> Node:
        """Parts up to the next alternative. What says nothing is left out, unless there is nothing else."""
        begun, parts = self._next, list[Node]()
        while self._next < len(self._parts) and self._sign() not in ("|", ")"):
            part = self._optional(self._part(noise=noise))
            if part != _NOTHING:
                parts.append(part)
        if not parts and self._next > begun and not noise:
            self._next = begun
            return self._row(noise=True)
        return parts[0] if len(parts) == 1 else Row(tuple(parts))

    def _optional(self, part: Node) -> Node:
        """The part, or, with a question mark joined to it, the part or nothing."""
        if self._sign() == "?" and self._parts[self._next][0] == "?":
            self._next += 1
            return Maybe(part) if part != _NOTHING else part
        return part

    def _part(self, *, noise: bool) -> Node:
        found = self._parts[self._next]
        self._next += 1
        sign, group, word, stray = found[1], found[2], found[3], found[4]
        if stray:
            raise self._refuse(f"{stray!r} means nothing here")
        if group:
            return self._grammar.group(group)
        if sign == "(":
            node = self._either()
            if self._sign() != ")":
                raise self._refuse("a bracket stays open")
            self._next += 1
            return node
        if sign:
            return _GAPS[sign] if sign in _GAPS else Edge(BREAK if sign == "." else ASKING)
        words = self._grammar.words_for(word, noise=noise)
        return words[0] if len(words) == 1 else Row(tuple(words))


def _without_edges(node: Node) -> Node:
    """A line without gaps at its ends: they'd explain words that say nothing of it."""
    if not isinstance(node, Row):
        return node
    parts = list(node.parts)
    while parts and parts[-1] in _OPEN_GAPS:
        parts.pop()
    while parts and parts[0] in _OPEN_GAPS:
        parts.pop(0)
    return parts[0] if len(parts) == 1 else Row(tuple(parts))


def lines_of(text: str) -> list[str]:
    """The lines of a block, without comments ("#") and empty ones."""
    kept = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in kept if line]


def words_of(block: str) -> set[str]:
    """The words of a block, as they are written, signs and groups left out."""
    return {found[3] for line in lines_of(block) for found in _PART.finditer(line) if found[3]}
