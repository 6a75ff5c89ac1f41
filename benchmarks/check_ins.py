"""Ten thousand check-ins that fall due at once: how fast they leave, and what somebody who writes meanwhile waits.

The bot is a process of its own and talks to the lean server. People are rows of a real document, half-way through a
tip; a few others talk to the bot all the time: first while nobody is due (idle), then while the check-ins leave.
"""

import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from msgspec import Struct

from bot.delivery.document import Document, encode
from bot.store.cipher import Cipher, local_key
from bot.store.sqlite import open_store
from bot.world.outside import World
from conversations import Commanded, Person, Say, Tapped, respond

from .crowd import Crowd
from .fast_server import FastServer
from .processes import DATABASE, Process
from .whole import READY

FIRST = 10**9  # the number of the first of them: those who talk have small ones
DUE, LATENCY = 10_000, 0.05
TALKERS, THINK = 20, 4.0  # each answers after two seconds on average: ten answers a second together
WARM_UP, IDLE, LOADED = 8.0, 30.0, 60.0
LONGEST = 240.0  # seconds that all of them may take without pace
_CHUNK = 10_000
_INSERT = "INSERT INTO people(id, document, version, due_at) VALUES (?, ?, 1, ?)"


def half_done(now: datetime) -> Document:
    """Somebody who answered one question two days ago and left, and for whom it is about noon now."""
    then, hours = now - timedelta(days=2), 12 - now.hour
    zone = f"Etc/GMT{-hours:+d}" if hours else "UTC"  # its sign is the other way round
    world, person = World(), Person(zone=zone)
    reply = respond(person, Commanded("start"), then, world)
    asked = next(one for one in reversed(reply.messages) if isinstance(one, Say) and one.question)
    assert asked.question is not None
    return Document(person=respond(reply.person, Tapped(asked.question, asked.rows[0][0].choice), then, world).person)


async def fill(path: Path, cipher: Cipher, people: int, due: Iterable[float], now: datetime) -> None:
    """Put so many people in, as they stand now; the first of them are due at the moments of `due`."""
    await (await open_store(path)).close()
    plain, moments = encode(half_done(now)), iter(due)
    with closing(sqlite3.connect(path)) as db:
        for first in range(FIRST, FIRST + people, _CHUNK):
            some = range(first, min(first + _CHUNK, FIRST + people))
            db.executemany(_INSERT, ((one, cipher.seal(plain, one, 1), next(moments, None)) for one in some))
            db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


class Watch:
    """Stands before the crowd and notes when each check-in arrived."""

    def __init__(self, crowd: Crowd) -> None:
        self._crowd = crowd
        self.arrived: list[float] = []
        self.chats = set[int]()

    def said(self, chat: int, message_id: int, text: str, markup: dict[str, Any] | None) -> None:
        """See fast_server.Crowd."""
        if chat >= FIRST:
            self.arrived.append(time.perf_counter())
            self.chats.add(chat)
        else:
            self._crowd.said(chat, message_id, text, markup)

    def edited(self, chat: int, message_id: int, markup: dict[str, Any] | None) -> None:
        """See fast_server.Crowd."""
        self._crowd.edited(chat, message_id, markup)


class Seen(Struct):
    """What a stretch of time brought."""

    seconds: float
    check_ins: int
    answers: int
    p50: float
    p99: float
    resident: float

    def __str__(self) -> str:
        waits = f"answers p50 {self.p50:.0f} ms, p99 {self.p99:.0f} ms, {self.answers / self.seconds:.1f}/s"
        return f"check-ins {self.check_ins / self.seconds:5.1f}/s; {waits}; {self.resident:.0f} MB"


async def run(people: int, pace: str) -> None:
    """One process with so many people, before and while they are due."""
    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as place:
        folder = Path(place)
        cipher, began = Cipher([local_key(folder / "master.key")]), time.perf_counter()
        falls_due = time.time() + 1e6  # not yet: set below, when the process is warm
        await fill(folder / DATABASE, cipher, people, [falls_due] * DUE, datetime.now(UTC))
        size = (folder / DATABASE).stat().st_size / 1e6
        print(f"{people:,} people, {size:.0f} MB, filled in {time.perf_counter() - began:.0f} s; pace {pace}")
        print(f"  a look at who is due: {await _look(folder / DATABASE, falls_due):.2f} ms", flush=True)
        begins = time.time() + 6 + WARM_UP + IDLE
        with closing(sqlite3.connect(folder / DATABASE)) as db:
            db.execute("UPDATE people SET due_at = ? WHERE due_at IS NOT NULL", (begins,))
            db.commit()
        await _live(folder, begins, pace)


async def _look(path: Path, now: float) -> float:
    """Milliseconds of one question to the store, with all of them due."""
    store, took = await open_store(path), list[float]()
    for _ in range(200):
        began = time.perf_counter()
        await store.due(now, 80)
        took.append(1000 * (time.perf_counter() - began))
    await store.close()
    return statistics.median(took)


async def _live(folder: Path, begins: float, pace: str) -> None:
    server = FastServer()
    await server.start()
    overall, person = ("30", "1") if pace == "on" else ("0", "0")
    bot = Process(folder, server.url, more={"PACE_OVERALL": overall, "PACE_PERSON": person})
    await bot.start()
    try:
        await bot.says(READY["rebound"])
        server.latency = LATENCY
        crowd = Crowd(server, TALKERS, THINK)
        server.crowd = watch = Watch(crowd)
        crowd.begin(within=4.0)
        await asyncio.sleep(WARM_UP)
        print(f"  idle:   {await _see(bot, crowd, watch, begins - time.time() - 0.5)}", flush=True)
        await asyncio.sleep(begins - time.time())
        if pace == "on":
            print(f"  loaded: {await _see(bot, crowd, watch, LOADED)}", flush=True)
        else:
            print(f"  loaded: {await _see(bot, crowd, watch, LONGEST, DUE)}", flush=True)
            took = watch.arrived[-1] - watch.arrived[0]
            print(f"  {len(watch.chats):,} people had theirs, {len(watch.arrived):,} messages, within {took:.0f} s")
        assert len(watch.chats) == len(watch.arrived), "somebody had two"
    finally:
        bot.kill()
        await bot.end()
        await server.stop()
        print((folder / "log").read_text(encoding="utf-8")[-500:], end="")


async def _see(bot: Process, crowd: Crowd, watch: Watch, seconds: float, until: int = 10**9) -> Seen:
    """Watch for so long, or until so many check-ins have arrived."""
    began, before, most = time.perf_counter(), len(watch.arrived), 0.0
    while time.perf_counter() - began < seconds and len(watch.arrived) < until:
        await asyncio.sleep(0.2)
        most = max(most, bot.resident())
    took = sorted(1000 * took for done, took in crowd.steps if done >= began)
    p50, p99 = statistics.median(took), took[min(len(took) - 1, int(len(took) * 0.99))]
    return Seen(time.perf_counter() - began, len(watch.arrived) - before, len(took), p50, p99, most)


async def check_ins() -> None:
    """A hundred thousand people, with the pace and without."""
    print(f"\n# {DUE:,} check-ins due at once, {TALKERS} people talking meanwhile; 50 ms before the server acts")
    for pace in ("on", "off"):
        await run(100_000, pace)


async def check_ins_million() -> None:
    """A million people, with the pace."""
    print(f"\n# {DUE:,} check-ins due at once among a million people; the rest as above")
    await run(1_000_000, "on")
