"""APScheduler and its jobs. The rows are the truth: a job only claims who is due and hands them over."""

import asyncio
import math
import time
from collections.abc import Callable
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from .clock import Clock
from .documents import Unreadable
from .errors import Fault
from .intake import Intake
from .logs import log, place
from .sender import Sender
from .service import Service
from .store.base import Store, StoreFailed

EVERY = 1.0  # seconds between two looks at who is due
CLAIM = 50  # people a look
REST = 10.0  # seconds before somebody whose due moment failed is taken up again
WATCH = 60.0


class Scheduler:
    """Wakes the people who are due."""

    def __init__(
        self,
        store: Store,
        service: Service,
        sender: Sender,
        clock: Clock,
        stop: Callable[[Fault], None],
        intake: Intake | None = None,
    ) -> None:
        self._store, self._service, self._sender, self._clock, self._stop = store, service, sender, clock, stop
        self._claimed: dict[int, asyncio.Task[None]] = {}
        self._resting: dict[int, float] = {}
        self._looking = asyncio.Lock()
        # A dropped or doubled run would matter more than a late one: its default grace of a second drops jobs.
        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        self._jobs = AsyncIOScheduler(timezone=UTC, job_defaults=defaults)
        self._jobs.add_job(self._deliver, "interval", seconds=EVERY, id="deliver", next_run_time=datetime.now(UTC))
        if intake is not None:
            self._jobs.add_job(intake.watch, "interval", seconds=WATCH, id="watch")

    def start(self) -> None:
        """Begin; the loop must be running."""
        self._jobs.start()

    async def stop(self) -> None:
        """End the jobs and wait for what they handed over."""
        if self._jobs.running:
            self._jobs.pause()
            await asyncio.sleep(0)  # a look that was due begins
            async with self._looking:  # APScheduler would cut it off, and complain of it
                self._jobs.shutdown(wait=False)
        await self._settled()

    async def deliver_all(self) -> None:
        """Hand over everybody who is due, until nobody is and nobody is in hand: for the moved clock."""
        while True:
            claimed = await self._claim()
            await self._settled()
            await self._sender.idle()
            if not claimed:
                return

    async def _settled(self) -> None:
        if self._claimed:
            await asyncio.wait(list(self._claimed.values()))

    async def _deliver(self) -> None:
        try:
            async with self._looking:
                await self._claim()
        except StoreFailed as error:
            log.warning("who is due could not be read", why=str(error))

    async def _claim(self) -> int:
        """Hand over those who are due and not in hand already. Returns how many."""
        tick = time.monotonic()
        self._resting = {person: until for person, until in self._resting.items() if until > tick}
        # One who can't be helped must not hold up the others, however many there are.
        busy = self._sender.hands.keys() | self._claimed.keys() | self._resting.keys()
        now = self._clock.now().timestamp()
        due = await self._store.due(now, CLAIM + len(busy))
        waiting = [person for person in due if person not in busy]
        for person in waiting:
            self._claimed[person] = asyncio.create_task(self._fall_due(person))
        return len(waiting)

    async def _fall_due(self, person: int) -> None:
        try:
            await self._service.fall_due(person)
        except Fault as fault:
            self._resting[person] = math.inf
            self._stop(fault)
        except Exception as error:  # noqa: BLE001 - a later look takes this person up again
            self._resting[person] = math.inf if isinstance(error, Unreadable) else time.monotonic() + REST
            log.error("a due moment failed", error=type(error).__name__, at=place(error))
        finally:
            self._claimed.pop(person, None)
