"""The queue of updates behind getUpdates, and behind a webhook.

Ids are consecutive from a random start, like Telegram's. An update stays until a later offset confirms it. Only one
poll waits at a time: a second one ends the first with a conflict, which is how two bots with one token notice.
"""

import asyncio
import secrets
import time
from collections import deque
from collections.abc import Callable
from itertools import islice

from .shapes import Json

# Telegram sends these only if they are asked for by name.
_ONLY_BY_NAME = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Conflict(Exception):
    """A later poll has taken over."""


class UpdateQueue:
    """The unconfirmed updates, oldest first."""

    def __init__(self) -> None:
        self.pending: deque[Json] = deque()
        self.next_id = 100_000_000 + secrets.randbelow(800_000_000)
        self.allowed: list[str] | None = None
        self.last_poll = 0.0
        self.changed = asyncio.Event()
        """Set when there is something new for a webhook, or another webhook."""
        self.taken_in = False
        """Whether the webhook took the last update that was posted to it."""
        self._waiting: asyncio.Future[None] | None = None
        self._alive: Callable[[], bool] = lambda: True

    def wanted(self, kind: str) -> bool:
        """Whether the bot wants updates of this kind."""
        return kind in self.allowed if self.allowed else kind not in _ONLY_BY_NAME

    def push(self, update: Json) -> None:
        """Add an update and wake the waiting poll."""
        self.pending.append(update)
        self.next_id = update["update_id"] + 1
        self.wake()

    def below(self, offset: int) -> int:
        """Resolve an offset: a negative one counts from the end and drops the rest."""
        if offset >= 0:
            return offset
        if not self.pending:
            return 0
        return int(self.pending[max(0, len(self.pending) + offset)]["update_id"])

    def confirm(self, offset: int) -> bool:
        """Drop everything below the offset. Returns whether anything was dropped."""
        pending = self.pending
        dropped = False
        # As with Telegram, an offset beyond the newest update confirms nothing.
        while pending and pending[0]["update_id"] < offset <= self.next_id:
            pending.popleft()
            dropped = True
        return dropped

    def drop(self, update_id: int) -> None:
        """Drop one update, which a webhook has taken in; no error if absent."""
        for place, update in enumerate(self.pending):
            if update["update_id"] == update_id:
                del self.pending[place]
                return

    def wake(self) -> None:
        """End the waiting poll with the updates there are."""
        self.changed.set()
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def end_other_poll(self) -> None:
        """End the waiting poll with a conflict."""
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(Conflict())
            self._waiting = None

    async def take(self, limit: int, seconds: float, alive: Callable[[], bool]) -> list[Json]:
        """Return up to `limit` updates, waiting for the first.

        Args:
            limit: The most to return.
            seconds: How long to wait, in real time, whatever the chat's clock says.
            alive: Tells whether the caller is still connected, for `polled`.

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
        """Whether a bot is polling, or was a moment ago; or takes in what is posted to it."""
        return (
            self.taken_in or (self._waiting is not None and self._alive()) or time.monotonic() - self.last_poll < 3.0
        )
