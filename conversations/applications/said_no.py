"""A no that is told in a sentence, "yodel said no", and the company that it came from."""

import re

from ..dialogue.exchange import Exchange
from ..dialogue.matching import any_of, plain
from ..outside import Spellings
from ..person import Person
from .finding import undecided_in, without_interview

LONGEST_NAME = 3  # words of a company that isn't known; more are a story


def one_of(person: Person, text: str) -> int:
    """The application that a no is about: the one it names, if no answer is known there; 0 if that isn't clear."""
    found = undecided_in(person, text)
    return found[0] if len(found) == 1 and without_interview(person, found) else 0


def company_in(text: str, spellings: Spellings) -> str:
    """The company that says no in a short sentence; "" if none is named."""
    known, said = spellings.application, text.strip(" .!,;:")
    ends = rf"(?:\s+(?:{any_of(known['too'])}))*"
    before = rf"(?:(?:{any_of(known['lead'])})[\s,]+)*"
    says = re.fullmatch(rf"{before}(.+?)\s+(?:{any_of(known['said_no'])}){ends}", said, re.IGNORECASE)
    by = re.fullmatch(rf"{before}(?:{any_of(known['no_from'])})\s+(.+?){ends}", said, re.IGNORECASE)
    found = says or by
    name = found[1].strip(" ,") if found else ""
    words = plain(name).split()
    named = 0 < len(words) <= LONGEST_NAME and {*words}.isdisjoint((*known["no_name"], *known["no_company"]))
    return name if named and words[0] not in known["article"] else ""


def is_known(x: Exchange, name: str) -> bool:
    """Whether there is an interview or an application at that place, or the name stands in one of theirs."""
    places = [one.where for one in x.person.interviews.values()]
    places += [one.company for one in x.person.applications.values()]
    return any(f" {plain(name)} " in f" {plain(place)} " for place in places)
