"""The list, between interviews: one line of it, at their rhythm."""

from collections.abc import Iterator

from ..check_ins.rhythm import in_rhythm
from ..dialogue.messages import Args, Outside
from ..kinds import Context, Kind, Occasion
from ..person import Person
from .lines import ordered


def find(person: Person, _: Outside) -> Iterator[Occasion]:
    """From the day on which the first line came."""
    if person.items:
        yield from in_rhythm(person, LIST_CHECK_IN, min(item.added for item in person.items.values()))


def _args(x: Context, _: Occasion) -> Args | None:
    """A do; a don't where nothing else is awake, in words of its own."""
    items = [item for _, item in ordered(x.person) if not item.resting]
    if not items:
        return None
    turn = x.person.check_ins.times.get(LIST_CHECK_IN.name, 0)
    first = [item for item in items if item.kind == items[0].kind]
    return {"item": first[turn % len(first)].text, "kind": items[0].kind}


LIST_CHECK_IN = Kind(
    name="dodont",
    shown=3,
    find=find,
    args=_args,
    acts={"dodont": (("practise", "dodont practise"), ("look", "dodont"), ("fine", "fine"), ("less", "less dodont"))},
    every=14,
)
