"""Faults of every kind over three set-ups, counted by the server: `python -m benchmarks.faults --over replicas`.

People type and tap at once while processes of the bot are killed at random moments and as a message arrives, frozen
for longer than their lease, the database is restarted and fails over to its standby, and the Bot API server refuses,
breaks off, answers with rubbish, or acts without answering.
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

from bot.local import webhook
from bot.store.postgres_alive import TTL

from .broken_bot import CAS
from .fleet import REPLICAS, SETUPS, Fleet
from .gate import MOODS, MUTE
from .laws import Findings
from .processes import until_terminated
from .talks import Talks, listed

GAP = (1.0, 3.0)  # seconds between two faults
FROZEN = (TTL + 1.5, TTL + 3.5)
AWAY = (0.5, 8.0)  # seconds that the database is away
AIM_LASTS = 5.0  # seconds to wait for a message to aim at
POSTED_AGAIN = 2.0  # seconds between two posts of an update, at most: a minute would make a run of mere waiting
OWED = 8.0  # seconds within which what a killed replica owed must leave
MOST = 180  # updates of a person: all of them must be among the last that a document remembers
ONE = ("kill", "strike", "freeze")
SEVERAL = (*ONE, "restart", "failover")
ALLOWED = ("StoreFailed",)  # errors that may be logged while the database is away


class Options(Struct):
    """The command line options."""

    over: str = REPLICAS
    seconds: float = 60.0
    people: int = 15
    seed: int = 1
    replicas: int = 3
    faults: str = "all"
    """Names of faults, "all", or "none": then nothing is killed, and the server behaves as well."""
    broken: str = ""
    finish: float = 120.0
    """Seconds after the last fault within which everybody must have finished."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The faults to come."""
        every = SEVERAL if self.over == REPLICAS else ONE
        if self.faults == "all":
            return every
        return tuple(name for name in self.faults.split(",") if name != "none")


class Run(Talks):
    """One run, from the start of the processes to the verdict."""

    def __init__(self, options: Options, folder: Path):
        super().__init__(options.people, options.seed, both=True, most=MOST)
        self.options = options
        self._chance = random.Random(options.seed)
        self.fleet = Fleet(self, folder, options.over, options.replicas, options.broken)
        self.done: Counter[str] = Counter()
        self._kills_watched: list[float] = []
        """Kills with nothing else amiss until what was owed must have left."""
        self.watched: list[float] = []
        """Those at which every other process got enough of the processor."""
        self.owed_longest = 0.0
        self.owed = 0
        self.cpu = 0.0

    async def run(self) -> Findings:
        """Run it. `broken` should be empty."""
        vars(webhook)["LONGEST_WAIT"] = POSTED_AGAIN
        await self.open()
        try:
            await self.fleet.open()
            self.begin()
            await (self._all_faults() if self.options.kinds else self._no_fault())
            self.gate.mood = "calm"
            await self.finish(self.options.finish)
            await self.fleet.look()
            await self.fleet.sent_all(self.options.finish)
            await self.fleet.stop()
            self.lives.find_starved(self.fleet.logs)
            store = await self.fleet.store()
            try:
                await self.judge(store, self.fleet.cipher, self.fleet.balancer.first_posted)
            finally:
                await store.close()
        finally:
            await self.fleet.close()
            await self.close()
        for log in self.fleet.logs.values():
            self.read_log(log, but=ALLOWED if self.fleet.databases else ())
        self._judge_waits()
        return self.found

    async def _no_fault(self) -> None:
        await asyncio.sleep(self.options.seconds / 3)  # libraries are loaded meanwhile
        spent, taken = self.fleet.processor_seconds(), len(self.fleet.balancer.taken)
        await asyncio.sleep(self.options.seconds * 2 / 3)
        spent, taken = self.fleet.processor_seconds() - spent, len(self.fleet.balancer.taken) - taken
        self.cpu = 1000 * spent / taken if taken else 0.0

    async def _all_faults(self) -> None:
        until, deck = time.monotonic() + self.options.seconds, list[str]()
        while time.monotonic() < until:
            if not deck:
                deck = [one for one in self.options.kinds if not (one == "failover" and self.done[one])]
                self._chance.shuffle(deck)
            self.gate.mood = self._chance.choice([*MOODS, *MUTE, *["calm"] * 4])
            await asyncio.sleep(self._chance.uniform(*GAP))
            fault = deck.pop()
            self.done[fault] += 1
            await getattr(self, f"_{fault}")()
            await self.fleet.look()

    async def _kill(self) -> None:
        """One is killed at any moment."""
        await self._killed(self._chance.choice(list(self.fleet.living)))

    async def _strike(self) -> None:
        """One is killed just as its message arrives."""
        hit: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        def strike(life: int) -> None:
            self.fleet.kill(life)
            hit.set_result(life)

        self.gate.aim(strike)
        try:
            await asyncio.wait_for(asyncio.shield(hit), AIM_LASTS)
        except TimeoutError:
            self.gate.aim(None)
        if not hit.done():
            return await self._kill()
        return await self._killed(hit.result())

    async def _killed(self, life: int) -> None:
        if life not in self.lives.ended:
            self.fleet.kill(life)
        killed = self.lives.ended[life]
        if self.gate.mood == "calm" and self.options.over == REPLICAS:
            self._kills_watched.append(killed)
        await self.fleet.replace(life)
        if killed in self._kills_watched:
            await asyncio.sleep(max(0.0, killed + OWED + 1 - time.monotonic()))

    async def _freeze(self) -> None:
        """One is frozen until others have taken over, where there are others."""
        await self.fleet.freeze(self._chance.choice(list(self.fleet.living)), self._chance.uniform(*FROZEN))

    async def _restart(self) -> None:
        """The database is stopped without a word, and comes back."""
        assert self.fleet.databases is not None
        await asyncio.to_thread(self.fleet.databases.stop)
        await asyncio.sleep(self._chance.uniform(*AWAY))
        await asyncio.to_thread(self.fleet.databases.start)
        await self.fleet.all_ready()

    async def _failover(self) -> None:
        """The standby takes over."""
        assert self.fleet.databases is not None
        await asyncio.to_thread(self.fleet.databases.fail_over)
        await self.fleet.all_ready()

    def _judge_waits(self) -> None:
        """What was owed at a kill must have left soon."""
        starved = self.lives.starved
        self.watched = [
            one for one in self._kills_watched if not any(a <= one + OWED and one <= b for _, a, b in starved)
        ]
        for killed in self.watched:
            owed = [arrived - killed for posted, arrived in self.found.waits if posted <= killed < arrived]
            self.owed += len(owed)
            self.owed_longest = max(self.owed_longest, *owed, 0.0)
        self.found.must(self.owed_longest <= OWED, f"a reply owed at a kill left after {self.owed_longest:.1f} s")

    def rows(self) -> list[tuple[str, str]]:
        """The figures."""
        counts = self.found.counts
        rows = [("faults", listed(self.done)), *super().rows()]
        if self.options.over != "sqlite-polling":
            rows = [row for row in rows if row[0] != "  handed out"]
            balancer = self.fleet.balancer
            rows.append(
                ("posts not taken, and posted again", f"{balancer.failed.total()} ({listed(balancer.failed)})")
            )
        rows += [
            ("  arrived twice, frozen", str(counts["twice, frozen before it was cleared"])),
            ("answers lost", str(counts["updates lost"])),
            ("answers doubled", str(counts["updates applied twice"])),
            ("answers out of order", str(counts["updates out of order"])),
        ]
        if self.lives.starved:
            rows.append(("taken over, the machine was too busy", f"{len(self.lives.starved)} times"))
        if self.watched:
            owed = f"{self.owed}, the last after {self.owed_longest:.1f} s ({len(self.watched)} kills)"
            rows.append(("replies owed at a kill", owed))
        if self.cpu:
            rows.append(("CPU of all processes, ms an update", f"{self.cpu:.2f}"))
        return rows


def main() -> int:
    """Parse the command line and run. Returns 1 if there was a violation."""
    usual = Options()
    parser = argparse.ArgumentParser(prog="python -m benchmarks.faults", description=__doc__.splitlines()[0])
    parser.add_argument("--over", choices=SETUPS, default=usual.over)
    for name in ("seconds", "people", "seed", "replicas", "faults", "finish"):
        default = getattr(usual, name)
        parser.add_argument(f"--{name}", type=type(default), default=default)
    parser.add_argument("--broken", choices=("", CAS), default="", help="what is broken on purpose")
    options = Options(**vars(parser.parse_args()))
    with tempfile.TemporaryDirectory(prefix="rebound-faults-") as folder:
        run = Run(options, Path(folder))
        print(f"{options.over}, {options.seconds:g} s, {options.people} people, seed {options.seed}; pace off")
        found = until_terminated(run.run())
    print(run.table())
    for law in found.broken[:40]:
        print("BROKEN:", law)
    return 1 if found.broken else 0


if __name__ == "__main__":
    sys.exit(main())
