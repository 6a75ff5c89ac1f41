"""Opens the database and what belongs to it."""

import asyncio
from datetime import timedelta
from pathlib import Path

from ..clock import Clock
from ..settings import Settings
from ..store.base import Store, StoreFailed
from ..store.cipher import Cipher
from ..store.sqlite import open_store
from ..telegram.errors import Fault
from .backups import Backups
from .keys import KEYS, check_keys, key_file, keys_beside
from .modes import keep_private
from .moving import refuse_moved
from .upgrade import upgrade

OFFSET = "clock_offset"


async def open_all(settings: Settings) -> tuple[Store, Cipher, Clock, Path | None]:
    """What everything else needs; and the key file, if it was made just now. Raises Fault."""
    if settings.database_url:
        return await _open_postgres(settings)
    path = settings.database_path
    backups = Backups(path)
    await asyncio.to_thread(keep_private, path)
    await asyncio.to_thread(backups.refuse_lost)
    try:
        store = await open_store(path)
    except StoreFailed as error:
        damaged = any(words in str(error) for words in ("malformed", "not a database"))
        commands = await asyncio.to_thread(backups.way_back) if damaged else ""
        raise Fault(f"{error} To put back the newest backup: {commands}" if commands else str(error)) from None
    made: Path | None = None
    try:
        if not settings.master_keys and not key_file(path).exists():
            made = key_file(path)
        cipher = Cipher(settings.master_keys or keys_beside(path, make=not await store.notes(KEYS)))
        await check_keys(store, cipher, path)
        await refuse_moved(store)
        await upgrade(store, path, cipher)
        clock = await _clock(store, settings)
    except BaseException as error:
        await store.close()
        if made:
            made.unlink(missing_ok=True)
        if isinstance(error, StoreFailed):
            raise Fault(str(error)) from None
        raise
    return store, cipher, clock, made


async def _open_postgres(settings: Settings) -> tuple[Store, Cipher, Clock, Path | None]:
    from ..store.postgres import open_postgres  # asyncpg needn't be installed otherwise

    cipher = Cipher(settings.master_keys)
    try:
        store = await open_postgres(settings.database_url, cipher)
    except StoreFailed as error:
        raise Fault(str(error)) from None
    try:
        await check_keys(store, cipher, "the database")
        await refuse_moved(store)
        return store, cipher, await _clock(store, settings), None
    except BaseException as error:
        await store.close()
        if isinstance(error, StoreFailed):
            raise Fault(str(error)) from None
        raise


async def _clock(store: Store, settings: Settings) -> Clock:
    """The clock, which only the local chat moves."""
    kept = await store.note(OFFSET) if settings.telegram_token is None else None
    return Clock(timedelta(seconds=float((kept or b"0").decode())))
