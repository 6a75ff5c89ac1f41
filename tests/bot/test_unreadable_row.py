"""If a row can't be opened, the person is told so and starts over, and the row is kept aside."""

import asyncio
import sqlite3

import structlog

from tests.bots import until

from .house import ANN, House
from .test_laws_check_ins import half_way
from .test_laws_seen import arrive
from .test_scheduler import damage

SORRY = "I can't open"


async def said_after(house: House, text: str) -> list[str]:
    """What Ann reads after she writes that."""
    before = len(house.sends)
    await house.type(text)
    await arrive(house)
    return [call.data["text"] for call in house.sends[before:]]


async def test_start_begins_again_and_keeps_the_unreadable_row_aside(house: House) -> None:
    """A kind message, then a welcome whose buttons work; the old row is in the new document, byte by byte."""
    await half_way(house)
    await damage(house, b"broken")
    row = house.row()
    assert row is not None
    sorry, *welcome = await said_after(house, "/start")
    assert SORRY in sorry
    assert any("I'm Rebound" in text for text in welcome)
    assert [(aside.version, aside.document) for aside in house.stored().aside] == [(row[1], b"broken")]
    question = house.sends[-1]
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    await arrive(house)
    assert house.stored().person.talks
    assert all(SORRY not in text for text in await said_after(house, "/help")), "said once"


async def test_forget_deletes_the_row_kept_aside_too(house: House) -> None:
    """No byte of it is left in the document or in the file."""
    await half_way(house)
    await damage(house, b"broken beyond repair")
    said = await said_after(house, "/forget")
    assert any(SORRY in one for one in said)
    question = next(sent for sent in house.sends if sent.data["text"] == said[0])  # it goes ahead
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    await arrive(house)
    assert house.stored().forgotten
    assert house.stored().aside == []
    await house.service.finish()
    assert not any(b"broken beyond" in file.read_bytes() for file in house.path.parent.iterdir())


async def test_somebody_with_an_unreadable_row_is_told_whatever_they_do(house: House) -> None:
    """And words of self-harm still bring the helplines first."""
    await half_way(house)
    question = house.sends[-1]
    await damage(house, b"broken")
    first, second, *_ = await said_after(house, "I want to kill myself")
    assert SORRY in second
    assert "116 123" in first or "findahelpline" in first
    await damage(house, b"broken again")
    before = len(house.sends)
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    await arrive(house)
    assert SORRY in house.sends[before].data["text"]
    assert len(house.sends) > before


async def test_the_log_says_once_what_an_owner_can_do(house: House) -> None:
    """One line for an update, one for the clock, which leaves the row alone, and no more after that."""
    await half_way(house)
    await damage(house, b"broken")
    before = house.row()
    with structlog.testing.capture_logs() as by_clock:
        for _ in range(3):
            await asyncio.wait_for(house.scheduler.deliver_all(), 10)
    assert house.row() == before
    with structlog.testing.capture_logs() as by_update:
        await house.type("/start")
        await until(lambda: len(house.sends) > 0)
        await house.type("/help")
    for (entry,) in (by_clock, by_update):
        assert entry["log_level"] == "error"
        assert "README" in entry["event"]
        assert str(ANN) not in str(entry)


async def test_somebody_who_started_over_gets_check_ins_again(house: House) -> None:
    """The clock skipped them only while their row was unreadable."""
    await half_way(house)
    await damage(house, b"broken")
    await asyncio.wait_for(house.scheduler.deliver_all(), 10)
    await said_after(house, "/start")
    question = house.sends[-1]
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    await arrive(house)
    sends = len(house.sends)
    house.telegram.free = True
    await house.pass_time(hours=25)
    await asyncio.wait_for(house.scheduler.deliver_all(), 10)
    assert len(house.sends) == sends + 1


async def test_one_row_of_a_backup_can_be_restored(house: House) -> None:
    """As the README says, with the bot stopped."""
    await half_way(house)
    good, known = house.row(), house.stored().person
    await damage(house, b"broken")
    await said_after(house, "/start")
    with sqlite3.connect(house.path) as db:
        db.execute("REPLACE INTO people(id, document, version, due_at) VALUES (?, ?, ?, ?)", (ANN, *(good or ())))
    db.close()
    assert house.stored().person == known
    assert all(SORRY not in text for text in await said_after(house, "/help"))


async def test_blocking_and_unblocking_leave_an_unreadable_row_alone(house: House) -> None:
    """Nobody waits for an answer."""
    await half_way(house)
    await damage(house, b"broken")
    before = house.row()
    await house.block()
    assert house.row() == before
