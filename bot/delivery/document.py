"""The document as it is stored: the person, and which of our messages still have to be sent.

One person, one document, one row. Replies, check-ins and what a crash left unsent are all in the outbox, and `due_at`
is the next moment at which there is something to do for this person.
"""

from collections.abc import Container
from datetime import datetime, timedelta
from typing import Any

import msgspec
from msgspec import Struct, field

from conversations import FORMAT, Fetch, Outside, Person, by_day, next_due, salvage, take_back

from ..logs import log
from ..telegram.calls import Call
from ..telegram.errors import Fault

SEEN = 256  # update ids remembered: more than a person sends in a day, and Telegram redelivers for a day
SHOWN = 40  # questions whose messages we can still find to change their keyboards
COPIES = 5  # messages that show one question whose keyboards are changed: the latest of them
TOMBSTONE = timedelta(hours=24)  # Telegram redelivers for as long
REPLY_HEAD_START = timedelta(days=36525)  # by how much an unsent reply counts as due before everything else


class Counts(Struct, omit_defaults=True):
    """What became of check-ins, as numbers only. Each changes in the same commit as what it counts.

    `due` is always the sum of `sent`, `given_up`, `withdrawn` and those still in the outbox.

    Attributes:
        due: Put in the outbox.
        sent: Delivered, as Telegram said or a tap proved.
        uncertain: Sent a second time, because nobody knows what became of the first.
        given_up: Refused, or twice of unknown fate.
        expired: Never put in the outbox, because it was too late.
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


class Wanted(Struct, omit_defaults=True):
    """A file of theirs that is to be fetched, and how often that was begun."""

    fetch: Fetch
    tries: int = 1


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
    offer_again: bool = False  # whether there was one since we last heard from the person
    forgotten: datetime | None = None
    check_ins: Counts = field(default_factory=Counts)
    aside: list[Aside] = field(default_factory=list)  # /forget deletes it like everything else
    topic: int = 0  # of their chat, in which they wrote last
    album: str = ""  # the last that was answered
    wanted: Wanted | None = None  # see fetching.py
    showing: list[str] = field(default_factory=list)  # commands that only show something, said since anything else

    @property
    def is_unasked(self) -> bool:
        """Whether the outbox holds only check-ins, which nobody is waiting for."""
        return all(call.check_in for call in self.outbox)

    @property
    def is_urgent(self) -> bool:
        """Whether the next call is kept and not marked: it waits only for Telegram's `retry_after`."""
        return bool(self.outbox) and self.outbox[0].kept and not self.outbox[0].sending

    def still_shows(self, command: str) -> bool:
        """Whether the answer to that command, which only shows something, waits as it would be given again."""
        return command in self.showing and any(call.shows == command for call in self.outbox)

    def due_at(self, now: datetime, outside: Outside) -> datetime | None:
        """The next moment at which there is something to do for this person, if any."""
        if self.outbox:  # after a crash replies must not wait behind ten thousand check-ins
            return self.rests_until(now) if self.is_unasked else now - REPLY_HEAD_START
        if self.forgotten:
            return self.forgotten + TOMBSTONE
        return now if self.wanted else next_due(self.person, now, outside, blocked=self.blocked)

    def rests_until(self, now: datetime) -> datetime:
        """When the outbox may be sent: by day if it holds only check-ins, otherwise now."""
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
        """Remove the check-ins that were not tried yet, so that they are planned again. Returns them.

        `said`: only those about these occasions.
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
        """Put a call in the outbox: at the end, or if it is kept or goes ahead, right behind others like that.

        Those overtake marked ones too, which stay marked, and are handled when they are first again. Kept ones
        overtake those that only go ahead.
        """
        first = (place for place, one in enumerate(self.outbox) if one.sending or not _is_before(one, call))
        last = len(self.outbox)
        self.outbox.insert(next(first, last) if call.kept or call.ahead else last, call)

    def remove(self, call_id: int) -> None:
        """Remove a call from the outbox by its id. No error if absent."""
        self.outbox = [call for call in self.outbox if call.id != call_id]


def _is_before(one: Call, call: Call) -> bool:
    """Whether a call that waits isn't overtaken by another, which is kept or goes ahead."""
    return one.kept or (one.ahead and not call.kept)


_encoder, _decoder = msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder(Document)


class _Format(Struct):
    format: int = 1  # format 1 had no such field


_peek = msgspec.msgpack.Decoder(_Format)


def encode(document: Document) -> bytes:
    """The document as bytes."""
    return _encoder.encode(document)


def decode(data: bytes) -> Document:
    """The document in `data`, without the fields that don't fit. Raises msgspec.DecodeError if it is broken.

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
    """A document from plain data, without the fields that don't fit. Raises msgspec.ValidationError if none fits."""
    document, lost = salvage(data, Document)
    if lost:
        log.warning("part of a document could not be read", fields=sorted(set(lost)))
    return document


def _newer() -> Fault:
    return Fault("The database was written by a newer Rebound: upgrade this one before you start it.")
