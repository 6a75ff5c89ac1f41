"""The interface of a store. One contract test suite runs against every implementation."""

import math
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple, Protocol


class Row(NamedTuple):
    """One person's row: the encrypted document, its version, when it is due, and which process sends for them."""

    document: bytes
    version: int
    due_at: float | None
    owner: int | None = None


class Hold(NamedTuple):
    """What a save says about who sends for a person, where several processes share a store.

    Attributes:
        was: Who had the row when it was read. If that has changed, the save is a version miss.
        then: Who has it afterwards.
        anew: Whether everything about the person was deleted: then nothing stored before may be readable any more.
    """

    was: int | None = None
    then: int | None = None
    anew: bool = False


FREE = Hold()


class VersionMiss(Exception):
    """The row has changed since it was read; nothing was written."""


class StoreFailed(Exception):
    """The operation failed and nothing was written. The message is one plain sentence."""


class Permits(Protocol):
    """A limit for the messages of all processes that share a store.

    `spacing`: seconds from one message to the next; `ahead`: how far a burst may run ahead.
    """

    async def take(self, spacing: float, ahead: float) -> bool:
        """Take a permit if one is free now. Raises StoreFailed."""
        ...

    async def reserve(self, spacing: float, ahead: float) -> float:
        """Take the next permit there will be. Returns in how many seconds. Raises StoreFailed."""
        ...

    async def free_in(self, ahead: float) -> float:
        """In how many seconds there will be one, if nobody else takes it. Raises StoreFailed."""
        ...


class Store(Protocol):
    """Rows by person, with optimistic locking: each save names the version it read.

    Several processes may share one. A row then has an owner, the only process that sends for that person; a process
    that dies loses its rows to the others. Where a store is ours alone, `me` is None and no row has an owner.
    """

    @property
    def me(self) -> int | None:
        """The number of this process among those that share the store."""
        ...

    @property
    def permits(self) -> Permits | None:
        """The limit that they share."""
        ...

    async def load(self, person: int) -> Row | None:
        """The row as the last completed save left it; None if there is no row."""
        ...

    async def save(self, person: int, document: bytes, version: int, due_at: float | None, hold: Hold = FREE) -> None:
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

    async def claim(self, now: float, limit: int, busy: Collection[int]) -> Sequence[int]:
        """Like `due`, but only people for whom nobody sends, and who aren't `busy`. They are ours from now on."""
        ...

    async def release(self, person: int, due_at: float | None = None) -> None:
        """Let go of a row that was claimed, without having changed it; others look at it from `due_at` on."""
        ...

    async def changed(self, versions: Mapping[int, int]) -> Sequence[int]:
        """Those of our people whom another process has written to since the version that we know."""
        ...

    async def first(self, job: str) -> bool:
        """Whether `job` is ours to do. Of the processes that share a store, it is one's, as long as that lives."""
        ...

    def may_begin(self) -> bool:
        """Whether a call may begin: no other process can have taken our rows before it ends."""
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

    async def rows(self, after: int | None, limit: int) -> Sequence[tuple[int, Row]]:
        """The next rows in the order of their ids: those above `after`, or from the first on."""
        ...

    async def put(self, rows: Sequence[tuple[int, Row]]) -> None:
        """Put rows as they are, with their versions, in place of those there are; durable when it returns."""
        ...

    async def count(self) -> int:
        """How many rows there are."""
        ...

    async def others(self) -> int:
        """How many other processes use the store now."""
        ...

    async def clear(self) -> None:
        """Delete every row; notes stay."""
        ...

    async def scrub(self) -> bool:
        """Erase what deleted and changed rows left on disk. False means busy: try again."""
        ...

    async def tidy(self) -> None:
        """Do what is left for the night."""
        ...

    async def close(self) -> None:
        """Finish pending operations, then close the database."""
        ...
