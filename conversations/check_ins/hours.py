"""Reads what somebody typed: a time to write to them, and quiet hours ("22:00 to 7:30", "10pm-7am", "11 until 8")."""

import re

from ..dialogue.messages import Outside
from ..person import CheckIns
from .times import is_quiet

NOON, DAY = 12 * 60, 24 * 60
MOST_WORDS = 10  # around a time; more say something else
LONGEST = 20 * 60  # minutes of quiet; more leaves hardly any time to write, and was probably meant otherwise


def read_time(outside: Outside, text: str, plan: CheckIns) -> int | None:
    """The minutes after midnight at which they want to be written to; None if the text names no time.

    An hour that may be of either half of the day is of the second if the first is in their quiet hours: "half past
    six" is the evening.
    """
    text = _time_in(outside, text)
    minute, late = outside.read_clock(text), outside.read_clock(text, late=True)
    if minute is None or late is None or text.strip().startswith("0"):
        return minute
    return late if is_quiet(plan, minute) and not is_quiet(plan, late) else minute


def _time_in(outside: Outside, text: str) -> str:
    """The words that name a time, if the others only say that it suits them: "6pm is fine"; else all of them."""
    words = text.split()
    if outside.read_clock(text) is not None or len(words) > MOST_WORDS:
        return text
    for size in range(len(words) - 1, 0, -1):
        for start in range(len(words) - size + 1):
            rest, time = (*words[:start], *words[start + size :]), " ".join(words[start : start + size])
            suits = all(word.casefold().strip(".,!") in outside.spellings.suits for word in rest)
            if suits and outside.read_clock(time) is not None:
                return time
    return text


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
