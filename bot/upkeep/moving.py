"""Moves everybody from one database to another, SQLite or PostgreSQL. Nothing is sent, and nothing is sealed anew.

A row keeps its document, byte by byte, its version and its due moment. The target is marked until all is there and
both sides were compared, so the bot doesn't start on half of it. Then the source is marked, so that two bots never
send for the same people. A move that was interrupted is simply begun again: it writes what differs, and deletes what
is no longer there. Nothing else may use either database meanwhile.
"""

import hashlib
import os
import struct
from collections.abc import Callable
from typing import NamedTuple

from ..settings import read_database
from ..store.base import Store, StoreFailed
from ..store.cipher import Cipher
from ..store.file import SCHEMA
from ..store.sqlite import open_store
from ..telegram.errors import Fault
from .keys import check_keys

MOVING, MOVED = "moving", "moved"  # notes: in a target that isn't complete, in a source that was moved away
NAME = "database"  # the note with a random name, by which an interrupted move knows its source
OWN = {MOVING, MOVED, NAME, "schema"}  # notes about the database itself
PAGE = 500


class Moved(NamedTuple):
    """What a move did: people in both databases, rows written by it, and the hash that is the same on both sides."""

    people: int
    written: int
    digest: str


async def open_at(address: str, cipher: Cipher) -> Store:
    """The database that an address like DATABASE_URL names, made if there is none; it has to be closed.

    Raises:
        SettingsError: It isn't an address.
        Fault: It can't be used, is of an older version, or was sealed with another key.
    """
    path, url = read_database(address)
    try:
        if url:
            from ..store.postgres import open_postgres  # asyncpg needn't be installed otherwise

            store: Store = await open_postgres(url, cipher)
        else:
            store = file = await open_store(path)
            if file.schema != SCHEMA:
                await file.close()
                raise Fault(f"{path} is of an older version: start the bot on it once, and then move it.")
        try:
            await check_keys(store, cipher, "one of the two databases")
        except BaseException:
            await store.close()
            raise
    except StoreFailed as error:
        raise Fault(str(error)) from None
    return store


async def move(source: Store, target: Store, progress: Callable[[int, int], None]) -> Moved:
    """Move everybody, and compare.

    Args:
        source: Where they are. It stays as it is, but the bot doesn't start on it any more.
        target: Empty, or left by a move of the same source, or moved away from.
        progress: Called with the rows seen so far and how many there are.

    Raises:
        Fault: It can't be done, in one sentence. Begin again: what was written is not lost.
    """
    try:
        await _refuse(source, target)
        await _mark(source, target)
        await _copy_notes(source, target)
        written = await _copy_people(source, target, progress)
        await _delete_others(source, target)
        there, here = await digest(source), await digest(target)
        if there != here:
            raise Fault("The two databases differ after the move: see that nothing uses either, and begin again.")
        await source.set_note(MOVED, b"1")
        await target.delete_note(MOVED)
        await target.delete_note(MOVING)  # the last step: from now on the bot starts on it
    except StoreFailed as error:
        raise Fault(f"{error} The move isn't complete: begin it again.") from None
    return Moved(there[0], written, there[1])


async def refuse_moved(store: Store) -> None:
    """Raise Fault if a database is half moved, or was moved away: the bot must not start on it."""
    if await store.note(MOVING) is not None:
        raise Fault("The move into this database isn't complete: begin it again with rebound migrate.")
    if await store.note(MOVED) is not None:
        raise Fault("This database was moved to another one: name that one in DATABASE_URL, or move it back.")


async def digest(store: Store) -> tuple[int, str]:
    """How many people a database has, and a hash of all ids, versions, due moments and documents."""
    hashed, people, last = hashlib.sha256(), 0, None
    while rows := await store.rows(last, PAGE):
        for person, row in rows:
            due = b"" if row.due_at is None else struct.pack(">d", row.due_at)
            hashed.update(struct.pack(">qqB", person, row.version, len(due)) + due)
            hashed.update(hashlib.sha256(row.document).digest())
            people += 1
        last = rows[-1][0]
    return people, hashed.hexdigest()


async def _refuse(source: Store, target: Store) -> None:
    if await source.others() or await target.others():
        raise Fault("The bot is running on one of the two databases: stop it first.")
    if await source.note(MOVING) is not None:
        raise Fault("The move into the first database isn't complete: finish that one first.")
    if await source.note(MOVED) is not None and await target.note(MOVING) is None:
        raise Fault("The first database was moved away already: move from where its people are now.")
    begun, moved = await target.note(MOVING), await target.note(MOVED)
    ours = begun is not None and begun == await source.note(NAME)
    if not ours and moved is None and await target.rows(None, 1):
        raise Fault("The second database has people in it: name an empty one.")


async def _mark(source: Store, target: Store) -> None:
    name = await source.note(NAME)
    if name is None:
        name = os.urandom(16).hex().encode()
        await source.set_note(NAME, name)
    if await target.note(NAME) in (None, name):
        await target.set_note(NAME, os.urandom(16).hex().encode())
    await target.set_note(MOVING, name)


async def _copy_notes(source: Store, target: Store) -> None:
    wanted = {key: value for key, value in (await source.notes("")).items() if key not in OWN}
    there = {key: value for key, value in (await target.notes("")).items() if key not in OWN}
    for key in there.keys() - wanted.keys():
        await target.delete_note(key)
    for key, value in wanted.items():
        if there.get(key) != value:
            await target.set_note(key, value)


async def _copy_people(source: Store, target: Store, progress: Callable[[int, int], None]) -> int:
    total, seen, written, last = await source.count(), 0, 0, None
    progress(0, total)
    while rows := await source.rows(last, PAGE):
        there = dict(await target.rows(last, PAGE)) if seen < total else {}
        differ = [(person, row) for person, row in rows if _plain(there.get(person)) != _plain(row)]
        if differ:
            await target.put(differ)
        seen, written, last = seen + len(rows), written + len(differ), rows[-1][0]
        progress(min(seen, total), total)
    return written


async def _delete_others(source: Store, target: Store) -> None:
    """Delete whom the source no longer has: they were forgotten since an earlier try."""
    last = None
    while rows := await target.rows(last, PAGE):
        for person, row in rows:
            if await source.load(person) is None:
                await target.delete(person, row.version)
        last = rows[-1][0]


def _plain(row: tuple[object, ...] | None) -> tuple[object, ...] | None:
    """A row without who sends for the person: nobody does during a move."""
    return row[:3] if row else None
