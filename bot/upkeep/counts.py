"""The counts of check-ins over everybody: read beside the bot, without a word of anybody's."""

import threading
from contextlib import closing
from pathlib import Path

import msgspec
from msgspec import Struct, field

from ..delivery.document import Counts
from ..store.cipher import Cipher, WrongKey
from .backups import reader

_CHUNK, _PAUSE = 200, 0.005  # documents at a time, and the seconds in between that belong to the bot
_SQL = "SELECT id, document, version FROM people WHERE id > ? ORDER BY id LIMIT ?"
_SMALLEST = -(2**63)


class Totals(Struct):
    """How many people there are, and the sums of their counts."""

    people: int = 0
    blocked: int = 0
    unreadable: int = 0
    check_ins: Counts = field(default_factory=Counts)

    @property
    def waiting(self) -> int:
        """Check-ins that are in an outbox."""
        counts = self.check_ins
        return counts.due - counts.sent - counts.given_up - counts.withdrawn

    def add(self, counts: Counts) -> None:
        """Add one person's."""
        for name in Counts.__struct_fields__:
            setattr(self.check_ins, name, getattr(self.check_ins, name) + getattr(counts, name))


class _Counted(Struct):
    """What is read of a document; all the rest of it is passed over."""

    blocked: bool = False
    check_ins: Counts = field(default_factory=Counts)


_decode = msgspec.msgpack.Decoder(_Counted).decode


def add_up(database: Path, cipher: Cipher, stopping: threading.Event) -> Totals | None:
    """Add up everybody's counts; None where the bot stops meanwhile. It takes its time: call it in a thread.

    Raises:
        sqlite3.Error: The database could not be read.
    """
    totals, last = Totals(), _SMALLEST
    with closing(reader(database)) as db:
        # A read of its own for each chunk: a long one would keep the log from being emptied.
        while rows := db.execute(_SQL, (last, _CHUNK)).fetchall():
            for person, sealed, version in rows:
                totals.people += 1
                try:
                    found = _decode(cipher.open(sealed, person, version))
                except (WrongKey, msgspec.DecodeError):
                    totals.unreadable += 1
                    continue
                totals.blocked += found.blocked
                totals.add(found.check_ins)
            last = rows[-1][0]
            if stopping.wait(_PAUSE):
                return None
    return totals
