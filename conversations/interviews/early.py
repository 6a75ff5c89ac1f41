"""A no before any interview: where it stopped, and how people say so.

Such an application is kept as an `Interview` of which `stopped` says where the no came. Letters and questions ask for
that and never speak of "the interview".
"""

from ..choices import Stopped
from ..dialogue.keeping import fill
from ..dialogue.steps import Moment
from ..outside import Outside
from ..person import Interview, State

STAGES: tuple[Stopped, ...] = ("form", "cv", "test", "call", "unsure")
LEAST = 0.25  # of the words: less is only mentioned in passing
_ASK = "early"  # of the table of hearing: what says that there was no interview, and where it stopped
_SOMEWHERE = "somewhere"  # that option says nothing of where


def says_early(outside: Outside, text: str) -> bool:
    """Whether `text` says that they were turned down before any interview."""
    reading = outside.hearing.read(text, _ASK)
    return bool(reading.options) and reading.share >= LEAST


def kind_of(outside: Outside, text: str, *, guess: bool) -> str:
    """The kind of remark that `text` is with nothing open: a no before any interview is one more no."""
    else_meant = outside.hearing.read(text).kind.startswith(("wish:", "feeling:"))
    if says_early(outside, text) and not else_meant:  # what a guess says doesn't count beside such words
        return "news:another_no"
    return outside.hearing.read(text, guess=guess).kind


def stage_in(outside: Outside, text: str) -> str:
    """Where it stopped, as `text` has it; "" if it doesn't say."""
    options = outside.hearing.read(text, _ASK).options
    return options[0] if len(options) == 1 and options[0] != _SOMEWHERE else ""


def way_in(outside: Outside, text: str) -> str:
    """The command that begins a new interview, or an application that led to none, by what `text` says."""
    if not says_early(outside, text):
        return "new_interview"
    return f"new_interview {stage_in(outside, text) or 'early'}"


def typed_early(moment: Moment) -> bool:
    """Whether they typed so at a question that has no such button."""
    return says_early(moment.outside, moment.answer.text)


def note_typed(moment: Moment, record: Interview | State) -> None:
    """Store what they typed about it: it was a no, and perhaps where."""
    fill(record, "standing", "turned_down")
    fill(record, "stopped", stage_in(moment.outside, moment.answer.text))
