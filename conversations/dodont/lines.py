"""Queries of the list: its order, which items are in use, which have the same text."""

import re
from collections.abc import Collection, Sequence
from difflib import SequenceMatcher
from functools import cache
from typing import Literal

from ..choices import DoOrDont
from ..dialogue.matching import is_empty, plain
from ..hearing.characters import APOSTROPHES
from ..outside import Spellings
from ..person import Item, Person

MOST = 100
LONGEST = 200
ACTIVE = 5  # items of each kind in use: as many as one can keep in mind in an interview
ALIKE = 0.85  # similarity (0 to 1) from which we point out that two items are nearly the same
KINDS: tuple[DoOrDont, ...] = ("do", "dont")

# What a list typed elsewhere has before its lines: "- ", "•", "[ ] ", "3. ", "1) ", "a) ", a number in a box. Not the
# number of "3.5 years" or "3 deep breaths", nor the signs of "*really* slow" or "-5".
_BULLET = r"[•‣◦▪▫●○■□►▶➤✓✔☐☑·]\ufe0f?|[-–—]{1,2}(?=\s|[^\W\d]|$)|[*+](?=\s|$)"
_BOX = r"\[[ xX]?\](?=\s|$)"
_NUMBER = r"\(?\d{1,3}[.)](?=\s|[^\W\d]|$)|\(?[A-Za-z]\)(?=\s|$)|\d\ufe0f?\u20e3"
_MARKER = re.compile(rf"\s*(?:(?:{_BULLET})\s*)?(?:{_BOX}|{_NUMBER})?\s*")


def ordered(person: Person) -> list[tuple[int, Item]]:
    """All items in order: do's, then don'ts; those saved for later after all that are in use."""

    def rank(pair: tuple[int, Item]) -> tuple[bool, bool, int, int]:
        number, item = pair
        return item.resting, item.kind != "do", item.place, number

    return sorted(person.items.items(), key=rank)


def in_use(person: Person, kind: DoOrDont | Literal[""] = "") -> list[int]:
    """The numbers of the items in use, in order; of one kind or of both."""
    return [number for number, item in ordered(person) if not item.resting and kind in ("", item.kind)]


def lines_of(words: str) -> list[str]:
    """The lines of a text, stripped of white space, bullets and numbers, without empty ones."""
    return [line for line in map(unmarked, words.splitlines()) if not is_empty(line)]


def unmarked(line: str) -> str:
    """A line without the bullet or number it begins with."""
    return _MARKER.sub("", line, count=1).strip()


def lines_said(kind: DoOrDont, words: str, spellings: Spellings) -> list[tuple[DoOrDont, str]]:
    """The items in an answer, one per line: of `kind`, unless the line names its own ("don't ramble")."""
    do, dont = one_of(spellings.do), one_of(spellings.dont)
    said = re.compile(rf"({dont}\b)[\s:,]*(?=\w)|{do} ?: ?(?=\w)", re.IGNORECASE)
    added = re.compile(rf"{one_of(spellings.verbs['add'])} ?: ?(?=\w)", re.IGNORECASE)
    found = [(said.match(line), line) for line in lines_of(added.sub("", words) if added.match(words) else words)]
    return [("dont" if said[1] else "do", line[said.end() :]) if said else (kind, line) for said, line in found]


def told(words: str, spellings: Spellings, *, surely: bool) -> str:
    """The lines that are to be put on the list ("add: arrive early", "don't: ramble"); "" if others are among them.

    With `surely`, what is to be added needs no colon.
    """
    after = r"(?:\s*:\s*|\s+-\s+|\s+)" if surely else r"(?:\s*:\s*|\s+-\s+)"
    verb = f"{one_of(spellings.verbs['add'])}{after}"
    kind = rf"(?:{one_of(spellings.dont)}|{one_of(spellings.do)})"
    added = re.compile(
        rf"(?:{one_of(spellings.verbs['add'])}[\s:-]+)?({kind})\s*(?::|\s-\s)\s*(?=\w)|{verb}(?=\w)", re.IGNORECASE
    )
    found = [(added.match(line), line) for line in lines_of(words)]
    lines = [f"{one[1]}: {line[one.end() :]}" if one[1] else line[one.end() :] for one, line in found if one]
    return "\n".join(lines) if len(lines) == len(found) else ""


def finished(words: str, spellings: Spellings) -> str:
    """Words that finish "Next time I'll ...", as a line each: without its beginning, and with a capital."""
    begun = re.compile(rf"{one_of(spellings.next_time)}\b[\s,:.…]*(?=\w)", re.IGNORECASE)
    ends = (begun.sub("", line, count=1) if begun.match(line) else line for line in lines_of(words))
    return "\n".join(line[:1].upper() + line[1:] for line in ends)


@cache
def one_of(phrases: tuple[str, ...]) -> str:
    """The pattern of any of `phrases`, with whatever apostrophe and white space."""
    spelt = {"'": f"[{APOSTROPHES}]?", " ": r"\s+"}
    return f"(?:{'|'.join(''.join(spelt.get(c) or re.escape(c) for c in one) for one in phrases)})"


def one_line(words: str) -> str:
    """A text as one line, as an item needs it."""
    return " ".join(lines_of(words))


def same(text: str) -> str:
    """The key by which texts are compared: `plain`, or the text itself if that is empty (emoji)."""
    return plain(text) or text


def all_on_list(person: Person, lines: Sequence[str]) -> bool:
    """Whether all of `lines` are on the list, which fails if it was full."""
    there = {same(item.text) for item in person.items.values()}
    return all(same(line) in there for line in lines)


def said_by(person: Person, number: int, text: str) -> list[int]:
    """The items other than `number` that have this text, whatever their kind."""
    return [one for one, item in person.items.items() if one != number and same(item.text) == same(text)]


def opposite(person: Person, number: int, kind: DoOrDont, text: str) -> int:
    """The item of the other kind, other than `number`, that has this text; 0 if there is none."""
    return next((one for one in said_by(person, number, text) if person.items[one].kind != kind), 0)


def has_duplicate(person: Person, number: int, kind: DoOrDont, text: str) -> bool:
    """Whether an item other than `number` has this kind and text."""
    return any(
        (item.kind, same(item.text)) == (kind, same(text)) for other, item in person.items.items() if other != number
    )


def near_duplicate(person: Person, number: int, without: Collection[int] = ()) -> Item | None:
    """Another item of the same kind whose text is nearly the same (a typo, or one more word), but for `without`."""
    new = person.items[number]
    compare = SequenceMatcher(autojunk=False)
    compare.set_seq2(same(new.text))
    for other, item in ordered(person):
        if other == number or other in without or item.kind != new.kind:
            continue
        compare.set_seq1(same(item.text))
        if all(ratio() >= ALIKE for ratio in (compare.real_quick_ratio, compare.quick_ratio, compare.ratio)):
            return item
    return None


def mostly_donts(person: Person, without: Collection[int] = ()) -> bool:
    """Whether more don'ts than do's are in use, not counting `without`. A single don't is fine."""
    do, dont = (len(set(in_use(person, kind)).difference(without)) for kind in KINDS)
    return dont > max(do, 1)


def about_paper(person: Person, item: Item) -> bool:
    """Whether a line came from an application that led to no interview: it isn't for the room."""
    interview = person.interviews.get(item.interview)
    return interview is not None and interview.on_paper
