"""The card for the lock screen in five scripts: time for the first and for later ones, and event loop lag."""

import asyncio
import resource
import statistics
import subprocess
import sys
import time

from bot.telegram.calls import Call, Enclosure
from bot.telegram.enclosures import Enclosures
from bot.world.outside import World
from conversations.dodont.card import card
from tests.cards import LISTS

SCRIPTS = ("latin", "arabic", "hebrew", "cjk", "hindi")
TIMES, ROUNDS = 40, 5
BAR = 100.0  # milliseconds, warm
COLD = """
import time
began = time.perf_counter()
from bot.pictures import DrawingProcess
from bot.world.outside import World
from conversations.dodont.card import card
from tests.cards import LISTS
picture = card(World(), *LISTS[{name!r}])
loaded = time.perf_counter()
DrawingProcess().draw("card", picture.data)
print(time.perf_counter() - loaded)
"""


def call(name: str, number: int) -> Call:
    """A call with a new card."""
    dos, donts = LISTS[name]
    picture = card(World(), dos, [*donts[:-1], f"{donts[-1]} {number}"])
    return Call(
        1, "sendPhoto", {"chat_id": 5}, enclosed=Enclosure("photo", "card", "card.png", dict(picture.data), "")
    )


async def cards() -> None:
    """Render cards as the sender does, while the event loop runs."""
    print("\n# The card for the lock screen, 1170 x 2532: milliseconds until it can be uploaded")
    print("cold: the drawing process started, the library and the fonts loaded; warm: each card another one")
    before = _resident()
    enclosures = Enclosures()
    numbers = iter(range(1_000_000))
    for name in SCRIPTS:
        cold = statistics.median([_cold(name) for _ in range(ROUNDS)])
        calls = [call(name, next(numbers)) for _ in range(TIMES)]
        await enclosures.finish(call(name, next(numbers)))
        lags: list[float] = []
        ticking = asyncio.create_task(_tick(lags))
        took = []
        for one in calls:
            began = time.perf_counter()
            method, _ = await enclosures.finish(one)
            took.append(1e3 * (time.perf_counter() - began))
            assert method == "sendPhoto"
        ticking.cancel()
        again = time.perf_counter()
        await enclosures.finish(calls[-1])
        kept = 1e3 * (time.perf_counter() - again)
        warm = f"warm {statistics.median(took):3.0f}, p99 {_p99(took):3.0f} (bar {BAR:.0f})"
        print(f"{name:>7}: cold {cold:4.0f}   {warm}   once more {kept:.1f}   loop late by {_p99(lags):.1f} at p99")
    print(f"resident: {before:.0f} MB before the first, {_resident():.0f} at most after {len(SCRIPTS) * TIMES} cards")
    enclosures.close()


async def _tick(lags: list[float]) -> None:
    """How late the event loop returns from a sleep of a millisecond."""
    while True:
        began = time.perf_counter()
        await asyncio.sleep(0.001)
        lags.append(1e3 * (time.perf_counter() - began) - 1)


def _cold(name: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", COLD.format(name=name)], check=True, capture_output=True, text=True
    ).stdout
    return 1e3 * float(done)


def _p99(values: list[float]) -> float:
    return statistics.quantiles(values, n=100)[98]


def _resident() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
