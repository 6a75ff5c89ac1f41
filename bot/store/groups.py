"""Many writes, one transaction, one trip to SQLite's thread.

aiosqlite takes each statement to its thread and back by itself, and a busy loop hears of the thread late: statement
by statement a transaction was five waits instead of one. So its connection is of a class of ours, as `factory` of
`sqlite3.connect` lets us, whose `commit` writes a whole group. On a full disk, catching per statement left rows half
committed: any error but a version miss rolls the whole group back.
"""

import contextlib
import sqlite3
from collections.abc import Sequence
from typing import Any

import aiosqlite

CLEAR = "DELETE FROM people"
Write = tuple[str, tuple[object, ...]]


class Groups:
    """Groups of writes on their way to one connection, one group at a time."""

    def __init__(self) -> None:
        self._group: Sequence[Write] = ()
        self._missed = set[int]()

    def connection(self, *args: Any, **kwargs: Any) -> sqlite3.Connection:
        """The connection that writes them: the `factory` for it."""
        return _Connection(self, *args, **kwargs)

    async def write(self, db: aiosqlite.Connection, group: Sequence[Write]) -> set[int]:
        """All of it in one transaction, or nothing. Returns the places of what missed its version."""
        self._group = group
        await db.commit()
        return self._missed

    def commit(self, db: sqlite3.Connection) -> None:
        """In SQLite's thread: write the group."""
        self._missed = _write(db, self._group)


class _Connection(sqlite3.Connection):
    def __init__(self, groups: Groups, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._groups = groups

    def commit(self) -> None:
        self._groups.commit(self)


def _write(db: sqlite3.Connection, group: Sequence[Write]) -> set[int]:
    """In SQLite's thread: all of it in one transaction, or nothing. Returns the places of what missed its version."""
    try:
        return set() if _all_at_once(db, group) else _one_by_one(db, group)
    except BaseException:
        with contextlib.suppress(sqlite3.Error):  # some errors roll back by themselves
            if db.in_transaction:
                db.execute("ROLLBACK")
        raise


def _all_at_once(db: sqlite3.Connection, group: Sequence[Write]) -> bool:
    """The common case: every row has the version it was read at. False: not all had, nothing written."""
    by_sql: dict[str, list[tuple[object, ...]]] = {}
    for sql, values in group:
        by_sql.setdefault(sql, []).append(values)
    db.execute("BEGIN IMMEDIATE")
    missed = 0
    for sql, rows in by_sql.items():
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
