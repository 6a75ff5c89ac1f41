"""A bot that is stopped, killed and restarted next to a server that keeps running and counts."""

import asyncio
import contextlib
import logging
import shutil
import tempfile
from collections import Counter
from contextvars import ContextVar
from datetime import timedelta
from pathlib import Path
from typing import Any
from weakref import WeakSet

import structlog

from bot.app import App
from bot.delivery.document import Document, decode
from bot.local import LocalServer, people
from bot.store.sqlite import SqliteStore
from bot.telegram.errors import Fault
from tests.bots import TOKEN, Someone, settings, until
from tests.moments import beginning

from .faults import Faults

_process: ContextVar[WeakSet[asyncio.Task[Any]] | None] = ContextVar("_process", default=None)
"""The bot's tasks, so that a kill ends all of them and none of the server's."""


def remember_tasks(loop: asyncio.AbstractEventLoop, coro: Any, **given: Any) -> asyncio.Task[Any]:
    """A task factory that records whether a task is the bot's, as inherited from the task that began it."""
    task = asyncio.Task(coro, loop=loop, **given)
    if (tasks := _process.get()) is not None:
        tasks.add(task)
    return task


class Noticed(logging.Handler):
    """Collects every warning and error that a library logs."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if not record.name.startswith("aiohttp.server"):  # that one's clients are killed on purpose
            self.records.append(record)


class Life:
    """One server, its people, and successive processes of the bot."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.faults, self.clock = Faults(), beginning()
        self.app: App
        self.running: asyncio.Task[None]
        self.logs: list[Any] = []
        self.doubtful = 0
        """How many faults could have led to a message being given up, which takes two."""
        self.crashes, self.said = 0, Counter[int]()
        self.heard: list[dict[str, Any]] = []
        """Every update so far, so that it can be delivered again."""
        self.noticed = Noticed()

    async def begin(self, crowd: int) -> None:
        """Start the server and the bot."""
        asyncio.get_running_loop().set_task_factory(remember_tasks)
        self._capture = structlog.testing.capture_logs()
        self.logs = self._capture.__enter__()
        logging.getLogger().addHandler(self.noticed)
        self.server = LocalServer(token=TOKEN, clock=self.clock, middlewares=[self.faults.around], page=False)
        await self.server.start(0)
        self.state = self.server.state
        for number in range(1, crowd):
            self.state.add_person(f"P{number}")
        self.people = [Someone(self.server, person) for person in self.state.chats]
        push = self.state.updates.push

        def heard(update: dict[str, Any]) -> None:
            self.heard.append(update)
            push(update)

        self.state.updates.push = heard  # type: ignore[method-assign]
        await self.start()

    async def end(self) -> None:
        """Stop both."""
        await self.stop()
        await self.server.stop()
        logging.getLogger().removeHandler(self.noticed)
        self._capture.__exit__(None, None, None)
        shutil.rmtree(self.folder)

    # ------------------------------------------------------------ processes

    async def start(self) -> None:
        self._tasks = WeakSet[asyncio.Task[Any]]()
        token = _process.set(self._tasks)
        self.app = await App.start(settings(self.folder, self.server.url))
        self.app.clock.offset = self.clock.offset
        self.app.intake._poll = 1  # what waits for Telegram to be reached sees soon that it is
        self.running = asyncio.create_task(self.app.run())
        _process.reset(token)

    async def stop(self) -> None:
        """Stop the bot as SIGTERM does. Raises the Fault that the process would have printed."""
        self.app.ask_to_stop()
        with contextlib.suppress(Fault):
            await self.running
        await self.app.stop()

    async def crash(self) -> None:
        """Stop the bot much as SIGKILL does: nothing is finished, and uncommitted work is lost."""
        self.crashes += 1
        before = list(self.noticed.records)
        await self._kill()
        self.noticed.records = before  # what a library says of a kill is no fault of ours

    async def _kill(self) -> None:
        app, store = self.app, self.app.store
        assert isinstance(store, SqliteStore)
        if app.scheduler._jobs.running:
            app.scheduler._jobs.shutdown(wait=False)
        store._writes.clear()
        ours = {task for task in self._tasks if task is not store._worker}
        for task in ours:
            task.cancel()
        await asyncio.wait(ours)
        assert app.wire is not None
        await app.wire.close()
        await app.store.close()

    async def keep_going(self) -> None:
        """Restart a process that has exited by itself, as a supervisor would."""
        if self.running.done():
            await self.stop()
            await self.start()

    async def move(self, hours: float) -> None:
        """Let time pass, for the bot and in the chat."""
        await asyncio.wait_for(self.app.move_clock(timedelta(hours=hours)), 60)
        self.clock.move_to(self.app.clock.now())

    # ------------------------------------------------------------ people and updates

    def add_item(self, who: int) -> None:
        """Have somebody add a unique line to their list."""
        self.said[who] += 1
        self.people[who].type(f"/do item-{who}-{self.said[who]}")

    def again(self, place: int) -> None:
        """Deliver an update again."""
        if self.heard:
            self.state.updates.pending.append(self.heard[place % len(self.heard)])
            self.state.updates.wake()

    def shuffle(self, by: int) -> None:
        """Reorder the pending updates."""
        self.state.updates.pending.rotate(by)

    async def quiet(self) -> None:
        """Whether everything has been applied and sent."""
        await until(lambda: self.running.done() or not (self.state.updates.pending or self.app.sender.active), 40)
        await self.keep_going()
        await self.app.scheduler.deliver_all()

    async def document(self, who: int) -> Document:
        row = await self.app.store.load(self.people[who].id)
        return decode(self.app.cipher.open(row.document, self.people[who].id, row.version)) if row else Document()

    # ------------------------------------------------------------ what must hold

    async def check(self) -> None:
        """Remove all faults, have everybody write and get a reply, then count what arrived."""
        self.faults.clear()
        await self.keep_going()
        for person in self.people:
            people.set_blocked(self.state, person.id, False)
        for who in range(len(self.people)):
            self.add_item(who)
        await self.quiet()
        for who in range(len(self.people)):
            self.add_item(who)
        await self.quiet()
        for who, person in enumerate(self.people):
            document = await self.document(who)
            self._count(who, person, document)
        given_up = [(await self.document(who)).given_up for who in range(len(self.people))]
        assert 2 * sum(given_up) <= self.doubtful + self.crashes * len(self.people), given_up
        complaints = [entry for entry in self.logs if entry["log_level"] in ("error", "critical")]
        assert not complaints, complaints
        assert not self.noticed.records, [record.getMessage() for record in self.noticed.records]

    def _count(self, who: int, person: Someone, document: Document) -> None:
        wanted = [f"item-{who}-{n}" for n in range(1, self.said[who] + 1)]
        items = sorted(document.person.items.values(), key=lambda item: item.place)
        kept = [item.text for item in items if item.text.startswith("item-")]
        assert sorted(kept) == sorted(wanted), "an update was lost, or applied twice"
        # A card and a single item begin like the reply to /do, but only that offers to add another.
        answers = [m["text"].partition("\n")[0] for m in person.seen if _offers_another(m)]
        assert not [text for text in answers if text.startswith("That's already on your list")], (
            "an update was applied twice"
        )
        arrived = [text.removeprefix("Do: ") for text in answers if text.startswith("Do: item")]
        first = list(dict.fromkeys(arrived))
        assert first == [text for text in kept if text in first], "out of order"
        refused = sum(call.status == 403 and call.params.get("chat_id") == person.id for call in self.state.calls)
        missing = set(wanted) - set(first)
        assert len(missing) <= document.given_up + refused, (missing, document.given_up, refused)
        assert wanted[-1] in first, "stuck: the last thing said was not answered"
        copies = Counter(arrived)
        assert max(copies.values()) <= 2, copies
        assert sum(copies.values()) - len(copies) <= self.faults.met + self.crashes
        assert not document.outbox
        counts = document.check_ins
        assert counts.due == counts.sent + counts.given_up + counts.withdrawn, counts


def _offers_another(message: dict[str, Any]) -> bool:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return any(button.get("callback_data") == "/do" for row in rows for button in row)
