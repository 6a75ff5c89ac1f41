"""The SQLite store, on aiosqlite: one connection, and many saves in one commit.

While a commit is under way, further saves queue up, and the next commit takes them all. Any error except a version
miss rolls the whole group back and fails every save in it (`groups.py`). Rows are read on the same connection, so a
read sees every completed save. What was saved last is kept in memory (`recent.py`): nobody else writes to the file.
"""

import asyncio
import contextlib
import json
import math
import sqlite3
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import NamedTuple

from .alone import Alone
from .base import FREE, Hold, Row, StoreFailed, VersionMiss
from .file import SCHEMA, Opened, failed, open_file
from .groups import CLEAR, Groups, Write
from .recent import Recent

_GROUP = 500  # saves per commit, at most

_SAVE = """
INSERT INTO people(id, document, version, due_at)
SELECT ?1, ?2, ?3 + 1, ?4 WHERE ?3 = 0 OR EXISTS (SELECT 1 FROM people WHERE id = ?1 AND version = ?3)
ON CONFLICT(id) DO UPDATE SET document = excluded.document, version = excluded.version, due_at = excluded.due_at
WHERE people.version = excluded.version - 1
"""
_PUT = "INSERT OR REPLACE INTO people(id, document, version, due_at) VALUES (?1, ?2, ?3, ?4)"
_DELETE = "DELETE FROM people WHERE id = ?1 AND version = ?2"
_NEXT = "SELECT id, document, version, due_at FROM people WHERE id > ? ORDER BY id LIMIT ?"
_LOAD = "SELECT id, document, version, due_at FROM people WHERE id IN (SELECT value FROM json_each(?))"


class _Waiting(NamedTuple):
    """A write to come: of which person, and the row they have afterwards."""

    write: Write
    done: "asyncio.Future[None]"
    person: int = 0
    row: Row | None = None


class SqliteStore(Alone):
    """The rows in one SQLite file, which only this process has open. Created by `open_store`."""

    def __init__(self, opened: Opened, groups: Groups):
        self._db, self._lock, self.schema = opened
        self._groups = groups
        self._writes: list[_Waiting] = []
        self._reads: dict[int, asyncio.Future[Row | None]] = {}
        self._recent = Recent()
        self._wake = asyncio.Event()
        self._closing = False
        self._worker = asyncio.create_task(self._work())

    async def load(self, person: int) -> Row | None:
        """See Store."""
        self._check_open()
        if row := self._recent.get(person):
            return row
        if person not in self._reads:
            self._reads[person] = asyncio.get_running_loop().create_future()
            self._wake.set()
        return await asyncio.shield(self._reads[person])

    async def save(self, person: int, document: bytes, version: int, due_at: float | None, hold: Hold = FREE) -> None:
        """See Store."""
        row = Row(document, version + 1, due_at)
        await self._write(_SAVE, (person, document, version, due_at), person, row)

    async def delete(self, person: int, version: int) -> None:
        """See Store."""
        await self._write(_DELETE, (person, version), person)

    async def due(self, now: float, limit: int) -> Sequence[int]:
        """See Store."""
        sql = "SELECT id FROM people WHERE due_at <= ? ORDER BY due_at LIMIT ?"
        return [row[0] for row in await self._rows(sql, (now, limit))]

    async def claim(self, now: float, limit: int, busy: Collection[int]) -> Sequence[int]:
        """See Store."""
        # People who can't be claimed must not keep others waiting, so they are read in addition.
        found = await self.due(now, limit + len(busy))
        return [person for person in found if person not in busy][:limit]

    async def next_due(self, after: float = -math.inf) -> float | None:
        """See Store."""
        rows = await self._rows("SELECT due_at FROM people WHERE due_at > ? ORDER BY due_at LIMIT 1", (after,))
        return rows[0][0] if rows else None

    async def note(self, key: str) -> bytes | None:
        """See Store."""
        rows = await self._rows("SELECT value FROM notes WHERE key = ?", (key,))
        return rows[0][0] if rows else None

    async def set_note(self, key: str, value: bytes) -> None:
        """See Store."""
        await self._write("INSERT OR REPLACE INTO notes(key, value) VALUES (?1, ?2)", (key, value))

    async def delete_note(self, key: str) -> None:
        """See Store."""
        with contextlib.suppress(VersionMiss):  # there was none
            await self._write("DELETE FROM notes WHERE key = ?1", (key,))

    async def notes(self, prefix: str) -> dict[str, bytes]:
        """See Store."""
        sql = "SELECT key, value FROM notes WHERE substr(key, 1, ?) = ? ORDER BY key"
        return {row[0]: row[1] for row in await self._rows(sql, (len(prefix), prefix))}

    async def rows(self, after: int | None, limit: int) -> Sequence[tuple[int, Row]]:
        """See Store."""
        found = await self._rows(_NEXT, (-math.inf if after is None else after, limit))
        return [(row[0], Row(*row[1:])) for row in found]

    async def put(self, rows: Sequence[tuple[int, Row]]) -> None:
        """See Store."""
        await asyncio.gather(*(self._write(_PUT, (person, *row[:3])) for person, row in rows))
        self._recent.clear()

    async def count(self) -> int:
        """See Store."""
        return int((await self._rows("SELECT count(*) FROM people", ()))[0][0])

    async def clear(self) -> None:
        """See Store."""
        await self._write(CLEAR, ())
        self._recent.clear()

    async def holds(self, prefixes: Sequence[bytes]) -> bool:
        """See Store."""
        sql = "SELECT 1 FROM people WHERE substr(document, 1, ?) = ? LIMIT 1"
        return any([await self._rows(sql, (len(prefix), prefix)) for prefix in prefixes])

    async def scrub(self) -> bool:
        """See Store."""
        return not (await self._rows("PRAGMA wal_checkpoint(TRUNCATE)", ()))[0][0]

    async def upgrade(self, change: Callable[[int, bytes, int], bytes | None]) -> None:
        """Call `change` with each person, document and version, and store what it returns; None keeps the document.

        All of it is one transaction, which leaves versions and due times alone. Nothing else may use the store
        meanwhile. If `change` raises, nothing is changed.

        Raises:
            StoreFailed: Nothing was changed.
        """
        db = self._db
        try:
            await db.execute_fetchall("BEGIN IMMEDIATE")
            last = -math.inf
            while rows := list(await db.execute_fetchall(_NEXT, (last, _GROUP))):
                changed = [(document, row[0]) for row in rows if (document := change(*row[:3])) is not None]
                await db.executemany("UPDATE people SET document = ? WHERE id = ?", changed)
                last = rows[-1][0]
            await db.execute_fetchall(f"PRAGMA user_version = {SCHEMA}")
            await db.execute_fetchall("COMMIT")
        except BaseException as error:
            if db.in_transaction:  # SQLite rolls back after some errors by itself
                await db.execute_fetchall("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise failed(error) from error
            raise
        self.schema = SCHEMA
        self._recent.clear()

    async def close(self) -> None:
        """See Store."""
        self._closing = True
        self._wake.set()
        await self._worker
        await self._db.close()
        self._lock.close()

    async def _rows(self, sql: str, values: tuple[object, ...]) -> list[sqlite3.Row]:
        self._check_open()
        try:
            return list(await self._db.execute_fetchall(sql, values))
        except sqlite3.Error as error:
            raise failed(error) from error

    def _check_open(self) -> None:
        if self._closing:
            raise StoreFailed("The database is closed.")

    async def _write(self, sql: str, values: tuple[object, ...], person: int = 0, row: Row | None = None) -> None:
        self._check_open()
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._writes.append(_Waiting((sql, values), done, person, row))
        self._wake.set()
        await asyncio.shield(done)

    async def _work(self) -> None:
        while not (self._closing and not self._writes):
            await self._wake.wait()
            self._wake.clear()
            while self._writes or self._reads:
                group, self._writes = self._writes[:_GROUP], self._writes[_GROUP:]
                reads, self._reads = self._reads, {}
                if group:
                    await self._commit(group)
                if reads:
                    await self._fetch(reads)

    async def _commit(self, group: list[_Waiting]) -> None:
        try:
            missed = await self._groups.write(self._db, [one.write for one in group])
        except Exception as error:  # noqa: BLE001 - every save of the group has to fail, whatever the error
            self._recent.clear()  # some errors leave it open whether it was written
            for one in group:
                _answer(one.done, failed(error))
            return
        for place, one in enumerate(group):
            if one.row and place not in missed:
                self._recent.put(one.person, one.row)
            else:
                self._recent.drop(one.person)
            _answer(one.done, VersionMiss() if place in missed else None)

    async def _fetch(self, reads: dict[int, "asyncio.Future[Row | None]"]) -> None:
        try:
            rows = await self._db.execute_fetchall(_LOAD, (json.dumps(list(reads)),))
        except Exception as error:  # noqa: BLE001 - everybody who waits has to be told, whatever the error
            for waiting in reads.values():
                _answer(waiting, failed(error))
            return
        found = {row[0]: Row(*row[1:]) for row in rows}
        for person, waiting in reads.items():
            waiting.set_result(found.get(person))


async def open_store(path: Path) -> SqliteStore:
    """Open the database, or create it.

    Raises:
        StoreFailed: It is in use by another process, newer, unreadable, or the disk is full. Nothing was changed.
    """
    groups = Groups()
    return SqliteStore(await open_file(path, groups.connection), groups)


def _answer(waiting: "asyncio.Future[None] | asyncio.Future[Row | None]", error: Exception | None) -> None:
    if error is not None:
        waiting.set_exception(error)
        waiting.exception()  # mark it as retrieved: whoever waited may have been cancelled
    else:
        waiting.set_result(None)
