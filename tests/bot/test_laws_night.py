"""A check-in that couldn't be sent by day waits until the night is over: no retry wakes anybody."""

from datetime import datetime, timedelta

import pytest

from bot.delivery.document import Document
from bot.telegram.errors import Meaning
from tests.bots import until

from .house import ANN, House
from .test_laws_check_ins import half_way
from .test_laws_seen import arrive

pytestmark = pytest.mark.usefixtures("impatient")


def at(house: House, days: int, hour: int, minute: int = 0) -> datetime:
    """That hour, that many days from now, in Ann's time zone."""
    return (house.clock.now() + timedelta(days=days)).replace(hour=hour, minute=minute, second=0, microsecond=0)


async def in_the_evening(house: House) -> None:
    """It is shortly before Ann's night, and a check-in is on its way to her."""
    await half_way(house)

    def there(document: Document) -> None:
        document.person.zone, document.person.check_ins.minute = "Etc/UTC", 20 * 60 + 20

    await house.put(there)
    house.clock.move_to(at(house, 1, 20, 35))
    await house.due()
    assert "stopped partway" in (await house.sent(-1)).data["text"]


async def out_of_hand(house: House) -> None:
    await until(lambda: ANN not in house.sender.active)


def due_at(house: House) -> datetime:
    row = house.row()
    assert row is not None
    assert row[2] is not None
    return datetime.fromtimestamp(row[2], house.clock.now().tzinfo)


async def test_a_check_in_that_was_not_sent_by_day_is_planned_for_the_next_day_at_its_time(house: House) -> None:
    """The server was down until eleven at night: nothing then, nor at eight; it comes once, at 20:20, as was set."""
    await in_the_evening(house)
    sends, call = len(house.sends), await house.sent(-1)
    house.clock.move_to(at(house, 0, 23))
    call.fails(Meaning.NOT_SENT)
    await out_of_hand(house)
    assert len(house.sends) == sends
    assert house.outbox() == []
    assert house.stored().check_ins.withdrawn == 1
    assert house.stored().person.check_ins.ignored == 0, "what never came was not ignored"
    assert due_at(house) == at(house, 1, 20, 20)
    house.clock.move_to(at(house, 1, 20, 20))
    await house.due()
    assert "then it's off your mind" in (await house.sent(-1)).data["text"]
    await arrive(house)
    assert len(house.sends) == sends + 1


async def test_a_check_in_of_unknown_fate_waits_for_the_morning(house: House) -> None:
    """It may have arrived; it keeps its mark, and is sent again by day."""
    await in_the_evening(house)
    sends, call = len(house.sends), await house.sent(-1)
    house.clock.move_to(at(house, 0, 23))
    house.telegram.success.set()
    call.fails(Meaning.UNKNOWN)
    await out_of_hand(house)
    assert len(house.sends) == sends
    assert [(one.sending, one.tries) for one in house.outbox()] == [(True, 1)]
    assert due_at(house) == at(house, 1, 8)
    await house.due()
    assert len(house.sends) == sends
    house.clock.move_to(at(house, 1, 8))
    await house.due()
    assert (await house.sent(-1)).data["text"] == call.data["text"]
    await arrive(house)
    assert house.stored().check_ins.sent == 1


async def test_somebody_who_writes_at_night_is_answered_at_night(house: House) -> None:
    """They are awake: held messages are sent first, in order, then the reply."""
    await in_the_evening(house)
    call = await house.sent(-1)
    house.clock.move_to(at(house, 0, 23))
    house.telegram.success.set()
    call.fails(Meaning.UNKNOWN)
    await out_of_hand(house)
    sends = len(house.sends)
    await house.type("/help")
    await arrive(house)
    texts = [one.data["text"] for one in house.sends[sends:]]
    assert texts[0] == call.data["text"]
    assert texts[1].startswith("You can type any of these")


@pytest.mark.parametrize("key", ["goodbye", "retention", "care"])
async def test_a_check_in_that_is_said_only_once_waits_instead(house: House, key: str) -> None:
    """The planner wouldn't plan it again, so it stays in the outbox until the morning."""
    await in_the_evening(house)
    call = await house.sent(-1)
    house.clock.move_to(at(house, 0, 23))
    async with house.lanes.turn(ANN):
        record = await house.documents.load(ANN)
        record.document.outbox[0].occasions = [key]
        await house.documents.save(record)
    call.fails(Meaning.NOT_SENT)
    await out_of_hand(house)
    assert [(one.sending, one.tries) for one in house.outbox()] == [(False, 0)]
    assert due_at(house) == at(house, 1, 8)
    house.clock.move_to(at(house, 1, 8))
    await house.due()
    assert (await house.sent(-1)).data["text"] == call.data["text"]
