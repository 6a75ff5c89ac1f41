"""Polls for updates, and acknowledges them only when they are committed.

PTB's Updater confirms a batch before it is handled, so a crash loses it. Here the next offset, which confirms, is
asked for when every update of the batch is in the store. What was sent in answer is not waited for.
"""

import asyncio
import time
from typing import Any, Protocol

from ..logs import log, place
from ..store.base import StoreFailed
from .calls import Caller
from .errors import CallFailed, Fault, Meaning, wrong_token
from .incoming import ALLOWED_UPDATES, Incoming, read

POLL = 30  # seconds that Telegram holds a poll open
SLACK = 10.0  # further seconds before a poll counts as lost
FIRST_WAIT, LONGEST_WAIT = 0.5, 30.0
STORE_WAIT = 1.0  # seconds until updates are asked for again that could not be stored
AT_ONCE = 0.2  # seconds: an empty response that comes sooner was not held open
SILENT = 120.0  # seconds without a good poll before the watchdog says so


class Handler(Protocol):
    """Applies updates."""

    async def handle(self, *updates: Incoming) -> None:
        """Apply updates of one person, in order: durable when it returns. Raises StoreFailed, Fault."""
        ...


class Intake:
    """The loop from Telegram to the lanes."""

    def __init__(self, wire: Caller, handler: Handler, poll: int = POLL, *, patient: bool = False):
        self._wire, self._handler, self._poll = wire, handler, poll
        self._patient = patient
        """Whether a store that fails may come back: then the same updates are asked for again."""
        self._offset: int | None = None
        self._stopping = asyncio.Event()
        self.last_good = time.monotonic()
        """When a poll last succeeded, for the watchdog."""
        self._begun = False
        self.pending, self.refused = 0, 0
        """Of a webhook: updates that Telegram had yet to post at the last look, and requests without the secret."""

    async def run(self) -> None:
        """Poll until stopped. Raises Fault if the bot can't continue; the current batch is then not acknowledged."""
        failures, webhook = 0, True
        while not self._stopping.is_set():
            try:
                if webhook:
                    webhook = await self._delete_webhook()
                    self._begun = True
                asked = time.monotonic()
                updates = await self._until_stopped()
                at_once = time.monotonic() - asked < AT_ONCE
                if updates and not await self._take(updates):
                    raise CallFailed(Meaning.UNKNOWN, "an answer without a single update")
            except CallFailed as error:
                failures += 1
                await self._bad_poll(error, failures)
                continue
            except StoreFailed as error:
                log.warning("updates could not be stored, they are asked for again", why=str(error))
                await self._rest(STORE_WAIT)
                continue
            failures, self.last_good = 0, time.monotonic()
            if not updates and at_once:  # it was not held open, and the next would not be either
                await self._rest(FIRST_WAIT)

    @property
    def ready(self) -> bool:
        """Whether updates come in: from when Telegram was reached until it is told to stop."""
        return self._begun and not self._stopping.is_set()

    @property
    def well(self) -> bool:
        """Whether a poll has succeeded lately."""
        return time.monotonic() - self.last_good <= SILENT

    async def open(self) -> None:
        """Do what has to be done before the start. Raises Fault."""

    async def close(self) -> None:
        """Give back what `open` took."""

    def stop(self) -> None:
        """Ask for no further updates; the current batch is finished."""
        self._stopping.set()

    def watch(self) -> None:
        """Log a warning if no poll has succeeded for a while. Called periodically."""
        if not self.well:
            log.warning("no poll has succeeded", seconds=round(time.monotonic() - self.last_good))

    async def _delete_webhook(self) -> bool:
        """Delete a webhook, which would make every poll fail. Its pending updates stay and are polled."""
        try:
            await self._wire.call("deleteWebhook", {"drop_pending_updates": False})
        except CallFailed as error:
            if error.meaning is not Meaning.REFUSED:
                raise
            log.warning("the webhook could not be deleted", why=error.what)
        return False

    async def _until_stopped(self) -> Any:
        data: dict[str, Any] = {"timeout": self._poll, "allowed_updates": list(ALLOWED_UPDATES)}
        if self._offset is not None:
            data["offset"] = self._offset
        poll = asyncio.ensure_future(self._wire.call("getUpdates", data, read_timeout=self._poll + SLACK))
        stopping = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({poll, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return poll.result() if poll.done() else None
        finally:
            stopping.cancel()
            poll.cancel()

    async def _take(self, updates: Any) -> bool:
        """Apply a batch, different people concurrently; then its ids count as acknowledged. False if it was empty."""
        raw = updates if isinstance(updates, list) else [updates]
        incoming = [one for one in map(read, raw) if one is not None]
        if len(incoming) < len(raw):
            log.warning("an update without an id was passed over")
        by_person: dict[int | None, list[Incoming]] = {}
        for one in incoming:
            by_person.setdefault(one.person, []).append(one)
        results = await asyncio.gather(*map(self._apply, by_person.values()), return_exceptions=True)
        for result in results:
            if isinstance(result, StoreFailed):
                raise result if self._patient else Fault(str(result))
            if isinstance(result, Fault):
                raise result
        if incoming:
            self._offset = max(one.update_id for one in incoming) + 1
        return bool(incoming)

    async def _apply(self, updates: list[Incoming]) -> None:
        try:
            await self._handler.handle(*updates)
        except (StoreFailed, Fault):
            raise
        except Exception as error:  # noqa: BLE001 - one update must not hold up the others
            name = type(error).__name__
            for one in updates:
                log.error("an update was passed over", update=one.update_id, error=name, at=place(error))

    async def _bad_poll(self, error: CallFailed, failures: int) -> None:
        if error.meaning is Meaning.WRONG_TOKEN:
            raise wrong_token()
        if error.meaning is Meaning.CONFLICT:
            raise Fault("Another process is polling with this TELEGRAM_TOKEN: stop that one first.")
        wait = error.retry_after or min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(failures, 8))
        log.warning("a poll failed", why=error.what, wait=wait)
        await self._rest(wait)

    async def _rest(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return
