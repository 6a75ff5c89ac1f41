"""The nightly backup: complete, checked, private, and deleted after seven days."""

import asyncio
import os
import resource
import sqlite3
import threading
from collections.abc import Awaitable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import structlog

from bot.store.sqlite import open_store
from bot.upkeep.backups import Backups, Stopped, reader
from bot.upkeep.nightly import Nightly

from .house import House, folder_bytes

NIGHT = datetime(2026, 11, 25, 2, 40, tzinfo=UTC)
GOES_ON = threading.Event()


def make(backups: Backups, now: datetime = NIGHT) -> Path:
    """Make a backup, and set its file's time accordingly."""
    made = backups.make(now, GOES_ON)
    os.utime(made, (now.timestamp(), now.timestamp()))
    return made


def rows(path: Path) -> list[tuple[int, bytes, int]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT id, document, version FROM people ORDER BY id").fetchall()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


async def test_a_backup_is_one_private_file_with_every_row(house: House) -> None:
    """Every committed row is in it, also from the write-ahead log; only its owner may read it."""
    await house.greeted()
    made = await asyncio.to_thread(make, Backups(house.path))
    assert made == house.path.parent / "backups" / "people-2026-11-25.db"
    assert [row[0] for row in rows(made)] == [1001]
    assert rows(made) == rows(house.path)
    assert made.stat().st_mode & 0o777 == 0o600
    assert names(made.parent) == [made.name]


async def test_a_backup_is_consistent_while_the_bot_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is copied page by page while the bot keeps writing, and no two rows contradict each other."""
    monkeypatch.setattr("bot.upkeep.backups._PAGES", 1)
    monkeypatch.setattr("bot.upkeep.backups._PAUSE", 0.001)
    store, done = await open_store(tmp_path / "people.db"), asyncio.Event()
    for person in range(40):
        await store.save(person, b"%08d" % 0 * 300, 0, None)

    async def write() -> None:
        version = 1
        while not done.is_set():
            await asyncio.gather(
                *(store.save(person, b"%08d" % version * 300, version, None) for person in range(40))
            )
            version += 1

    writing = asyncio.create_task(write())
    made = await asyncio.to_thread(make, Backups(tmp_path / "people.db"))
    done.set()
    await writing
    assert len({document for _, document, _ in rows(made)}) == 1
    await store.close()


async def test_the_backup_connection_cannot_write(house: House) -> None:
    """Whatever goes wrong in the backup thread can't damage the database."""
    with closing(reader(house.path)) as db, pytest.raises(sqlite3.OperationalError, match="readonly"):
        db.execute("DELETE FROM people")


async def test_people_are_answered_while_a_backup_is_made(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who writes in the middle of a backup gets a reply."""
    await house.greeted()
    go_on, started = threading.Event(), threading.Event()

    def slow(*_: object) -> Path:
        started.set()
        assert go_on.wait(20)
        return house.path

    nightly = Nightly(house.path, house.cipher)
    monkeypatch.setattr(nightly.backups, "make", slow)
    making = asyncio.ensure_future(nightly.back_up())
    await asyncio.to_thread(started.wait, 20)
    await house.type("/help")
    (await house.sent(-1)).arrives()
    assert not making.done()
    go_on.set()
    await making


# ------------------------------------------------------------ seven days


async def test_seven_backups_are_kept(house: House) -> None:
    """After a month only the last seven are left."""
    backups = Backups(house.path)
    for now in (NIGHT + timedelta(days=night) for night in range(30)):
        backups.prune(now)
        make(backups, now)
    assert names(backups.folder) == [f"people-2026-12-{day}.db" for day in range(18, 25)]


@pytest.mark.parametrize("away", [timedelta(days=3), timedelta(days=6), timedelta(days=30)])
async def test_no_backup_is_older_than_seven_days(house: House, away: timedelta) -> None:
    """The hourly check deletes by age, not by count, so a backup goes even if nights were missed."""
    backups = Backups(house.path)
    _ = [make(backups, NIGHT + timedelta(days=night)) for night in range(7)]
    now = NIGHT + timedelta(days=6) + away
    for hour in range(24):
        backups.prune(now + timedelta(hours=hour))
        for name in names(backups.folder):
            made = datetime.fromtimestamp((backups.folder / name).stat().st_mtime, UTC)
            assert now + timedelta(hours=hour + 1) - made <= timedelta(days=7)


async def test_the_age_of_a_backup_is_in_its_name(house: House) -> None:
    """A copy with a new modification time is still deleted on time; files with other names are left alone."""
    backups = Backups(house.path)
    made = make(backups)
    others = [made.with_name(f"people-{name}.db") for name in ("20261001", "2-2026-10-01", "before-the-move")]
    for path in (made, *others):
        path.touch()  # now
    backups.prune(NIGHT + timedelta(days=6))
    assert made.exists()
    backups.prune(NIGHT + timedelta(days=8))
    assert names(backups.folder) == sorted(other.name for other in others)


async def test_a_backup_is_made_at_startup_if_the_newest_is_a_day_old(house: House) -> None:
    """Not of an empty database, and not twice in a day."""
    now = NIGHT
    nightly = Nightly(house.path, house.cipher, now=lambda: now)
    await nightly.look_after_backups()
    assert names(nightly.backups.folder) == []
    await house.greeted()
    await nightly.look_after_backups()
    made = nightly.backups.folder / "people-2026-11-25.db"
    os.utime(made, (now.timestamp(), now.timestamp()))
    before = made.stat().st_ino
    now += timedelta(hours=23)
    await nightly.look_after_backups()
    assert [names(made.parent), made.stat().st_ino] == [[made.name], before]
    now += timedelta(hours=2)
    await nightly.look_after_backups()
    assert names(made.parent) == [made.name, "people-2026-11-26.db"]


# ------------------------------------------------------------ what goes wrong


async def fails(work: Awaitable[object]) -> list[str]:
    """Run the job, and return what it logs about its failure."""
    with structlog.testing.capture_logs() as logs:
        await work
    assert {entry["log_level"] for entry in logs} == {"warning"}
    return [entry["why"] for entry in logs]


async def test_no_backup_is_started_without_disk_space(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """If a backup would leave too little space, the log says so in one line and the older ones stay."""
    await house.greeted()
    nightly = Nightly(house.path, house.cipher, now=lambda: NIGHT + timedelta(days=1))
    make(nightly.backups)
    monkeypatch.setattr("bot.upkeep.backups.SPARE", 2**60)
    before = folder_bytes(nightly.backups.folder)
    assert await fails(nightly.back_up()) == ["no space left on device"]
    assert folder_bytes(nightly.backups.folder) == before


async def test_a_disk_that_fills_up_leaves_no_partial_backup(house: House) -> None:
    """SQLite fails in the middle of the copy: one log line, no partial file, and the bot keeps running."""
    await house.greeted()
    await house.store.save(1, b"x" * 3_000_000, 0, None)
    nightly = Nightly(house.path, house.cipher)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, limits[1]))
    try:
        (why,) = await fails(nightly.back_up())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "full" in why or "i/o" in why
    assert names(nightly.backups.folder) == []
    await house.type("/help")
    (await house.sent(-1)).arrives()


async def test_an_unwritable_backup_folder_is_one_log_line(house: House) -> None:
    """For example, if a file has the folder's name."""
    await house.greeted()
    nightly = Nightly(house.path, house.cipher)
    nightly.backups.folder.write_text("not a folder")
    assert await fails(nightly.back_up()) == ["file exists"]
    await house.type("/help")
    (await house.sent(-1)).arrives()


async def test_a_damaged_database_is_not_backed_up(house: House) -> None:
    """The copy is checked before it gets its name; yesterday's backup is untouched."""
    await house.greeted()
    await house.store.save(1, b"x" * 30_000, 0, None)
    await house.store.scrub()
    nightly = Nightly(house.path, house.cipher, now=lambda: NIGHT + timedelta(days=1))
    before = rows(make(nightly.backups))
    with house.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)
    (why,) = await fails(nightly.back_up())
    assert "malformed" in why
    assert names(nightly.backups.folder) == ["people-2026-11-25.db"]
    assert rows(nightly.backups.folder / "people-2026-11-25.db") == before


async def test_stopping_the_bot_cancels_a_backup(house: House) -> None:
    """The partial file is removed, the bot doesn't wait for the rest, and no library logs an error."""
    await house.greeted()
    stopping = threading.Event()
    stopping.set()
    backups = Backups(house.path)
    with pytest.raises(Stopped):
        backups.make(NIGHT, stopping)
    assert names(backups.folder) == []
    nightly = Nightly(house.path, house.cipher)
    await nightly.stop()
    with structlog.testing.capture_logs() as logs:
        await nightly.back_up()
    assert logs == []


async def test_a_partial_backup_left_by_a_crash_is_deleted(house: House) -> None:
    """It holds people's answers too, and has no date in its name."""
    await house.greeted()
    nightly = Nightly(house.path, house.cipher)
    nightly.backups.folder.mkdir()
    for name in ("people.part", "people.part-wal"):
        (nightly.backups.folder / name).write_bytes(b"half")
    nightly.backups.prune(NIGHT)
    assert names(nightly.backups.folder) == []
