"""The composition root: builds all the parts, starts them and stops them."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from .chat import open_chat
from .clock import Clock
from .delivery.backlog import Backlog
from .delivery.documents import Documents
from .delivery.groups import Groups
from .delivery.lanes import Lanes
from .delivery.pacing import Pace
from .delivery.scheduler import Scheduler
from .delivery.sender import Sender
from .delivery.service import Service
from .delivery.shared_pace import SharedPace
from .logs import log
from .settings import Settings
from .store.base import Store, StoreFailed
from .store.cipher import Cipher
from .telegram.errors import CallFailed, Fault, Meaning, wrong_token
from .telegram.files import Files
from .telegram.intake import Intake
from .telegram.profile import introduce
from .telegram.wire import Wire
from .upkeep.forgotten import noting
from .upkeep.keys import note_key
from .upkeep.nightly import Nightly
from .upkeep.opening import OFFSET, open_all
from .upkeep.requests import LOOK, Requests
from .world.outside import World, preload

if TYPE_CHECKING:
    from .local import LocalServer
    from .upkeep.health import Health

STOP_TIMEOUT = 10.0  # seconds that calls under way have to finish when the bot is told to stop
PRELOAD_DELAY = 10.0  # seconds after startup until slow libraries are loaded in a thread
MOVE_STEPS = 10_000  # most due moments in one move of the clock


class App:
    """The running bot. `await App.start(settings)`, then `run`, then `stop`."""

    def __init__(self, store: Store, cipher: Cipher, clock: Clock, made_key: Path | None = None):
        self.store, self.cipher, self.clock, self._made_key = store, cipher, clock, made_key
        self.chat: LocalServer | None = None
        self.wire: Wire | None = None
        self.health: Health | None = None
        self._stopping = asyncio.Event()
        self._fault: Fault | None = None

    @classmethod
    async def start(cls, settings: Settings) -> "App":
        """Open everything and check the token. Raises Fault with one plain sentence.

        A failed start changes nothing, except that a database of an older version may have been upgraded.
        """
        app = cls(*await open_all(settings))
        try:
            await app._connect(settings)
            app._made_key = None  # from here on it is noted that this key is used
            await note_key(app.store, app.cipher)
            app.service.scrub()  # in case of a kill between a /forget and its scrub
        except BaseException as error:
            if app._made_key and not app.address:  # nothing is sealed with it
                app._made_key.unlink(missing_ok=True)
            await app.stop()
            if isinstance(error, StoreFailed):
                raise Fault(str(error)) from None
            raise
        return app

    @property
    def address(self) -> str:
        """The URL of the chat page; "" when connected to Telegram."""
        return f"{self.chat.url}/" if self.chat and self.chat.url else ""

    def ask_to_stop(self, fault: Fault | None = None) -> None:
        """Make `run` return, or raise `fault` if there is one."""
        self._fault = self._fault or fault
        self._stopping.set()

    async def run(self) -> None:
        """Serve until asked to stop. Raises Fault if the bot can't go on."""
        assert self.wire is not None  # noqa: S101 - start() connected it
        self.scheduler.start()
        polling = asyncio.create_task(self.intake.run())
        applying = asyncio.create_task(self.backlog.run())
        introducing = asyncio.create_task(introduce(self.wire, self.world))
        stopping = asyncio.create_task(self._stopping.wait())
        loop = asyncio.get_running_loop()
        preloading = loop.call_later(PRELOAD_DELAY, loop.run_in_executor, None, preload)
        await asyncio.wait({polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
        self.intake.stop()
        self.backlog.stop()
        stopping.cancel()
        introducing.cancel()
        preloading.cancel()
        try:
            await polling
        finally:
            await applying
            if self._fault:
                raise self._fault

    async def stop(self) -> None:
        """Finish what is under way, then close everything."""
        if self.wire is not None:
            await self.intake.close()
            self.backlog.stop()
            await self.scheduler.stop()
            await self.sender.stop(STOP_TIMEOUT)
            await self.service.finish()
            await self.nightly.stop()
            await self.wire.close()
        await self.store.close()
        if self.health is not None:
            await self.health.close()
        if self.chat is not None:
            await self.chat.stop()

    async def move_clock(self, by: timedelta) -> None:
        """Move the clock forward, stopping at every moment at which somebody is due."""
        target = self.clock.now() + by
        try:
            for _ in range(MOVE_STEPS):
                await self.scheduler.deliver_all()
                now = self.clock.now()
                due = await self.store.next_due(after=now.timestamp())
                if due is None or due > target.timestamp():
                    break
                self.clock.move_to(now + timedelta(seconds=due - now.timestamp()))
            self.clock.move_to(target)
        finally:
            await self.store.set_note(OFFSET, str(self.clock.offset.total_seconds()).encode())

    async def start_over(self) -> None:
        """Delete everybody's data, for "Start over" in the local chat."""
        await self.backlog.clear()
        await self.sender.idle()
        await self.store.clear()
        await self.service.scrub()

    async def _connect(self, settings: Settings) -> None:
        token, url = settings.telegram_token, settings.telegram_api_url
        if token is None:
            token, self.chat = await open_chat(settings, self.cipher, self.clock, self.move_clock, self.start_over)
            url = self.chat.url
        if settings.health is not None:
            from .upkeep.health import Health  # with what it is made of: not needed by everybody

            self.health = Health(settings.health)
        metrics = self.health.metrics if self.health else None
        self.wire, self.world = (metrics.wire if metrics else Wire)(token, url), World()
        make = metrics.documents if metrics else Documents
        forgetting = noting(settings, self.cipher)
        documents, lanes = make(self.store, self.cipher, self.clock, self.world, forgetting), Lanes()
        permits, patient = self.store.permits, self.store.me is not None
        overall, person = settings.pace_overall, settings.pace_person
        pace = SharedPace(overall, person, permits) if permits else Pace(overall, person)
        self.sender = Sender(self.wire, pace, lanes, documents, self.ask_to_stop)
        groups = Groups(self.store, self.world, self.wire, pace)
        self.service = Service(documents, lanes, self.sender, self.wire, self.clock, Files(self.wire), groups)
        self.backlog = self.service.backlog = Backlog(
            self.store,
            self.cipher,
            apply=self.service.apply,
            waiting=self.service.waiting,
            is_urgent=lambda one: documents.is_urgent(one.event),
            done=self.service.scrub,
            stop=self.ask_to_stop,
            patient=patient,
        )
        handler = metrics.handler(self.service) if metrics else self.service
        if settings.webhook is None:
            self.intake = Intake(self.wire, handler, patient=patient)
        else:
            from .telegram.webhook import Webhook  # only where updates come in like that

            self.intake = Webhook(self.wire, handler, self.store, settings.webhook, token)
        self.scheduler = Scheduler(
            self.store, self.service, self.sender, self.clock, self.ask_to_stop, self.intake.watch
        )
        self.nightly = Nightly(settings.database_path, self.cipher, self.scheduler, store=self.store)
        self.requests = Requests(self.store, self.service.forget)
        self.scheduler.every("requests", self.requests.look, LOOK, LOOK)
        await self.backlog.load()
        await _greet(self.wire)
        await self.intake.open()
        if self.health is not None:
            await self.health.open(self.store, self.intake, self.scheduler, self.sender, lanes, self.backlog)


async def run(settings: Settings, ready: Callable[[App], Awaitable[None] | None]) -> None:
    """Start, call `ready`, serve until asked to stop, and stop. Raises Fault."""
    app = await App.start(settings)
    try:
        ready(app)
        await app.run()
    finally:
        await app.stop()


async def _greet(wire: Wire) -> None:
    try:
        await wire.call("getMe")
    except CallFailed as error:
        if error.meaning is Meaning.WRONG_TOKEN:
            raise wrong_token() from None
        log.warning("Telegram could not be reached yet", why=error.what)  # polling keeps trying
