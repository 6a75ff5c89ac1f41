"""One lane a person: load, respond, commit, one after the other; people beside each other.

A turn never waits for Telegram. One takes its place in the person's chain first and a slot of the crowd's
second: who waited for the chain while holding a slot would keep others from theirs.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

SLOTS = 64


class Lanes:
    """Turns, in order for each person, at most `slots` at once over all."""

    def __init__(self, slots: int = SLOTS):
        self._slots = asyncio.Semaphore(slots)
        self._chains: dict[int, asyncio.Lock] = {}
        self._waiting: dict[int, int] = {}

    @asynccontextmanager
    async def turn(self, person: int) -> AsyncIterator[None]:
        """This person's turn: nobody else's touches their document meanwhile."""
        chain = self._chains.setdefault(person, asyncio.Lock())
        self._waiting[person] = self._waiting.get(person, 0) + 1
        try:
            async with chain, self._slots:
                yield
        finally:
            self._waiting[person] -= 1
            if not self._waiting[person]:
                del self._waiting[person], self._chains[person]
