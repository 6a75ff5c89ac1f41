"""Check-ins through kills, freezes and a server that misbehaves: the short form of `make chaos`."""

from pathlib import Path

import pytest

from benchmarks.chaos import Options, Run

pytestmark = pytest.mark.long


async def test_no_check_in_is_lost_silently_or_doubled_for_no_reason(tmp_path: Path) -> None:
    """Each that was due arrived or is accounted for; a second copy only if the first one's fate was unknown."""
    run = Run(Options(people=12, days=2, day=6.0, seed=7), tmp_path)
    await run.run()
    assert run.broken == [], run.table()
    assert len(run.kills) > 1
    assert run.counts["arrived"] > 12
    assert run.counts["lost silently"] == run.counts["sent twice for no reason"] == 0
