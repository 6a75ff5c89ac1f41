"""Undo for applications, ten steps deep, whatever made the change: a button, typed words, a check-in, an edit.

As for the list (dodont/history.py), each event's difference is recorded, and undo starts from exactly what the last
change produced.
"""

from ..dialogue.undo import touched
from ..dodont.history import DEPTH
from ..person import Application, ApplicationChange, Person


def remember(before: Person, after: Person) -> None:
    """Record what an event changed, unless it was an undo."""
    if before.applications == after.applications or after.numbers.get("application_undo") != before.numbers.get(
        "application_undo"
    ):
        return
    change = touched(before.applications, after.applications, lambda one: one)
    numbered = ApplicationChange(after.number("application_change"), change, after.wrote)
    after.application_changes = [*after.application_changes, numbered][-DEPTH:]


def current(person: Person) -> int:
    """The number that the change of this event will have: it is recorded at the end."""
    return person.numbers.get("application_change", 0) + 1


def take_back(person: Person) -> dict[int, tuple[Application | None, Application | None]]:
    """Undo the newest change, if there is one. Returns each application it touched, before and after."""
    if not person.application_changes:
        return {}
    person.number("application_undo")
    change, back = person.application_changes.pop(), {}
    for number, was in change.before.items():
        back[number] = person.applications.pop(number, None), was
        if was:
            person.applications[number] = was
    person.applications = dict(sorted(person.applications.items()))
    return back
