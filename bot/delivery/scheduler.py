"""APScheduler and its jobs. The rows are the truth: a job only claims who is due and hands them over.

Only so many are handed over at a time: people whose check-in waits for its permit are asked again in vain, and each
is a document that changes when they write. As they go, the next are claimed, earliest due first; people to whom an
answer is owed (a crash left it) come before all, whatever check-ins are in hand.
"""

import asyncio
import math
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from ..clock import Clock, machine_time
from ..logs import log, place
from ..store.base import Store, StoreFailed
from ..telegram.errors import Fault
from .document import REPLY_HEAD_START
from .documents import Unreadable
from .sender import Sender
from .service import Service

EVERY = 1.0  # seconds between two looks at who is due
ROOM = 40  # people handed over and not done; as many again where an answer is owed
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
        watch: Callable[[], None] | None = None,
    ) -> None:
        self._store, self._service, self._sender, self._clock, self._stop = store, service, sender, clock, stop
        self._claimed: dict[int, asyncio.Task[None]] = {}
        self._in_hand = set[int]()
        """Those of the claimed whom the sender has in hand by now."""
        self._resting: dict[int, float] = {}
        self._looking = asyncio.Lock()
        self._more = self._woken = self._stopping = False
        self._looks = set[asyncio.Task[None]]()
        # A dropped or doubled run would matter more than a late one: its default grace of a second drops jobs.
        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        self._jobs = AsyncIOScheduler(timezone=UTC, job_defaults=defaults)
        # A look that takes long has the next one beside it, which leaves word and ends at once (see _deliver).
        self._jobs.add_job(
            self._deliver, "interval", seconds=EVERY, id="deliver", next_run_time=machine_time(), max_instances=2
        )
        if watch is not None:
            self._jobs.add_job(watch, "interval", seconds=WATCH, id="watch")

    def daily(self, name: str, job: Callable[[], Awaitable[None]], hour: int, minute: int) -> None:
        """Do `job` every day at that time, UTC."""
        self._jobs.add_job(job, "cron", hour=hour, minute=minute, id=name)

    def hourly(self, name: str, job: Callable[[], Awaitable[None]], first_after: float) -> None:
        """Do `job` every hour, for the first time so many seconds from now."""
        first = machine_time() + timedelta(seconds=first_after)
        self._jobs.add_job(job, "interval", hours=1, id=name, next_run_time=first)

    def start(self) -> None:
        """Begin; the loop must be running."""
        self._jobs.start()

    async def stop(self) -> None:
        """End the jobs and wait for what they handed over."""
        self._stopping = True
        if self._jobs.running:
            self._jobs.pause()
            await asyncio.sleep(0)  # a job that was due begins
            async with self._looking:  # APScheduler would cut it off, and complain of it
                self._jobs.shutdown(wait=False)
        await self._settled()

    async def deliver_all(self) -> None:
        """Hand over everybody who is due, until nobody is and nobody is in hand: for the moved clock."""
        more = True
        while more:
            async with self._looking:
                more = await self._claim()
            await self._settled()
            await self._sender.idle()

    async def _settled(self) -> None:
        if self._claimed:
            await asyncio.wait(list(self._claimed.values()))

    async def _deliver(self) -> None:
        """Look who is due; and again, if room came free meanwhile."""
        self._woken = True
        if self._looking.locked():
            return
        async with self._looking:
            try:
                while self._woken and not self._stopping:
                    self._woken = False
                    await self._claim()
            except StoreFailed as error:
                log.warning("who is due could not be read", why=str(error))

    async def _claim(self) -> bool:
        """Hand over those who are due and not in hand already. Returns whether there may be more, or were any."""
        tick, now = time.monotonic(), self._clock.now()
        self._resting = {person: until for person, until in self._resting.items() if until > tick}
        answers = await self._hand_over((now - REPLY_HEAD_START / 2).timestamp(), 2 * ROOM)
        self._more = await self._hand_over(now.timestamp(), ROOM)
        return answers or self._more or bool(self._claimed)

    async def _hand_over(self, due_by: float, room: int) -> bool:
        """Hand over as many as there is room for. Returns whether there was none, or not enough."""
        room -= len(self._claimed.keys() | self._in_hand)
        if room <= 0:
            return True
        # One who can't be helped must not hold up the others, however many there are.
        found = await self._store.due(due_by, room + len(self._busy()))
        busy = self._busy()
        waiting = [person for person in found if person not in busy][:room]
        for person in waiting:
            self._claimed[person] = asyncio.create_task(self._fall_due(person))
        return len(waiting) == room

    def _busy(self) -> set[int]:
        return self._sender.active.keys() | self._claimed.keys() | self._resting.keys()

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
            if sending := self._sender.active.get(person):
                self._in_hand.add(person)
                sending.add_done_callback(lambda _: self._gone(person))
            else:
                self._gone(person)

    def _gone(self, person: int) -> None:
        """Somebody is out of hand: with half of the room free and more people due, look at once."""
        self._in_hand.discard(person)
        free = 2 * len(self._claimed.keys() | self._in_hand) <= ROOM
        if self._more and free and self._jobs.running and not self._stopping:
            self._more = False
            look = asyncio.create_task(self._deliver())
            self._looks.add(look)
            look.add_done_callback(self._looks.discard)
