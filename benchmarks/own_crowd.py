"""Measures a crowd with the parts of one checkout alone, its people too: they answer what that bot asks.

Run as a script by `beside`, with the checkout in PYTHONPATH; so it uses only what every checkout has had.
"""

import asyncio
import json
import sys
import time

from benchmarks.crowd import Crowd
from benchmarks.whole import running

LOADED, WARM_UP = 16.0, 4.0  # as in whole.py, which another checkout may not have


async def measured(people: int, latency: float, seconds: float, think: float) -> tuple[list[float], float]:
    """How long each step took, and the bot's CPU seconds per step."""
    async with running("rebound") as (server, process):
        loaded = time.perf_counter() + LOADED
        crowd = Crowd(server, people, think)
        await crowd.spread()
        server.latency = latency
        await asyncio.sleep(max(0.0, loaded - time.perf_counter()))
        crowd.go_on(WARM_UP / 2)
        await asyncio.sleep(WARM_UP)
        began, used = time.perf_counter(), process.processor_seconds()
        await asyncio.sleep(seconds)
        took = [took for done, took in crowd.steps if began <= done <= began + seconds]
        return took, (process.processor_seconds() - used) / max(1, len(took))


if __name__ == "__main__":
    number, *others = sys.argv[1:]
    print(json.dumps(asyncio.run(measured(int(number), *map(float, others)))))
