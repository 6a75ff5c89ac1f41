"""What to read before an interview: where and with whom it is, what they prepared, the list, their plans.

Their own words are quoted, each cut so that everything fits one message.
"""

from collections.abc import Mapping

from ..dialogue.exchange import paragraphs
from ..dialogue.forms import in_a_line, units
from ..dialogue.messages import Outside
from ..dodont.lines import ACTIVE, KINDS, in_use
from ..person import Interview, Must, Person
from ..questions.musts import story_for, sure_musts

OURS = 1096  # of a message, as messengers count (emoji twice): what our own words need beside theirs
WORDS = 250  # characters of one thing they wrote
LINE = 200  # characters of a must, and of what they say to it


def facts(outside: Outside, interview: Interview) -> list[str]:
    """What is known besides the date, a line each."""
    known = {
        "room": in_a_line(interview.room, WORDS),
        "meets": in_a_line(interview.meets, WORDS),
        "role": in_a_line(interview.role, WORDS),
        "round": str(interview.round) if interview.round > 1 else "",
    }
    return _lines(outside, known)


def plans(outside: Outside, person: Person, *, setback: bool = True) -> list[str]:
    """Their plans against nerves and, with `setback`, for being turned down again, a line each."""
    known = {"nerves": in_a_line(person.nerves, WORDS)}
    known |= {"setback": in_a_line(person.setback, WORDS)} if setback else {}
    return _lines(outside, known)


def rehearsed(interview: Interview) -> bool:
    """Whether they prepared any of it."""
    return bool(sure_musts(interview) or interview.ask_them or interview.form)


def musts(outside: Outside, person: Person, interview: Interview) -> list[str]:
    """What the advert insists on, and what they say to each, below a heading; nothing if there is none."""
    lines = []
    for must in sure_musts(interview).values():
        words = shown_by(outside, person, must)
        lines.append(f"• {in_a_line(must.text, LINE)}{f' – {words}' if words else ''}")
    return _headed(outside, "musts", lines)


def shown_by(outside: Outside, person: Person, must: Must) -> str:
    """What shows that they have it: their line, or their answer in practice, and the story that fits."""
    said, story = in_a_line(must.proof or must.answer, LINE), story_for(person, outside, must)
    told = outside.render("prepare-story_line", {"story": story.title}) if story else ""
    return " · ".join(filter(None, (said, told)))


def asked(outside: Outside, interview: Interview) -> list[str]:
    """What they want to ask, below a heading; nothing if there is none."""
    ours = [outside.render(f"prepare-question.{name}") for name in interview.ask_them if name != "else"]
    own = [in_a_line(interview.ask_them_own, WORDS)] if interview.ask_them_own else []
    return _headed(outside, "asks", [f"• {line}" for line in (*ours, *own)])


def _headed(outside: Outside, name: str, lines: list[str]) -> list[str]:
    return ["\n".join([outside.render(f"prepare-heading.{name}"), *lines])] if lines else []


def brief(outside: Outside, person: Person, interview: Interview, *, setback: bool = True) -> str:
    """The whole briefing, with the items in use, do's first. `setback`: include the plan for being turned down.

    Where there isn't room for all, lines of the list are left out first, then what they prepared.
    """
    around = ["\n".join(facts(outside, interview)), "\n".join(plans(outside, person, setback=setback))]
    room = outside.sizes.message - OURS - sum(map(units, around))
    every = [*musts(outside, person, interview), *asked(outside, interview)]
    for kind in KINDS:
        items = [f"• {person.items[number].text}" for number in in_use(person, kind)[:ACTIVE]]
        every += ["\n".join([outside.render(f"dodont-{kind}"), *items])] if items else []
    parts = []
    for part in every:
        heading, *lines = part.splitlines()
        fitting = []
        for line in lines:
            room -= units(line)
            fitting += [line] if room >= 0 else []
        parts += ["\n".join([heading, *fitting])] if fitting else []
    return paragraphs(around[0], *parts, around[1])


def _lines(outside: Outside, known: Mapping[str, str]) -> list[str]:
    return [f"• {outside.render(f'next-fact.{name}', {'words': words})}" for name, words in known.items() if words]
