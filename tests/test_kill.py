"""Real `kill -9` of the real process, counted by the server: the short form of `make kill`."""

from pathlib import Path

import pytest

from benchmarks.kill import Options, Run

pytestmark = pytest.mark.long


async def test_nothing_is_lost_when_the_process_is_killed(tmp_path: Path) -> None:
    """Every answer is stored once, every reply arrives or is accounted for, and the order is kept."""
    run = Run(Options(kills=5, people=6, seed=11), tmp_path)
    found = await run.run()
    assert found.broken == [], run.table()
    assert len(run.kills) == 5
    assert found.counts["people at their end"] == 6
    assert found.counts["texts kept once"] == found.counts["texts given"] > 0
