"""Rows kept in memory after they were saved: never another than the one on disk."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from bot.store.base import Row, StoreFailed, VersionMiss
from bot.store.recent import Recent
from bot.store.sqlite import open_store


async def test_what_was_saved_is_not_read_again(tmp_path: Path) -> None:
    """Not even if the database could no longer be read."""
    store = await open_store(tmp_path / "people.db")
    await store.save(1, b"first", 0, 5.0)
    await store._db.execute("DROP TABLE people")
    assert await store.load(1) == Row(b"first", 1, 5.0)
    await store.close()


async def test_a_miss_lets_go_of_it(tmp_path: Path) -> None:
    """Whoever saved with an old version reads the row anew."""
    store = await open_store(tmp_path / "people.db")
    await store.save(1, b"first", 0, None)
    with sqlite3.connect(tmp_path / "people.db") as other:
        other.execute("UPDATE people SET document = ?, version = 7", (b"theirs",))
    other.close()
    with pytest.raises(VersionMiss):
        await store.save(1, b"second", 1, None)
    assert await store.load(1) == Row(b"theirs", 7, None)
    await store.close()


async def test_a_failed_commit_lets_go_of_everything(tmp_path: Path) -> None:
    """Some errors leave it open whether it was written."""
    store = await open_store(tmp_path / "people.db")
    await store.save(1, b"first", 0, None)
    with pytest.raises(StoreFailed):
        await store.save(2**70, b"", 0, None)
    assert store._recent.get(1) is None
    assert await store.load(1) == Row(b"first", 1, None)
    await store.close()


async def test_what_was_deleted_is_gone(tmp_path: Path) -> None:
    """One person's row, and everybody's."""
    store = await open_store(tmp_path / "people.db")
    await asyncio.gather(*(store.save(one, b"words", 0, None) for one in (1, 2, 3)))
    await store.delete(1, 1)
    assert [await store.load(one) for one in (1, 2)] == [None, Row(b"words", 1, None)]
    await store.clear()
    assert [await store.load(one) for one in (2, 3)] == [None, None]
    await store.close()


def test_the_ones_used_longest_ago_go_first() -> None:
    """Beyond a limit in bytes."""
    recent = Recent(most=10)
    for one in (1, 2, 3):
        recent.put(one, Row(b"four", 1, None))
        recent.get(1)
    assert [recent.get(one) is not None for one in (1, 2, 3)] == [True, False, True]
