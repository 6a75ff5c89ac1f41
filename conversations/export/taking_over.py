"""Taking somebody up where a file left them: in this chat, or in another bot."""

from ..check_ins import pass_over
from ..dialogue.exchange import Exchange
from ..person import Person
from .schema import KEPT, numbers_of

_HERE = ("care", "worry", "hints", "began", "wrote", "language", "language_chosen")
"""What is true of this chat, whatever the file says."""
_SOMETHING = (
    "interviews", "items", "applications", "pages", "questions", "stories", "moods", "safety", "weekly", "setback",
    "nerves", "people", "take_along",
)  # fmt: skip


def has_something(person: Person) -> bool:
    """Whether they have told us anything that a file would replace."""
    return any(getattr(person, name) for name in _SOMETHING)


def take_over(x: Exchange, there: Person) -> None:
    """Replace what we know by what a file has. Private pages stay where the file has none.

    What was due since then isn't said. Buttons of before lead nowhere: their talks are gone.
    """
    here, blank = x.person, x.person.blank()
    x.retire()
    for number, page in here.pages.items() if not there.pages else ():
        there.pages[number] = page
    for name in Person.__struct_fields__:
        if name not in _HERE:
            setattr(here, name, getattr(there if name in KEPT else blank, name))
    if there.language_chosen:
        here.language, here.language_chosen = there.language, True
    for kind, number in numbers_of(here).items():
        here.numbers[kind] = max(here.numbers.get(kind, 0), number)
    x.taken_over = True
    pass_over(x)
