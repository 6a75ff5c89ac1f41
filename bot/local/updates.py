"""The queue of updates that the bot asks for with getUpdates.

Ids are consecutive from a random start, as Telegram's are. An update stays until a later offset confirms it.
Only one poll waits at a time: a second one ends the first, which is how two bots with one token find out.
"""

import asyncio
import secrets
import time
from collections import deque
from collections.abc import Callable
from itertools import islice

from .shapes import Json

# Telegram leaves these out unless they are asked for by name.
_ONLY_BY_NAME = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Conflict(Exception):
    """Another poll has taken over."""


class UpdateQueue:
    """Updates not yet confirmed, oldest first."""

    def __init__(self) -> None:
        self.pending: deque[Json] = deque()
        self.next_id = 100_000_000 + secrets.randbelow(800_000_000)
        self.allowed: list[str] | None = None
        self.last_poll = 0.0
        self._waiting: asyncio.Future[None] | None = None
        self._alive: Callable[[], bool] = lambda: True

    def wanted(self, kind: str) -> bool:
        """Whether the bot asked for updates of this kind."""
        return kind in self.allowed if self.allowed else kind not in _ONLY_BY_NAME

    def push(self, update: Json) -> None:
        """Add an update and wake the poll."""
        self.pending.append(update)
        self.next_id = update["update_id"] + 1
        self.wake()

    def below(self, offset: int) -> int:
        """The offset that this one means: a negative one counts from the end and forgets the rest."""
        if offset >= 0:
            return offset
        if not self.pending:
            return 0
        return int(self.pending[max(0, len(self.pending) + offset)]["update_id"])

    def confirm(self, offset: int) -> bool:
        """Drop everything below the offset; True when something was dropped."""
        pending = self.pending
        dropped = False
        # An offset further ahead than anything sent confirms nothing, as there.
        while pending and pending[0]["update_id"] < offset <= self.next_id:
            pending.popleft()
            dropped = True
        return dropped

    def wake(self) -> None:
        """End the waiting poll with what there is."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def end_other_poll(self) -> None:
        """End the waiting poll with a conflict."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(Conflict())
            self._waiting = None

    async def take(self, limit: int, seconds: float, alive: Callable[[], bool]) -> list[Json]:
        """Up to `limit` updates, waiting for the first.

        Args:
            limit: At most so many.
            seconds: How long, by the real clock, whatever the chat's clock says.
            alive: Whether the caller's connection is still there, for `polled`.

        Raises:
            Conflict: A later poll ended this one.
        """
        self.last_poll = time.monotonic()
        if not self.pending and seconds > 0:
            loop = asyncio.get_running_loop()
            waiting = self._waiting = loop.create_future()
            self._alive = alive
            alarm = loop.call_later(seconds, self.wake)
            try:
                await waiting
            finally:
                alarm.cancel()
                if self._waiting is waiting:
                    self._waiting = None
                    self.last_poll = time.monotonic()
        return list(islice(self.pending, limit))

    @property
    def polled(self) -> bool:
        """Whether a bot is asking, or asked a moment ago."""
        return (self._waiting is not None and self._alive()) or time.monotonic() - self.last_poll < 3.0
