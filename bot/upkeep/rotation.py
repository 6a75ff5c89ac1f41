"""Seals everything again with the first key, so that the others are no longer needed.

It may be interrupted: what has been sealed again is recognised by its first bytes and left alone the next time.
"""

import asyncio
from collections.abc import Callable, Iterator, Sequence

from ..delivery.backlog import BACKLOG
from ..store.base import Hold, Row, Store
from ..store.cipher import Cipher, WrongKey, prefixes
from ..telegram.errors import Fault
from .keys import KEYS, note_key
from .running import RUNNING

CHUNK = 200  # rows at a time


async def rotate(store: Store, cipher: Cipher, done: Callable[[int], None]) -> int:
    """Do so. Nothing else may use the store meanwhile. Calls `done` with the number of rows after each chunk.

    Returns:
        How many rows no key opens. They stay as they are, and their keys are still needed.
    """
    if await store.others():
        raise Fault(RUNNING)
    last, unreadable, shared = None, 0, store.me is not None
    while rows := await store.rows(last, CHUNK):
        last = rows[-1][0]
        again = list(_sealed_again(rows, cipher, every=shared))
        unreadable += sum(sealed is None for *_, sealed in again)
        await asyncio.gather(
            *(
                # With PostgreSQL each person's own key is sealed by a master key as well: they get a new one.
                store.save(person, sealed, row.version, row.due_at, Hold(row.owner, row.owner, anew=True))
                for person, row, sealed in again
                if sealed is not None
            )
        )
        done(len(rows))
    for note, waiting in (await store.notes(BACKLOG)).items():
        await store.set_note(note, cipher.seal(cipher.open(waiting, note), note))
    await note_key(store, cipher)
    for name in await store.notes(KEYS):
        key = bytes.fromhex(name.removeprefix(KEYS))
        if key != cipher.first and not await store.holds(prefixes(key)):
            await store.delete_note(name)
    return unreadable


def _sealed_again(
    rows: Sequence[tuple[int, Row]], cipher: Cipher, *, every: bool
) -> Iterator[tuple[int, Row, bytes | None]]:
    """Those that another key has sealed, or all, and how they are then; None for one that can't be opened."""
    ours = prefixes(cipher.first)[0]
    for person, row in rows:
        if every or not row.document.startswith(ours):
            try:
                plain = cipher.open(row.document, person, row.version)
                yield person, row, cipher.seal(plain, person, row.version + 1)
            except WrongKey:
                yield person, row, None
