"""What somebody sends in a flood: kept at once, applied little by little, so that nobody else waits behind it.

Telegram hands out further updates only when those before are acknowledged. For that they have to be on disk; they
needn't be answered. So where one poll has very many of one person, they are stored as they came, in rows of a few,
and acknowledged. A single worker applies row after row, in order, and rests in between, for whoever else writes.

It waits while much in that person's outbox hasn't been sent, so no document grows with the flood. Unless words of
self-harm are among what waits, or /forget: then all of it is applied at once, and the helplines or its question go
first. When /forget is carried out, what still waits goes.

A row is deleted once its updates are applied. After a crash in between they are applied again, and known as seen.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence

import msgspec

from ..logs import log, place
from ..store.base import Store, StoreFailed
from ..store.cipher import Cipher, WrongKey
from ..telegram.errors import Fault
from ..telegram.incoming import Incoming

AT_ONCE = 30  # updates of one person in a poll that are applied at once
ROW = 20  # updates in a row, which are one turn and one commit
MOST = 50  # calls in an outbox above which the rest waits
SHARE = 4.0  # rests for so many times as long as a row took
LEAST, LOOK = 0.005, 1.0  # seconds of rest; seconds between two looks at whether an outbox has emptied
TAKE_OVER = 30.0  # seconds between two looks at whether the process ended that has what was left
BACKLOG = "backlog:"  # prefix of the notes

_encoder, _decoder = msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder(list[Incoming])


class Backlog:
    """The rows of all people.

    Args:
        store: Where they are kept, as notes.
        cipher: Seals each.
        apply: Applies updates of one person. Durable when it returns. It says whether /forget was carried out.
        waiting: How many calls are in somebody's outbox.
        is_urgent: Whether an update must be applied soon.
        done: Called when a person has no more rows.
        stop: Called if the store fails.
        patient: Whether a store that fails may come back.
    """

    def __init__(
        self,
        store: Store,
        cipher: Cipher,
        *,
        apply: Callable[[int, Sequence[Incoming]], Awaitable[bool | None]],
        waiting: Callable[[int], Awaitable[int]],
        is_urgent: Callable[[Incoming], bool],
        done: Callable[[], object],
        stop: Callable[[Fault], None],
        patient: bool = False,
    ) -> None:
        self._store, self._cipher = store, cipher
        self._apply, self._waiting, self._is_urgent, self._done, self._stop = apply, waiting, is_urgent, done, stop
        self._patient = patient
        self._rows: dict[int, list[str]] = {}
        self._urgent, self._calm = set[int](), set[str]()
        """In whose rows there are words that can't wait; which rows have none."""
        self._held: dict[int, float] = {}
        self._ours, self._asked = True, 0.0
        self._full = set[int]()
        self._last = 0
        self._wake, self._stopping = asyncio.Event(), asyncio.Event()

    @property
    def rows(self) -> int:
        """How many rows wait."""
        return sum(map(len, self._rows.values()))

    async def load(self) -> None:
        """Find what an earlier process left, unless another one that runs has it. Raises StoreFailed."""
        self._ours = await self._store.first(BACKLOG)
        self._asked = time.monotonic()
        if not self._ours:
            return
        for key in await self._store.notes(BACKLOG):
            _, person, number = key.split(":")
            if key not in (rows := self._rows.setdefault(int(person), [])):
                rows.append(key)
            self._last = max(self._last, int(number))
        self._wake.set()

    def takes(self, person: int, updates: Sequence[Incoming]) -> bool:
        """Whether these have to wait: they are many, come behind others that do, or much is still to be sent.

        A webhook hands over a flood one by one, as fast as it is stored.
        """
        return person in self._rows or person in self._full or len(updates) > AT_ONCE

    def note_outbox(self, person: int, calls: int) -> None:
        """Somebody's outbox has so many calls now. Of several processes only this one would know of the rows."""
        if calls > MOST and not self._patient:
            self._full.add(person)

    async def put(self, person: int, updates: Sequence[Incoming]) -> None:
        """Keep updates of a person, behind those that are kept. Durable when it returns. Raises StoreFailed."""
        keys, saving = list[str](), list[Awaitable[None]]()
        for start in range(0, len(updates), ROW):
            self._last += 1
            keys.append(f"{BACKLOG}{person}:{self._last:012}")
            row = self._cipher.seal(_encoder.encode(updates[start : start + ROW]), keys[-1])
            saving.append(self._store.set_note(keys[-1], row))
        self._rows.setdefault(person, [])
        await asyncio.gather(*saving)
        self._rows.setdefault(person, []).extend(keys)
        self._wake.set()

    async def clear(self) -> None:
        """Drop everything."""
        keys = [key for keys in self._rows.values() for key in keys]
        self._rows.clear()
        await asyncio.gather(*map(self._store.delete_note, keys))

    async def run(self) -> None:
        """Apply what is kept, until stopped."""
        try:
            while not self._stopping.is_set():
                try:
                    if not self._ours and time.monotonic() > self._asked + TAKE_OVER:
                        await self.load()
                    rest = await self._round() if self._rows else None if self._ours else TAKE_OVER
                except StoreFailed:
                    if not self._patient:
                        raise
                    rest = LOOK
                await self._sleep(rest)
        except (StoreFailed, Fault) as error:
            self._stop(Fault(str(error)))

    def stop(self) -> None:
        """Apply no further row."""
        self._stopping.set()
        self._wake.set()

    async def _round(self) -> float:
        """A row of each person for whom it is time. Returns how long to rest."""
        took = 0.0
        for person in list(self._rows):
            if self._stopping.is_set():
                break
            if await self._may_go_on(person):
                began = time.monotonic()
                await self._next(person)
                spent = time.monotonic() - began
                took += spent
                await asyncio.sleep(max(LEAST, spent * (1.0 if person in self._urgent else SHARE)))
        return 0.0 if took else LOOK

    async def _may_go_on(self, person: int) -> bool:
        if person in self._urgent:
            return True
        if time.monotonic() < self._held.get(person, 0.0):
            return False
        if await self._waiting(person) <= MOST or await self._finds_urgent(person):
            return True
        self._held[person] = time.monotonic() + LOOK
        return False

    async def _finds_urgent(self, person: int) -> bool:
        """Look through the rows that nobody has looked through yet."""
        for key in [key for key in self._rows[person] if key not in self._calm]:
            began = time.monotonic()
            if any(map(self._is_urgent, await self._updates(key))):
                self._urgent.add(person)
                return True
            self._calm.add(key)
            await asyncio.sleep(max(LEAST, SHARE * (time.monotonic() - began)))
        return False

    async def _next(self, person: int) -> None:
        """Apply the first row of a person, and delete it; after /forget, all that there are."""
        rows, forgotten = self._rows.get(person, []), None
        if rows:
            try:
                forgotten = await self._apply(person, await self._updates(rows[0]))
            except (StoreFailed, Fault):
                raise
            except Exception as error:  # noqa: BLE001 - one row must not hold up the others
                log.error("updates were passed over", error=type(error).__name__, at=place(error))
            for key in list(rows) if forgotten else rows[:1]:
                await self._store.delete_note(key)
                self._calm.discard(key)
                rows.remove(key)
        if not rows:
            self._rows.pop(person, None)
            self._held.pop(person, None)
            self._urgent.discard(person)
            self._full.discard(person)
            self._done()

    async def _updates(self, key: str) -> list[Incoming]:
        row = await self._store.note(key)
        try:
            return _decoder.decode(self._cipher.open(row, key)) if row is not None else []
        except (WrongKey, msgspec.DecodeError) as error:
            log.error("updates that waited can't be opened: they are left out", error=type(error).__name__)
            return []

    async def _sleep(self, seconds: float | None) -> None:
        """Rest for so long, or until there is something to do."""
        if seconds == 0.0:
            return
        self._wake.clear()
        if self._stopping.is_set():
            return
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return
