"""A minimal client of the Bot API: one call, and its result or its error."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from bot.local import LocalServer

TOKEN = "123456:ABCdefGHIjklmnopqrstuvwxyz012345678"


class ApiError(Exception):
    """What the Bot API refused."""

    def __init__(self, status: int, body: dict[str, Any]):
        super().__init__(body["description"])
        self.status = status
        self.body = body


class Api:
    """Calls methods over real HTTP."""

    def __init__(self, server: LocalServer, session: aiohttp.ClientSession):
        self.server = server
        self.session = session
        self.url = f"{server.url}/bot{TOKEN}"

    async def __call__(self, method: str, **params: Any) -> Any:
        return await self.post(method, json=params)

    async def post(self, method: str, **body: Any) -> Any:
        async with self.session.post(f"{self.url}/{method}", **body) as answer:
            given = await answer.json()
            assert answer.content_type == "application/json"
        if not given["ok"]:
            assert given["error_code"] == answer.status
            raise ApiError(answer.status, given)
        assert answer.status == 200
        return given["result"]

    async def refused(self, method: str, **params: Any) -> str:
        """The description with which a call is refused."""
        with pytest.raises(ApiError) as refused:
            await self(method, **params)
        assert refused.value.status == 400
        return str(refused.value).removeprefix("Bad Request: ")
