"""The list as it stands: its order, which lines are awake, which say the same."""

import re
from collections.abc import Collection, Sequence
from difflib import SequenceMatcher
from typing import Literal

from ..choices import DoOrDont
from ..dialogue.matching import APOSTROPHES, is_empty, plain
from ..person import Item, Person

MOST = 100
LONGEST = 200
ACTIVE = 5  # of each kind: what can be kept in mind in an interview
ALIKE = 0.85  # of 1: from here on two lines are so close that we say so
KINDS: tuple[DoOrDont, ...] = ("do", "dont")
_SAID = re.compile(rf"(do ?n[{APOSTROPHES}]?t\b|do not\b)[\s:,]*(?=\w)|do ?: ?(?=\w)", re.IGNORECASE)


def ordered(person: Person) -> list[tuple[int, Item]]:
    """The list in its order: what to do, then what to leave; the resting ones after all that are awake."""

    def rank(pair: tuple[int, Item]) -> tuple[bool, bool, int, int]:
        number, item = pair
        return item.resting, item.kind != "do", item.place, number

    return sorted(person.items.items(), key=rank)


def awake(person: Person, kind: DoOrDont | Literal[""] = "") -> list[int]:
    """Those that are read on the day, in order; of one kind, or of both."""
    return [number for number, item in ordered(person) if not item.resting and kind in ("", item.kind)]


def lines_of(words: str) -> list[str]:
    """One item a line; lines without anything to see don't count."""
    return [line.strip() for line in words.splitlines() if not is_empty(line)]


def lines_said(kind: DoOrDont, words: str) -> list[tuple[DoOrDont, str]]:
    """The items of an answer: of the kind asked for, or of that which a line says itself ("don't ramble")."""
    found = [(_SAID.match(line), line) for line in lines_of(words)]
    return [("dont" if said[1] else "do", line[said.end() :]) if said else (kind, line) for said, line in found]


def one_line(words: str) -> str:
    """Words for one item, which is one line."""
    return " ".join(lines_of(words))


def same(text: str) -> str:
    """What two lines share that say the same; of emoji alone nothing plain is left, so they stand for themselves."""
    return plain(text) or text


def are_on(person: Person, lines: Sequence[str]) -> bool:
    """Whether every one of `lines` is on the list; what isn't found no room."""
    there = {same(item.text) for item in person.items.values()}
    return all(same(line) in there for line in lines)


def twin(person: Person, number: int, kind: DoOrDont, text: str) -> bool:
    """Whether another item than `number` says the same already."""
    return any(
        (item.kind, same(item.text)) == (kind, same(text)) for other, item in person.items.items() if other != number
    )


def alike(person: Person, number: int) -> Item | None:
    """Another item of its kind that is nearly the same: a slip of the pen, or one word more."""
    new = person.items[number]
    compare = SequenceMatcher(autojunk=False)
    compare.set_seq2(same(new.text))
    for other, item in ordered(person):
        if other == number or item.kind != new.kind:
            continue
        compare.set_seq1(same(item.text))
        if all(ratio() >= ALIKE for ratio in (compare.real_quick_ratio, compare.quick_ratio, compare.ratio)):
            return item
    return None


def tilted(person: Person, without: Collection[int] = ()) -> bool:
    """Whether there is more to leave than to do, so that a plus would help; one line alone tilts nothing."""
    do, dont = (len(set(awake(person, kind)).difference(without)) for kind in KINDS)
    return dont > max(do, 1)
