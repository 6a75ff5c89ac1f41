"""The days that a plan for the week names, and the plan without them."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from ..check_ins.times import today
from ..dialogue.matching import plain
from ..dialogue.steps import Moment

LONGEST_DAY = 4  # words: "on Tuesday evening at six" is a day and some more
AHEAD = timedelta(days=7)
_PARTS = re.compile(r"[,;:.!\n]+|\s[-–—]\s")

Span = tuple[int, int, datetime]  # from which word to which, and the day they name


def days_named(moment: Moment, text: str) -> list[datetime]:
    """The days of the next week that a plan names: at the edges of its parts, or as a word of their own."""
    return [day for part in _PARTS.split(text) for _, _, day in _spans(moment, part.split())]


def without_days(moment: Moment, text: str) -> str:
    """The plan without the days that it names, and without what leads to them; all of it if nothing else is left."""
    parts = [" ".join(_rest(moment, part.split())) for part in _PARTS.split(text)]
    return ", ".join(part for part in parts if part) or text


def _rest(moment: Moment, words: list[str]) -> Iterator[str]:
    leads, spans = moment.outside.spellings.days["leads"], _spans(moment, words)
    gone = {place for start, end, _ in spans for place in range(start, end)}
    for place in sorted(gone):
        before = place - 1
        while before >= 0 and before not in gone and plain(words[before]) in leads:
            gone.add(before)
            before -= 1
    return (word for place, word in enumerate(words) if place not in gone)


def _spans(moment: Moment, words: list[str]) -> list[Span]:
    found: list[Span] = []
    for length in range(min(len(words), LONGEST_DAY), 0, -1):
        edges = sorted({(0, length), (len(words) - length, len(words))})
        found = [(start, end, day) for start, end in edges if (day := _day(moment, words[start:end]))]
        if found:
            break
    known = {place for start, end, _ in found for place in range(start, end)}
    for place, word in enumerate(words):
        if place not in known and (day := _day(moment, [word])):
            found.append((place, place + 1, day))
    return found


def _day(moment: Moment, words: list[str]) -> datetime | None:
    """The day that these words are, if it is within a week."""
    text, person = " ".join(words), moment.person
    if text.isdecimal():
        return None  # "2 applications" isn't the second of the month
    when = moment.outside.read_date(text, moment.now, person.zone, country=person.country, ahead=True)
    if when is None or (len(words) == 1 and moment.outside.read_clock(text) is not None):
        return None
    away = today(person, when.moment) - today(person, moment.now)
    return when.moment if timedelta() <= away <= AHEAD else None
