"""One connection to PostgreSQL, opened again whenever it was lost. Imported only if DATABASE_URL names PostgreSQL."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import asyncpg

from .base import StoreFailed

CONNECT, COMMAND = 3.0, 10.0  # seconds for opening a connection, and for a statement
ERRORS = (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
# While the server starts, stops or changes over, all of these come.
AWAY = (
    OSError,
    TimeoutError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.TooManyConnectionsError,
    asyncpg.TargetServerAttributeNotMatched,
    asyncpg.PostgresConnectionError,
    asyncpg.ReadOnlySQLTransactionError,  # it was the primary until now
)
_AGAIN = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError)
_TRIES = 5
Connection = asyncpg.Connection
Got = TypeVar("Got")

_KNOWN: tuple[tuple[tuple[type[BaseException], ...], str], ...] = (
    ((asyncpg.InvalidPasswordError, asyncpg.InvalidAuthorizationSpecificationError), "the name or password is wrong"),
    ((asyncpg.InvalidCatalogNameError,), "there is no such database"),
    ((asyncpg.InsufficientPrivilegeError,), "this user may not do that"),
    ((asyncpg.DiskFullError,), "its disk is full"),
    ((asyncpg.ReadOnlySQLTransactionError,), "it is a standby, which can't be written to"),
    (AWAY, "it can't be reached"),
)


class Line:
    """A connection that one statement at a time uses.

    Args:
        url: Of the database, with several hosts if there is a standby.
        settings: Of the session, such as `synchronous_commit`.
    """

    def __init__(self, url: str, **settings: str) -> None:
        self._url, self._settings = url, {"application_name": "rebound", "jit": "off", **settings}
        self._connection: Connection | None = None
        self._one = asyncio.Lock()
        self.opened = 0
        """How often it was opened: what a session has, such as its locks, is lost with it."""

    async def run(self, work: Callable[[Connection], Awaitable[Got]]) -> Got:
        """Do `work` on the connection, once more where others were in its way. Raises StoreFailed."""
        async with self._one:
            for left in reversed(range(_TRIES)):
                try:
                    return await work(await self._open())
                except ERRORS as error:
                    self._let_go_if_broken(error)
                    if left and isinstance(error, _AGAIN):  # PostgreSQL rolled it back
                        continue
                    raise failed(error) from error
        raise AssertionError  # the last try returns or raises

    async def rows(self, sql: str, *values: Any, patience: float | None = COMMAND) -> list[asyncpg.Record]:
        """What a statement returns. Raises StoreFailed."""
        return await self.run(lambda connection: connection.fetch(sql, *values, timeout=patience))

    async def value(self, sql: str, *values: Any) -> Any:
        """The first value of the first row, None without one. Raises StoreFailed."""
        return await self.run(lambda connection: connection.fetchval(sql, *values, timeout=COMMAND))

    async def close(self) -> None:
        """Close the connection; the next statement would open it again."""
        async with self._one:
            connection, self._connection = self._connection, None
            if connection is not None:
                try:
                    await connection.close(timeout=CONNECT)
                except ERRORS:
                    connection.terminate()

    async def _open(self) -> Connection:
        if self._connection is None or self._connection.is_closed():
            self._connection = await asyncpg.connect(
                self._url, timeout=CONNECT, command_timeout=COMMAND, server_settings=self._settings
            )
            self.opened += 1
        return self._connection

    def _let_go_if_broken(self, error: BaseException) -> None:
        """After a statement that got no answer nobody knows what the connection would say next."""
        connection = self._connection
        if connection is not None and (isinstance(error, AWAY) or connection.is_closed()):
            connection.terminate()
            self._connection = None


def failed(error: BaseException) -> StoreFailed:
    """The StoreFailed to raise for an error, without any data in it."""
    why = next((words for kinds, words in _KNOWN if isinstance(error, kinds)), type(error).__name__)
    return StoreFailed(f"The database in DATABASE_URL can't be used: {why}.")
