"""A file that somebody sent: fetched from Telegram, and the text in it that may be ours. No word of it is logged."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from conversations import Fetch, Fetched

from ..logs import log
from ..pictures import archive
from .errors import CallFailed, Meaning
from .transport import TOO_LARGE

MOST = 10_000_000  # bytes as it is sent
WAITS = (1.0, 5.0)  # seconds before it is tried again
LONGEST_WAIT = 30.0


class Downloads(Protocol):
    """Downloads files. Implemented by the wire."""

    async def download(self, file: str, most: int) -> bytes:
        """The contents of a file, of at most so many bytes. Raises CallFailed."""
        ...


class Files:
    """Fetches files, and opens one after the other in a thread of its own: unpacking takes a while."""

    def __init__(self, wire: Downloads, waits: tuple[float, ...] = WAITS) -> None:
        self._wire, self._waits = wire, waits
        self._worker = ThreadPoolExecutor(1, "files")

    async def get(self, fetch: Fetch) -> Fetched:
        """What is in a file, or why there is nothing."""
        try:
            data = await self._download(fetch.file)
        except CallFailed as error:
            log.warning("a file could not be fetched", why=error.what)
            return Fetched(fetch, fault="large" if error.what == TOO_LARGE else "lost")
        text = await asyncio.get_running_loop().run_in_executor(self._worker, archive.open_sent, fetch.kind, data)
        return Fetched(fetch, text) if text else Fetched(fetch, fault="foreign")

    def close(self) -> None:
        """Open nothing more."""
        self._worker.shutdown(wait=False, cancel_futures=True)

    async def _download(self, file: str) -> bytes:
        for wait in self._waits:
            try:
                return await self._wire.download(file, MOST)
            except CallFailed as error:
                if error.meaning not in (Meaning.NOT_SENT, Meaning.UNKNOWN):
                    raise
                await asyncio.sleep(min(LONGEST_WAIT, error.retry_after or wait))
        return await self._wire.download(file, MOST)
