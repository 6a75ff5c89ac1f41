"""Undo for questions and stories, ten steps deep, whatever made the change: a button, typed words, Back, an edit.

As for the list (dodont/history.py), each event's difference is recorded, and undo starts from exactly what the last
change produced. Practice is no change and is left alone.
"""

from collections.abc import Mapping
from typing import TypeVar

from ..dialogue.undo import touched
from ..dodont.history import DEPTH
from ..person import BankChange, BankQuestion, Person

T = TypeVar("T")


def remember(before: Person, after: Person) -> None:
    """Record what an event changed, unless it was an undo."""
    if len(after.bank_changes) < len(before.bank_changes):
        return
    change = BankChange(
        touched(before.questions, after.questions, _seen),
        touched(before.stories, after.stories, lambda story: story),
    )
    if change.questions or change.stories:
        after.bank_changes = [*after.bank_changes, change][-DEPTH:]


def take_back(person: Person) -> bool:
    """Undo the newest change. Returns whether there was one."""
    if not person.bank_changes:
        return False
    change = person.bank_changes.pop()
    for number, was in change.questions.items():
        now = person.questions.get(number)
        if was and now:
            was.box, was.practised = now.box, now.practised
    person.questions = _put_back(person.questions, change.questions)
    person.stories = _put_back(person.stories, change.stories)
    return True


def _put_back(there: Mapping[int, T], changed: Mapping[int, T | None]) -> dict[int, T]:
    kept = {number: one for number, one in there.items() if number not in changed}
    kept |= {number: was for number, was in changed.items() if was is not None}
    return dict(sorted(kept.items()))


def _seen(question: BankQuestion) -> tuple[str, str, list[str]]:
    """Not its practice, nor the number of an interview that was deleted."""
    return question.text, question.answer, [one.felt for one in question.met.values()]
