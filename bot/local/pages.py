"""The endpoints of the chat page: its files, its event stream, and the actions."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

from aiohttp import web

from . import snapshot
from .actions import Action, Actions
from .api import to_json
from .guard import NotFromHere, check
from .people import CantDo
from .refusals import Refused
from .shapes import Json
from .state import ChatState

log = logging.getLogger(__name__)

_FOLDER = Path(__file__).parent / "page"
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_LOOK_SECONDS = 1.5
_PING_SECONDS = 15.0


class ChatPage:
    """Serves the page. Everything that changes goes through `people`."""

    def __init__(
        self,
        state: ChatState,
        *,
        move_clock: Callable[[timedelta], Awaitable[None]] | None,
        start_over: Callable[[], Awaitable[None]] | None,
        note: str,
        kept: str,
    ) -> None:
        self._state = state
        self._actions = Actions(state, move_clock=move_clock, start_over=start_over)
        self._about: Json = {
            "note": note,
            "kept": kept,
            "movable": move_clock is not None,
            "start_over": start_over is not None,
        }

    def add_routes(self, app: web.Application) -> None:
        """Register the routes."""
        get, post = app.router.add_get, app.router.add_post
        get("/", self._guarded(self._index))
        get("/chat/page/{name}", self._guarded(self._asset))
        get("/chat/events", self._guarded(self._events))
        get("/chat/history", self._guarded(self._history))
        get("/chat/calls", self._guarded(self._calls))
        get("/chat/file/{id}", self._guarded(self._file))
        for name, action in self._actions.table.items():
            post(f"/chat/{name}", self._guarded(self._action(action)))

    # -- around every request -----------------------------------------------------------------------------

    def _guarded(self, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> Any:
        async def guarded(request: web.Request) -> web.StreamResponse:
            try:
                check(request)
            except NotFromHere:
                return web.Response(status=403, text="This page is only for a browser on this machine.")
            try:
                return await handler(request)
            except web.HTTPException:
                raise
            except (CantDo, Refused) as refused:
                words = refused.description if isinstance(refused, Refused) else str(refused)
                return _answer({"error": words}, status=400)
            except (KeyError, TypeError, ValueError):
                return _answer({"error": "The request is not what this page sends."}, status=400)
            except ConnectionError:
                raise
            except Exception as error:
                log.error("%s failed with %s", request.path, type(error).__name__)
                log.debug("where", exc_info=error)
                return _answer({"error": "That didn't work."}, status=500)

        return guarded

    def _action(self, action: Action) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def run(request: web.Request) -> web.StreamResponse:
            given = await request.json()
            if not isinstance(given, dict):
                raise ValueError
            return _answer(await action(given))

        return run

    # -- reading ------------------------------------------------------------------------------------------

    async def _index(self, request: web.Request) -> web.StreamResponse:
        return _asset("index.html")

    async def _asset(self, request: web.Request) -> web.StreamResponse:
        return _asset(request.match_info["name"])

    async def _history(self, request: web.Request) -> web.StreamResponse:
        chat = self._state.chats.get(int(request.query["chat"]))
        if chat is None:
            raise CantDo("There is no such person here.")
        before = request.query.get("before")
        return _answer(snapshot.history(chat, int(before) if before else None))

    async def _calls(self, request: web.Request) -> web.StreamResponse:
        after, limit = int(request.query.get("after", "0")), int(request.query.get("limit", "1000000"))
        found = [call for call in self._state.calls if call.number > after][-limit:]
        return _answer({"calls": [snapshot.shown_call(call) for call in found]})

    async def _file(self, request: web.Request) -> web.StreamResponse:
        file = self._state.files.get(request.match_info["id"])
        if file is None:
            raise web.HTTPNotFound(text="There is no such file.")
        shown = file.mime.startswith("image/") and file.mime != "image/svg+xml"
        how = "inline" if shown else "attachment"
        headers = {**_HEADERS, "Content-Disposition": f"{how}; filename*=UTF-8''{quote(file.name)}"}
        mime = file.mime if shown else "application/octet-stream"
        return web.Response(body=file.data, content_type=mime, headers=headers)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        state = self._state
        headers = {**_HEADERS, "Content-Type": "text/event-stream"}
        stream = web.StreamResponse(headers=headers)
        await stream.prepare(request)
        events: asyncio.Queue[Json | None] = asyncio.Queue()
        state.listeners.add(events)
        try:
            first = snapshot.everything(state) | self._about
            await _tell(stream, first)
            here, quiet_since = bool(first["here"]), time.monotonic()
            while True:
                try:
                    event = await asyncio.wait_for(events.get(), _LOOK_SECONDS)
                except TimeoutError:
                    event = {}
                if event is None:
                    return stream
                if event.get("kind") == "people":
                    event = {**event, "people": snapshot.people(state), "bot": state.me["first_name"]}
                if event:
                    await _tell(stream, event)
                    quiet_since = time.monotonic()
                if state.updates.polled != here:
                    here = not here
                    await _tell(stream, {"kind": "here", "here": here})
                if time.monotonic() - quiet_since > _PING_SECONDS:
                    await stream.write(b": still here\n\n")
                    quiet_since = time.monotonic()
        except ConnectionError:  # the page was closed
            return stream
        finally:
            state.listeners.discard(events)


def _answer(body: Json, status: int = 200) -> web.Response:
    return web.Response(
        status=status,
        body=to_json(body).encode("utf-8", "replace"),
        content_type="application/json",
        headers=_HEADERS,
    )


def _asset(name: str) -> web.Response:
    path = _FOLDER / name
    kind = _TYPES.get(path.suffix)
    if kind is None or path.parent != _FOLDER or not path.is_file():
        raise web.HTTPNotFound(text="There is no such page.")
    return web.Response(body=path.read_bytes(), content_type=kind, charset="utf-8", headers=_HEADERS)


async def _tell(stream: web.StreamResponse, event: Json) -> None:
    await stream.write(b"data: " + to_json(event).encode("utf-8", "replace") + b"\n\n")
