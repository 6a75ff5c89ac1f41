"""Laws 7 and 8: one sender per person, which clears what was sent and nothing else."""

import asyncio

import pytest

from bot.store.base import StoreFailed
from tests.bots import until

from .house import ANN, House, failing
from .test_laws_seen import arrive

# ------------------------------------------------------------ law 7


async def test_law_07_one_message_per_person_is_sent_at_a_time_in_order(house: House) -> None:
    """In the order in which they were said."""
    for words in ("/start", "/help", "/privacy", "/do breathe"):
        await house.type(words)
    texts: list[str] = []
    expected = [call.data["text"] for call in house.outbox()]
    while house.sender.active:
        call = await house.sent(-1)
        assert sum(not one.fate.done() for one in house.sends) == 1
        await house.due()  # the scheduler leaves who is in hand alone
        texts.append(call.data["text"])
        call.arrives()
        await until(lambda: not house.sender.active or any(not one.fate.done() for one in house.sends))
    assert texts == expected
    assert len(texts) >= 6


async def test_law_07_a_reply_to_an_active_person_is_appended_without_a_mark(house: House) -> None:
    """It goes to the end of the outbox."""
    await house.type("/start")
    await house.sent(0)
    await house.type("/help")
    marks = [(call.sending, call.tries) for call in house.outbox()]
    assert marks[0] == (True, 1)
    assert set(marks[1:]) == {(False, 0)}
    assert len(house.sends) == 1


async def test_law_07_the_sender_writes_through_the_lane_and_reloads_first(house: House) -> None:
    """An update applied during a call is still there after the sender has cleared its message."""
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
    """A reply said at the very moment when the last message is cleared is delivered too."""
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


async def test_law_07_a_person_becomes_inactive_in_the_turn_that_clears(house: House) -> None:
    """In every turn they are either active with something to do, or inactive with nothing marked."""
    await house.type("/start")
    call = await house.sent(0)
    looks: list[tuple[bool, int]] = []

    async def look() -> None:
        for _ in range(200):
            async with house.lanes.turn(ANN):
                looks.append((ANN in house.sender.active, len(house.outbox())))
            await asyncio.sleep(0)

    looking = asyncio.create_task(look())
    await asyncio.sleep(0)
    call.arrives()
    await looking
    assert set(looks) == {(True, 1), (False, 0)}


async def test_law_07_a_person_becomes_active_in_the_turn_that_marks(house: House) -> None:
    """So that the scheduler can't come in between."""
    states: list[tuple[bool, bool]] = []
    writing = asyncio.create_task(house.type("/start"))
    while not writing.done():
        if house.row():
            async with house.lanes.turn(ANN):
                states.append((ANN in house.sender.active, house.outbox()[0].sending))
        await asyncio.sleep(0)
    await writing
    assert ANN in house.sender.active
    assert (False, True) not in states


async def test_law_07_a_sender_stops_only_when_the_outbox_is_empty(house: House) -> None:
    """After each message it goes on with the next."""
    await house.put(lambda document: None)
    await house.type("/start")
    for n in range(4):
        await house.type(f"/do number {n}")
    while house.outbox():
        assert ANN in house.sender.active
        sent = len(house.sends)
        (await house.sent(-1)).arrives()
        await until(lambda sent=sent: not house.outbox() or len(house.sends) > sent)
    await until(lambda: not house.sender.active)


async def test_law_07_a_failed_clear_is_retried_while_the_person_stays_active(house: House) -> None:
    """The delivered message is cleared a little later, and not sent again."""
    await house.type("/start")
    call = await house.sent(0)
    house.store.save = failing(2, house.store.save, StoreFailed("locked"))  # type: ignore[method-assign]
    call.arrives()
    await asyncio.sleep(0.02)
    assert ANN in house.sender.active
    await house.due()
    await until(lambda: not house.sender.active)
    assert not house.outbox()
    assert len(house.sends) == 1


async def test_law_07_a_store_that_stays_broken_stops_the_bot(
    house: House, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """If a message can't be cleared at all, the process ends with one sentence, and the mark stays.

    A database that several processes share may be away for longer: they all wait for it.
    """
    monkeypatch.setattr("bot.delivery.sender.STORE_TRIES", 2)
    await house.type("/start")
    call = await house.sent(0)
    house.store.save = failing(3, house.store.save, StoreFailed("No room."))  # type: ignore[method-assign]
    call.arrives()
    if kind == "postgres":
        await until(lambda: not house.sender.active)
        assert (house.outbox(), house.faults) == ([], [])
        return
    await until(lambda: house.faults)
    assert str(house.faults[0]) == "No room."
    assert house.outbox()[0].sending


# ------------------------------------------------------------ law 8


async def test_law_08_a_message_is_removed_by_its_own_id(house: House) -> None:
    """Clearing it leaves every other: those said meanwhile, and one put before it."""
    await house.type("/start")
    first = await house.sent(0)
    await house.type("/help")
    await house.type("/privacy")
    ids = [call.id for call in house.outbox() if not call.is_edit]
    first.arrives()
    await house.sent(1)
    assert [call.id for call in house.outbox() if not call.is_edit] == ids[1:]


async def test_law_08_the_message_id_is_stored_in_the_commit_that_clears(house: House) -> None:
    """At every commit either the message is in the outbox or its id is stored."""
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
