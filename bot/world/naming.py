"""Names typed by people, found among names that we know: whatever the case, the accents, a slip of the finger."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher, get_close_matches
from typing import TypeVar

from conversations import APOSTROPHES

Found = TypeVar("Found")

LONGEST = 60  # characters of a name that are read
TYPO_FROM = 5  # letters: a shorter name has too many neighbours
ALIKE, AS_ALIKE = 0.8, 0.05
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})


def bare(text: str) -> str:
    """Lower case, no accents or punctuation, single spaces: what the spellings of a name share."""
    joined = re.sub(f"[{APOSTROPHES}]", "", text[:LONGEST].casefold())
    letters = unicodedata.normalize("NFKD", joined).translate(_LETTERS)
    kept = "".join(c for c in letters if unicodedata.category(c) not in ("Mn", "Cf"))
    return " ".join(re.sub(r"[^\w\s]|_", " ", kept).split())


def look_up(text: str, index: Mapping[str, Sequence[Found]]) -> Iterator[Found]:
    """All that `text` (bare already) names in an index of bare names, the likeliest first.

    The name itself; else names that start with it; else names of which a word does; else names spelt nearly so.
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
        close = get_close_matches(text, near, cutoff=ALIKE)
        ratios = [SequenceMatcher(None, name, text).ratio() for name in close]
        for name, ratio in zip(close, ratios, strict=True):
            if ratio >= ratios[0] - AS_ALIKE:
                yield from index[name]
