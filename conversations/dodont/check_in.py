"""The regular check-in with one item of the list."""

from collections.abc import Iterator

from ..check_ins.rhythm import in_rhythm
from ..dialogue.messages import Args, Outside
from ..kinds import Context, Kind, Occasion
from ..person import Person
from .lines import about_paper, ordered


def find(person: Person, _: Outside) -> Iterator[Occasion]:
    """Regularly, from the day of the first item on."""
    if person.items:
        yield from in_rhythm(person, LIST_CHECK_IN, min(item.added for item in person.items.values()))


def _args(x: Context, _: Occasion) -> Args | None:
    """The do's in turn; don'ts if no do is in use."""
    items = [item for _, item in ordered(x.person) if not item.resting]
    if not items:
        return None
    turn = x.person.check_ins.times.get(LIST_CHECK_IN.name, 0)
    first = [item for item in items if item.kind == items[0].kind]
    item = first[turn % len(first)]
    return {"item": item.text, "kind": item.kind, "paper": "yes" if about_paper(x.person, item) else "no"}


LIST_CHECK_IN = Kind(
    name="dodont",
    shown=3,
    find=find,
    args=_args,
    acts={"dodont": (("practise", "dodont practise"), ("look", "dodont"), ("fine", "fine"), ("less", "less dodont"))},
    every=14,
)
