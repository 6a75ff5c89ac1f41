"""Simulated people: each answers what they see, once, and records what they said and saw.

    /start → I was turned down → where → Badly → what got in the way, Done → what went right → the end
    → /do … → /dont … → /debrief → where → A no → Badly → …

Every text they type is unique. Some (`both`) type while they tap, too. They recognise a question by its buttons, and
ignore a copy of one they have answered, as a person would. If they get no reply for long, they send /resume. Who has
made `most` updates leaves at the end of the round.
"""

import asyncio
import random
import time
from typing import Any

from bot.local import people
from bot.local.state import ChatState

from .words import (
    BADLY,
    DONE,
    END,
    HINDRANCES,
    NERVES,
    NEXT,
    NEXT_IN_BRIEF,
    NOTHING_OPEN,
    RIGHT,
    THEY_SAID_NO,
    TURNED_DOWN,
    WHERE,
)

Json = dict[str, Any]
THINKS = (0.02, 0.30)  # seconds before an answer
SILENCE = 12.0  # seconds without anything to answer before /resume
MOST_ITEMS = 90  # the list holds a hundred


class Visitor:
    """One of them."""

    def __init__(
        self, state: ChatState, number: int, chance: random.Random, *, both: bool = False, most: int | None = None
    ):
        self._state, self.number, self._chance = state, number, chance
        self._both, self._most = both, most
        self.id: int = state.add_person(f"P{number}").person["id"]
        self.updates: list[Json] = []
        self.where: list[str] = []
        self.right: list[str] = []
        self.items: list[str] = []
        self.picks: list[set[str]] = []
        self.path: list[str] = []
        """The questions, in the order in which they were first seen and answered."""
        self.nudges = 0
        self._asked_again = False  # whether /resume is the last thing they did
        self.waiting_since = 0.0
        self.longest_wait = 0.0
        self._seen: asyncio.Queue[Json] = asyncio.Queue()
        self._answered: set[str] = set()

    def sees(self, message: Json) -> None:
        """Receive a new or edited message from the bot."""
        self._seen.put_nowait(message)

    async def live(self, enough: asyncio.Event) -> None:
        """Go through the dialogue again and again until told to stop, then to the end of the round."""
        command = "/start"
        while True:
            await self._talk(command)
            if len(self.items) < MOST_ITEMS:
                for kind in ("/do", "/dont"):
                    await self._add(kind)
            if enough.is_set() or (self._most is not None and len(self.updates) > self._most):
                return
            command = "/debrief"

    async def _talk(self, command: str) -> None:
        self._say(command)
        while True:
            shown = await self._next()
            text, question = str(shown["text"]), _question(shown)
            # What a round ends with, the first question of the next tip, stays open beneath the next round.
            is_next = NEXT in text or NEXT_IN_BRIEF in text
            ends = END in text or NOTHING_OPEN in text or (self._asked_again and is_next)
            if self.path[-1:] == ["right"] and ends:
                self.path.append("end")
                return
            if question and question not in self._answered and not is_next:
                await asyncio.sleep(self._chance.uniform(*THINKS))
                await self._answer(shown, question)

    async def _answer(self, shown: Json, question: str) -> None:
        text, labels = str(shown["text"]), _labels(shown)
        if TURNED_DOWN in labels:
            self.path.append("welcome")
            self._tap(shown, TURNED_DOWN)
        elif THEY_SAID_NO in labels:
            self.path.append("answer")
            self._tap(shown, THEY_SAID_NO)
        elif BADLY in labels:
            self.path.append("went")
            self._tap(shown, BADLY)
        elif NERVES in labels:
            self.path.append("hindrances")
            await self._pick(shown)
        elif WHERE in text:
            self.path.append("where")
            self.where.append(self._say(self._token("where")))
        elif RIGHT in text:
            self.path.append("right")
            self.right.append(self._say(self._token("right")))
        else:
            self.path.append(f"unexpected: {text[:40]}")
        self._answered.add(question)

    async def _pick(self, shown: Json) -> None:
        picks = self._chance.sample(sorted(HINDRANCES), self._chance.randint(1, len(HINDRANCES)))
        for label in picks:
            self._tap(shown, label)
            if self._both and len(self.items) < MOST_ITEMS:
                self.items.append(item := self._token("item"))
                self._say(f"/do {item}")
            if self._chance.random() < 0.5:
                await asyncio.sleep(self._chance.uniform(0, 0.05))
        self.picks.append({HINDRANCES[label] for label in picks})
        self._tap(shown, DONE)

    async def _add(self, kind: str) -> None:
        lines = [self._token("item") for _ in range(self._chance.randint(1, 2))]
        self._say(f"{kind} " + "\n".join(lines))
        self.items += lines
        while True:
            text = str((await self._next())["text"])
            if lines[-1] in text or NOTHING_OPEN in text or self._asked_again:  # that reply may never come
                await asyncio.sleep(self._chance.uniform(*THINKS))
                return

    async def _next(self) -> Json:
        """The next message; after a long silence they ask for it."""
        self.waiting_since = time.monotonic()
        while True:
            try:
                shown = await asyncio.wait_for(self._seen.get(), SILENCE)
            except TimeoutError:
                self.nudges += 1
                self._say("/resume")
                self._asked_again = True
                continue
            self.longest_wait = max(self.longest_wait, time.monotonic() - self.waiting_since)
            return shown

    def _token(self, of: str) -> str:
        return f"{of}-{self.number}-{self._chance.randrange(10**9)}"

    def _say(self, text: str) -> str:
        self._asked_again = False
        people.say(self._state, self.id, text)
        self.updates.append(self._state.updates.pending[-1])
        return text

    def _tap(self, shown: Json, label: str) -> None:
        data = _labels(shown)[label]
        self._asked_again = False
        for _ in range(2 if self._chance.random() < 0.1 else 1):  # a trembling finger taps twice
            people.tap(self._state, self.id, shown["message_id"], data)
            self.updates.append(self._state.updates.pending[-1])


def _labels(shown: Json) -> dict[str, str]:
    """The labels of a message's buttons and what each sends, without the marks of choices made."""
    rows = shown.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"].removeprefix("✓ "): button.get("callback_data", "") for row in rows for button in row}


def _question(shown: Json) -> str:
    """Which question a message shows ("talk.number"), "" if none."""
    for data in _labels(shown).values():
        if not data.startswith("/") and not data.endswith(("!was", "!resume")):
            talk, number, _ = data.split(".", 2)
            return f"{talk}.{number}"
    return ""
