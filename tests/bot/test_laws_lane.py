"""Law 5: turns, in order for each person, people beside each other."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from bot.delivery.lanes import Lanes
from bot.telegram.errors import Meaning
from tests.bots import until

from .house import ANN, BEN, House
from .house import house as opened

# ------------------------------------------------------------ law 5


async def test_law_05_a_turn_never_waits_for_telegram(tmp_path: Path) -> None:
    """While calls hang or have to wait, the same person's next update is committed, and other people's too."""
    async with opened(tmp_path / "people.db", slots=1) as house:
        await house.type("/start")
        await house.sent(0)
        await house.type("/help", update_id=70)
        await house.type("/start", BEN, update_id=71)
        house.sends[0].fails(Meaning.NOT_SENT, retry_after=600)
        await until(lambda: not any(call.sending for call in house.outbox()))
        await house.type("/help", update_id=72)
        assert {70, 72} <= set(house.stored().seen)
        assert 71 in house.stored(BEN).seen
        assert not house.lanes._chains


async def test_law_05_turns_of_one_person_run_in_order_and_of_others_concurrently() -> None:
    """One at a time per person; another person's don't wait."""
    lanes, order, going_on = Lanes(), list[Any](), asyncio.Event()

    async def turn(person: int, name: str) -> None:
        async with lanes.turn(person):
            order.append(name)
            if name == "a1":
                await going_on.wait()
            await asyncio.sleep(0)
            order.append(f"{name} ends")

    tasks = [asyncio.create_task(turn(ANN, f"a{n}")) for n in (1, 2, 3)]
    await asyncio.sleep(0)
    await turn(BEN, "b")
    assert order == ["a1", "b", "b ends"]
    going_on.set()
    await asyncio.gather(*tasks)
    assert order[3:] == ["a1 ends", "a2", "a2 ends", "a3", "a3 ends"]


async def test_law_05_nobody_holds_a_slot_while_waiting_for_their_own_turn() -> None:
    """So other people can use it."""
    lanes = Lanes(slots=2)
    async with AsyncExitStack() as ann, AsyncExitStack() as ben:
        await ann.enter_async_context(lanes.turn(ANN))
        waiting = [asyncio.create_task(turn_once(lanes, ANN)) for _ in range(5)]
        await asyncio.sleep(0)
        await asyncio.wait_for(ben.enter_async_context(lanes.turn(BEN)), 5)
        await ann.aclose()
        await ben.aclose()
        await asyncio.gather(*waiting)
    assert not lanes._chains


async def turn_once(lanes: Lanes, person: int) -> None:
    async with lanes.turn(person):
        pass


async def test_law_05_turns_at_once_are_limited_and_the_intake_waits(tmp_path: Path) -> None:
    """Never more than there are slots, however many people write."""
    async with opened(tmp_path / "people.db", slots=3) as house:
        house.telegram.free = True
        inside, most, real = 0, 0, house.documents.load

        async def load(person: int) -> Any:
            nonlocal inside, most
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            try:
                return await real(person)
            finally:
                inside -= 1

        house.documents.load = load  # type: ignore[method-assign]
        await asyncio.gather(*(house.type("/start", person) for person in range(100, 120)))
        assert most == 3
        assert all(house.row(person) for person in range(100, 120))


async def test_law_05_load_respond_and_commit_are_one_turn(house: House) -> None:
    """Of two updates at once, the second sees what the first stored, without a version miss."""
    await house.greeted()
    await asyncio.gather(*(house.type(f"/do number {n}") for n in range(8)))
    assert sorted(item.text for item in house.stored().person.items.values()) == [f"number {n}" for n in range(8)]
