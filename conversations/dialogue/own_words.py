"""What is typed at a question for their own words, and plainly isn't the answer: a shrug, or something else.

In doubt it is the answer. A shrug ("idk") never is: the question is asked again with some help, and skipped after a
second one. What sounds like something else is kept, as at a stale question, until they tap what it was.
"""

import re

from ..hearing import NOTHING
from ..person import Talk, Unplaced
from . import asides, stale
from .asking import key_of, offer
from .engine import drop, set_aside, skip
from .exchange import Exchange
from .stale import JOKE
from .steps import Gather, Step, Write

SHRUG = 0.95  # what "idk" and the like must explain of the words: all but filler words


def heard(x: Exchange, talk: Talk, text: str) -> bool:
    """Answer what isn't an answer here. Returns whether it wasn't one."""
    kept, (kind, share) = stale.kept_for(x, talk), _read(x, talk, text)
    said = asides.asides(x, text)
    if not kept and takes_remarks(x, talk) and asides.again(x, talk, said):
        return True
    if not kept and "drop" in said and isinstance(x.step(talk), Write) and not keeps_all(x, talk):
        drop(x, talk)
        return True
    if kept and kept.kind == JOKE:  # they type another line instead
        x.person.unplaced = kept = None
    if kind == NOTHING and share >= SHRUG and not kept:
        shrugged(x, talk)
        return True
    if not kept and _is_joke(x, talk, text):
        hold(x, talk, text, JOKE)
        return True
    if not kind and not kept:
        return False
    hold(x, talk, text, kind)
    return bool(kind)


def hold(x: Exchange, talk: Talk, text: str, kind: str = "", *, asks: bool = False) -> None:
    """Keep what may not be the answer. With a `kind`, or if it `asks` something, ask what it was."""
    kept = stale.kept_for(x, talk) or Unplaced(talk.id, talk.question, fresh=not stale.is_stale(x, talk))
    kept.said.append((x.ref, text.strip()))
    x.person.unplaced = kept
    if kind or asks:
        kept.kind = kind
        stale.offer_words(x, talk, kept)


def takes_remarks(x: Exchange, talk: Talk) -> bool:
    """Whether what is typed here may be something else than the answer."""
    step, ask = x.step(talk), f"{talk.dialogue}.{talk.step}"
    return isinstance(step, Write) and not step.deaf and not x.outside.hearing.owns(ask, "ask:")


def takes_anything(step: Step | None) -> bool:
    """Whether whatever is typed at a step is its answer."""
    return isinstance(step, Gather) or (isinstance(step, Write) and step.deaf)


def keeps_all(x: Exchange, talk: Talk) -> bool:
    """Whether whatever is typed here is kept, as on a private page; not where its length is limited, as of names."""
    step = x.step(talk)
    return takes_anything(step) and not (isinstance(step, Write) and step.limit)


def _is_joke(x: Exchange, talk: Talk, text: str) -> bool:
    """Whether a line for the list may be a joke: there is a laugh in it."""
    said = f" {' '.join(re.sub(r'[.,!?]', ' ', text.casefold()).split())} "
    laughs = any(f" {laugh} " in said for laugh in x.outside.spellings.joking)
    return laughs and x.outside.hearing.minds_jokes(f"{talk.dialogue}.{talk.step}")


def asks_something(x: Exchange, talk: Talk, text: str) -> bool:
    """Whether words at a fresh question for one's own words may be a question to us, if they sound like one."""
    if not takes_remarks(x, talk) or stale.is_stale(x, talk) or stale.kept_for(x, talk):
        return False
    return not _read(x, talk, text)[0]


def _read(x: Exchange, talk: Talk, text: str) -> tuple[str, float]:
    """The kind of what was said, and how much of it that explains; "" where it may well be the answer."""
    step, ask = x.step(talk), f"{talk.dialogue}.{talk.step}"
    if not isinstance(step, Write) or step.deaf or not x.outside.hearing.knows(ask):
        return "", 0
    reading = x.outside.hearing.read(text, ask)
    if x.outside.hearing.owns(ask, reading.kind):  # what comes before anything else is read even so
        return "", 0
    return reading.kind, reading.share


def shrugged(x: Exchange, talk: Talk) -> None:
    """Ask once more, with a kind word and some help; after a second shrug, skip the question if it can be."""
    talk.misses += 1
    if talk.misses > 1 and x.step(talk).skip is not None:
        return skip(x, talk)
    help_ = x.outside.maybe(f"heard-help.{key_of(talk)}")
    return offer(x, talk, " ".join(filter(None, (x.text("heard-nothing"), help_))))


def something_new(x: Exchange, talk: Talk, kept: Unplaced) -> None:
    """Hear kept words anew. A stale question is put aside; one that got a shrug is skipped."""
    if stale.may_skip(x, talk, kept):
        return skip(x, talk)
    if kept.kind == JOKE:
        return offer(x, talk, x.text("heard-joke.over"))
    if not kept.fresh:
        set_aside(x, talk)
    x.anew = kept
    return None
