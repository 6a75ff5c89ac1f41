"""Messages that don't wait for a permit still count towards the rate."""

import asyncio

import pytest

from bot.delivery.pacing import Pace

ANN = 1001


@pytest.mark.parametrize("rates", [(0, 1), (1, 0)])
def test_messages_sent_without_waiting_count_too(rates: tuple[float, float]) -> None:
    """Five at once are two beyond the burst: later ones wait until those are made up for."""
    now = [100.0]
    pace = Pace(*rates, lambda: now[0])
    assert [pace.take(ANN, at_once=True) for _ in range(5)] == [True] * 5
    now[0] += 2.9
    assert not pace.take(ANN)
    now[0] += 0.2
    assert pace.take(ANN)
    assert not pace.take(ANN)


async def test_a_cancelled_wait_for_a_permit_costs_nothing() -> None:
    """Somebody who is woken gives their place back, so their message isn't delayed."""
    pace = Pace(0, 0.001)
    while pace.take(ANN):
        pass
    before = dict(pace._people)
    wait = asyncio.create_task(pace.wait(ANN))
    await asyncio.sleep(0)
    wait.cancel()
    await asyncio.wait({wait})
    assert pace._people == pytest.approx(before)
