"""Downloading a file that somebody sent: whole, of a limited size, and with failures sorted like those of calls."""

import socket
from collections.abc import AsyncIterator

import pytest

from bot.local import LocalServer
from bot.telegram.errors import CallFailed, Meaning
from bot.telegram.transport import TOO_LARGE, AiohttpRequest
from bot.telegram.wire import Wire
from tests.bots import TOKEN, api

from .faults import Faults, body, ok

SECRET = TOKEN.partition(":")[2]


@pytest.fixture
async def server(faults: Faults) -> AsyncIterator[LocalServer]:
    """A server with files."""
    async with api([faults.around]) as opened:
        yield opened


async def failure(wire: Wire, file: str, most: int = 100) -> CallFailed:
    """The error of a download, which doesn't show the token."""
    with pytest.raises(CallFailed) as caught:
        await wire.download(file, most)
    assert SECRET not in str(caught.value) + repr(caught.value)
    return caught.value


@pytest.mark.parametrize("size", [1, 99, 100])
async def test_a_file_is_downloaded_whole(server: LocalServer, wire: Wire, size: int) -> None:
    """Byte for byte, up to the most that is asked for."""
    file = server.state.keep_file("documents", "a b?.zip", "application/zip", bytes(range(size)))
    assert await wire.download(file.id, 100) == bytes(range(size))


async def test_of_a_larger_file_no_more_is_read(server: LocalServer, wire: Wire) -> None:
    """It counts as too large."""
    file = server.state.keep_file("documents", "a.zip", "application/zip", bytes(5_000_000))
    error = await failure(wire, file.id)
    assert (error.meaning, error.what) == (Meaning.REFUSED, TOO_LARGE)


async def test_a_file_that_is_not_there_is_refused(server: LocalServer, wire: Wire) -> None:
    """By its id, or between the two calls."""
    assert (await failure(wire, "no such file")).meaning is Meaning.REFUSED
    file = server.state.keep_file("documents", "a.zip", "application/zip", b"x")
    server.state.paths.clear()
    assert (await failure(wire, file.id)).meaning is Meaning.REFUSED


@pytest.mark.parametrize("result", [{}, {"file_path": ""}, {"file_path": 5}, [], True])
async def test_an_answer_without_a_path_is_refused(faults: Faults, wire: Wire, result: object) -> None:
    """Nothing else is asked for."""
    faults.add("getFile", body(ok(result)))
    assert (await failure(wire, "a file")).meaning is Meaning.REFUSED


async def test_a_server_that_is_gone_may_come_back() -> None:
    """Nobody knows what became of it, so it can be tried again."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        request = AiohttpRequest()
        with pytest.raises(CallFailed) as caught:
            await request.fetch(f"http://127.0.0.1:{taken.getsockname()[1]}/file/bot{TOKEN}/x", 100)
        await request.shutdown()
    assert caught.value.meaning is Meaning.UNKNOWN
    assert SECRET not in str(caught.value)
