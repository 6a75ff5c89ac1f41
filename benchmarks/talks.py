"""What all runs with kills have in common: a Bot API server, people who talk to the bot, and the verdict."""

import asyncio
import random
import statistics
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from bot.clock import Clock
from bot.delivery.documents import Documents
from bot.local import LocalServer
from bot.store.base import Store
from bot.store.cipher import Cipher
from bot.world.outside import World

from .gate import Gate
from .laws import Findings, judge
from .lives import Lives
from .processes import TOKEN
from .visitors import Visitor

QUIET = 4.0  # seconds without a call until all is at rest, unless a call failed many times
BAD_LINES = ("[error", "Traceback", "never retrieved")


class Talks:
    """People who talk to a bot that is about to be killed.

    Args:
        people: How many at a time.
        seed: For all that is random.
        both: Whether people type while they tap.
        most: How many updates each makes, about; then somebody else takes their place.
    """

    def __init__(self, people: int, seed: int, *, both: bool = False, most: int | None = None) -> None:
        self._people, self._seed, self._both, self._most = people, seed, both, most
        self.gate = Gate(random.Random(seed + 1))
        self.found = Findings(Counter(), [], [])
        self.lives = Lives()
        self.visitors: list[Visitor] = []
        self.after_last_kill = 0.0
        self.enough = asyncio.Event()
        self.server = LocalServer(
            token=TOKEN, clock=Clock(), middlewares=[self.gate.middleware], page=False, calls_kept=10
        )
        self._talking: dict[asyncio.Task[None], int] = {}
        self._at: dict[int, Visitor] = {}
        self._by_id: dict[int, Visitor] = {}
        self._showing: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Start the server."""
        await self.server.start(0)
        self._showing = asyncio.create_task(self._show())

    def begin(self) -> None:
        """Let everybody talk."""
        for place in range(self._people):
            self._talking[asyncio.create_task(self._take_turns(place))] = place

    async def finish(self, within: float) -> None:
        """Let everybody go on to the end of their round, and wait until nothing more is sent."""
        began = time.monotonic()
        self.enough.set()
        done, stuck = await asyncio.wait(self._talking, timeout=within)
        self.after_last_kill = time.monotonic() - began
        for task in stuck:
            who = self._at[self._talking[task]]
            task.cancel()
            self.found.must(False, f"person {who.number} is stuck after {who.path[-1:]}, {who.updates[-1:]}")
        for task in done:
            if error := task.exception():
                raise error
        self.found.counts["people at their end"] = len(done)
        while time.monotonic() - max(self.gate.last_call, began) < QUIET:  # noqa: ASYNC110 - nothing happens, then
            await asyncio.sleep(0.1)

    async def close(self) -> None:
        """End everything."""
        tasks = [*self._talking, *filter(None, [self._showing])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self.found.must(not self.server.state.updates.pending, "some updates were never confirmed")
        await self.server.stop()

    async def judge(self, store: Store, cipher: Cipher, taken: Mapping[int, float] | None = None) -> None:
        """Check what is stored of everybody, and what they were sent."""
        documents = Documents(store, cipher, Clock(), World())
        for one in self.visitors:
            record = await documents.load(one.id)
            theirs = [sent for sent in self.gate.sent if sent.person == one.id]
            judge(one, record.document, theirs, self.lives, self.found, taken)

    def read_log(self, path: Path, *, but: Iterable[str] = ()) -> None:
        """Check that no error was logged, except those with any of these words."""
        for line in path.read_text(encoding="utf-8").splitlines():
            bad = any(words in line for words in BAD_LINES) and not any(words in line for words in but)
            self.found.must(not bad, f"logged: {line}")

    async def _take_turns(self, place: int) -> None:
        """Somebody talks, and then somebody else."""
        while True:
            number = len(self.visitors)
            chance = random.Random(self._seed * 1000 + number)
            one = Visitor(self.server.state, number, chance, both=self._both, most=self._most)
            self.visitors.append(one)
            self._at[place] = self._by_id[one.id] = one
            await one.live(self.enough)
            if self.enough.is_set():
                return

    async def _show(self) -> None:
        """Show the bot's messages to the people."""
        screen: asyncio.Queue[dict | None] = asyncio.Queue()
        self.server.state.listeners.add(screen)
        while event := await screen.get():
            if event["kind"] == "message" and event["message"]["from"]["is_bot"] and event["chat"] in self._by_id:
                self._by_id[event["chat"]].sees(event["message"])

    def rows(self) -> list[tuple[str, str]]:
        """The figures."""
        counts, visitors = self.found.counts, self.visitors
        made = sum(len(one.updates) for one in visitors)
        before = sorted(1000 * seconds for seconds in self.found.before_kill)
        window = f"median {statistics.median(before):.1f}, most {before[-1]:.1f}" if before else "-"
        return [
            ("faults of the server", f"{self.gate.faults.total()} ({listed(self.gate.faults)})"),
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
        ]

    def table(self) -> str:
        """Print the figures."""
        rows = [*self.rows(), ("laws broken", str(len(self.found.broken)))]
        return "\n".join(f"{name:<38}{value}" for name, value in rows)


def listed(counts: Counter[str]) -> str:
    """Counts in words, the largest first."""
    return ", ".join(f"{name} {count}" for name, count in counts.most_common() if count) or "none"
