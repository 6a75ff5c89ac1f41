"""HTTP to the Bot API, and what each failure means for the message being sent."""

import asyncio
import io
import socket
import traceback
from collections.abc import AsyncIterator
from typing import Any

import pytest
import telegram

from bot.local import LocalServer
from bot.telegram import transport
from bot.telegram.errors import CallFailed, Meaning, from_status, meaning_of
from bot.telegram.transport import AiohttpRequest
from bot.telegram.wire import Wire
from tests.bots import TOKEN, api, someone
from tests.each import each

from .faults import Fault, Faults, after, body, cut, held, ok, reset, says

WORDS = "a-word-nobody-may-log"
SECRET = TOKEN.partition(":")[2]


@pytest.fixture
async def server(faults: Faults) -> AsyncIterator[LocalServer]:
    """A server with a person who has written already."""
    async with api([faults.around]) as opened:
        someone(opened).type("/start")
        yield opened


async def failure(wire: Wire, method: str = "sendMessage", chat: int = 1, **given: Any) -> CallFailed:
    """The error of a call."""
    with pytest.raises(CallFailed) as caught:
        await wire.call(method, {"chat_id": chat, "text": WORDS}, **given)
    shown = "".join(traceback.format_exception(caught.value)) + str(caught.value) + repr(caught.value)
    assert SECRET not in shown
    assert WORDS not in shown
    return caught.value


FATES: dict[str, tuple[Fault, Meaning]] = {
    "400": (says(400, f"Bad Request: {WORDS}"), Meaning.REFUSED),
    "400 not modified": (says(400, "Bad Request: message is not modified: specified new ..."), Meaning.DONE),
    "400 too old": (says(400, "Bad Request: query is too old and response timeout expired"), Meaning.DONE),
    "400 html": (body("<html>", 400), Meaning.REFUSED),
    "401": (says(401, "Unauthorized"), Meaning.WRONG_TOKEN),
    "403": (says(403, "Forbidden: bot was blocked by the user"), Meaning.BLOCKED),
    "404": (says(404, "Not Found"), Meaning.REFUSED),
    "409": (says(409, "Conflict"), Meaning.CONFLICT),
    "413": (says(413, "Request Entity Too Large"), Meaning.REFUSED),
    "429": (says(429, "Too Many Requests", retry_after=7), Meaning.NOT_SENT),
    "429 without a time": (says(429, "Too Many Requests"), Meaning.NOT_SENT),
    "429 html": (body("<html>", 429), Meaning.NOT_SENT),
    "500": (says(500, WORDS), Meaning.UNKNOWN),
    "502 html": (body(f"<html>{WORDS}", 502), Meaning.UNKNOWN),
    "503 empty": (body("", 503), Meaning.UNKNOWN),
    "599": (body("{}", 599), Meaning.UNKNOWN),
    "302": (body("", 302), Meaning.UNKNOWN),
    "204": (body("", 204), Meaning.UNKNOWN),
    "200 html": (body(f"<html>{WORDS}"), Meaning.UNKNOWN),
    "200 empty": (body(""), Meaning.UNKNOWN),
    "200 without result": (body('{"ok":true}'), Meaning.UNKNOWN),
    "200 not ok": (body('{"ok":false,"description":"x"}'), Meaning.UNKNOWN),
    "200 a list": (body("[1]"), Meaning.UNKNOWN),
    "200 of odd types": (body('{"ok":"yes","result":1,"parameters":3}'), Meaning.UNKNOWN),
    "200 deep and cut": (body('{"ok":true,"result":' + "[" * 9_000 + "]" * 8_000), Meaning.UNKNOWN),
    "cut": (cut, Meaning.UNKNOWN),
    "reset": (reset, Meaning.UNKNOWN),
    "reset after": (after(reset), Meaning.UNKNOWN),
}


@pytest.mark.parametrize("name", FATES)
async def test_each_response_has_a_meaning(name: str, faults: Faults, server: LocalServer, wire: Wire) -> None:
    """By its status and cause; neither the token nor anybody's words are in the error."""
    fault, meaning = FATES[name]
    faults.add("sendMessage", fault)
    failed = await failure(wire, chat=next(iter(server.state.chats)))
    assert failed.meaning is meaning
    assert failed.retry_after == (7 if name == "429" else None)


@pytest.mark.parametrize("status", [401, 404])
async def test_a_wrong_token_is_a_401_or_a_404_of_getme(status: int, faults: Faults, wire: Wire) -> None:
    """Elsewhere a 404 means an unknown method."""
    faults.add("getMe", says(status, "no"))
    assert (await failure(wire, "getMe")).meaning is Meaning.WRONG_TOKEN
    assert (await failure(wire, "noSuchMethod")).meaning is Meaning.REFUSED


async def test_a_read_timeout_leaves_the_fate_unknown(faults: Faults, wire: Wire) -> None:
    """The request was written, and no response came in time."""
    never = asyncio.Event()
    faults.add("sendMessage", held(never))
    assert (await failure(wire, read_timeout=0.05)).meaning is Meaning.UNKNOWN
    never.set()


async def test_a_refused_connection_means_not_sent() -> None:
    """Nothing was written."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    wire = Wire(TOKEN, url)
    assert (await failure(wire)).meaning is Meaning.NOT_SENT
    await wire.close()


async def test_a_failed_tls_handshake_means_not_sent(server: LocalServer) -> None:
    """Nothing was written."""
    wire = Wire(TOKEN, server.url.replace("http:", "https:"))
    assert (await failure(wire)).meaning is Meaning.NOT_SENT
    await wire.close()


async def test_no_free_connection_means_not_sent(
    faults: Faults, server: LocalServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All were in use for too long; nothing was written."""
    monkeypatch.setattr(transport, "CONNECTIONS", 1)
    monkeypatch.setattr(transport, "CONNECT", 0.05)
    wire, go_on = Wire(TOKEN, server.url), asyncio.Event()
    faults.add("getMe", held(go_on))
    first = asyncio.create_task(wire.call("getMe"))
    await asyncio.sleep(0.02)
    assert (await failure(wire)).meaning is Meaning.NOT_SENT
    go_on.set()
    await first
    await wire.close()


def test_an_unexpected_exception_means_unknown_fate() -> None:
    """The call may have been made. The exception's text isn't passed on."""
    failed = meaning_of(ValueError(WORDS))
    assert failed.meaning is Meaning.UNKNOWN
    assert WORDS not in str(failed)
    assert meaning_of(failed) is failed


@each("status", range(400, 600))
def test_every_status_has_a_meaning(status: int) -> None:
    """5xx is unknown, 4xx refused, except for the ones we know."""
    known = {401: Meaning.WRONG_TOKEN, 403: Meaning.BLOCKED, 409: Meaning.CONFLICT, 429: Meaning.NOT_SENT}
    expected = Meaning.UNKNOWN if status >= 500 else known.get(status, Meaning.REFUSED)
    assert from_status(status, "", None, "sendMessage").meaning is expected


@pytest.mark.parametrize("answer", ["NaN", '"soon"', "null", "-5", "[]"])
async def test_an_invalid_retry_after_is_ignored(answer: str, faults: Faults, wire: Wire) -> None:
    """As if there were none."""
    faults.add("sendMessage", body(f'{{"ok":false,"parameters":{{"retry_after":{answer}}}}}', 429))
    failed = await failure(wire)
    assert failed.meaning is Meaning.NOT_SENT
    assert failed.retry_after is None


async def test_a_successful_response_is_plain_data(faults: Faults, wire: Wire) -> None:
    """Any JSON; lone surrogates and invalid UTF-8 are repaired."""
    for sent, expected in (
        (ok([1, None, True]), [1, None, True]),
        (ok("caf\N{LATIN SMALL LETTER E WITH ACUTE} \N{SLIGHTLY SMILING FACE}"), "café 🙂"),
        ('{"ok":true,"result":"\\ud83d\\ude42 \\ud83d!"}', "🙂 \ufffd!"),
        (b'{"ok":true,"result":"\xff"}', "\ufffd"),
        (ok(None), None),
        (ok(False), False),
    ):
        faults.add("getMe", body(sent))
        assert await wire.call("getMe") == expected


async def test_uploads_are_multipart(server: LocalServer) -> None:
    """The file arrives unchanged beside its parameters."""
    chat = next(iter(server.state.chats))
    bot = telegram.Bot(TOKEN, base_url=f"{server.url}/bot", request=AiohttpRequest())
    await bot.send_document(chat, io.BytesIO(bytes(range(256)) * 40), filename="notes.bin", caption="été")
    message = server.state.sent(chat)[-1]
    assert message["caption"] == "été"
    stored = server.state.files[message["document"]["file_id"]]
    assert (stored.data, stored.name) == (bytes(range(256)) * 40, "notes.bin")
    await bot.request.shutdown()


async def test_no_proxy_is_taken_from_the_environment(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that is set for other programs sees nothing of ours."""
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert (await wire.call("getMe"))["is_bot"]


async def test_the_token_is_in_no_repr(wire: Wire) -> None:
    """It can't appear in a log or traceback of our own objects."""
    assert SECRET not in repr(wire) + str(wire) + repr(wire._request)


async def test_the_next_call_uses_a_new_connection_after_a_failure(faults: Faults, wire: Wire) -> None:
    """A broken one isn't used again."""
    for fault in (reset, after(reset), cut):
        faults.add("getMe", fault)
        await failure(wire, "getMe")
        assert (await wire.call("getMe"))["is_bot"]
