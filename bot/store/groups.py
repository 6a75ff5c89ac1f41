"""Many writes in one transaction and one round trip to SQLite's thread.

aiosqlite sends each statement to its thread and back, and a busy event loop learns late that the thread is done:
statement by statement, a transaction took five waits instead of one. So the connection is an instance of our own
class (the `factory` of `sqlite3.connect`), whose `commit` writes a whole group. Any error except a version miss rolls
the whole group back: handling errors per statement left groups half committed when the disk was full.
"""

import contextlib
import itertools
import sqlite3
from collections.abc import Sequence
from typing import Any

import aiosqlite

CLEAR = "DELETE FROM people"
Write = tuple[str, tuple[object, ...]]


class Groups:
    """Hands groups of writes to one connection, one group at a time."""

    def __init__(self) -> None:
        self._group: Sequence[Write] = ()
        self._missed = set[int]()

    def connection(self, *args: Any, **kwargs: Any) -> sqlite3.Connection:
        """Make the connection that writes the groups: a `factory` for `sqlite3.connect`."""
        return _Connection(self, *args, **kwargs)

    async def write(self, db: aiosqlite.Connection, group: Sequence[Write]) -> set[int]:
        """Write all of the group in one transaction, or nothing. Returns the indexes of the version misses."""
        self._group = group
        await db.commit()
        return self._missed

    def commit(self, db: sqlite3.Connection) -> None:
        """Write the group. Runs in SQLite's thread."""
        self._missed = _write(db, self._group)


class _Connection(sqlite3.Connection):
    def __init__(self, groups: Groups, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._groups = groups

    def commit(self) -> None:
        self._groups.commit(self)


def _write(db: sqlite3.Connection, group: Sequence[Write]) -> set[int]:
    """Write all of the group or nothing, in SQLite's thread. Returns the indexes of the version misses."""
    try:
        return set() if _all_at_once(db, group) else _one_by_one(db, group)
    except BaseException:
        with contextlib.suppress(sqlite3.Error):  # SQLite rolls back after some errors by itself
            if db.in_transaction:
                db.execute("ROLLBACK")
        raise


def _all_at_once(db: sqlite3.Connection, group: Sequence[Write]) -> bool:
    """Write the group if no row has changed since it was read, the common case. Otherwise write nothing: False."""
    db.execute("BEGIN IMMEDIATE")
    missed = 0
    # Only neighbours go together: a save that was asked for after a clear comes after it.
    for sql, writes in itertools.groupby(group, key=lambda write: write[0]):
        rows = [values for _, values in writes]
        changed = db.executemany(sql, rows).rowcount
        missed += len(rows) - changed if sql is not CLEAR else 0
    db.execute("ROLLBACK" if missed else "COMMIT")
    return not missed


def _one_by_one(db: sqlite3.Connection, group: Sequence[Write]) -> set[int]:
    missed = set()
    db.execute("BEGIN IMMEDIATE")
    for place, (sql, values) in enumerate(group):
        if not db.execute(sql, values).rowcount and sql is not CLEAR:
            missed.add(place)
    db.execute("COMMIT")
    return missed
