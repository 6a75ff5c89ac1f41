"""Reads a time of day in the ways people write it, alone or among other words.

"Half nine" is 9:30, as in Britain. Midnight is 0:00, the beginning of the day that is named with it. A zone counts
only in a date (dates.py): a time without a day is that of people's own clock, and the zone they name is their own.
"""

import re
from collections.abc import Iterator

from conversations import APOSTROPHES

from .days import tokenise
from .zones import without_zone

_HOURS = "twelve one two three four five six seven eight nine ten eleven".split()  # noqa: SIM905
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty five": 25}
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()  # noqa: SIM905
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_COUNTED = {name: minute for minute, name in enumerate(_TEENS, 10)} | _TENS  # the minutes of "nine thirty"
_COUNTED |= {f"{ten} {_HOURS[one]}": _TENS[ten] + one for ten in _TENS for one in range(1, 10)}
_COUNTED |= {f"{zero} {_HOURS[one]}": one for zero in ("oh", "o", "zero") for one in range(1, 10)}
_FIXED = {"noon": 12 * 60, "midday": 12 * 60, "midnight": 0}
_PARTS = {"in the morning": "am", "this morning": "am", "in the afternoon": "pm", "this afternoon": "pm"}
_PARTS |= {"in the evening": "pm", "this evening": "pm", "at night": "night", "tonight": "night"}
_LEADS = re.compile(
    r"^(?:(?:its|it is|about|around|round|roughly|approx\.?|approximately|circa|ca\.?|say|almost|nearly|just|exactly"
    r"|at|from|by|now) )+"
)
_TAILS = re.compile(r"(?: (?:now|here|or so|sharp|on the dot|exactly|my time|local time)|[. ])+$")
_ISH = " ish"
_NUMBERS = re.compile(r"(\d{1,2})(?:[:.h ](\d{2}))?(?: ?h)?(?: oclock)? ?(am|pm|night)?")
_TOGETHER = re.compile(r"(\d\d)(\d\d) ?(am|pm|night)?")
_HOUR = rf"(\d{{1,2}}|{'|'.join(_HOURS)})"
_AWAY = rf"({'|'.join(sorted(_MINUTES, reverse=True))}|\d{{1,2}})(?: minutes)?"
_SPOKEN = re.compile(rf"{_AWAY} (past|after|to|before) {_HOUR} ?(am|pm|night)?")
_HALF = re.compile(rf"half {_HOUR} ?(am|pm|night)?")
_WORDS = re.compile(rf"{_HOUR} ({'|'.join(sorted(_COUNTED, reverse=True))}) ?(am|pm|night)?")
_OCLOCK = re.compile(rf"({'|'.join(_HOURS)})(?: oclock)? ?(am|pm|night)?")
_REWRITTEN = (
    (re.compile(r"\b(?:please|pls|thanks|thank you)\b"), ""),
    (re.compile(r"(?<=[a-z])-(?=[a-z])"), " "),  # "nine-thirty"
    (re.compile(r"\b([ap])\.? ?m\b\.?"), r"\1m"),
    (re.compile(r" ?(?<![a-z])o ?clock\b"), " oclock"),
    (re.compile(r"\b(?:12(?:[:.]00)?|twelve)(?: oclock)? ?(noon|midday|midnight)\b"), r"\1"),
    (re.compile(r"\b(\d{1,2})[:.](\d\d) ?(?:hours|hrs?|h|uhr)\b"), r"\1:\2"),
    (re.compile(r"\b(\d\d)(\d\d) ?(?:hours|hrs?|h|uhr)\b"), r"\1:\2"),
    (re.compile(r"\b(\d{1,2}) ?uhr\b"), r"\1h"),
    (re.compile(r"\bkl\.? ?(?=\d)"), "at "),
    # "ten till four" is a whole morning, "a quarter till four" isn't
    (re.compile(rf"\b(quarter|twenty(?: five)?) (?:of|till?) (?={_HOUR}\b)"), r"\1 to "),
    (re.compile(rf"(\d|[ap]m|noon|midday|midnight|{'|'.join((*_HOURS, *_COUNTED))})[ -]?ish\b"), rf"\1{_ISH}"),
)
# Numbers that are no time without "at", am or pm, or minutes: they may count anything.
_COUNTS = re.compile(r"(?!noon|midday|midnight)[a-z]+|\d{1,2}")
_YEAR = re.compile(r"19\d\d|20\d\d")  # unless it is beside a day that needs none
_LOOSE = re.compile(r"\d{1,2}[. ]\d\d|\d{4}")  # a time only next to a day
_DOTTED = re.compile(r"\d{1,2}\.\d\d")
_FROM_TO = re.compile(r"\d+ to \d+")  # start and end of a meeting, or minutes to the hour
_AFTER_MIDNIGHT = 4  # "at night": hours up to this one are after midnight
_LONGEST = 7  # "about twenty five minutes past 3 pm"


def simplified(text: str) -> str:
    """Lower case, single spaces, no apostrophes or commas; "pm", "oclock", "15:00" and "3 ish" in one way each."""
    said = " ".join(re.sub(f"[{APOSTROPHES}]", "", text.casefold()).replace(",", " ").split())
    for pattern, written in _REWRITTEN:
        said = pattern.sub(written, said)
    return " ".join(said.split())


def read_clock(text: str, *, by_day: bool = False, late: bool = False) -> int | None:
    """Minutes after midnight for "18:40", "6.40 pm", "7 o'clock", "half past six", "noon"; None for anything else.

    Without am or pm it is read on the 24-hour clock. With `by_day`, one to six without a leading zero are pm; with
    `late`, it is read as if "pm" followed it.
    """
    return _clock(simplified(without_zone(text[:60])), by_day, late)


def _clock(said: str, by_day: bool, late: bool = False) -> int | None:
    spoken = _TAILS.sub("", _LEADS.sub("", said.replace(_ISH, ""))).removeprefix("a ")
    for phrase, half in _PARTS.items():
        spoken = re.sub(rf" {phrase}$", f" {half}", spoken)
    spoken = f"{spoken} pm" if late else spoken
    if by_day and _FROM_TO.fullmatch(spoken):
        return None
    minutes = _FIXED[spoken] if spoken in _FIXED else _read(spoken)
    said_half = spoken in _FIXED or re.search("^0|[ap]m$|night$", spoken)
    return minutes + 12 * 60 if by_day and not said_half and minutes is not None and minutes < 7 * 60 else minutes


def take_out_clock(words: str, half: str = "") -> Iterator[tuple[int, str]]:
    """Each way to find a time of day in `words`: its minutes after midnight, and the remaining words; longest first.

    `words` are simplified, and a time among them is read as with `by_day`.
    `half` is "am" or "pm" if that is known from elsewhere. With it, a bare number may be a time.
    """
    tokens = words.split()
    for size in range(min(_LONGEST, len(tokens)), 0, -1):
        for start in range(len(tokens) - size + 1):
            hour, rest = " ".join(tokens[start : start + size]), " ".join(tokens[:start] + tokens[start + size :])
            if not half and (_COUNTS.fullmatch(hour) or _is_day(hour, start, rest)):
                continue
            minutes = _clock(f"{hour} {half}", by_day=True) if half else None
            minutes = _clock(hour, by_day=True) if minutes is None else minutes
            if minutes is not None:
                yield minutes, rest


def _is_day(hour: str, start: int, rest: str) -> bool:
    """Whether figures are the day or its year: alone, in "5 may 2026", or where the day is in "10.12 11.15"."""
    if not _LOOSE.fullmatch(hour):
        return False
    if not rest:
        return True
    if _YEAR.fullmatch(hour):
        return bool(re.search(r"%|(?<!#)\d", tokenise(rest)))
    return start == 0 and bool(_DOTTED.fullmatch(hour) and _DOTTED.fullmatch(rest))


def _read(said: str) -> int | None:
    if found := _TOGETHER.fullmatch(said) or _NUMBERS.fullmatch(said):
        return _minutes(int(found[1]), int(found[2] or 0), found[3])
    if found := _SPOKEN.fullmatch(said):
        away = int(found[1]) if found[1].isdecimal() else _MINUTES[found[1]]
        hour = _minutes(_hour(found[3]), 0, found[4])
        if hour is None or away >= 60:
            return None
        return (hour + (away if found[2] in ("past", "after") else -away)) % (24 * 60)
    if found := _HALF.fullmatch(said):  # British English: "half six" is 6:30
        return _minutes(_hour(found[1]), 30, found[2])
    if found := _WORDS.fullmatch(said):
        return _minutes(_hour(found[1]), _COUNTED[found[2]], found[3])
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
