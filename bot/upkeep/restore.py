"""Puts a backup in place of the database, without the people who asked to be forgotten since."""

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from ..store.cipher import Cipher
from ..telegram.errors import Fault
from .backups import Backups, flush, is_whole
from .forgotten import Forgotten
from .running import refuse_running


class Restored(Struct):
    """What was done.

    Attributes:
        backup: What was put back.
        people: How many people are in it now.
        forgotten: How many others were in it, and have asked to be forgotten since.
        before: Where the database of before is now; None if there was none.
    """

    backup: Path
    people: int
    forgotten: int
    before: Path | None


def restore(database: Path, cipher: Cipher, backup: Path | None, now: datetime) -> Restored:
    """Put back `backup`, or the newest that is sound. The database of before is kept among the backups.

    Raises:
        Fault: The bot is running, or there is no such backup, or it is damaged. Nothing was changed.
        OSError, sqlite3.Error: It failed. The database is as it was.
    """
    refuse_running(database)
    backups = Backups(database)
    chosen = backup or backups.newest()
    if chosen is None:
        raise Fault(f"There is no sound backup in {backups.folder}.")
    if not is_whole(chosen):
        raise Fault(f"{chosen} is no backup, or it is damaged: nothing was changed.")
    made = datetime.fromtimestamp(chosen.stat().st_mtime, UTC)
    copy = database.with_name(database.name + ".part")
    try:
        shutil.copyfile(chosen, copy)
        copy.chmod(0o600)
        people, gone = _leave_out(copy, Forgotten(database, cipher).since(made))
        before = _keep(database, backups, now)
        for part in ("-wal", "-shm"):
            database.with_name(database.name + part).unlink(missing_ok=True)
        copy.replace(database)
        flush(database.parent)
    finally:
        copy.unlink(missing_ok=True)
    return Restored(chosen, people, gone, before)


def _leave_out(copy: Path, forgotten: set[int]) -> tuple[int, int]:
    """Delete people from the copy. Returns how many are left, and how many were deleted."""
    with closing(sqlite3.connect(copy, isolation_level=None)) as db:
        db.execute("PRAGMA secure_delete=ON")
        gone = sum(db.execute("DELETE FROM people WHERE id = ?", (one,)).rowcount for one in forgotten)
        if gone:
            db.execute("VACUUM")
        ((people,),) = db.execute("SELECT count(*) FROM people").fetchall()
    flush(copy)
    return people, gone


def _keep(database: Path, backups: Backups, now: datetime) -> Path | None:
    """Keep the database of before: as a backup of today, or beside it as it is if it is damaged."""
    if not database.exists() or not database.stat().st_size:
        return None
    if is_whole(database):
        return backups.make(now, threading.Event(), before="restore")
    aside = database.with_name(database.name + ".damaged")
    database.replace(aside)
    return aside
