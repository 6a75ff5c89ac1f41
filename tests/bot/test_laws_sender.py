"""Laws 7 to 10: one sender a person, one mark, nothing lost between them."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.document import Document
from bot.errors import Meaning
from bot.pacing import Pace
from bot.store.base import StoreFailed
from tests.bots import until

from .house import ANN, BEN, Gate, House, failing
from .house import house as opened
from .test_laws_seen import arrive

# ------------------------------------------------------------ law 7


async def test_law_07_one_sender_a_person_and_messages_in_order(house: House) -> None:
    """While one message is on its way no other of that person is; they leave in the order they were said."""
    for words in ("/start", "/help", "/privacy", "/do breathe"):
        await house.type(words)
    texts: list[str] = []
    expected = [call.data["text"] for call in house.outbox()]
    while house.sender.hands:
        call = await house.sent(-1)
        assert sum(not one.fate.done() for one in house.sends) == 1
        await house.due()  # the scheduler leaves who is in hand alone
        texts.append(call.data["text"])
        call.arrives()
        await until(lambda: not house.sender.hands or any(not one.fate.done() for one in house.sends))
    assert texts == expected
    assert len(texts) >= 6


async def test_law_07_answers_given_meanwhile_append_unmarked(house: House) -> None:
    """A reply to somebody in hand goes behind what is there and carries no mark."""
    await house.type("/start")
    await house.sent(0)
    await house.type("/help")
    marks = [(call.sending, call.tries) for call in house.outbox()]
    assert marks[0] == (True, 1)
    assert set(marks[1:]) == {(False, 0)}
    assert len(house.sends) == 1


async def test_law_07_what_the_sender_writes_goes_through_the_lane_and_reloads(house: House) -> None:
    """An update applied while a call is on its way is still there after the sender has cleared its item."""
    await house.type("/start")
    call = await house.sent(0)
    await house.type("/do breathe")
    async with house.lanes.turn(ANN):
        before = house.row()
        call.arrives()
        await asyncio.sleep(0.02)
        assert house.row() == before, "written past the lane"
    await house.sent(1)
    assert [item.text for item in house.stored().person.items.values()] == ["breathe"]


async def test_law_07_clearing_and_deciding_to_stop_are_one_turn(house: House) -> None:
    """A reply said at the very moment at which the last one is cleared is delivered too."""
    for n in range(30):
        await house.type("/help")
        call = await house.sent(-1)
        call.arrives()
        for _ in range(n % 10):
            await asyncio.sleep(0)
        await house.type("/privacy")
        (await house.sent(-1)).arrives()
        await arrive(house)
        assert not house.outbox()
    assert len(house.sends) == 60


async def test_law_07_in_hand_is_left_inside_the_turn_that_clears(house: House) -> None:
    """Whoever has the person's turn sees: in hand with something to do, or not in hand with nothing marked."""
    await house.type("/start")
    call = await house.sent(0)
    looks: list[tuple[bool, int]] = []

    async def look() -> None:
        for _ in range(200):
            async with house.lanes.turn(ANN):
                looks.append((ANN in house.sender.hands, len(house.outbox())))
            await asyncio.sleep(0)

    looking = asyncio.create_task(look())
    await asyncio.sleep(0)
    call.arrives()
    await looking
    assert set(looks) == {(True, 1), (False, 0)}


async def test_law_07_in_hand_is_entered_inside_the_turn_that_marks(house: House) -> None:
    """Right after the turn that put the mark, the person is in hand: no scheduler can come between."""
    states: list[tuple[bool, bool]] = []
    writing = asyncio.create_task(house.type("/start"))
    while not writing.done():
        if house.row():
            async with house.lanes.turn(ANN):
                states.append((ANN in house.sender.hands, house.outbox()[0].sending))
        await asyncio.sleep(0)
    await writing
    assert ANN in house.sender.hands
    assert (False, True) not in states


async def test_law_07_a_sender_stops_only_on_an_empty_outbox(house: House) -> None:
    """With several messages waiting, each clear leads on to the next one until none is left."""
    await house.put(lambda document: None)
    await house.type("/start")
    for n in range(4):
        await house.type(f"/do number {n}")
    while house.outbox():
        assert ANN in house.sender.hands
        sent = len(house.sends)
        (await house.sent(-1)).arrives()
        await until(lambda sent=sent: not house.outbox() or len(house.sends) > sent)
    await until(lambda: not house.sender.hands)


async def test_law_07_a_clear_that_fails_is_retried_in_hand(house: House) -> None:
    """The store fails while a delivered message is cleared: it is cleared a little later, and not sent again."""
    await house.type("/start")
    call = await house.sent(0)
    house.store.save = failing(2, house.store.save, StoreFailed("locked"))  # type: ignore[method-assign]
    call.arrives()
    await asyncio.sleep(0.02)
    assert ANN in house.sender.hands
    await house.due()
    await until(lambda: not house.sender.hands)
    assert not house.outbox()
    assert len(house.sends) == 1


async def test_law_07_a_store_that_stays_broken_stops_the_bot(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clear that never succeeds ends the process with one sentence; the mark stays for the next one."""
    monkeypatch.setattr("bot.sender.STORE_TRIES", 2)
    await house.type("/start")
    call = await house.sent(0)
    house.store.save = failing(9, house.store.save, StoreFailed("No room."))  # type: ignore[method-assign]
    call.arrives()
    await until(lambda: house.faults)
    assert str(house.faults[0]) == "No room."
    assert house.outbox()[0].sending


# ------------------------------------------------------------ law 8


async def test_law_08_an_item_is_removed_by_its_own_id(house: House) -> None:
    """Clearing one message leaves every other: those said meanwhile, and one put before it."""
    await house.type("/start")
    first = await house.sent(0)
    await house.type("/help")
    await house.type("/privacy")
    ids = [call.id for call in house.outbox()]
    first.arrives()
    await house.sent(1)
    assert [call.id for call in house.outbox()] == ids[1:]


async def test_law_08_the_message_id_is_kept_by_the_same_write(house: House) -> None:
    """At every commit either the item is in the outbox or its message's number is kept."""
    await house.type("/start")
    before = house.row()
    (await house.sent(0)).arrives()
    await until(lambda: house.row() != before)
    stored, row = house.stored(), house.row()
    assert before is not None
    assert row is not None
    assert row[1] == before[1] + 1
    assert not stored.outbox
    assert list(stored.shown.values()) == [[house.sends[0].number]]


# ------------------------------------------------------------ law 9


def marks(house: House) -> list[tuple[bool, int]]:
    return [(call.sending, call.tries) for call in house.outbox() if not call.is_edit]


async def test_law_09_only_the_head_is_marked(house: House) -> None:
    """However many messages wait, a crash finds one mark at most, on the first of them."""
    await house.type("/start")
    for n in range(3):
        await house.type(f"/do number {n}")
    while house.sender.hands:
        await house.sent(-1)
        found = marks(house)
        assert found[0] == (True, 1)
        assert set(found[1:]) <= {(False, 0)}
        (await house.sent(-1)).arrives()
        await until(lambda: not house.sender.hands or any(not one.fate.done() for one in house.sends))


async def test_law_09_the_mark_is_durable_before_the_call(house: House) -> None:
    """Whenever Telegram gets a call, the store already says that it may have been made."""
    real, found = house.telegram.call, list[Any]()

    async def call(method: str, data: Any = None, read_timeout: float | None = None) -> Any:
        found.extend(marks(house)[:1])
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
    await until(lambda: not house.sender.hands)
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
        def take(self, person: int) -> bool:
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
    assert ANN in house.sender.hands
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
    await until(lambda: not house.sender.hands)
    assert (house.stored().given_up, house.outbox()) == (0, [])


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
    assert not house.sender.hands
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
