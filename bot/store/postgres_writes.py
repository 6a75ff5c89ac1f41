"""Writes to PostgreSQL, many in one statement. They are done in the order in which they were asked for."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import asyncpg
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from .base import Row, StoreFailed, VersionMiss
from .postgres_keys import PersonKeys, wrap
from .postgres_line import Line
from .postgres_sql import CLEAR, DELETE, PUT, SAVE
from .postgres_worker import Worker

_GROUP = 500  # writes in one statement, at most


class Write(NamedTuple):
    """What is to be written: the kind, of whom or of which note, and the values."""

    kind: str
    key: int | str
    values: tuple[Any, ...]


class Writes(Worker):
    """The writes to come, and the task that does them.

    Args:
        line: The connection.
        keys: The keys of the people.
        written: Called with each write that was committed, or was a version miss.
    """

    def __init__(self, line: Line, keys: PersonKeys, written: Callable[[Write, bool], None]) -> None:
        super().__init__()
        self._line, self._keys, self._written = line, keys, written
        self._waiting: list[tuple[Write, asyncio.Future[None]]] = []

    async def put(self, write: Write) -> None:
        """Have something written; durable when it returns. Raises VersionMiss or StoreFailed."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((write, done))
        self._wake.set()
        await asyncio.shield(done)

    async def put_rows(self, rows: Sequence[tuple[int, Row]]) -> None:
        """Put rows as they are, each under a new key. Nothing else may write meanwhile. Raises StoreFailed."""
        columns: tuple[list[Any], ...] = ([], [], [], [], [])
        for person, row in rows:
            sealed, key = self._keys.make(person)
            values = (person, wrap(row.document, person, key), row.version, row.due_at, sealed)
            for column, value in zip(columns, values, strict=True):
                column.append(value)
        await self._line.rows(PUT, *columns, patience=None)
        self._keys.clear()

    def _waits(self) -> bool:
        return bool(self._waiting)

    async def _round(self) -> None:
        await self._commit(self._next_group())

    def _next_group(self) -> list[tuple[Write, "asyncio.Future[None]"]]:
        """The first that are of one kind, each about somebody else."""
        kind, seen, count = self._waiting[0][0].kind, set[int | str](), 0
        for write, _ in self._waiting[:_GROUP]:
            if write.kind != kind or write.key in seen:
                break
            seen.add(write.key)
            count += 1
        group, self._waiting = self._waiting[:count], self._waiting[count:]
        return group

    async def _commit(self, group: list[tuple[Write, "asyncio.Future[None]"]]) -> None:
        writes = [write for write, _ in group]
        try:
            done = await self._do(writes)
        except Exception as error:  # noqa: BLE001 - every write of the group has to fail, whatever the error
            failed = error if isinstance(error, StoreFailed) else StoreFailed(f"It failed: {type(error).__name__}.")
            for write, waiting in group:
                self._written(write, False)  # some errors leave it open whether it was
                if isinstance(write.key, int):
                    self._keys.drop(write.key)
                waiting.set_exception(failed)
                waiting.exception()  # mark it as retrieved: whoever waited may have been cancelled
            return
        for write, waiting in group:
            self._written(write, write.key in done)
            if write.key in done:
                waiting.set_result(None)
            else:
                waiting.set_exception(VersionMiss())
                waiting.exception()

    async def _do(self, writes: list[Write]) -> set[int | str]:
        """Write all of them, or none. Returns whose were no version misses."""
        keys = [write.key for write in writes]
        match writes[0].kind:
            case "save":
                return await self._save(writes)
            case "delete":
                return await self._line.run(lambda db: _delete(db, writes))
            case "set_note":
                sql = """INSERT INTO notes SELECT * FROM unnest($1::text[], $2::bytea[]) AS g(key, value) ORDER BY key
                    ON CONFLICT (key) DO UPDATE SET value = excluded.value"""
                await self._line.rows(sql, keys, [write.values[0] for write in writes])
            case "delete_note":
                await self._line.rows("DELETE FROM notes WHERE key = ANY($1::text[])", keys)
            case "clear":
                await self._line.rows(CLEAR, patience=None)
                self._keys.clear()
        return set(keys)

    async def _save(self, writes: list[Write]) -> set[int | str]:
        people = [int(write.key) for write in writes]
        await self._learn([one for one, write in zip(people, writes, strict=True) if self._lacks(one, write)])
        made = dict[int, tuple[bytes, AESGCM]]()
        columns: tuple[list[Any], ...] = ([], [], [], [], [], [], [])
        for person, write in zip(people, writes, strict=True):
            document, version, due_at, hold = write.values
            key = self._keys.get(person) if version > 0 and not hold.anew else None
            if key is None:
                made[person] = self._keys.make(person)
                key = made[person][1]
            sealed = made[person][0] if person in made else None
            row = (person, wrap(document, person, key), version, due_at, hold.was, hold.then, sealed)
            for column, value in zip(columns, row, strict=True):
                column.append(value)
        done = {row[0] for row in await self._line.rows(SAVE, *columns)}
        for person in people:
            if person not in done:
                self._keys.drop(person)
            elif person in made:
                self._keys.put(person, *made[person])
        return done

    def _lacks(self, person: int, write: Write) -> bool:
        """Whether somebody's key has to be read first."""
        return write.values[1] > 0 and person not in self._keys

    async def _learn(self, people: list[int]) -> None:
        if people:
            sql = "SELECT id, sealed FROM keys WHERE id = ANY($1::bigint[])"
            for person, sealed in await self._line.rows(sql, people):
                self._keys.learn(person, sealed)


async def _delete(connection: asyncpg.Connection, writes: list[Write]) -> set[int | str]:
    async with connection.transaction():
        found = [await connection.fetchval(DELETE, write.key, *write.values) for write in sorted(writes)]
    return {person for person in found if person is not None}
