"""Law 3: an update is applied once, also around /forget; and what remains after /forget."""

import asyncio
from pathlib import Path

import pytest

from bot.delivery.document import SEEN, encode
from bot.store.base import StoreFailed
from conversations import Person
from tests.bots import until

from .house import ANN, House, failing
from .house import house as opened


async def forget(house: House, update_id: int = 900) -> None:
    """Ann deletes everything; the farewell is being sent."""
    await house.type("/forget")
    question = await house.sent(-1)
    question.arrives()
    await until(lambda: not house.sender.active)
    await house.tap(
        question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question, update_id=update_id
    )


async def arrive(house: House) -> None:
    """Everything being sent arrives, until nobody is active."""
    while house.sender.active:
        for call in house.telegram.calls:
            if not call.fate.done():
                call.arrives()
        await asyncio.sleep(0)


async def test_law_03_a_repeated_update_is_not_applied_again(house: House) -> None:
    """Even after a crash it writes nothing and sends nothing."""
    await house.greeted()
    update = await house.type("Acme")
    await arrive(house)
    before, sends = house.row(), len(house.sends)
    await house.type("Acme", update_id=update)
    async with opened(house.path.with_name("moved.db")) as later:
        house.path.with_name("moved.db")
        assert later.row() is None
    assert house.row() == before
    assert len(house.sends) == sends


async def test_law_03_ids_of_applied_updates_survive_a_crash(tmp_path: Path) -> None:
    """They are part of the document, so a new process knows them."""
    async with opened(tmp_path / "people.db") as house:
        await house.type("/start", update_id=70)
        await arrive(house)
    async with opened(tmp_path / "people.db") as house:
        await house.type("/start", update_id=70)
        assert not house.telegram.calls


async def test_law_03_a_repeated_tap_changes_nothing_but_is_answered_again(house: House) -> None:
    """It writes nothing, but Telegram still waits for an answer to it."""
    question = await house.greeted()
    data = question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await house.tap(data, question, update_id=70)
    await arrive(house)
    before, sends = house.row(), len(house.sends)
    await house.tap(data, question, update_id=70)
    await until(lambda: sum(call.method == "answerCallbackQuery" for call in house.telegram.calls) == 2)
    assert house.row() == before
    assert len(house.sends) == sends


async def test_law_03_the_last_256_ids_are_kept_in_any_order(house: House) -> None:
    """Ids restart at random, so one far below the others is new, and is known for 256 updates."""
    house.telegram.free = True
    for update_id in [10**9 + n for n in range(SEEN)]:
        await house.type("/help", update_id=update_id)
    await house.type("/help", update_id=5)
    seen = house.stored().seen
    assert len(seen) == SEEN == 256
    assert seen[-1] == 5
    assert 10**9 not in seen
    assert 10**9 + 1 in seen


async def test_law_03_forget_leaves_a_tombstone_without_words(house: House) -> None:
    """Only update ids, counters and the farewell in the outbox are left: no answers, no list, no talks."""
    await house.greeted()
    await house.type("/do breathe before I answer")
    await arrive(house)
    before = house.stored()
    await forget(house)
    left = house.stored()
    assert left.forgotten
    assert left.seen[: len(before.seen)] == before.seen
    assert left.seen[-1] == 900
    assert left.calls > before.calls
    assert left.person.numbers == {**before.person.numbers, **left.person.numbers}
    assert left.person.numbers["question"] > before.person.numbers["question"]
    farewells = [call for call in left.outbox if not call.is_edit]
    assert [call.kept for call in farewells] == [True]
    assert "It's all gone" in farewells[0].data["text"]
    blank = Person(numbers=left.person.numbers, language=left.person.language)
    assert left.person == blank
    assert b"breathe" not in encode(left)


async def test_law_03_an_update_from_before_forget_is_not_applied_to_the_tombstone(house: House) -> None:
    """If it is delivered again after /forget, it brings nothing back."""
    await house.greeted()
    update = await house.type("/do breathe")
    await arrive(house)
    await forget(house)
    await arrive(house)
    await house.type("/do breathe", update_id=update)
    assert house.stored().forgotten
    assert not house.stored().person.items


async def test_law_03_the_tombstone_is_deleted_after_24_hours(house: House, impatient: None) -> None:
    """Then the row is deleted and the file scrubbed; an hour earlier nothing happens."""
    await house.greeted()
    await forget(house)
    await arrive(house)
    row = house.row()
    assert row is not None
    assert row[2] is not None
    await house.pass_time(hours=23)
    await house.due()
    assert house.row() == row, "too early, and yet something was written"
    await house.pass_time(hours=1)
    assert row[2] <= house.clock.now().timestamp(), "not found when due"
    await house.due()
    assert house.row() is None


async def test_law_03_start_builds_on_the_tombstone(house: House) -> None:
    """/start after /forget reuses no number, so old buttons are still known to be old."""
    await house.greeted()
    await forget(house)
    await arrive(house)
    left = house.stored()
    await house.type("/start")
    new = house.stored()
    assert not new.forgotten
    assert new.person.numbers["question"] == left.person.numbers["question"] + 1
    assert min(call.id for call in new.outbox) == left.calls + 1
    assert set(left.seen) <= set(new.seen)
    assert new.given_up == left.given_up


async def test_law_03_a_reply_under_way_at_forget_brings_nothing_back(house: House) -> None:
    """When its call ends, no word is written back, and the farewell is marked."""
    await house.greeted()
    await house.type("/forget")
    question = await house.sent(-1)
    question.arrives()
    await until(lambda: not house.sender.active)
    await house.type("/do breathe")
    in_flight = await house.sent(-1)
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    left = house.stored()
    assert [(call.kept, call.sending) for call in left.outbox if not call.is_edit] == [(True, False)]
    in_flight.arrives()
    farewell = await house.sent(-1)
    assert "It's all gone" in farewell.data["text"]
    after = house.stored()
    assert [(call.kept, call.sending) for call in after.outbox if not call.is_edit] == [(True, True)]
    after.outbox, left.outbox = [], []
    assert after == left


async def test_law_03_scrubbing_is_retried_while_the_file_is_busy(house: House, impatient: None) -> None:
    """While somebody reads the file it can't be scrubbed."""
    await house.greeted()
    real, done = house.store.scrub, asyncio.Event()
    answers = [False, StoreFailed("locked"), True]

    async def scrub() -> bool:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        if answer:
            done.set()
        return bool(answer) and await real()

    house.store.scrub = scrub  # type: ignore[method-assign]
    await forget(house)
    await asyncio.wait_for(done.wait(), 10)
    assert not answers


async def test_law_03_the_number_of_messages_given_up_survives_forget(house: House) -> None:
    """Counts contain no words."""
    await house.greeted()
    await house.put(lambda document: setattr(document, "given_up", 3))
    await forget(house)
    assert house.stored().given_up == 3


async def test_law_03_a_failed_delete_is_retried(house: House) -> None:
    """A tombstone that couldn't be deleted stays due."""
    await house.greeted()
    await forget(house)
    await arrive(house)
    await house.pass_time(hours=25)
    house.store.delete = failing(1, house.store.delete, StoreFailed("full"))  # type: ignore[method-assign]
    with pytest.raises(StoreFailed):
        await house.due()
    await house.due()
    assert house.row() is None
    assert ANN not in house.sender.active
