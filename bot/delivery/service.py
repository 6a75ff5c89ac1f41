"""Handles one update, or one moment at which a person is due: load, respond, save, start the sender."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from conversations import Event, Failed, FellDue, Redraw, Reoffer, StartedOver, only_shows, respond

from ..clock import Clock
from ..logs import log, place
from ..store.base import StoreFailed
from ..telegram.calls import Caller
from ..telegram.errors import Fault
from ..telegram.incoming import Incoming
from .albums import once_an_album
from .backlog import Backlog
from .contact import meet
from .document import TOMBSTONE, Wanted
from .documents import Documents, Record, Unreadable, until_saved
from .fetching import Fetching, Files, again
from .forgetting import bury, forget
from .groups import Groups
from .lanes import Lanes
from .outbox import add, after_forget
from .scrubbing import until_scrubbed
from .sender import Sender
from .taps import answer


class _Broken(Exception):
    """One of several updates raised an error."""


class Service:
    """Applies events to people."""

    def __init__(
        self,
        documents: Documents,
        lanes: Lanes,
        sender: Sender,
        wire: Caller,
        clock: Clock,
        files: Files,
        groups: Groups | None = None,
    ) -> None:
        self._documents, self._lanes, self._sender, self._wire = documents, lanes, sender, wire
        self._clock, self._groups = clock, groups
        self.fetching = Fetching(files, lanes, documents, self._respond, self._commit)
        sender.also_here = self.fetching.people
        self.backlog: Backlog | None = None  # takes what is too much to apply at once
        self._asides: set[asyncio.Task[None]] = set()
        self.unreadable = set[int]()
        """People who are due but whose row can't be opened. Nothing can be done until they write."""

    async def handle(self, *updates: Incoming) -> None:
        """Apply updates of one person, in order. They are saved when it returns; replies may still be unsent.

        All updates of one poll are one turn and one commit: saving after each of a hundred messages would keep
        everybody else waiting for the disk. A flood goes to the backlog.

        Raises:
            StoreFailed: Not all was applied; the updates must not be acknowledged.
            Fault: The bot can't go on.
        """
        if updates and (person := updates[0].person) is not None:
            if self.backlog and self.backlog.takes(person, updates):
                return await self.backlog.put(person, updates)
            await self.apply(person, updates)
            return None
        for one in updates:
            if one.group and self._groups and await self._groups.owes(one):
                self._aside(self._groups.tell(one))
        return self._answer_taps(updates)

    async def apply(self, person: int, updates: Sequence[Incoming]) -> bool:
        """Apply updates of one person in one turn and one commit. Returns whether everything about them was deleted.

        Raises StoreFailed, Fault.
        """
        async with self._lanes.turn(person):
            try:
                forgotten = await until_saved(lambda: self._apply(person, updates))
            except _Broken:  # nothing was saved: one by one, so that it costs itself only
                forgotten = False
                for one in updates:
                    forgotten |= await until_saved(lambda one=one: self._apply(person, [one]))  # type: ignore[misc]
        self._answer_taps(updates)
        return forgotten

    async def waiting(self, person: int) -> int:
        """How many calls wait in somebody's outbox. Raises StoreFailed, Fault."""
        async with self._lanes.turn(person):
            try:
                return len((await self._documents.load(person)).document.outbox)
            except Unreadable:
                return 0

    async def fall_due(self, person: int) -> None:
        """Do what is due for a person: send what a crash left unsent, say a check-in, delete an old tombstone."""
        async with self._lanes.turn(person):
            if person not in self._sender.active and person not in self.fetching.people:
                try:
                    await until_saved(lambda: self._fall_due(person))
                except Unreadable:
                    if not await self._documents.put_off(person):
                        self.unreadable.add(person)

    async def forget(self, person: int) -> None:
        """Delete everything about somebody who asked the owner, without a message. Raises StoreFailed, Fault."""
        async with self._lanes.turn(person):
            await until_saved(lambda: forget(self._documents, person, self._clock.now(), self._commit))
        self.scrub()

    def scrub(self) -> asyncio.Task[None]:
        """Erase deleted data from the disk, outside the lanes; tried again while the database is busy."""
        return self._aside(until_scrubbed(self._documents))

    async def finish(self) -> None:
        """Wait for tasks outside the lanes. What is being fetched is fetched at the next start."""
        await self.fetching.stop()
        if self._asides:
            await asyncio.wait(list(self._asides), timeout=2)

    # ------------------------------------------------------------ inside the lane

    async def _apply(self, person: int, updates: Sequence[Incoming]) -> bool:
        events = any(one.event is not None for one in updates)
        try:
            record = await self._documents.load(person)
        except Unreadable as row:
            if not events:
                return False
            self.unreadable.discard(person)
            record = row.start_over()
            record.document.topic = updates[0].topic
            self._respond(record, StartedOver())
        if record.is_new and not events:
            return False
        new = {one.update_id: one for one in updates if one.update_id not in record.document.seen}
        if not new:
            return False
        forgotten = False
        for one in once_an_album(new.values(), record.document.album):
            try:
                self._take_in(record, one)
            except (Fault, StoreFailed):
                raise
            except Exception as error:  # noqa: BLE001 - one broken update must not stop the others
                if len(updates) > 1:
                    raise _Broken from None
                log.error("an update failed", update=one.update_id, error=type(error).__name__, at=place(error))
                record = await self._apologise(person, one)
            record.document.note_seen(one.update_id)
            forgotten = forgotten or bool(record.document.forgotten)
        await self._commit(record)
        if forgotten:
            self.scrub()
        return forgotten

    async def _fall_due(self, person: int) -> None:
        record = await self._documents.load(person)
        if self._documents.is_elsewhere(record):
            return None
        if not self._documents.is_due(record):
            return await self._documents.let_go(record)
        document, now = record.document, self._clock.now()
        if document.forgotten and not document.outbox and document.forgotten + TOMBSTONE <= now:
            await self._documents.delete(record)
            self.scrub()
            return None
        if not document.outbox:
            self._respond(record, again(document) or FellDue(blocked=document.blocked))
        await self._commit(record)
        if record.document.forgotten and not document.forgotten:
            self.scrub()

    async def _apologise(self, person: int, incoming: Incoming) -> Record:
        """Our code failed: reload what is stored, and apologise if that much works."""
        record = await self._documents.load(person)
        try:
            meet(record.document, incoming)
            self._respond(record, Failed())
        except Exception as error:  # noqa: BLE001 - then the update is only marked as seen
            log.error("no apology could be made", update=incoming.update_id, error=type(error).__name__)
            record = await self._documents.load(person)
        return record

    def _take_in(self, record: Record, incoming: Incoming) -> None:
        document = record.document
        meet(document, incoming)
        if incoming.event is None:
            return
        offer_again, document.offer_again = document.offer_again, False
        document.album = incoming.album or document.album
        shows = only_shows(incoming.event)
        if shows and document.still_shows(shows):
            return
        asked = self._respond(record, incoming.event, shows)
        record.document.showing = [*document.showing, shows] if shows else []
        if offer_again and not asked and not record.document.forgotten:
            self._respond(record, Reoffer())

    def _respond(self, record: Record, event: Event, shows: str = "") -> bool:
        """Let conversations/ respond and put the reply in the outbox. Returns whether it asks a question."""
        document = record.document
        outside = self._documents.world(document)
        reply = respond(document.person, event, self._clock.now(), outside)
        if reply.forget:
            document = bury(record, self._clock.now())
            add(document, record.person, after_forget(reply.messages))
            document.shown, document.topic = {}, 0
        else:
            add(document, record.person, reply.messages, shows)
            document.wanted = Wanted(reply.fetch) if reply.fetch else document.wanted
        document.person = reply.person
        document.check_ins.expired += reply.expired
        return any(not isinstance(message, Redraw) and message.question for message in reply.messages)

    async def _commit(self, record: Record) -> None:
        """Save, with the next call marked; then start the sender, or wake it if it is running."""
        active = record.person in self._sender.active
        batch = None
        if not active and not self._documents.is_elsewhere(record):
            await self._sender.prepare(record)
            batch = self._sender.next_batch(record)
        ours = active or batch is not None or record.document.wanted is not None
        await self._documents.save(record, ours=ours)
        if self.backlog:
            self.backlog.note_outbox(record.person, len(record.document.outbox))
        self.fetching.start(record.person, record.document.wanted)
        if batch is not None:
            batch.version = record.version
            self._sender.start(record.person, batch)
        elif active:
            self._sender.skip_wait(record)

    # ------------------------------------------------------------ outside the lanes

    def _aside(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)
        return task

    def _answer_taps(self, updates: Sequence[Incoming]) -> None:
        for one in updates:
            if one.callback:
                self._aside(answer(self._wire, one.callback))
