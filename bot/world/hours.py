"""The time on a clock, read from the ways in which people write it, alone or among other words."""

import re
from collections.abc import Iterator

from conversations import APOSTROPHES

_HOURS = "twelve one two three four five six seven eight nine ten eleven".split()  # noqa: SIM905
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty five": 25}
_FIXED = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}
_PARTS = {"in the morning": "am", "this morning": "am", "in the afternoon": "pm", "this afternoon": "pm"}
_PARTS |= {"in the evening": "pm", "this evening": "pm", "at night": "night", "tonight": "night"}
_LEADS = re.compile(r"^(?:its |it is |about |around |almost |nearly |just |exactly |at |from |by |now )+")
_TAILS = re.compile(r"(?: now| here|[. ])+$")
_NUMBERS = re.compile(r"(\d{1,2})(?:[:.h ](\d{2}))?(?: ?h)?(?: oclock)? ?(am|pm|night)?")
_TOGETHER = re.compile(r"(\d\d)(\d\d) ?(am|pm|night)?")
_HOUR = rf"(\d{{1,2}}|{'|'.join(_HOURS)})"
_AWAY = rf"({'|'.join(sorted(_MINUTES, reverse=True))}|\d{{1,2}})(?: minutes)?"
_SPOKEN = re.compile(rf"{_AWAY} (past|after|to|before) {_HOUR} ?(am|pm|night)?")
_HALF = re.compile(rf"half {_HOUR} ?(am|pm|night)?")
_OCLOCK = re.compile(rf"({'|'.join(_HOURS)})(?: oclock)? ?(am|pm|night)?")
# Words that are no hour without "at" before them, a half of the day, or minutes: too much else is counted.
_COUNTS = re.compile(r"(?!noon|midday|midnight)[a-z]+|\d{1,2}|19\d\d|20\d\d")
_LOOSE = re.compile(r"\d{1,2}[. ]\d\d|\d{4}")  # an hour beside a day only
_FROM_TO = re.compile(r"\d+ to \d+")  # of a meeting, both ends; of a clock, the minutes
_AFTER_MIDNIGHT = 4  # "at night": the last hour that is of the morning, not of the evening
_LONGEST = 7  # "about twenty five minutes past 3 pm"


def simplified(text: str) -> str:
    """`text` in small letters with single spaces, without apostrophes and commas, and "am" for "a.m."."""
    said = " ".join(re.sub(f"[{APOSTROPHES}]", "", text.casefold()).replace(",", " ").split())
    return re.sub(r"\b([ap])\.? ?m\b\.?", r"\1m", said)


def read_clock(text: str, *, by_day: bool = False) -> int | None:
    """Minutes after midnight: "18:40", "6.40 pm", "7 o'clock", "half past six", "noon"; None for anything else.

    Without am or pm it is read as on a clock of 24 hours; `by_day`, one to six without a nought are the afternoon.
    """
    spoken = _TAILS.sub("", _LEADS.sub("", simplified(text[:60]))).removeprefix("a ")
    for phrase, half in _PARTS.items():
        spoken = re.sub(rf" {phrase}$", f" {half}", spoken)
    if by_day and _FROM_TO.fullmatch(spoken):
        return None
    minutes = _FIXED[spoken] if spoken in _FIXED else _read(spoken)
    said_half = spoken in _FIXED or re.search("^0|[ap]m$|night$", spoken)
    return minutes + 12 * 60 if by_day and not said_half and minutes is not None and minutes < 7 * 60 else minutes


def take_out_clock(words: str, half: str = "") -> Iterator[tuple[int, str]]:
    """Each way of finding an hour of the day in plain words: its minutes, and the words around it; longest first.

    `half`, "am" or "pm", is what is known from elsewhere; with it a number alone may be an hour.
    """
    tokens = words.split()
    for size in range(min(_LONGEST, len(tokens)), 0, -1):
        for start in range(len(tokens) - size + 1):
            hour, rest = " ".join(tokens[start : start + size]), " ".join(tokens[:start] + tokens[start + size :])
            if not half and (_COUNTS.fullmatch(hour) or (not rest and _LOOSE.fullmatch(hour))):
                continue
            minutes = read_clock(f"{hour} {half}", by_day=True) if half else None
            minutes = read_clock(hour, by_day=True) if minutes is None else minutes
            if minutes is not None:
                yield minutes, rest


def _read(said: str) -> int | None:
    if found := _TOGETHER.fullmatch(said) or _NUMBERS.fullmatch(said):
        return _minutes(int(found[1]), int(found[2] or 0), found[3])
    if found := _SPOKEN.fullmatch(said):
        away = int(found[1]) if found[1].isdecimal() else _MINUTES[found[1]]
        hour = _minutes(_hour(found[3]), 0, found[4])
        if hour is None or away >= 60:
            return None
        return (hour + (away if found[2] in ("past", "after") else -away)) % (24 * 60)
    if found := _HALF.fullmatch(said):  # as the British say it
        return _minutes(_hour(found[1]), 30, found[2])
    if found := _OCLOCK.fullmatch(said):
        return _minutes(_hour(found[1]), 0, found[2])
    return None


def _hour(said: str) -> int:
    return int(said) if said.isdecimal() else _HOURS.index(said) or 12


def _minutes(hour: int, minute: int, half: str | None) -> int | None:
    if hour > 23 or minute > 59 or (half == "am" and hour > 12):
        return None
    if half == "night":
        half = "am" if hour % 12 <= _AFTER_MIDNIGHT else "pm"
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return hour * 60 + minute
