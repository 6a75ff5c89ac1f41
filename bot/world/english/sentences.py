"""Finds the one date or time in a short sentence: "today afternoon they call me", "friday 10 in the morning, i said".

The longest words that read as a date are taken, then whatever else does to the left and right of them. What was found
is read as one date, so a day and a time may stand apart, and two days are no date.
"""

import re
from collections.abc import Callable

_MOST = 18  # words: in a longer text a date is part of a story
_LONGEST = 7  # "on friday the 5th at half past"
_FEWEST = 2  # words beside the date: a single one may be a part of it ("Friday 9am XYZ")
_NOT_THEN = {"not", "no", "never", "except", "since", "before", "after", "without"}
# What reads as a date on its own, but is something else among other words.
_WEAK = re.compile(
    r"(?:the |a |my )*\d{1,2}(?:st|nd|rd|th)"
    r"|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:(?:in|on|at|the|is|was|it|its|that) )*"
    r"(?:(?:just |right )?now|sat|sun|wed|mar|\w+ (?:day|week|fortnight|month|year)s?"
    r"|\d{1,2}(?:[ /.-]| to | - )\d{1,2})"
)
_FIGURES = re.compile(r"\d")  # beside the date: they may be a part of it that was not understood
_WORD = re.compile(r"[a-z]{3}")
_EDGES = "\"'“”‘’()[]!?;:,. "


def date_words(text: str, reads: Callable[[str], bool]) -> str:
    """The words of a sentence that are a date, as `reads` says of some of its words; "" if there are none.

    A day that is ruled out ("not friday", "since monday") is none, and so is one with other figures beside it.
    """
    words = [stripped for word in text.casefold().split() if (stripped := word.strip(_EDGES))]
    found = _found(words, reads) if len(words) <= _MOST else []
    beside = words[:]
    for begin, end in reversed(found):
        del beside[begin:end]
    said = " ".join(beside)
    if not found or len(beside) < _FEWEST or _FIGURES.search(said) or not _WORD.search(said):
        return ""
    if any(_is_ruled_out(words, begin) for begin, _ in found):
        return ""
    return " ".join(" ".join(words[begin:end]) for begin, end in found)


def _found(words: list[str], reads: Callable[[str], bool], start: int = 0) -> list[tuple[int, int]]:
    """Where words that read as a date begin and end: the longest, and those on either side of it."""
    for size in range(min(_LONGEST, len(words)), 0, -1):
        for begin in range(len(words) - size + 1):
            part, end = " ".join(words[begin : begin + size]), begin + size
            if not _WEAK.fullmatch(part) and reads(part):
                left, right = _found(words[:begin], reads, start), _found(words[end:], reads, start + end)
                return [*left, (start + begin, start + end), *right]
    return []


def _is_ruled_out(words: list[str], begin: int) -> bool:
    """Whether a date that begins there is said not to be it."""
    return bool(_NOT_THEN.intersection(words[max(0, begin - 1) : begin + 1]))
