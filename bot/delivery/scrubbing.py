"""Erases from the disk what deleted documents left there."""

import asyncio

from ..logs import log
from ..store.base import StoreFailed
from .documents import Documents

SCRUB_TRIES, SCRUB_PAUSE = 60, 1.0


async def until_scrubbed(documents: Documents) -> None:
    """Try until the database isn't busy."""
    for _ in range(SCRUB_TRIES):
        try:
            if await documents.scrub():
                return
        except StoreFailed:
            log.warning("the database could not be scrubbed yet")
        await asyncio.sleep(SCRUB_PAUSE)
    log.error("the database could not be scrubbed")
