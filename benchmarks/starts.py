"""From start to the ready line and to the first reply, and how much memory the process holds."""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from .crowd import Crowd
from .fast_server import FastServer
from .processes import ROOT, Process
from .whole import READY, running

ROUNDS, READY_BAR = 5, 1.0
PEOPLE, MEMORY_BAR = 1_000, 90


async def start() -> None:
    """A warm start: modules compiled, a database there, somebody waiting for an answer."""
    print("\n# Start with a warm cache: seconds from the start of the process (modules compiled, database there)")
    ready: list[float] = []
    first: list[float] = []
    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as folder:
        for attempt in range(ROUNDS + 1):
            seconds = await started(Path(folder))
            if attempt:  # the one before compiled what wasn't, and made the database
                ready.append(seconds[0])
                first.append(seconds[1])
    for name, took in (("ready line", ready), ("first reply", first)):
        bar = f" (bar {READY_BAR})" if took is ready else ""
        print(f"{name:>12}: {statistics.median(took):.2f}{bar}   {' '.join(f'{one:.2f}' for one in took)}")


async def started(folder: Path, root: Path = ROOT) -> tuple[float, float]:
    """One start of the bot of the checkout at `root`: seconds to its ready line, and to its first reply."""
    server = FastServer()
    await server.start()
    Crowd(server, 1).begin()
    bot, began = Process(folder, server.url, more={"PYTHONPATH": str(root)}), time.perf_counter()
    await bot.start()
    try:
        await bot.says(READY["rebound"])
        ready = time.perf_counter() - began
        await server.first_message.wait()
        return ready, time.perf_counter() - began
    finally:
        bot.kill()
        await bot.end()
        await server.stop()


async def memory() -> None:
    """Resident memory of the process, as the kernel counts it."""
    print(f"\n# Memory: MB resident after the start, and after {PEOPLE:,} people went through tip 1")
    async with running("rebound") as (server, bot):
        await asyncio.sleep(1)
        print(f"after the start: {bot.resident():.0f}")
        crowd = Crowd(server, PEOPLE, rounds=1, stay=True)
        crowd.begin()
        await crowd.all_left.wait()
        await asyncio.sleep(1)
        print(f"after {PEOPLE:,} people: {bot.resident():.0f} (bar {MEMORY_BAR})")
