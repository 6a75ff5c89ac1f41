"""The interface of a store. One contract test suite runs against every implementation."""

import math
from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Row(NamedTuple):
    """One person's row: the encrypted document, its version, and when it is due."""

    document: bytes
    version: int
    due_at: float | None


class VersionMiss(Exception):
    """The row has changed since it was read; nothing was written."""


class StoreFailed(Exception):
    """The operation failed and nothing was written. The message is one plain sentence."""


class Store(Protocol):
    """Rows by person, with optimistic locking: each save names the version it read."""

    async def load(self, person: int) -> Row | None:
        """The row as the last completed save left it; None if there is no row."""
        ...

    async def save(self, person: int, document: bytes, version: int, due_at: float | None) -> None:
        """Write a row that was read at `version` (0 if there was none). Its new version is `version` + 1.

        The row is durable when this returns. `due_at` is a Unix timestamp. Raises VersionMiss or StoreFailed.
        """
        ...

    async def delete(self, person: int, version: int) -> None:
        """Delete a row that was read at `version`. Raises VersionMiss or StoreFailed."""
        ...

    async def due(self, now: float, limit: int) -> Sequence[int]:
        """The people due by `now`, the longest overdue first, at most `limit`."""
        ...

    async def next_due(self, after: float = -math.inf) -> float | None:
        """The earliest time after `after` at which anybody is due."""
        ...

    async def note(self, key: str) -> bytes | None:
        """The value stored under a key for the whole database; None if there is none."""
        ...

    async def set_note(self, key: str, value: bytes) -> None:
        """Store a value for the whole database; it is durable when this returns."""
        ...

    async def delete_note(self, key: str) -> None:
        """Delete the value stored under a key, durably; no error if absent."""
        ...

    async def notes(self, prefix: str) -> dict[str, bytes]:
        """All notes whose key begins with `prefix`."""
        ...

    async def holds(self, prefixes: Sequence[bytes]) -> bool:
        """Whether any document begins with one of `prefixes`. May be slow."""
        ...

    async def clear(self) -> None:
        """Delete every row; notes stay."""
        ...

    async def scrub(self) -> bool:
        """Erase what deleted and changed rows left on disk. False means busy: try again."""
        ...

    async def close(self) -> None:
        """Finish pending operations, then close the database."""
        ...
