"""Takes in the updates that Telegram posts, and answers only when they are committed.

It is 200 once an update is in the store. While the store fails it is 503: Telegram keeps the update, holds back what
comes behind it in the same chat, and posts it again. What was sent in answer is not waited for.

    Telegram ──https──▶ a proxy ──http──▶ the secret? ▶ the person's lane ▶ commit ──▶ 200
"""

import asyncio
import hmac
import time
from typing import Any, Protocol
from urllib.parse import urlsplit

from aiohttp import web

from ..listening import Hook
from ..logs import log
from ..store.base import StoreFailed
from .calls import Caller
from .errors import CallFailed, Fault, Meaning, wrong_token
from .incoming import ALLOWED_UPDATES, read
from .intake import FIRST_WAIT, LONGEST_WAIT, Handler, Intake
from .serving import serve
from .transport import AiohttpRequest

SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
MOST = 1_000_000  # bytes of a request; the longest message is some 30,000
CONNECTIONS = 100  # requests at a time, as many as Telegram makes: many people in one commit
PATIENCE = 10.0  # seconds that requests under way have at the end
LOOK = 60.0  # seconds between two looks at what Telegram says of the webhook
NOTE = "webhook"
_HOOKED = Fault(
    "Telegram doesn't accept WEBHOOK_URL: use an https address whose name the whole internet can look up."
)


class Notes(Protocol):
    """What the whole bot remembers, and whether we may write there (the store)."""

    def may_begin(self) -> bool:
        """See Store."""
        ...

    async def note(self, key: str) -> bytes | None:
        """See Store."""
        ...

    async def set_note(self, key: str, value: bytes) -> None:
        """See Store."""
        ...


class Webhook(Intake):
    """Serves the address that a webhook's requests come in at, and sees to it that Telegram knows the webhook."""

    def __init__(self, wire: Caller, handler: Handler, notes: Notes, hook: Hook, token: str):
        super().__init__(wire, handler)
        self._notes, self._hook = notes, hook
        self._mark = hmac.digest(token.encode(), f"{hook.url} {hook.secret}".encode(), "sha256")
        """Says which secret was set: Telegram doesn't tell. Without the token it can't be told from this."""
        self._runner: web.AppRunner | None = None
        self._running = False
        self._under_way = set[asyncio.Task[Any]]()
        self._found: Fault | None = None
        self._last_error = 0

    @property
    def address(self) -> str:
        """Where it listens."""
        host, port = self._runner.addresses[0][:2] if self._runner else self._hook.listen
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    @property
    def well(self) -> bool:
        """Whether Telegram knows the webhook. It may be long until somebody writes."""
        return self._begun

    def watch(self) -> None:
        """Nothing: `run` looks after itself."""

    async def open(self) -> None:
        """Listen. Until `run` every request is answered with 503. Raises Fault."""
        app = web.Application(client_max_size=MOST)
        app.router.add_post(urlsplit(self._hook.url).path or "/", self._take_in)
        self._runner = await serve(app, "LISTEN", self._hook.listen)

    async def close(self) -> None:
        """Accept no more connections, refuse what comes over open ones, finish what is under way, and hang up."""
        self._stopping.set()
        if self._runner is not None:
            runner, self._runner = self._runner, None
            for site in list(runner.sites):
                await site.stop()
            if self._under_way:
                await asyncio.wait(self._under_way, timeout=PATIENCE)
            await runner.cleanup()

    async def run(self) -> None:
        """Take in updates until stopped. Raises Fault."""
        self._running, failures = True, 0
        try:
            while not self._stopping.is_set():
                try:
                    await self._look()
                    failures, wait = 0, LOOK
                except CallFailed as error:
                    failures += 1
                    wait = self._bad_look(error, failures)
                except StoreFailed as error:
                    failures += 1
                    wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(failures, 8))
                    log.warning("the webhook could not be looked after", why=str(error))
                await self._rest(wait)
            if self._found:
                raise self._found
        finally:
            await self.close()

    async def _look(self) -> None:
        """Set the webhook if it isn't what we want; else tell what went wrong with it."""
        info = await self._wire.call("getWebhookInfo")
        info = info if isinstance(info, dict) else {}
        pending, failed = info.get("pending_update_count"), info.get("last_error_date")
        self.pending = pending if isinstance(pending, int) else 0
        if self._begun and info.get("url") not in ("", self._hook.url):
            log.error("another webhook was set with this token: stop whoever did that, or stop this one")
            return
        # Only at the start: a process that still has the old secret mustn't set it again beside the new ones.
        other_secret = not self._begun and await self._notes.note(NOTE) != self._mark
        if other_secret or not self._is_ours(info):
            await self._wire.call("setWebhook", self._wanted)
            await self._notes.set_note(NOTE, self._mark)
            log.info("the webhook was set")
        elif isinstance(failed, int) and failed > self._last_error:
            if self._begun:  # else it was before us
                log.warning("Telegram could not post an update", why=str(info.get("last_error_message"))[:200])
            self._last_error = failed
        self._begun = True

    @property
    def _wanted(self) -> dict[str, Any]:
        return {
            "url": self._hook.url,
            "secret_token": self._hook.secret,
            "allowed_updates": list(ALLOWED_UPDATES),
            "max_connections": CONNECTIONS,
            "drop_pending_updates": False,
        }

    def _is_ours(self, info: dict[str, Any]) -> bool:
        allowed = info.get("allowed_updates")
        return (
            info.get("url") == self._hook.url
            and info.get("max_connections") == CONNECTIONS
            and isinstance(allowed, list)
            and sorted(map(str, allowed)) == sorted(ALLOWED_UPDATES)
        )

    def _bad_look(self, error: CallFailed, failures: int) -> float:
        """How long to wait after a failed look. Raises Fault where waiting doesn't help."""
        if error.meaning is Meaning.WRONG_TOKEN:
            raise wrong_token()
        if error.meaning is Meaning.REFUSED and not self._begun:
            raise _HOOKED
        wait = error.retry_after or min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(failures, 8))
        log.warning("the webhook could not be looked after", why=error.what, wait=wait)
        return wait

    # ------------------------------------------------------------ requests

    async def _take_in(self, request: web.Request) -> web.Response:
        """Take in one update. The body is only read once the secret is right."""
        given = request.headers.get(SECRET, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._hook.secret.encode()):
            self.refused += 1
            return web.Response(status=403)
        if not self._running or self._stopping.is_set() or not self._notes.may_begin():
            return web.Response(status=503)
        try:
            raw = AiohttpRequest.parse_json_payload(await request.read())
        except web.HTTPRequestEntityTooLarge:  # posted again, it would be as large, and hold up what is behind it
            log.error("an update was passed over: it is too large")
            return web.Response()
        except (web.RequestPayloadError, OSError, ValueError, RecursionError):  # Telegram sends whole JSON
            log.warning("an update was broken on its way: Telegram posts it again")
            return web.Response(status=400)
        incoming = read(raw)
        if incoming is None:
            log.warning("an update without an id was passed over")
            return web.Response()
        if task := asyncio.current_task():  # which also sends the answer
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        try:
            await self._apply([incoming])
        except StoreFailed as error:
            log.warning("an update could not be stored: Telegram posts it again", why=str(error))
            return web.Response(status=503)
        except Fault as fault:
            self._found = fault
            self._stopping.set()
            return web.Response(status=503)
        self.last_good = time.monotonic()
        return web.Response()
