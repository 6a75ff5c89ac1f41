"""SQLite in particular: files, locks, full disks, what is left on the disk."""

import asyncio
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.store.base import StoreFailed
from bot.store.file import SCHEMA
from bot.store.sqlite import open_store

from .house import folder_bytes

SECRET = b"a word nobody else may ever read"


async def test_an_error_rolls_back_the_whole_group(tmp_path: Path) -> None:
    """On a full disk every save of the group fails, and none is there, also after a restart."""
    store = await open_store(tmp_path / "people.db")
    await store.save(1, b"before", 0, None)
    ((pages,),) = await store._db.execute_fetchall("PRAGMA page_count")
    await store._db.execute(f"PRAGMA max_page_count = {pages + 2}")
    saves = [store.save(n, b"x" * 3000, 0, None) for n in range(2, 12)]
    results = await asyncio.gather(store.save(1, b"after", 1, None), *saves, return_exceptions=True)
    assert all(isinstance(result, StoreFailed) for result in results)
    assert "full" in str(results[0])
    assert [await store.load(n) for n in range(2, 12)] == [None] * 10
    row = await store.load(1)
    assert row is not None
    assert (row.document, row.version) == (b"before", 1)
    await store._db.execute("PRAGMA max_page_count = 100000")
    await store.save(1, b"after", 1, None)
    await store.save(2, b"y" * 3000, 0, None)
    await store.close()
    with sqlite3.connect(tmp_path / "people.db") as db:
        assert db.execute("SELECT id, document FROM people").fetchall() == [(1, b"after"), (2, b"y" * 3000)]
    db.close()


async def test_a_value_sqlite_cannot_store_fails_only_its_group(tmp_path: Path) -> None:
    """The store keeps working."""
    store = await open_store(tmp_path / "people.db")
    results = await asyncio.gather(
        store.save(2**70, b"", 0, None), store.save(1, b"", 0, None), return_exceptions=True
    )
    assert [type(result) for result in results] == [StoreFailed, StoreFailed]
    await store.save(1, b"", 0, None)
    await store.close()


async def test_a_failing_load_raises_and_the_store_keeps_working(tmp_path: Path) -> None:
    """Also on an unexpected error."""
    store = await open_store(tmp_path / "people.db")
    real = store._db.execute_fetchall

    def broken(*_: Any) -> Any:
        raise ValueError("no such connection")

    store._db.execute_fetchall = broken  # type: ignore[method-assign]
    with pytest.raises(StoreFailed):
        await asyncio.wait_for(store.load(1), 5)
    store._db.execute_fetchall = real  # type: ignore[method-assign]
    assert await store.load(1) is None
    await store.close()


async def test_a_load_sees_every_save_finished_before_it(tmp_path: Path) -> None:
    """Also while other saves and loads are under way."""
    store = await open_store(tmp_path / "people.db")

    async def one(person: int) -> None:
        for version in range(20):
            await store.save(person, b"%d" % version, version, None)
            row = await store.load(person)
            assert row is not None
            assert row.version == version + 1

    await asyncio.gather(*(one(person) for person in range(20)))
    await store.close()


async def test_scrub_erases_deleted_and_overwritten_documents(tmp_path: Path) -> None:
    """Neither the database nor its log contains a byte of them."""
    store = await open_store(tmp_path / "people.db")
    for person in range(30):
        await store.save(person, SECRET * (1 + person * 20), 0, None)
    await store.scrub()
    for person in range(15):
        await store.delete(person, 1)
    for person in range(15, 30):
        await store.save(person, b"tombstone", 1, None)
    assert any(SECRET in content for content in folder_bytes(tmp_path).values()), "the test would prove nothing"
    assert await store.scrub()
    assert not [name for name, content in folder_bytes(tmp_path).items() if SECRET in content]
    await store.close()
    assert not [name for name, content in folder_bytes(tmp_path).items() if SECRET in content]


async def test_scrub_returns_false_while_the_database_is_busy(tmp_path: Path) -> None:
    """While somebody reads an older state, the log can't be erased."""
    store = await open_store(tmp_path / "people.db")
    await store._db.execute("PRAGMA busy_timeout = 10")
    await store.save(1, SECRET, 0, None)
    reader = sqlite3.connect(tmp_path / "people.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM people").fetchall()
    await store.delete(1, 1)
    assert not await store.scrub()
    reader.close()
    assert await store.scrub()
    await store.close()


async def test_a_second_process_is_refused_until_the_first_closes_the_file(tmp_path: Path) -> None:
    """Then it may open it."""
    store = await open_store(tmp_path / "people.db")
    program = (
        "import asyncio, sys; from pathlib import Path; from bot.store.sqlite import open_store\n"
        "async def main():\n  await (await open_store(Path(sys.argv[1]))).close()\n"
        "asyncio.run(main())"
    )
    run = [sys.executable, "-c", program, str(tmp_path / "people.db")]
    refused = await asyncio.to_thread(subprocess.run, run, capture_output=True, text=True)
    assert refused.returncode != 0
    assert "in use by another process: stop that one first." in refused.stderr
    with pytest.raises(StoreFailed, match="in use"):
        await open_store(tmp_path / "people.db")
    await store.close()
    assert (await asyncio.to_thread(subprocess.run, run, capture_output=True)).returncode == 0


def foreign(path: Path, version: int) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE recipes(soup TEXT)")
        db.execute(f"PRAGMA user_version = {version}")
    db.close()


def garbage(path: Path) -> None:
    path.write_bytes(b"This is a letter, not a database. " * 200)


def newer(path: Path) -> None:
    async def make() -> None:
        await (await open_store(path)).close()

    asyncio.run(make())
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    db.close()


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (newer, "is from a newer Rebound"),
        (lambda path: foreign(path, 0), "holds something else"),
        (lambda path: foreign(path, SCHEMA), "holds something else"),
        (lambda path: foreign(path, -3), "holds something else"),
        (garbage, "is not a database"),
        (lambda path: path.mkdir(), "can't be used|can't be opened"),
    ],
    ids=["newer", "foreign", "foreign with our version", "foreign with a version of its own", "garbage", "folder"],
)
def test_a_foreign_file_is_refused_and_left_unchanged(tmp_path: Path, make: Any, sentence: str) -> None:
    """One plain sentence with its path; nothing stays locked."""
    path = tmp_path / "people.db"
    make(path)
    before = folder_bytes(tmp_path)
    for _ in range(2):
        with pytest.raises(StoreFailed, match=sentence) as caught:
            asyncio.run(open_store(path))
        assert str(path) in str(caught.value)
        assert str(caught.value).endswith(".")
    assert folder_bytes(tmp_path) == before


async def test_commits_are_flushed_and_deleted_content_is_overwritten(tmp_path: Path) -> None:
    """Write-ahead log, full synchronisation, secure delete."""
    store = await open_store(tmp_path / "people.db")

    async def pragma(name: str) -> Any:
        return next(iter(await store._db.execute_fetchall(f"PRAGMA {name}")))[0]

    assert await pragma("journal_mode") == "wal"
    assert await pragma("synchronous") == 2
    assert await pragma("secure_delete") == 1
    await store.close()


async def test_saves_made_during_a_commit_share_the_next_one(tmp_path: Path) -> None:
    """All of them."""
    store = await open_store(tmp_path / "people.db")
    said: list[str] = []
    await store._db.set_trace_callback(said.append)
    await asyncio.gather(*(store.save(n, b"", 0, None) for n in range(200)))
    assert 1 <= said.count("COMMIT") <= 3
    await store.close()
