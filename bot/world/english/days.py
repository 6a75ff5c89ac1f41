"""The days that a few words may mean: a small grammar of weekdays, dates and relative dates.

Words are first replaced by tokens (a weekday is "#1", a month "%b", a number its digits), so that each rule below
reads like the phrase it is for. A rule returns every day that fits its phrase, the likeliest first.

"next Friday" is the Friday of next week, whatever today is: people call the nearest one "Friday" or "this Friday". A
weekday beside a date only chooses between years and months. If the two contradict each other, the date counts.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, timedelta
from difflib import get_close_matches
from typing import NamedTuple

_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()  # noqa: SIM905
_MONTHS = "january february march april may june july august september october november december".split()  # noqa: SIM905
_COUNTED = "one two three four five six seven eight nine ten eleven twelve".split()  # noqa: SIM905
_ORDERED = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()  # noqa: SIM905
_TOKENS = {name[:length]: f"#{at}" for at, name in enumerate(_DAYS) for length in range(3, 10)} | {"weds": "#2"}
_TOKENS |= {name[:length]: f" %{chr(97 + at)} " for at, name in enumerate(_MONTHS) for length in range(3, 10)}
_TOKENS |= {name: str(at) for names in (_COUNTED, _ORDERED) for at, name in enumerate(names, 1)}
_TOKENS |= dict.fromkeys(("tmrw", "tmr", "tomo"), "tomorrow") | {
    "past": "last",
    "previous": "last",
    "upcoming": "coming",
}
_LONG = [name for name in (*_DAYS, *_MONTHS, "tomorrow", "yesterday") if len(name) > 5]  # long enough for typos
_SIMILAR = 0.83  # "firday" is Friday, "sunny" isn't Sunday
_NEAR = {"today": 0, "earlier today": 0, "later today": 0, "now": 0, "just now": 0, "right now": 0, "yesterday": -1}
_NEAR |= {"tomorrow": 1, "day before yesterday": -2, "day after tomorrow": 2, "today week": 7, "tomorrow week": 8}
_MONTH_FIRST = {"US", "AS", "GU", "MP", "PR", "UM", "VI"}
_LEADS = re.compile(
    r"^(?:(?:it|that|its|thats|is|was|will be|i had it|i have it|i think|not sure|maybe|probably|about|around"
    r"|on|at|for|from|by|until|till|the) )+"
)
_TAILS = re.compile(r"(?: (?:on|at|from|by|the|i think|maybe|probably|please))+$")

Rule = Callable[[re.Match[str], "Seen"], list[date]]


class Seen(NamedTuple):
    """The point of view from which a phrase is read."""

    today: date
    ahead: bool = False
    month_first: bool = False


def days_of(words: str, today: date, *, country: str = "", ahead: bool = False) -> list[date]:
    """The days that `words` may mean, seen from `today`, the likeliest first; [] for anything else."""
    seen, said = Seen(today, ahead, is_month_first(country)), tokenise(words)
    if found := re.fullmatch(r"([1-5]|last) #(\d) (?:of|in) %([a-l])(?: (\d{4}))?", said):
        return _nth_weekday(found, seen)
    named = re.search(r"#(\d)", said)
    if not named:
        return _by_rule(said, seen, (*_RELATIVE, *_DATES))
    rest = " ".join(re.sub(r"\b(?:on|of|the)\b", "", said.replace(named[0], " ", 1)).split())
    return _weekday(int(named[1]), rest, seen)


def is_month_first(country: str) -> bool:
    """Whether people there write the 14th of November as 11/14."""
    return country in _MONTH_FIRST


def tokenise(words: str) -> str:
    """Replace weekdays, months and numbers by tokens, and strip words before and after the date."""
    said = re.sub(r"[a-z]{3,}", lambda found: _TOKENS.get(found[0]) or _corrected(found[0]), words)
    said = re.sub(r"\b(?:a )?couple(?: of)?\b", "2", " ".join(said.split()))
    return _TAILS.sub("", _LEADS.sub("", said))


def _corrected(word: str) -> str:
    near = get_close_matches(word, _LONG, 1, _SIMILAR) if len(word) > 5 else []
    return _TOKENS.get(near[0], near[0]) if near else word


def _by_rule(said: str, seen: Seen, rules: Iterable[tuple[str, Rule]]) -> list[date]:
    for phrase, read in rules:
        if found := re.fullmatch(phrase, said):
            return read(found, seen)
    return []


def _likeliest_first(days: Iterable[date], seen: Seen) -> list[date]:
    """Future days first if `ahead`, else past ones, and today with either; the nearest first."""
    return sorted(
        days, key=lambda day: ((day < seen.today) if seen.ahead else (day > seen.today), abs(day - seen.today))
    )


# ---------------------------------------------------------------- weekdays


def _weekday(weekday: int, rest: str, seen: Seen) -> list[date]:
    today = seen.today
    monday = today - timedelta(days=today.weekday())
    of_week = [monday + timedelta(days=weekday, weeks=week) for week in (0, 1, 2, -1)]
    before = today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    coming = before + timedelta(weeks=1)  # today, if it is one
    after = coming if coming > today else coming + timedelta(weeks=1)
    if rest == "":
        return _likeliest_first({before, coming, after}, seen)
    fixed = {
        "this": coming if seen.ahead else of_week[0],
        **dict.fromkeys(("coming", "this coming"), after),
        **dict.fromkeys(("last", "this last", "gone"), before),
        **dict.fromkeys(("next", "next week"), of_week[1]),
        "last week": of_week[-1],
        "this week": of_week[0],
        "week": coming + timedelta(weeks=1),
        "after next": of_week[2],
        "before last": before - timedelta(weeks=1),
    }
    if rest in fixed:
        return [fixed[rest]]
    if found := re.fullmatch(r"(in )?(\d{1,2}|an?) (week|fortnight)s?( ago| from now| time| from)?", rest):
        weeks = timedelta(weeks=_count(found[2]) * (2 if found[3] == "fortnight" else 1))
        if found[1] or found[4] in (" from now", " time"):
            return [of_week[0] + weeks]
        return [of_week[0] - weeks if found[4] == " ago" else coming + weeks]
    return _dated_weekday(weekday, rest, seen)


def _nth_weekday(found: re.Match[str], seen: Seen) -> list[date]:
    """The "second Tuesday of November", in that year or the years around now."""
    weekday, month = int(found[2]), ord(found[3]) - ord("a") + 1
    years = [int(found[4])] if found[4] else range(seen.today.year - 1, seen.today.year + 2)
    days = []
    for year in years:
        such = [day for day in _real((year, month, day) for day in range(1, 32)) if day.weekday() == weekday]
        days += such[-1:] if found[1] == "last" else such[int(found[1]) - 1 : int(found[1])]
    return _likeliest_first(days, seen)


def _dated_weekday(weekday: int, rest: str, seen: Seen) -> list[date]:
    """A date with a weekday: the nearby year or month in which the two agree, if there is one."""
    days = _by_rule(rest, seen, _DATES)
    agreed = [day for day in days if day.weekday() == weekday and abs(day - seen.today) < timedelta(days=400)]
    right = [day for day in agreed if (day >= seen.today) is seen.ahead or day == seen.today]
    near = [day for day in agreed if abs(day - seen.today) < timedelta(days=183)]
    if re.fullmatch(r"\d+[.-]\d+", rest) and days[:1] != agreed[:1]:  # "Friday 10.12" is a time, "Friday 10-12" two
        return []
    return right or near or days


# ---------------------------------------------------------------- relative dates


def _relative(found: re.Match[str], seen: Seen) -> list[date]:
    ahead, count, unit, end = found[1], _count(found[2]), found[3], found[4] or ""
    if not (ahead or end) and (count < 2 or not found[2].isdecimal()):  # "one day", "a week"
        return []
    back = end.startswith(("ago", "back")) or not (ahead or end or seen.ahead)
    signed = -count if back else count
    extra = timedelta(days=1 if end.endswith("tomorrow") else 0)
    if unit in ("month", "year"):
        months = seen.today.month - 1 + signed * (12 if unit == "year" else 1)
        year, month = seen.today.year + months // 12, months % 12 + 1
        return [date(year, month, min(seen.today.day, monthrange(year, month)[1])) + extra]
    days = {"day": 1, "week": 7, "fortnight": 14}[unit]
    return [seen.today + timedelta(days=days * signed) + extra]


def _count(words: str) -> int:
    return int(words) if words.isdecimal() else 1


_RELATIVE: tuple[tuple[str, Rule], ...] = (
    ("|".join(_NEAR), lambda found, seen: [seen.today + timedelta(days=_NEAR[found[0]])]),
    (
        r"(in )?(\d{1,3}|an?) (day|week|fortnight|month|year)s?"
        r"(?: (ago|ago today|back|time|from now|today|from today|tomorrow|from tomorrow))?",
        _relative,
    ),
)


# ---------------------------------------------------------------- dates


def _dated(day: str, month: int, year: str | None, seen: Seen) -> list[date]:
    if year:
        return _real([(int(year) + (2000 if len(year) == 2 else 0), month, int(day))])
    years = range(seen.today.year - 4, seen.today.year + 5)  # enough years to include a 29th of February
    return _likeliest_first(_real((one, month, int(day)) for one in years), seen)


def _real(days: Iterable[tuple[int, int, int]]) -> list[date]:
    found = []
    for day in days:
        with suppress(ValueError):  # the 31st of June
            found.append(date(*day))
    return found


def _numbers(found: re.Match[str], seen: Seen) -> list[date]:
    """14/11 or 11/14: by country, unless only one is possible. With a full stop the day comes first."""
    first, mark, second, year = found.groups()
    if mark == " " and not year:
        return []
    turned = seen.month_first if max(int(first), int(second)) <= 12 else int(second) > 12
    if turned and mark != ".":
        first, second = second, first
    return _dated(first, int(second), year, seen)


def _of_month(found: re.Match[str], seen: Seen) -> list[date]:
    at = seen.today.year * 12 + seen.today.month - 1
    steps = {"this": [0], "next": [1], "last": [-1]}.get(found[2] or "", [-2, -1, 0, 1, 2])
    return _likeliest_first(_real(((at + step) // 12, (at + step) % 12 + 1, int(found[1])) for step in steps), seen)


def _month(token: str) -> int:
    return ord(token) - 96


_YEAR = r"(?:[\s/.-]+(\d{4}|\d\d))?"
_DAY = r"(\d{1,2})(?:st|nd|rd|th)?"
_DATES: tuple[tuple[str, Rule], ...] = (
    (r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})", lambda found, seen: _dated(found[3], int(found[2]), found[1], seen)),
    (r"(\d{1,2})([ /.-])(\d{1,2})(?:\2(\d{4}|\d\d))?", _numbers),
    (
        rf"{_DAY}[\s/.-]*(?:of )?%([a-l]){_YEAR}",
        lambda found, seen: _dated(found[1], _month(found[2]), found[3], seen),
    ),
    (
        rf"%([a-l])[\s/.-]*(?:the )?{_DAY}{_YEAR}",
        lambda found, seen: _dated(found[2], _month(found[1]), found[3], seen),
    ),
    (r"(\d{1,2})(?:st|nd|rd|th)(?: (?:of )?(this|next|last) month)?", _of_month),
)
