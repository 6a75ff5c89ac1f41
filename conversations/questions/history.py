"""Undo for the questions, ten steps deep, whatever made the change: a button, a typed line, Back, an edited message.

As for the list (dodont/history.py), each event's difference is recorded, and undo starts from exactly what the last
change produced. Practice is no change and is left alone.
"""

from collections.abc import Mapping

from ..person import BankChange, BankQuestion, Person

DEPTH = 10


def remember(before: Person, after: Person) -> None:
    """Record what an event changed, unless it was an undo."""
    if len(after.bank_changes) < len(before.bank_changes):
        return
    change = BankChange(_touched(before.questions, after.questions))
    if change.questions:
        after.bank_changes = [*after.bank_changes, change][-DEPTH:]


def take_back(person: Person) -> bool:
    """Undo the newest change. Returns whether there was one."""
    if not person.bank_changes:
        return False
    for number, was in person.bank_changes.pop().questions.items():
        now = person.questions.pop(number, None)
        if was and now:
            was.box, was.practised = now.box, now.practised
        if was:
            person.questions[number] = was
    person.questions = dict(sorted(person.questions.items()))
    return True


def _touched(before: Mapping[int, BankQuestion], after: Mapping[int, BankQuestion]) -> dict[int, BankQuestion | None]:
    numbers = [*before, *(number for number in after if number not in before)]
    return {number: before.get(number) for number in numbers if _seen(before.get(number)) != _seen(after.get(number))}


def _seen(question: BankQuestion | None) -> tuple[str, str, list[str]] | None:
    """What they see of a question as theirs: not its practice, nor the number of an interview that was deleted."""
    return (question.text, question.answer, [one.felt for one in question.met.values()]) if question else None
