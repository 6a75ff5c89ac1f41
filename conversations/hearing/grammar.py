"""Parses the lines of a table.

    want to (die | be dead)      words in order; alternatives in brackets
    not <want> to live           a group of words, named elsewhere
    i am so? tired               a question mark joined to a part makes it optional
    nerv*                        any word that begins like this
    they ... me                  up to four words between; ".." is up to two, "_" exactly one
    . hopeless .                 a dot by itself is the beginning or end of a sentence
    any advice ?                 a question mark by itself is the end of a question

A whole line may have alternatives, too ("a | b"). Lines are written as anybody would say them: short forms ("don't")
and filler words ("just") are rewritten as they are in texts.
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
    """A line is invalid; the message quotes it."""


class Rewrite(Protocol):
    """Words in the form that texts have: short forms written out, and filler words removed unless `noise`."""

    def __call__(self, words: Sequence[str], *, noise: bool) -> list[str]:
        """The words in their place."""
        ...


class Grammar:
    """Parses lines with the groups of one table. Raises LineError for invalid ones."""

    def __init__(self, groups: Mapping[str, str], rewrite: Rewrite):
        self._sources, self._rewrite = groups, rewrite
        self._groups: dict[str, Node] = {}
        self._written: dict[tuple[str, bool], list[Word]] = {}

    def line(self, text: str) -> list[Node]:
        """The alternatives of a line as nodes that can be searched for."""
        node = _Reader(self, text).whole()
        nodes = [_without_edges(part) for part in (node.parts if isinstance(node, Either) else (node,))]
        if any(part.needs() is None for part in nodes):
            raise LineError(f"it fits without any word: {text!r}")
        return nodes

    def group(self, name: str) -> Node:
        """The node of a named group, parsed when first needed."""
        if name not in self._groups:
            if name not in self._sources:
                raise LineError(f"no group is called <{name}>")
            if f"<{name}>" in self._sources[name]:
                raise LineError(f"<{name}> names itself")
            self._groups[name] = _Reader(self, " | ".join(lines_of(self._sources[name]))).whole()
        return self._groups[name]

    def words_for(self, word: str, *, noise: bool) -> list[Word]:
        """A word of a line as the words that a text would have."""
        if (word, noise) not in self._written:
            pieces = written(word).replace("-", " ").split()
            words = pieces if word.endswith("*") else self._rewrite(pieces, noise=noise)
            self._written[word, noise] = [Word(one) for one in words]
        return self._written[word, noise]

    def spelt(self, word: str) -> list[str]:
        """The words for a word of a line, filler words included."""
        return [one.name for noise in (False, True) for one in self.words_for(word, noise=noise)]


class _Reader:
    """The state of parsing one line: the parts not read yet."""

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
        """The next sign, or ""."""
        return self._parts[self._next][1] or "" if self._next < len(self._parts) else ""

    def _either(self) -> Node:
        rows = [self._row()]
        while self._sign() == "|":
            self._next += 1
            rows.append(self._row())
        return either(rows)

    def _row(self, *, noise: bool = False) -> Node:
        """The parts up to the next alternative, without filler words unless there is nothing else."""
        start, parts = self._next, list[Node]()
        while self._next < len(self._parts) and self._sign() not in ("|", ")"):
            part = self._optional(self._part(noise=noise))
            if part != _NOTHING:
                parts.append(part)
        if not parts and self._next > start and not noise:
            self._next = start
            return self._row(noise=True)
        return parts[0] if len(parts) == 1 else Row(tuple(parts))

    def _optional(self, part: Node) -> Node:
        """The part; optional if a question mark is joined to it."""
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
    """A line without gaps at its ends, as these would match words that don't matter."""
    if not isinstance(node, Row):
        return node
    parts = list(node.parts)
    while parts and parts[-1] in _OPEN_GAPS:
        parts.pop()
    while parts and parts[0] in _OPEN_GAPS:
        parts.pop(0)
    return parts[0] if len(parts) == 1 else Row(tuple(parts))


def lines_of(text: str) -> list[str]:
    """The lines of a block, without comments ("#") and empty lines."""
    kept = (line.partition("#")[0].strip() for line in text.splitlines())
    return [line for line in kept if line]


def words_of(block: str) -> set[str]:
    """The words of a block as written, without signs and groups."""
    return {found[3] for line in lines_of(block) for found in _PART.finditer(line) if found[3]}
