"""A task that does what was asked for, many at a time: it begins as soon as something waits."""

import asyncio
from abc import ABC, abstractmethod


class Worker(ABC):
    """Whoever asks for something adds it to what waits, and sets `_wake`."""

    def __init__(self) -> None:
        self._wake = asyncio.Event()
        self._stopping = False
        self._worker: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin."""
        self._worker = asyncio.create_task(self._work())

    async def stop(self) -> None:
        """Do what was asked for, and end."""
        self._stopping = True
        self._wake.set()
        if self._worker is not None:
            await self._worker

    async def _work(self) -> None:
        while self._waits() or not self._stopping:
            await self._wake.wait()
            self._wake.clear()
            while self._waits():
                await self._round()

    @abstractmethod
    def _waits(self) -> bool:
        """Whether there is anything to do."""

    @abstractmethod
    async def _round(self) -> None:
        """Do some of it."""
