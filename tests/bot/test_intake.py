"""Polling when something goes wrong: how long it waits, what ends it, and what doesn't."""

import asyncio
from typing import Any

import pytest
import structlog

from bot.delivery.scheduler import Scheduler
from bot.telegram.errors import CallFailed, Fault, Meaning
from bot.telegram.intake import LONGEST_WAIT, Intake
from tests.bots import PATIENCE, until

from .house import ANN, House
from .test_laws_intake import poll, polling, text


async def waits_of(house: House, failures: list[CallFailed], monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long the intake wants to wait after each failure; the waits themselves are shortened."""
    waits: list[float] = []
    real = asyncio.wait_for

    async def wait_for(waiting: Any, seconds: float) -> Any:
        waits.append(seconds)
        return await real(waiting, 0.001)

    async with polling(house):
        with monkeypatch.context() as patch:
            patch.setattr("bot.telegram.intake.asyncio.wait_for", wait_for)
            for place, failed in enumerate(failures):
                (await poll(house, place)).fate.set_exception(failed)
            await poll(house, len(failures))
    return waits


async def test_the_wait_grows_with_each_failed_poll_up_to_a_limit(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If Telegram can't be reached, it is asked less and less often, but at least every half minute."""
    failed = [CallFailed(Meaning.NOT_SENT, "ClientConnectorError") for _ in range(12)]
    waits = await waits_of(house, failed, monkeypatch)
    assert waits[0] <= 2
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT == 30


async def test_a_retry_after_of_a_poll_is_obeyed(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even if it is longer than our own limit."""
    waits = await waits_of(house, [CallFailed(Meaning.NOT_SENT, "HTTP 429", retry_after=77)], monkeypatch)
    assert waits == [77]


async def test_a_successful_poll_resets_the_wait(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next failure counts as the first again."""
    waits: list[float] = []
    async with polling(house) as (intake, _):

        async def noted(error: CallFailed, failures: int) -> None:
            waits.append(failures)

        monkeypatch.setattr(intake, "_bad_poll", noted)
        for place, good in enumerate([False, False, True, False]):
            call = await poll(house, place)
            call.fate.set_result([]) if good else call.fails(Meaning.UNKNOWN)
        await poll(house, 4)
    assert waits == [1, 2, 1]


async def test_stopping_ends_the_wait_between_polls(house: House) -> None:
    """Nobody has to wait half a minute for it."""
    async with polling(house) as (intake, running):
        (await poll(house, 0)).fate.set_exception(CallFailed(Meaning.NOT_SENT, "HTTP 429", retry_after=86_400))
        await asyncio.sleep(0.02)
        intake.stop()
        await asyncio.wait_for(running, PATIENCE)


async def test_stopping_ends_a_poll_under_way(house: House) -> None:
    """Also one that the server holds open."""
    async with polling(house) as (intake, running):
        await poll(house, 0)
        intake.stop()
        await asyncio.wait_for(running, PATIENCE)


async def test_a_batch_being_applied_is_finished_when_it_is_told_to_stop(house: House) -> None:
    """What has been taken in is stored before the end."""
    async with polling(house) as (intake, running):
        async with house.lanes.turn(ANN):
            (await poll(house, 0)).fate.set_result([text(70, "/start")])
            await until(lambda: house.lanes._waiting.get(ANN) == 2)
            intake.stop()
            await asyncio.sleep(0.01)
            assert not running.done()
        await asyncio.wait_for(running, PATIENCE)
    assert 70 in house.stored().seen


async def test_a_wrong_token_ends_it_with_one_sentence(house: House) -> None:
    """Withdrawn while the bot runs."""
    async with polling(house) as (_, running):
        (await poll(house, 0)).fails(Meaning.WRONG_TOKEN)
        with pytest.raises(Fault, match="TELEGRAM_TOKEN"):
            await asyncio.wait_for(running, PATIENCE)


@pytest.mark.parametrize("result", [None, [], {}, "", 0, False])
async def test_an_empty_answer_is_no_failure(house: House, result: Any) -> None:
    """No updates, in whatever shape."""
    async with polling(house):
        (await poll(house, 0)).fate.set_result(result)
        assert "offset" not in (await poll(house, 1)).data


@pytest.mark.parametrize("result", [True, 7, "updates", {"a": 1}, [{}], [None, 5], [{"update_id": "x"}]])
async def test_an_answer_without_a_single_update_id_is_a_failed_poll(
    house: House, monkeypatch: pytest.MonkeyPatch, result: Any
) -> None:
    """Nothing can be acknowledged of it, so it would come again at once for ever: we wait as after any failure."""
    monkeypatch.setattr("bot.telegram.intake.FIRST_WAIT", 0.01)
    async with polling(house):
        with structlog.testing.capture_logs() as logs:
            (await poll(house, 0)).fate.set_result(result)
            await poll(house, 1)
    assert any(entry["event"] == "a poll failed" for entry in logs)


async def test_an_update_without_an_id_is_skipped(house: House) -> None:
    """The others of the batch are applied and acknowledged."""
    async with polling(house):
        (await poll(house, 0)).fate.set_result([{"message": {}}, text(70, "/start"), "x"])
        assert (await poll(house, 1)).data["offset"] == 71
    assert 70 in house.stored().seen


def test_the_watchdog_is_scheduled(house: House) -> None:
    """If there is an intake, a job watches its polls."""
    intake = Intake(house.telegram, house.service)
    scheduler = Scheduler(house.store, house.service, house.sender, house.clock, house.faults.append, intake.watch)
    jobs = {job.id: job for job in scheduler._jobs.get_jobs()}
    assert jobs["watch"].func == intake.watch
    for job in jobs.values():
        assert job.id in ("deliver", "watch")
