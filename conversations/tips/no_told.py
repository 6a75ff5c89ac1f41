"""A no that is told in words: which of the interviews we know it may be about, and noting it there by a tap."""

from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.forms import in_rows, number_of
from ..dialogue.matching import plain
from ..dialogue.messages import Button, Rows
from ..interviews.in_words import named
from ..interviews.listing import is_had
from ..person import Interview, State
from .first_day import note_no

MOST = 3  # interviews that are offered


def buttons(x: Exchange, text: str) -> tuple[Rows, bool]:
    """A button for each interview that the no may be about, the newest first, and whether `text` names one of them.

    Those it names; else those that no answer is known of.
    """
    words = f" {plain(text)} "
    newest = sorted((number for number, one in x.person.interviews.items() if not one.closed), reverse=True)
    named_there = [number for number in newest if f" {plain(x.person.interviews[number].where)} " in words]
    open_ones = [number for number in newest if _waits(x, x.person.interviews[number])]
    shown = [one for one in named_there if one in open_ones] or named_there or open_ones
    labels = {number: x.text("heard-act.no", {"where": named(x.person, number)}) for number in shown[:MOST]}
    return in_rows([Button(label, command=f"no {number}") for number, label in labels.items()]), bool(named_there)


def command(x: Exchange, words: str) -> None:
    """Note that an interview ("3") was a no, and go on with its first tip that is still to do."""
    number = number_of(words)
    interview = x.person.interviews.get(number)
    if interview is None:
        return x.say("interviews-gone", rows=x.commands(("interviews",)))
    if interview.standing != "turned_down":
        interview.day = interview.day or interview.coming
        interview.coming = None
        note_no(x.moment_of(State(about=number)))
    lead = x.text("heard-no_noted", {"where": named(x.person, number)})
    return begin(x, "findings" if "reflect" in interview.finished else "reflect", about=number, lead=lead)


def _waits(x: Exchange, interview: Interview) -> bool:
    """Whether it took place, and no answer is known."""
    return is_had(interview, x.now) and interview.standing not in ("turned_down", "offer")
