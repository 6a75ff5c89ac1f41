"""The nightly backup: whole, checked, private, and gone after seven days."""

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
    """A backup, with the time on its file that it would have had then."""
    made = backups.make(now, GOES_ON)
    os.utime(made, (now.timestamp(), now.timestamp()))
    return made


def rows(path: Path) -> list[tuple[int, bytes, int]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT id, document, version FROM people ORDER BY id").fetchall()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


async def test_a_backup_holds_everybody_and_is_one_private_file(house: House) -> None:
    """Every row as committed, also those still in the log beside the database; nobody else may read it."""
    await house.greeted()
    made = await asyncio.to_thread(make, Backups(house.path))
    assert made == house.path.parent / "backups" / "people-2026-11-25.db"
    assert [row[0] for row in rows(made)] == [1001]
    assert rows(made) == rows(house.path)
    assert made.stat().st_mode & 0o777 == 0o600
    assert names(made.parent) == [made.name]


async def test_a_backup_is_whole_while_the_bot_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Copied page by page beside a bot that never rests, it ends, and shows one moment: no pair of rows disagrees."""
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


async def test_the_second_connection_can_not_write(house: House) -> None:
    """Whatever goes wrong in the thread of the backup, the database is safe from it."""
    with closing(reader(house.path)) as db, pytest.raises(sqlite3.OperationalError, match="readonly"):
        db.execute("DELETE FROM people")


async def test_the_loop_goes_on_while_a_backup_is_made(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person is answered in the middle of a backup."""
    await house.greeted()
    go_on, begun = threading.Event(), threading.Event()

    def slow(*_: object) -> Path:
        begun.set()
        assert go_on.wait(20)
        return house.path

    nightly = Nightly(house.path, house.cipher)
    monkeypatch.setattr(nightly.backups, "make", slow)
    making = asyncio.ensure_future(nightly.back_up())
    await asyncio.to_thread(begun.wait, 20)
    await house.type("/help")
    (await house.sent(-1)).arrives()
    assert not making.done()
    go_on.set()
    await making


# ------------------------------------------------------------ seven days


async def test_seven_are_kept(house: House) -> None:
    """After a month of nights there are the last seven."""
    backups = Backups(house.path)
    for now in (NIGHT + timedelta(days=night) for night in range(30)):
        backups.prune(now)
        make(backups, now)
    assert names(backups.folder) == [f"people-2026-12-{day}.db" for day in range(18, 25)]


@pytest.mark.parametrize("away", [timedelta(days=3), timedelta(days=6), timedelta(days=30)])
async def test_none_is_older_than_seven_days_even_when_nights_were_missed(house: House, away: timedelta) -> None:
    """The hourly look deletes by age, not by number: every file is gone before it is seven days old."""
    backups = Backups(house.path)
    _ = [make(backups, NIGHT + timedelta(days=night)) for night in range(7)]
    now = NIGHT + timedelta(days=6) + away
    for hour in range(24):
        backups.prune(now + timedelta(hours=hour))
        for name in names(backups.folder):
            made = datetime.fromtimestamp((backups.folder / name).stat().st_mtime, UTC)
            assert now + timedelta(hours=hour + 1) - made <= timedelta(days=7)


async def test_a_copied_backup_is_as_old_as_its_name(house: House) -> None:
    """A file that lost its time when it was copied is not kept for ever; files of others are left alone."""
    backups = Backups(house.path)
    made = make(backups)
    others = [made.with_name(f"people-{name}.db") for name in ("20261001", "2-2026-10-01", "before-the-move")]
    for path in (made, *others):
        path.touch()  # now
    backups.prune(NIGHT + timedelta(days=6))
    assert made.exists()
    backups.prune(NIGHT + timedelta(days=8))
    assert names(backups.folder) == sorted(other.name for other in others)


async def test_one_is_made_at_the_start_when_the_newest_is_older_than_a_day(house: House) -> None:
    """Not from an empty database, and not again within the day."""
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
    """Let the job run; what it says of why it failed."""
    with structlog.testing.capture_logs() as logs:
        await work
    assert {entry["log_level"] for entry in logs} == {"warning"}
    return [entry["why"] for entry in logs]


async def test_no_room_is_one_plain_line_and_takes_none(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a backup would leave the bot too little room none is begun; the older ones stay."""
    await house.greeted()
    nightly = Nightly(house.path, house.cipher, now=lambda: NIGHT + timedelta(days=1))
    make(nightly.backups)
    monkeypatch.setattr("bot.upkeep.backups.SPARE", 2**60)
    before = folder_bytes(nightly.backups.folder)
    assert await fails(nightly.back_up()) == ["no space left on device"]
    assert folder_bytes(nightly.backups.folder) == before


async def test_a_disk_that_fills_up_half_way_leaves_nothing_behind(house: House) -> None:
    """SQLite fails in the middle of the copy: one line, no half backup, and the bot goes on."""
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


async def test_a_folder_that_can_not_be_written_is_one_plain_line(house: House) -> None:
    """Something else has its name."""
    await house.greeted()
    nightly = Nightly(house.path, house.cipher)
    nightly.backups.folder.write_text("not a folder")
    assert await fails(nightly.back_up()) == ["file exists"]
    await house.type("/help")
    (await house.sent(-1)).arrives()


async def test_a_damaged_database_becomes_no_backup(house: House) -> None:
    """The copy is checked before it takes a name; yesterday's is left as it was."""
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


async def test_a_stop_ends_a_backup_half_way(house: House) -> None:
    """Nothing of it is left, the bot does not wait for the rest, and no library complains."""
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


async def test_half_a_backup_that_a_crash_left_is_deleted(house: House) -> None:
    """It holds people's answers too, and has no date."""
    await house.greeted()
    nightly = Nightly(house.path, house.cipher)
    nightly.backups.folder.mkdir()
    for name in ("people.part", "people.part-wal"):
        (nightly.backups.folder / name).write_bytes(b"half")
    nightly.backups.prune(NIGHT)
    assert names(nightly.backups.folder) == []
