"""Load and save where a thousand people are kept, and where a hundred thousand are."""

import asyncio
import random
import statistics
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bot.clock import Clock
from bot.delivery.document import Document, encode
from bot.delivery.documents import Documents
from bot.store.base import Store
from bot.store.cipher import Cipher
from bot.store.sqlite import open_store
from bot.world.outside import World
from conversations.person import Interview, Item

CROWDS = (1_000, 100_000)
ROUNDS, TIMES, CALLERS = 5, {1: 400, 50: 4_000}, (1, 50)
BAR = 1.5
_FILL = 5_000


def document() -> Document:
    """Somebody who has been here a few times."""
    made, now = Document(), datetime.now(UTC)
    made.person.wrote = now
    for number in range(1, 4):
        made.person.interviews[number] = Interview(now, f"Place {number}", went="badly", went_right="I kept calm")
    for number in range(1, 13):
        made.person.items[number] = Item(f"breathe before the answer, {number}", "do", number, now)
    made.seen = list(range(100_000_000, 100_000_064))
    return made


async def fill(store: Store, cipher: Cipher, people: int) -> None:
    """Put so many people in."""
    plain = encode(document())
    for first in range(1, people + 1, _FILL):
        some = range(first, min(first + _FILL, people + 1))
        await asyncio.gather(*(store.save(one, cipher.seal(plain, one, 1), 0, None) for one in some))


async def once(documents: Documents, people: int, callers: int, chance: random.Random) -> float:
    """Microseconds for one load and one save, of anybody."""
    each = TIMES[callers] // callers

    async def caller(lane: int) -> None:
        for _ in range(each):
            # A lane keeps two callers off one person; here each has people of its own.
            person = chance.randrange(people // callers) * callers + lane + 1
            record = await documents.load(person)
            record.document.calls += 1
            await documents.save(record)

    began = time.perf_counter()
    await asyncio.gather(*map(caller, range(callers)))
    return 1e6 * (time.perf_counter() - began) / (each * callers)


async def rows() -> None:
    """The larger beside the smaller, in turns."""
    size = len(encode(document()))
    print(f"\n# Load and save of one person's document ({size} bytes), microseconds for both, everybody at random")
    cipher, chance, world = Cipher([bytes(32)]), random.Random(1), World()
    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as folder:
        stores = {people: await open_store(Path(folder) / f"{people}.db") for people in CROWDS}
        for people, store in stores.items():
            await fill(store, cipher, people)
        for callers in CALLERS:
            took: dict[int, list[float]] = {people: [] for people in CROWDS}
            for _ in range(ROUNDS):
                for people, store in stores.items():
                    documents = Documents(store, cipher, Clock(), {"en": world})
                    took[people].append(await once(documents, people, callers, chance))
            few, many = (statistics.median(took[people]) for people in CROWDS)
            print(f"{callers:>3} callers: {CROWDS[0]:,} people {few:.0f}, {CROWDS[1]:,} people {many:.0f}", end="; ")
            print(f"ratio {many / few:.2f} (bar {BAR})")
        for store in stores.values():
            await store.close()
