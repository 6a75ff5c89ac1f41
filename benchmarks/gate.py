"""A middleware in front of the Bot API in the runs with kills, which counts messages and injects faults.

Every `sendMessage` that arrives is recorded with its outcome. Some fail on purpose, as Telegram and the network do:
rejected for now (429), failed after the server has acted (reset, 500), lost before it has (reset, 500). And the next
call can trigger a kill.
"""

import asyncio
import json
import random
import time
from collections import Counter
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

from aiohttp import web
from msgspec import Struct

#: How likely each fault is, for a call that changes something, in a start of the bot of that mood.
MOODS: dict[str, dict[str, float]] = {
    "calm": {},
    "busy": {"429": 0.10},
    "broken": {"reset": 0.06, "500": 0.06},
    "lost": {"lost": 0.12, "500 before": 0.12},
    "all": {"429": 0.04, "reset": 0.03, "500": 0.03, "lost": 0.03, "500 before": 0.03},
}
#: Answers that are none: a page of a proxy in place of JSON, and silence.
MUTE: dict[str, dict[str, float]] = {"garbled": {"garbage": 0.12}, "mute": {"silence": 0.03}}
ACTED = ("answered", "reset", "500", "kill", "garbage", "silence")  # fates of calls that the server acted on
FATE_KNOWN = "answered"
SILENCE = 30.0  # seconds: longer than the bot waits


class Sent(Struct):
    """One `sendMessage` that arrived, and its outcome."""

    person: int
    text: str
    at: float
    life: int
    """The number of the bot process that sent it."""
    fate: str = "answered"
    message_id: int = 0

    @property
    def acted(self) -> bool:
        """Whether the person saw it."""
        return self.fate in ACTED and bool(self.message_id)


class Gate:
    """The middleware and its records."""

    def __init__(self, chance: random.Random):
        self._chance = chance
        self.mood, self.life = "calm", 0
        self.doors: dict[int, int] = {}
        """The bot process for which each further port is, where several live at once."""
        self._lives: WeakKeyDictionary[Any, int] = WeakKeyDictionary()
        """The bot process that made each connection: what a killed bot sent may be read after its end."""
        self.sent: list[Sent] = []
        self.faults: Counter[str] = Counter()
        self.handed_out: Counter[int] = Counter()
        """How often each update was delivered."""
        self.polled = asyncio.Event()
        self.last_call, self.late = 0.0, 0
        self._aim: Callable[[int], None] | None = None

    def aim(self, strike: Callable[[int], None] | None) -> None:
        """Call `strike` when the next message arrives, with the process that sent it."""
        self._aim = strike

    @web.middleware
    async def middleware(self, request: web.Request, handler: Any) -> web.StreamResponse:
        """Around every call."""
        method = request.match_info.get("method", "")
        life = self._lives.setdefault(request.transport, self._life_of(request))
        self.late += life != self.life and not self.doors
        if method == "getUpdates":
            return await self._poll(request, handler)
        self.last_call = time.monotonic()
        note = Sent(0, "", self.last_call, life)
        if method == "sendMessage":
            given = json.loads(await request.read())
            note = Sent(given["chat_id"], given["text"], self.last_call, life)
            self.sent.append(note)
            if self._aim:
                strike, self._aim = self._aim, None
                strike(life)
                note.fate = self._chance.choice(("kill", "lost"))
        if note.fate == "answered":
            note.fate = self._fault()
            self.faults[note.fate] += note.fate != "answered"
        return await self._answer(request, handler, note)

    async def _answer(self, request: web.Request, handler: Any, note: Sent) -> web.StreamResponse:
        if note.fate == "429":
            more = {"parameters": {"retry_after": 1}} if self._chance.random() < 0.5 else {}
            return web.json_response({"ok": False, "error_code": 429, "description": "Too Many", **more}, status=429)
        if note.fate == "500 before":
            return web.Response(status=502, text="<html>Bad Gateway</html>")
        if note.fate == "lost":
            return _cut(request)
        response: web.Response = await handler(request)
        if note.person and response.status == 200 and isinstance(response.body, bytes):
            note.message_id = json.loads(response.body)["result"]["message_id"]
        if note.fate == "reset":
            return _cut(request)
        if note.fate == "garbage":
            return web.Response(text="<html>Everything is fine</html>")
        if note.fate == "silence":
            await asyncio.sleep(SILENCE)
        return web.Response(status=500) if note.fate == "500" else response

    def _life_of(self, request: web.Request) -> int:
        """Which bot process makes a connection."""
        name = request.transport.get_extra_info("sockname") if request.transport else None
        return self.doors.get(name[1], self.life) if name else self.life

    async def _poll(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.polled.set()
        fault = self._fault()
        response: web.Response = await handler(request)
        if response.status == 200 and isinstance(response.body, bytes):
            updates = json.loads(response.body)["result"]
            if updates and fault in ("reset", "500"):  # the answer with updates in it is lost
                self.faults[f"poll {fault}"] += 1
                return _cut(request) if fault == "reset" else web.Response(status=500)
            self.handed_out.update(update["update_id"] for update in updates)
        return response

    def _fault(self) -> str:
        draw = self._chance.random()
        for name, likely in (MOODS | MUTE)[self.mood].items():
            if draw < likely:
                return name
            draw -= likely
        return "answered"


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
