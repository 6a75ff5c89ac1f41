"""Replaces typed words by known words: drawn-out letters, look-alikes, joined words, single typos.

A speller knows the words of one table. Words of the table are never changed; any other is replaced by the nearest
one, or left as it is. Typos are corrected separately and only on request: a correction is a guess, and is only used
if the text as a whole then makes sense.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice, product

from .characters import in_latin, without_figures

SHORTEST_SLIP = 4  # letters: a typo in a shorter word gives another word
SHORTEST_RUN = 6  # letters of joined words
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
        """Whether the table has this word, or a stem of it."""
        return word in self.words or any(word[:end] in self.stems for end in range(SHORTEST_STEM, len(word) + 1))

    def spell(self, word: str) -> list[str]:
        """The words meant by `word`: itself if nothing better is known, several if it joins several."""
        if not word.isascii():
            word = self._in_latin(word)
        if "*" in word and (masked := self._masked(word)):
            return [masked]
        spellings = list(self._spellings(word))
        for known in (self.words.__contains__, self.knows):  # a stem matches many words, so it comes last
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
        """A word of mixed alphabets in Latin letters; a word of one other alphabet only if it is then known."""
        latin = in_latin(word)
        mixed = any(letter.isascii() and letter.isalpha() for letter in word)
        return latin if mixed or (latin in self.words) else word

    def _spellings(self, word: str) -> Iterator[str]:
        """Other readings of the word: digits as letters, and drawn-out letters shortened, the shortest last."""
        yield from self._shorter(word)
        if not word.isalpha():
            for letters in without_figures(word):
                yield from self._shorter(letters)

    def _shorter(self, word: str) -> Iterator[str]:
        """`word` with each drawn-out letter doubled or single; words of the table first."""
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
        """The words by their letters, with repeated letters collapsed."""
        found: dict[str, list[str]] = {}
        for word in self.words:
            found.setdefault(_RUN.sub(r"\1", word), []).append(word)
        return found

    def _apart(self, word: str) -> list[str] | None:
        """`word` split into as few known words as possible; None if that is impossible."""
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
        """The known words that are one typo away: a letter added, missing, wrong, or two swapped."""
        if len(word) < SHORTEST_SLIP or self.knows(word) or word.isdigit():
            return []
        near = {known for less in _with_one_less(word) for known in self._by_less.get(less, ())}
        return sorted(known for known in near if _is_one_slip(word, known))

    @cached_property
    def _by_less(self) -> dict[str, list[str]]:
        """The words by what remains when one letter is removed."""
        found: dict[str, list[str]] = {}
        for word in self.words:
            if len(word) >= SHORTEST_SLIP:
                for less in _with_one_less(word):
                    found.setdefault(less, []).append(word)
        return found


def _with_one_less(word: str) -> set[str]:
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def _is_one_slip(one: str, other: str) -> bool:
    """Whether two words, each without one of its letters, differ by one typo."""
    if abs(len(one) - len(other)) == 1:
        return True
    differ = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(differ) == 1 or (
        len(differ) == 2 and one[differ[0]] == other[differ[1]] and one[differ[1]] == other[differ[0]]
    )
