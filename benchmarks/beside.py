"""Two checkouts of the bot in turns: `python -m benchmarks start crowds one --beside PATH`.

Each pair is this checkout and the other one right after it, so what else the machine does blurs both alike. A ratio
above 1 says that this one is better; the median of the pairs counts, and their spread says how far to trust it.
"""

import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from .processes import ROOT
from .starts import started
from .whole import ONE_PERSON, THINK, measure

PAIRS, BAR = 7, 0.95
SECONDS = 4.0  # measured of a crowd


async def _start(root: Path) -> float:
    """Starts a second, to the ready line, warm."""
    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as folder:
        await started(Path(folder), root)  # compiles what isn't, and makes the database
        return 1 / (await started(Path(folder), root))[0]


def _crowd(people: int, latency: float) -> Callable[[Path], Awaitable[float]]:
    async def steps(root: Path) -> float:
        """Steps a second."""
        return len((await measure("rebound", people, latency, SECONDS, root=root)).took) / SECONDS

    return steps


async def _one(root: Path) -> float:
    """Replies a second to one person at 50 ms, by the median."""
    return 1 / statistics.median((await measure("rebound", 1, 0.05, ONE_PERSON / 2, THINK, root=root)).took)


PARTS: dict[str, dict[str, Callable[[Path], Awaitable[float]]]] = {
    "start": {"start to ready line": _start},
    "crowds": {"50 people, 0 ms": _crowd(50, 0.0), "500 people, 50 ms": _crowd(500, 0.05)},
    "one": {"one person, 50 ms": _one},
}


async def beside(part: str, other: Path) -> None:
    """Measure one part in pairs."""
    print(f"\n# {part}: this checkout beside {other.name}, {PAIRS} pairs in turns; above 1 this one is better")
    for name, rate in PARTS[part].items():
        ratios = list[float]()
        for _ in range(PAIRS):
            began = time.perf_counter()
            ours, theirs = await rate(ROOT), await rate(other)
            ratios.append(ours / theirs)
            print(f"  {name}: {ours:.2f} / {theirs:.2f}  ({time.perf_counter() - began:.0f} s)", flush=True)
        median = statistics.median(ratios)
        print(
            f"{name}: median ratio {median:.2f} (bar {BAR}), from {min(ratios):.2f} to {max(ratios):.2f}", flush=True
        )
