"""How long somebody waits: behind the flood of another, after one 502, after a clock was set back, for a scrub.

    python -m benchmarks.waits

The real bot in this process, over HTTP, against the Bot API of this machine, with polls as long as Telegram's.
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import time_machine

from bot.clock import machine_time
from bot.local import people
from bot.telegram.calls import Call
from bot.world.outside import preload
from tests.bot.faults import Faults, says
from tests.bots import Someone, api, bot, someone, until

PATIENCE = 600.0
KINDS: dict[str, Callable[[int], str]] = {
    "different texts": lambda n: f"something that I wrote, number {n}",
    "/help": lambda _: "/help",
    "lines of the list": lambda n: f"/do thing {n}",
}
TAPS = "taps"


async def behind_a_flood(kind: str, count: int, pace: str) -> float:
    """Seconds from another person's /start, which comes after `count` messages of one, to its answer.

    The bot has run for a while: what it loads ten seconds after its start is loaded.
    """
    paced = {"PACE_OVERALL": "30" if pace else "0", "PACE_PERSON": pace or "0"}
    with tempfile.TemporaryDirectory() as folder:
        async with api() as server, bot(Path(folder), server, **paced):
            preload()
            flooder, other = someone(server), someone(server, 1)
            for text in ("/start", "hello", "/do breathe"):
                await someone(server, 2).says(text)
            if kind == TAPS:
                await _to_several(flooder)
            for n in range(count):
                if kind == TAPS:
                    flooder.press(f"{'nerves' if n % 2 else 'rambled'}")
                else:
                    people.say(server.state, flooder.id, KINDS[kind](n))
            other.type("/start")
            began = time.monotonic()
            await until(lambda: bool(other.seen), PATIENCE)
            return time.monotonic() - began


async def _to_several(who: Someone) -> None:
    """From nothing to a question with several answers, each of which a tap turns on and off."""
    await who.says("/start")
    await who.presses("just_had")
    await who.says("Acme")
    await who.presses("badly")


async def after_a_502() -> float:
    """Seconds from a message to its answer, of which the first copy got 502, on a bot that nobody else uses."""
    faults = Faults()
    with tempfile.TemporaryDirectory() as folder:
        async with api([faults.around]) as server, bot(Path(folder), server):
            ann = someone(server)
            await ann.says("/start")
            faults.add("sendMessage", says(502))
            began = time.monotonic()
            await ann.says("/help")
            return time.monotonic() - began


async def after_a_step_back() -> float:
    """Seconds until what a crash left is sent, while the machine's clock has just been set back an hour."""
    with tempfile.TemporaryDirectory() as folder:
        async with api() as server, bot(Path(folder), server) as app:
            ann = someone(server)
            await ann.says("/start")
            await until(lambda: not app.sender.active)
            with time_machine.travel(machine_time() - timedelta(hours=1), tick=True):
                documents = app.service._documents
                record = await documents.load(ann.id)
                record.document.outbox.append(Call(900, "sendMessage", {"chat_id": ann.id, "text": "left"}))
                await documents.save(record)
                began = time.monotonic()
                await until(lambda: ann.last == "left", PATIENCE)
                return time.monotonic() - began


async def start_over() -> float:
    """Seconds for "Start over" with fifty people in the database, until nothing of them is on the disk."""
    with tempfile.TemporaryDirectory() as folder:
        async with api() as server, bot(Path(folder), server) as app:
            crowd = [someone(server, n) for n in range(50)]
            await asyncio.gather(*(one.says("/start") for one in crowd))
            began = time.monotonic()
            await app.start_over()
            took = time.monotonic() - began
            assert not (Path(folder) / "rebound.db-wal").read_bytes()
            return took


async def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description="How long somebody waits.")
    parser.add_argument("--count", type=int, default=2000, help="messages of the flood")
    parser.add_argument("--only", default="", help="measure only what has this in its name")
    given = parser.parse_args()
    measures: dict[str, Callable[[], Awaitable[float]]] = {
        f"behind {given.count} × {kind}, pace {pace or 'off'}": partial(behind_a_flood, kind, given.count, pace)
        for kind in (*KINDS, TAPS)
        for pace in ("1", "")
    }
    measures |= {
        "after a 502 on a quiet bot": after_a_502,
        "after a clock set back an hour": after_a_step_back,
        "start over, fifty people": start_over,
    }
    for name, measure in measures.items():
        if given.only in name:
            print(f"{name:50} {await measure():7.2f} s", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
