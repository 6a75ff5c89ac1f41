"""What somebody did to them, what they say they will do to somebody, and troubles greater than any interview.

These are answered before anything else, and the open question stays open. Nothing is stored as an answer by itself,
but at questions that ask for such things: there the sentence is said beside. A threat isn't offered as an answer.
"""

import re

from .care.wellbeing import show_helplines
from .dialogue.exchange import Exchange
from .dialogue.messages import Say
from .dialogue.other_words import ARMED, GRAVE, in_passing, key_of_kind
from .dialogue.own_words import hold
from .dialogue.steps import ChooseSeveral, Gather, Step, Write
from .follows import FOLLOWS, THREAT, buttons
from .hearing import LONGEST
from .interviews.naming import says_something
from .person import Talk

_SENTENCES = re.compile(r"[^.!?\n]+[.!?\n]*")


def kind_in(x: Exchange, text: str) -> str:
    """The kind of such words in `text`; "" if there are none. In a long text each sentence is heard by itself."""
    parts = [text] if len(text) <= LONGEST else _SENTENCES.findall(text)
    kinds = (x.outside.hearing.read(part).kind for part in parts)
    return next((kind for kind in kinds if kind.startswith(GRAVE)), "")


def is_armed(x: Exchange, text: str) -> bool:
    """Answer a threat that names a weapon with all helplines, and pause. Returns whether it was one.

    A private page is theirs.
    """
    gathers = x.open is not None and isinstance(x.step(x.open), Gather)
    armed = not gathers and kind_in(x, text) == ARMED
    if armed:
        show_helplines(x, "sos-armed")
    return armed


def heard(x: Exchange, text: str) -> bool:
    """Answer such words. Returns whether they were some."""
    kind, talk = kind_in(x, text), x.open
    if not kind or (talk and _is_theirs(x, talk, kind, text)):
        return False
    if talk is None or kind == THREAT or not _takes_own_words(x.step(talk)):
        say(x, kind, x.text(key_of_kind(kind)))
    else:
        hold(x, talk, text, kind)
    return True


def beside(x: Exchange, text: str) -> str:
    """The sentence said above the reply where such words are the answer; "" if nothing is."""
    kind, talk = kind_in(x, text), x.open
    if not kind or talk is None or not x.outside.hearing.owns(f"{talk.dialogue}.{talk.step}", kind):
        return ""
    return in_passing(x, kind)


def say(x: Exchange, kind: str, *said: str) -> None:
    """Say where to go with it, after what is `said`, and offer to carry on with the open question."""
    text = " ".join((*said, x.text(f"{key_of_kind(kind)}.free")))
    on = ("resume",) if x.open else ()
    x.messages.append(Say(text, rows=buttons(x, (*FOLLOWS[kind].offers, *on))))


def _is_theirs(x: Exchange, talk: Talk, kind: str, text: str) -> bool:
    """Whether the open question takes whatever is typed, asks for such things, or for a name that this may be."""
    step = x.step(talk)
    if isinstance(step, Write) and step.unsaid:
        return not says_something(x, text)
    deaf = isinstance(step, Gather) or (isinstance(step, Write) and step.deaf)
    return deaf or x.outside.hearing.owns(f"{talk.dialogue}.{talk.step}", kind)


def _takes_own_words(step: Step) -> bool:
    """Whether what is typed may be an answer that tells of such things: a name doesn't."""
    return (isinstance(step, Write) and not step.unsaid) or (isinstance(step, ChooseSeveral) and step.own)
