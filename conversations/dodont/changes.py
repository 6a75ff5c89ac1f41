"""Every change of the list, as plain functions of a person. None of them says anything, none loses a line.

Whatever changes the list (these, a tip, Back) is seen by history.py, which takes it back.
"""

from collections.abc import Sequence
from datetime import datetime

from ..choices import DoOrDont
from ..person import Item, Person
from .lines import ACTIVE, LONGEST, MOST, awake, ordered, same, twin


def put(person: Person, lines: Sequence[tuple[DoOrDont, str]], now: datetime) -> list[tuple[str, int]]:
    """Put lines, each (kind, text), on the list; where enough of their kind are awake they rest.

    Returns:
        What came of each (added, there, full, long), with the number of the item that it made, else 0.
    """
    there = {(item.kind, same(item.text)) for item in person.items.values()}
    room = {kind: ACTIVE - len(awake(person, kind)) for kind, _ in lines}
    outcomes = []
    for kind, text in lines:
        outcome, number = "added", 0
        if len(text) > LONGEST:
            outcome = "long"
        elif (kind, same(text)) in there:
            outcome = "there"
        elif len(person.items) >= MOST:
            outcome = "full"
        else:
            number = person.number("item")
            person.items[number] = Item(text, kind, place=number, added=now, resting=room[kind] <= 0)
            room[kind] -= 1
            there.add((kind, same(text)))
        outcomes.append((outcome, number))
    return outcomes


def put_instead(
    person: Person, made: Sequence[int], lines: Sequence[tuple[DoOrDont, str]], now: datetime
) -> list[int]:
    """Put lines where an answer that changes had put the items `made`; of those, what still stands in it stays.

    Returns:
        The items of the answer as it is now.
    """
    there = {number: person.items[number] for number in made if number in person.items}
    kept = [number for number, item in there.items() if (item.kind, item.text) in lines]
    remove(person, [number for number in there if number not in kept])
    return kept + [number for _, number in put(person, lines, now) if number]


def remove(person: Person, numbers: Sequence[int]) -> list[Item]:
    """Take items off; those that were there."""
    return [item for item in (person.items.pop(number, None) for number in numbers) if item]


def edit(person: Person, number: int, text: str) -> str:
    """Give an item other words. What came of it: done, long, there (another one says that already)."""
    item = person.items[number]
    return _reword(person, number, item.kind, text)


def flip(person: Person, number: int, text: str = "") -> str:
    """Make a don't of a do, or the other way round, in other words if there are any; what came of it, as in `edit`.

    Where enough of its new kind are awake, it rests.
    """
    item = person.items[number]
    kind: DoOrDont = "dont" if item.kind == "do" else "do"
    crowded = len(awake(person, kind)) >= ACTIVE
    outcome = _reword(person, number, kind, text or item.text)
    if outcome == "done":
        item.resting = item.resting or crowded
    return outcome


def turn_round(person: Person, number: int, text: str) -> None:
    """Put what to do instead in the place of a don't; where a do says that already, the don't rests."""
    if twin(person, number, "do", text):
        rest(person, [number])
    else:
        flip(person, number, text)


def _reword(person: Person, number: int, kind: DoOrDont, text: str) -> str:
    if len(text) > LONGEST:
        return "long"
    item = person.items[number]
    if twin(person, number, kind, text) or (item.kind, item.text) == (kind, text):
        return "there"
    item.kind, item.text = kind, text
    return "done"


def move(person: Person, number: int, to: int) -> bool:
    """Move an item to where the item `to` stands, as far as its own kind goes: do's stay first. Whether it moved."""
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
    """The items among which one can be moved, itself included: of its kind, and awake or resting as it is."""
    item = person.items[number]
    return [one for one, other in ordered(person) if (other.kind, other.resting) == (item.kind, item.resting)]


def rest(person: Person, numbers: Sequence[int]) -> None:
    """Keep items on the list, but out of what is read on the day."""
    for number in numbers:
        person.items[number].resting = True


def wake(person: Person, numbers: Sequence[int]) -> tuple[list[int], list[int]]:
    """Let items be read on the day again. Where five of a kind are awake, the last of them rests instead.

    Returns:
        Those that are awake now, and those that rest in their place.
    """
    woken, resting = [], []
    for number in numbers:
        item = person.items[number]
        others = awake(person, item.kind)
        give_way = [one for one in others if one not in numbers]
        if item.resting and len(others) >= ACTIVE and give_way:
            person.items[give_way[-1]].resting = True
            resting.append(give_way[-1])
        elif item.resting and len(others) >= ACTIVE:
            continue
        item.resting = False
        woken.append(number)
    return woken, resting
