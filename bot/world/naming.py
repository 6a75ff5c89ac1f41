"""Finds typed names among known ones, whatever their case, accents or typos."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher, get_close_matches
from typing import TypeVar

from conversations import APOSTROPHES

Found = TypeVar("Found")

LONGEST = 60  # characters of a name that are looked at
TYPO_FROM = 5  # letters: shorter names have too many similar ones
SIMILAR, TIE = 0.8, 0.05  # least similarity, and how far behind the best still counts
# Names that are another word in most sentences: looked for only where nothing else is said.
_OTHER_WORDS = {
    "us",
    "nice",
    "reading",
    "mobile",
    "bath",
    "man",
    "split",
    "victoria",
    "most",
    "of",
    "the us",
    "male",
    "center",
}
_LONGEST_NAME = 5  # words
_SHORTEST_NAME = 4  # letters, in a sentence, but for these:
_SHORT_NAMES = {"uk", "gb", "usa", "uae"}
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})


def normalise(text: str) -> str:
    """Normalise a name: lower case, no accents or punctuation, single spaces."""
    joined = re.sub(f"[{APOSTROPHES}]", "", text[:LONGEST].casefold())
    letters = unicodedata.normalize("NFKD", joined).translate(_LETTERS)
    kept = "".join(c for c in letters if unicodedata.category(c) not in ("Mn", "Cf"))
    return " ".join(re.sub(r"[^\w\s]|_", " ", kept).split())


def look_up(text: str, index: Mapping[str, Sequence[Found]]) -> Iterator[Found]:
    """Everything that `text` may name, the likeliest first. `text` and the names in `index` are normalised.

    An exact match; else names that start with it; else names with a word that does; else names spelt similarly.
    """
    if text in index:
        yield from index[text]
        return
    if len(text) < 2:
        return
    for fits in (str.startswith, lambda name, start: f" {start}" in name):
        names = [name for name in index if fits(name, text)]
        if names:
            for name in names:
                yield from index[name]
            return
    if len(text) >= TYPO_FROM:
        near = [name for name in index if abs(len(name) - len(text)) <= 2]
        close = get_close_matches(text, near, cutoff=SIMILAR)
        ratios = [SequenceMatcher(None, name, text).ratio() for name in close]
        for name, ratio in zip(close, ratios, strict=True):
            if ratio >= ratios[0] - TIE:
                yield from index[name]


def named_in(text: str, index: Mapping[str, Sequence[Found]]) -> Iterator[Found]:
    """Everything that is named, exactly, among other words; of overlapping names the longest. All are normalised."""
    words, begin = text.split(), 0
    while begin < len(words):
        for end in range(min(len(words), begin + _LONGEST_NAME), begin, -1):
            name = " ".join(words[begin:end])
            if name in index and _is_clear(name):
                yield from index[name]
                begin = end
                break
        else:
            begin += 1


def _is_clear(name: str) -> bool:
    """Whether a name is one in a sentence, too."""
    return name in _SHORT_NAMES or (len(name) >= _SHORTEST_NAME and name not in _OTHER_WORDS)
