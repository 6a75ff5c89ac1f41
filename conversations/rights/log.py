"""What happened, in their own words: notes kept with an interview, to be shown or copied whole."""

from ..dialogue.keeping import keeps
from ..dialogue.matching import is_empty
from ..dialogue.messages import Outside
from ..dialogue.steps import Moment, Option
from ..person import Evidence, Interview


@keeps("evidence")
def keep_notes(moment: Moment) -> None:
    """Each message is a note of its own."""
    for text in moment.answer.gathered:
        if not is_empty(text):
            number = moment.person.number("evidence")
            moment.interview.evidence[number] = Evidence(text.strip(), moment.now)


def notes(moment: Moment) -> list[Option]:
    """The notes as options, to choose one of."""
    evidence = moment.interview.evidence
    return [
        Option(str(number), f"{place}. {' '.join(evidence[number].text.split())}")
        for place, number in enumerate(sorted(evidence), 1)
    ]


@keeps("evidence")
def take_out(moment: Moment) -> None:
    """Remove the chosen one."""
    moment.interview.evidence.pop(int(moment.answer.choice), None)


def shown(moment: Moment) -> dict[str, str]:
    """The whole log as a block to copy."""
    block = written_out(moment.interview, moment.outside, moment.person.zone)
    return {"block": block, "some": "yes" if block else "no"}


def written_out(interview: Interview, outside: Outside, zone: str) -> str:
    """Every note in order, numbered, each with the day on which it was written down."""
    parts = []
    for place, (_, note) in enumerate(sorted(interview.evidence.items()), 1):
        args = {"place": str(place), "date": outside.say_date(note.at, zone), "text": note.text}
        parts.append(outside.render("rights-noted", args))
    return "\n\n".join(parts)
