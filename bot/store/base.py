"""What a store promises. One contract suite tests every store there is."""

import math
from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Row(NamedTuple):
    """One person's row: the sealed document, the version it has, and when it is due."""

    document: bytes
    version: int
    due_at: float | None


class VersionMiss(Exception):
    """The row has changed since it was read; nothing was written."""


class StoreFailed(Exception):
    """The store could not do it; nothing of it was written. The text is one plain sentence."""


class Store(Protocol):
    """Rows by person. Each save carries the version it read, so that stores may be shared one day."""

    async def load(self, person: int) -> Row | None:
        """The row as its last answered save left it; None where there is none."""
        ...

    async def save(self, person: int, document: bytes, version: int, due_at: float | None) -> None:
        """Write a row that was read at `version` (0: there was none); it then has `version` + 1.

        Durable when it returns. `due_at` is in seconds since 1970. Raises VersionMiss or StoreFailed.
        """
        ...

    async def delete(self, person: int, version: int) -> None:
        """Delete a row that was read at `version`. Raises VersionMiss or StoreFailed."""
        ...

    async def due(self, now: float, limit: int) -> Sequence[int]:
        """The people due by `now`, longest due first, `limit` at most."""
        ...

    async def next_due(self, after: float = -math.inf) -> float | None:
        """The earliest moment later than `after` at which anybody is due."""
        ...

    async def note(self, key: str) -> bytes | None:
        """A small fact about the whole database."""
        ...

    async def set_note(self, key: str, value: bytes) -> None:
        """Write a small fact; durable when it returns."""
        ...

    async def notes(self, prefix: str) -> dict[str, bytes]:
        """All notes whose key begins with `prefix`."""
        ...

    async def holds(self, starts: Sequence[bytes]) -> bool:
        """Whether any document begins with one of `starts`; may be slow."""
        ...

    async def clear(self) -> None:
        """Delete every row; notes stay."""
        ...

    async def scrub(self) -> bool:
        """Wipe what deleted and changed rows left on the disk; False: busy, try again."""
        ...

    async def close(self) -> None:
        """Finish what was asked for, then let go of the database."""
        ...
