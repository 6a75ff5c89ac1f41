"""Measures a crowd of people and the bot they talk to.

Also run as a script by `beside`, with another checkout in PYTHONPATH: then server, bot and people are all of that
checkout, since its people answer what that bot asks. So this uses only what every checkout has had.
"""

import asyncio
import json
import sys
import time

from benchmarks.crowd import Crowd
from benchmarks.fast_server import FastServer
from benchmarks.processes import Process

WARM_UP = 4.0  # seconds after which everybody has gone on, and before anything is counted
LOADED = 16.0  # seconds after startup by which a bot has also loaded what it loads later (see bot.app.PRELOAD_DELAY)


async def measured(
    server: FastServer, process: Process, people: int, latency: float, seconds: float, think: float
) -> tuple[list[float], float]:
    """Spread people over the dialogue, wait until the bot has loaded everything, then measure.

    Returns:
        The seconds that each step took, and the bot's CPU seconds per step.
    """
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


async def _main(people: int, latency: float, seconds: float, think: float) -> None:
    from benchmarks.whole import running  # which uses this module, if it is as new

    async with running("rebound") as (server, process):
        print(json.dumps(await measured(server, process, people, latency, seconds, think)))


if __name__ == "__main__":
    number, *others = sys.argv[1:]
    asyncio.run(_main(int(number), *map(float, others)))
