"""Handles one update, or one moment at which a person is due: load, respond, save, start the sender."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

from conversations import (
    Event,
    Failed,
    FellDue,
    Message,
    Redraw,
    Reoffer,
    Say,
    StartedOver,
    respond,
)

from ..clock import Clock
from ..logs import log, place
from ..store.base import StoreFailed
from ..telegram.calls import Caller
from ..telegram.errors import CallFailed, Fault
from ..telegram.incoming import Incoming
from .document import TOMBSTONE, Document
from .documents import Documents, Record, Unreadable, until_saved
from .lanes import Lanes
from .outbox import add
from .sender import Sender

SCRUB_TRIES, SCRUB_PAUSE = 60, 1.0


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
    ) -> None:
        self._documents, self._lanes, self._sender, self._wire = documents, lanes, sender, wire
        self._clock = clock
        self._asides: set[asyncio.Task[None]] = set()
        self.unreadable = set[int]()
        """People who are due but whose row can't be opened. Nothing can be done until they write."""

    async def handle(self, *updates: Incoming) -> None:
        """Apply updates of one person, in order. They are saved when it returns; replies may still be unsent.

        All updates of one poll are one turn and one commit: saving after each of a hundred messages would keep
        everybody else waiting for the disk.

        Raises:
            StoreFailed: Not all was applied; the updates must not be acknowledged.
            Fault: The bot can't go on.
        """
        if updates and (person := updates[0].person) is not None:
            async with self._lanes.turn(person):
                try:
                    await until_saved(lambda: self._apply(person, updates))
                except _Broken:  # nothing was saved: one by one, so that only the broken one is lost
                    for one in updates:
                        await until_saved(lambda one=one: self._apply(person, [one]))  # type: ignore[misc]
        for one in updates:
            if one.callback:
                self._aside(self._answer(one.callback))

    async def fall_due(self, person: int) -> None:
        """Do what is due for a person: send what a crash left unsent, say a check-in, delete an old tombstone."""
        async with self._lanes.turn(person):
            if person not in self._sender.active:
                try:
                    await until_saved(lambda: self._fall_due(person))
                except Unreadable:
                    self.unreadable.add(person)

    def scrub(self) -> asyncio.Task[None]:
        """Erase deleted data from the disk, outside the lanes; tried again while the database is busy."""
        return self._aside(self._scrub())

    async def finish(self) -> None:
        """Wait for tasks outside the lanes."""
        if self._asides:
            await asyncio.wait(list(self._asides), timeout=2)

    # ------------------------------------------------------------ inside the lane

    async def _apply(self, person: int, updates: Sequence[Incoming]) -> None:
        events = any(one.event is not None for one in updates)
        try:
            record = await self._documents.load(person)
        except Unreadable as row:
            if not events:
                return
            self.unreadable.discard(person)
            record = row.start_over()
            self._respond(record, StartedOver())
        if record.is_new and not events:
            return
        new = {one.update_id: one for one in updates if one.update_id not in record.document.seen}
        if not new:
            return
        forgotten = False
        for one in new.values():
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

    async def _fall_due(self, person: int) -> None:
        record = await self._documents.load(person)
        if not self._documents.is_due(record):
            return
        document, now = record.document, self._clock.now()
        if document.forgotten and not document.outbox and document.forgotten + TOMBSTONE <= now:
            await self._documents.delete(record)
            self.scrub()
            return
        if not document.outbox:
            self._respond(record, FellDue(blocked=document.blocked))
        await self._commit(record)
        if record.document.forgotten and not document.forgotten:
            self.scrub()

    async def _apologise(self, person: int, incoming: Incoming) -> Record:
        """Our code failed: reload what is stored, and apologise if that much works."""
        record = await self._documents.load(person)
        try:
            self._contact(record.document, incoming)
            self._respond(record, Failed())
        except Exception as error:  # noqa: BLE001 - then the update is only marked as seen
            log.error("no apology could be made", update=incoming.update_id, error=type(error).__name__)
            record = await self._documents.load(person)
        return record

    def _take_in(self, record: Record, incoming: Incoming) -> None:
        document = record.document
        self._contact(document, incoming)
        if incoming.event is None:
            return
        offer_again, document.offer_again = document.offer_again, False
        asked = self._respond(record, incoming.event)
        if offer_again and not asked and not record.document.forgotten:
            self._respond(record, Reoffer())

    def _contact(self, document: Document, incoming: Incoming) -> None:
        """The person is here: send what was held back for them, and withdraw check-ins that are no longer needed."""
        document.blocked = bool(incoming.blocked)
        if incoming.event or incoming.blocked:
            document.withdraw()
        if incoming.event is None:
            return
        document.forgotten = None
        if incoming.language and not document.person.language_chosen:
            document.person.language = incoming.language
        document.outbox, document.held = [*document.held, *document.outbox], []
        if tapped := incoming.tapped:
            if tapped.question:
                document.note_shown(tapped.question, tapped.message_id)
            # A tap proves that its message arrived, even if the call failed.
            proved = [call for call in document.outbox if call.is_proved(tapped.question, tapped.text)]
            document.outbox = [call for call in document.outbox if call not in proved]
            document.check_ins.sent += sum(call.check_in for call in proved)

    def _respond(self, record: Record, event: Event) -> bool:
        """Let conversations/ respond and put the reply in the outbox. Returns whether it asks a question."""
        document = record.document
        outside = self._documents.world(document)
        reply = respond(document.person, event, self._clock.now(), outside)
        if reply.forget:
            shown, given_up, counts = document.shown, document.given_up, document.check_ins
            counts.withdrawn += sum(call.check_in for call in document.outbox)
            document = record.document = Document(
                seen=document.seen, calls=document.calls, given_up=given_up, check_ins=counts
            )
            document.forgotten, document.shown = self._clock.now(), shown
            add(document, record.person, [m for m in reply.messages if _is_kept(m)])
            document.shown = {}
        else:
            add(document, record.person, reply.messages)
        document.person = reply.person
        document.check_ins.expired += reply.expired
        return any(not isinstance(message, Redraw) and message.question for message in reply.messages)

    async def _commit(self, record: Record) -> None:
        """Save, with the next call marked; then start the sender, or wake it if it is running."""
        active = record.person in self._sender.active
        batch = None if active else self._sender.next_batch(record)
        await self._documents.save(record)
        if batch is not None:
            self._sender.start(record.person, batch)
        elif active:
            self._sender.skip_wait(record)

    # ------------------------------------------------------------ outside the lanes

    def _aside(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)
        return task

    async def _answer(self, callback: str) -> None:
        """Tell Telegram that a tap was received. It is never stored, and does no harm if it comes too late."""
        try:
            await self._wire.call("answerCallbackQuery", {"callback_query_id": callback})
        except CallFailed as error:
            log.debug("a tap could not be answered", meaning=error.meaning.name)

    async def _scrub(self) -> None:
        for _ in range(SCRUB_TRIES):
            try:
                if await self._documents.scrub():
                    return
            except StoreFailed:
                log.warning("the database could not be scrubbed yet")
            await asyncio.sleep(SCRUB_PAUSE)
        log.error("the database could not be scrubbed")


def _is_kept(message: Message) -> bool:
    """Whether it is still sent after /forget: old keyboards are removed, and the farewell arrives."""
    return isinstance(message, Redraw) or (isinstance(message, Say) and message.kept)
