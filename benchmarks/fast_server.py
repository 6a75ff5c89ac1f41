"""A minimal Bot API server, so that the bots are measured and not the server.

`bot.local` validates calls like Telegram and keeps every message. This server only cuts calls out of the stream,
counts them, hands them to the crowd, and sends the shortest response that python-telegram-bot accepts. The latency is
added before it acts on a call.
"""

import asyncio
import random
import time
from collections import Counter, deque
from typing import Any, Protocol
from urllib.parse import parse_qsl

import msgspec

HOST = "127.0.0.1"
_ME = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
_encode, _decode = msgspec.json.Encoder().encode, msgspec.json.Decoder().decode
_POLL = 100
Json = dict[str, Any]


class Crowd(Protocol):
    """Receives what the bot sends."""

    def said(self, chat: int, message_id: int, text: str, markup: Json | None) -> None:
        """Receive a message."""

    def edited(self, chat: int, message_id: int, markup: Json | None) -> None:
        """Receive an edited keyboard."""


class FastServer:
    """Queues updates, counts calls, answers."""

    def __init__(self) -> None:
        self.latency, self.url = 0.0, ""
        self.crowd: Crowd | None = None
        self.calls: Counter[str] = Counter()
        self.first_message = asyncio.Event()
        self.polled = asyncio.Event()
        self._updates: deque[Json] = deque()
        # As random as Telegram's: a bot with a database knows the ids it has seen.
        self._next_update, self._next_message = random.randrange(10**8), random.randrange(10**6)
        self._poll: tuple[_Connection, asyncio.TimerHandle] | None = None
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen on 127.0.0.1."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Connection(self), HOST, 0, backlog=1024)
        self.url = f"http://{HOST}:{self._server.sockets[0].getsockname()[1]}"

    async def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()

    def push(self, kind: str, body: Json) -> None:
        """Queue an update; a waiting poll gets it at once."""
        self._next_update += 1
        self._updates.append({"update_id": self._next_update, kind: body})
        if self._poll is not None:
            asyncio.get_running_loop().call_soon(self._answer_poll)

    def message_id(self) -> int:
        """The next message id."""
        self._next_message += 1
        return self._next_message

    def act(self, connection: "_Connection", method: str, given: Json) -> None:
        """Carry out a call, and respond."""
        self.calls[method] += 1
        if method == "getUpdates":
            self._take_poll(connection, int(given.get("offset", 0)), float(given.get("timeout", 0)))
        elif method == "sendMessage":
            chat, number = int(given["chat_id"]), self.message_id()
            connection.answer(_message(chat, number, given["text"]))
            self.first_message.set()
            if self.crowd:
                self.crowd.said(chat, number, given["text"], _markup(given))
        elif method.startswith("editMessage"):
            chat, number = int(given["chat_id"]), int(given["message_id"])
            connection.answer(_message(chat, number, "edited"))
            if self.crowd:
                self.crowd.edited(chat, number, _markup(given))
        else:
            connection.answer(_ME if method == "getMe" else True)

    def _take_poll(self, connection: "_Connection", offset: int, seconds: float) -> None:
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()
        if self._poll is not None:
            self._answer_poll()
        self._poll = (connection, asyncio.get_running_loop().call_later(seconds, self._answer_poll))
        self.polled.set()
        if self._updates or not seconds:
            self._answer_poll()

    def _answer_poll(self) -> None:
        if self._poll is not None:
            (connection, alarm), self._poll = self._poll, None
            alarm.cancel()
            connection.answer([self._updates[i] for i in range(min(_POLL, len(self._updates)))])


class _Connection(asyncio.Protocol):
    """One connection: calls cut out of the stream by their Content-Length."""

    def __init__(self, server: FastServer):
        self._server, self._buffer = server, b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end].lower()
            at = head.find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self._buffer) < end + 4 + length:
                return
            path = self._buffer.split(b" ", 2)[1]
            body, self._buffer = self._buffer[end + 4 : end + 4 + length], self._buffer[end + 4 + length :]
            method = path.rpartition(b"/")[2].decode()
            given = _read(body, is_json=b"application/json" in head)
            if self._server.latency:
                loop = asyncio.get_running_loop()
                loop.call_later(self._server.latency, self._server.act, self, method, given)
            else:
                self._server.act(self, method, given)

    def answer(self, result: Any) -> None:
        """Write a result."""
        if self._transport is not None and not self._transport.is_closing():
            body = _encode({"ok": True, "result": result})
            self._transport.write(_OK % (len(body), body))


def _read(body: bytes, *, is_json: bool) -> Json:
    return (_decode(body) if is_json else dict(parse_qsl(body.decode()))) if body else {}


def _markup(given: Json) -> Json | None:
    markup = given.get("reply_markup")
    return _decode(markup) if isinstance(markup, str) else markup


def _message(chat: int, number: int, text: str) -> Json:
    where = {"id": chat, "type": "private", "first_name": "P"}
    return {"message_id": number, "date": int(time.time()), "chat": where, "from": _ME, "text": text}
