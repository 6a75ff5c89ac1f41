"""Undo for the list, ten steps deep, whatever made the change: a command, button, tip, Back or edited message.

After every event we compare the list with its state before (`remember`) and record the difference. So undo always
starts from exactly the list that the last change produced, and can neither lose nor duplicate an item. Scores and
practice don't count as changes and are left alone by undo.
"""

import msgspec

from ..dialogue.undo import touched
from ..person import Item, ListChange, Person
from .lines import ACTIVE, in_use, ordered, same

DEPTH = 10

Touched = list[tuple[Item | None, Item | None]]  # each item that undo changed, before and after


def remember(before: Person, after: Person) -> None:
    """Record what an event changed, unless it was an undo."""
    if before.items == after.items or len(after.list_changes) < len(before.list_changes):
        return
    _fit_in(before, after)
    if _as_read(before) == _as_read(after):  # e.g. Back restored a `place` that doesn't change the order
        return
    change = ListChange(after.number("list_change"), touched(before.items, after.items, _seen))
    after.list_changes = [*after.list_changes, change][-DEPTH:]


def _fit_in(before: Person, after: Person) -> None:
    """Clean up after Back: drop a restored item that was added again meanwhile, and keep at most five in use.

    Added as either kind: nothing is both a do and a don't.
    """
    there = {same(item.text) for number, item in after.items.items() if number in before.items}
    for number in [number for number in after.items if number not in before.items]:
        item = after.items[number]
        if same(item.text) in there:
            del after.items[number]
        elif len(in_use(after, item.kind)) > ACTIVE:
            item.resting = True


def _as_read(person: Person) -> list[tuple[int, str, str, bool]]:
    """The list in order, with everything that is visible to the person."""
    return [(number, item.text, item.kind, item.resting) for number, item in ordered(person)]


def _seen(item: Item) -> tuple[str, str, int, bool]:
    return item.text, item.kind, item.place, item.resting


def take_back(person: Person, steps: int = 1) -> Touched:
    """Undo the newest changes of the list."""
    first: dict[int, Item | None] = {}
    for _ in range(min(steps, len(person.list_changes))):
        for number, was in person.list_changes.pop().before.items():
            now = person.items.get(number)
            first.setdefault(number, msgspec.structs.replace(now) if now else None)
            if was is None:
                person.items.pop(number, None)
            elif now is None:
                person.items[number] = was
            else:
                now.text, now.kind, now.place, now.resting = was.text, was.kind, was.place, was.resting
    return [(old, person.items.get(number)) for number, old in first.items()]
