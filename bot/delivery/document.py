"""The document as it is stored: the person, and how far what we said has got.

One person, one document, one row. Replies, check-ins and what a crash left behind are all in the outbox, and
`due_at` is the next moment at which this person needs us.
"""

from collections.abc import Container
from datetime import datetime, timedelta
from typing import Any

import msgspec
from msgspec import Struct, field

from conversations import FORMAT, Outside, Person, by_day, next_due, salvage, take_back

from ..logs import log
from ..telegram.calls import Call
from ..telegram.errors import Fault

SEEN = 256  # update ids remembered: Telegram redelivers within a day, a person writes less than that
SHOWN = 40  # questions whose messages we can still find to change their keyboards
COPIES = 5  # messages that show one question: offered again and again, only the latest are changed
TOMBSTONE = timedelta(hours=24)  # Telegram redelivers for as long
REPLY_HEAD_START = timedelta(days=36525)  # how far before all that is due an outbox with an answer comes


class Counts(Struct, omit_defaults=True):
    """What became of check-ins, without a word of them; each changed in the commit of what it counts.

    `due` is always the sum of `sent`, `given_up`, `withdrawn` and those still in the outbox.

    Attributes:
        due: Put in the outbox.
        sent: Delivered, as Telegram said or a tap proved.
        uncertain: Sent a second time, because nobody knows what became of the first.
        given_up: Refused, or twice of unknown fate.
        expired: Never put in the outbox: it was too late to say them.
        withdrawn: Taken back: the person wrote, blocked the bot, or wanted to be forgotten.
    """

    due: int = 0
    sent: int = 0
    uncertain: int = 0
    given_up: int = 0
    expired: int = 0
    withdrawn: int = 0


class Aside(Struct, array_like=True):
    """A row that couldn't be opened, unchanged: still encrypted, and for that version."""

    version: int
    document: bytes


def _current() -> int:
    return FORMAT


class Document(Struct, omit_defaults=True):
    """Everything stored of one person. Fields are only added, with defaults."""

    format: int = field(default_factory=_current)  # always written, so that an older version sees it
    person: Person = field(default_factory=Person)
    seen: list[int] = field(default_factory=list)
    outbox: list[Call] = field(default_factory=list)
    held: list[Call] = field(default_factory=list)  # given up but kept, for the next contact
    shown: dict[str, list[int]] = field(default_factory=dict)
    calls: int = 0  # the last number given to a call
    blocked: bool = False
    given_up: int = 0  # messages that may not have arrived
    offer_again: bool = False  # one of them since we last heard from the person
    forgotten: datetime | None = None
    check_ins: Counts = field(default_factory=Counts)
    aside: list[Aside] = field(default_factory=list)  # /forget deletes it like everything else
    topic: int = 0  # of their chat, in which they wrote last
    album: str = ""  # the last that was answered
    showing: list[str] = field(default_factory=list)  # commands that only show something, said since anything else

    @property
    def is_unasked(self) -> bool:
        """Whether nobody waits for anything in the outbox."""
        return all(call.check_in for call in self.outbox)

    @property
    def is_urgent(self) -> bool:
        """Whether what goes next is kept, and free to go: it waits for nothing but Telegram's own word."""
        return bool(self.outbox) and self.outbox[0].kept and not self.outbox[0].sending

    def still_shows(self, command: str) -> bool:
        """Whether the answer to that command, which only shows something, waits as it would be given again."""
        return command in self.showing and any(call.shows == command for call in self.outbox)

    def due_at(self, now: datetime, outside: Outside) -> datetime | None:
        """The next moment at which this person needs us, if any."""
        if self.outbox:  # after a crash answers must not wait behind ten thousand check-ins
            return self.rests_until(now) if self.is_unasked else now - REPLY_HEAD_START
        if self.forgotten:
            return self.forgotten + TOMBSTONE
        return next_due(self.person, now, outside, blocked=self.blocked)

    def rests_until(self, now: datetime) -> datetime:
        """When what is in the outbox may leave: by day, unless somebody waits for it."""
        return by_day(self.person, now) if self.outbox and self.is_unasked else now

    def note_seen(self, update_id: int) -> None:
        """Remember that an update was applied."""
        self.seen = [*self.seen, update_id][-SEEN:]

    def note_shown(self, question: str, message_id: int) -> None:
        """Remember which message shows a question."""
        there = self.shown.pop(question, [])
        self.shown[question] = there if message_id in there else [*there, message_id][-COPIES:]
        for old in list(self.shown)[:-SHOWN]:
            del self.shown[old]

    def withdraw(self, *, said: Container[str] | None = None) -> list[Call]:
        """Take back the check-ins that were not tried, to be planned anew; they are returned.

        `said`: only those about these occasions, which the planner brings up again by itself.
        """
        if not any(call.check_in for call in self.outbox):
            return []
        taken = [
            call
            for call in self.outbox
            if call.check_in and not call.tries and (said is None or all(one in said for one in call.occasions))
        ]
        self.outbox = [call for call in self.outbox if call not in taken]
        self.check_ins.withdrawn += len(taken)
        take_back(self.person, tuple(key for call in taken for key in call.occasions))
        return taken

    def put(self, call: Call) -> None:
        """Put a call in the outbox: last, or if it is kept, behind none but those kept that wait already.

        It passes marks too: they stay as they are, and are seen to when they come first again.
        """
        behind = (place for place, one in enumerate(self.outbox) if not one.kept or one.sending)
        last = len(self.outbox)
        self.outbox.insert(next(behind, last) if call.kept else last, call)

    def remove(self, call_id: int) -> None:
        """Take one call out of the outbox, by its own number; no error if absent."""
        self.outbox = [call for call in self.outbox if call.id != call_id]


_encoder, _decoder = msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder(Document)


class _Format(Struct):
    format: int = 1  # the first didn't say


_peek = msgspec.msgpack.Decoder(_Format)


def encode(document: Document) -> bytes:
    """The document as bytes."""
    return _encoder.encode(document)


def decode(data: bytes) -> Document:
    """The document of `data`, without the fields that don't fit; a broken one is a msgspec.DecodeError.

    Raises:
        Fault: A newer version wrote it; it must not be read or written by this one.
    """
    try:
        document = _decoder.decode(data)
    except msgspec.ValidationError:
        if _peek.decode(data).format > FORMAT:
            raise _newer() from None
        return as_document(msgspec.msgpack.decode(data))
    if document.format > FORMAT:
        raise _newer()
    return document


def as_document(data: Any) -> Document:
    """A document of plain data, without the fields that don't fit; where nothing does, a msgspec.ValidationError."""
    document, lost = salvage(data, Document)
    if lost:
        log.warning("part of a document could not be read", fields=sorted(set(lost)))
    return document


def _newer() -> Fault:
    return Fault("The database was written by a newer Rebound: upgrade this one before you start it.")
