"""A stretch of time in their words: "before october", "in november", "last week", "older than a month"."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from ..check_ins.times import today
from ..dialogue.exchange import Exchange
from ..dialogue.steps import Moment
from ..local_time import local
from .reading import LONGEST_DATE, date_in

LENGTHS = {"day": 1, "week": 7, "month": 30}
_LEADS = ("before", "since", "during")


class Period(Struct, frozen=True):
    """From `since` to the day before `until`; what isn't set is open."""

    since: date | None = None
    until: date | None = None


def period_in(words: Sequence[str], at: Exchange | Moment) -> tuple[Period, list[str]]:
    """The first stretch of time that plain `words` name, which may have none, and the words without it."""
    for place in range(len(words)):
        for size, period in _readings(words[place:], at):
            return period, [*words[:place], *words[place + size :]]
    return Period(), list(words)


def length_in(words: Sequence[str], at: Exchange | Moment) -> tuple[int, int]:
    """How many days the words begin with ("three weeks"), and how many of the words say it; zeros for none."""
    known = at.outside.spellings.sentences
    numbers = {word: count for count, word in enumerate(known["number"], 1)}
    couple = _begins(words, known["couple"])
    count, size = (2, couple) if couple else (1, 0)
    if not couple and words and (words[0].isdecimal() or words[0] in (*numbers, *known["a"])):
        count, size = int(words[0][:3]) if words[0].isdecimal() else numbers.get(words[0], 1), 1
    unit = next((name for name in LENGTHS if words[size : size + 1] and words[size] in known[name]), "")
    return (max(count, 1) * LENGTHS[unit], size + 1) if unit else (0, 0)


def _readings(words: Sequence[str], at: Exchange | Moment) -> list[tuple[int, Period]]:
    """How many of the words are a stretch of time, and which; one at most."""
    known, now = at.outside.spellings.sentences, today(at.person, at.now)
    if lead := _begins(words, known["over"]):
        days, size = length_in(words[lead:], at)
        if days:
            size += lead
            return [(size + _begins(words[size:], known["ago"]), Period(until=now - timedelta(days=days)))]
    lead = _begins(words, known["during"])
    if past := _begins(words[lead:], known["past"]):
        days, size = length_in(words[lead + past :], at)
        if days and (size > 1 or " ".join(words[lead : lead + past]) not in known["last"]):
            return [(lead + past + size, Period(since=now - timedelta(days=days)))]
    for name in (*_LEADS, ""):
        lead = _begins(words, known[name]) if name else 0
        if (lead or not name) and (found := _span(words[lead:], at, plainly=not name)):
            size, first, after = found
            on = _begins(words[lead + size :], known["onward"]) if name == "during" else 0
            until = first if name == "before" else None if name == "since" or on else after
            return [(lead + size + on, Period(None if name == "before" else first, until))]
    return []


def _begins(words: Sequence[str], phrases: Sequence[str]) -> int:
    """How many of the words are the longest of the phrases that they begin with."""
    return max((len(one.split()) for one in phrases if list(words[: len(one.split())]) == one.split()), default=0)


def _span(words: Sequence[str], at: Exchange | Moment, *, plainly: bool) -> tuple[int, date, date] | None:
    """A week, a month or a day that the words begin with: how many words, its first day and the day after it.

    Without a word before it a day is none, nor is a short name of a month.
    """
    known, now = at.outside.spellings.sentences, today(at.person, at.now)
    for name in ("this", "last"):
        size = _begins(words, known[name])
        unit = next((one for one in ("week", "month") if words[size : size + 1] and words[size] in known[one]), "")
        if size and unit:
            first = now - timedelta(days=now.weekday()) if unit == "week" else now.replace(day=1)
            if name == "last":
                first = first - timedelta(days=7) if unit == "week" else (first - timedelta(days=1)).replace(day=1)
            return size + 1, first, _after(first, unit)
    early = _begins(words, known["part_of"])
    month, year = words[early : early + 1], words[early + 1 : early + 2]
    alone = plainly and len("".join(month)) <= len("may")
    if month and month[0] in known["months"] and not alone and not (year and _is_day(year[0])):
        dated = year if year and year[0].isdecimal() else []
        if day := date_in(" ".join(["1", *month, *dated]), at.person, at.now, at.outside):
            first = local(day, at.person.zone).date()
            return early + 1 + len(dated), first, _after(first, "month")
    for size in range(min(LONGEST_DATE, 0 if plainly else len(words)), 0, -1):
        if day := date_in(" ".join(words[:size]), at.person, at.now, at.outside):
            first = local(day, at.person.zone).date()
            return size, first, _after(first, "day")
    return None


def _is_day(word: str) -> bool:
    return word[:1].isdecimal() and len(word) < len("2026")


def _after(first: date, unit: str) -> date:
    """The day after the day, the week or the month that begins then."""
    return next_month(first) if unit == "month" else first + timedelta(days=LENGTHS[unit])


def next_month(first: date) -> date:
    """The first day of the month after that which begins then."""
    return (first + timedelta(days=32)).replace(day=1)
