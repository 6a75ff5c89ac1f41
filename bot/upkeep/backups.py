"""A backup of the database every night, for seven days.

It is read through a second connection that can't write, in a thread: one snapshot, copied a little at a time, while
the bot goes on. It becomes a backup only when it is whole and SQLite has checked it. What is in it is as encrypted as
in the database itself; the key is not in it.
"""

import contextlib
import errno
import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from ..telegram.errors import Fault

FOLDER, BEFORE_UPGRADE = "backups", "-before-upgrade"
KEPT = timedelta(days=7)  # what was forgotten is in no backup any more after that: /privacy says so
MARGIN = timedelta(hours=2)  # an hour until we look again, and one for a slow backup
STALE = timedelta(days=1)
SPARE = 50_000_000  # bytes that a backup leaves free: the bot needs them more
_PAGES, _PAUSE = 500, 0.01  # two megabytes at a time, and the seconds between, for whoever waits for the disk


class Stopped(Exception):
    """The bot is stopping; there is no backup of this time."""


class Backups:
    """The backups of one database, beside it. Its functions wait for the disk: call them in a thread.

    Times are the machine's own: the moved clock of the local chat means nothing here.
    """

    def __init__(self, database: Path) -> None:
        self._database, self.folder = database, database.parent / FOLDER
        self._half = self.folder / f"{database.stem}.part"

    def make(self, now: datetime, stopping: threading.Event, *, before_upgrade: bool = False) -> Path:
        """Make the backup of today, in place of one that is there; one `before_upgrade` stands beside it.

        Raises:
            OSError, sqlite3.Error: It could not be made, and nothing of it is left.
            Stopped: `stopping` was set.
        """
        self.folder.mkdir(mode=0o700, exist_ok=True)
        made = self.folder / f"{self._database.stem}-{now:%Y-%m-%d}{BEFORE_UPGRADE if before_upgrade else ''}.db"
        if shutil.disk_usage(self.folder).free < self._database.stat().st_size + SPARE:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        try:
            # Made here, so that it is never readable for others.
            os.close(os.open(self._half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
            self._copy(stopping)
            _flush(self._half)
            self._half.replace(made)
            _flush(self.folder)
        finally:
            self._sweep()
        return made

    def _copy(self, stopping: threading.Event) -> None:
        def pause(*_: int) -> None:
            if stopping.wait(_PAUSE):
                raise Stopped

        half = sqlite3.connect(self._half, isolation_level=None)
        with closing(reader(self._database)) as source, closing(half) as copy:
            # One snapshot for all steps: without it, each write of the bot's would begin the copy anew.
            source.execute("BEGIN")
            source.execute("SELECT 1 FROM people LIMIT 1").fetchall()
            copy.execute("PRAGMA journal_mode=OFF")
            copy.execute("PRAGMA synchronous=OFF")  # flushed once, when it is whole
            source.backup(copy, pages=_PAGES, progress=pause)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, with no log beside it
            ((found,),) = copy.execute("PRAGMA quick_check(1)").fetchall()
            if found != "ok":
                raise sqlite3.DatabaseError("the copy is malformed")

    def is_stale(self, now: datetime) -> bool:
        """Whether the newest backup is older than a day, and there is anybody to back up."""
        if any(now - _written(path, day) < STALE for path, day in self._there()):
            return False
        with closing(reader(self._database)) as db:
            return db.execute("SELECT 1 FROM people LIMIT 1").fetchone() is not None

    def prune(self, now: datetime) -> int:
        """Delete what would be older than seven days before we look again. Returns how many."""
        self._sweep()
        old = [path for path, day in self._there() if now - _written(path, day) > KEPT - MARGIN]
        if old and not _is_whole(self._database):  # then they are the way back
            return 0
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def way_back(self) -> str:
        """The commands that put the newest good backup in the place of the database; "" without one."""
        there = sorted(self._there(), key=lambda one: _written(*one), reverse=True)
        newest = next((path for path, _ in there if _is_whole(path)), None)
        if newest is None:
            return ""
        database = self._database
        return f"rm -f {database}-wal {database}-shm; cp {newest} {database}"

    def refuse_lost(self) -> None:
        """Raise Fault where the database is empty or not there, and a backup is: people's answers were lost."""
        empty = not self._database.exists() or self._database.stat().st_size == 0
        if empty and (commands := self.way_back()):
            raise Fault(
                f"The database {self._database} is empty, and there are backups of it."
                f" To put back the newest: {commands}, or to begin anew, move {self.folder} away."
            )

    def _there(self) -> Iterator[tuple[Path, date]]:
        for path in sorted(self.folder.glob(f"{self._database.stem}-*.db")):
            with contextlib.suppress(ValueError):  # somebody else's file
                stem = path.stem.removesuffix(BEFORE_UPGRADE)
                day = date.fromisoformat(stem[-10:])
                if stem == f"{self._database.stem}-{day}":
                    yield path, day

    def _sweep(self) -> None:
        """A half-made backup holds people's answers too."""
        for path in self.folder.glob(f"{self._half.name}*"):
            path.unlink(missing_ok=True)


def reader(database: Path) -> sqlite3.Connection:
    """A connection that can't write, for the thread that asks. Raises sqlite3.Error."""
    return sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)


def _is_whole(path: Path) -> bool:
    """Whether it is a sound database with a table of people."""
    try:
        with closing(reader(path)) as db:
            db.execute("SELECT 1 FROM people LIMIT 1").fetchall()
            return bool(db.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)])
    except sqlite3.Error:
        return False


def _written(path: Path, day: date) -> datetime:
    """When a backup was made: as the file says, but not after the day in its name (a copy has a time of its own)."""
    end = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1)
    with contextlib.suppress(FileNotFoundError):
        return min(end, datetime.fromtimestamp(path.stat().st_mtime, UTC))
    return end


def _flush(path: Path) -> None:
    there = os.open(path, os.O_RDONLY)
    try:
        os.fsync(there)
    finally:
        os.close(there)
