"""One lane per person: one person's turns (load, respond, commit) run in order, different people's concurrently.

A turn never waits for Telegram. It waits for the person's earlier turns first and for a free slot second: waiting for
earlier turns while holding a slot would block other people.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

SLOTS = 64


class Lanes:
    """Runs turns in order for each person, at most `slots` at once overall."""

    def __init__(self, slots: int = SLOTS):
        self._slots = asyncio.Semaphore(slots)
        self._chains: dict[int, asyncio.Lock] = {}
        self._waiting: dict[int, int] = {}

    @property
    def turns(self) -> int:
        """How many turns are under way or waiting."""
        return sum(self._waiting.values())

    @asynccontextmanager
    async def turn(self, person: int) -> AsyncIterator[None]:
        """This person's turn: nothing else changes their document meanwhile."""
        chain = self._chains.setdefault(person, asyncio.Lock())
        self._waiting[person] = self._waiting.get(person, 0) + 1
        try:
            async with chain, self._slots:
                yield
        finally:
            self._waiting[person] -= 1
            if not self._waiting[person]:
                del self._waiting[person], self._chains[person]
