"""Words of self-harm that were sent in pieces: "I want", then "to die"."""

from datetime import timedelta

from ..dialogue.exchange import Exchange
from ..hearing.care import Concern, gravity
from ..person import Pieces

BETWEEN = timedelta(minutes=1)  # at most, from one piece to the next
SHORT = 60  # characters: a longer message is no piece
MOST = 6  # pieces of one sentence


def concern_of(x: Exchange, text: str, words: str) -> Concern:
    """What is noticed in `words`, or in `text` together with the short messages just before it.

    In pieces only lines are heard: two short answers in a row have little to do with each other.
    """
    concern, before = x.outside.care.hears(words), x.person.pieces
    x.person.pieces = None
    if len(text) > SHORT or concern.answer:
        return concern
    recent = before.texts[1 - MOST :] if before and x.now - before.at <= BETWEEN else []
    together = (" ".join([*recent[first:], text]) for first in range(len(recent)))
    heard = [one for one in map(x.outside.care.hears, together) if one.answer and not one.alike]
    if not heard:
        x.person.pieces = Pieces([*recent, text], x.now)
    return min([concern, *heard], key=gravity)
