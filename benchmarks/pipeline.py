"""The path of one message without HTTP: each stage timed, with one caller and with fifty."""

import asyncio
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec

from bot.clock import Clock
from bot.delivery.documents import Documents
from bot.delivery.lanes import Lanes
from bot.delivery.pacing import Pace
from bot.delivery.sender import Sender
from bot.delivery.service import Service
from bot.store.base import Store
from bot.store.cipher import Cipher
from bot.store.sqlite import open_store
from bot.telegram.files import Files
from bot.telegram.incoming import read
from bot.world.outside import World

from .words import BADLY, DONE, NERVES, TURNED_DOWN

KEY = bytes(32)
STAGES = ("decode", "load", "respond", "encode+seal", "commit", "clear")
ROUNDS, CALLERS, ROUNDS_OF_DIALOGUE = 5, (1, 50), {1: 40, 50: 6}
TAP = "tap "
WROTE = ("/start", TAP + TURNED_DOWN, "A place", TAP + BADLY, TAP + NERVES, TAP + DONE, "I kept calm")


class NullWire:
    """A Bot API that accepts everything at once, and remembers each person's last keyboard."""

    def __init__(self) -> None:
        self.keyboards: dict[int, dict[str, str]] = {}
        self.calls = 0

    async def call(self, method: str, data: dict[str, Any] | None = None, read_timeout: float | None = None) -> Any:
        """Make one call."""
        self.calls += 1
        if data is not None and method == "sendMessage" and "reply_markup" in data:
            rows = data["reply_markup"]["inline_keyboard"]
            self.keyboards[data["chat_id"]] = {b["text"]: b.get("callback_data", "") for row in rows for b in row}
        return {"message_id": self.calls}

    async def next_success(self) -> None:
        """Every call succeeds."""

    async def download(self, file: str, most: int) -> bytes:
        """Nobody sends a file here."""
        return b""


class Stopwatch:
    """Wraps functions to add up their time by stage."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def sync(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """A plain function, timed."""

        def timed(*args: Any, **named: Any) -> Any:
            began = time.perf_counter()
            try:
                return function(*args, **named)
            finally:
                self.seconds[stage] += time.perf_counter() - began

        return timed

    def waited(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """A coroutine function, timed from call to return, waits included."""

        async def timed(*args: Any, **named: Any) -> Any:
            began = time.perf_counter()
            try:
                return await function(*args, **named)
            finally:
                self.seconds[stage] += time.perf_counter() - began

        return timed


class _Pipeline:
    """Everything between intake and wire, built as app.py does."""

    def __init__(self, store: Any, watch: Stopwatch):
        clock, lanes = Clock(), Lanes()
        self.wire, self.watch = NullWire(), watch
        documents = Documents(store, Cipher([KEY]), clock, World())
        self.sender = Sender(self.wire, Pace(0, 0), lanes, documents, lambda fault: None)
        self.service = Service(documents, lanes, self.sender, self.wire, clock, Files(self.wire))
        self._update = 0
        put = vars(self.service)  # the clocks are put on the instances
        put["_respond"] = watch.sync("respond", self.service._respond)
        documents.load = watch.waited("load", documents.load)  # type: ignore[method-assign]
        documents.save = watch.waited("save", documents.save)  # type: ignore[method-assign]
        vars(self.sender)["_in_turn"] = watch.waited("clear", self.sender._in_turn)
        store.save = watch.waited("commit", store.save)
        self._read = watch.sync("decode", lambda body: read(msgspec.json.decode(body)))

    async def person(self, chat: int, rounds: int) -> int:
        """One caller: a person who answers as soon as the reply is sent. Returns the number of updates."""
        for _ in range(rounds):
            for words in WROTE:
                await self.service.handle(self._read(self._body(chat, words)))
                while task := self.sender.active.get(chat):
                    await asyncio.wait([task])
        return rounds * len(WROTE)

    def _body(self, chat: int, words: str) -> bytes:
        self._update += 1
        message: dict[str, Any] = {"message_id": self._update, "date": 1_800_000_000}
        message |= {"chat": {"id": chat, "type": "private"}, "from": {"id": chat, "is_bot": False, "first_name": "P"}}
        if not words.startswith(TAP):
            return msgspec.json.encode({"update_id": self._update, "message": message | {"text": words}})
        data = self.wire.keyboards[chat][words.removeprefix(TAP)]
        tap = {"id": "1", "from": message["from"], "message": message, "data": data}
        return msgspec.json.encode({"update_id": self._update, "callback_query": tap})


async def once(
    callers: int, opened: Callable[[Path], Awaitable[Store]] = open_store
) -> tuple[float, dict[str, float]]:
    """Updates a second, and microseconds an update by stage."""
    watch = Stopwatch()
    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as folder:
        store = await opened(Path(folder) / "bench.db")
        pipeline = _Pipeline(store, watch)
        began, updates = time.perf_counter(), 0
        for wave in range(ROUNDS_OF_DIALOGUE[callers]):  # new people in each: /start is a first one
            people = range(wave * callers + 1, (wave + 1) * callers + 1)
            updates += sum(await asyncio.gather(*(pipeline.person(chat, 1) for chat in people)))
        seconds = time.perf_counter() - began
        await pipeline.service.finish()
        await store.close()
    stages = {stage: 1e6 * watch.seconds[stage] / updates for stage in STAGES}
    # One save is the update's own, the other clears: both are encoded and sealed.
    stages["encode+seal"] = 1e6 * (watch.seconds["save"] - watch.seconds["commit"]) / updates
    return updates / seconds, stages


async def pipeline() -> None:
    """Measure stage by stage, with a null transport."""
    print("\n# Pipeline against a null transport: microseconds an update by stage (waits included); pace off")
    print("load and commit: both turns of an update (its own, and the one that clears); clear: that turn, whole")
    results: dict[int, list[tuple[float, dict[str, float]]]] = {callers: [] for callers in CALLERS}
    for _ in range(ROUNDS):
        for callers, done in results.items():
            done.append(await once(callers))
    print(f"{'callers':>8} {'updates/s':>10} " + "".join(f"{stage:>13}" for stage in STAGES))
    for callers, done in results.items():
        rate = statistics.median(one[0] for one in done)
        stages = (statistics.median(one[1][stage] for one in done) for stage in STAGES)
        print(f"{callers:>8} {rate:>10.0f} " + "".join(f"{one:>13.0f}" for one in stages))
