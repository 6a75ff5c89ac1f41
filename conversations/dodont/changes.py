"""All changes of the list, as functions that modify a person. They send no messages.

history.py records every change of the list, whether made here, in a tip or by Back, for undo.
"""

from collections.abc import Sequence
from datetime import datetime

from ..choices import DoOrDont
from ..person import Item, Person
from .lines import ACTIVE, LONGEST, MOST, has_duplicate, in_use, opposite, ordered, same


def put(person: Person, lines: Sequence[tuple[DoOrDont, str]], now: datetime) -> list[tuple[str, int]]:
    """Add items, each (kind, text); if there are enough of that kind in use, they are saved for later.

    Nothing is both a do and a don't: what is on the list as the opposite stays as it is.

    Returns:
        For each, the outcome (added, there, opposite, full, long) and the number of the new item, or 0.
    """
    there = {(item.kind, same(item.text)) for item in person.items.values()}
    room = {kind: ACTIVE - len(in_use(person, kind)) for kind, _ in lines}
    outcomes = []
    for kind, text in lines:
        outcome, number = "added", 0
        if len(text) > LONGEST:
            outcome = "long"
        elif (kind, same(text)) in there:
            outcome = "there"
        elif ("dont" if kind == "do" else "do", same(text)) in there:
            outcome = "opposite"
        elif len(person.items) >= MOST:
            outcome = "full"
        else:
            number = person.number("item")
            person.items[number] = Item(text, kind, place=number, added=now, resting=room[kind] <= 0)
            room[kind] -= 1
            there.add((kind, same(text)))
        outcomes.append((outcome, number))
    return outcomes


def replace_lines(
    person: Person, made: Sequence[int], lines: Sequence[tuple[DoOrDont, str]], now: datetime
) -> list[int]:
    """Replace the items `made` by an earlier version of an answer; those that are also in the new version stay.

    Returns:
        The numbers of the items of the new version.
    """
    there = {number: person.items[number] for number in made if number in person.items}
    kept = [number for number, item in there.items() if (item.kind, item.text) in lines]
    remove(person, [number for number in there if number not in kept])
    return kept + [number for _, number in put(person, lines, now) if number]


def remove(person: Person, numbers: Sequence[int]) -> list[Item]:
    """Remove items and return those that existed."""
    return [item for item in (person.items.pop(number, None) for number in numbers) if item]


def edit(person: Person, number: int, text: str) -> str:
    """Reword an item.

    Returns:
        The outcome: done, long, there (another item has this text), or opposite (one of the other kind has it).
    """
    item = person.items[number]
    return _reword(person, number, item.kind, text)


def flip(person: Person, number: int, text: str = "") -> str:
    """Turn a do into a don't or vice versa, with a new text if given. Returns the outcome, as in `edit`.

    If there are enough of its new kind in use, it is saved for later.
    """
    item = person.items[number]
    kind: DoOrDont = "dont" if item.kind == "do" else "do"
    crowded = len(in_use(person, kind)) >= ACTIVE
    outcome = _reword(person, number, kind, text or item.text)
    if outcome == "done":
        item.resting = item.resting or crowded
    return outcome


def turn_into_do(person: Person, number: int, text: str) -> None:
    """Replace a don't by a do with this text; if there is such a do already, save the don't for later."""
    if has_duplicate(person, number, "do", text):
        rest(person, [number])
    else:
        flip(person, number, text)


def _reword(person: Person, number: int, kind: DoOrDont, text: str) -> str:
    if len(text) > LONGEST:
        return "long"
    item = person.items[number]
    if has_duplicate(person, number, kind, text) or (item.kind, item.text) == (kind, text):
        return "there"
    if opposite(person, number, kind, text):
        return "opposite"
    item.kind, item.text = kind, text
    return "done"


def move(person: Person, number: int, to: int) -> bool:
    """Move an item to the position of `to`, but only among its neighbours. Returns whether it moved."""
    order = [one for one, _ in ordered(person)]
    group = neighbours(person, number)
    end = 0 if order.index(to) < order.index(number) else len(group) - 1
    place = group.index(to) if to in group else end
    if group[place] == number:
        return False
    group.remove(number)
    group.insert(place, number)
    for place, one in enumerate(group, 1):
        person.items[one].place = place
    return True


def neighbours(person: Person, number: int) -> list[int]:
    """The items among which one can be moved, itself included: same kind, and both in use or saved for later."""
    item = person.items[number]
    return [one for one, other in ordered(person) if (other.kind, other.resting) == (item.kind, item.resting)]


def rest(person: Person, numbers: Sequence[int]) -> None:
    """Save items for later."""
    for number in numbers:
        person.items[number].resting = True


def wake(person: Person, numbers: Sequence[int]) -> tuple[list[int], list[int]]:
    """Use items again. If five of their kind are in use, the last of these is saved for later instead.

    Returns:
        The items in use now, and those saved for later instead.
    """
    woken, resting = [], []
    for number in numbers:
        item = person.items[number]
        others = in_use(person, item.kind)
        give_way = [one for one in others if one not in numbers]
        if item.resting and len(others) >= ACTIVE and give_way:
            person.items[give_way[-1]].resting = True
            resting.append(give_way[-1])
        elif item.resting and len(others) >= ACTIVE:
            continue
        item.resting = False
        woken.append(number)
    return woken, resting
