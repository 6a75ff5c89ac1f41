"""Updates that nobody would send, posted to the bot for as long as asked: `make fuzz`.

The bot, a real process behind its webhook, gets real updates with something in them replaced, removed, added or
nested, and bodies that are no updates at all. One person among the senders only talks sense. The run fails if the bot
ends, logs an error, answers with anything but 200 or a refusal, or leaves that person without an answer.
"""

import argparse
import asyncio
import json
import random
import socket
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
from msgspec import Struct

from bot.clock import Clock
from bot.local import LocalServer, people

from .processes import TOKEN, Process, until_terminated

SECRET = "a-secret-for-the-fuzz"
ASKS = 200  # updates between two looks at the sensible person
PATIENCE = 10.0  # seconds that they wait for an answer
SENDERS = 30
WORDS = (
    "/start", "/help", "/forget", "/dodont", "/next", "/applied Acme, cook", "/export",
    "/checkins", "hello", "no", "yes",
    "i was turned down", "Acme", "12 March 3pm", "i want to die", "badly", "/do breathe", "/undo", "😀" * 40,
    "é" * 3000,
)  # fmt: skip
HOSTILE: tuple[Any, ...] = (
    None, True, 0, -1, 2**31, 2**63, -(2**63) - 1, 10**300, 1.5, 1e308, "", "x" * 5000, "\x00\x1b[31m",
    "\u202e\u200f", "\ud800", "a\u0301" * 200, "/" * 300, "1.2", ":", "[]", [], {}, [[]], {"": None}, [None] * 200,
    {"id": {"id": {"id": 1}}},
)  # fmt: skip
BODIES = (
    b"", b"{", b"null", b"[]", b"1e999", b'{"update_id": 1e999}', b"\xff\xfe", b"[" * 5000,
    b'{"update_id": ' + b"9" * 5000 + b"}",
    b'{"update_id": NaN}', b'{"update_id": 1, "update_id": 2}',
)  # fmt: skip


class Options(Struct):
    """The command line options."""

    minutes: float = 1.0
    seed: int = 1


class Run:
    """One run, from the start of the bot to the verdict."""

    def __init__(self, options: Options, folder: Path):
        self._options, self._folder = options, folder
        self._chance = random.Random(options.seed)
        self._number = 1_000_000
        self.answers: Counter[int] = Counter()
        self.broken: list[str] = []
        self.slowest = 0.0

    async def run(self) -> None:
        """Run it; `broken` lists what went wrong."""
        server = LocalServer(token=TOKEN, clock=Clock(), page=False, calls_kept=10)
        await server.start(0)
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self._url = f"http://127.0.0.1:{port}/updates"
        listens = {"WEBHOOK_URL": self._url, "WEBHOOK_SECRET": SECRET, "LISTEN": f"127.0.0.1:{port}"}
        self._bot = Process(self._folder, server.url, more=listens)
        try:
            await self._bot.start()
            await self._bot.says("Rebound")
            async with aiohttp.ClientSession() as session:
                await self._post_all(session, server)
            if await self._bot.stop() != 0:
                self.broken.append("it didn't end well")
        finally:
            self._bot.kill()
            await server.stop()
        self._judge()

    async def _post_all(self, session: aiohttp.ClientSession, server: LocalServer) -> None:
        sane = next(iter(server.state.chats))
        until, posted = time.monotonic() + 60 * self._options.minutes, 0
        while time.monotonic() < until and not self._bot.ended and len(self.broken) < 10:
            batch = [self._post(session) for _ in range(self._chance.randint(1, 8))]
            await asyncio.gather(*batch)
            if posted // ASKS != (posted + len(batch)) // ASKS:
                await self._ask(server, sane)
            posted += len(batch)

    async def _post(self, session: aiohttp.ClientSession) -> None:
        body = self._body()
        began = time.monotonic()
        try:
            async with session.post(
                self._url, data=body, headers={"X-Telegram-Bot-Api-Secret-Token": SECRET}
            ) as answer:
                self.answers[answer.status] += 1
                if answer.status not in (200, 400, 413):
                    self.broken.append(f"answered with {answer.status}: {body[:300]!r}")
        except (aiohttp.ClientError, TimeoutError) as error:
            self.broken.append(f"{type(error).__name__}: {body[:300]!r}")
        self.slowest = max(self.slowest, time.monotonic() - began)

    async def _ask(self, server: LocalServer, sane: int) -> None:
        """Let the sensible person say something, and wait for the answer."""
        before = len(server.state.chats[sane].messages)
        people.say(server.state, sane, "/help")
        latest = time.monotonic() + PATIENCE
        while len(server.state.chats[sane].messages) < before + 2:
            if time.monotonic() > latest:
                self.broken.append("the sensible person got no answer")
                return
            await asyncio.sleep(0.02)

    def _body(self) -> bytes:
        if self._chance.random() < 0.03:
            return self._chance.choice(BODIES)
        update = self._update()
        for _ in range(self._chance.choice((0, 1, 1, 2, 5))):
            _spoil(update, self._chance)
        body = json.dumps(update).encode()
        if self._chance.random() < 0.05:  # some bytes of it are others
            at = self._chance.randrange(len(body))
            body = body[:at] + self._chance.randbytes(self._chance.randint(0, 4)) + body[at + 1 :]
        return body

    def _update(self) -> dict[str, Any]:
        """A real update of some kind, of one of some people."""
        self._number += self._chance.choice((1, 1, 1, 0))
        sender = {
            "id": 500 + self._chance.randrange(SENDERS),
            "first_name": "F",
            "is_bot": False,
            "language_code": "en",
        }
        chat = {"id": sender["id"], "type": "private"}
        message: dict[str, Any] = {
            "message_id": self._number,
            "date": int(time.time()),
            "chat": chat,
            "from": sender,
            "text": self._chance.choice(WORDS),
        }
        kind = self._chance.randrange(8)
        if kind == 0:
            choice = self._chance.choice(("yes", "done", "back", "x"))
            data = f"{self._chance.randrange(6)}.{self._chance.randrange(9)}:{choice}"
            tap = {"id": str(self._number), "from": sender, "data": data, "message": message}
            return {"update_id": self._number, "callback_query": tap}
        if kind == 1:
            return {"update_id": self._number, "edited_message": message}
        if kind == 2:
            member = {
                "chat": chat,
                "from": sender,
                "new_chat_member": {"status": self._chance.choice(("kicked", "member"))},
            }
            return {"update_id": self._number, "my_chat_member": member}
        if kind == 3:
            message["location"] = {
                "latitude": self._chance.uniform(-100, 100),
                "longitude": self._chance.uniform(-200, 200),
            }
        if kind == 4:
            message["document"] = {
                "file_id": "f",
                "file_name": "rebound.zip",
                "file_size": self._chance.choice((1, 10**9)),
            }
        return {"update_id": self._number, "message": message}

    def _judge(self) -> None:
        log = self._bot.log.read_text(encoding="utf-8", errors="replace")
        errors = [line for line in log.splitlines() if "error" in line.lower() or "Traceback" in line]
        self.broken += [f"logged: {line[:300]}" for line in dict.fromkeys(errors)][:20]
        if TOKEN in log or SECRET in log:
            self.broken.append("a secret is in the log")


def _spoil(update: dict[str, Any], chance: random.Random) -> None:
    """Replace, remove, add or nest something somewhere in an update."""
    places = list(_places(update))
    if not places:
        return
    holder, key = chance.choice(places)
    match chance.randrange(4):
        case 0:
            del holder[key]
        case 1:
            holder[chance.choice(("id", "text", "data", "chat", "message", "entities", "extra"))] = chance.choice(
                HOSTILE
            )
        case 2:
            nested: Any = holder[key]
            for _ in range(chance.choice((1, 5, 200))):
                nested = chance.choice(([nested], {"a": nested}))
            holder[key] = nested
        case _:
            holder[key] = chance.choice(HOSTILE)


def _places(node: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    for key, value in node.items():
        yield node, key
        if isinstance(value, dict):
            yield from _places(value)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz", description=__doc__)
    defaults = Options()
    parser.add_argument("--minutes", type=float, default=defaults.minutes)
    parser.add_argument("--seed", type=int, default=defaults.seed)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Options(given.minutes, given.seed), Path(folder))
        until_terminated(run.run())
    answers = ", ".join(f"{status}: {count}" for status, count in sorted(run.answers.items()))
    print(f"{given.minutes:g} minutes, seed {given.seed}: {run.answers.total()} updates ({answers})")
    print(f"longest answer, seconds   {run.slowest:.2f}")
    print(f"broken                    {len(run.broken)}")
    for one in run.broken:
        print(f"  {one}")
    return bool(run.broken)


if __name__ == "__main__":
    sys.exit(main())
