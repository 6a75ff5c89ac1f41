"""Kill the running bot at random times, and have the server count what was lost: `make kill`.

A Bot API server with simulated people keeps running. The bot, a real process, gets SIGKILL again and again: while it
starts, at random times, and at the very moment when one of its messages reaches the server. In half of the runs the
server misbehaves too. Then the bot is left alone and stopped with SIGTERM, and its database is opened.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from msgspec import Struct

from bot.store.cipher import Cipher, local_key
from bot.store.sqlite import open_store

from .gate import MOODS
from .laws import Findings
from .processes import DATABASE, Process, until_terminated
from .talks import Talks, listed

STARTS_WITHIN = 30.0  # seconds to the first poll, at worst
LIVES = 1.5  # seconds after that before it is killed, at most
AIM_LASTS = 3.0  # seconds to wait for a message to aim at
DRAIN = 0.1  # seconds in which the server reads what a killed bot had sent
#: How a life ends, and how often.
ENDS = {"while starting": 0.2, "at any moment": 0.4, "as a message arrives": 0.4}


class Options(Struct):
    """The command line options."""

    kills: int = 200
    people: int = 30
    seed: int = 1
    finish: float = 180.0
    """Seconds after the last kill within which everybody must have finished."""


class Run(Talks):
    """One run, from an empty database to the verdict."""

    def __init__(self, options: Options, folder: Path):
        super().__init__(options.people, options.seed)
        self.options, self.folder = options, folder
        self._chance = random.Random(options.seed)
        self.ends: Counter[str] = Counter()

    @property
    def kills(self) -> list[float]:
        """When each life ended."""
        return list(self.lives.ended.values())

    async def run(self) -> Findings:
        """Run it. `broken` should be empty."""
        await self.open()
        bot = Process(self.folder, self.server.url)
        try:
            self.begin()
            for _ in range(self.options.kills):
                await self._one_life(bot)
            await self._last_life(bot)
        finally:
            bot.kill()
            await self.close()
        path = self.folder / DATABASE
        store = await open_store(path)
        try:
            await self.judge(store, Cipher([local_key(path.with_name("master.key"))]))
        finally:
            await store.close()
        self.read_log(self.folder / "log")
        return self.found

    async def _one_life(self, bot: Process) -> None:
        chance, gate = self._chance, self.gate
        end = chance.choices(list(ENDS), list(ENDS.values()))[0]
        gate.mood = chance.choice([*MOODS, *["calm"] * (len(MOODS) - 2)])
        gate.polled.clear()
        gate.life = life = len(self.lives.ended)
        await bot.start()
        if end == "while starting":
            await asyncio.sleep(chance.uniform(0, 1.0))
        else:
            await self._first_poll(bot)
            await asyncio.sleep(chance.uniform(0, LIVES))
        if end == "as a message arrives":
            hit = asyncio.Event()

            def strike(_: int) -> None:
                self.lives.ended[life] = time.monotonic()
                bot.kill()
                hit.set()

            gate.aim(strike)
            try:
                await asyncio.wait_for(hit.wait(), AIM_LASTS)
            except TimeoutError:
                end = "at any moment"
            gate.aim(None)
        if bot.ended and end != "as a message arrives":
            self.found.must(False, f"the bot ended by itself before kill {life + 1}")
        if end != "as a message arrives":
            self.lives.ended[life] = time.monotonic()
            bot.kill()
        self.ends[end] += 1
        await bot.end()
        await asyncio.sleep(DRAIN)

    async def _first_poll(self, bot: Process) -> None:
        deadline = time.monotonic() + STARTS_WITHIN
        while not self.gate.polled.is_set() and not bot.ended and time.monotonic() < deadline:  # noqa: ASYNC110 - three ends
            await asyncio.sleep(0.01)
        self.found.must(self.gate.polled.is_set(), f"no poll after kill {len(self.kills)}")

    async def _last_life(self, bot: Process) -> None:
        self.gate.mood, self.gate.life = "calm", len(self.kills)
        await bot.start()
        await self.finish(self.options.finish)
        code = await bot.stop()
        self.found.must(code == 0, f"SIGTERM ended the bot with {code}")

    def rows(self) -> list[tuple[str, str]]:
        """The figures."""
        return [("kills", f"{len(self.kills)} ({listed(self.ends)})"), *super().rows()]


def main() -> int:
    """Parse the command line and run. Returns 1 if there was a violation."""
    usual = Options()
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kill", description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=usual.kills)
    parser.add_argument("--people", type=int, default=usual.people)
    parser.add_argument("--seed", type=int, default=usual.seed)
    parser.add_argument(
        "--finish", type=float, default=usual.finish, help="seconds everybody has after the last kill"
    )
    given = parser.parse_args()
    options = Options(kills=given.kills, people=given.people, seed=given.seed, finish=given.finish)
    with tempfile.TemporaryDirectory(prefix="rebound-kill-") as folder:
        run = Run(options, Path(folder))
        print(f"{options.kills} kills, {options.people} people, seed {options.seed}; pace off")
        found = until_terminated(run.run())
    print(run.table())
    for law in found.broken:
        print("BROKEN:", law)
    return 1 if found.broken else 0


if __name__ == "__main__":
    sys.exit(main())
