"""A log of what happened, in their own words: notes kept with an interview, to be shown or copied."""

from datetime import datetime

from ..dialogue.exchange import quote
from ..dialogue.keeping import keeps
from ..dialogue.matching import is_empty
from ..dialogue.messages import Outside
from ..dialogue.steps import Moment, Option
from ..person import Evidence, Interview, Person

LONGEST, MOST, EACH = 4_000, 20_000, 100  # characters: of a corrected note, of a whole log; counted besides for each


def room_left(moment: Moment) -> int:
    """How many characters there is room for in the log."""
    there = moment.interview.evidence.values()
    return MOST - sum(len(note.text) + EACH for note in there) - EACH * len(moment.state.gathered)


@keeps("evidence")
def keep_notes(moment: Moment) -> None:
    """Store each message as a note."""
    for ref, text in moment.state.gathered:
        if not is_empty(text):
            number = moment.person.number("evidence")
            moment.interview.evidence[number] = Evidence(text.strip(), moment.now, ref=ref)


def notes(moment: Moment) -> list[Option]:
    """The notes as options."""
    evidence = moment.interview.evidence
    return [
        Option(str(number), f"{place}. {' '.join(evidence[number].text.split())}")
        for place, number in enumerate(sorted(evidence), 1)
    ]


@keeps("evidence")
def take_out(moment: Moment) -> None:
    """Remove the chosen note."""
    moment.interview.evidence.pop(int(moment.answer.choice), None)


def keep_which(moment: Moment) -> None:
    """Remember which note they want to correct."""
    moment.state.line = int(moment.answer.choice)


def at_hand(moment: Moment) -> dict[str, str]:
    """Text variables: what the note says that they are correcting."""
    note = moment.interview.evidence.get(moment.state.line)
    return {"text": quote(note.text) if note else "none"}


@keeps("evidence")
def keep_correction(moment: Moment) -> None:
    """Reword the chosen note."""
    if note := moment.interview.evidence.get(moment.state.line):
        _correct(note, moment.answer.text, moment.now)


def correct_note(person: Person, ref: int, text: str, now: datetime) -> bool:
    """Reword the note that came in message `ref`, which was edited. Returns whether there is one."""
    for interview in person.interviews.values():
        for note in interview.evidence.values():
            if note.ref == ref and not is_empty(text):
                _correct(note, text, now)
                return True
    return False


def _correct(note: Evidence, text: str, now: datetime) -> None:
    if note.text != text.strip():
        note.text, note.corrected = text.strip(), now


def shown(moment: Moment) -> dict[str, str]:
    """The whole log as a block to copy."""
    block = written_out(moment.interview, moment.outside, moment.person.zone)
    return {"block": block, "some": "yes" if block else "no"}


def written_out(interview: Interview, outside: Outside, zone: str) -> str:
    """All notes in order, numbered, each with the date on which it was written, and corrected on another day."""
    parts = []
    for place, (_, note) in enumerate(sorted(interview.evidence.items()), 1):
        date = outside.say_date(note.at, zone)
        corrected = outside.say_date(note.corrected, zone) if note.corrected else date
        args = {"place": str(place), "date": date, "text": note.text}
        args["corrected"] = "none" if corrected == date else corrected
        parts.append(outside.render("rights-noted", args))
    return "\n\n".join(parts)
