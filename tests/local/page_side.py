"""A client for the page's endpoints: its actions and its event stream."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from .calls import Api


async def post(api: Api, action: str, /, **body: Any) -> tuple[int, Any]:
    """Status and answer of one of the page's actions."""
    async with api.session.post(f"{api.server.url}/chat/{action}", json=body) as answer:
        return answer.status, await answer.json()


class Events:
    """The page's event stream, one event at a time."""

    def __init__(self, stream: aiohttp.ClientResponse):
        self._stream = stream

    async def next(self, kind: str | None = None) -> dict[str, Any]:
        """The next event, or the next of a kind."""
        async with asyncio.timeout(5):
            while True:
                line = await self._stream.content.readuntil(b"\n\n")
                if not line.startswith(b"data: "):
                    continue
                event: dict[str, Any] = json.loads(line[6:])
                if kind in (None, event["kind"]):
                    return event


@asynccontextmanager
async def events(api: Api) -> AsyncIterator[Events]:
    """An open page."""
    async with api.session.get(f"{api.server.url}/chat/events") as stream:
        assert stream.content_type == "text/event-stream"
        yield Events(stream)
