"""Upgrades a database of an older version when it is opened: backup first, then all of it or nothing."""

import asyncio
import sqlite3
import threading
from pathlib import Path

import msgspec

from ..clock import machine_time
from ..delivery.older import upgraded
from ..logs import log
from ..store.base import StoreFailed
from ..store.cipher import Cipher, WrongKey
from ..store.file import SCHEMA, reason
from ..store.sqlite import SqliteStore
from ..telegram.errors import Fault
from .backups import Backups


async def upgrade(store: SqliteStore, database: Path, cipher: Cipher) -> None:
    """Upgrade every document if the database is older. Nothing else may use it meanwhile.

    The keys have been checked before, so a document that can't be read is damaged. It is left as it is and counted.

    Raises:
        Fault: The upgrade failed, and nothing was changed.
    """
    if store.schema == SCHEMA:
        return
    backup = await _back_up(database)
    people, unreadable = 0, 0

    def change(person: int, sealed: bytes, version: int) -> bytes | None:
        nonlocal people, unreadable
        try:
            data = upgraded(cipher.open(sealed, person, version, of_0_1=True))
        except (WrongKey, msgspec.DecodeError):
            unreadable += 1
            return None
        people += 1
        return cipher.seal(data, person, version)

    try:
        await store.upgrade(change)
    except StoreFailed as error:
        raise Fault(f"{error} So {database} was not upgraded, and nothing in it was changed.") from None
    log.info("the database was upgraded", people=people, backup=backup)
    if unreadable:
        log.error("some documents could not be read, and were left as they are", people=unreadable)


async def _back_up(database: Path) -> str:
    backups = Backups(database)
    try:
        made = await asyncio.to_thread(backups.make, machine_time(), threading.Event(), before="upgrade")
    except (OSError, sqlite3.Error) as error:
        raise Fault(
            f"{database} has to be upgraded, and the backup that comes first could not be made: {reason(error)}."
            " Nothing was changed."
        ) from None
    return made.name
