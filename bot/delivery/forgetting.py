"""Deletes everything about somebody, and leaves a tombstone without words: Telegram may deliver old updates again."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from .document import Document
from .documents import Documents, Record, Unreadable


def bury(record: Record, now: datetime) -> Document:
    """Put a tombstone in place of the document, with its keyboards still known. Returns it."""
    old = record.document
    old.check_ins.withdrawn += sum(call.check_in for call in old.outbox)
    tomb = Document(seen=old.seen, calls=old.calls, given_up=old.given_up, check_ins=old.check_ins)
    tomb.forgotten, tomb.shown, tomb.topic = now, old.shown, old.topic
    record.document, record.anew = tomb, True
    return tomb


async def forget(documents: Documents, person: int, now: datetime, save: Callable[[Record], Awaitable[None]]) -> bool:
    """Delete everything about somebody who asked the owner. Nothing is said to them. To be called in their lane.

    Returns:
        Whether there was anything.
    """
    try:
        record = await documents.load(person)
    except Unreadable as row:
        record = row.start_over()
    if record.is_new or record.document.forgotten:
        return False
    blank = record.document.person.blank()
    tomb = bury(record, now)
    tomb.person, tomb.shown, tomb.topic = blank, {}, 0
    await save(record)
    return True
