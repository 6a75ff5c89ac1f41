"""Which kind of store the tests use, SQLite or PostgreSQL: the same tests run on both."""

import asyncio
import sqlite3
from pathlib import Path

from bot.store.base import Store
from bot.store.cipher import Cipher
from bot.store.postgres import PostgresStore
from bot.store.postgres_keys import PersonKeys, unwrap
from bot.store.postgres_sql import FREE
from bot.store.sqlite import open_store

from .postgres import KEY, Cluster

_ROW = "SELECT document, version, due_at, sealed FROM people LEFT JOIN keys USING (id) WHERE id = $1"


class Stores:
    """Opens stores, and looks into them from outside. `cluster` is None for SQLite."""

    def __init__(self) -> None:
        self.cluster: Cluster | None = None

    async def open(self, path: Path) -> Store:
        """The store at a path, or in the database that stands for it."""
        return await (self.cluster.open(path) if self.cluster else open_store(path))

    async def crash(self, store: Store, path: Path) -> None:
        """End a store as a crash does, and let the others notice at once."""
        if self.cluster is None or not isinstance(store, PostgresStore):
            return await store.close()
        me = store.me
        await kill(store)
        self.cluster.rows_at(path, "UPDATE workers SET dead = true WHERE id = $1", me)
        self.cluster.rows_at(path, FREE)

    def row(self, path: Path, person: int) -> tuple[bytes, int, float | None] | None:
        """Document, version and due_at as committed, read on a separate connection."""
        if self.cluster is not None:
            keys = PersonKeys(Cipher([KEY]))
            for document, version, due_at, sealed in self.cluster.rows_at(path, _ROW, person):
                keys.learn(person, sealed)
                return unwrap(document, person, keys.get(person)), version, due_at
            return None
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
            rows = db.execute("SELECT document, version, due_at FROM people WHERE id = ?", (person,)).fetchall()
        db.close()
        return rows[0] if rows else None


async def kill(store: PostgresStore) -> None:
    """Leave a database without a word: nothing is finished, released or closed."""
    tasks = [store._writes._worker, store._reads._worker, store._alive._beating]
    there = [task for task in tasks if task is not None]
    for task in there:
        task.cancel()
    await asyncio.wait(there)
    for line in (store._saving, store._reading, store._pacing, store._alive._line):
        if line._connection is not None:
            line._connection.terminate()


STORES = Stores()
