"""Delivers outboxes: at most one sender per person. It works outside the person's lane, and writes only inside it.

A call marked `sending` may have been made: the mark is saved right before the call and cleared right after it. A mark
on a call of somebody who isn't active means that its fate is unknown. See docs/architecture.md for the laws.

Kept messages (helplines, the farewell) come first in the outbox and wake a sender from any wait except Telegram's own
`retry_after`. Marked calls that they overtake stay marked, and a wait for evidence starts over.

    next_batch: mark the first call, with a permit ──save──▶ calls ──▶ settle: clear, mark the next ──save──▶ …
"""

import asyncio
from collections.abc import Awaitable, Callable, Container
from itertools import count
from typing import Any

from ..logs import log
from ..store.base import StoreFailed
from ..telegram.calls import Call, Caller, message_of
from ..telegram.enclosures import Enclosures
from ..telegram.errors import CallFailed, Fault, Meaning
from .batches import Batch, Result
from .documents import Documents, Record, until_saved
from .lanes import Lanes
from .outcomes import give_up, only_arrived, settle
from .pacing import Pace

EVIDENCE_WAIT = 2.0  # seconds; a call of unknown fate is not repeated sooner
STORE_TRIES = 5


class Sender:
    """The senders of all people."""

    def __init__(
        self,
        wire: Caller,
        pace: Pace,
        lanes: Lanes,
        documents: Documents,
        stop: Callable[[Fault], None],
        enclosures: Enclosures | None = None,
    ) -> None:
        self._wire, self._pace, self._lanes, self._documents, self._stop = wire, pace, lanes, documents, stop
        self._enclosures = enclosures or Enclosures()
        self.active: dict[int, asyncio.Task[None]] = {}
        """The sender of each person who has one. Changed only inside the person's turn."""
        self._doing: dict[int, Batch] = {}
        """The current step of each. Also changed only inside the turn, so that no wake-up is lost or needless."""
        self.also_here: Container[int] = ()
        """People for whom something else is under way here. They stay ours where several processes send."""
        self._stopping = asyncio.Event()

    # ------------------------------------------------------------ called inside a lane turn

    async def prepare(self, record: Record, besides: int = 0) -> None:
        """Ask for a permit that `next_batch` may need, if there are more calls than those `besides`."""
        document = record.document
        if sum(not call.is_edit for call in document.outbox) > besides:
            await self._pace.prepare(record.person, polite=document.is_unasked)

    def next_batch(
        self, record: Record, *, permit: bool = False, failures: int = 0, uncertain: frozenset[int] = frozenset()
    ) -> Batch | None:
        """Mark what can be sent next; the caller saves it in this turn. Returns None if there is nothing to do."""
        document, edits = record.document, list[Call]()
        if self._stopping.is_set() or self._documents.rests(record):
            return None
        for call in list(document.outbox):
            if call.id in uncertain:
                return Batch(edits, evidence=True, failures=failures, uncertain=uncertain)
            if call.is_edit:
                edits.append(call)
            elif call.sending and call.tries >= 2:
                give_up(document, call)
            elif permit or self._pace.take(record.person, polite=document.is_unasked, at_once=call.kept):
                document.check_ins.uncertain += call.check_in and call.sending
                call.sending, call.tries = True, call.tries + 1
                return Batch([*edits, call], failures=failures, uncertain=uncertain)
            else:
                return Batch(edits, polite=document.is_unasked, failures=failures, uncertain=uncertain)
        return Batch(edits, failures=failures, uncertain=uncertain) if edits else None

    def start(self, person: int, batch: Batch) -> None:
        """Start delivering `batch`, which was marked and saved in this turn."""
        self._doing[person] = batch
        self.active[person] = asyncio.create_task(self._run(person, batch))

    def skip_wait(self, record: Record) -> None:
        """The person wrote: end a wait for check-ins, or any wait if something is urgent."""
        doing = self._doing[record.person]
        if doing.polite or record.document.is_urgent:
            doing.wake.set()

    async def look(self) -> None:
        """Look whether other processes wrote to people who wait here: what is urgent waits no longer.

        Raises:
            StoreFailed: It will be seen the next time.
        """
        waiting = {person: batch.version for person, batch in self._doing.items() if not batch.calls}
        for person in await self._documents.changed(waiting) if waiting else ():
            async with self._lanes.turn(person):
                if doing := self._doing.get(person):
                    record = await self._documents.load(person)
                    doing.version = record.version
                    self.skip_wait(record)

    # ------------------------------------------------------------ outside the lane

    async def idle(self) -> None:
        """Return when nobody is active."""
        while self.active:
            await asyncio.wait(list(self.active.values()), timeout=0.05)

    async def stop(self, patience: float) -> None:
        """End all waits, start no more calls, and give those under way `patience` seconds."""
        self._stopping.set()
        if self.active:
            await asyncio.wait(list(self.active.values()), timeout=patience)
        for task in list(self.active.values()):
            task.cancel()
        self._enclosures.close()

    async def _run(self, person: int, batch: Batch | None) -> None:
        try:
            while batch is not None:
                if batch.calls:
                    results = await asyncio.gather(*(self._make(call) for call in batch.calls))
                    batch = await self._in_turn(person, self._settle, results, batch)
                else:
                    waited = await self._wait(person, batch)
                    batch = await self._in_turn(person, self._after_wait, waited, batch)
        except _Stopped:
            self._finish(person)  # the outbox has what is unsent, marks included
        except Exception as error:  # noqa: BLE001 - one person's failure must not affect others
            log.error("sender failed", error=type(error).__name__)
            async with self._lanes.turn(person):
                self._finish(person)  # the scheduler finds the mark and retries

    async def _make(self, call: Call) -> Result:
        method, data = await self._enclosures.finish(call)
        if not self._documents.may_begin():  # another process may be about to make it
            return Result(call, Meaning.NOT_SENT)
        try:
            answer = await self._wire.call(method, data)
        except CallFailed as error:
            return Result(call, error.meaning, retry_after=error.retry_after)
        return Result(call, Meaning.DONE, message_of(answer))

    async def _wait(self, person: int, batch: Batch) -> bool:
        """Wait for what `batch` needs. Returns False if it was woken before that."""
        if batch.hold:
            return await self._unless_stopped(asyncio.sleep(batch.hold))
        if batch.evidence:
            return await self._unless_stopped(self._evidence(), batch.wake)
        if batch.pause:
            return await self._unless_stopped(asyncio.sleep(batch.pause), batch.wake)
        return await self._unless_stopped(self._pace.wait(person, polite=batch.polite), batch.wake)

    async def _evidence(self) -> None:
        await asyncio.sleep(EVIDENCE_WAIT)
        await self._wire.next_success()

    async def _unless_stopped(self, waiting: Awaitable[None], wake: asyncio.Event | None = None) -> bool:
        """Returns whether `waiting` finished before `wake` was set. Raises _Stopped if the bot stops first."""
        wanted = asyncio.ensure_future(waiting)
        others = [asyncio.ensure_future(event.wait()) for event in (self._stopping, wake) if event]
        try:
            await asyncio.wait({wanted, *others}, return_when=asyncio.FIRST_COMPLETED)
            if not wanted.done() and self._stopping.is_set():
                raise _Stopped
            return wanted.done()
        finally:
            for one in (wanted, *others):
                one.cancel()

    async def _in_turn(
        self, person: int, step: Callable[..., tuple[Batch | None, Fault | None]], *args: Any
    ) -> Batch | None:
        """Reload, take a step and save; the person stays active while a failed save is tried again."""

        async def reload_and_step() -> tuple[Batch | None, Fault | None]:
            record = await self._documents.load(person)
            if not self._documents.is_elsewhere(record):
                await self.prepare(record, besides=made)
            batch, fault = step(record, *args)
            if not record.is_new:
                await self._documents.save(record, ours=batch is not None or person in self.also_here)
            if batch is not None:
                batch.version = record.version
            return batch, fault

        made = len([call for call in args[-1].calls if not call.is_edit])
        for attempt in count():
            try:
                async with self._lanes.turn(person):
                    batch, fault = await until_saved(reload_and_step)
                    if batch is None:
                        self._finish(person)
                    else:
                        self._doing[person] = batch
                    if fault:
                        self._stop(fault)
                    return batch
            except StoreFailed as error:
                if attempt < STORE_TRIES:
                    log.warning("an outbox could not be written", attempt=attempt)
                elif self._stopping.is_set():
                    raise _Stopped from None
                if attempt + 1 >= STORE_TRIES and not self._documents.are_shared:
                    self._stop(Fault(str(error)))
                    raise
                # A database that several processes share may be away for a while, and comes back.
                await asyncio.sleep(min(1.0, 0.2 * (attempt + 1)))
        raise AssertionError

    def _finish(self, person: int) -> None:
        self.active.pop(person, None)
        self._doing.pop(person, None)

    def _after_wait(self, record: Record, waited: bool, batch: Batch) -> tuple[Batch | None, Fault | None]:
        if self._documents.is_elsewhere(record):
            return None, None
        permit = waited and not (batch.hold or batch.pause or batch.evidence)
        uncertain = frozenset() if waited and batch.evidence else batch.uncertain
        return self.next_batch(record, permit=permit, failures=batch.failures, uncertain=uncertain), None

    def _settle(self, record: Record, results: list[Result], batch: Batch) -> tuple[Batch | None, Fault | None]:
        """Record the results of the calls, then mark the next."""
        document = record.document
        if self._documents.is_elsewhere(record):
            only_arrived(document, results)
            return None, None
        after = settle(document, results, batch)
        tried = {result.call.id for result in results}
        waits = after.pause and not (document.is_urgent and document.outbox[0].id not in tried)
        if after.hold or waits:
            wait = Batch(hold=after.hold, pause=after.pause, failures=after.failures, uncertain=after.uncertain)
            return wait, after.fault
        return self.next_batch(record, failures=after.failures, uncertain=after.uncertain), after.fault


class _Stopped(Exception):
    """The bot is stopping. What wasn't sent stays in the outbox."""
