"""What people answered is their owner's alone, also where an older version or a copy left it open to others."""

from pathlib import Path

import pytest
import structlog

from bot.upkeep.modes import keep_private
from tests.bots import api, bot, someone
from tests.moments import as_it_is

from .processes import running, to

OURS = (
    "rebound.db",
    "rebound.db-wal",
    "rebound.db.lock",
    "master.key",
    "chat.journal",
    "backups/rebound-2026-11-03.db",
)


def laid_out(folder: Path, *more: str) -> Path:
    """A folder as version 0.1 left it."""
    for name in (*OURS, *more):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
        path.chmod(0o644)
    for path in (folder, folder / "backups"):
        path.chmod(0o755)
    return folder / "rebound.db"


def modes(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): path.stat().st_mode & 0o777 for path in (folder, *folder.rglob("*"))}


def test_a_folder_of_ours_is_closed_with_all_that_is_in_it(tmp_path: Path) -> None:
    """0700 and 0600, backups and all; nothing is opened that was closed further."""
    data = tmp_path / "data"
    database = laid_out(data)
    (data / "master.key").chmod(0o440)
    keep_private(database)
    found = modes(data)
    assert (found.pop("."), found.pop("backups"), found.pop("master.key")) == (0o700, 0o700, 0o400)
    assert set(found.values()) == {0o600}


def test_a_folder_of_others_stays_open_but_our_files_do_not(tmp_path: Path) -> None:
    """A database in somebody's home, say: only what is ours is closed, and links are left alone."""
    (tmp_path / "elsewhere").write_bytes(b"")
    (tmp_path / "elsewhere").chmod(0o644)
    home = tmp_path / "home"
    database = laid_out(home, "letter.txt")
    (home / "backups" / "rebound-2026-11-02.db").symlink_to(tmp_path / "elsewhere")
    keep_private(database)
    found = modes(home)
    assert (found["."], found["letter.txt"], found["rebound.db"]) == (0o755, 0o644, 0o600)
    assert (tmp_path / "elsewhere").stat().st_mode & 0o777 == 0o644


def test_the_default_folder_is_ours_whatever_is_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that somebody made there by hand doesn't keep it open."""
    monkeypatch.chdir(tmp_path)
    laid_out(tmp_path / "data", "copy of rebound")
    keep_private(Path("data/rebound.db"))
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700


def test_what_can_not_be_closed_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else's file: one line in the log, and the start goes on. Nothing there yet is no fault."""

    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    database = laid_out(tmp_path / "data")
    monkeypatch.setattr(Path, "chmod", refused)
    with structlog.testing.capture_logs() as logs:
        keep_private(database)
        keep_private(tmp_path / "nowhere" / "rebound.db")
    assert [entry["log_level"] for entry in logs] == ["warning"]


async def test_a_start_closes_what_it_finds(tmp_path: Path) -> None:
    """The real process, on a folder that somebody has talked to, opened for all."""
    data = tmp_path / "data"
    async with api() as server, bot(data, server):
        await someone(server).says("/start")
    for path in (*data.iterdir(), data):
        path.chmod(0o755 if path.is_dir() else 0o644)
    there = {"DATABASE_URL": f"sqlite:///{data}/rebound.db"}
    async with api(clock=as_it_is()) as server, running(tmp_path, **to(server.url, **there)):
        found = modes(data)
    assert found["."] == 0o700
    assert not any(mode & 0o077 for mode in found.values()), found
