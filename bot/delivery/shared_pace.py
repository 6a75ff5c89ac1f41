"""The pace of several processes together: the overall limit is in their store, the limit for each person here.

Only one process sends for a person at a time, so that one alone knows how many messages they just got. When somebody
changes hands that is forgotten, and a few messages may come closer together.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from ..store.base import Permits, StoreFailed
from .pacing import BURST, Pace

_GRANTED = 1.0  # seconds for which a permit that was asked for is good
_LEAST, _AGAIN = 0.01, 0.3  # seconds between two looks for a free permit; until the store is asked again
Got = TypeVar("Got")


class SharedPace(Pace):
    """Permits for new messages. Rates are messages per second; 0 means no limit."""

    def __init__(
        self, overall: float, person: float, permits: Permits, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(0, person, monotonic)
        self._spacing, self._permits = 1 / overall if overall else 0.0, permits
        self._granted: dict[int, float] = {}
        self._counting = set[asyncio.Task[float]]()
        self._first = asyncio.Lock()
        """Held by the check-in that asks for a free permit; the others wait behind it."""

    async def prepare(self, person: int, *, polite: bool = False) -> None:
        """Ask for a permit that `take` can hand out without waiting, if one is free."""
        if not self._spacing or self._is_granted(person) or self._free_at(person, polite) > self._now():
            return
        if polite and self._first.locked():
            return
        try:
            if await self._permits.take(self._spacing, self._ahead(polite)):
                self._granted[person] = self._now()
        except StoreFailed:
            return  # then it waits for one

    def take(self, person: int, *, polite: bool = False, at_once: bool = False) -> bool:
        """See Pace. Without a permit from `prepare` there is none."""
        if at_once and self._spacing and not self._is_granted(person):
            counting = asyncio.ensure_future(self._answered(lambda: self._permits.reserve(self._spacing, 0.0)))
            self._counting.add(counting)
            counting.add_done_callback(self._counting.discard)
        elif self._spacing and not self._is_granted(person):
            return False
        if not super().take(person, polite=polite, at_once=at_once):
            return False
        self._granted.pop(person, None)
        return True

    async def wait(self, person: int, *, polite: bool = False) -> None:
        """See Pace."""
        await super().wait(person, polite=polite)
        if not self._spacing:
            return
        try:
            if polite:
                await self._wait_politely()
            else:
                ahead = self._ahead(polite)
                await asyncio.sleep(await self._answered(lambda: self._permits.reserve(self._spacing, ahead)))
        except asyncio.CancelledError:  # something urgent of theirs goes first, and this will wait again
            if person in self._people:
                self._people[person] -= self._person
            raise

    async def _wait_politely(self) -> None:
        ahead = self._ahead(True)
        async with self._first:
            while not await self._answered(lambda: self._permits.take(self._spacing, ahead)):
                seconds = await self._answered(lambda: self._permits.free_in(ahead))
                await asyncio.sleep(max(seconds, _LEAST))

    async def _answered(self, ask: Callable[[], Awaitable[Got]]) -> Got:
        """Ask until the store answers."""
        while True:
            try:
                return await ask()
            except StoreFailed:
                await asyncio.sleep(_AGAIN)

    def _is_granted(self, person: int) -> bool:
        return self._granted.get(person, -_GRANTED) > self._now() - _GRANTED

    def _ahead(self, polite: bool) -> float:
        return (BURST - (2 if polite else 1)) * self._spacing
