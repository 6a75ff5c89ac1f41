"""What does not wait for the pace is counted by it all the same."""

import asyncio

import pytest

from bot.delivery.pacing import Pace

ANN = 1001


@pytest.mark.parametrize("rates", [(0, 1), (1, 0)])
def test_the_pace_counts_what_did_not_wait(rates: tuple[float, float]) -> None:
    """Five at once are two past the burst: the person's next is free when those are made up for, and overall too."""
    now = [100.0]
    pace = Pace(*rates, lambda: now[0])
    assert [pace.take(ANN, at_once=True) for _ in range(5)] == [True] * 5
    now[0] += 2.9
    assert not pace.take(ANN)
    now[0] += 0.2
    assert pace.take(ANN)
    assert not pace.take(ANN)


async def test_a_wait_for_the_pace_that_was_broken_off_costs_nothing() -> None:
    """Whoever is woken has their place back: what waited leaves no later for it."""
    pace = Pace(0, 0.001)
    while pace.take(ANN):
        pass
    before = dict(pace._people)
    wait = asyncio.create_task(pace.wait(ANN))
    await asyncio.sleep(0)
    wait.cancel()
    await asyncio.wait({wait})
    assert pace._people == pytest.approx(before)
