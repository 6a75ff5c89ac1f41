"""Which items words name: "3", "1, 4", "2-5", "last", a start of the line itself; buttons say "@" and its number.

A number counts the lines of the list as last shown, so it means the same while that is on the screen. What stands
behind @ is the item's own, which is never used again, so that an old button names no other line.
"""

import re

from ..dialogue.matching import match, plain
from ..dialogue.steps import Option
from ..outside import Spellings
from ..person import Person
from .lines import one_of, ordered

_OWN = re.compile(r"@(\d{1,9})")


def shown(person: Person) -> list[int]:
    """The items as numbered on their screen; as they would be, where none was shown yet."""
    return person.listed or [number for number, _ in ordered(person)]


def named(person: Person, words: str, spellings: Spellings) -> list[int]:
    """The items that `words` name, each once; empty where one of them isn't there, or none is named."""
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
    """The one number (or "last") at the start, and what follows it; ("", words) where there is none."""
    one = rf"\d{{1,3}}|@\d{{1,9}}|{one_of(spellings.last[:1])}"
    lead = rf"(?:{one_of(spellings.number)}\b\.?\s*|#)?({one})(?=[\s.:),]|$)[.:),]*\s*(.*)"
    found = re.fullmatch(lead, words.strip(), re.IGNORECASE | re.DOTALL)
    return (found[1], found[2].strip()) if found else ("", words.strip())
