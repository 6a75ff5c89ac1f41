"""The machine's clock is set, an hour back or years ahead, while the bot runs: by hand, by NTP, after a sleep."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from bot.telegram.calls import Call
from bot.upkeep.nightly import Nightly
from tests.bots import until

from .house import ANN, House

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
LEFT = Call(900, "sendMessage", {"chat_id": ANN, "text": "left by a crash"})


@pytest.mark.parametrize("hours", [-1, -24 * 365 * 4, 24 * 10])
async def test_who_is_due_is_looked_for_however_the_clock_is_set(house: House, hours: float) -> None:
    """An answer left by a crash is found and sent, without the clock being where it was again."""
    await house.greeted()
    look, looks = house.store.due, list[float]()

    async def due(now: float, limit: int) -> list[int]:
        looks.append(now)
        return list(await look(now, limit))

    house.store.due = due  # type: ignore[method-assign]
    with time_machine.travel(NOON, tick=True):
        house.scheduler.start()
        await until(lambda: len(looks) > 0)
    with time_machine.travel(NOON + timedelta(hours=hours), tick=True):
        await house.put(lambda document: document.outbox.append(LEFT))
        await until(lambda: len(house.sends) == 2)
        house.sends[1].arrives()
        await house.scheduler.stop()


async def test_jobs_of_the_night_are_planned_anew_where_the_clock_is_set_back(house: House) -> None:
    """Started in 2030 by mistake, put right to 2026: the next backup is tonight's, not that of 2030."""
    Nightly(house.path, house.cipher, house.scheduler)
    with time_machine.travel(datetime(2030, 5, 1, 12, tzinfo=UTC), tick=True):
        house.scheduler.start()
    with time_machine.travel(NOON, tick=True):
        jobs = house.scheduler._jobs.get_jobs
        await until(lambda: all(job.next_run_time < NOON + timedelta(days=1) for job in jobs()))
        await house.scheduler.stop()


async def test_times_missed_are_not_counted_up_where_the_clock_is_set_ahead(house: House) -> None:
    """A machine that believed in 1970 until it was told: one look is owed for that, not one for each second."""
    Nightly(house.path, house.cipher, house.scheduler)
    with time_machine.travel(NOON, tick=True):
        house.scheduler.start()
        for job in house.scheduler._jobs.get_jobs():
            times = job._get_run_times(NOON + timedelta(days=10))
            assert len(times) <= 10, "a cron job has one a day"
    await house.scheduler.stop()
