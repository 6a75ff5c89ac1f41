"""Reads the quiet hours that somebody typed: "22:00 to 7:30", "10pm-7am", "from 11 until 8"."""

import re

from ..dialogue.messages import Outside

NOON, DAY = 12 * 60, 24 * 60
LONGEST = 20 * 60  # minutes of quiet; more leaves hardly any time to write, and was probably meant otherwise


def read_quiet(outside: Outside, text: str) -> tuple[int, int] | None:
    """When quiet hours begin and end, in minutes after midnight; None if the text doesn't say that."""
    between = "|".join(map(re.escape, outside.spellings.until))
    for found in re.finditer(rf"\s*[-–—]\s*|\s+(?:{between})\s+", text, re.IGNORECASE):
        begins, ends = _night(outside, text[: found.start()]), outside.read_clock(text[found.end() :])
        if begins is not None and ends is not None and 0 < (ends - begins) % DAY <= LONGEST:
            return begins, ends
    return None


def _night(outside: Outside, text: str) -> int | None:
    """The same as `read_clock`, but hours that may be of either half of the day are those of the night."""
    minute = outside.read_clock(text)
    if minute is None or outside.read_clock(text, late=True) is None:
        return minute  # it says which half is meant
    if minute >= NOON:
        return minute - NOON if minute < NOON + 60 else minute
    return minute + NOON if minute >= 5 * 60 else minute
