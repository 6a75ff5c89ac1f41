"""Totals of everybody's check-in counts, read while the bot runs. They contain no texts."""

import asyncio
import threading
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import msgspec
from msgspec import Struct, field

from ..delivery.document import Counts
from ..store.base import Store
from ..store.cipher import Cipher, WrongKey
from .backups import reader

_CHUNK, _PAUSE = 200, 0.005  # documents per read, and seconds of pause in between, for the bot
_SQL = "SELECT id, document, version FROM people WHERE id > ? ORDER BY id LIMIT ?"
_SMALLEST = -(2**63)


class Totals(Struct):
    """The number of people, and the sums of their counts."""

    people: int = 0
    blocked: int = 0
    unreadable: int = 0
    check_ins: Counts = field(default_factory=Counts)

    @property
    def waiting(self) -> int:
        """Check-ins that are still in an outbox."""
        counts = self.check_ins
        return counts.due - counts.sent - counts.given_up - counts.withdrawn

    def add(self, counts: Counts) -> None:
        """Add one person's counts."""
        for name in Counts.__struct_fields__:
            setattr(self.check_ins, name, getattr(self.check_ins, name) + getattr(counts, name))


class _Counted(Struct):
    """The only fields of a document that are decoded."""

    blocked: bool = False
    check_ins: Counts = field(default_factory=Counts)


_decode = msgspec.msgpack.Decoder(_Counted).decode


def add_up(database: Path, cipher: Cipher, stopping: threading.Event) -> Totals | None:
    """Add up everybody's counts; None if the bot is stopping. This is slow: call it in a thread.

    Raises:
        sqlite3.Error: The database could not be read.
    """
    totals, last = Totals(), _SMALLEST
    with closing(reader(database)) as db:
        # One read transaction per chunk: a long one would keep the write-ahead log from being truncated.
        while rows := db.execute(_SQL, (last, _CHUNK)).fetchall():
            _add(totals, rows, cipher)
            last = rows[-1][0]
            if stopping.wait(_PAUSE):
                return None
    return totals


async def add_up_shared(store: Store, cipher: Cipher, stopping: threading.Event) -> Totals | None:
    """The same, of a store that several processes share. Raises StoreFailed."""
    totals, last = Totals(), None
    while rows := await store.rows(last, _CHUNK):
        last = rows[-1][0]
        found = [(person, row.document, row.version) for person, row in rows]
        await asyncio.to_thread(_add, totals, found, cipher)
        if stopping.is_set():
            return None
    return totals


def _add(totals: Totals, rows: Iterable[tuple[int, bytes, int]], cipher: Cipher) -> None:
    for person, sealed, version in rows:
        totals.people += 1
        try:
            found = _decode(cipher.open(sealed, person, version))
        except (WrongKey, msgspec.DecodeError):
            totals.unreadable += 1
            continue
        totals.blocked += found.blocked
        totals.add(found.check_ins)
