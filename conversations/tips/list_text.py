"""The list as tips 5 and 6 show it: do's first, and beside each line what it is for."""

from msgspec import Struct

from ..dialogue.forms import cut
from ..dialogue.steps import Moment
from ..dodont import ACTIVE, in_use
from ..dodont.lines import KINDS
from ..person import Item
from .drafts import REASON, part_of
from .reflect import HINDRANCES, ON_PAPER

LONGEST_REASON = 60  # characters of the employer's words beside a line
MET = {*HINDRANCES, *ON_PAPER}  # a don't of these names what went wrong


class Lines(Struct, frozen=True):
    """The lines in use as one text, and how many they are."""

    text: str
    count: int


def lines_in_use(moment: Moment) -> Lines:
    """At most five of each kind, under a heading each."""
    parts, count = [], 0
    for kind in KINDS:
        items = [moment.person.items[number] for number in in_use(moment.person, kind)[:ACTIVE]]
        count += len(items)
        if items:
            heading = moment.outside.render(f"dodont-{kind}")
            parts.append("\n".join([heading, *(f"• {item.text}{purpose_of(moment, item)}" for item in items)]))
    return Lines("\n\n".join(parts), count)


def purpose_of(moment: Moment, item: Item) -> str:
    """What a line is for, in brackets; "" for one of their own, of which they know.

    Once its interview is deleted, the employer's words are gone, and so is what they were for.
    """
    part, words = part_of(item.draft), cut(item.giver, LONGEST_REASON).rstrip(".")
    if part == REASON and not words:
        return ""
    if item.kind == "dont" and part in MET:
        part = "met"
    interview = moment.person.interviews.get(item.interview)
    args = {"words": words, "stopped": (interview and interview.stopped) or "none"}
    return moment.outside.maybe(f"list_practice-for.{part}", args) if part else ""
