"""From words to known words: drawn-out letters, look-alikes, words run together, one slip of the finger.

A speller knows the words of one table. A word that is in it is never touched; another is written as the nearest one
in it, or stays as it is. Slips are mended apart, for whoever asks: a repaired word is a guess, and only what makes
sense as a whole is taken by guess.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice, product

from .characters import in_latin, without_figures

SHORTEST_SLIP = 4  # letters of a word that may hold a slip: in shorter ones a slip is another word
SHORTEST_RUN = 6  # letters of words run together
LONGEST_RUN = 60
SHORTEST_STEM = 3  # letters before the "*" of a stem
_RUN = re.compile(r"(.)\1+")
_DRAWN_OUT = re.compile(r"(.)\1\1+")


class Speller:
    """The words and stems ("nerv*") of a table."""

    def __init__(self, words: Iterable[str]):
        given = frozenset(words)
        self.words = frozenset(word for word in given if not word.endswith("*"))
        self.stems = frozenset(word[:-1] for word in given if word.endswith("*"))
        self._longest = max(map(len, self.words), default=0)

    def knows(self, word: str) -> bool:
        """Whether the table has it, or a stem of it."""
        return word in self.words or any(word[:end] in self.stems for end in range(SHORTEST_STEM, len(word) + 1))

    def spell(self, word: str) -> list[str]:
        """The words meant by `word`: itself where nothing better is known, several where it holds several."""
        if not word.isascii():
            word = self._in_latin(word)
        if "*" in word and (masked := self._masked(word)):
            return [masked]
        spellings = list(self._spellings(word))
        for known in (self.words.__contains__, self.knows):  # a stem fits many a word: last
            for one in spellings:
                if known(one):
                    return [one]
        plain = min(self._shorter(word), key=len)
        if SHORTEST_RUN <= len(plain) <= LONGEST_RUN and (apart := self._apart(plain)):
            return apart
        return re.findall(r"[^!@$*|+]+", plain)

    def _masked(self, word: str) -> str:
        """The word behind asterisks ("su*cide"); "" where the table has none that fits."""
        fits = re.compile(re.escape(word).replace(r"\*", "."))
        return next(filter(fits.fullmatch, self._by_length.get(len(word), ())), "")

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        """The words by their length, in order."""
        found: dict[int, list[str]] = {}
        for word in sorted(self.words):
            found.setdefault(len(word), []).append(word)
        return found

    def _in_latin(self, word: str) -> str:
        """A word of two alphabets in Latin letters; one that is all of another, only where it is then known."""
        latin = in_latin(word)
        mixed = any(letter.isascii() and letter.isalpha() for letter in word)
        return latin if mixed or (latin in self.words) else word

    def _spellings(self, word: str) -> Iterator[str]:
        """What else it may stand for: without figures, without what is drawn out; the shortest last."""
        yield from self._shorter(word)
        if not word.isalpha():
            for letters in without_figures(word):
                yield from self._shorter(letters)

    def _shorter(self, word: str) -> Iterator[str]:
        """`word` with each drawn-out letter twice or once; a word of the table first."""
        parts = _DRAWN_OUT.split(word)
        if len(parts) == 1:
            yield word
            return
        letters = [(part,) if place % 2 == 0 else (part * 2, part) for place, part in enumerate(parts)]
        spelt = (re.escape(part) if place % 2 == 0 else f"{part}{part}?" for place, part in enumerate(parts))
        fits = re.compile("".join(spelt))
        known = self._by_letters.get(_RUN.sub(r"\1", word), ())
        yield from sorted(filter(fits.fullmatch, known), key=len, reverse=True)
        yield from map("".join, islice(product(*letters), 64))
        yield _DRAWN_OUT.sub(r"\1", word)

    @cached_property
    def _by_letters(self) -> dict[str, list[str]]:
        """Each word by its letters, of which none stands twice in a row."""
        found: dict[str, list[str]] = {}
        for word in self.words:
            found.setdefault(_RUN.sub(r"\1", word), []).append(word)
        return found

    def _apart(self, word: str) -> list[str] | None:
        """`word` as a row of known words, as few as can be; None where it isn't one."""
        rows: dict[int, list[str]] = {0: []}
        for start in range(len(word)):
            if (row := rows.get(start)) is None:
                continue
            for end in range(start + 1, min(start + self._longest, len(word)) + 1):
                piece = word[start:end]
                if piece in self.words and (len(piece) > 1 or piece == "i"):
                    known = rows.get(end)
                    if known is None or len(row) + 1 < len(known):
                        rows[end] = [*row, piece]
        return rows.get(len(word))

    def nearest(self, word: str) -> list[str]:
        """The known words that are one slip away: a letter more, less, another, or two in the wrong order."""
        if len(word) < SHORTEST_SLIP or self.knows(word) or word.isdigit():
            return []
        near = {known for less in _with_one_less(word) for known in self._by_less.get(less, ())}
        return sorted(known for known in near if _is_one_slip(word, known))

    @cached_property
    def _by_less(self) -> dict[str, list[str]]:
        """Each word by what is left of it with one letter taken out."""
        found: dict[str, list[str]] = {}
        for word in self.words:
            if len(word) >= SHORTEST_SLIP:
                for less in _with_one_less(word):
                    found.setdefault(less, []).append(word)
        return found


def _with_one_less(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def _is_one_slip(one: str, other: str) -> bool:
    """Whether two words, equal but for a letter of each, are one slip apart."""
    if abs(len(one) - len(other)) == 1:
        return True
    differ = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(differ) == 1 or (
        len(differ) == 2 and one[differ[0]] == other[differ[1]] and one[differ[1]] == other[differ[0]]
    )
