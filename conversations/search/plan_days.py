"""The days that a plan for the week names, and the plan without them."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from ..check_ins.times import today
from ..dialogue.matching import any_of, plain
from ..dialogue.steps import Moment

LONGEST_DAY = 4  # words: "on Tuesday evening at six" is a day and some more
SHORTEST_DAY = 3  # words that a day needs at most: "in 3 days"
AHEAD = timedelta(days=7)
_PARTS = re.compile(r"[,;:.!\n]+|\s[-–—]\s")


def days_named(moment: Moment, text: str) -> list[datetime]:
    """The days of the next week that a plan names: at the edges of its parts, or as a word of their own."""
    return [day for part in _PARTS.split(text) for day in _days_in(moment, part.split())]


def _days_in(moment: Moment, words: list[str]) -> Iterator[datetime]:
    for length in range(min(len(words), LONGEST_DAY), 0, -1):
        found = [_day(moment, words[:length]), _day(moment, words[-length:])]
        if any(found):
            yield from filter(None, found)
            break
    yield from filter(None, (_day(moment, [word]) for word in words))


def without_days(moment: Moment, text: str) -> str:
    """The plan without the days that it names, and without what leads to them; all of it if nothing else is left."""
    parts = [" ".join(_rest(moment, part.split())) for part in _PARTS.split(text)]
    return ", ".join(part for part in parts if part) or text


def _rest(moment: Moment, words: list[str]) -> list[str]:
    """The words of a part without the fewest that name a day, wherever they stand."""
    leads = moment.outside.spellings.days["leads"]
    rest, place = list[str](), 0
    while place < len(words):
        lengths = range(1, min(SHORTEST_DAY, len(words) - place) + 1)
        length = next((one for one in lengths if _day(moment, words[place : place + one])), 0)
        while length and rest and plain(rest[-1]) in leads:
            rest.pop()
        rest += [] if length else [words[place]]
        place += length or 1
    return rest


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


def without_lead(text: str, leads: Sequence[str]) -> str:
    """A plan without what is said before it: "i just told u lol", "like i said". Those words alone are kept."""
    found = re.match(rf"\s*(?:(?:{any_of(leads)})[\s,:.!-]+)+(\S.*)", text, re.IGNORECASE | re.DOTALL)
    return found[1] if found else text
