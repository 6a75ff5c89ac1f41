"""Reads typed applications: one a line, or several between semicolons.

"Acme, cook, via LinkedIn, closes 5 May": the company, then the role. Of what follows, a part that says what it is
becomes that detail; the others belong to the role. What the parts are, `pasted.py` finds.
"""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from ..dialogue.matching import any_of, plain
from ..outside import Outside, Spellings
from ..person import Application, Person
from . import pasted

_LINK = re.compile(r"(?:https?://|www\.)[^\s,;<>\"]+", re.IGNORECASE)
NEWS = "applications.news"  # of the table of hearing: what happened to an application
YEAR, SOON = timedelta(days=366), timedelta(days=31)
_YEAR = re.compile(r"\d{4}|(?:\d+[/.-]){2}\d{2}|\b(?:year|months|weeks)s?\b")
_SPLIT = re.compile(r"\s*[;\n]\s*")
PAY = re.compile(
    r"[£$€₹]\s?\d|\d\s?[£$€₹]|\d+(?:\.\d+)?\s?(?:k|grand|ph|pa|pcm|pw)\b"
    r"|\d\s*(?:an?|per|/)\s*(?:hour|hr|h|day|week|month|year|annum)\b",
    re.IGNORECASE,
)
MAIL = re.compile(r"\S+@\S+\.\S+")
_DETAILS = ("contact", "pay", "note", "link")  # those that the words before them announce
LONGEST_LINK = 300
LONGEST_DATE = 5  # words
LONGEST_NEWS = 40  # words
NAMES = 2  # words of a date without a figure: "Tuesday 3 November"


def applications(text: str, person: Person, now: datetime, outside: Outside) -> list[Application]:
    """The applications in a typed or pasted text, in its order."""

    def says(part: str) -> bool:
        return _says(part, person, now, outside)

    def stage(cell: str) -> str:
        """What a cell of the stage says, in words that are read; else it is a note."""
        meant = outside.hearing.read(cell, NEWS).options
        known = next(
            (outside.spellings.stages[one][0] for one in outside.spellings.stages if [one] == list(meant)), ""
        )
        return cell if says(cell) else known or f"{outside.spellings.application['note'][0]}: {cell}"

    return [_read(parts, person, now, outside) for parts in pasted.rows(text, outside.spellings, says, stage)]


def is_sheet(text: str, person: Person, now: datetime, outside: Outside) -> bool:
    """Whether `text` is rows of a sheet."""
    return pasted.is_sheet(text, outside.spellings, lambda part: _says(part, person, now, outside))


def count_in(text: str, spellings: Spellings) -> int:
    """The number that all of it is ("3", "3 more today"), where "3" may be how many or a company; 0 if it is none."""
    said = plain(text).split()
    numbers = [int(one[:4]) for one in said if one.isdecimal()]
    others = all(one.isdecimal() or one in spellings.applied_more for one in said)
    return numbers[0] if len(numbers) == 1 and others else 0


def length(text: str) -> int:
    """How long the longest of them is, without its link."""
    return max((len(_LINK.sub("", line)) for line in _SPLIT.split(text)), default=0)


def link_in(text: str) -> str:
    """The first link in a text; "" if it has none."""
    found = _LINK.search(text)
    return found[0].rstrip(".)")[:LONGEST_LINK] if found else ""


def _says(part: str, person: Person, now: datetime, outside: Outside) -> bool:
    """Whether a part can only be a detail: not one that may be a company, as "Indeed" and "Reed" are."""
    if plain(part) in map(plain, outside.spellings.application["channel"]):
        return False
    return _is_detail(Application("", "", now), part, person, now, outside) or bool(_LINK.fullmatch(part))


def _read(parts: list[str], person: Person, now: datetime, outside: Outside) -> Application:
    """The application that these parts are: the first that is no date is the company."""
    known, one, names, linked = outside.spellings.application, Application("", "", now), list[str](), ""
    unsent, parts[0] = _after(parts[0], known["found"], colon=True)
    for part in parts:
        if link := _LINK.search(part):
            linked = linked or link[0].rstrip(".)")[:LONGEST_LINK]
            part = " ".join((part[: link.start()] + part[link.end() :]).split()).strip(" ,:")  # noqa: PLW2901 - the rest
            part = "" if plain(part) in map(plain, known["link"]) else part  # noqa: PLW2901
        is_date = _day_sent(part, person, now, outside) is not None
        if part and not ((names or is_date) and _is_detail(one, part, person, now, outside)):
            names.append(part)
    one.company, one.role, one.link = names[0] if names else linked or ", ".join(parts), ", ".join(names[1:]), linked
    if unsent:
        one.stage = "found"
    if one.stage == "found":
        one.unsent, one.moved = True, None
    return one


def _is_detail(one: Application, part: str, person: Person, now: datetime, outside: Outside) -> bool:
    """Put a part where it belongs. Returns False if it says nothing of where that is."""
    known = outside.spellings.application
    for name in _DETAILS:
        said, rest = _after(part, known[name])
        if said and rest:
            setattr(one, name, rest)
            return True
    closes, rest = _after(part, known["closes"])
    if closes and (day := date_in(rest, person, now, outside, ahead=True)):
        one.closes = day
    elif _is_stage(one, part, person, now, outside):
        pass
    elif day := _day_sent(part, person, now, outside):
        one.at = day
    elif applied_ahead(part, person, now, outside):
        one.note = part
    elif MAIL.search(part):
        one.contact = part
    elif PAY.search(part):
        one.pay = part
    elif (via := _after(part, known["via"]))[0] and via[1]:
        one.channel = via[1]
    elif plain(part) in map(plain, known["channel"]):
        one.channel = part
    else:
        return False
    return True


def _is_stage(one: Application, part: str, person: Person, now: datetime, outside: Outside) -> bool:
    """Whether a part names a stage, alone or with a day ("rejected on 20 November"). A day to come is noted."""
    said = part.casefold().replace("’", "'").strip(" .!")
    for stage, phrases in outside.spellings.stages.items():
        found = re.fullmatch(rf"(?:{any_of(phrases)})(?:[\s:(]+(?:on\s+)?(.+?)\)?)?", said)
        day = date_in(found[1] or "", person, now, outside) if found else None
        ahead = found and not day and date_in(found[1] or "", person, now, outside, ahead=True)
        if not found or not (day or ahead or not found[1]):
            continue
        if stage == "applied":
            one.at = day or one.at
        else:
            one.stage, one.moved, one.at = stage, day or now, min(one.at, day or one.at)
        one.note = part if ahead else one.note
        return True
    return False


def day_in(text: str, person: Person, now: datetime, outside: Outside) -> datetime | None:
    """The one day that a sentence of what happened names; None if it names none, or several."""
    words, days = text.strip(" .!?").split()[:LONGEST_NEWS], list[datetime]()
    while words:
        parts = (
            (size, " ".join(words[:size]).strip(" ,;:.")) for size in range(min(LONGEST_DATE, len(words)), 0, -1)
        )
        found = ((size, day) for size, part in parts if (day := _day_sent(part, person, now, outside)))
        size, day = next(found, (1, None))
        days += [day] if day else []
        words = words[size:]
    return days[0] if len(days) == 1 else None


def applied_ahead(part: str, person: Person, now: datetime, outside: Outside) -> bool:
    """Whether a part says that they applied on a day that is still to come, which must be a slip."""
    said, rest = _after(part, _applied(outside.spellings.application["sent"]))
    if not said or date_in(rest, person, now, outside) is not None:
        return False
    return date_in(rest, person, now, outside, ahead=True) is not None


def _after(text: str, phrases: tuple[str, ...], *, colon: bool = False) -> tuple[bool, str]:
    """Whether `text` begins with one of the phrases, and what follows it; with `colon`, only if one stands there."""
    for phrase in sorted(phrases, key=len, reverse=True):
        between = r"\s*:\s*" if colon else r"(?:\s*:\s*|\s+|$)"
        if found := re.match(rf"{re.escape(phrase)}{between}", text, re.IGNORECASE):
            return True, text[found.end() :].strip()
    return False, text


def _day_sent(part: str, person: Person, now: datetime, outside: Outside) -> datetime | None:
    """The day that a part says they applied on: "applied 6 Nov", "yesterday", or a day of the calendar by itself."""
    known = outside.spellings.application["sent"]
    if _after(part, known)[0]:  # what introduces a day is left out, what belongs to it ("yesterday", "last") stays
        return date_in(_after(part, _applied(known))[1], person, now, outside)
    is_short = sum(not re.search(r"\d", word) for word in part.split()) <= NAMES
    day = date_in(part, person, now, outside) if is_short else None
    ahead = date_in(part, person, now, outside, ahead=True) if day else None
    is_calendar = day and ahead and (day.month, day.day) == (ahead.month, ahead.day)  # "2 days" and "Friday" are none
    return day if is_calendar else None


def _applied(phrases: Sequence[str]) -> tuple[str, ...]:
    return tuple(phrase for phrase in phrases if phrase.startswith(("on", "applied", "sent")))


def date_in(words: str, person: Person, now: datetime, outside: Outside, *, ahead: bool = False) -> datetime | None:
    """The date that a few words are: with `ahead` the next one, else one that isn't still to come.

    "5 December" at the end of November is that of next week, not of last year.
    """
    if not words or len(words.split()) > LONGEST_DATE:
        return None
    when = outside.read_date(words, now, person.zone, country=person.country, ahead=ahead)
    if when is None or (not ahead and (when.moment > now or _is_of_next_month(when.moment, words, now))):
        return None
    return when.moment


def _is_of_next_month(day: datetime, words: str, now: datetime) -> bool:
    """Whether a day of last year is one of the coming weeks, if no year was named."""
    return now - day > YEAR - SOON and not _YEAR.search(words)
