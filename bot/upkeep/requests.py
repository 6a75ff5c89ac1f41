"""What an owner asked for while the bot runs, left in the database by `rebound forget`."""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

from ..logs import log
from ..store.base import Store, StoreFailed

FORGET = "forget:"  # prefix of the notes, before a person's id
LOOK = 20.0  # seconds from one look to the next


class Requests:
    """Carries them out.

    Args:
        store: where they are left.
        forget: deletes everything about somebody. Raises StoreFailed.
    """

    def __init__(self, store: Store, forget: Callable[[int], Awaitable[None]]) -> None:
        self._store, self._forget = store, forget

    async def look(self) -> None:
        """Carry out what was left. What fails is tried again at the next look."""
        try:
            for key in await self._store.notes(FORGET):
                await self._forget(int(key.removeprefix(FORGET)))
                await self._store.delete_note(key)
                log.info("somebody was forgotten, as the owner asked")
        except StoreFailed as error:
            log.warning("what the owner asked for could not be done yet", why=str(error))


def leave(database: Path, person: int) -> None:
    """Ask the bot that runs on this SQLite file to forget somebody. Raises sqlite3.Error."""
    with closing(sqlite3.connect(database, timeout=10, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous=FULL")
        db.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (f"{FORGET}{person}", b"asked"))
