"""A server of this machine, started anew for each test, and a bot's and a person's way to it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import pytest

from bot.clock import Clock
from bot.local import LocalServer, people
from tests.moments import beginning

from .browser import echo
from .calls import TOKEN, Api


@pytest.fixture
def clock() -> Clock:
    """A clock that a test may move."""
    return beginning()


@pytest.fixture
async def server(clock: Clock) -> AsyncIterator[LocalServer]:
    """A server with a page and a clock that moves."""

    async def move(by: timedelta) -> None:
        clock.offset += by

    server = LocalServer(token=TOKEN, clock=clock, move_clock=move)
    await server.start(0)
    yield server
    await server.stop()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """An HTTP client."""
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def api(server: LocalServer, session: aiohttp.ClientSession) -> Api:
    """The bot's side."""
    return Api(server, session)


@pytest.fixture
def you(server: LocalServer) -> int:
    """Somebody who has pressed START."""
    chat_id = next(iter(server.state.chats))
    people.say(server.state, chat_id, "/start")
    return chat_id


@pytest.fixture
async def bot(api: Api) -> AsyncIterator[asyncio.Task[None]]:
    """The echo bot, polling."""
    running = asyncio.create_task(echo(api))
    yield running
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
