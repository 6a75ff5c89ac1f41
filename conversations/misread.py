"""Remarks of ours that missed what they meant: they say so, we say sorry, and they may put it in other words.

What their words did is taken back by `taking_back.py`. Here nothing was done: they only got a sentence that missed.
"""

from .check_ins import in_words
from .dialogue.asking import offer
from .dialogue.exchange import Exchange
from .dialogue.messages import Commanded, Edited, Event, Located, Sent, Tapped, Wrote
from .follows import buttons
from .interviews.early import kind_of
from .person import FILLED, Person
from .replies import likely

ASK = "misread"  # of the table of hearing
ANY, PERHAPS = "any", "perhaps"  # in it: what says so of any remark, and what says so unless it answers
PLAINLY = 0.6  # of the words: what must say so


def note(before: Person, x: Exchange, event: Event) -> None:
    """Note what typed words were taken for, if nothing came of them but what we said.

    Whatever else they do ends that. `before`: the person as they were before that.
    """
    after = x.person
    after.remark = None if isinstance(event, Tapped | Commanded | Edited | Sent | Located) else after.remark
    if not isinstance(event, Wrote):
        return
    same = [(one.id, one.question, one.stopped) for one in before.talks] == [
        (one.id, one.question, one.stopped) for one in after.talks
    ]
    filled = all(getattr(before, part) == getattr(after, part) for part in FILLED if part != "check_ins")
    took = after.took is not None and after.took.at == x.now
    after.remark = None
    if same and filled and not took and after.care is None:
        after.remark = kind_of(x.outside, event.text, guess=x.open is None)


def heard(x: Exchange, text: str, kind: str | None) -> bool:
    """Say sorry and ask anew, if they say that our last remark missed what they meant. Returns whether they did.

    `kind` is the kind of remark that this is itself at the open question; None where it may be its answer.
    """
    remark = x.person.remark
    if remark is None or in_words.is_newest(x) or not says_so(x, text, kind, remark):
        return False
    if x.open is None:
        x.say("heard-misread.free", rows=buttons(x, likely(x, "heard-unknown")))
    else:
        x.person.unplaced = None
        offer(x, x.open, x.text("heard-misread"))
    return True


def says_so(x: Exchange, text: str, kind: str | None, taken: str = "") -> bool:
    """Whether `text` says that we got them wrong, and little else; or that it isn't what we have `taken` it for."""
    reading = x.outside.hearing.read(text, ASK)
    general = {ANY} if kind is None else {ANY, PERHAPS}
    plainly = reading.share >= PLAINLY and not general.isdisjoint(reading.options)
    return plainly or taken.startswith(tuple(one for one in reading.options if one not in (ANY, PERHAPS)))
