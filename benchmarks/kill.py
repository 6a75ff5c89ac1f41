"""Kill the running bot at random moments and count, on the server's side, what was lost: `make kill`.

A Bot API server with imagined people stays; the bot, a real process, gets SIGKILL again and again: while it
starts, at any moment, and at the very moment in which a message of its reaches the server. In half of its
lives the server misbehaves as well. Then it is left alone, stopped by SIGTERM, and its database opened.
"""

import argparse
import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from msgspec import Struct

from bot.clock import Clock
from bot.delivery.documents import Documents
from bot.local import LocalServer
from bot.store.cipher import Cipher, local_key
from bot.store.sqlite import open_store
from bot.world.outside import World

from .gate import MOODS, Gate
from .laws import Findings, judge
from .processes import DATABASE, TOKEN, Process, until_terminated
from .visitors import Visitor

STARTS_WITHIN = 30.0  # seconds to the first poll, at worst
LIVES = 1.5  # seconds after that before it is killed, at most
AIM_LASTS = 3.0  # seconds to wait for a message to aim at
DRAIN = 0.1  # seconds in which the server reads what a killed bot had sent
QUIET = 4.0  # seconds without a call until all is at rest: longer than any wait of a sender
BAD_LINES = ("[error", "Traceback", "never retrieved")
#: How a life ends, and how often.
ENDS = {"while starting": 0.2, "at any moment": 0.4, "as a message arrives": 0.4}


class Options(Struct):
    """What the command line says."""

    kills: int = 200
    people: int = 30
    seed: int = 1
    finish: float = 180.0
    """Seconds after the last kill within which everybody has come to an end."""


class Run:
    """One run, from an empty database to the verdict."""

    def __init__(self, options: Options, folder: Path):
        self.options, self.folder = options, folder
        self._chance = random.Random(options.seed)
        self.gate = Gate(random.Random(options.seed + 1))
        self.found = Findings(Counter(), [], [])
        self.kills: list[float] = []
        self.ends: Counter[str] = Counter()
        self.visitors: list[Visitor] = []
        self.after_last_kill = 0.0

    async def run(self) -> Findings:
        """Do it all. What was found; nothing in `broken` is what we hope for."""
        server = LocalServer(
            token=TOKEN, clock=Clock(), middlewares=[self.gate.middleware], page=False, calls_kept=10
        )
        await server.start(0)
        bot = Process(self.folder, server.url)
        tasks = [asyncio.create_task(self._show(server))]
        try:
            enough = asyncio.Event()
            for number in range(self.options.people):
                self.visitors.append(Visitor(server.state, number, random.Random(self.options.seed * 1000 + number)))
            lives = {asyncio.create_task(one.live(enough)): one for one in self.visitors}
            tasks += lives
            for _ in range(self.options.kills):
                await self._one_life(bot)
            enough.set()
            await self._last_life(bot, lives)
            pending = len(server.state.updates.pending)
        finally:
            bot.kill()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await server.stop()
        self.found.must(not pending, f"{pending} updates were never confirmed")
        await self._judge()
        return self.found

    async def _show(self, server: LocalServer) -> None:
        """Put the bot's messages on people's screens."""
        screen: asyncio.Queue[dict | None] = asyncio.Queue()
        server.state.listeners.add(screen)
        while event := await screen.get():
            if event["kind"] == "message" and event["message"]["from"]["is_bot"]:
                for one in self.visitors:
                    if one.id == event["chat"]:
                        one.sees(event["message"])

    async def _one_life(self, bot: Process) -> None:
        chance, gate = self._chance, self.gate
        end = chance.choices(list(ENDS), list(ENDS.values()))[0]
        gate.mood = chance.choice([*MOODS, *["calm"] * (len(MOODS) - 2)])
        gate.polled.clear()
        gate.life = len(self.kills)
        await bot.start()
        if end == "while starting":
            await asyncio.sleep(chance.uniform(0, 1.0))
        else:
            await self._first_poll(bot)
            await asyncio.sleep(chance.uniform(0, LIVES))
        if end == "as a message arrives":
            hit = asyncio.Event()

            def strike() -> None:
                self.kills.append(time.monotonic())
                bot.kill()
                hit.set()

            gate.aim(strike)
            try:
                await asyncio.wait_for(hit.wait(), AIM_LASTS)
            except TimeoutError:
                end = "at any moment"
            gate.aim(None)
        if bot.ended and end != "as a message arrives":
            self.found.must(False, f"the bot ended by itself before kill {len(self.kills) + 1}")
        if end != "as a message arrives":
            self.kills.append(time.monotonic())
            bot.kill()
        self.ends[end] += 1
        await bot.end()
        await asyncio.sleep(DRAIN)

    async def _first_poll(self, bot: Process) -> None:
        deadline = time.monotonic() + STARTS_WITHIN
        while not self.gate.polled.is_set() and not bot.ended and time.monotonic() < deadline:  # noqa: ASYNC110 - three ends
            await asyncio.sleep(0.01)
        self.found.must(self.gate.polled.is_set(), f"no poll after kill {len(self.kills)}")

    async def _last_life(self, bot: Process, lives: dict[asyncio.Task[None], Visitor]) -> None:
        self.gate.mood = "calm"
        began, self.gate.life = time.monotonic(), len(self.kills)
        await bot.start()
        done, stuck = await asyncio.wait(lives, timeout=self.options.finish)
        self.after_last_kill = time.monotonic() - began
        for task in stuck:
            who = lives[task]
            task.cancel()
            self.found.must(False, f"person {who.number} is stuck after {who.path[-1:]}, {who.updates[-1:]}")
        for task in done:
            if error := task.exception():
                raise error
        self.found.counts["people at their end"] = len(done)
        while time.monotonic() - max(self.gate.last_call, began) < QUIET:  # noqa: ASYNC110 - nothing happens, then
            await asyncio.sleep(0.1)
        code = await bot.stop()
        self.found.must(code == 0, f"SIGTERM ended the bot with {code}")

    async def _judge(self) -> None:
        path = self.folder / DATABASE
        store = await open_store(path)
        try:
            cipher = Cipher([local_key(path.with_name("master.key"))])
            documents = Documents(store, cipher, Clock(), {"en": World()})
            for one in self.visitors:
                record = await documents.load(one.id)
                theirs = [sent for sent in self.gate.sent if sent.person == one.id]
                judge(one, record.document, theirs, self.kills, self.found)
        finally:
            await store.close()
        log = (self.folder / "log").read_text(encoding="utf-8").splitlines()
        for line in log:
            self.found.must(not any(words in line for words in BAD_LINES), f"logged: {line}")

    def table(self) -> str:
        """The figures, for people."""
        counts, visitors = self.found.counts, self.visitors
        made = sum(len(one.updates) for one in visitors)
        before = sorted(1000 * seconds for seconds in self.found.before_kill)
        window = f"median {statistics.median(before):.1f}, most {before[-1]:.1f}" if before else "-"
        rows = [
            ("kills", f"{len(self.kills)} ({_list(self.ends)})"),
            ("faults of the server", f"{self.gate.faults.total()} ({_list(self.gate.faults)})"),
            ("people", f"{len(visitors)}, at their end {counts['people at their end']}"),
            ("  seconds after the last kill", f"{self.after_last_kill:.0f}"),
            ("  longest wait of a person, seconds", f"{max(one.longest_wait for one in visitors):.1f}"),
            ("  said /resume after a long silence", f"{sum(one.nudges for one in visitors)} times"),
            ("rounds of the dialogue", str(sum(one.path.count("end") for one in visitors))),
            ("updates made", str(made)),
            ("  handed out", f"{self.gate.handed_out.total()}, {len(self.gate.handed_out)} different"),
            ("texts given", str(counts["texts given"])),
            ("  kept exactly once", str(counts["texts kept once"])),
            ("taps that answer", str(counts["taps given"])),
            ("replies expected", str(counts["replies expected"])),
            ("  arrived, in order", str(counts["replies arrived"])),
            ("  never arrived", f"{counts['never arrived']}, given up and counted by the bot {counts['given up']}"),
            ("  arrived twice, answer spoilt", str(counts["twice, its answer was spoilt"])),
            ("  arrived twice, killed", str(counts["twice, killed before it was cleared"])),
            ("    from arrival to kill, ms", window),
            ("  questions offered again", str(counts["questions offered again"])),
            ("laws broken", str(len(self.found.broken))),
        ]
        return "\n".join(f"{name:<38}{value}" for name, value in rows)


def _list(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts.most_common() if count) or "none"


def main() -> int:
    """The command line; 1 where a law was broken."""
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
