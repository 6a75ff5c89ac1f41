"""The processes of a set-up: one that polls, one behind a webhook, or several on one database behind a balancer."""

import asyncio
import signal
import time
from base64 import b64encode
from pathlib import Path

from aiohttp import web

from bot.store.base import Store
from bot.store.cipher import Cipher
from bot.store.sqlite import open_store
from tests.bot.postgres import KEY, free_port

from .balancer import HOST, Balancer
from .broken_bot import BREAK
from .databases import Databases
from .processes import DATABASE, Process
from .talks import Talks

POLLING, WEBHOOK, REPLICAS = "sqlite-polling", "sqlite-webhook", "replicas"
SETUPS = (POLLING, WEBHOOK, REPLICAS)
STARTS_WITHIN = 60.0  # seconds until a process is ready, at worst
SECRET = "a-secret-for-the-faults"


class Fleet:
    """The processes, and what is in front of and behind them.

    Args:
        talks: The people and their server.
        folder: For all files.
        over: Which set-up.
        replicas: How many processes, of the third.
        broken: What is broken on purpose, if anything.
    """

    def __init__(self, talks: Talks, folder: Path, over: str, replicas: int, broken: str = "") -> None:
        self._talks, self._folder, self._over, self._broken = talks, folder, over, broken
        self._number = replicas if over == REPLICAS else 1
        self.balancer = Balancer()
        self.databases = Databases() if over == REPLICAS else None
        self.living: dict[int, Process] = {}
        """By the number of the life. A number is never used again."""
        self.logs: dict[int, Path] = {}
        self._lives = 0

    async def open(self) -> None:
        """Start everything; ready when it returns."""
        if self.databases is not None:
            await asyncio.to_thread(self.databases.make)
        await self.balancer.open(free_port())
        for _ in range(self._number):
            await self.start()
        await self.all_ready()

    async def start(self) -> int:
        """One more process. Returns the number of its life."""
        self._lives += 1
        life, door, takes_in, health = self._lives, free_port(), free_port(), free_port()
        assert self._talks.server._runner is not None
        await web.TCPSite(self._talks.server._runner, HOST, door).start()
        self._talks.gate.doors[door] = life
        folder = self._folder / f"life-{life}"
        folder.mkdir()
        more = {
            "HEALTH_LISTEN": f"{HOST}:{health}",
            "MASTER_KEY": b64encode(KEY).decode(),
            "DATABASE_URL": f"sqlite:///{self._folder / DATABASE}",
            BREAK: self._broken,
        }
        if self._over != POLLING:
            hook = {"WEBHOOK_URL": self.balancer.url, "WEBHOOK_SECRET": SECRET, "LISTEN": f"{HOST}:{takes_in}"}
            more |= hook
        if self.databases is not None:
            more["DATABASE_URL"] = self.databases.url
        command = ("-m", "benchmarks.broken_bot" if self._broken else "bot")
        process = Process(folder, f"http://{HOST}:{door}", command=command, more=more)
        self.logs[life] = process.log
        await process.start()
        self.living[life] = process
        self.balancer.upstreams[life] = (takes_in, health)
        return life

    async def all_ready(self) -> None:
        """Return when every process is ready, or after a while."""
        latest = time.monotonic() + STARTS_WITHIN
        while not self.living.keys() <= self.balancer.ready and time.monotonic() < latest:  # noqa: ASYNC110 - two ends
            await asyncio.sleep(0.05)
        late = self.living.keys() - self.balancer.ready
        self._talks.found.must(not late, f"lives {sorted(late)} weren't ready within {STARTS_WITHIN:.0f} s")

    def kill(self, life: int) -> None:
        """Send SIGKILL."""
        self._talks.lives.ended[life] = time.monotonic()
        self.living[life].kill()

    async def replace(self, life: int) -> None:
        """After a kill: another one in its place, ready when it returns."""
        await self.living.pop(life).end()
        del self.balancer.upstreams[life]
        self.balancer.ready.discard(life)
        await self.start()
        await self.all_ready()

    async def freeze(self, life: int, seconds: float) -> None:
        """Stop a process for a while."""
        since = time.monotonic()
        self.living[life].send(signal.SIGSTOP)
        await asyncio.sleep(seconds)
        self.living[life].send(signal.SIGCONT)
        self._talks.lives.frozen.append((life, since, time.monotonic()))
        await self.all_ready()

    async def sent_all(self, within: float) -> None:
        """Return when nothing waits to be sent: a call that failed often is tried again half a minute later."""
        latest = time.monotonic() + within
        while await self.balancer.owed() and time.monotonic() < latest:  # noqa: ASYNC110 - other processes'
            await asyncio.sleep(0.5)

    async def look(self) -> None:
        """None may have ended by itself."""
        for life, process in list(self.living.items()):
            if process.ended:
                said = process.log.read_text(encoding="utf-8")[-500:]
                self._talks.found.must(False, f"life {life} ended by itself: {said}")
                self._talks.lives.ended[life] = time.monotonic()
                await self.replace(life)

    def processor_seconds(self) -> float:
        """CPU time that the processes have used."""
        return sum(process.processor_seconds() for process in self.living.values())

    async def stop(self) -> None:
        """Stop every process as asked, with SIGTERM."""
        for life, process in self.living.items():
            code = await process.stop()
            self._talks.found.must(code == 0, f"SIGTERM ended life {life} with {code}")

    async def store(self) -> Store:
        """What they stored."""
        return await (self.databases.open() if self.databases else open_store(self._folder / DATABASE))

    @property
    def cipher(self) -> Cipher:
        """Opens it."""
        return Cipher([KEY])

    async def close(self) -> None:
        """End everything, whatever state it is in."""
        for process in self.living.values():
            process.send(signal.SIGCONT)
            process.kill()
        await self.balancer.close()
        if self.databases is not None:
            await asyncio.to_thread(self.databases.remove)
