"""Laws 1, 2 and 4: how updates come in, and when Telegram may forget them."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot.store.base import FREE, Hold, StoreFailed
from bot.telegram.errors import CallFailed, Fault, Meaning
from bot.telegram.incoming import ALLOWED_UPDATES
from bot.telegram.intake import Intake
from tests.bots import PATIENCE, api, bot, someone, until

from .faults import Faults, body, ok
from .house import ANN, BEN, House, Made, failing


def text(update_id: int, words: str, person: int = ANN) -> dict[str, Any]:
    chat = {"id": person, "type": "private"}
    return {"update_id": update_id, "message": {"chat": chat, "message_id": update_id, "text": words}}


@asynccontextmanager
async def polling(house: House) -> AsyncIterator[tuple[Intake, asyncio.Task[None]]]:
    """The intake of a house, after its first call."""
    intake = Intake(house.telegram, house.service)
    running = asyncio.create_task(intake.run())
    await until(lambda: any(call.method == "deleteWebhook" for call in house.telegram.calls))
    house.telegram.calls[-1].fate.set_result(True)
    try:
        yield intake, running
    finally:
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError, Fault, StoreFailed):
            await asyncio.wait_for(running, PATIENCE)


def polls(house: House) -> list[Made]:
    return [call for call in house.telegram.calls if call.method == "getUpdates"]


async def poll(house: House, number: int) -> Made:
    await until(lambda: len(polls(house)) > number)
    return polls(house)[number]


# ------------------------------------------------------------ law 1


async def test_law_01_a_malformed_update_is_skipped_alone(tmp_path: Path) -> None:
    """It is acknowledged, and the good ones around it are answered."""
    async with api() as server:
        ann, ben = someone(server), someone(server, 1)
        ann.type("/start")
        server.state.push_update("message", {"text": {"not": "a text"}, "chat": 7})
        ben.type("/start")
        async with bot(tmp_path, server):
            await until(lambda: ann.seen and ben.seen and not server.state.updates.pending)


async def test_law_01_each_update_is_parsed_separately(tmp_path: Path) -> None:
    """A lone surrogate, which strict JSON parsers refuse, costs one character of one update, not the batch."""
    faults = Faults()
    async with api([faults.around]) as server:
        ann = someone(server)
        async with bot(tmp_path, server):
            await ann.says("/start")
            await ann.presses("just_had")
            update = text(server.state.updates.next_id, "Acme\ud800", ann.id)
            faults.add("getUpdates", body(ok([update])))
            server.state.updates.wake()
            await until(lambda: "Acme" in ann.last)
        assert "Acme\N{REPLACEMENT CHARACTER}" in ann.last


async def test_law_01_the_read_timeout_is_longer_than_a_held_poll(house: House) -> None:
    """Otherwise each quiet poll would look like a failure."""
    seen: list[float | None] = []
    real = house.telegram.call

    async def call(method: str, data: Any = None, read_timeout: float | None = None) -> Any:
        seen.append(read_timeout)
        return await real(method, data, read_timeout)

    house.telegram.call = call  # type: ignore[method-assign]
    async with polling(house):
        asked = await poll(house, 0)
    assert seen[1] is not None
    assert seen[1] > asked.data["timeout"] > 0


# ------------------------------------------------------------ law 2


async def test_law_02_updates_are_acknowledged_after_the_commit_and_before_replies_are_sent(house: House) -> None:
    """The next offset is requested once the update is stored, while its reply is still on its way."""
    async with polling(house):
        (await poll(house, 0)).fate.set_result([text(70, "/start")])
        confirming = await poll(house, 1)
        assert 70 in house.stored().seen, "confirmed before it was stored"
        assert confirming.data["offset"] == 71
        assert not (await house.sent(0)).fate.done()


async def test_law_02_nothing_is_confirmed_while_the_commit_is_under_way(house: House) -> None:
    """While one save of a batch is pending, no poll confirms the batch."""
    writing, real = asyncio.Event(), house.store.save

    async def save(person: int, document: bytes, version: int, due_at: float | None, hold: Hold = FREE) -> None:
        if person == BEN:
            await writing.wait()
        await real(person, document, version, due_at, hold)

    house.store.save = save  # type: ignore[method-assign]
    async with polling(house):
        (await poll(house, 0)).fate.set_result([text(70, "/start"), text(71, "/start", BEN)])
        await house.sent(0)
        await asyncio.sleep(0.05)
        assert len(polls(house)) == 1
        writing.set()
        assert (await poll(house, 1)).data["offset"] == 72


async def test_law_02_a_store_failure_stops_the_acknowledgement(house: House) -> None:
    """What couldn't be stored is never confirmed, nor the rest of its batch; the bot stops with one sentence."""
    house.store.save = failing(1, house.store.save, StoreFailed("No room."))  # type: ignore[method-assign]
    async with polling(house) as (_, running):
        (await poll(house, 0)).fate.set_result([text(70, "/start"), text(71, "/start", BEN)])
        with pytest.raises(Fault, match="No room"):
            await asyncio.wait_for(running, PATIENCE)
        assert len(polls(house)) == 1


async def test_law_02_an_update_that_raises_is_logged_answered_and_acknowledged(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its id is stored, the person gets an apology, and other updates are applied."""
    await house.greeted()

    def broken(*_: Any) -> Any:
        raise ZeroDivisionError("words of Ann's")

    async with polling(house):
        with monkeypatch.context() as patch, structlog.testing.capture_logs() as logs:
            patch.setattr("conversations.dialogue.answers.wrote", broken)
            (await poll(house, 0)).fate.set_result([text(70, "hello"), text(71, "/start", BEN)])
            assert (await poll(house, 1)).data["offset"] == 72
    assert 70 in house.stored().seen
    assert 71 in house.stored(BEN).seen
    assert (
        "Something went wrong on my side" in (await house.sent(1)).data["text"] + (await house.sent(2)).data["text"]
    )
    (entry,) = [entry for entry in logs if entry["log_level"] == "error"]
    assert entry["update"] == 70
    assert "Ann" not in str(entry)


async def test_law_02_an_update_whose_apology_fails_is_still_acknowledged(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its id is stored and logged."""
    await house.greeted()

    def broken(*_: Any) -> Any:
        raise ZeroDivisionError

    async with polling(house):
        with monkeypatch.context() as patch, structlog.testing.capture_logs() as logs:
            patch.setattr("bot.delivery.service.respond", broken)
            (await poll(house, 0)).fate.set_result([text(70, "hello")])
            assert (await poll(house, 1)).data["offset"] == 71
    assert 70 in house.stored().seen
    assert [entry["update"] for entry in logs if entry["log_level"] == "error"] == [70, 70]


async def test_law_02_an_error_outside_the_reply_is_logged_and_acknowledged(house: House) -> None:
    """With the update's id; other updates are applied."""
    house.documents.save = failing(1, house.documents.save, ZeroDivisionError())  # type: ignore[method-assign]
    async with polling(house):
        with structlog.testing.capture_logs() as logs:
            (await poll(house, 0)).fate.set_result([text(70, "/start"), text(71, "/start", BEN)])
            assert (await poll(house, 1)).data["offset"] == 72
    assert house.row(BEN) is not None
    assert [entry["update"] for entry in logs if entry["log_level"] == "error"] == [70]


# ------------------------------------------------------------ law 4


async def test_law_04_a_webhook_is_deleted_before_the_first_poll(house: House) -> None:
    """Its pending updates are kept, and we say which kinds of update we want."""
    async with polling(house):
        asked = await poll(house, 0)
        assert [call.method for call in house.telegram.calls] == ["deleteWebhook", "getUpdates"]
        assert house.telegram.calls[0].data == {"drop_pending_updates": False}
        assert asked.data["allowed_updates"] == list(ALLOWED_UPDATES)


async def test_law_04_a_webhook_that_could_not_be_deleted_is_deleted_later(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If Telegram is unreachable at startup, it is deleted as soon as possible, before any poll."""
    monkeypatch.setattr("bot.telegram.intake.FIRST_WAIT", 0.01)
    intake = Intake(house.telegram, house.service)
    running = asyncio.create_task(intake.run())
    await until(lambda: house.telegram.calls)
    house.telegram.calls[0].fails(Meaning.NOT_SENT)
    await until(lambda: len(house.telegram.calls) == 2)
    assert house.telegram.calls[1].method == "deleteWebhook"
    house.telegram.calls[1].fate.set_result(True)
    await poll(house, 0)
    intake.stop()
    await asyncio.wait_for(running, PATIENCE)


async def test_law_04_a_second_poller_ends_the_bot_with_one_sentence(house: House) -> None:
    """On a 409, naming the setting."""
    async with polling(house) as (_, running):
        (await poll(house, 0)).fails(Meaning.CONFLICT)
        with pytest.raises(Fault, match=r"^Another process .*TELEGRAM_TOKEN.*\.$"):
            await asyncio.wait_for(running, PATIENCE)


async def test_law_04_a_watchdog_reports_the_last_good_poll(house: House) -> None:
    """It logs how long polls have been failing, and nothing while they succeed."""
    intake = Intake(house.telegram, house.service)
    with structlog.testing.capture_logs() as logs:
        intake.watch()
        assert not logs
        intake.last_good -= 600
        intake.watch()
    assert logs[0]["seconds"] >= 600


async def test_law_04_a_failed_poll_is_repeated_at_the_same_offset(house: House) -> None:
    """The time of the last good poll is kept."""
    async with polling(house) as (intake, _):
        before = intake.last_good
        first = await poll(house, 0)
        first.fate.set_exception(CallFailed(Meaning.NOT_SENT, "HTTP 429", retry_after=0.01))
        (await poll(house, 1)).fate.set_result([text(70, "/start")])
        assert (await poll(house, 2)).data["offset"] == 71
        assert intake.last_good > before
