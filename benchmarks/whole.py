"""The whole bot over local HTTP, next to the plain bot asking the same questions."""

import statistics
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from msgspec import Struct

from .fast_server import FastServer
from .own_crowd import measured
from .processes import ROOT, Process

ROUNDS, MEASURED = 5, 5.0
ONE_PERSON = 12.0  # seconds: some 150 steps
THINK = 0.1  # the one person thinks up to so long: their poll is waiting again by then
BOTS = {"rebound": ("-m", "bot"), "plain": ("-m", "benchmarks.plain_bot")}
READY = {"rebound": "polling Telegram", "plain": "is polling"}


@asynccontextmanager
async def running(bot: str) -> AsyncIterator[tuple[FastServer, Process]]:
    """A fresh server and a fresh bot that polls it."""
    server = FastServer()
    await server.start()
    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as folder:
        more = {"PLAIN_DATABASE": str(Path(folder) / "plain.db"), "PYTHONPATH": str(ROOT)}
        process = Process(Path(folder), server.url, BOTS[bot], more)
        await process.start()
        try:
            await process.says(READY[bot])
            await server.polled.wait()
            yield server, process
        finally:
            process.kill()
            await process.end()
            await server.stop()


class Measured(Struct):
    """What happened in the measured time."""

    took: list[float]
    """Seconds of each step."""
    cpu: float
    """CPU seconds that the bot used per step."""


async def measure(bot: str, people: int, latency: float, seconds: float, think: float = 0.0) -> Measured:
    """Start a fresh bot and measure it with so many people."""
    async with running(bot) as (server, process):
        return Measured(*await measured(server, process, people, latency, seconds, think))


async def crowds() -> None:
    """Fifty people at 0 ms, five hundred at 50 ms: steps a second."""
    print("\n# Whole bot over HTTP, steps a second (an update and what it brings); pace off for both")
    print("cpu: processor time of the bot's process for one step, which other work on the machine blurs least")
    for people, latency, bar in ((50, 0.0, 4), (500, 0.05, 10)):
        rates: dict[str, list[float]] = {bot: [] for bot in BOTS}
        cpu: dict[str, list[float]] = {bot: [] for bot in BOTS}
        for _ in range(ROUNDS):
            for bot in BOTS:
                measured = await measure(bot, people, latency, MEASURED)
                rates[bot].append(len(measured.took) / MEASURED)
                cpu[bot].append(1000 * measured.cpu)
        ours, plain = (statistics.median(rates[bot]) for bot in ("rebound", "plain"))
        print(f"{people:>4} people, {latency * 1000:.0f} ms: rebound {ours:.0f}, plain {plain:.0f}", end="; ")
        print(f"ratio {ours / plain:.1f} (bar {bar})   {_each(rates)}")
        ours, plain = (statistics.median(cpu[bot]) for bot in ("rebound", "plain"))
        print(f"      cpu, ms a step: rebound {ours:.1f}, plain {plain:.1f}; ratio {plain / ours:.1f}", flush=True)


async def one() -> None:
    """One person at 50 ms: from their message to the reply."""
    print("\n# One person, 50 ms before the server acts on a call: from question to reply; pace off for both")
    latency = 0.05
    p50s: dict[str, list[float]] = {bot: [] for bot in BOTS}
    p99s: dict[str, list[float]] = {bot: [] for bot in BOTS}
    for _ in range(ROUNDS):
        for bot in BOTS:
            took = sorted((await measure(bot, 1, latency, ONE_PERSON, THINK)).took)
            p50s[bot].append(statistics.median(took) / latency)
            p99s[bot].append(took[min(len(took) - 1, int(len(took) * 0.99))] / latency)
    for bot in BOTS:
        p50, p99 = statistics.median(p50s[bot]), statistics.median(p99s[bot])
        print(f"{bot:>8}: p50 {p50:.2f} times the latency (bar 1.15), p99 {p99:.2f} (bar 1.3)   ", end="")
        print(_each({"p50": p50s[bot], "p99": p99s[bot]}, 2))


def _each(done: dict[str, list[float]], digits: int = 0) -> str:
    return "; ".join(f"{name} {' '.join(f'{one:.{digits}f}' for one in figures)}" for name, figures in done.items())
