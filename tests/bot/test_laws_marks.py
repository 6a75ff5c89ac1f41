"""Laws 9 and 10: only a message that may have been sent is marked, and one that certainly wasn't is unmarked."""

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


async def test_law_09_only_the_first_message_is_marked(house: House) -> None:
    """However many messages wait, a crash leaves at most one mark, on the first of them."""
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


async def test_law_09_the_mark_is_stored_before_the_call(house: House) -> None:
    """Whenever Telegram gets a call, the store already says that it may have been made."""
    real, found = house.telegram.call, list[Any]()

    async def call(method: str, data: Any = None, read_timeout: float | None = None) -> Any:
        if not method.startswith("edit"):  # edits may be repeated, so they need no mark
            found.append(marks(house)[0] if house.row() and marks(house) else "nothing")
        return await real(method, data, read_timeout)

    house.telegram.call = call  # type: ignore[method-assign]
    house.telegram.free = True
    await house.type("/start")
    await house.type("/help")
    await arrive(house)
    assert found
    assert set(found) == {(True, 1)}


async def test_law_09_a_reply_is_marked_in_its_own_commit_if_a_permit_is_free(house: House) -> None:
    """A second commit clears the mark: two writes per update."""
    await house.type("/start")
    row = house.row()
    assert row is not None
    assert (row[1], marks(house)) == (1, [(True, 1)])
    (await house.sent(0)).arrives()
    await until(lambda: not house.sender.active)
    row = house.row()
    assert row is not None
    assert row[1] == 2


async def test_law_09_a_reply_is_not_marked_while_it_waits_for_a_permit(tmp_path: Path) -> None:
    """It is marked in a turn once it has the permit."""
    gate = Gate()
    async with opened(tmp_path / "people.db", pace=gate) as house:
        await house.type("/start")
        await until(lambda: gate.polite)
        assert marks(house) == [(False, 0)]
        assert not house.sends
        gate.opened.set()
        await house.sent(0)
        assert marks(house) == [(True, 1)]


async def test_law_09_an_unmarked_message_was_not_tried(tmp_path: Path) -> None:
    """After a crash it is sent as if for the first time."""
    gate = Gate()
    async with opened(tmp_path / "people.db", pace=gate) as house:
        await house.type("/start")
    async with opened(tmp_path / "people.db") as house:
        await house.due()
        await house.sent(0)
        assert marks(house) == [(True, 1)]


async def test_law_09_every_mark_has_a_permit(tmp_path: Path) -> None:
    """Of several waiting messages, each takes its own permit before it is marked."""
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


async def test_law_09_a_mark_left_by_a_crash_is_found_by_the_next_process(tmp_path: Path) -> None:
    """It sends the message again, counted as a second try."""
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


async def test_law_09_the_scheduler_skips_active_people(house: House) -> None:
    """Somebody whose call hangs stays due, but nothing is sent twice or written."""
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
async def test_law_10_the_mark_is_removed_from_the_store_before_waiting(house: House, after: float | None) -> None:
    """If a call was certainly not made, a crash during the wait finds its message unmarked and untried."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.NOT_SENT, retry_after=after)
    await until(lambda: marks(house) == [(False, 0)])
    assert ANN in house.sender.active
    await house.due()
    assert len(house.sends) == (1 if after else len(house.sends))


async def test_law_10_a_message_that_was_not_sent_is_tried_until_it_arrives(house: House, impatient: None) -> None:
    """After ten calls that were not made it is neither given up nor counted as tried."""
    await house.type("/start")
    for _ in range(10):
        call = await house.sent(-1)
        assert marks(house) == [(True, 1)]
        call.fails(Meaning.NOT_SENT, retry_after=0.001)
    (await house.sent(-1)).arrives()
    await until(lambda: not house.sender.active)
    assert (house.stored().given_up, house.outbox()) == (0, [])


@pytest.mark.usefixtures("impatient")
async def test_law_10_a_day_without_telegram_is_survived(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """After thousands of failed tries the next pause is no longer than the longest."""
    monkeypatch.setattr("bot.delivery.outcomes.LONGEST_WAIT", 0.02)
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.NOT_SENT, retry_after=3600)
    await until(lambda: marks(house) == [(False, 0)])
    house.sender.active.pop(ANN).cancel()
    house.sender.start(ANN, Batch(pause=0.001, failures=5000))
    (await house.sent(1)).fails(Meaning.NOT_SENT)
    (await house.sent(2)).arrives()
    await until(lambda: not house.sender.active)
    assert house.outbox() == []


async def test_law_10_a_try_that_was_not_sent_does_not_count(house: House, impatient: None) -> None:
    """Unknown fate, then a 429: it may have arrived once, not twice, so it isn't given up."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.UNKNOWN)
    house.telegram.success.set()
    (await house.sent(1)).fails(Meaning.NOT_SENT, retry_after=600)
    await until(lambda: not marks(house)[0][0])
    assert marks(house) == [(False, 1)]


async def test_law_10_stopping_ends_long_waits(house: House) -> None:
    """The message stays in the outbox for the next start."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.NOT_SENT, retry_after=86_400)
    await until(lambda: marks(house) == [(False, 0)])
    await asyncio.wait_for(house.sender.stop(60), 5)
    assert not house.sender.active
    assert marks(house) == [(False, 0)]


async def test_law_10_stopping_waits_for_calls_under_way_and_starts_no_more(house: House) -> None:
    """A call under way is finished and cleared; the next one stays unmarked."""
    await house.type("/start")
    call = await house.sent(0)
    await house.type("/help")
    stopping = asyncio.create_task(house.sender.stop(60))
    await asyncio.sleep(0.02)
    assert not stopping.done()
    call.arrives()
    await stopping
    assert marks(house)[0] == (False, 0)
    assert "You can type any of these" in house.outbox()[0].data["text"]
    assert len(house.sends) == 1
    await house.type("/privacy")
    assert len(house.sends) == 1
    assert not any(call.sending for call in house.outbox())


async def test_law_10_a_call_that_never_ends_keeps_its_mark(house: House) -> None:
    """After the timeout the call is cancelled, but the store still says that it may have been made."""
    await house.type("/start")
    await house.sent(0)
    await house.sender.stop(0.02)
    assert marks(house) == [(True, 1)]


def test_law_10_calls_under_way_have_ten_seconds_at_the_end() -> None:
    """The timeout with which the bot stops."""
    from bot.app import STOP_TIMEOUT

    assert STOP_TIMEOUT == 10
