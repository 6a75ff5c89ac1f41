"""What is asked: what goes into a file of theirs, and whether a file that they sent is to count."""

from ..dialogue.exchange import Exchange
from ..dialogue.messages import Fetch
from ..dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Moment
from ..person import Person, State
from .sections import PRIVATE
from .sending import send_export, send_page

SHARED = ("list", "interviews", "applications", "week")
"""What is ticked at first in what they share; nothing that is private is, nor what is about others."""
PEOPLE = "people"


def optional(person: Person) -> dict[str, str]:
    """Text variables: which of what is only in the file if it is ticked there is."""
    log = any(interview.evidence for interview in person.interviews.values())
    return {"pages": _yes(person.pages), "log": _yes(log)}


def _yes(there: object) -> str:
    return "yes" if there else "no"


def _there(moment: Moment) -> dict[str, str]:
    return {**optional(moment.person), "mood": _yes(moment.person.moods), "people": _yes(moment.person.people)}


def _keep_ticks(moment: Moment) -> None:
    moment.state.found = list(moment.answer.choices)


def _fetch_again(x: Exchange, state: State) -> None:
    """Fetch the file once more: they have seen what it is, and want it to count."""
    x.fetch = Fetch(state.file, state.kind, agreed=True)


EXPORT = Dialogue(
    "export",
    {
        "what": ChooseSeveral(options=("pages", "log"), to="done", none=True, keep=_keep_ticks, args=_there),
        "done": End(does=lambda x, state: send_export(x, state.found)),
    },
    passing=True,
)

SHARE = Dialogue(
    "share",
    {
        "what": ChooseSeveral(
            options=(*SHARED, PEOPLE, *PRIVATE),
            to="done",
            keep=_keep_ticks,
            already=lambda _: list(SHARED),
            args=_there,
        ),
        "done": End(does=send_page),
    },
    passing=True,
)

IMPORT = Dialogue(
    "import",
    {
        "sure": Choose(options={"replace": "on_it", "keep": "kept"}),
        "rows": Choose(options={"add": "on_it", "leave": "kept"}),
        "on_it": End(does=_fetch_again),
        "kept": End(),
    },
    doors=("rows",),
    passing=True,
)
