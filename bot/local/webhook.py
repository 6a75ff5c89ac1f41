"""Posts updates to the bot's webhook, as Telegram does.

Everything of one person goes in order, one request at a time; but their taps are a queue of their own, beside their
messages, so the two may reach the bot at once. An answer other than 2xx, or none, is tried again with growing waits,
and holds up only its queue.
"""

import asyncio
from collections import deque
from collections.abc import Hashable
from http import HTTPStatus
from typing import Any

import aiohttp

from .records import Webhook
from .shapes import Json
from .state import ChatState

FIRST_WAIT, LONGEST_WAIT = 0.2, 60.0  # seconds until a request is tried again (Telegram's first wait is longer)
TIMEOUT = 60.0  # seconds that the bot has for its answer
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name


class Poster:
    """Posts what is pending to the webhook, if there is one."""

    def __init__(self, state: ChatState) -> None:
        self._state = state
        self._hook: Webhook | None = None
        self._queues: dict[Hashable, deque[Json]] = {}
        self._tasks: dict[Hashable, asyncio.Task[None]] = {}
        self._slots = asyncio.Semaphore(1)
        self._last = 0
        self._session: aiohttp.ClientSession | None = None

    async def run(self) -> None:
        """Post until cancelled."""
        updates = self._state.updates
        try:
            async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT)) as self._session:
                while True:
                    updates.changed.clear()
                    if self._state.webhook != self._hook:
                        self._begin_again()
                    if self._hook is not None:
                        self._hand_out()
                    await updates.changed.wait()
        finally:
            self._end()

    def _begin_again(self) -> None:
        """The webhook is another one: what is pending goes there, from the first on."""
        self._end()
        self._hook, self._last = self._state.webhook, 0
        self._slots = asyncio.Semaphore(self._hook.connections if self._hook else 1)

    def _end(self) -> None:
        for task in self._tasks.values():
            task.cancel()
        self._tasks, self._queues = {}, {}
        self._state.updates.taken_in = False

    def _hand_out(self) -> None:
        """Put new updates in their queues."""
        new = list[Json]()
        for update in reversed(self._state.updates.pending):
            if update["update_id"] <= self._last:
                break
            new.append(update)
        for update in reversed(new):
            self._last = update["update_id"]
            key = queue_of(update)
            self._queues.setdefault(key, deque()).append(update)
            if key not in self._tasks:
                self._tasks[key] = asyncio.create_task(self._work_off(key, self._queues[key]))

    async def _work_off(self, key: Hashable, queue: deque[Json]) -> None:
        failures = 0
        while queue:
            async with self._slots:
                why = await self._post(queue[0])
            self._state.updates.taken_in = not why
            if why:
                self._state.webhook_error = (self._state.date(), why)
                await asyncio.sleep(min(LONGEST_WAIT, FIRST_WAIT * 2**failures))
                failures += 1
                if not any(one is queue[0] for one in self._state.updates.pending):  # dropped meanwhile
                    queue.popleft()
            else:
                self._state.delivered(queue.popleft()["update_id"])
                failures = 0
        del self._tasks[key], self._queues[key]

    async def _post(self, update: Json) -> str:
        """Post one update. Returns what went wrong, "" if nothing did."""
        assert self._session is not None  # noqa: S101 - run() opened it
        assert self._hook is not None  # noqa: S101 - there is no queue without a webhook
        headers = {SECRET: self._hook.secret} if self._hook.secret else {}
        try:
            async with self._session.post(
                self._hook.url, json=update, headers=headers, allow_redirects=False
            ) as answer:
                await answer.read()
        except (aiohttp.ClientConnectorError, ConnectionError):
            return "Connection refused"
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            return "Connection timed out" if isinstance(error, TimeoutError) else "Connection closed"
        return "" if 200 <= answer.status < 300 else f"Wrong response from the webhook: {_status(answer.status)}"


def queue_of(update: Json) -> Hashable:
    """The queue that an update goes through: that of its chat, or of somebody's taps."""
    if tap := update.get("callback_query"):
        return "tap", tap["from"]["id"]
    body: Any = next((value for name, value in update.items() if name != "update_id"), {})
    chat = body.get("chat") if isinstance(body, dict) else None
    return "chat", chat.get("id") if isinstance(chat, dict) else None


def _status(status: int) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
