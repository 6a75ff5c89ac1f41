"""How much is kept about one person: their document is written whole at each update, so it can't grow for ever.

What somebody says beyond that isn't kept, and the reply says so and how to make room. Nothing else is lost: their
message stays in the chat, and the question stays open. Buttons work however full it is. Before anything is refused,
the answers that Back could undo are let go, as they hold copies of what was said.
"""

import msgspec

from .check_ins import heard_from
from .dialogue.exchange import Exchange
from .dialogue.messages import Commanded, Edited, Event, Say, Wrote
from .dialogue.repair import repair
from .dialogue.stack import offer_open
from .person import Person

MOST = 385_000  # bytes: about as much as 200 pages of a book; SQLite writes each page of a long row twice
INTERVIEWS = 60
SHORT = 100  # characters: a wish ("delete everything") or the answer to a question with buttons
SPARE = 10_000  # bytes: room for what is short

_encoder = msgspec.msgpack.Encoder()


def size(person: Person) -> int:
    """How many bytes everything about somebody takes."""
    return len(_encoder.encode(person))


def let_go_of_copies(person: Person) -> None:
    """If there is too much, let go of what Back could undo: in ended talks first, in the open one last."""
    for talk in (*person.past, *person.talks):
        if size(person) <= MOST:
            return
        if talk in person.talks[-1:]:
            talk.trail = talk.trail[-1:]
        else:
            talk.trail, talk.behind = [], []


def refuses(x: Exchange, before: Person, event: Event) -> str:
    """What an event exceeds: "interviews" or "words"; "" if it fits. Words of self-harm always fit."""
    if any(isinstance(message, Say) and message.kept for message in x.messages) or x.person.care:
        return ""
    there = len(x.person.interviews)
    if there > max(INTERVIEWS, len(before.interviews)):
        return "interviews"
    words = _words(event)
    most = MOST + (SPARE if len(words) <= SHORT else 0)
    return "words" if words and (now := size(x.person)) > most and now > size(before) else ""


def say(x: Exchange, what: str) -> None:
    """Say that it wasn't kept, and offer the open question again. All that is noted is that we heard from them."""
    repair(x)
    x.person.wrote = x.now
    heard_from(x.person)
    x.say(f"room-{what}", {"most": str(INTERVIEWS)}, x.commands(("interviews", "write")))
    offer_open(x)


def _words(event: Event) -> str:
    """What somebody typed, not what a button says for them."""
    if isinstance(event, Wrote | Edited):
        return event.text
    return event.words if isinstance(event, Commanded) and event.ref else ""
