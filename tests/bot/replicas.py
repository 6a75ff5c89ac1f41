"""Several processes of the bot on one PostgreSQL database, in one process of the tests, and one Telegram for all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.clock import Clock
from bot.delivery.pacing import Pace
from bot.store.postgres import PostgresStore
from tests.moments import beginning

from .house import House, Telegram
from .stores import STORES, kill


@asynccontextmanager
async def replicas(
    path: Path, number: int = 2, clock: Clock | None = None, pace: Pace | None = None
) -> AsyncIterator[list[House]]:
    """So many of them. At the end all crash."""
    telegram, clock = Telegram(), clock or beginning()
    built = [
        House(path, await STORES.open(path), pace or Pace(0, 0), clock, telegram=telegram) for _ in range(number)
    ]
    for one in built[1:]:
        one._ids = built[0]._ids
    try:
        yield built
    finally:
        for one in built:
            await one.scheduler.stop()
            await one.leave()


def store_of(house: House) -> PostgresStore:
    """The store of one of them."""
    assert isinstance(house.store, PostgresStore)
    return house.store


async def killed(house: House) -> None:
    """Kill one as SIGKILL does. Nobody is told."""
    for task in house.sender.active.values():
        task.cancel()
    await kill(store_of(house))
    house.sender.active.clear()


def freeze(house: House) -> None:
    """From now on it doesn't say that it is alive."""
    beating = store_of(house)._alive._beating
    assert beating is not None
    beating.cancel()


async def thaw(house: House) -> None:
    """It goes on where it stopped."""
    await store_of(house)._alive._beat()


def owner(house: House, person: int) -> int | None:
    """Who has a person's row."""
    assert STORES.cluster is not None
    rows = STORES.cluster.rows_at(house.path, "SELECT owner FROM people WHERE id = $1", person)
    return rows[0][0] if rows else None
