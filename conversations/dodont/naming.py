"""Resolves references to items: "3", "1, 4", "2-5", "last", part of the text; "@12" in buttons.

A plain number is a position in the list as last shown. After @ comes the number of the item, which is never reused,
so that an old button can't refer to another item.
"""

import re

from ..dialogue.matching import match, plain
from ..dialogue.steps import Option
from ..person import Person
from .lines import ordered

_OWN = re.compile(r"@(\d{1,9})")
_SPAN = re.compile(r"(\d{1,3})(?:\s*(?:-|–|\bto\b)\s*(\d{1,3}))?", re.IGNORECASE)
_LEAD = re.compile(
    r"(?:(?:number|line|no)\b\.?\s*|#)?(\d{1,3}|@\d{1,9}|last)(?=[\s.:),]|$)[.:),]*\s*(.*)", re.IGNORECASE | re.DOTALL
)
LAST = {"last", "the last", "last one", "the last one"}
ALL = {"all", "everything", "all of them"}


def shown(person: Person) -> list[int]:
    """The items in the order last shown; in list order if it was never shown."""
    return person.listed or [number for number, _ in ordered(person)]


def named(person: Person, words: str) -> list[int]:
    """The items that `words` refer to, without repetition; empty if there are none, or a position is out of range."""
    if own := _OWN.fullmatch(words.strip()):
        return [int(own[1])]
    said, listed = plain(words), shown(person)
    if said in LAST:
        return [max(person.items)]
    if said in ALL:
        return [number for number, _ in ordered(person)]
    if spans := _SPAN.findall(words):
        ends = [(int(first), int(last or first)) for first, last in spans]
        places = [place for ends_of in ends for place in range(min(ends_of), max(ends_of) + 1)]
        return [listed[place - 1] for place in dict.fromkeys(places)] if _among(places, listed) else []
    found = match(words, [Option(str(number), item.text) for number, item in ordered(person)])
    return [int(found.key)] if found else []


def _among(places: list[int], listed: list[int]) -> bool:
    return all(1 <= place <= len(listed) for place in places)


def leading(words: str) -> tuple[str, str]:
    """The position (or "last") at the start, and the rest; ("", words) if there is none."""
    found = _LEAD.fullmatch(words.strip())
    return (found[1], found[2].strip()) if found else ("", words.strip())
