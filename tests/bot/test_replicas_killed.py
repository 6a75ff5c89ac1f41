"""Processes are killed and frozen one after another while people write and tap: nobody notices."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.delivery.pacing import Pace
from bot.store.base import StoreFailed
from bot.telegram.incoming import Incoming, read
from tests.bots import until
from tests.moments import beginning

from .house import House, Telegram
from .postgres import Cluster
from .replicas import freeze, killed, owner, store_of, thaw
from .stores import STORES

pytestmark = [pytest.mark.parametrize("kind", ["postgres"], indirect=True), pytest.mark.long]
TTL, PATIENCE = 1.0, 1.5
PEOPLE, ITEMS = range(201, 213), 25


class Slow(Telegram):
    """Takes a moment for each message, which it has by then: a kill leaves calls of unknown fate."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[tuple[int, str]] = []

    async def call(self, method: str, data: dict[str, Any] | None = None, read_timeout: float | None = None) -> Any:
        if method == "sendMessage" and data is not None:
            self.got.append((data["chat_id"], data["text"].partition("\n")[0]))
        await asyncio.sleep(0.005)
        self.free = True
        return await super().call(method, data, read_timeout)


class Fleet:
    """The processes that live, and a balancer that sends each update to one of them."""

    def __init__(self, path: Path) -> None:
        self.path, self.telegram, self.clock = path, Slow(), beginning()
        self.living: list[House] = []
        self.frozen: list[House] = []
        self.rng, self._ids = random.Random(11), 0

    async def start(self) -> None:
        """One more."""
        store = await STORES.open(self.path)
        house = House(self.path, store, Pace(0, 0), self.clock, telegram=self.telegram)
        house.scheduler.start()
        self.living.append(house)

    async def kill(self) -> None:
        """One less, without a word."""
        await killed(self.living.pop(0))

    async def deliver(self, kind: str, person: int, body: dict[str, Any]) -> None:
        """Deliver an update until it is acknowledged, as Telegram does by webhook."""
        self._ids += 1
        incoming = read({"update_id": self._ids, kind: body})
        assert incoming is not None
        taken = False
        while not taken:
            taken = await self._is_taken(self.rng.choice(self.living), incoming)
            await asyncio.sleep(0 if taken else 0.05)

    async def _is_taken(self, house: House, incoming: Incoming) -> bool:
        try:
            await asyncio.wait_for(house.service.handle(incoming), PATIENCE)
        except (StoreFailed, TimeoutError):
            return False
        return True

    async def writes(self, person: int) -> None:
        """Somebody's texts, in a queue of their own."""
        for number in range(ITEMS):
            message = {"chat": {"id": person, "type": "private"}, "message_id": 1, "text": f"/do item-{number}"}
            await self.deliver("message", person, message)
            await asyncio.sleep(self.rng.random() * 0.2)

    async def taps(self, person: int) -> None:
        """And their taps, in another one."""
        shown = {"chat": {"id": person, "type": "private"}, "message_id": 1}
        for number in range(ITEMS):
            await self.deliver("callback_query", person, {"id": f"c{number}", "data": "/dodont", "message": shown})
            await asyncio.sleep(self.rng.random() * 0.2)

    @property
    def everybody(self) -> list[House]:
        """Also those that are frozen."""
        return [*self.living, *self.frozen]


@asynccontextmanager
async def fleet(path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Fleet]:
    """Three processes that are missed after a second."""
    for name, seconds in (("EVERY", 0.1), ("TTL", TTL), ("MARGIN", 0.2)):
        monkeypatch.setattr(f"bot.store.postgres_alive.{name}", seconds)
    monkeypatch.setattr("bot.delivery.scheduler.EVERY", 0.2)
    built = Fleet(path)
    for _ in range(3):
        await built.start()
    try:
        yield built
    finally:
        for house in built.everybody:
            await house.scheduler.stop()
            await house.leave()


async def all_said(there: Fleet) -> None:
    """Everybody writes and taps, until all is acknowledged and sent."""
    await asyncio.gather(*(queue(person) for person in PEOPLE for queue in (there.writes, there.taps)))
    look = there.living[0]
    await until(lambda: not any(look.outbox(person) or owner(look, person) for person in PEOPLE), 40)


def check(there: Fleet, doubtful: int) -> None:
    """Nothing lost or out of order; nothing said three times; twice at most so many."""
    doubled = 0
    for person in PEOPLE:
        document = there.living[0].stored(person)
        items = sorted(document.person.items.values(), key=lambda item: item.place)
        assert [item.text for item in items] == [f"item-{number}" for number in range(ITEMS)]
        said = [text for chat, text in there.telegram.got if chat == person and text.startswith("Do: ")]
        assert list(dict.fromkeys(said)) == [f"Do: item-{number}" for number in range(ITEMS)]
        assert max(said.count(text) for text in said) <= 2
        assert document.given_up == 0
        doubled += len(said) - ITEMS
    assert doubled <= doubtful, doubled


async def test_without_a_fault_nothing_is_doubled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three processes, texts and taps at once."""
    async with fleet(tmp_path / "people.db", monkeypatch) as there:
        await all_said(there)
        check(there, 0)


async def test_three_processes_are_killed_one_after_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only messages of unknown fate come twice: at most one for each person and kill."""
    async with fleet(tmp_path / "people.db", monkeypatch) as there:
        saying = asyncio.create_task(all_said(there))
        for _ in range(3):
            await asyncio.sleep(1.2 * TTL)
            await there.kill()
            await there.start()
        await saying
        check(there, 3 * len(PEOPLE))


async def test_a_process_is_frozen_for_longer_than_its_lease(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Others take over; thawed, it goes on under a new number. Only what it was sending then may come twice."""
    async with fleet(tmp_path / "people.db", monkeypatch) as there:
        saying = asyncio.create_task(all_said(there))
        await asyncio.sleep(1.5 * TTL)
        house = there.living[0]
        was = house.store.me
        freeze(house)
        await asyncio.sleep(2 * TTL)
        await thaw(house)
        assert house.store.me != was
        store_of(house)._alive._beating = asyncio.create_task(store_of(house)._alive._run())
        await saying
        check(there, len(PEOPLE))


async def test_a_restart_of_the_database_under_load(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cluster: Cluster
) -> None:
    """Nobody is declared dead, no process ends, and nothing comes twice but what was of unknown fate."""
    async with fleet(tmp_path / "people.db", monkeypatch) as there:
        numbers = [house.store.me for house in there.living]
        saying = asyncio.create_task(all_said(there))
        await asyncio.sleep(TTL)
        await asyncio.to_thread(cluster.stop)
        await asyncio.sleep(1.5 * TTL)
        await asyncio.to_thread(cluster.start)
        await saying
        check(there, 0)
        assert [house.store.me for house in there.living] == numbers
        assert not any(house.faults for house in there.living)
