"""What is done once a day: the backup, the review of facts, the totals. Each in a thread, beside the bot.

Hours are UTC and of the machine's clock, off the full hours at which check-ins fall due. Nothing that fails here
harms the bot: it is one line in the log, and tried again the next night.
"""

import asyncio
import sqlite3
import threading
import time
import tomllib
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from ..clock import machine_time
from ..delivery.scheduler import Scheduler
from ..logs import log, place
from ..store.cipher import Cipher
from ..store.file import reason
from .backups import Backups, Stopped
from .counts import add_up
from .review import overdue

FIRST_LOOK = 30.0  # seconds after the start, when whoever waited has been answered
Got = TypeVar("Got")


class Nightly:
    """The jobs, put on a scheduler where one is given."""

    def __init__(
        self,
        database: Path,
        cipher: Cipher,
        scheduler: Scheduler | None = None,
        now: Callable[[], datetime] = machine_time,
    ) -> None:
        self._database, self._cipher, self._now = database, cipher, now
        self.backups = Backups(database)
        self._stopping, self._one_backup = threading.Event(), threading.Lock()
        self._busy = set[asyncio.Task[None]]()
        if scheduler is not None:
            scheduler.hourly("look after backups", self._begin(self.look_after_backups), FIRST_LOOK)
            scheduler.daily("backup", self._begin(self.back_up), hour=2, minute=40)
            scheduler.daily("review of facts", self._begin(self.review), hour=3, minute=40)
            scheduler.daily("totals", self._begin(self.tell_totals), hour=4, minute=40)

    async def stop(self) -> None:
        """End what is under way, and wait for it."""
        self._stopping.set()
        if self._busy:
            await asyncio.wait(self._busy)

    async def look_after_backups(self) -> None:
        """Delete backups that are old; make one where the newest is: at the start, or where the night's failed."""
        await self._do("the backups could not be seen to", lambda: self._back_up(only_if_stale=True))

    async def back_up(self) -> None:
        """Make the backup of today, and say so."""
        await self._do("the backup could not be made", self._back_up)

    def _back_up(self, *, only_if_stale: bool = False) -> None:
        began = time.monotonic()
        with self._one_backup:
            # First of all, and even where there is no room for a new one.
            if gone := self.backups.prune(self._now()):
                log.info("old backups deleted", count=gone)
            if only_if_stale and not self.backups.is_stale(self._now()):
                return
            made = self.backups.make(self._now(), self._stopping)
        size, took = made.stat().st_size, time.monotonic() - began
        log.info("backed up", file=made.name, megabytes=round(size / 1e6, 1), seconds=round(took, 1))

    async def review(self) -> None:
        """Name each fact that is past its date, and where to look it up."""
        for fact in await self._do("the facts could not be reviewed", lambda: overdue(self._now().date())) or ():
            log.warning("a fact is past its date", **msgspec.to_builtins(fact))

    async def tell_totals(self) -> None:
        """Say what became of check-ins, over everybody."""

        def work() -> None:
            if totals := add_up(self._database, self._cipher, self._stopping):
                said = msgspec.structs.asdict(totals)
                counts = msgspec.structs.asdict(said.pop("check_ins"))
                log.info("check-ins of everybody", **said, **counts, waiting=totals.waiting)

        await self._do("the totals could not be read", work)

    def _begin(self, work: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], Awaitable[None]]:
        """A job that only hands over: what is under way at the end APScheduler would cut off, and complain of it."""

        async def job() -> None:
            task = asyncio.create_task(work())
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)

        return job

    async def _do(self, failed: str, work: Callable[[], Got]) -> Got | None:
        """Do `work` in a thread; what goes wrong is one line."""
        try:
            return await asyncio.to_thread(work)
        except Stopped:
            return None
        except (OSError, sqlite3.Error, tomllib.TOMLDecodeError) as error:
            log.warning(failed, why=reason(error))
        except Exception as error:  # noqa: BLE001 - nothing here may harm the bot
            log.error(failed, error=type(error).__name__, at=place(error))
        return None
