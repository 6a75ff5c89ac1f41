"""Documents opened from the store and sealed into it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec

from conversations import Commanded, Event, Outside, Tapped

from ..clock import Clock
from ..logs import log
from ..store.base import Hold, Row, Store, StoreFailed, VersionMiss
from ..store.cipher import Cipher, WrongKey
from ..store.file import reason
from .document import Aside, Document, decode, encode

UNREADABLE = timedelta(hours=1)  # until a row that can't be opened is looked at again, where others look as well
MISSES = 20  # times in a row that a row may be changed between our reading and writing it
Got = TypeVar("Got")
_UNREADABLE = (
    "somebody's row can't be opened: it is damaged, or belongs elsewhere. They start over when they write, and it is"
    " kept aside; to put back the row of a backup, see Trouble in the README"
)


class Unreadable(Exception):
    """This person's document can't be opened or read; it is left as it is."""

    def __init__(self, person: int, row: Row) -> None:
        super().__init__()
        self._person, self._row = person, row

    def start_over(self) -> "Record":
        """A new document in place of that row, which is kept aside in it."""
        fresh = Document(aside=[Aside(self._row.version, self._row.document)])
        return Record(self._person, fresh, self._row.version, owner=self._row.owner)


async def until_saved(step: Callable[[], Awaitable[Got]]) -> Got:
    """Run a step that loads, changes and saves, and run it again if the row was changed meanwhile.

    Raises:
        StoreFailed: It was changed every time. Nothing of the step was written.
    """
    for _ in range(MISSES):
        try:
            return await step()
        except VersionMiss:
            log.debug("a row was changed meanwhile, it is read again")
    raise StoreFailed("A row of the database changes each time it is read: stop whatever else writes to it.")


class Record:
    """A document in its person's turn, the version it was read at, and which process had it.

    `anew`: whether everything about the person was deleted in this turn.
    """

    def __init__(
        self, person: int, document: Document, version: int, due_at: float | None = None, owner: int | None = None
    ) -> None:
        self.person, self.document, self.version, self.due_at = person, document, version, due_at
        self.owner, self.anew = owner, False

    @property
    def is_new(self) -> bool:
        """Whether there was no row."""
        return self.version == 0


class Documents:
    """Loads and saves documents, only inside the person's lane.

    Args:
        store: Where they are.
        cipher: Seals them.
        clock: People's time.
        outside: The world.
        forgetting: Notes durably that everything about somebody is about to be deleted. Raises OSError.
    """

    def __init__(
        self,
        store: Store,
        cipher: Cipher,
        clock: Clock,
        outside: Outside,
        forgetting: Callable[[int], None] = lambda _: None,
    ):
        self._store, self._cipher, self._clock, self._outside = store, cipher, clock, outside
        self._forgetting = forgetting

    def world(self, document: Document) -> Outside:
        """The world in the language of the person whose document it is."""
        return self._outside.speaking(document.person.language)

    def is_urgent(self, event: Event | None) -> bool:
        """Whether words of self-harm are in what somebody wrote, or they want everything about them deleted."""
        if isinstance(event, Commanded) and event.name.lower() == "forget":
            return True
        if isinstance(event, Tapped) and event.choice == "delete":
            return True
        words = getattr(event, "text", "") or getattr(event, "words", "")
        return bool(words) and bool(self._outside.care.hears(words).answer)

    @property
    def are_shared(self) -> bool:
        """Whether other processes use the store as well."""
        return self._store.me is not None

    def is_elsewhere(self, record: Record) -> bool:
        """Whether another process sends for this person. Then we only add to the outbox."""
        return record.owner is not None and record.owner != self._store.me

    def may_begin(self) -> bool:
        """Whether a call may begin: no other process can have taken over before it ends."""
        return self._store.may_begin()

    async def changed(self, versions: Mapping[int, int]) -> Sequence[int]:
        """Those of our people whom another process has written to since these versions. Raises StoreFailed."""
        return await self._store.changed(versions)

    async def let_go(self, record: Record) -> None:
        """Nothing is to be done for somebody who was claimed. Raises StoreFailed."""
        if record.owner is not None and not self.is_elsewhere(record):
            await self._store.release(record.person)

    async def put_off(self, person: int) -> bool:
        """Look again later at a row that can't be opened. False where only we would. Raises StoreFailed."""
        if self.are_shared:
            await self._store.release(person, (self._clock.now() + UNREADABLE).timestamp())
        return self.are_shared

    def is_due(self, record: Record) -> bool:
        """Whether the moment that the row was saved with has come."""
        return record.due_at is not None and record.due_at <= self._clock.now().timestamp()

    def rests(self, record: Record) -> bool:
        """Whether the outbox waits for the day. Its check-ins that can be planned again are withdrawn."""
        document, now = record.document, self._clock.now()
        if document.rests_until(now) <= now:
            return False
        document.withdraw(said=document.person.check_ins.said.keys())
        return True

    async def load(self, person: int) -> Record:
        """The person's record, a fresh one where there is no row.

        Raises:
            Unreadable: It can't be opened or read.
            Fault: A newer version wrote it.
            StoreFailed: The store failed.
        """
        row = await self._store.load(person)
        if row is None:
            return Record(person, Document(), 0)
        try:
            opened = self._cipher.open(row.document, person, row.version)
            return Record(person, decode(opened), row.version, row.due_at, row.owner)
        except (WrongKey, msgspec.DecodeError) as error:
            log.error(_UNREADABLE, error=type(error).__name__)
            raise Unreadable(person, row) from None

    def due(self, record: Record) -> datetime | None:
        """The next moment at which there is something to do for this person, if any."""
        return record.document.due_at(self._clock.now(), self.world(record.document))

    async def save(self, record: Record, *, ours: bool = False) -> None:
        """Write a record; durable when it returns. Raises StoreFailed, VersionMiss.

        `ours`: whether we send for this person from now on, or go on doing so. Another process keeps whom it has.
        """
        if record.anew:
            await self._note_forgotten(record.person)
        due = self.due(record)
        sealed = self._cipher.seal(encode(record.document), record.person, record.version + 1)
        then = record.owner if self.is_elsewhere(record) else self._store.me if ours else None
        hold = Hold(record.owner, then, record.anew)
        await self._store.save(record.person, sealed, record.version, due.timestamp() if due else None, hold)
        record.version, record.owner, record.anew = record.version + 1, then, False

    async def _note_forgotten(self, person: int) -> None:
        try:
            await asyncio.to_thread(self._forgetting, person)
        except OSError as error:
            raise StoreFailed(f"The list of whom /forget removed can't be written: {reason(error)}.") from error

    async def delete(self, record: Record) -> None:
        """Delete a record's row. Raises StoreFailed, VersionMiss."""
        await self._store.delete(record.person, record.version)

    async def scrub(self) -> bool:
        """Erase what deleted documents left on the disk. Returns False if the database is busy: try again."""
        return await self._store.scrub()
