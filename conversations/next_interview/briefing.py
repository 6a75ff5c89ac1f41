"""What is read before an interview: where and with whom it is, the list, the plan for nerves, the setback plan.

Their words stand in it as they wrote them, each cut so that all of it fits one message of any messenger.
"""

from collections.abc import Mapping

from msgspec.structs import replace

from ..dialogue.exchange import paragraphs
from ..dialogue.forms import in_a_line, units
from ..dialogue.messages import Outside
from ..dodont.lines import ACTIVE, KINDS, awake
from ..person import Interview, Person

UNITS = 3000  # of all this, as messengers count (emoji twice); our own words need the rest of 4,096
WORDS = 250  # characters of one thing they wrote


def facts(outside: Outside, interview: Interview) -> list[str]:
    """Whatever is known beside the date: a line each."""
    known = {
        "room": in_a_line(interview.room, WORDS),
        "meets": in_a_line(interview.meets, WORDS),
        "role": in_a_line(interview.role, WORDS),
        "round": str(interview.round) if interview.round > 1 else "",
    }
    return _lines(outside, known)


def plans(outside: Outside, person: Person) -> list[str]:
    """What they will do when nerves come up, and if the answer is no again."""
    known = {"nerves": in_a_line(person.nerves, WORDS), "setback": in_a_line(person.setback, WORDS)}
    return _lines(outside, known)


def brief(outside: Outside, person: Person, interview: Interview, *, setback: bool = True) -> str:
    """All of it, the list as it is read on the day: pluses first, five of each; without `setback` no word of a no."""
    planned = plans(outside, person if setback else replace(person, setback=""))
    around = ["\n".join(facts(outside, interview)), "\n".join(planned)]
    room = UNITS - sum(map(units, around))
    parts = []
    for kind in KINDS:
        lines = [outside.render(f"dodont-{kind}")]
        for number in awake(person, kind)[:ACTIVE]:
            line = f"• {person.items[number].text}"
            room -= units(line)
            lines += [line] if room >= 0 else []
        parts += ["\n".join(lines)] if len(lines) > 1 else []
    return paragraphs(around[0], *parts, around[1])


def _lines(outside: Outside, known: Mapping[str, str]) -> list[str]:
    return [f"• {outside.render(f'next-fact.{name}', {'words': words})}" for name, words in known.items() if words]
