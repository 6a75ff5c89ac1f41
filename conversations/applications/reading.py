"""Reads typed applications: one a line, or several between semicolons.

"Acme, cook, via LinkedIn, closes 5 May": the company, then the role. Of what follows, a part that says what it is
becomes that detail; the others belong to the role.
"""

import re
from collections.abc import Sequence
from datetime import datetime

from ..dialogue.matching import plain
from ..outside import Outside, Spellings
from ..person import Application, Person

_LINK = re.compile(r"(?:https?://|www\.)[^\s,;<>\"]+", re.IGNORECASE)
_SPLIT = re.compile(r"\s*[;\n]\s*")
_BULLET = re.compile(r"^[\s•·*▪●◦‣–—-]+|^\s*\d{1,3}[.)]\s+")
_DASH = re.compile(r"\s+[–—-]\s+")
_PAY = re.compile(
    r"[£$€₹]\s?\d|\d\s?[£$€₹]|\d+(?:\.\d+)?\s?k\b|\d\s*(?:an?|per)\s+(?:hour|day|month|year)\b", re.IGNORECASE
)
_MAIL = re.compile(r"\S+@\S+\.\S+")
_DETAILS = ("contact", "pay", "note", "link")  # those that the words before them announce
LONGEST_LINK = 300
LONGEST_DATE = 5  # words


def applications(text: str, person: Person, now: datetime, outside: Outside) -> list[Application]:
    """The applications in a typed text, in its order."""
    lines = (_BULLET.sub("", line).strip(" ,") for line in _SPLIT.split(text))
    return [_read(line, person, now, outside) for line in lines if line]


def any_of(phrases: Sequence[str]) -> str:
    """The pattern of any of these phrases, the longest first."""
    return "|".join(re.escape(one) for one in sorted(phrases, key=len, reverse=True))


def count_in(text: str, spellings: Spellings) -> int:
    """The number that all of it is ("3", "3 more today"), where "3" may be how many or a company; 0 if it is none."""
    said = plain(text).split()
    numbers = [int(one[:4]) for one in said if one.isdecimal()]
    others = all(one.isdecimal() or one in spellings.applied_more for one in said)
    return numbers[0] if len(numbers) == 1 and others else 0


def length(text: str) -> int:
    """How long the longest of them is, without its link."""
    return max((len(_LINK.sub("", line)) for line in _SPLIT.split(text)), default=0)


def _read(line: str, person: Person, now: datetime, outside: Outside) -> Application:
    known = outside.spellings.application
    link = _LINK.search(line)
    if link:
        line = (line[: link.start()] + line[link.end() :]).strip(" ,")
    unsent, line = _after(line, known["found"], colon=True)
    parts = [part for part in re.split(r"\s*,\s*", line) if part]
    if len(parts) == 1:
        parts = _DASH.split(parts[0], maxsplit=1)
    one = Application(parts[0] if parts else line or (link[0] if link else ""), "", now)
    one.link = link[0].rstrip(".)")[:LONGEST_LINK] if link else ""
    if unsent:
        one.stage, one.unsent = "found", True
    one.role = ", ".join(part for part in parts[1:] if not _is_detail(one, part, person, now, outside))
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
    elif _after(part, known["sent"])[0] and (day := date_in(_without(part, known["sent"]), person, now, outside)):
        one.at = day
    elif _MAIL.search(part):
        one.contact = part
    elif _PAY.search(part):
        one.pay = part
    elif (via := _after(part, known["via"]))[0] and via[1]:
        one.channel = via[1]
    elif plain(part) in map(plain, known["channel"]):
        one.channel = part
    else:
        return False
    return True


def _after(text: str, phrases: tuple[str, ...], *, colon: bool = False) -> tuple[bool, str]:
    """Whether `text` begins with one of the phrases, and what follows it; with `colon`, only if one stands there."""
    for phrase in sorted(phrases, key=len, reverse=True):
        between = r"\s*:\s*" if colon else r"(?:\s*:\s*|\s+|$)"
        if found := re.match(rf"{re.escape(phrase)}{between}", text, re.IGNORECASE):
            return True, text[found.end() :].strip()
    return False, text


def _without(part: str, phrases: tuple[str, ...]) -> str:
    """The words of a date: what introduces it is left out, what belongs to it ("yesterday", "last") stays."""
    return _after(part, tuple(phrase for phrase in phrases if phrase.startswith(("on", "applied", "sent"))))[1]


def date_in(words: str, person: Person, now: datetime, outside: Outside, *, ahead: bool = False) -> datetime | None:
    """The date that a few words are: with `ahead` the next one, else one that isn't still to come."""
    if not words or len(words.split()) > LONGEST_DATE:
        return None
    when = outside.read_date(words, now, person.zone, country=person.country, ahead=ahead)
    if when is None or (not ahead and when.moment > now):
        return None
    return when.moment
