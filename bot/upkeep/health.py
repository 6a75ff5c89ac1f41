"""Tells how the bot is, at an address of its own: `/healthz`, `/readyz`, and `/metrics` for Prometheus.

It tells nothing about anybody, but keep it from the internet all the same. `/healthz` is 503 if the store doesn't
answer, if updates don't come in, or if nobody looks at who is due. `/readyz` is 503, too, while the bot starts or
stops: a balancer sends updates only where it is 200.
"""

import asyncio
import time
from typing import Any

import msgspec
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, Gauge, generate_latest

from ..delivery.backlog import Backlog
from ..delivery.lanes import Lanes
from ..delivery.scheduler import Scheduler
from ..delivery.sender import Sender
from ..listening import Address
from ..store.base import Store, StoreFailed
from ..telegram.intake import Intake
from ..telegram.serving import serve
from .metrics import STORE_PAUSE, Metrics

STORE_PATIENCE = 2.0  # seconds for the store's answer
LOOK_PATIENCE = 30.0  # seconds without a look at who is due; there is one each second


class Health:
    """Serves the three pages."""

    def __init__(self, listen: Address) -> None:
        self._listen = listen
        self._runner: web.AppRunner | None = None
        self.metrics = Metrics()
        self._up = Gauge("rebound_up", "Whether a part works.", ["part"], registry=self.metrics.registry)

    @property
    def address(self) -> str:
        """Where it listens; "" if it doesn't."""
        return "http://{}:{}".format(*self._runner.addresses[0][:2]) if self._runner else ""

    async def open(
        self, store: Store, intake: Intake, scheduler: Scheduler, sender: Sender, lanes: Lanes, backlog: Backlog
    ) -> None:
        """Listen. Raises Fault."""
        self._store, self._intake, self._scheduler = store, intake, scheduler
        gauge, outboxes = self.metrics.gauge, self.metrics.outboxes

        def waiting() -> int:
            for person in outboxes.keys() - sender.active.keys():  # at rest, or in the hands of another process
                del outboxes[person]
            return sum(outboxes.values())

        gauge("rebound_outbox_calls", "Calls in the outboxes of people who are being sent to.", waiting)
        gauge("rebound_active_people", "People who are being sent to.", lambda: len(sender.active))
        gauge("rebound_turns", "Turns under way or waiting, of all lanes.", lambda: lanes.turns)
        gauge("rebound_backlog_rows", "Rows of updates that wait after a flood.", lambda: backlog.rows)
        gauge(
            "rebound_intake_age_seconds",
            "Since the last good poll or posted update.",
            lambda: _since(intake.last_good),
        )
        gauge(
            "rebound_scheduler_age_seconds", "Since the last look at who is due.", lambda: _since(scheduler.last_look)
        )
        gauge("rebound_webhook_pending", "Updates that Telegram has yet to post.", lambda: intake.pending)
        self.metrics.count(
            "rebound_webhook_refused", "Requests refused, by why.", "why", lambda: {"secret": intake.refused}
        )
        app = web.Application(client_max_size=1024)
        for path, page in (("/healthz", self._health), ("/readyz", self._ready), ("/metrics", self._numbers)):
            app.router.add_get(path, page)
        self._runner = await serve(app, "HEALTH_LISTEN", self._listen)

    async def close(self) -> None:
        """Stop listening."""
        if self._runner is not None:
            runner, self._runner = self._runner, None
            await runner.cleanup()

    async def look(self) -> dict[str, dict[str, Any]]:
        """The state of each part of the bot, by its name."""
        looked, came_in = _since(self._scheduler.last_look), _since(self._intake.last_good)
        how = "polling" if type(self._intake) is Intake else "webhook"
        parts = {
            "store": await self._answers(),
            "intake": {"ok": self._intake.well, "how": how, "last_good_seconds_ago": round(came_in, 1)},
            "scheduler": {"ok": looked < LOOK_PATIENCE, "last_look_seconds_ago": round(looked, 1)},
        }
        for name, part in parts.items():
            self._up.labels(name).set(part["ok"])
        return parts

    async def _answers(self) -> dict[str, Any]:
        began = time.monotonic()
        try:
            async with asyncio.timeout(STORE_PATIENCE):
                await self._store.note("health")
            read = True
        except (StoreFailed, TimeoutError):
            read = False
        wrote = _since(self.metrics.store_failed_at) >= STORE_PAUSE
        ours = self._store.may_begin()  # else other processes may hold us for dead
        return {"ok": read and wrote and ours, "seconds": round(_since(began), 4)}

    async def _health(self, _: web.Request) -> web.Response:
        return _page(await self.look())

    async def _ready(self, _: web.Request) -> web.Response:
        parts = await self.look()
        return _page({**parts, "ready": {"ok": self._intake.ready}})

    async def _numbers(self, _: web.Request) -> web.Response:
        await self.look()
        return web.Response(
            body=generate_latest(self.metrics.registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )


def _since(moment: float) -> float:
    return time.monotonic() - moment


def _page(parts: dict[str, dict[str, Any]]) -> web.Response:
    ok = all(part["ok"] for part in parts.values())
    body = msgspec.json.encode({"ok": ok, **parts})
    return web.Response(status=200 if ok else 503, body=body, content_type="application/json")
