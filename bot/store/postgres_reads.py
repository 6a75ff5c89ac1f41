"""Reads of rows, many in one statement."""

import asyncio
from collections.abc import Callable

import asyncpg

from .base import Row, StoreFailed
from .postgres_line import Line
from .postgres_sql import LOAD
from .postgres_worker import Worker


class Reads(Worker):
    """The rows to be read, and the task that reads them.

    Args:
        line: The connection.
        row: Makes a row of what the database returns.
    """

    def __init__(self, line: Line, row: Callable[[asyncpg.Record], Row]) -> None:
        super().__init__()
        self._line, self._row = line, row
        self._waiting: dict[int, asyncio.Future[Row | None]] = {}

    async def get(self, person: int) -> Row | None:
        """Somebody's row. Raises StoreFailed."""
        if person not in self._waiting:
            self._waiting[person] = asyncio.get_running_loop().create_future()
            self._wake.set()
        return await asyncio.shield(self._waiting[person])

    def _waits(self) -> bool:
        return bool(self._waiting)

    async def _round(self) -> None:
        asked, self._waiting = self._waiting, {}
        await self._fetch(asked)

    async def _fetch(self, asked: dict[int, "asyncio.Future[Row | None]"]) -> None:
        try:
            found = {row[0]: self._row(row) for row in await self._line.rows(LOAD, list(asked))}
        except Exception as error:  # noqa: BLE001 - everybody who waits has to be told, whatever the error
            failed = error if isinstance(error, StoreFailed) else StoreFailed(f"It failed: {type(error).__name__}.")
            for waiting in asked.values():
                waiting.set_exception(failed)
                waiting.exception()  # mark it as retrieved: whoever waited may have been cancelled
            return
        for person, waiting in asked.items():
            waiting.set_result(found.get(person))
