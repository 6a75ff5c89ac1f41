"""Reads the weekdays that somebody typed: "Tue-Fri", "weekdays except Monday", "only Mondays and Thursdays"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from ..dialogue.matching import plain
from ..outside import Outside

SHORTEST = 2  # letters of a day's name
_WORD = re.compile(r"[^\W\d_]+|[-–—]")


def read_days(outside: Outside, text: str, names: Sequence[str]) -> list[int]:
    """The places in `names` (a week's days, as they are called) of the days that `text` names; [] if none.

    After "except" stand those it doesn't mean, of the days before that, or else of all.
    """
    words = outside.spellings.days
    tokens = _WORD.findall(re.sub(r"[-–—]", " - ", text.casefold()))
    cut = next((place for place, one in enumerate(tokens) if one in words["but"]), len(tokens))
    meant = set(_days(tokens[:cut], names, words, outside.spellings.until))
    left_out = set(_days(tokens[cut:], names, words, outside.spellings.until))
    if left_out and not meant:
        meant = set(range(len(names)))
    return sorted(meant - left_out)


def _days(
    tokens: Sequence[str], names: Sequence[str], words: Mapping[str, tuple[str, ...]], until: Sequence[str]
) -> Iterator[int]:
    """Each day named, with those between the two ends of a range."""
    before, ranging = -1, False
    for one in tokens:
        day = next((place for place, name in enumerate(names) if _is_of(one, plain(name))), -1)
        if day >= 0 and ranging and before >= 0:
            yield from ((before + step) % len(names) for step in range((day - before) % len(names)))
        if day >= 0:
            yield day
        elif one in words["weekdays"]:
            yield from range(5)
        elif one in words["weekend"]:
            yield from (5, 6)
        elif one in words["all"]:
            yield from range(len(names))
        ranging = one in until or one in "-–—"
        before = day if day >= 0 else before if ranging else -1


def _is_of(one: str, name: str) -> bool:
    """Whether a word is a day's name, its beginning, or its plural."""
    return len(one) >= SHORTEST and (name.startswith(one) or one == f"{name}s")
