"""Thousands of check-ins through kills, freezes and server faults, counted by the server: `make chaos`.

People are asked every day how they are, on a clock on which a day lasts seconds, and tap a face as soon as they see
the question. The bot, a real process, gets SIGKILL at random times and at the very moment when a check-in arrives,
and is frozen (SIGSTOP) now and then. The server refuses calls, resets connections, and delivers without responding.
"""

import argparse
import asyncio
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from string import ascii_lowercase
from typing import Any

from msgspec import Struct

from bot.clock import Clock
from bot.delivery.document import Document
from bot.delivery.documents import Documents
from bot.local import LocalServer, people
from bot.store.cipher import Cipher, local_key
from bot.store.sqlite import open_store
from bot.world.outside import World
from conversations.check_ins.times import is_quiet
from conversations.local_time import local, minute_of
from conversations.person import CheckIns, Interview, Person

from .gate import MOODS, Gate, Sent
from .processes import DATABASE, TOKEN, Process, until_terminated
from .racing_bot import BEGAN, DAY, DROPPED, FROM, racing_now

ZONES = (
    "Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Cairo", "America/Santiago",
)  # fmt: skip
FACES = {"😐"}
OTHERS = ("rights", "coming", "come_back", "chase", "week", "network", "dodont")
START = datetime(2026, 10, 20, tzinfo=UTC)  # clocks change in several of the zones during the run
FROZEN = (0.5, 2.5)  # seconds


class Options(Struct):
    """The command line options."""

    people: int = 300
    days: int = 9  # and two at the end: no more than the document remembers of a kind
    day: float = 9.0
    """Length of a day in seconds."""
    seed: int = 1


class Run:
    """One run, from creating the people to the verdict."""

    def __init__(self, options: Options, folder: Path):
        self.options, self.folder = options, folder
        self._chance = random.Random(options.seed)
        self.gate = Gate(random.Random(options.seed + 1))
        self.kills: list[float] = []
        self.freezes: list[tuple[float, float]] = []
        self.began = 0.0
        self.counts: Counter[str] = Counter()
        self.broken: list[str] = []
        self._dropped: set[datetime] = set()

    async def run(self) -> None:
        """Run it; `broken` lists the violations."""
        server = LocalServer(
            token=TOKEN, clock=Clock(), middlewares=[self.gate.middleware], page=False, calls_kept=10
        )
        await server.start(0)
        for number in range(1, self.options.people):
            server.state.add_person(f"P{number}")
        self.people = list(server.state.chats)
        for chat in server.state.chats.values():
            chat.started = True  # a bot can't write first: they wrote long ago
        await self._prepare()
        self.began = time.time()
        race = {BEGAN: str(self.began), DAY: str(self.options.day), FROM: str(START.timestamp())}
        bot = Process(self.folder, server.url, command=("-m", "benchmarks.racing_bot"), more=race)
        tapping = asyncio.create_task(self._tap(server))
        try:
            while time.time() < self.began + self.options.days * self.options.day:
                await self._one_life(bot)
            await self._last_life(bot)
        finally:
            bot.kill()
            tapping.cancel()
            await asyncio.gather(tapping, return_exceptions=True)
            await server.stop()
        await self._judge()

    async def _prepare(self) -> None:
        """Create everybody: with a time zone, done with a tip, and wanting a daily check-in."""
        path = self.folder / DATABASE
        store = await open_store(path)
        documents = Documents(store, Cipher([local_key(path.with_name("master.key"))]), _At(START), World())
        for number, chat in enumerate(self.people):
            document, wrote = Document(), START - timedelta(hours=30 - number % 9)
            interview = Interview(began=wrote - timedelta(days=1), where="Acme", finished=["reflect"])
            plan = CheckIns(minute=600 + number % 11 * 60, rhythms={"mood": 1} | dict.fromkeys(OTHERS, 0))
            document.person = Person(
                zone=ZONES[number % len(ZONES)], began=wrote, wrote=wrote, interviews={1: interview}, check_ins=plan
            )
            record = await documents.load(chat)
            record.document = document
            await documents.save(record)
        await store.close()

    async def _tap(self, server: LocalServer) -> None:
        """Have everybody answer what they see, at once."""
        screen: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue()
        server.state.listeners.add(screen)
        while event := await screen.get():
            message = event.get("message", {})
            if event["kind"] != "message" or not message["from"]["is_bot"]:
                continue
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if button["text"] in FACES:
                        people.tap(server.state, event["chat"], message["message_id"], button["callback_data"])

    async def _one_life(self, bot: Process) -> None:
        chance, gate = self._chance, self.gate
        gate.mood, gate.life = chance.choice([*MOODS, "calm", "calm"]), len(self.kills)
        gate.polled.clear()
        await bot.start()
        await asyncio.wait_for(gate.polled.wait(), 60)
        await asyncio.sleep(chance.uniform(0.5, 3.0))
        if chance.random() < 0.3:
            began = time.monotonic()
            bot.send(signal.SIGSTOP)
            await asyncio.sleep(chance.uniform(*FROZEN))
            bot.send(signal.SIGCONT)
            self.freezes.append((began, time.monotonic()))
            await asyncio.sleep(chance.uniform(0.5, 1.5))
        if chance.random() < 0.5:
            struck = asyncio.Event()

            def strike(_: int) -> None:
                bot.kill()
                struck.set()

            gate.aim(strike)
            try:
                await asyncio.wait_for(struck.wait(), 3)
            except TimeoutError:
                gate.aim(None)
        self.kills.append(time.monotonic())
        bot.kill()
        await bot.end()
        await asyncio.sleep(0.1)

    async def _last_life(self, bot: Process) -> None:
        self.gate.mood, self.gate.life = "calm", len(self.kills)
        await bot.start()
        await asyncio.sleep(2 * self.options.day)
        await bot.stop()

    async def _judge(self) -> None:
        path = self.folder / DATABASE
        store = await open_store(path)
        cipher, world = Cipher([local_key(path.with_name("master.key"))]), World()
        documents = Documents(store, cipher, Clock(), world)
        file = self.folder / DROPPED
        self._dropped = {
            datetime.fromisoformat(line) for line in (file.read_text().splitlines() if file.exists() else ())
        }
        asked = wordings(world)
        for chat in self.people:
            document = (await documents.load(chat)).document
            got = [one for one in self.gate.sent if one.person == chat and one.acted and _own(one.text) in asked]
            self._judge_one(document, got)
        await store.close()
        for line in (self.folder / "log").read_text(encoding="utf-8").splitlines():
            self._must("Traceback" not in line and "[error" not in line, f"logged: {line}")

    def _judge_one(self, document: Document, got: list[Sent]) -> None:
        said, waiting = document.check_ins, sum(call.check_in for call in document.outbox)
        again = [(one, two) for one, two in pairwise(got) if one.text == two.text]
        different = len(got) - len(again)
        self.counts["due"] += said.due
        self.counts["arrived"] += different
        self.counts["withdrawn"] += said.withdrawn
        self.counts["given up"] += said.given_up
        self.counts["expired"] += said.expired
        self.counts["arrived twice"] += len(again)
        accounted = said.sent + said.given_up + said.withdrawn + waiting
        self._must(said.due == accounted, f"due {said.due}, accounted for {accounted}")
        lost = said.due - said.withdrawn - said.given_up - waiting - different
        self.counts["lost silently"] += max(0, lost)
        self._must(lost <= 0, f"{lost} check-ins are neither there nor accounted for")
        for one, two in again:
            known = one.fate == "answered" and one.life == two.life and not self._frozen(one.at, two.at)
            self.counts["sent twice for no reason"] += known
            self._must(not known, "a second copy of one whose fate was known")
        said_at = [moment for moment in document.person.check_ins.said.values() if moment not in self._dropped]
        night, seconds = _amiss(document.person, said_at)
        self.counts["said at night"] += night
        self.counts["said twice on a day"] += seconds
        self._must(not night, "one was said at night")
        self._must(not seconds, "two were said on one day")
        # At the server a second is nearly three hours, and a call that has begun can't be called back: only counted.
        copies = {id(two) for _, two in again}
        night, seconds = _amiss(document.person, [self._moment(one.at) for one in got if id(one) not in copies])
        self.counts["arrived at night"] += night
        self.counts["arrived twice on a day"] += seconds

    def _moment(self, at: float) -> datetime:
        """The time on the racing clock at which something reached the server."""
        outside = at + time.time() - time.monotonic()
        return racing_now(outside, self.began, self.options.day, START.timestamp())

    def _frozen(self, first: float, second: float) -> bool:
        """Whether the process was frozen between the two copies."""
        return any(begins <= second and first <= ends for begins, ends in self.freezes)

    def _must(self, holds: bool, law: str) -> None:
        if not holds:
            self.broken.append(law)

    def table(self) -> str:
        """Print the figures."""
        faults = ", ".join(f"{name} {count}" for name, count in self.gate.faults.most_common() if count)
        rows = [
            ("people, days", f"{self.options.people}, {self.options.days} of {self.options.day:g} s"),
            ("kills, freezes", f"{len(self.kills)}, {len(self.freezes)}"),
            ("faults of the server", f"{self.gate.faults.total()} ({faults})"),
            *(("check-ins " + name, str(self.counts[name])) for name in
              ("due", "arrived", "withdrawn", "given up", "expired", "lost silently", "arrived twice",
               "sent twice for no reason", "said at night", "said twice on a day", "arrived at night",
               "arrived twice on a day")),
            ("laws broken", str(len(self.broken))),
        ]  # fmt: skip
        return "\n".join(f"{name:<38}{value}" for name, value in rows)


class _At(Clock):
    """A stopped clock, for the documents created before the race."""

    def __init__(self, moment: datetime):
        super().__init__()
        self._moment = moment

    def now(self) -> datetime:
        """Always the same time."""
        return self._moment


def _amiss(person: Person, moments: list[datetime]) -> tuple[int, int]:
    """How many of the times are at night in that zone, and how many are not the first on their local day."""
    night = sum(is_quiet(person.check_ins, minute_of(moment, person.zone)) for moment in moments)
    return night, len(moments) - len({local(moment, person.zone).date() for moment in moments})


def wordings(world: World) -> set[str]:
    """All the ways in which a check-in asks how they are."""
    return {text for letter in ascii_lowercase if (text := world.maybe(f"check_in-mood.{letter}"))}


def _own(text: str) -> str:
    """The text of a check-in, without the part that says it is late."""
    return text.rpartition("\n\n")[2]


def main() -> int:
    """Parse the command line and run. Returns 1 if there was a violation."""
    usual = Options()
    parser = argparse.ArgumentParser(prog="python -m benchmarks.chaos", description=__doc__.splitlines()[0])
    for name in ("people", "days", "day", "seed"):
        default = getattr(usual, name)
        parser.add_argument(f"--{name}", type=type(default), default=default)
    with tempfile.TemporaryDirectory(prefix="rebound-chaos-") as folder:
        run = Run(Options(**vars(parser.parse_args())), Path(folder))
        until_terminated(run.run())
    print(run.table())
    for law, times in Counter(run.broken).most_common(20):
        print(f"BROKEN, {times} times:", law)
    return 1 if run.broken else 0


if __name__ == "__main__":
    sys.exit(main())
