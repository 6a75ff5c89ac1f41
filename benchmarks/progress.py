"""The picture of /progress and the booklet of /playbook: cold, warm, ten at once, and memory before and after."""

import asyncio
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import msgspec

from bot.telegram.calls import Call, Enclosure
from bot.telegram.enclosures import Enclosures
from conversations import File
from tests.cards import progress as drawn
from tests.conversations.chat import Chat
from tests.conversations.searching import booked

TIMES, ROUNDS, AT_ONCE = 40, 5, 10
COLD = """
import time
from benchmarks.progress import MADE
from bot.pictures import DrawingProcess
data = MADE[{kind!r}]()
began = time.perf_counter()
DrawingProcess().draw({kind!r}, data)
print(time.perf_counter() - began)
"""


def _picture() -> dict[str, Any]:
    return dict(drawn("everything").data)


def _booklet() -> dict[str, Any]:
    chat = booked(Chat())
    chat.command("playbook")
    (file,) = (message for message in chat.reply.messages if isinstance(message, File))
    made: dict[str, Any] = msgspec.to_builtins(file.data)
    return made


MADE = {"progress": _picture, "playbook": _booklet}
PARTS = {"progress": ("sendPhoto", "photo", "progress.png"), "playbook": ("sendDocument", "document", "playbook.pdf")}


def _call(kind: str, data: dict[str, Any], number: int) -> Call:
    """A call with a new one: another day stands on it."""
    method, part, name = PARTS[kind]
    return Call(1, method, {"chat_id": 5}, enclosed=Enclosure(part, kind, name, {**data, "day": f"Day {number}"}, ""))


async def progress() -> None:
    """Make them as the sender does: one after the other in its thread."""
    print("\n# /progress and /playbook: milliseconds until it can be uploaded")
    print("cold: the drawing process started, the library and the fonts loaded; warm: each another one")
    enclosures = Enclosures()
    numbers = iter(range(1_000_000))
    made = {kind: make() for kind, make in MADE.items()}
    before = _resident()
    for kind, data in made.items():
        cold = statistics.median([_cold(kind) for _ in range(ROUNDS)])
        await enclosures.finish(_call(kind, data, next(numbers)))
        took = [await _timed(enclosures, _call(kind, data, next(numbers))) for _ in range(TIMES)]
        began = time.perf_counter()
        calls = [_call(kind, data, next(numbers)) for _ in range(AT_ONCE)]
        await asyncio.gather(*(_timed(enclosures, call) for call in calls))
        together = 1e3 * (time.perf_counter() - began)
        p99 = statistics.quantiles(took, n=100)[98]
        print(
            f"{kind:>8}: cold {cold:4.0f}   warm {statistics.median(took):3.0f}, p99 {p99:3.0f}   "
            f"ten at once {together:4.0f}"
        )
    enclosures.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"resident: {before:.0f} MB before the first, {_resident():.0f} after the last, {peak:.0f} at most")


async def _timed(enclosures: Enclosures, call: Call) -> float:
    began = time.perf_counter()
    method, _ = await enclosures.finish(call)
    assert method == call.method
    return 1e3 * (time.perf_counter() - began)


def _cold(kind: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", COLD.format(kind=kind)], check=True, capture_output=True, text=True
    ).stdout
    return 1e3 * float(done)


def _resident() -> float:
    """Megabytes in memory now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20
