"""People who are due are claimed and handed over, and unreadable documents are skipped."""

import asyncio
from typing import Any

import msgspec
import pytest
import structlog

from bot.delivery.document import Document, decode, encode
from bot.delivery.documents import Unreadable
from bot.delivery.scheduler import Scheduler
from bot.telegram.errors import Fault
from conversations import FORMAT
from tests.bots import until

from .house import ANN, BEN, House
from .test_laws_check_ins import half_way


async def damage(house: House, document: bytes, person: int = ANN, due_at: float = 0.0) -> None:
    """Replace a person's document with something else."""
    row = house.row(person)
    await house.store.save(person, document, row[1] if row else 0, due_at)


def sealed(house: House, plain: bytes) -> bytes:
    """The document as it would be in Ann's row, at its next version."""
    row = house.row()
    assert row is not None
    return house.cipher.seal(plain, ANN, row[1] + 1)


async def test_the_scheduler_does_not_wait_for_deliveries(house: House) -> None:
    """While one hangs, it goes on claiming other people."""
    await half_way(house)
    house.telegram.free = True
    await house.type("/start", BEN)
    await until(lambda: not house.sender.active)
    question = house.sends[-1]
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question, BEN)
    await until(lambda: not house.sender.active)
    house.telegram.free = False
    sends = len(house.sends)
    await house.pass_time(hours=25)
    house.scheduler.start()
    await until(lambda: len(house.sends) == sends + 2)
    await house.scheduler.stop()


async def test_stopping_waits_for_turns_that_were_handed_over(house: House) -> None:
    """They finish before the store is closed."""
    await half_way(house)
    await house.pass_time(hours=25)
    async with house.lanes.turn(ANN):
        house.scheduler.start()
        await until(lambda: house.lanes._waiting[ANN] == 2)
        stopping = asyncio.create_task(house.scheduler.stop())
        await asyncio.sleep(0.02)
        assert not stopping.done()
    await stopping
    assert house.stored().outbox


async def test_stopping_waits_for_a_check_under_way(house: House, caplog: pytest.LogCaptureFixture) -> None:
    """A job that is asking the store who is due ends without an error from APScheduler."""
    asked, real = asyncio.Event(), house.store.due

    async def due(now: float, limit: int) -> Any:
        asked.set()
        await asyncio.sleep(0.02)
        return await real(now, limit)

    house.store.due = due  # type: ignore[method-assign]
    house.scheduler.start()
    await asked.wait()
    await house.scheduler.stop()
    await asyncio.sleep(0)
    assert not [record for record in caplog.records if record.levelno >= 30]


@pytest.mark.parametrize("content", [b"", b"garbage", b"\xf1" * 100, b"sealed"])
async def test_an_unreadable_document_is_skipped_and_left_unchanged(house: House, content: bytes) -> None:
    """Only that person is skipped; others get their check-ins."""
    await half_way(house)
    content = sealed(house, b"\xc1 no document") if content == b"sealed" else content
    await damage(house, content)
    before = house.row()
    house.telegram.free = True
    await house.type("/start", BEN)
    await asyncio.wait_for(house.scheduler.deliver_all(), 10)
    assert house.row() == before
    assert house.row(BEN) is not None
    await house.tap("1.1.x")
    assert house.stored().aside[0].document == content
    assert any(call.method == "answerCallbackQuery" for call in house.telegram.calls)


async def test_unreadable_documents_are_logged_once_and_delay_nobody(house: House) -> None:
    """With sixty broken rows that are due, the check-in behind them is sent and the log isn't flooded."""
    await half_way(house)
    for person in range(2000, 2060):
        await damage(house, b"broken", person)
    await house.pass_time(hours=25)
    house.telegram.free = True
    sends = len(house.sends)
    with structlog.testing.capture_logs() as logs:
        for _ in range(3):
            await asyncio.wait_for(house.scheduler.deliver_all(), 10)
    assert len(house.sends) == sends + 1
    assert len(logs) == 60


async def test_an_old_document_with_a_newer_version_number_is_refused(house: House) -> None:
    """Somebody who can write the file can't restore old answers unnoticed."""
    await half_way(house)
    old = house.row()
    assert old is not None
    await house.type("/do Breathe")
    await damage(house, old[0])
    with pytest.raises(Unreadable):
        await house.documents.load(ANN)


async def test_a_document_of_another_person_is_refused(house: House) -> None:
    """A sealed document can't be opened in another row."""
    await half_way(house)
    row = house.row()
    assert row is not None
    await damage(house, row[0], BEN)
    with pytest.raises(Unreadable):
        await house.documents.load(BEN)


def newer_document() -> bytes:
    """A document as a later version might write it, with another field and other types."""
    later = {**msgspec.to_builtins(Document(), str_keys=False), "format": FORMAT + 1, "person": "elsewhere"}
    return msgspec.msgpack.encode(later)


async def test_a_document_of_a_newer_version_is_refused_and_never_rewritten(house: House) -> None:
    """By an update and by the clock: the bot stops with one sentence, and the row stays unchanged."""
    await half_way(house)
    await damage(house, sealed(house, newer_document()))
    before = house.row()
    with pytest.raises(Fault, match="newer Rebound"):
        await house.type("/help")
    await asyncio.wait_for(house.scheduler.deliver_all(), 10)
    assert "newer Rebound" in str(house.faults[0])
    assert house.row() == before


def test_a_newer_format_is_recognised_by_its_number() -> None:
    """Whether or not its fields still fit ours."""
    for data in (newer_document(), encode(Document(format=FORMAT + 1))):
        with pytest.raises(Fault, match="newer Rebound"):
            decode(data)
    assert decode(encode(Document(calls=3))).calls == 3
    with pytest.raises(msgspec.DecodeError):
        decode(b"\xc1")


async def test_an_unknown_field_of_the_same_format_is_ignored() -> None:
    """Fields are only added, so an older program of the same format ignores them."""
    data = {**msgspec.to_builtins(Document(calls=3), str_keys=False), "later": 1}
    assert decode(msgspec.msgpack.encode(data)).calls == 3


async def test_a_due_moment_that_fails_is_retried(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a short pause."""
    monkeypatch.setattr("bot.delivery.scheduler.PAUSE_AFTER_ERROR", 0.0)
    await half_way(house)
    await house.pass_time(hours=25)
    with monkeypatch.context() as patch:
        patch.setattr("bot.delivery.service.respond", lambda *_: 1 / 0)
        await house.scheduler._claim()
        await house.scheduler._settled()
    await house.scheduler._claim()
    await house.sent(-1)


async def test_a_slow_check_causes_no_warnings(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """On a slow machine the next run starts while one still reads; APScheduler logs nothing."""
    monkeypatch.setattr("bot.delivery.scheduler.EVERY", 0.02)
    answered, looks = asyncio.Event(), list[float]()

    async def due(due_by: float, limit: int) -> list[int]:
        looks.append(due_by)
        await answered.wait()
        return []

    monkeypatch.setattr(house.store, "due", due)
    scheduler = Scheduler(house.store, house.service, house.sender, house.clock, house.faults.append)
    scheduler.start()
    await until(lambda: looks)
    await asyncio.sleep(0.2)
    assert len(looks) == 1, "one look at a time"
    answered.set()
    await until(lambda: len(looks) > 3)
    await scheduler.stop()
    assert [record.getMessage() for record in caplog.records if record.levelname == "WARNING"] == []
