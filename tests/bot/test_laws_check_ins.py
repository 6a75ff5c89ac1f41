"""Law 6: a check-in is an event in the lane like any other."""

import asyncio
from pathlib import Path

from tests.bots import until

from .house import ANN, BEN, Gate, House
from .house import house as opened
from .test_laws_seen import arrive

A_YEAR = 365 * 24 * 3600


async def half_way(house: House) -> None:
    """Ann answered one question and left; nothing is on its way."""
    question = await house.greeted()
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    await arrive(house)


async def test_law_06_a_check_in_is_planned_and_put_in_the_outbox_in_one_commit(house: House) -> None:
    """A crash never finds it recorded as said but missing from the outbox, or the other way round."""
    await half_way(house)
    await house.pass_time(hours=25)
    before = house.row()
    assert before is not None
    assert not house.stored().person.check_ins.said
    await house.due()
    after, stored = house.row(), house.stored()
    assert after is not None
    assert after[1] == before[1] + 1
    assert stored.person.check_ins.said
    assert [call.check_in for call in stored.outbox] == [True]
    (await house.sent(-1)).arrives()


async def test_law_06_nothing_is_written_for_somebody_who_is_not_due(house: House) -> None:
    """Handed over by mistake, or no longer due, they are left unchanged."""
    await half_way(house)
    before = house.row()
    await house.due()
    await house.due(BEN)
    assert house.row() == before
    assert house.row(BEN) is None


async def test_law_06_the_planner_is_asked_again_after_loading(house: House) -> None:
    """If the person wrote between the claim and the turn, the earlier check-in isn't sent."""
    await half_way(house)
    await house.pass_time(hours=25)
    async with house.lanes.turn(ANN):
        wrote = asyncio.create_task(house.type("/help"))
        await asyncio.sleep(0)
        late = asyncio.create_task(house.due())
        await asyncio.sleep(0)
    await asyncio.gather(late, wrote)
    await arrive(house)
    sent = len(house.sends)
    await house.due()
    assert len(house.sends) == sent


async def test_law_06_an_expired_check_in_is_dropped(house: House) -> None:
    """Otherwise the person would stay due for ever."""
    await half_way(house)
    await house.pass_time(days=30)
    sends = len(house.sends)
    await house.due()
    row = house.row()
    assert row is not None
    assert row[2] is not None
    assert row[2] > house.clock.now().timestamp() + A_YEAR  # nothing but how long we keep what we know
    assert len(house.sends) == sends
    assert house.stored().check_ins.expired == 1


async def test_law_06_an_untried_check_in_is_withdrawn_when_the_person_writes(tmp_path: Path) -> None:
    """While it waits for its permit; it is planned again."""
    gate = Gate()
    async with opened(tmp_path / "people.db", pace=gate) as house:
        gate.free = True
        await half_way(house)
        gate.free = False
        await house.pass_time(hours=25)
        await house.due()
        await until(lambda: gate.polite)
        assert [(call.check_in, call.sending, call.tries) for call in house.outbox()] == [(True, False, 0)]
        await house.type("/help")
        assert not any(call.check_in for call in house.outbox())
        gate.opened.set()
        gate.free = True
        await arrive(house)
        assert not any("stopped partway" in call.data["text"] for call in house.sends)
        row = house.row()
        assert row is not None
        assert row[2] is not None, "it is planned again"
        assert row[2] > house.clock.now().timestamp()


async def test_law_06_a_tried_check_in_is_not_withdrawn(house: House) -> None:
    """It may have arrived, so it stays until that is known."""
    await half_way(house)
    await house.pass_time(hours=25)
    await house.due()
    await house.sent(-1)
    await house.type("/help")
    assert house.outbox()[0].check_in


async def test_law_06_typed_text_opens_no_check_in(house: House) -> None:
    """A check-in is no talk: text typed after it is kept as the possible answer to the question that is open."""
    await half_way(house)
    talks = [talk.id for talk in house.stored().person.talks]
    await house.pass_time(hours=25)
    await house.due()
    (await house.sent(-1)).arrives()
    await until(lambda: not house.sender.active)
    assert [talk.id for talk in house.stored().person.talks] == talks
    await house.type("Acme")
    person = house.stored().person
    assert [talk.id for talk in person.talks] == talks
    assert person.unplaced
    assert person.unplaced.words == "Acme"


async def test_law_06_a_check_in_waits_for_its_turn_in_the_lane(house: House) -> None:
    """Like an update."""
    await half_way(house)
    await house.pass_time(hours=25)
    before = house.row()
    async with house.lanes.turn(ANN):
        due = asyncio.create_task(house.due())
        await asyncio.sleep(0.02)
        assert house.row() == before
    await due
    assert house.row() != before


async def test_law_06_a_reply_does_not_wait_like_a_check_in(tmp_path: Path) -> None:
    """Somebody who writes while their check-in waits for a permit is answered like everybody else."""
    gate = Gate()
    async with opened(tmp_path / "people.db", pace=gate) as house:
        gate.free = True
        await half_way(house)
        gate.free = False
        await house.pass_time(hours=25)
        await house.due()
        await until(lambda: gate.polite == [True])
        await house.type("/help")
        await until(lambda: gate.polite == [True, False])


async def test_law_06_an_untried_check_in_is_withdrawn_when_the_bot_is_blocked(tmp_path: Path) -> None:
    """Nobody gets check-ins while they block the bot, not even one that waits for its permit."""
    gate = Gate()
    async with opened(tmp_path / "people.db", pace=gate) as house:
        gate.free = True
        await half_way(house)
        gate.free = False
        await house.pass_time(hours=25)
        await house.due()
        await until(lambda: gate.polite == [True])
        await house.block()
        await until(lambda: not house.sender.active)
        assert not house.outbox()
