"""The bot's parts, put together around a fake Telegram: each call waits until the test decides its outcome."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

from bot.clock import Clock
from bot.delivery.document import Document, decode
from bot.delivery.documents import Documents
from bot.delivery.lanes import Lanes
from bot.delivery.pacing import Pace
from bot.delivery.scheduler import Scheduler
from bot.delivery.sender import Sender
from bot.delivery.service import Service
from bot.store.base import Store
from bot.store.cipher import Cipher
from bot.telegram.calls import Call
from bot.telegram.errors import CallFailed, Fault, Meaning
from bot.telegram.files import Files
from bot.telegram.incoming import read
from bot.world.outside import World
from conversations import Outside
from tests.bots import PATIENCE, until
from tests.moments import beginning

from .stores import STORES

ANN, BEN = 1001, 1002
KEY = bytes(range(32))
WORLD = World()


class Made:
    """One call that was made. The test decides its outcome."""

    def __init__(self, method: str, data: dict[str, Any], number: int):
        self.method, self.data, self.number = method, data, number
        self.fate: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    def arrives(self) -> None:
        """Let the call succeed."""
        self.fate.set_result({"message_id": self.number})

    def fails(self, meaning: Meaning, retry_after: float | None = None) -> None:
        """Let the call fail."""
        self.fate.set_exception(CallFailed(meaning, meaning.name, retry_after))


class Telegram:
    """A wire on which calls of the methods in `held` wait for the test, unless it is `free`."""

    def __init__(self) -> None:
        self.calls: list[Made] = []
        self.free, self.held = False, {"deleteWebhook", "getUpdates", "sendMessage"}
        self.success = asyncio.Event()

    async def call(self, method: str, data: dict[str, Any] | None = None, read_timeout: float | None = None) -> Any:
        made = Made(method, data or {}, 5000 + len(self.calls))
        self.calls.append(made)
        if self.free or method not in self.held:
            made.arrives()
        return await made.fate

    async def next_success(self) -> None:
        await self.success.wait()

    async def download(self, file: str, most: int) -> bytes:
        made = Made("getFile", {"file_id": file}, most)
        self.calls.append(made)
        return bytes(await made.fate)


class Gate(Pace):
    """A rate limiter whose permits the test hands out."""

    def __init__(self) -> None:
        super().__init__(0, 0)
        self.free, self.polite = False, list[bool]()
        self.opened = asyncio.Event()

    def take(self, person: int, *, polite: bool = False, at_once: bool = False) -> bool:
        return self.free or at_once

    async def wait(self, person: int, *, polite: bool = False) -> None:
        self.polite.append(polite)
        await self.opened.wait()


class House:
    """Store, lanes, sender, service and scheduler on one database file."""

    def __init__(
        self,
        path: Path,
        store: Store,
        pace: Pace,
        clock: Clock,
        slots: int = 64,
        outside: Outside = WORLD,
        telegram: Telegram | None = None,
    ) -> None:
        self.path, self.store, self.clock, self.pace = path, store, clock, pace
        self.cipher, self.lanes, self.telegram = Cipher([KEY]), Lanes(slots), telegram or Telegram()
        self.documents = Documents(store, self.cipher, clock, outside)
        self.faults: list[Fault] = []
        self.sender = Sender(self.telegram, pace, self.lanes, self.documents, self.faults.append)
        files = Files(self.telegram)
        self.service = Service(self.documents, self.lanes, self.sender, self.telegram, clock, files)
        self.scheduler = Scheduler(store, self.service, self.sender, clock, self.faults.append)
        self._ids = count(1)

    # ------------------------------------------------------------ what people do

    async def update(self, kind: str, body: dict[str, Any], update_id: int = 0) -> int:
        """Apply one update, as the intake does, and return its id."""
        update_id = update_id or next(self._ids)
        incoming = read({"update_id": update_id, kind: body})
        assert incoming is not None
        async with asyncio.timeout(PATIENCE):  # an update is applied without waiting for Telegram
            await self.service.handle(incoming)
        return update_id

    async def type(self, text: str, person: int = ANN, update_id: int = 0) -> int:
        """Have a person send a text."""
        message = {"chat": {"id": person, "type": "private"}, "message_id": 1, "text": text}
        return await self.update("message", message, update_id)

    async def tap(self, data: str, message: Made | None = None, person: int = ANN, update_id: int = 0) -> int:
        """Have a person tap a button under the message that a call sent."""
        shown = {"chat": {"id": person, "type": "private"}, "message_id": message.number if message else 1}
        if message:
            shown["text"] = message.data["text"]
        return await self.update("callback_query", {"id": f"cb{data}", "data": data, "message": shown}, update_id)

    async def block(self, blocked: bool = True, person: int = ANN) -> None:
        """Have a person block or unblock the bot."""
        status = {"status": "kicked" if blocked else "member"}
        await self.update("my_chat_member", {"chat": {"id": person, "type": "private"}, "new_chat_member": status})

    async def due(self, person: int = ANN) -> None:
        """Hand a person over, as the scheduler does."""
        await self.service.fall_due(person)

    async def pass_time(self, **duration: float) -> None:
        """Move the clock, and nothing else."""
        self.clock.move_to(self.clock.now() + timedelta(**duration))

    async def greeted(self, person: int = ANN) -> Made:
        """Send /start, deliver the reply, and return the question it shows."""
        await self.type("/start", person)
        call = await self.sent(-1)
        call.arrives()
        await until(lambda: person not in self.sender.active)
        return call

    # ------------------------------------------------------------ what came of it

    @property
    def sends(self) -> list[Made]:
        """The new messages that were sent, in order."""
        return [call for call in self.telegram.calls if call.method == "sendMessage"]

    async def sent(self, place: int, text: str = "") -> Made:
        """The message at that index, once it is being sent (-1: the next that is undecided)."""
        if place < 0:
            await until(lambda: any(not call.fate.done() for call in self.sends))
            return next(call for call in self.sends if not call.fate.done())
        await until(lambda: len(self.sends) > place)
        assert text in self.sends[place].data["text"]
        return self.sends[place]

    def stored(self, person: int = ANN) -> Document:
        """The document as a crash now would leave it."""
        row = self.row(person)
        assert row is not None
        return decode(self.cipher.open(row[0], person, row[1]))

    def row(self, person: int = ANN) -> tuple[bytes, int, float | None] | None:
        """Document, version and due_at as committed, read on a separate connection."""
        return STORES.row(self.path, person)

    def outbox(self, person: int = ANN) -> list[Call]:
        """The outbox as a crash now would leave it."""
        return self.stored(person).outbox

    async def put(self, change: Callable[[Document], None], person: int = ANN) -> None:
        """Change the stored document of a person who isn't active."""
        async with self.lanes.turn(person):
            record = await self.documents.load(person)
            change(record.document)
            await self.documents.save(record)

    async def leave(self) -> None:
        """Crash: whatever wasn't committed is lost."""
        for task in self.sender.active.values():
            task.cancel()
        await self.service.finish()
        await STORES.crash(self.store, self.path)


@asynccontextmanager
async def house(
    path: Path, pace: Pace | None = None, slots: int = 64, clock: Clock | None = None, outside: Outside = WORLD
) -> AsyncIterator[House]:
    """Build a house on the database at `path`, and crash it at the end."""
    built = House(path, await STORES.open(path), pace or Pace(0, 0), clock or beginning(), slots, outside)
    try:
        yield built
    finally:
        await built.leave()


def failing(times: int, real: Callable[..., Awaitable[Any]], error: Exception) -> Any:
    """Like `real`, but the first calls fail with `error`."""
    left = [times]

    async def do(*args: Any, **kwargs: Any) -> Any:
        if left[0]:
            left[0] -= 1
            raise error
        return await real(*args, **kwargs)

    return do


def folder_bytes(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its contents, except lock files."""
    files = (Path(base) / name for base, _, names in os.walk(folder) for name in names)
    return {str(file.relative_to(folder)): file.read_bytes() for file in files if not file.name.endswith(".lock")}
