"""A small balancer in front of several processes: in turns, to those that say they are ready.

It gives up a request that takes too long or breaks, with 502, and never repeats it: whoever posted does.
"""

import asyncio
import json
import re
import time
from collections import Counter

import aiohttp
from aiohttp import web

from bot.telegram.webhook import MOST

LOOK, LOOK_PATIENCE = 0.3, 1.0  # seconds between two looks whether a process is ready, and for its answer
PATIENCE = 5.0  # seconds that a process has for a request
HOST = "127.0.0.1"


class Balancer:
    """The balancer, and what it saw."""

    def __init__(self) -> None:
        self.upstreams: dict[int, tuple[int, int]] = {}
        """The ports of each process, for updates and for questions about its health."""
        self.ready: set[int] = set()
        self.first_posted: dict[int, float] = {}
        """When each update was first passed on."""
        self.taken: dict[int, float] = {}
        """When each was acknowledged."""
        self.failed: Counter[str] = Counter()
        self._turn = 0
        self.url = ""

    async def open(self, port: int) -> None:
        """Listen."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE))
        app = web.Application(client_max_size=MOST)
        app.router.add_post("/updates", self._pass_on)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, port).start()
        self.url = f"http://{HOST}:{port}/updates"
        self._looking = asyncio.create_task(self._look())

    async def close(self) -> None:
        """Stop listening."""
        self._looking.cancel()
        await asyncio.gather(self._looking, return_exceptions=True)
        await self._session.close()
        await self._runner.cleanup()

    async def owed(self) -> float:
        """How many calls wait in outboxes, as the processes themselves say."""
        waiting = 0.0
        for _, health in self.upstreams.values():
            async with self._session.get(f"http://{HOST}:{health}/metrics") as answer:
                waiting += sum(
                    map(float, re.findall(r"^rebound_outbox_calls (\S+)", await answer.text(), re.MULTILINE))
                )
        return waiting

    async def _look(self) -> None:
        while True:
            await asyncio.gather(*map(self._ask, list(self.upstreams)))
            await asyncio.sleep(LOOK)

    async def _ask(self, one: int) -> None:
        try:
            limit = aiohttp.ClientTimeout(total=LOOK_PATIENCE)
            async with self._session.get(f"http://{HOST}:{self.upstreams[one][1]}/readyz", timeout=limit) as answer:
                ready = answer.status == 200
        except (aiohttp.ClientError, OSError, TimeoutError):
            ready = False
        (self.ready.add if ready else self.ready.discard)(one)

    async def _pass_on(self, request: web.Request) -> web.Response:
        body = await request.read()
        if not (ready := sorted(self.ready)):
            self.failed["nobody was ready"] += 1
            return web.Response(status=502)
        self._turn += 1
        port, _ = self.upstreams[ready[self._turn % len(ready)]]
        update = json.loads(body)["update_id"]
        self.first_posted.setdefault(update, time.monotonic())
        headers = {name: value for name, value in request.headers.items() if name.startswith("X-Telegram")}
        try:
            where = f"http://{HOST}:{port}/updates"
            async with self._session.post(where, data=body, headers=headers, allow_redirects=False) as answer:
                await answer.read()
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            self.failed["too slow" if isinstance(error, TimeoutError) else "broken off"] += 1
            return web.Response(status=502)
        if answer.status == 200:
            self.taken[update] = time.monotonic()
        else:
            self.failed[str(answer.status)] += 1
        return web.Response(status=answer.status)
