"""The daily jobs: backup, review of facts, totals. Each runs in a thread while the bot goes on.

Times are UTC by the machine's clock, and avoid the full hours, when check-ins fall due. A failure doesn't affect the
bot: it is one line in the log, and the job runs again the next night.
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
from ..store.base import Store, StoreFailed
from ..store.cipher import Cipher
from ..store.file import reason
from .backups import Backups, Stopped
from .counts import add_up, add_up_shared
from .forgotten import Forgotten
from .review import overdue

FIRST_CHECK = 30.0  # seconds after startup, when people who were waiting have been answered
Got = TypeVar("Got")


class Nightly:
    """The jobs, added to `scheduler` if there is one.

    Of several processes that share a `store`, one does them. Its backups are made by PostgreSQL's own tools.
    """

    def __init__(
        self,
        database: Path,
        cipher: Cipher,
        scheduler: Scheduler | None = None,
        now: Callable[[], datetime] = machine_time,
        store: Store | None = None,
    ) -> None:
        self._database, self._cipher, self._now = database, cipher, now
        self.backups, self._forgotten = Backups(database), Forgotten(database, cipher)
        self._shared = store if store is not None and store.me is not None else None
        self._stopping, self._one_backup = threading.Event(), threading.Lock()
        self._busy = set[asyncio.Task[None]]()
        if scheduler is not None:
            if self._shared is None:
                scheduler.every("look after backups", self._begin(self.look_after_backups), 3600.0, FIRST_CHECK)
                scheduler.daily("backup", self._begin(self.back_up), hour=2, minute=40)
            else:
                scheduler.daily("tidy", self._begin(self._shared.tidy), hour=2, minute=40)
            scheduler.daily("review of facts", self._begin(self.review), hour=3, minute=40)
            scheduler.daily("totals", self._begin(self.tell_totals), hour=4, minute=40)

    async def stop(self) -> None:
        """Tell running jobs to stop, and wait for them."""
        self._stopping.set()
        if self._busy:
            await asyncio.wait(self._busy)

    async def look_after_backups(self) -> None:
        """Delete old backups, and make one if the newest is stale: after downtime, or if the nightly one failed."""
        await self._do("the backups could not be seen to", lambda: self._back_up(only_if_stale=True))

    async def back_up(self) -> None:
        """Make today's backup and log it."""
        await self._do("the backup could not be made", self._back_up)

    def _back_up(self, *, only_if_stale: bool = False) -> None:
        began = time.monotonic()
        with self._one_backup:
            # Done first, and even if there is no room for a new one.
            if gone := self.backups.prune(self._now()):
                log.info("old backups deleted", count=gone)
            if only_if_stale and not self.backups.is_stale(self._now()):
                return
            made = self.backups.make(self._now(), self._stopping)
            self._forgotten.prune(self._now())
        size, took = made.stat().st_size, time.monotonic() - began
        log.info("backed up", file=made.name, megabytes=round(size / 1e6, 1), seconds=round(took, 1))

    async def review(self) -> None:
        """Log each fact that is past its review date, with the page to check."""
        for fact in await self._do("the facts could not be reviewed", lambda: overdue(self._now().date())) or ():
            log.warning("a fact is past its date", **msgspec.to_builtins(fact))

    async def tell_totals(self) -> None:
        """Log everybody's check-in counts, added up."""
        failed = "the totals could not be read"
        if self._shared is None:
            totals = await self._do(failed, lambda: add_up(self._database, self._cipher, self._stopping))
        else:
            try:
                totals = await add_up_shared(self._shared, self._cipher, self._stopping)
            except StoreFailed as error:
                log.warning(failed, why=str(error))
                return
        if totals:
            said = msgspec.structs.asdict(totals)
            counts = msgspec.structs.asdict(said.pop("check_ins"))
            log.info("check-ins of everybody", **said, **counts, waiting=totals.waiting)

    def _begin(self, work: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], Awaitable[None]]:
        """A job that only starts a task: APScheduler would cancel running jobs when it stops, and log errors."""

        async def job() -> None:
            task = asyncio.create_task(self._if_ours(work))
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)

        return job

    async def _if_ours(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        try:
            if self._shared is None or await self._shared.first("nightly"):
                await work()
        except StoreFailed as error:
            log.warning("a nightly job could not begin", why=str(error))

    async def _do(self, failed: str, work: Callable[[], Got]) -> Got | None:
        """Do `work` in a thread. A failure is one line in the log."""
        try:
            return await asyncio.to_thread(work)
        except Stopped:
            return None
        except (OSError, sqlite3.Error, tomllib.TOMLDecodeError) as error:
            log.warning(failed, why=reason(error))
        except Exception as error:  # noqa: BLE001 - a failed job must not affect the bot
            log.error(failed, error=type(error).__name__, at=place(error))
        return None
