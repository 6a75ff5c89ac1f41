"""The store in PostgreSQL, on asyncpg, for several processes at once. Imported only if DATABASE_URL names it.

As in the SQLite store, many saves go in one commit: while one is under way, further ones queue up. The rows of those
whom we send for are kept in memory (`recent.py`). Should another process have written to one, the save is a miss.
"""

import asyncio
import math
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import asyncpg

from ..logs import log
from .base import FREE, Hold, Permits, Row, StoreFailed
from .cipher import Cipher
from .postgres_alive import Alive
from .postgres_keys import PersonKeys, unwrap
from .postgres_line import AWAY, COMMAND, Line
from .postgres_pace import SharedPermits
from .postgres_reads import Reads
from .postgres_sql import CHANGED, CLAIM, OTHERS, OURS, RELEASE, ROWS
from .postgres_tables import prepare
from .postgres_writes import Write, Writes
from .recent import Recent

_AGAIN = 0.5  # seconds between two tries to reach the database at the start
_OURS_EVERY = 3  # claims between two looks for people of ours whom nothing is done for
_INDEXED = {"enable_seqscan": "off", "enable_hashjoin": "off", "enable_mergejoin": "off"}


class PostgresStore:
    """The rows in a PostgreSQL database. Created by `open_postgres`.

    Args:
        url: Of the database.
        cipher: Seals the keys of the people.
    """

    def __init__(self, url: str, cipher: Cipher) -> None:
        # Plans that were made while the tables were small would go on reading all of them.
        self._saving, self._reading = Line(url, **_INDEXED), Line(url, **_INDEXED)
        self._pacing = Line(url, synchronous_commit="off")
        self.permits: Permits | None = SharedPermits(self._pacing)
        self._keys, self._recent = PersonKeys(cipher), Recent()
        self._alive = Alive(Line(url), self._recent.clear)
        self._writes = Writes(self._saving, self._keys, self._written)
        self._reads = Reads(self._reading, self._row)
        self._closing = False
        self._claims = 0

    @property
    def me(self) -> int | None:
        """See Store."""
        return self._alive.me

    async def open(self) -> None:
        """Make the tables if there are none, and join the others. Waits while the database is away.

        Raises:
            StoreFailed: It can't be used.
        """
        told = False
        while True:
            try:
                await self._saving.run(prepare)
                break
            except StoreFailed as error:
                if not isinstance(error.__cause__, AWAY):
                    raise
                if not told:
                    log.warning("waiting for the database", why=str(error))
                    told = True
                await asyncio.sleep(_AGAIN)
        await self._alive.join()
        self._reads.start()
        self._writes.start()

    async def load(self, person: int) -> Row | None:
        """See Store."""
        self._check_open()
        if self.may_begin() and (row := self._recent.get(person)):  # nobody else can have taken it
            return row
        return await self._reads.get(person)

    async def save(self, person: int, document: bytes, version: int, due_at: float | None, hold: Hold = FREE) -> None:
        """See Store."""
        self._check_open()
        if hold.then == self.me and not self.may_begin():
            raise StoreFailed("The database hasn't answered for so long that others may send for our people.")
        await self._writes.put(Write("save", person, (document, version, due_at, hold)))

    async def delete(self, person: int, version: int) -> None:
        """See Store."""
        await self._write("delete", person, version)

    async def due(self, now: float, limit: int) -> Sequence[int]:
        """See Store."""
        sql = "SELECT id FROM people WHERE due_at <= $1 ORDER BY due_at LIMIT $2"
        return [row[0] for row in await self._rows(sql, now, limit)]

    async def claim(self, now: float, limit: int, busy: Collection[int]) -> Sequence[int]:
        """See Store."""
        if not self.may_begin():
            return ()
        ours = list[int]()
        self._claims += 1
        if self._claims % _OURS_EVERY == 0:  # a sender failed, or a save was committed whose answer was lost
            ours = [row[0] for row in await self._rows(OURS, self.me, now) if row[0] not in busy]
        found = sorted(await self._rows(CLAIM, now, limit - len(ours[:limit]), self.me), key=lambda row: row[1])
        claimed = [*ours[:limit], *(row[0] for row in found)]
        for person in claimed:
            self._recent.drop(person)
        return claimed

    async def release(self, person: int, due_at: float | None = None) -> None:
        """See Store."""
        self._recent.drop(person)
        await self._rows(RELEASE, person, self.me, due_at)

    async def changed(self, versions: Mapping[int, int]) -> Sequence[int]:
        """See Store."""
        found = [row[0] for row in await self._rows(CHANGED, list(versions), list(versions.values()))]
        for person in found:
            self._recent.drop(person)
        return found

    async def first(self, job: str) -> bool:
        """See Store."""
        self._check_open()
        return await self._alive.first(job)

    def may_begin(self) -> bool:
        """See Store."""
        return self._alive.may_begin()

    async def next_due(self, after: float = -math.inf) -> float | None:
        """See Store."""
        rows = await self._rows("SELECT min(due_at) FROM people WHERE due_at > $1", after)
        found: float | None = rows[0][0]
        return found

    async def note(self, key: str) -> bytes | None:
        """See Store."""
        rows = await self._rows("SELECT value FROM notes WHERE key = $1", key)
        return rows[0][0] if rows else None

    async def set_note(self, key: str, value: bytes) -> None:
        """See Store."""
        await self._write("set_note", key, value)

    async def delete_note(self, key: str) -> None:
        """See Store."""
        await self._write("delete_note", key)

    async def notes(self, prefix: str) -> dict[str, bytes]:
        """See Store."""
        sql = "SELECT key, value FROM notes WHERE left(key, $1) = $2 ORDER BY key"
        return {row[0]: row[1] for row in await self._rows(sql, len(prefix), prefix)}

    async def holds(self, prefixes: Sequence[bytes]) -> bool:
        """See Store."""
        sql = """SELECT EXISTS(SELECT 1 FROM people WHERE substring(document, 1, $1) = $2)
            OR EXISTS(SELECT 1 FROM keys WHERE substring(sealed, 1, $1) = $2)"""
        return any([(await self._rows(sql, len(one), one, patience=None))[0][0] for one in prefixes])

    async def rows(self, after: int | None, limit: int) -> Sequence[tuple[int, Row]]:
        """See Store."""
        found = list[tuple[int, Row]]()
        for row in await self._rows(ROWS, after, limit):
            found.append((row[0], self._row(row)))
        return found

    async def put(self, rows: Sequence[tuple[int, Row]]) -> None:
        """See Store."""
        self._check_open()
        await self._writes.put_rows(rows)
        self._recent.clear()

    async def count(self) -> int:
        """See Store."""
        return int((await self._rows("SELECT count(*) FROM people", patience=None))[0][0])

    async def others(self) -> int:
        """See Store."""
        return len(await self._rows(OTHERS, self.me))

    async def clear(self) -> None:
        """See Store."""
        await self._write("clear", 0)

    async def scrub(self) -> bool:
        """See Store. The documents need nothing, since their keys are gone."""
        await self._rows("VACUUM keys", patience=None)
        return True

    async def tidy(self) -> None:
        """See Store. A table that is written anew has no bytes of old keys in it; everybody waits for a moment."""
        await self._rows("VACUUM FULL keys", patience=None)

    async def close(self) -> None:
        """See Store."""
        self._closing = True
        await self._writes.stop()
        await self._reads.stop()
        await self._alive.leave()
        for line in (self._saving, self._reading, self._pacing):
            await line.close()

    async def _rows(self, sql: str, *values: Any, patience: float | None = COMMAND) -> list[asyncpg.Record]:
        self._check_open()
        return await self._reading.rows(sql, *values, patience=patience)

    def _check_open(self) -> None:
        if self._closing:
            raise StoreFailed("The database is closed.")

    async def _write(self, kind: str, key: int | str, *values: Any) -> None:
        self._check_open()
        await self._writes.put(Write(kind, key, values))

    def _written(self, write: Write, done: bool) -> None:
        """A write was committed, or was a version miss."""
        if write.kind == "clear":
            self._recent.clear()
        elif isinstance(write.key, int):
            self._recent.drop(write.key)
            if done and write.kind == "save":
                document, version, due_at, hold = write.values
                if hold.then is not None and hold.then == self.me:
                    self._recent.put(write.key, Row(document, version + 1, due_at, hold.then))

    def _row(self, row: asyncpg.Record) -> Row:
        self._keys.learn(row[0], row[5])
        return Row(unwrap(row[1], row[0], self._keys.get(row[0])), *row[2:5])


async def open_postgres(url: str, cipher: Cipher) -> PostgresStore:
    """Open the database, and make its tables if it is empty. Waits while it can't be reached.

    Raises:
        StoreFailed: It can't be used.
    """
    store = PostgresStore(url, cipher)
    await store.open()
    return store
