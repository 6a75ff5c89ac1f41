"""People for the benchmarks: each answers as soon as they see a question, and the time is measured.

A step is an update and the response: a message, or an edited keyboard after a choice. Before the measurement, people
are spread over the steps of the dialogue and wait there, because some steps need more calls than others. After two
rounds of tip 1 a person is replaced by a new one, so that documents keep a realistic size.
"""

import asyncio
import random
import time
from typing import Any

from .fast_server import FastServer
from .words import BADLY, DONE, END, NERVES, THEY_SAID_NO, TURNED_DOWN, WHERE

Json = dict[str, Any]
ROUNDS = 2
TAPS = (TURNED_DOWN, THEY_SAID_NO, BADLY, NERVES)
STEPS = 7  # of a first round
LED_AT_ONCE = 20  # people who are led to their places at a time


class Crowd:
    """A number of people at a time, who talk to whatever bot polls the server."""

    def __init__(self, server: FastServer, people: int, think: float = 0.0, rounds: int = ROUNDS, stay: bool = False):
        self._server, self._think, self._rounds, self._stay = server, think, rounds, stay
        self._chance = random.Random(1)
        self._waiting: dict[int, tuple[float, str]] = {}
        """Since when a person waits, and for what: a message or an edit."""
        self._keyboards: dict[int, tuple[int, dict[str, str]]] = {}
        self._ended: dict[int, int] = {}
        self._newest = 10_000
        self._to_walk: dict[int, int] = {}
        """How many steps each person still takes before they wait."""
        self._at_place: list[tuple[Any, int, str]] = []
        self._to_lead = 0
        self.all_there = asyncio.Event()
        self.steps: list[tuple[float, float]] = []
        """When each step was completed, and how long it took."""
        self.left = 0
        self._expected = people
        self.all_left = asyncio.Event()
        server.crowd = self

    def begin(self, within: float = 0.0) -> None:
        """Have everybody send /start, spread over that many seconds."""
        for place in range(self._expected):
            asyncio.get_running_loop().call_later(within * place / self._expected, self._newcomer)

    async def spread(self) -> None:
        """Take everybody to a different step of the dialogue, a few at a time; they wait there for `go_on`."""
        self._to_lead = self._expected
        for _ in range(min(LED_AT_ONCE, self._expected)):
            self._lead_one()
        await self.all_there.wait()

    def go_on(self, within: float) -> None:
        """Have everybody continue from their step, spread over that many seconds."""
        self._chance.shuffle(self._at_place)
        for place, (do, chat, what) in enumerate(self._at_place):
            asyncio.get_running_loop().call_later(within * place / self._expected, do, chat, what)

    def _lead_one(self) -> None:
        self._to_lead -= 1
        self._to_walk[self._newest + 1] = self._to_lead % STEPS
        self._newcomer()

    def said(self, chat: int, message_id: int, text: str, markup: Json | None) -> None:
        """See fast_server.Crowd."""
        if not self._arrived(chat, "message"):
            return
        if END in text:
            self._end_round(chat)
            return
        labels = {button["text"]: button.get("callback_data", "") for row in _rows(markup) for button in row}
        self._keyboards[chat] = message_id, labels
        for label in TAPS:
            if label in labels:
                self._soon(self._tap, chat, label)
                return
        self._soon(self._write, chat, "A place by the river" if WHERE in text else "I kept calm")

    def edited(self, chat: int, message_id: int, markup: Json | None) -> None:
        """See fast_server.Crowd."""
        marked = any(button["text"] == f"✓ {NERVES}" for row in _rows(markup) for button in row)
        if marked and self._arrived(chat, "edit"):
            self._soon(self._tap, chat, DONE)

    def _arrived(self, chat: int, what: str) -> bool:
        since, wanted = self._waiting.get(chat, (0.0, ""))
        if wanted != what:
            return False
        del self._waiting[chat]
        now = time.perf_counter()
        self.steps.append((now, now - since))
        return True

    def _end_round(self, chat: int) -> None:
        self._ended[chat] = self._ended.get(chat, 0) + 1
        if self._ended[chat] < self._rounds:
            self._soon(self._write, chat, "/debrief")
            return
        del self._ended[chat]
        self.left += 1
        if not self._stay:
            self._newcomer()
        elif self.left == self._expected:
            self.all_left.set()

    def _newcomer(self) -> None:
        self._newest += 1
        self._soon(self._write, self._newest, "/start")

    def _soon(self, do: Any, chat: int, what: str) -> None:
        if chat in self._to_walk:
            if self._to_walk[chat] == 0:
                del self._to_walk[chat]
                self._at_place.append((do, chat, what))
                if self._to_lead:
                    self._lead_one()
                if len(self._at_place) == self._expected:
                    self.all_there.set()
                return
            self._to_walk[chat] -= 1
        if self._think:
            asyncio.get_running_loop().call_later(self._chance.uniform(0, self._think), do, chat, what)
        else:
            do(chat, what)

    def _write(self, chat: int, text: str) -> None:
        message = {**self._message(chat, self._server.message_id()), "text": text, "from": _person(chat)}
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        self._waiting[chat] = time.perf_counter(), "message"
        self._server.push("message", message)

    def _tap(self, chat: int, label: str) -> None:
        message_id, labels = self._keyboards[chat]
        self._waiting[chat] = time.perf_counter(), "edit" if label == "My nerves" else "message"
        shown = {**self._message(chat, message_id), "text": "A question"}
        body = {
            "id": str(self._chance.randrange(10**18)),
            "from": _person(chat),
            "message": {**shown, "from": {"id": 1, "is_bot": True, "first_name": "Bench"}},
            "chat_instance": "1",
            "data": labels[label],
        }
        self._server.push("callback_query", body)

    def _message(self, chat: int, number: int) -> Json:
        where = {"id": chat, "type": "private", "first_name": "P"}
        return {"message_id": number, "date": int(time.time()), "chat": where}


def _person(chat: int) -> Json:
    return {"id": chat, "is_bot": False, "first_name": "P", "language_code": "en"}


def _rows(markup: Json | None) -> list[list[Json]]:
    return markup.get("inline_keyboard", []) if markup else []
