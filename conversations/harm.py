"""What somebody did to them, and what they say they will do to somebody: answered before anything else.

The open question stays open. Nothing is stored as an answer by itself, and a threat isn't offered as one.
"""

from .dialogue.exchange import Exchange
from .dialogue.messages import Say
from .dialogue.other_words import HARM, key_of_kind
from .dialogue.own_words import hold
from .dialogue.steps import ChooseSeveral, Gather, Step, Write
from .follows import FOLLOWS, THREAT, buttons
from .person import Talk


def heard(x: Exchange, text: str) -> bool:
    """Answer such words. Returns whether they were some."""
    kind, talk = x.outside.hearing.read(text).kind, x.open
    if not kind.startswith(HARM) or (talk and _is_theirs(x, talk, kind)):
        return False
    if talk is None or kind == THREAT or not _takes_own_words(x.step(talk)):
        say(x, kind, x.text(key_of_kind(kind)))
    else:
        hold(x, talk, text, kind)
    return True


def say(x: Exchange, kind: str, *said: str) -> None:
    """Say where to go with it, after what is `said`, and offer to carry on with the open question."""
    text = " ".join((*said, x.text(f"{key_of_kind(kind)}.free")))
    on = ("resume",) if x.open else ()
    x.messages.append(Say(text, rows=buttons(x, (*FOLLOWS[kind].offers, *on))))


def _is_theirs(x: Exchange, talk: Talk, kind: str) -> bool:
    """Whether the open question takes whatever is typed, or asks for such things."""
    step = x.step(talk)
    deaf = isinstance(step, Gather) or (isinstance(step, Write) and step.deaf)
    return deaf or x.outside.hearing.owns(f"{talk.dialogue}.{talk.step}", kind)


def _takes_own_words(step: Step) -> bool:
    return isinstance(step, Write) or (isinstance(step, ChooseSeveral) and step.own)
