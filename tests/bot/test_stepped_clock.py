"""The machine's clock is set while the bot runs, an hour back or years ahead."""

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
async def test_people_who_are_due_are_found_after_the_clock_was_set_back(house: House, hours: float) -> None:
    """A reply left by a crash is sent without waiting for the old time to come again."""
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


async def test_night_jobs_are_rescheduled_when_the_clock_is_set_back(house: House) -> None:
    """Started in 2030 by mistake, corrected to 2026: the next backup is tonight."""
    Nightly(house.path, house.cipher, house.scheduler)
    with time_machine.travel(datetime(2030, 5, 1, 12, tzinfo=UTC), tick=True):
        house.scheduler.start()
    with time_machine.travel(NOON, tick=True):
        jobs = house.scheduler._jobs.get_jobs
        await until(lambda: all(job.next_run_time < NOON + timedelta(days=1) for job in jobs()))
        await house.scheduler.stop()


async def test_missed_runs_are_not_made_up_for_when_the_clock_is_set_ahead(house: House) -> None:
    """A machine that started in 1970 owes one check, not one for each second since."""
    Nightly(house.path, house.cipher, house.scheduler)
    with time_machine.travel(NOON, tick=True):
        house.scheduler.start()
        for job in house.scheduler._jobs.get_jobs():
            times = job._get_run_times(NOON + timedelta(days=10))
            assert len(times) <= 10, "a cron job has one a day"
    await house.scheduler.stop()
