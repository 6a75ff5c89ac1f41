"""APScheduler and its jobs. The rows are the truth: a job only claims who is due and hands them over."""

import asyncio
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from .clock import Clock
from .intake import Intake
from .logs import log, place
from .sender import Sender
from .service import Service
from .store.base import Store, StoreFailed

EVERY = 1.0  # seconds between two looks at who is due
CLAIM = 50  # people a look
WATCH = 60.0


class Scheduler:
    """Wakes the people who are due."""

    def __init__(self, store: Store, service: Service, sender: Sender, clock: Clock, intake: Intake | None = None):
        self._store, self._service, self._sender, self._clock = store, service, sender, clock
        self._claimed: dict[int, asyncio.Task[None]] = {}
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
            await self._claim()
        except StoreFailed as error:
            log.warning("who is due could not be read", why=str(error))

    async def _claim(self) -> int:
        """Hand over those who are due and not in hand already. Returns how many."""
        now, busy = self._clock.now().timestamp(), self._sender.hands.keys() | self._claimed.keys()
        due = await self._store.due(now, CLAIM + len(busy))
        waiting = [person for person in due if person not in busy]
        for person in waiting:
            self._claimed[person] = asyncio.create_task(self._fall_due(person))
        return len(waiting)

    async def _fall_due(self, person: int) -> None:
        try:
            await self._service.fall_due(person)
        except Exception as error:  # noqa: BLE001 - the next look takes this person up again
            log.error("a due moment failed", error=type(error).__name__, at=place(error))
        finally:
            self._claimed.pop(person, None)
