"""APScheduler and its jobs. The database says who is due: a job only claims those people and hands them over.

Only `MOST` people are active for check-ins at a time: more would only wait for a permit, and each would be loaded
again when they write. As these finish, the next are claimed, earliest due first. People with an unsent reply (after a
crash) come before everybody else, and have as many places again.
"""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

from ..clock import Clock, machine_time
from ..logs import log, place
from ..store.base import Store, StoreFailed
from ..telegram.errors import Fault
from .document import REPLY_HEAD_START
from .sender import Sender
from .service import Service

EVERY = 1.0  # seconds between two checks of who is due
MOST = 40  # people claimed at a time, and as many again with an unsent reply
PAUSE_AFTER_ERROR = 10.0  # seconds before somebody is claimed again after an error
WATCH = 60.0


class Every(BaseTrigger):  # type: ignore[misc]  # APScheduler ships no types
    """Fires so many seconds after the last time, even if the clock was set meanwhile.

    APScheduler's IntervalTrigger works out every run that was missed before `coalesce` drops them: millions, if the
    clock is set ahead by years.
    """

    def __init__(self, seconds: float, *, first_after: float):
        self._interval, self._first_after = timedelta(seconds=seconds), timedelta(seconds=first_after)

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        """See BaseTrigger."""
        return now + (self._interval if previous else self._first_after)


class Scheduler:
    """Wakes the people who are due."""

    def __init__(
        self,
        store: Store,
        service: Service,
        sender: Sender,
        clock: Clock,
        stop: Callable[[Fault], None],
        watch: Callable[[], None] | None = None,
    ) -> None:
        self._store, self._service, self._sender, self._clock, self._stop = store, service, sender, clock, stop
        self._claimed: dict[int, asyncio.Task[None]] = {}
        self._sending = set[int]()
        """Those who were claimed and now have a sender."""
        self._failed: dict[int, float] = {}
        self._claiming = asyncio.Lock()
        self._more = self._woken = self._stopping = False
        self._checks = set[asyncio.Task[None]]()
        self.last_look = time.monotonic()
        """When we last read who is due."""
        # A late run is better than a dropped one, and by default APScheduler drops runs that are a second late.
        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        self._jobs = AsyncIOScheduler(timezone=UTC, job_defaults=defaults)
        # While a check takes long the next run starts beside it: it only asks for another check (see _deliver).
        self._jobs.add_job(self._deliver, Every(EVERY, first_after=0), id="deliver", max_instances=2)
        if watch is not None:
            self._jobs.add_job(watch, Every(WATCH, first_after=WATCH), id="watch")
        self._following: asyncio.Task[None] | None = None

    def daily(self, name: str, job: Callable[[], Awaitable[None]], hour: int, minute: int) -> None:
        """Run `job` every day at that time (UTC)."""
        self._jobs.add_job(job, "cron", hour=hour, minute=minute, id=name)

    def every(self, name: str, job: Callable[[], Awaitable[None]], seconds: float, first_after: float) -> None:
        """Run `job` every so many seconds, the first time `first_after` seconds from now."""
        self._jobs.add_job(job, Every(seconds, first_after=first_after), id=name)

    def start(self) -> None:
        """Start the jobs. The event loop must be running."""
        self._jobs.start()
        self._following = asyncio.create_task(self._follow_clock(machine_time()))

    async def stop(self) -> None:
        """End the jobs and wait for what they handed over."""
        self._stopping = True
        if self._following is not None:
            self._following.cancel()
        if self._jobs.running:
            self._jobs.pause()
            await asyncio.sleep(0)  # a job that is due starts first
            async with self._claiming:  # else APScheduler would cancel it and log an error
                self._jobs.shutdown(wait=False)
        await self._settled()

    async def deliver_all(self) -> None:
        """Hand over everybody who is due, until nobody is due or active. Used when the clock is moved."""
        more = True
        while more:
            async with self._claiming:
                more = await self._claim()
            await self._settled()
            await self._sender.idle()

    async def _follow_clock(self, seen: datetime) -> None:
        """Reschedule every job when the machine's clock was set back.

        APScheduler goes by that clock: its jobs would not run until it reaches the old time again.
        """
        while True:
            await asyncio.sleep(EVERY)
            if (now := machine_time()) < seen:
                log.warning(
                    "the machine's clock was set back, all jobs are rescheduled",
                    seconds=round((seen - now).total_seconds()),
                )
                for job in self._jobs.get_jobs():
                    job.reschedule(job.trigger)
            seen = now

    async def _settled(self) -> None:
        if self._claimed:
            await asyncio.wait(list(self._claimed.values()))

    async def _deliver(self) -> None:
        """Claim who is due, and check again if another check was asked for meanwhile."""
        self._woken = True
        if self._claiming.locked():
            return
        async with self._claiming:
            try:
                await self._sender.look()
                while self._woken and not self._stopping:
                    self._woken = False
                    await self._claim()
            except StoreFailed as error:
                log.warning("who is due could not be read", why=str(error))

    async def _claim(self) -> bool:
        """Hand over those who are due and not active yet. Returns whether there were any, or may be more."""
        tick, now = time.monotonic(), self._clock.now()
        self._failed = {person: until for person, until in self._failed.items() if until > tick}
        answers = await self._hand_over((now - REPLY_HEAD_START / 2).timestamp(), 2 * MOST)
        self._more = await self._hand_over(now.timestamp(), MOST)
        self.last_look = time.monotonic()
        return answers or self._more or bool(self._claimed)

    async def _hand_over(self, due_by: float, most: int) -> bool:
        """Hand over those due by then, up to `most` active people. Returns whether all places are taken."""
        free = most - len(self._claimed.keys() | self._sending)
        if free <= 0:
            return True
        found = await self._store.claim(due_by, free, self._busy())
        busy = self._busy()
        waiting = [person for person in found if person not in busy][:free]
        for person in waiting:
            self._claimed[person] = asyncio.create_task(self._fall_due(person))
        return len(waiting) == free

    def _busy(self) -> set[int]:
        held = self._service.unreadable | self._service.fetching.people
        return self._sender.active.keys() | self._claimed.keys() | self._failed.keys() | held

    async def _fall_due(self, person: int) -> None:
        try:
            await self._service.fall_due(person)
        except Fault as fault:
            self._failed[person] = math.inf
            self._stop(fault)
        except Exception as error:  # noqa: BLE001 - this person is claimed again later
            self._failed[person] = time.monotonic() + PAUSE_AFTER_ERROR
            log.error("a due moment failed", error=type(error).__name__, at=place(error))
        finally:
            self._claimed.pop(person, None)
            if sending := self._sender.active.get(person):
                self._sending.add(person)
                sending.add_done_callback(lambda _: self._finished(person))
            else:
                self._finished(person)

    def _finished(self, person: int) -> None:
        """Somebody is done. If half the places are free and more people are due, check at once."""
        self._sending.discard(person)
        free = 2 * len(self._claimed.keys() | self._sending) <= MOST
        if self._more and free and self._jobs.running and not self._stopping:
            self._more = False
            check = asyncio.create_task(self._deliver())
            self._checks.add(check)
            check.add_done_callback(self._checks.discard)
