"""How they are, at their rhythm: five faces."""

from collections.abc import Iterator

from ..check_ins.rhythm import in_rhythm
from ..dialogue.messages import Outside
from ..kinds import Kind, Occasion
from ..person import Person


def find(person: Person, _: Outside) -> Iterator[Occasion]:
    """From the first tip they went through on."""
    ended = [one.tip_done or one.began for one in person.interviews.values() if one.finished]
    if ended:
        yield from in_rhythm(person, MOOD_CHECK_IN, min(ended))


MOOD_CHECK_IN = Kind(
    name="mood",
    shown=1,
    find=find,
    args=lambda _, __: {},
    acts={"mood": tuple((f"face{face}", f"mood {face}") for face in range(1, 6))},
    in_a_row=5,
    every=7,
)
