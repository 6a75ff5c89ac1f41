"""Compares two interviews: which causes came up again and which didn't. An observation, no judgement."""

from collections.abc import Sequence

from msgspec import Struct

from ..dialogue.exchange import quote
from ..dialogue.messages import Outside
from ..dodont.lines import lines_of, same
from ..person import Interview, Person


class Pattern(Struct, frozen=True):
    """The causes that two interviews share, and those of the earlier one only, as lists in words; "" if none."""

    before: str  # where the earlier interview was
    again: str = ""
    gone: str = ""


def earlier(person: Person, number: int) -> Interview | None:
    """The last interview before this one for which they named causes; None if there is none.

    An application that led to none is compared with another: they have causes of their own.
    """
    paper = person.interviews[number].on_paper
    compared = (
        other
        for other, one in person.interviews.items()
        if other < number and one.hindrances and one.on_paper == paper
    )
    return person.interviews.get(max(compared, default=0))


def pattern(person: Person, number: int, outside: Outside) -> Pattern | None:
    """How this interview compares with the one before; None if either has no causes, asked for or given."""
    interview = person.interviews.get(number)
    before = earlier(person, number) if interview else None
    if interview is None or before is None or not interview.hindrances:
        return None
    again = [one for one in interview.hindrances if _is_in(one, interview, before)]
    gone = [one for one in before.hindrances if not _is_in(one, before, interview)]
    return Pattern(before.where, causes(interview, outside, again), causes(before, outside, gone))


def _is_in(name: str, one: Interview, other: Interview) -> bool:
    """Whether a cause was named for the other one, too; if in their own words, with the same words."""
    return name in other.hindrances and (name != "else" or same(one.hindrance_own) == same(other.hindrance_own))


def causes(interview: Interview, outside: Outside, names: Sequence[str]) -> str:
    """The names of causes, separated by commas; their own words instead of "else"."""
    return ", ".join(quote(cause(interview, outside, name)) for name in names)


def cause(interview: Interview, outside: Outside, name: str) -> str:
    """The name of a cause; their own words instead of "else"."""
    own = "; ".join(lines_of(interview.hindrance_own))
    if name == "else" and own:
        return own
    return outside.maybe(f"reflect-causes.{name}") or outside.render(
        f"reflect-hindrances.{name}", {"stopped": "none"}
    )
