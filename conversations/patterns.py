"""From one interview to the next: what came up again, and what didn't. An observation in their words, no grade."""

from msgspec import Struct

from .dialogue.exchange import quote
from .dialogue.messages import Outside
from .person import Interview, Person


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
    again = [one for one in interview.hindrances if one in before.hindrances and one != "else"]
    gone = [one for one in before.hindrances if one not in interview.hindrances]
    return Pattern(before.where, causes(interview, outside, again), causes(before, outside, gone))


def causes(interview: Interview, outside: Outside, names: list[str]) -> str:
    """Causes as they are called, one after the other: in their own words where they gave it any."""
    return ", ".join(quote(cause(interview, outside, name)) for name in names)


def cause(interview: Interview, outside: Outside, name: str) -> str:
    """One cause as it is called."""
    own = interview.hindrance_own
    return own if name == "else" and own else outside.render(f"reflect-hindrances.{name}")
