"""The whole bot with the local Bot API server, in one process and over real HTTP."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.app import App
from bot.clock import Clock
from bot.local import LocalServer
from bot.settings import Settings, read_settings

from .moments import beginning

TOKEN = "1000000001:a-token-for-tests-000000000000000"
PATIENCE = 20.0


def sqlite_in(folder: Path) -> dict[str, str]:
    """Settings that name a database in a folder."""
    return {"DATABASE_URL": f"sqlite:///{folder / 'rebound.db'}"}


DATABASES = [sqlite_in]
"""What names the database; the last one counts, while a test puts another there."""


def settings(folder: Path, url: str, **changes: str) -> Settings:
    """Settings of a bot that keeps its data in `folder` and talks to `url`, without rate limits."""
    given = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "PACE_OVERALL": "0",
        "PACE_PERSON": "0",
        "LOG_LEVEL": "ERROR",
    }
    return read_settings({**given, **DATABASES[-1](folder), **changes}, None)


class Someone:
    """A person in a server's chat, who sees, taps and types like somebody on the page."""

    def __init__(self, server: LocalServer, person: int):
        from bot.local import people

        self._people, self.state, self.id = people, server.state, person

    @property
    def seen(self) -> list[dict[str, Any]]:
        """The bot's messages in their current form."""
        return self.state.sent(self.id)

    @property
    def last(self) -> str:
        """The text of the bot's newest message."""
        return str(self.seen[-1]["text"]) if self.seen else ""

    def buttons(self, message: int = -1) -> list[str]:
        """The labels under one of the bot's messages."""
        markup = self.seen[message].get("reply_markup", {})
        return [button["text"] for row in markup.get("inline_keyboard", []) for button in row]

    def type(self, text: str) -> int:
        """Send a text; the number of the message."""
        return int(self._people.say(self.state, self.id, text)["message_id"])

    def edit(self, message_id: int, text: str) -> None:
        """Change a text that was sent."""
        self._people.edit(self.state, self.id, message_id, text)

    def keys(self, message: int = -1) -> list[str]:
        """What the buttons under one of the bot's messages stand for, whatever their words."""
        return [key for key, _ in self._data(message)]

    def press(self, key: str, message: int = -1) -> None:
        """Tap a button under one of the bot's messages by its key: its answer ("badly", "skip"), or its command."""
        found = [data for name, data in self._data(message) if name == key]
        assert found, f"no button {key!r} under {self.seen[message]['text']!r}: {self.keys(message)}"
        self._people.tap(self.state, self.id, self.seen[message]["message_id"], found[0])

    def _data(self, message: int) -> list[tuple[str, str]]:
        rows = self.seen[message].get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [button for row in rows for button in row if "callback_data" in button]
        return [(key_of(button["callback_data"]), button["callback_data"]) for button in buttons]

    async def says(self, text: str, count: int = 1) -> str:
        """Type, and wait for `count` more messages; the last of them."""
        return await self._and_wait(lambda: self.type(text), count)

    async def presses(self, key: str, count: int = 1) -> str:
        """Press, and wait for `count` more messages; the last of them."""
        return await self._and_wait(lambda: self.press(key), count)

    async def _and_wait(self, do: Any, count: int) -> str:
        before = len(self.seen)
        do()
        await until(lambda: len(self.seen) >= before + count)
        return self.last


def key_of(data: str) -> str:
    """What a button is called without its words: its command, or its choice without the engine's marks."""
    return data[1:] if data.startswith("/") else data.split(".", 2)[-1].lstrip("!+-")


async def until(holds: Any, patience: float = PATIENCE) -> None:
    """Wait until `holds()`; an AssertionError after `patience` seconds."""
    end = time.monotonic() + patience
    while not holds():
        if time.monotonic() > end:
            raise AssertionError("it did not come to hold")
        await asyncio.sleep(0.01)


@asynccontextmanager
async def api(middlewares: Sequence[Any] = (), clock: Clock | None = None) -> AsyncIterator[LocalServer]:
    """A local Bot API server, with the clock that `bot` uses too."""
    server = LocalServer(token=TOKEN, clock=clock or beginning(), middlewares=middlewares)
    await server.start(0)
    try:
        yield server
    finally:
        await server.stop()


def hooked(**changes: str) -> dict[str, str]:
    """Settings of a bot behind a webhook, on a free port of this machine."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    url, listen = f"http://127.0.0.1:{port}/updates", f"127.0.0.1:{port}"
    return {"WEBHOOK_URL": url, "WEBHOOK_SECRET": "a-secret-for-tests", "LISTEN": listen, **changes}


@asynccontextmanager
async def bot(folder: Path, server: LocalServer, **changes: str) -> AsyncIterator[App]:
    """The bot, polling `server` (or `**hooked()` up to it), until the block ends; then stopped as by SIGTERM."""
    app = await App.start(settings(folder, server.url, **changes))
    app.clock.offset = server.state.clock.offset
    running = asyncio.create_task(app.run())
    try:
        yield app
    finally:
        app.ask_to_stop()
        await asyncio.wait({running})
        await app.stop()
        if not running.cancelled() and (error := running.exception()):
            raise error


def someone(server: LocalServer, number: int = 0) -> Someone:
    """The first person of a server, or one more."""
    there = list(server.state.chats)
    person = there[number] if number < len(there) else server.state.add_person(f"P{number}").person["id"]
    return Someone(server, person)


async def move(app: App, server: LocalServer, **duration: float) -> None:
    """Move the bot's clock, and the server's dates with it."""
    await app.move_clock(timedelta(**duration))
    server.state.clock.move_to(app.clock.now())
