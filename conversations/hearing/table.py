"""A table once it is loaded: its words, its short forms, and texts written in those words.

A table is plain data: `words`, which are named groups; `short`, words that stand for others ("didnt" = "did not");
`noise`, filler words; and lines in the syntax of `grammar.py`. Texts and lines are rewritten in the same way, so a
line may be written as anybody would say it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, Generic, TypeVar

from msgspec import Struct

from .characters import ASKING, BREAK, tokens
from .grammar import Grammar, lines_of, words_of
from .nodes import ANY, Node, Places, needs_of
from .spelling import SHORTEST_STEM, Speller

_NOT_LINES = {"short", "noise", "policy", "says", "slips", "try", "examples", "surer", "days", "within"}
_STOPS = frozenset((BREAK, ASKING))
Owner = TypeVar("Owner")


class Text(Struct, frozen=True):
    """A text in the words of a table: its words, the positions of each, and the set of positions that have words."""

    words: tuple[str, ...]
    places: Places
    counted: int
    names: frozenset[str]  # under which lines may look for its words

    @property
    def everywhere(self) -> int:
        """All its positions."""
        return (1 << len(self.words) + 1) - 1


class Index(Generic[Owner]):
    """Lines by what they need, each with its owner: a text is compared only with lines that may match."""

    def __init__(self, lines: Iterable[tuple[Owner, Node]]):
        self._lines: list[tuple[Owner, Node, frozenset[int]]] = []
        self._by_need: dict[int, list[int]] = {}  # lines by the rarest of what they need
        self._by_word: dict[str, list[int]] = {}  # what a word is enough for
        self._last: tuple[Text | None, dict[Owner, list[Node]]] = None, {}  # a text is asked about more than once
        needs: dict[frozenset[str], int] = {}  # many lines need the same
        for number, (owner, node) in enumerate(lines):
            rarest, *others = [needs.setdefault(need, len(needs)) for need in needs_of(node)]
            self._lines.append((owner, node, frozenset(others)))
            self._by_need.setdefault(rarest, []).append(number)
        for need, number in needs.items():
            for word in need:
                self._by_word.setdefault(word, []).append(number)

    def near(self, text: Text) -> dict[Owner, list[Node]]:
        """The lines that may match, by owner: the text contains some word of everything they need."""
        last, found = self._last
        if last is text:
            return found
        by_word, by_need = self._by_word, self._by_need
        met = set().union(*[by_word[word] for word in text.names if word in by_word])
        found = {}
        for number in sorted(chain.from_iterable([by_need[need] for need in met if need in by_need])):
            owner, node, others = self._lines[number]
            if others <= met:
                found.setdefault(owner, []).append(node)
        self._last = text, found
        return found


class Table:
    """The words of a table. `lines` parses lines when they are first needed; `read` reads texts."""

    def __init__(self, data: Mapping[str, Any]):
        self._data = data
        self._rewritings: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], bool]]] = {}
        for short, long in data.get("short", {}).items():
            self._rewrite_as(short, long, noise=False)
        for phrase in (part for line in lines_of(data.get("noise", {}).get("words", "")) for part in line.split("|")):
            self._rewrite_as(phrase, "", noise=True)
        for rewritings in self._rewritings.values():
            rewritings.sort(key=lambda one: -len(one[0]))
        self._grammar = Grammar(data.get("words", {}), self._rewritten)
        self._blocks: dict[str, list[Node]] = {}

    def _rewrite_as(self, phrase: str, other: str, *, noise: bool) -> None:
        first, *others = tokens(phrase)
        self._rewritings.setdefault(first, []).append(((first, *others), tuple(tokens(other)), noise))

    def _rewritten(self, words: Sequence[str], *, noise: bool) -> list[str]:
        """`words` with short forms written out, and without filler words unless `noise`.

        Done twice, since some phrases only appear once their words are written out ("if im honest").
        """
        return self._once_rewritten(self._once_rewritten(words, noise=noise), noise=noise)

    def _once_rewritten(self, words: Sequence[str], *, noise: bool) -> list[str]:
        written: list[str] = []
        place, rewritings = 0, self._rewritings
        while place < len(words):
            for phrase, other, is_noise in rewritings.get(words[place], ()):
                if not (noise and is_noise) and tuple(words[place : place + len(phrase)]) == phrase:
                    written.extend(other)
                    place += len(phrase)
                    break
            else:
                written.append(words[place])
                place += 1
        return written

    def lines(self, block: str) -> list[Node]:
        """The lines of a block. Many questions share blocks, so each is parsed once."""
        if block not in self._blocks:
            self._blocks[block] = [node for line in lines_of(block) for node in self._grammar.line(line)]
        return self._blocks[block]

    @cached_property
    def speller(self) -> Speller:
        """Knows every word of the table, even if its line hasn't been parsed yet."""
        blocks = [block for name in set(self._data) - _NOT_LINES for block in _blocks(self._data[name])]
        lines = {word for block in blocks for word in words_of(block)}
        short = {word for rewritings in self._rewritings.values() for phrase, *_ in rewritings for word in phrase}
        return Speller(short.union(*(self._grammar.spelt(word) for word in lines)))

    @cached_property
    def _names(self) -> dict[str, tuple[str, ...]]:
        return {word: self._named(word) for word in self.speller.words}

    def _named(self, word: str) -> tuple[str, ...]:
        """The keys under which lines may look for `word`: itself and its stems."""
        stems = self.speller.stems
        return word, *(f"{word[:end]}*" for end in range(SHORTEST_STEM, len(word) + 1) if word[:end] in stems)

    def split(self, text: str, spelt: dict[str, list[str]] | None = None) -> list[str]:
        """The words of `text` in the table's spelling, with the ends of sentences; short forms stay.

        Args:
            text: the text.
            spelt: words that were looked up before; it is added to, which saves time if many texts are read.
        """
        speller, spelt = self.speller, {} if spelt is None else spelt
        words: list[str] = []
        for token in tokens(text):
            if token in speller.words or token in _STOPS:
                words.append(token)
            elif token.isascii() or token.isalnum() or not _is_sign(token) or speller.knows(token):
                if token not in spelt:
                    spelt[token] = speller.spell(token)
                words += spelt[token]
        return words

    def read(self, text: str) -> Text:
        """`text` in the words of the table."""
        return self.placed(self.split(text))

    def read_all(self, texts: Iterable[tuple[Owner, str]]) -> Iterator[tuple[Owner, list[str]]]:
        """The words of many texts, each with its owner."""
        spelt: dict[str, list[str]] = {}
        for owner, text in texts:
            yield owner, self._rewritten(self.split(text, spelt), noise=False)

    def placed(self, split: Sequence[str]) -> Text:
        """Words, as `split` gives them, with their positions. A text of filler words alone keeps them."""
        words = self._rewritten(split, noise=False)
        if all(word in _STOPS for word in words):
            words = self._rewritten(split, noise=True)
        places: Places = {ASKING: 0}
        counted = 0
        edges = 1 | 1 << len(words)
        for place, word in enumerate(words):
            bit = 1 << place
            if word in _STOPS:
                edges |= bit | bit << 1
                if word == ASKING:
                    places[ASKING] |= bit
                continue
            counted |= bit
            names = self._names.get(word)
            for name in self._named(word) if names is None else names:
                places[name] = places.get(name, 0) | bit
        if not places[ASKING]:
            del places[ASKING]
        places[BREAK], places[ANY] = edges, counted
        return Text(tuple(words), places, counted, frozenset(name for name in places if isinstance(name, str)))


def _is_sign(token: str) -> bool:
    """Whether a token is an emoji."""
    return len(token) == 1 and ord(token) > 0x25FF and not token.isalnum()


def _blocks(data: Any) -> Iterator[str]:
    """All blocks of text in a section."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        for value in data.values():
            yield from _blocks(value)
