"""Two checkouts of the bot in turns: `python -m benchmarks start crowds one --beside PATH`.

Each pair is this checkout and the other one right after it, so what else the machine does blurs both alike. A ratio
above 1 says that this one is better; the median of the pairs counts, and their spread says how far to trust it.
"""

import asyncio
import json
import os
import statistics
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from .processes import ROOT
from .starts import started
from .whole import ONE_PERSON, THINK

Rate = Callable[[Path], Awaitable[dict[str, float]]]
PAIRS, BAR = 7, 0.95
SECONDS = 4.0  # measured of a crowd


async def _start(root: Path) -> dict[str, float]:
    """Start warm, to the ready line."""
    with tempfile.TemporaryDirectory(prefix="rebound-bench-") as folder:
        await started(Path(folder), root)  # compiles what isn't, and makes the database
        return {"starts a second": 1 / (await started(Path(folder), root))[0]}


async def _measured(root: Path, *given: float) -> tuple[list[float], float]:
    """How long each step took, and CPU seconds per step, with a crowd of that checkout: its words may differ."""
    script = Path(__file__).with_name("own_crowd.py")
    process = await asyncio.create_subprocess_exec(
        sys.executable, script, *map(str, given),
        cwd=root, env=os.environ | {"PYTHONPATH": str(root)}, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    printed, _ = await process.communicate()
    took, cpu = json.loads(printed)
    return took, cpu


def _crowd(people: int, latency: float) -> Rate:
    async def rates(root: Path) -> dict[str, float]:
        took, cpu = await _measured(root, people, latency, SECONDS, 0.0)
        return {"steps a second": len(took) / SECONDS, "steps a CPU second": 1 / cpu}

    return rates


async def _one(root: Path) -> dict[str, float]:
    """Answer one person at 50 ms; the median of their waits."""
    took, _ = await _measured(root, 1, 0.05, ONE_PERSON / 2, THINK)
    return {"replies a second": 1 / statistics.median(took)}


PARTS: dict[str, dict[str, Rate]] = {
    "start": {"a warm start": _start},
    "crowds": {"50 people, 0 ms": _crowd(50, 0.0), "500 people, 50 ms": _crowd(500, 0.05)},
    "one": {"one person, 50 ms": _one},
}


async def beside(part: str, other: Path) -> None:
    """Measure one part in pairs. CPU seconds are the bot's own, which other work on the machine blurs least."""
    print(f"\n# {part}: this checkout beside {other.name}, {PAIRS} pairs in turns; above 1 this one is better")
    for name, rate in PARTS[part].items():
        ratios: dict[str, list[float]] = {}
        for _ in range(PAIRS):
            ours, theirs = await rate(ROOT), await rate(other)
            for unit, ratio in ((unit, ours[unit] / theirs[unit]) for unit in ours):
                ratios.setdefault(unit, []).append(ratio)
        for unit, each in ratios.items():
            spread = f"from {min(each):.2f} to {max(each):.2f}"
            print(f"{name}, {unit}: median ratio {statistics.median(each):.2f} (bar {BAR}), {spread}", flush=True)
