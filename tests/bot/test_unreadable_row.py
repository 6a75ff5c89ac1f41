"""A row that can't be opened: the person is told so and begins anew, and what was in the row is kept aside."""

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
    """What Ann reads once she has written that."""
    before = len(house.sends)
    await house.type(text)
    await arrive(house)
    return [call.data["text"] for call in house.sends[before:]]


async def test_start_begins_anew_and_what_was_there_is_kept_aside(house: House) -> None:
    """Kind words, then the welcome, whose buttons work; the row as it was is in the new document, byte by byte."""
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


async def test_forget_works_and_takes_what_was_kept_aside_along(house: House) -> None:
    """After /forget not a byte of the old row is left, in the document or in the file."""
    await half_way(house)
    await damage(house, b"broken beyond repair")
    sorry, *_ = await said_after(house, "/forget")
    assert SORRY in sorry
    question = house.sends[-1]
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    await arrive(house)
    assert house.stored().forgotten
    assert house.stored().aside == []
    await house.service.finish()
    assert not any(b"broken beyond" in file.read_bytes() for file in house.path.parent.iterdir())


async def test_words_and_taps_are_answered_too(house: House) -> None:
    """Whatever they do they hear it, and words of self-harm still bring the helplines, first."""
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
    """One line by an update, and one by the clock, whose look leaves the row alone; no more when it looks again."""
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


async def test_who_began_anew_has_check_ins_again(house: House) -> None:
    """Passed over by the clock while nothing could be read, and no longer once they wrote."""
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


async def test_one_row_of_a_backup_can_be_put_back(house: House) -> None:
    """As the README says: what was known then is known again, with the row as it was and the bot stopped."""
    await half_way(house)
    good, known = house.row(), house.stored().person
    await damage(house, b"broken")
    await said_after(house, "/start")
    with sqlite3.connect(house.path) as db:
        db.execute("REPLACE INTO people(id, document, version, due_at) VALUES (?, ?, ?, ?)", (ANN, *(good or ())))
    db.close()
    assert house.stored().person == known
    assert all(SORRY not in text for text in await said_after(house, "/help"))


async def test_being_blocked_or_seen_again_is_no_contact(house: House) -> None:
    """Nobody waits for an answer: the row stays as it is."""
    await half_way(house)
    await damage(house, b"broken")
    before = house.row()
    await house.block()
    assert house.row() == before
