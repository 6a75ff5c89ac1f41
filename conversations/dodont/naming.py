"""Resolves references to items: "3", "1, 4", "2-5", "last", part of the text; "@12" in buttons.

A plain number is a position in the list as last shown. After @ comes the number of the item, which is never reused,
so that an old button can't refer to another item.
"""

import re

from ..dialogue.matching import match, plain
from ..dialogue.steps import Option
from ..outside import Spellings
from ..person import Person
from .lines import one_of, ordered

_OWN = re.compile(r"@(\d{1,9})")


def shown(person: Person) -> list[int]:
    """The items in the order last shown; in list order if it was never shown."""
    return person.listed or [number for number, _ in ordered(person)]


def named(person: Person, words: str, spellings: Spellings) -> list[int]:
    """The items that `words` refer to, without repetition; empty if there are none, or a position is out of range."""
    if own := _OWN.fullmatch(words.strip()):
        return [int(own[1])]
    said, listed = plain(words), shown(person)
    if said in spellings.last:
        return [max(person.items)]
    if said in spellings.all:
        return [number for number, _ in ordered(person)]
    span = rf"(\d{{1,3}})(?:\s*(?:-|–|\b{one_of(spellings.to)}\b)\s*(\d{{1,3}}))?"
    if spans := re.findall(span, words, re.IGNORECASE):
        ends = [(int(first), int(last or first)) for first, last in spans]
        places = [place for ends_of in ends for place in range(min(ends_of), max(ends_of) + 1)]
        return [listed[place - 1] for place in dict.fromkeys(places)] if _among(places, listed) else []
    found = match(words, [Option(str(number), item.text) for number, item in ordered(person)])
    return [int(found.key)] if found else []


def _among(places: list[int], listed: list[int]) -> bool:
    return all(1 <= place <= len(listed) for place in places)


def leading(words: str, spellings: Spellings) -> tuple[str, str]:
    """The position (or "last") at the start, and the rest; ("", words) if there is none."""
    one = rf"\d{{1,3}}|@\d{{1,9}}|{one_of(spellings.last[:1])}"
    lead = rf"(?:{one_of(spellings.number)}\b\.?\s*|#)?({one})(?=[\s.:),]|$)[.:),]*\s*(.*)"
    found = re.fullmatch(lead, words.strip(), re.IGNORECASE | re.DOTALL)
    return (found[1], found[2].strip()) if found else ("", words.strip())
