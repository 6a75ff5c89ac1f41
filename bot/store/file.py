"""The SQLite file: whether it is ours, of our version, and nobody else's just now."""

import errno
import fcntl
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import IO, NamedTuple

import aiosqlite

from .base import StoreFailed

SCHEMA = 2  # that of the documents as well: conversations.FORMAT
TABLES = {"people", "notes"}

_CREATE = f"""
CREATE TABLE people(id INTEGER PRIMARY KEY, document BLOB NOT NULL, version INTEGER NOT NULL, due_at REAL);
CREATE INDEX people_due ON people(due_at) WHERE due_at IS NOT NULL;
CREATE TABLE notes(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
PRAGMA user_version = {SCHEMA};
"""


class Opened(NamedTuple):
    """An open database: the connection, the lock to close after it, and the schema that was found."""

    connection: aiosqlite.Connection
    lock: IO[bytes]
    schema: int


async def open_file(path: Path, factory: Callable[..., sqlite3.Connection]) -> Opened:
    """Open the database, made where there is none.

    Raises:
        StoreFailed: It can't be used: taken by another process, newer, unreadable, no room. Nothing was changed.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = path.with_name(path.name + ".lock").open("wb")
    except OSError as error:
        raise StoreFailed(f"The database {path} can't be opened: {reason(error)}.") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        lock.close()
        if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
            raise StoreFailed(f"The database {path} is in use by another process: stop that one first.") from error
        raise StoreFailed(
            f"The disk of {path} can't lock files ({reason(error)}): choose one of this machine in DATABASE_URL."
        ) from error
    db = aiosqlite.connect(path, isolation_level=None, timeout=10, factory=factory)
    try:
        # What can't be opened is found out here: a thread of aiosqlite's that fails to open it outlives the loop.
        sqlite3.connect(path).close()
        await db
        return Opened(db, lock, await _prepare(db, path))
    except BaseException as error:
        await db.close()
        lock.close()
        if isinstance(error, sqlite3.Error):
            raise StoreFailed(f"The database {path} can't be used: {reason(error)}.") from error
        raise


async def _prepare(db: aiosqlite.Connection, path: Path) -> int:
    ((version,),) = await db.execute_fetchall("PRAGMA user_version")
    tables = {name for (name,) in await db.execute_fetchall("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if tables and not (version > 0 and tables >= TABLES):
        raise StoreFailed(f"The database {path} holds something else: choose another file in DATABASE_URL.")
    if version > SCHEMA:
        raise StoreFailed(f"The database {path} is from a newer Rebound: upgrade this one, or choose another file.")
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
        await db.execute_fetchall(f"PRAGMA {pragma}")
    if tables:
        return int(version)
    await db.executescript(f"BEGIN IMMEDIATE; {_CREATE} COMMIT;")
    return SCHEMA


def failed(error: BaseException) -> StoreFailed:
    """What to say of an error of SQLite's, or of any other."""
    return StoreFailed(f"The database can't be written or read: {reason(error)}.")


def reason(error: BaseException) -> str:
    """What is wrong, in words that hold no data: SQLite's and the system's own, without a path."""
    if isinstance(error, OSError):
        return (error.strerror or type(error).__name__).lower()
    text = str(error).lower()
    known = ("full", "readonly", "malformed", "not a database", "unable to open", "locked", "disk i/o")
    return next((text for word in known if word in text), type(error).__name__)
