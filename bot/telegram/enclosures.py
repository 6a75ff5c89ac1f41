"""Pictures and files, rendered right before the call that carries them.

The outbox holds the data they are rendered from, which are small and survive a crash. A worker thread renders files,
and has pictures drawn in a process of their own, so nobody else waits. If it fails, the text is sent instead.
"""

import asyncio
import hashlib
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import msgspec
from telegram import InputFile

from .. import pictures
from ..logs import log
from ..pictures import archive, calendar
from .calls import Call, Enclosure
from .outgoing import as_text

Data = Mapping[str, Any]
KEPT_SECONDS = 120.0  # so that a call repeated soon doesn't render its picture again
KEPT = 16

FILES: Mapping[str, Callable[[Data], bytes]] = {
    "calendar": calendar.write,
    "export": archive.write,
    "text": archive.text,
}


def make(kind: str, data: Data, draw: Callable[[str, Data], bytes] = pictures.draw) -> bytes:
    """Render one file or picture. Raises whatever its renderer raises."""
    return FILES[kind](data) if kind in FILES else draw(kind, data)


class Enclosures:
    """Renders what calls enclose, one after the other in its own thread."""

    def __init__(
        self, maker: Callable[[str, Data], bytes] | None = None, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._drawing = pictures.DrawingProcess()
        self._make, self._now = maker or partial(make, draw=self._drawing.draw), monotonic
        self._worker = ThreadPoolExecutor(1, "enclosures")  # its thread starts with the first rendering
        self._kept: dict[bytes, tuple[float, bytes]] = {}

    async def finish(self, call: Call) -> tuple[str, dict[str, Any]]:
        """Method and parameters of a call as they are sent."""
        enclosed = call.enclosed
        if enclosed is None:
            return call.method, call.data
        # The person is part of the data, as the UID of an event depends on them.
        data = {**enclosed.data, "person": call.data["chat_id"]}
        try:
            content = await asyncio.get_running_loop().run_in_executor(self._worker, self._content, enclosed, data)
        except Exception as error:  # noqa: BLE001 - whatever it is, the words can still be sent
            log.error("a picture or file could not be made", kind=enclosed.kind, error=type(error).__name__)
            return "sendMessage", as_text(call.data, enclosed)
        return call.method, {**call.data, enclosed.part: InputFile(content, filename=enclosed.name)}

    def close(self) -> None:
        """Render nothing more."""
        self._worker.shutdown(wait=False, cancel_futures=True)
        self._drawing.close()

    def _content(self, enclosed: Enclosure, data: Data) -> bytes:
        """Rendered now, or taken from the cache. Only called in the worker's thread."""
        now = self._now()
        key = hashlib.sha256(msgspec.msgpack.encode((enclosed.kind, data))).digest()
        self._kept = {one: kept for one, kept in self._kept.items() if kept[0] > now - KEPT_SECONDS}
        if key not in self._kept:
            self._kept[key] = now, self._make(enclosed.kind, data)
            for oldest in list(self._kept)[:-KEPT]:
                del self._kept[oldest]
        return self._kept[key][1]
