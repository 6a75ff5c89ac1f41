"""Laws 9 and 10: only what may have been sent is marked, and what surely was not is unmarked."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.delivery.batches import Batch
from bot.delivery.pacing import Pace
from bot.telegram.errors import Meaning
from tests.bots import until

from .house import ANN, BEN, Gate, House
from .house import house as opened
from .test_laws_seen import arrive


def marks(house: House) -> list[tuple[bool, int]]:
    return [(call.sending, call.tries) for call in house.outbox() if not call.is_edit]


async def test_law_09_only_the_head_is_marked(house: House) -> None:
    """However many messages wait, a crash finds one mark at most, on the first of them."""
    await house.type("/start")
    for n in range(3):
        await house.type(f"/do number {n}")
    while house.sender.active:
        await house.sent(-1)
        found = marks(house)
        assert found[0] == (True, 1)
        assert set(found[1:]) <= {(False, 0)}
        (await house.sent(-1)).arrives()
        await until(lambda: not house.sender.active or any(not one.fate.done() for one in house.sends))


async def test_law_09_the_mark_is_durable_before_the_call(house: House) -> None:
    """Whenever Telegram gets a call, the store already says that it may have been made."""
    real, found = house.telegram.call, list[Any]()

    async def call(method: str, data: Any = None, read_timeout: float | None = None) -> Any:
        found.append(marks(house)[0] if house.row() and marks(house) else "nothing")
        return await real(method, data, read_timeout)

    house.telegram.call = call  # type: ignore[method-assign]
    house.telegram.free = True
    await house.type("/start")
    await house.type("/help")
    await arrive(house)
    assert found
    assert set(found) == {(True, 1)}


async def test_law_09_marked_in_the_replys_own_commit_where_a_permit_is_free(house: House) -> None:
    """One commit holds the reply and its mark; a second clears it: two writes an update."""
    await house.type("/start")
    row = house.row()
    assert row is not None
    assert (row[1], marks(house)) == (1, [(True, 1)])
    (await house.sent(0)).arrives()
    await until(lambda: not house.sender.active)
    row = house.row()
    assert row is not None
    assert row[1] == 2


async def test_law_09_without_a_permit_unmarked_until_the_wait_is_over(tmp_path: Path) -> None:
    """A reply that has to wait for the pace is not marked while it waits; then a lane write marks it."""
    gate = Gate()
    async with opened(tmp_path / "people.db", pace=gate) as house:
        await house.type("/start")
        await until(lambda: gate.polite)
        assert marks(house) == [(False, 0)]
        assert not house.sends
        gate.opened.set()
        await house.sent(0)
        assert marks(house) == [(True, 1)]


async def test_law_09_unmarked_means_not_tried(tmp_path: Path) -> None:
    """After a crash, what was never tried is sent as if for the first time."""
    gate = Gate()
    async with opened(tmp_path / "people.db", pace=gate) as house:
        await house.type("/start")
    async with opened(tmp_path / "people.db") as house:
        await house.due()
        await house.sent(0)
        assert marks(house) == [(True, 1)]


async def test_law_09_every_mark_has_a_permit(tmp_path: Path) -> None:
    """With several messages waiting, each takes a permit of its own before it is marked."""
    asked: list[int] = []

    class Counting(Pace):
        def take(self, person: int, *, polite: bool = False, at_once: bool = False) -> bool:
            asked.append(person)
            return True

    async with opened(tmp_path / "people.db", pace=Counting(0, 0)) as house:
        await house.type("/start")
        await house.type("/help")
        await arrive(house)
        assert len(asked) == len(house.sends)


async def test_law_09_a_mark_with_nobody_in_hand_is_taken_up_after_a_crash(tmp_path: Path) -> None:
    """The next process finds who was being sent to, and tries again, counted as a second try."""
    async with opened(tmp_path / "people.db") as house:
        await house.type("/start")
        await house.sent(0)
    async with opened(tmp_path / "people.db") as house:
        assert await house.store.due(house.clock.now().timestamp(), 10) == [ANN]
        house.scheduler.start()
        again = await house.sent(0)
        assert marks(house) == [(True, 2)]
        again.arrives()
        await until(lambda: not house.outbox())
        await house.scheduler.stop()


async def test_law_09_the_scheduler_leaves_people_in_hand_alone(house: House) -> None:
    """Somebody whose call hangs is due all the while, and nothing is done: no double, no write."""
    await house.type("/start")
    await house.sent(0)
    before = house.row()
    house.scheduler.start()
    await house.type("/start", BEN)
    await house.sent(1)
    await asyncio.sleep(0.05)
    await house.due()
    await house.scheduler.stop()
    assert house.row() == before
    assert len(house.sends) == 2


# ------------------------------------------------------------ law 10


@pytest.mark.parametrize("after", [600.0, None])
async def test_law_10_the_mark_is_taken_back_durably_before_waiting(house: House, after: float | None) -> None:
    """Surely not sent: during the wait a crash finds the message unmarked and not tried; the person is in hand."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.NOT_SENT, retry_after=after)
    await until(lambda: marks(house) == [(False, 0)])
    assert ANN in house.sender.active
    await house.due()
    assert len(house.sends) == (1 if after else len(house.sends))


async def test_law_10_what_was_surely_not_sent_is_sent_until_it_arrives(house: House, impatient: None) -> None:
    """Not sent ten times over, it is never given up, nor counted as tried."""
    await house.type("/start")
    for _ in range(10):
        call = await house.sent(-1)
        assert marks(house) == [(True, 1)]
        call.fails(Meaning.NOT_SENT, retry_after=0.001)
    (await house.sent(-1)).arrives()
    await until(lambda: not house.sender.active)
    assert (house.stored().given_up, house.outbox()) == (0, [])


@pytest.mark.usefixtures("impatient")
async def test_law_10_a_day_without_telegram_is_no_fault(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """After thousands of tries in vain the next pause is as long as any."""
    monkeypatch.setattr("bot.delivery.sender.LONGEST_WAIT", 0.02)
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.NOT_SENT, retry_after=3600)
    await until(lambda: marks(house) == [(False, 0)])
    house.sender.active.pop(ANN).cancel()
    house.sender.take_in_hand(ANN, Batch(pause=0.001, failures=5000))
    (await house.sent(1)).fails(Meaning.NOT_SENT)
    (await house.sent(2)).arrives()
    await until(lambda: not house.sender.active)
    assert house.outbox() == []


async def test_law_10_a_second_try_surely_not_sent_counts_as_one_try(house: House, impatient: None) -> None:
    """Fate unknown, then a 429: it may have been made once, not twice, and so is not given up."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.UNKNOWN)
    house.telegram.success.set()
    (await house.sent(1)).fails(Meaning.NOT_SENT, retry_after=600)
    await until(lambda: not marks(house)[0][0])
    assert marks(house) == [(False, 1)]


async def test_law_10_stopping_ends_sleeps(house: House) -> None:
    """Told to stop, a sender in a long wait goes at once; its message waits in the outbox for the next start."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.NOT_SENT, retry_after=86_400)
    await until(lambda: marks(house) == [(False, 0)])
    await asyncio.wait_for(house.sender.stop(60), 5)
    assert not house.sender.active
    assert marks(house) == [(False, 0)]


async def test_law_10_stopping_waits_for_calls_begun_and_begins_no_more(house: House) -> None:
    """A call that has begun is finished and cleared; what is behind it stays unmarked."""
    await house.type("/start")
    call = await house.sent(0)
    await house.type("/help")
    stopping = asyncio.create_task(house.sender.stop(60))
    await asyncio.sleep(0.02)
    assert not stopping.done()
    call.arrives()
    await stopping
    assert marks(house)[0] == (False, 0)
    assert "You can say these" in house.outbox()[0].data["text"]
    assert len(house.sends) == 1
    await house.type("/privacy")
    assert len(house.sends) == 1
    assert not any(call.sending for call in house.outbox())


async def test_law_10_a_call_that_never_ends_keeps_its_mark(house: House) -> None:
    """After the patience the call is cut off; that it may have been made stays known."""
    await house.type("/start")
    await house.sent(0)
    await house.sender.stop(0.02)
    assert marks(house) == [(True, 1)]


def test_law_10_calls_begun_have_ten_seconds() -> None:
    """The patience that the bot stops with."""
    from bot.app import PATIENCE

    assert PATIENCE == 10
