"""Which processes are alive that share a database, and which job is whose.

Each has a row, which it renews every second. Whoever hasn't done so for `TTL` is marked as dead by another, and its
people are in nobody's hands from then on. Only that mark counts: after an outage of the database nobody's row was
renewed, so nobody is marked until the database has answered for as long again. A number that was marked is never used
again: a process that had been frozen gets a new one, and none of its old saves can succeed.
"""

import asyncio
import time
from collections.abc import Callable

from ..logs import log
from .base import StoreFailed
from .postgres_line import Line
from .postgres_sql import BEAT, BURY, FREE, JOIN, LEAVE, TIDY

EVERY, TTL = 1.0, 5.0  # seconds between two beats; seconds after the last until others may take over
MARGIN = 2.0  # seconds that must be left of those for a call to begin


class Alive:
    """This process among those that share the database.

    Args:
        line: A connection of its own, so that a beat never waits behind a save.
        reborn: Called when this process was marked as dead, and has a new number.
    """

    def __init__(self, line: Line, reborn: Callable[[], None]) -> None:
        self._line, self._reborn = line, reborn
        self.me = 0
        self._until = self._answering_since = self._last = 0.0
        self._jobs, self._jobs_of = set[str](), 0
        self._beating: asyncio.Task[None] | None = None

    async def join(self) -> None:
        """Take a new number, and renew it from now on. Raises StoreFailed."""
        await self._take_number()
        self._beating = self._beating or asyncio.create_task(self._run())

    def may_begin(self) -> bool:
        """Whether nobody can take our people for a while."""
        return time.monotonic() < self._until - MARGIN

    async def first(self, job: str) -> bool:
        """Whether we have the lock of that job, or get it now. Raises StoreFailed."""
        if self._jobs_of != self._line.opened:  # a lock goes with its session
            self._jobs, self._jobs_of = set(), self._line.opened
        if job not in self._jobs and await self._line.value("SELECT pg_try_advisory_lock(hashtext($1))", job):
            if self._jobs_of != self._line.opened:
                self._jobs, self._jobs_of = set(), self._line.opened
            self._jobs.add(job)
        return job in self._jobs

    async def leave(self) -> None:
        """Let go of everybody at once, so that others needn't wait for us to be missed."""
        if self._beating is not None:
            self._beating.cancel()
            await asyncio.wait({self._beating})
        try:
            await self._line.value(LEAVE, self.me)
            await self._line.rows(FREE)
        except StoreFailed:
            log.warning("the database could not be told that this process ends")
        await self._line.close()

    async def _take_number(self) -> None:
        asked = time.monotonic()
        self.me = await self._line.value(JOIN, TTL)
        self._until = asked + TTL

    async def _run(self) -> None:
        while True:
            try:
                async with asyncio.timeout(TTL):
                    await self._beat()
            except (StoreFailed, TimeoutError):
                self._answering_since = 0.0
            await asyncio.sleep(EVERY)

    async def _beat(self) -> None:
        asked = time.monotonic()
        if await self._line.value(BEAT, self.me, TTL) is None:
            await self._take_number()
            self._answering_since = 0.0
            log.warning("this process was away for so long that others took over; it goes on under a new number")
            self._reborn()
        else:
            self._until = asked + TTL
        now = time.monotonic()
        # Whoever was frozen doesn't know whether the database was away meanwhile.
        if not self._answering_since or now - self._last > 2 * EVERY + MARGIN:
            self._answering_since = now
        self._last = now
        if now - self._answering_since > TTL:
            await self._look_after_others()

    async def _look_after_others(self) -> None:
        if dead := await self._line.rows(BURY, self.me):
            log.warning("another process is gone, its people are taken over", processes=len(dead))
            await self._line.value(TIDY)
        await self._line.rows(FREE)
