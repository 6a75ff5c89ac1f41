"""Fetches the files that people send, outside the lanes: no turn waits for Telegram, and no poll does.

A turn only notes in the document which file is wanted. Once that is committed, the file is fetched, and what is in it
is an event of its own, in a turn of its own. The note goes in the same commit as what came of it. So after a crash
the file is fetched again: a note without a task is due at once.
"""

import asyncio
from collections.abc import Awaitable, Callable, Set
from typing import Protocol

from conversations import Fetch, Fetched

from ..logs import log, place
from .document import Document, Wanted
from .documents import Documents, Record, until_saved
from .lanes import Lanes

TRIES = 3  # starts of the bot after which a file is given up
PATIENCE = 120.0  # seconds


class Files(Protocol):
    """Fetches a file and takes out what may be ours."""

    async def get(self, fetch: Fetch) -> Fetched:
        """What is in it, or why there is nothing. Doesn't raise."""
        ...

    def close(self) -> None:
        """Open nothing more."""
        ...


class Fetching:
    """The files that are being fetched, at most one for each person: of two, the newer one counts.

    Args:
        files: Fetches one.
        lanes: For the turn in which what is in it is applied.
        documents: Where it is noted that a file is wanted.
        respond: Lets conversations/ respond.
        commit: Saves a record, and sends what it says.
    """

    def __init__(
        self,
        files: Files,
        lanes: Lanes,
        documents: Documents,
        respond: Callable[[Record, Fetched], object],
        commit: Callable[[Record], Awaitable[None]],
    ) -> None:
        self._files, self._lanes, self._documents = files, lanes, documents
        self._respond, self._commit = respond, commit
        self._tasks: dict[int, tuple[Wanted, asyncio.Task[None]]] = {}

    @property
    def people(self) -> Set[int]:
        """Those of whom a file is being fetched."""
        return self._tasks.keys()

    def start(self, person: int, wanted: Wanted | None) -> None:
        """Fetch what a committed document wants, unless that is under way. Called inside a turn of the person."""
        current = self._tasks.get(person)
        if current and current[0] == wanted:
            return
        if current:
            current[1].cancel()
        if wanted:
            self._tasks[person] = wanted, asyncio.create_task(self._fetch(person, wanted))

    async def stop(self) -> None:
        """Fetch nothing more. What is still wanted is fetched at the next start."""
        tasks = [task for _, task in self._tasks.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._files.close()

    async def _fetch(self, person: int, wanted: Wanted) -> None:
        try:
            try:
                async with asyncio.timeout(PATIENCE):
                    event = await self._files.get(wanted.fetch)
            except TimeoutError:
                event = Fetched(wanted.fetch, fault="lost")
            async with self._lanes.turn(person):
                await until_saved(lambda: self._apply(person, wanted, event))
        except Exception as error:  # noqa: BLE001 - the file stays wanted, and the scheduler starts over
            log.error("a file could not be taken in", error=type(error).__name__, at=place(error))
        finally:
            if self._tasks.get(person, (None,))[0] is wanted:
                del self._tasks[person]

    async def _apply(self, person: int, wanted: Wanted, event: Fetched) -> None:
        """Respond to what is in the file, if it is still wanted. Whatever it holds that we can't use is foreign."""
        record = await self._documents.load(person)
        if record.document.wanted != wanted:
            return
        record.document.wanted = None
        try:
            self._respond(record, event)
            self._documents.due(record)
        except Exception as error:  # noqa: BLE001 - it needn't have been written by us
            log.error("a file could not be used", error=type(error).__name__, at=place(error))
            record = await self._documents.load(person)
            record.document.wanted = None
            self._respond(record, Fetched(wanted.fetch, fault="foreign"))
        await self._commit(record)


def again(document: Document) -> Fetched | None:
    """A file is wanted, but nobody fetches it: it is given up, or fetched once more."""
    wanted, document.wanted = document.wanted, None
    if wanted is None:
        return None
    if wanted.tries >= TRIES:
        return Fetched(wanted.fetch, fault="lost")
    document.wanted = Wanted(wanted.fetch, wanted.tries + 1)
    return None
