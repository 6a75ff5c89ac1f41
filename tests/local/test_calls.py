"""The formats of a call, and who may make one."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

import aiohttp
import pytest
import telegram
from aiohttp import web

from bot.local import LocalServer, people
from tests.moments import beginning

from .calls import TOKEN, Api, ApiError

KEYBOARD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


def form_of(params: dict[str, Any]) -> dict[str, str]:
    """Everything as text, structures as JSON."""
    return {k: v if isinstance(v, str) else json.dumps(v) for k, v in params.items()}


@pytest.mark.parametrize("way", ["json", "form", "multipart", "address", "both"])
async def test_every_way_of_asking_is_the_same(api: Api, you: int, way: str) -> None:
    """JSON, form, multipart and GET lead to one message."""
    params = {"chat_id": you, "text": "Grüße 😀", "reply_markup": KEYBOARD, "protect_content": True}
    url = f"{api.url}/SENDmessage"
    if way == "address":
        async with api.session.get(url, params=form_of(params)) as answer:
            sent = (await answer.json())["result"]
    elif way == "both":
        sent = await api.post("sendMessage?text=other", json=params)
    elif way == "multipart":
        form = aiohttp.FormData(form_of(params), default_to_multipart=True)
        sent = await api.post("sendMessage", data=form)
    else:
        sent = await api.post("sendMessage", **({"json": params} if way == "json" else {"data": form_of(params)}))
    assert sent["text"] == "Grüße 😀"
    assert sent["reply_markup"] == KEYBOARD
    assert sent["has_protected_content"] is True


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"{", "application/json"),
        (b"[]", "application/json"),
        (b"\xff\xfe", "application/json"),
        (b"text=\xff", "application/x-www-form-urlencoded"),
        (b"--x\r\nrubbish", "multipart/form-data; boundary=x"),
        (b"--x\r\nrubbish", "multipart/form-data"),
    ],
)
async def test_an_unreadable_body_is_a_bad_request(api: Api, body: bytes, kind: str) -> None:
    """400, and the server goes on."""
    with pytest.raises(ApiError) as refused:
        await api.post("sendMessage", data=body, headers={"Content-Type": kind})
    assert refused.value.status == 400
    assert (await api("getMe"))["is_bot"]


@pytest.mark.parametrize(
    ("token", "status", "words"),
    [
        ("123456:wrong-but-well-formed", 401, "Unauthorized"),
        ("nonsense", 404, "Not Found"),
        ("", 404, "Not Found"),
    ],
)
async def test_a_wrong_token(
    server: LocalServer, session: aiohttp.ClientSession, token: str, status: int, words: str
) -> None:
    """401 for a well-formed token, 404 for a malformed one; for files too."""
    for path in (f"/bot{token}/getMe", f"/file/bot{token}/photos/x.png"):
        async with session.get(server.url + path) as answer:
            assert answer.status == status
            assert await answer.json() == {"ok": False, "error_code": status, "description": words}


async def test_an_unknown_method(api: Api) -> None:
    """404 in Telegram's format."""
    with pytest.raises(ApiError, match="Not Found") as refused:
        await api("sendTelepathy")
    assert refused.value.status == 404


async def test_a_fault_inside_answers_without_details(api: Api, you: int, caplog: pytest.LogCaptureFixture) -> None:
    """500, and neither the answer nor the log holds the token or a text."""

    def broken() -> int:
        raise RuntimeError("secret words")

    api.server.state.date = broken  # type: ignore[method-assign]
    with pytest.raises(ApiError, match="Internal Server Error") as refused:
        await api("sendMessage", chat_id=you, text="my words")
    assert refused.value.status == 500
    logged = "\n".join(record.getMessage() for record in caplog.records if record.levelname != "DEBUG")
    assert "sendMessage failed with RuntimeError" in logged
    assert "words" not in logged
    assert TOKEN not in logged


async def test_calls_are_remembered_in_order(api: Api, you: int) -> None:
    """Everything that reached the server is in state.calls, refused or not."""
    await api("sendMessage", chat_id=you, text="a")
    await api.refused("sendMessage", chat_id=you, text="")
    with pytest.raises(ApiError):
        await api("nope")
    seen = [(call.method, call.params.get("text"), call.status) for call in api.server.state.calls]
    assert seen == [("sendMessage", "a", 200), ("sendMessage", "", 400), ("nope", None, 404)]


async def test_only_so_many_calls_are_kept() -> None:
    """The log of calls doesn't grow for ever."""
    server = LocalServer(token=TOKEN, clock=beginning(), calls_kept=3)
    await server.start()
    async with aiohttp.ClientSession() as session:
        api = Api(server, session)
        for _ in range(5):
            await api("getMe")
    assert [call.number for call in server.state.calls] == [3, 4, 5]
    await server.stop()


async def test_a_middleware_can_make_faults(session: aiohttp.ClientSession) -> None:
    """A test may answer in the server's place, or after it, and read the call's parameters first."""
    seen = []

    @web.middleware
    async def faults(request: web.Request, handler: Any) -> web.StreamResponse:
        if request.match_info.get("method") == "getMe":
            return web.json_response({"ok": False, "error_code": 429, "description": "Too Many Requests"}, status=429)
        seen.append(await request.json())
        answer: web.StreamResponse = await handler(request)
        return answer

    server = LocalServer(token=TOKEN, clock=beginning(), middlewares=[faults])
    await server.start()
    api = Api(server, session)
    with pytest.raises(ApiError, match="Too Many"):
        await api("getMe")
    you = next(iter(server.state.chats))
    people.say(server.state, you, "hi")
    await api("sendMessage", chat_id=you, text="x")
    assert seen == [{"chat_id": you, "text": "x"}]
    await server.stop()


async def test_a_taken_port_is_an_os_error(server: LocalServer) -> None:
    """And nothing is left that would have to be stopped."""
    second = LocalServer(token=TOKEN, clock=beginning())
    with pytest.raises(OSError, match="address already in use"):
        await second.start(int(server.url.rpartition(":")[2]))
    await second.stop()


async def test_python_telegram_bot_is_content(server: LocalServer, you: int) -> None:
    """The library's own client reads every answer it gets here."""
    async with telegram.Bot(TOKEN, f"{server.url}/bot", f"{server.url}/file/bot") as bot:
        assert bot.username == "rebound_local_bot"
        update = (await bot.get_updates())[-1]
        assert update.message is not None
        assert update.message.text == "/start"
        markup = telegram.InlineKeyboardMarkup([[telegram.InlineKeyboardButton("Yes", callback_data="y")]])
        sent = await bot.send_message(you, "Hello", reply_markup=markup)
        people.tap(server.state, you, sent.message_id, "y")
        query = (await bot.get_updates(offset=-1))[0].callback_query
        assert query is not None
        assert await query.answer() is True
        edited = await query.edit_message_text("Yes")
        assert isinstance(edited, telegram.Message)
        assert edited.text == "Yes"
        with pytest.raises(telegram.error.BadRequest, match="Query is too old"):
            await query.answer()
        document = await bot.send_document(you, document=b"%PDF", filename="../list.pdf")
        assert document.document is not None
        assert document.document.file_name == "_list.pdf"
        assert bytes(await (await document.document.get_file()).download_as_bytearray()) == b"%PDF"
        assert await bot.set_my_commands([("start", "Begin")])
        people.set_blocked(server.state, you, True)
        with pytest.raises(telegram.error.Forbidden):
            await bot.send_message(you, "Hello?")


async def test_the_token_may_be_quoted(api: Api) -> None:
    """A client that writes %3A for the colon is understood."""
    async with api.session.get(f"{api.server.url}/bot{quote(TOKEN, safe='')}/getMe") as answer:
        assert answer.status == 200
