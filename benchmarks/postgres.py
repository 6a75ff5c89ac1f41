"""PostgreSQL beside SQLite: the path of one message, what the server spends, and looks for who is due."""

import asyncio
import os
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path

from bot.store.base import Store
from bot.store.cipher import Cipher
from bot.store.postgres import PostgresStore, open_postgres
from bot.store.sqlite import open_store
from tests.bot.postgres import Cluster

from .pipeline import CALLERS, KEY, ROUNDS, ROUNDS_OF_DIALOGUE, WROTE, once

MILLION, LOOKS, OTHERS = 1_000_000, 300, 10_000
_TICK = os.sysconf("SC_CLK_TCK")


@asynccontextmanager
async def cluster() -> AsyncIterator[Cluster]:
    """A server as it runs for real: whatever it acknowledges is on the disk."""
    built = Cluster("fsync=on", "full_page_writes=on", "shared_buffers=256MB")
    try:
        await asyncio.to_thread(built.make)
        yield built
    finally:
        built.remove()


def cpu_of(built: Cluster) -> float:
    """Seconds of CPU that the server and its children, also those that ended, have spent."""
    assert built._process is not None
    spent, mine = 0, built._process.pid
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parts = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(path.parent.name) == mine:
            spent += sum(map(int, parts[11:15]))
        elif int(parts[1]) == mine:
            spent += sum(map(int, parts[11:13]))
    return spent / _TICK


async def postgres() -> None:
    """Measure both, in turns."""
    async with cluster() as built:
        numbers = count(1)

        async def opened(_: Path) -> Store:
            return await built.open(Path(f"bench{next(numbers)}"), KEY)

        print("\n# The path of one message on SQLite and on PostgreSQL; null transport, pace off")
        rates: dict[tuple[str, int], list[float]] = {}
        spent, updates = 0.0, 0
        for _ in range(ROUNDS):
            for callers in CALLERS:
                rates.setdefault(("SQLite", callers), []).append((await once(callers, open_store))[0])
                before = cpu_of(built)
                rates.setdefault(("PostgreSQL", callers), []).append((await once(callers, opened))[0])
                spent += cpu_of(built) - before
                updates += callers * ROUNDS_OF_DIALOGUE[callers] * len(WROTE)
        for (name, callers), found in sorted(rates.items()):
            print(f"{name:>12} {callers:>4} callers {statistics.median(found):>8.0f} updates/s")
        print(f"CPU of PostgreSQL for an update: {1000 * spent / updates:.2f} ms")
        await _looks(built)


async def _looks(built: Cluster) -> None:
    path = Path("million")
    store = await open_postgres(built.at(path), Cipher([KEY]))
    sql = "INSERT INTO people SELECT n, '\\x00', 1, 1000 + n, NULL FROM generate_series(1, $1::bigint) n"
    await asyncio.to_thread(built.rows_at, path, sql, MILLION)
    await asyncio.to_thread(built.rows_at, path, "ANALYZE")
    print(f"\n# Looks among {MILLION:,} people, ms: median, p99")
    await _time("nobody is due", store, 0.0, 40)
    await _time("40 are claimed", store, 2000.0 + MILLION, 40)
    sql = "UPDATE people SET owner = 999999, due_at = 1 WHERE id > $1"
    await asyncio.to_thread(built.rows_at, path, sql, MILLION - OTHERS)
    await _time(f"{OTHERS:,} in others' hands", store, 500.0, 40)
    await store.close()


async def _time(what: str, store: PostgresStore, due_by: float, most: int) -> None:
    took = list[float]()
    for _ in range(LOOKS):
        began = time.perf_counter()
        store._claims = 0  # so that it isn't the one look in three for rows of our own
        await store.claim(due_by, most, ())
        took.append(1000 * (time.perf_counter() - began))
    print(f"{what:>28} {statistics.median(took):>8.2f} {statistics.quantiles(took, n=100)[98]:>8.2f}")
