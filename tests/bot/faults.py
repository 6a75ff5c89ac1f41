"""Faults of a Bot API server, as aiohttp middleware: each fault applies to the next call of a method, in order."""

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Fault = Callable[[web.Request, Handler], Awaitable[web.StreamResponse]]


class Faults:
    """The faults to come, by method and optionally by chat. `Faults().around` is the middleware."""

    def __init__(self) -> None:
        self._next: dict[tuple[str, int], deque[Fault]] = {}
        self.met = 0
        """How many faults have happened."""

        @web.middleware
        async def around(request: web.Request, handler: Handler) -> web.StreamResponse:
            method = request.path.rpartition("/")[2]
            chat = 0
            if request.method == "POST" and request.content_type == "application/json":
                chat = (await request.json() or {}).get("chat_id", 0)
            for key in ((method, chat), (method, 0)):
                if waiting := self._next.get(key):
                    self.met += 1
                    return await waiting.popleft()(request, handler)
            return await handler(request)

        self.around = around

    def add(self, method: str, *faults: Fault, chat: int = 0) -> None:
        """Make the next calls of `method` (in that chat) fail like this."""
        self._next.setdefault((method, chat), deque()).extend(faults)

    def clear(self) -> None:
        """Remove all remaining faults."""
        self._next.clear()


def says(status: int, description: str = "", **parameters: Any) -> Fault:
    """Respond with an error in Telegram's format, without acting."""

    async def fault(_: web.Request, __: Handler) -> web.StreamResponse:
        body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
        return web.json_response({**body, "parameters": parameters} if parameters else body, status=status)

    return fault


def body(text: str | bytes, status: int = 200) -> Fault:
    """Respond with any body, without acting."""

    async def fault(_: web.Request, __: Handler) -> web.StreamResponse:
        raw = text if isinstance(text, bytes) else text.encode()
        return web.Response(status=status, body=raw, content_type="application/json")

    return fault


async def reset(request: web.Request, _: Handler) -> web.StreamResponse:
    """Break the connection before acting."""
    if request.transport is not None:  # else they have left by themselves
        request.transport.abort()
    return web.Response()


def after(spoilt: Fault) -> Fault:
    """Act, then spoil the response."""

    async def fault(request: web.Request, handler: Handler) -> web.StreamResponse:
        await handler(request)
        return await spoilt(request, handler)

    return fault


def held(until: asyncio.Event) -> Fault:
    """Wait for `until` before acting, then succeed."""

    async def fault(request: web.Request, handler: Handler) -> web.StreamResponse:
        await until.wait()
        return await handler(request)

    return fault


async def cut(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Act, then send only part of the response."""
    answer = await handler(request)
    assert isinstance(answer, web.Response)
    raw = bytes(answer.body or b"")  # type: ignore[arg-type]  # never a payload here
    return web.Response(body=raw[: len(raw) // 2], content_type="application/json")


def ok(result: Any) -> str:
    """A successful response with that result."""
    return json.dumps({"ok": True, "result": result})
