"""From one interview to the next: what came up again, and what didn't. An observation in their words, no grade."""

from collections.abc import Sequence

from msgspec import Struct

from ..dialogue.exchange import quote
from ..dialogue.messages import Outside
from ..dodont.lines import lines_of, same
from ..person import Interview, Person


class Pattern(Struct, frozen=True):
    """What two debriefs share and don't, each as a list in their words; "" where there is none."""

    before: str  # the earlier interview
    again: str = ""
    gone: str = ""


def earlier(person: Person, number: int) -> Interview | None:
    """The interview before, of those of which it was said what got in the way; None where there is none."""
    debriefed = (other for other, one in person.interviews.items() if other < number and one.hindrances)
    return person.interviews.get(max(debriefed, default=0))


def pattern(person: Person, number: int, outside: Outside) -> Pattern | None:
    """How this interview compares with the one before; None where there is nothing to compare."""
    interview, before = person.interviews.get(number), earlier(person, number)
    if interview is None or before is None or not (interview.hindrances or interview.went == "well"):
        return None
    again = [one for one in interview.hindrances if _is_in(one, interview, before)]
    gone = [one for one in before.hindrances if not _is_in(one, before, interview)]
    return Pattern(before.where, causes(interview, outside, again), causes(before, outside, gone))


def _is_in(name: str, one: Interview, other: Interview) -> bool:
    """Whether a cause of one was named of the other, too; what they put in their own words, in the same words."""
    return name in other.hindrances and (name != "else" or same(one.hindrance_own) == same(other.hindrance_own))


def causes(interview: Interview, outside: Outside, names: Sequence[str]) -> str:
    """Causes as they are called, one after the other: in their own words where they gave it any."""
    return ", ".join(quote(cause(interview, outside, name)) for name in names)


def cause(interview: Interview, outside: Outside, name: str) -> str:
    """One cause as it is called."""
    own = "; ".join(lines_of(interview.hindrance_own))
    return own if name == "else" and own else outside.render(f"reflect-hindrances.{name}")
