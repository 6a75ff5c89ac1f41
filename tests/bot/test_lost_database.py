"""If the database is missing, empty or damaged but there are backups: one sentence that says how to restore it."""

import errno
import fcntl
import os
import shutil
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.store.base import StoreFailed
from bot.store.sqlite import open_store
from bot.telegram.errors import Fault
from bot.upkeep.backups import Backups
from tests.bots import api, bot, settings, someone, until

from .commands import done
from .house import House, folder_bytes
from .test_backups import NIGHT, make


async def refused(folder: Path, url: str) -> str:
    """The sentence with which a start fails."""
    with pytest.raises(Fault) as fault:
        await (await App.start(settings(folder, url))).stop()
    return str(fault.value)


@pytest.mark.parametrize("left", [b"", None])
async def test_an_empty_database_beside_backups_is_refused(tmp_path: Path, left: bytes | None) -> None:
    """Missing or of no bytes: the sentence names the newest backup, and its command restores everybody."""
    path = tmp_path / "rebound.db"
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server) as app:
            await ann.says("/do Breathe")
            await until(lambda: not app.sender.active)
            await app.nightly.back_up()
        (made,) = (tmp_path / "backups").iterdir()
        older = made.with_name("rebound-2020-01-01.db")
        shutil.copy(made, older)
        os.utime(older, (0, 0))
        (made.parent / "rebound-2030-01-01.db").write_bytes(b"not whole")
        path.unlink()
        if left is not None:
            path.write_bytes(left)
        before = folder_bytes(tmp_path)
        said = await refused(tmp_path, server.url)
        assert f"restore {made}" in said
        assert folder_bytes(tmp_path) == before
        words = said.partition("python -m bot ")[2].partition(", or")[0].split()
        await done(tmp_path, *words, said="y\n")
        async with bot(tmp_path, server):
            ann.type("/dodont")
            await until(lambda: any("1. Breathe" in message["text"] for message in ann.seen))


async def test_a_first_start_needs_no_backup(tmp_path: Path) -> None:
    """The bot starts if there is nothing, or a backup folder without a complete backup."""
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "rebound-2026-01-01.db").write_bytes(b"")
    async with api() as server, bot(tmp_path, server):
        assert "Rebound" in await someone(server).says("/start")


@pytest.mark.parametrize("damage", [b"", b"no database at all, but long enough to be one" * 100, None])
async def test_backups_are_not_pruned_while_the_database_is_lost(house: House, damage: bytes | None) -> None:
    """They are needed for the restore. Once the database is whole again, old ones are deleted."""
    await house.greeted()
    made = make(Backups(house.path))
    other = Backups(house.path.parent / "copy" / "people.db")
    other.folder.mkdir(parents=True)
    shutil.copy2(made, other.folder)
    lost = house.path.parent / "copy" / "people.db"
    if damage is not None:
        lost.write_bytes(damage)
    assert other.prune(NIGHT + timedelta(days=30)) == 0
    shutil.copy(made, lost)
    assert other.prune(NIGHT + timedelta(days=30)) == 1


async def test_a_damaged_database_names_the_newest_backup(tmp_path: Path) -> None:
    """One sentence, with the command that restores it."""
    async with api() as server:
        async with bot(tmp_path, server) as app:
            await someone(server).says("/start")
            await app.nightly.back_up()
        (tmp_path / "rebound.db").write_bytes(b"garbage" * 1000)
        (made,) = (tmp_path / "backups").iterdir()
        assert f"restore {made}" in await refused(tmp_path, server.url)


@pytest.mark.parametrize("code", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
async def test_a_disk_without_locks_is_named_as_the_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """Some network disks have none; the message doesn't send anybody to look for another process."""

    def flock(*_: Any) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(fcntl, "flock", flock)
    with pytest.raises(StoreFailed, match="can't lock files") as said:
        await open_store(tmp_path / "people.db")
    assert "another process" not in str(said.value)


async def test_a_refused_start_creates_no_key(tmp_path: Path) -> None:
    """If the key of a database is missing, it is asked for and not replaced."""
    async with api() as server:
        async with bot(tmp_path, server):
            await someone(server).says("/start")
        (tmp_path / "master.key").unlink()
        assert "master.key" in await refused(tmp_path, server.url)
        assert not (tmp_path / "master.key").exists()
