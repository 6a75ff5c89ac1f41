"""Faults over three set-ups with real processes: the short forms of `python -m benchmarks.faults`."""

from pathlib import Path

import pytest

from benchmarks.broken_bot import CAS
from benchmarks.faults import Options, Run
from benchmarks.fleet import SETUPS

from .bot.postgres import programs

pytestmark = pytest.mark.long


@pytest.mark.parametrize("over", SETUPS)
async def test_no_answer_is_lost_doubled_or_out_of_order(tmp_path: Path, over: str) -> None:
    """Whatever is killed, frozen, restarted or misbehaves; a reply comes twice only if its fate was unknown."""
    programs()
    run = Run(Options(over=over, seconds=25, people=6, seed=5), tmp_path)
    found = await run.run()
    assert found.broken == [], run.table()
    assert run.done.total() > 1
    assert found.counts["people at their end"] == 6
    assert found.counts["texts kept once"] == found.counts["texts given"] > 0
    assert not any(found.counts[f"updates {what}"] for what in ("lost", "applied twice", "out of order"))


async def test_without_a_fault_no_reply_comes_twice(tmp_path: Path) -> None:
    """Three processes, messages and taps of one person at two of them at once."""
    programs()
    run = Run(Options(seconds=15, people=6, seed=6, faults="none"), tmp_path)
    found = await run.run()
    assert found.broken == [], run.table()
    assert run.lives.starved or not any(count for name, count in found.counts.items() if name.startswith("twice"))


async def test_lost_answers_are_noticed(tmp_path: Path) -> None:
    """With saves that overwrite what another process has saved, the run fails."""
    programs()
    run = Run(Options(seconds=15, people=6, seed=7, faults="none", broken=CAS, finish=15), tmp_path)
    found = await run.run()
    assert found.counts["updates lost"] > 0
    assert found.broken
