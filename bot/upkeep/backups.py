"""A backup of the database every night, kept for seven days.

A thread reads one snapshot through a second, read-only connection, a little at a time, while the bot keeps running.
The copy becomes a backup only once it is complete and SQLite has checked it. Documents in it are encrypted as in the
database, and the key is not included.
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

FOLDER = "backups"
BEFORE = ("upgrade", "restore")  # what a backup with a name of its own was made before
RETENTION = timedelta(days=7)  # /privacy promises that forgotten data is in no backup after that
MARGIN = timedelta(hours=2)  # an hour until the next check, and one for a slow backup
STALE = timedelta(days=1)
SPARE = 50_000_000  # bytes that a backup leaves free for the bot
_PAGES, _PAUSE = 500, 0.01  # copy two megabytes at a time, and leave the disk to others in between (seconds)


class Stopped(Exception):
    """The bot is stopping, and the backup was abandoned."""


class Backups:
    """The backups of one database, in a folder beside it. The methods block: call them in a thread.

    All times are the machine's, never those of the local chat's clock.
    """

    def __init__(self, database: Path) -> None:
        self._database, self.folder = database, database.parent / FOLDER
        self._partial = self.folder / f"{database.stem}.part"

    def make(self, now: datetime, stopping: threading.Event, *, before: str = "") -> Path:
        """Make today's backup, replacing one that exists; one made `before` something has a name of its own.

        Raises:
            OSError, sqlite3.Error: It failed, and nothing of it is left.
            Stopped: `stopping` was set.
        """
        self.folder.mkdir(mode=0o700, exist_ok=True)
        made = self.folder / f"{self._database.stem}-{now:%Y-%m-%d}{f'-before-{before}' if before else ''}.db"
        if shutil.disk_usage(self.folder).free < self._database.stat().st_size + SPARE:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        try:
            # Created here, so that it is never readable by other users.
            os.close(os.open(self._partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
            self._copy(stopping)
            flush(self._partial)
            self._partial.replace(made)
            flush(self.folder)
        finally:
            self._sweep()
        return made

    def _copy(self, stopping: threading.Event) -> None:
        def pause(*_: int) -> None:
            if stopping.wait(_PAUSE):
                raise Stopped

        partial = sqlite3.connect(self._partial, isolation_level=None)
        with closing(reader(self._database)) as source, closing(partial) as copy:
            # One snapshot for all steps: otherwise every write of the bot's would restart the copy.
            source.execute("BEGIN")
            source.execute("SELECT 1 FROM people LIMIT 1").fetchall()
            copy.execute("PRAGMA journal_mode=OFF")
            copy.execute("PRAGMA synchronous=OFF")  # flushed once, when it is complete
            source.backup(copy, pages=_PAGES, progress=pause)
            copy.execute("PRAGMA journal_mode=DELETE")  # a single file without a log beside it
            ((found,),) = copy.execute("PRAGMA quick_check(1)").fetchall()
            if found != "ok":
                raise sqlite3.DatabaseError("the copy is malformed")

    def is_stale(self, now: datetime) -> bool:
        """Whether the newest backup is more than a day old and the database isn't empty."""
        if any(now - _written(path, day) < STALE for path, day in self._existing()):
            return False
        with closing(reader(self._database)) as db:
            return db.execute("SELECT 1 FROM people LIMIT 1").fetchone() is not None

    def prune(self, now: datetime) -> int:
        """Delete backups that would be over seven days old by the next check. Returns how many."""
        self._sweep()
        old = [path for path, day in self._existing() if now - _written(path, day) > RETENTION - MARGIN]
        if old and not is_whole(self._database):  # then they are the way back
            return 0
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def newest(self) -> Path | None:
        """The newest good backup; None if there is none."""
        there = sorted(self._existing(), key=lambda one: _written(*one), reverse=True)
        return next((path for path, _ in there if is_whole(path)), None)

    def way_back(self) -> str:
        """The command that restores the newest good backup; "" if there is none."""
        newest = self.newest()
        return f"python -m bot restore {newest}" if newest else ""

    def refuse_lost(self) -> None:
        """Raise Fault if the database is empty or missing although there are backups: data was lost."""
        empty = not self._database.exists() or self._database.stat().st_size == 0
        if empty and (commands := self.way_back()):
            raise Fault(
                f"The database {self._database} is empty, and there are backups of it. To restore the newest: "
                f"{commands}, or to start from nothing, move {self.folder} away."
            )

    def _existing(self) -> Iterator[tuple[Path, date]]:
        for path in sorted(self.folder.glob(f"{self._database.stem}-*.db")):
            with contextlib.suppress(ValueError):  # not one of ours
                stem = path.stem
                for what in BEFORE:
                    stem = stem.removesuffix(f"-before-{what}")
                day = date.fromisoformat(stem[-10:])
                if stem == f"{self._database.stem}-{day}":
                    yield path, day

    def _sweep(self) -> None:
        """Delete partial backups: they contain people's answers too."""
        for path in self.folder.glob(f"{self._partial.name}*"):
            path.unlink(missing_ok=True)


def reader(database: Path) -> sqlite3.Connection:
    """Open a read-only connection, to be used in the calling thread. Raises sqlite3.Error."""
    return sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)


def is_whole(path: Path) -> bool:
    """Whether it is a sound database with a table of people."""
    try:
        with closing(reader(path)) as db:
            db.execute("SELECT 1 FROM people LIMIT 1").fetchall()
            return bool(db.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)])
    except sqlite3.Error:
        return False


def _written(path: Path, day: date) -> datetime:
    """When a backup was made: the file's time, but no later than the day in its name (a copied file is newer)."""
    end = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1)
    with contextlib.suppress(FileNotFoundError):
        return min(end, datetime.fromtimestamp(path.stat().st_mtime, UTC))
    return end


def flush(path: Path) -> None:
    """Write a file or a folder to the disk. Raises OSError."""
    there = os.open(path, os.O_RDONLY)
    try:
        os.fsync(there)
    finally:
        os.close(there)
