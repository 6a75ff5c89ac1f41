"""Several processes on one PostgreSQL database: one sends for a person, the others add to their outbox."""

import asyncio
import random
from pathlib import Path
from typing import Any

import pytest

from bot.delivery.document import Document
from bot.store.base import StoreFailed
from bot.store.postgres import PostgresStore
from bot.telegram.calls import Call
from tests.bots import until

from .house import ANN, BEN, Gate
from .replicas import freeze, killed, owner, replicas, store_of, thaw
from .test_laws_urgent import LINES, WORDS

pytestmark = [pytest.mark.long, pytest.mark.parametrize("kind", ["postgres"], indirect=True)]
TTL = 1.0


@pytest.fixture
def short_lease(monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes are missed sooner than usual."""
    for name, seconds in (("EVERY", 0.05), ("TTL", TTL), ("MARGIN", 0.1)):
        monkeypatch.setattr(f"bot.store.postgres_alive.{name}", seconds)
    monkeypatch.setattr("bot.delivery.scheduler.EVERY", 0.1)


async def test_only_one_sends_for_a_person(tmp_path: Path) -> None:
    """Another one that is written to adds its reply, and the first sends that too, in order; then it lets go."""
    async with replicas(tmp_path / "people.db") as (one, two):
        await one.type("/start")
        first = await one.sent(0)
        assert owner(one, ANN) == one.store.me
        await two.type("/help")
        await two.type("/privacy")
        waiting = [call.data["text"] for call in one.outbox()]
        assert len(waiting) >= 3
        assert (len(one.sends), owner(one, ANN), ANN in two.sender.active) == (1, one.store.me, False)
        first.arrives()
        one.telegram.free = True
        for call in one.sends[1:]:
            call.arrives()
        await until(lambda: not one.sender.active)
        assert [call.data["text"] for call in one.sends] == waiting
        assert (one.outbox(), owner(one, ANN)) == ([], None)
        await two.type("/menu")
        await until(lambda: not two.sender.active)
        assert len(one.sends) > len(waiting)


async def test_helplines_that_another_process_adds_do_not_wait(tmp_path: Path) -> None:
    """The one that sends sees them at its next look, though it waits for a permit."""
    async with replicas(tmp_path / "people.db", pace=Gate()) as (one, two):
        await one.type("/start")
        await until(lambda: ANN in one.sender.active)
        await two.type(WORDS)
        assert not one.sends
        await one.sender.look()
        assert LINES in (await one.sent(0)).data["text"]


async def test_taps_and_texts_at_once_lose_and_double_nothing(tmp_path: Path) -> None:
    """Telegram delivers them in two queues, so they meet at different processes."""
    rng, people = random.Random(5), range(101, 106)
    async with replicas(tmp_path / "people.db", 3) as houses:
        houses[0].telegram.free = True

        async def writes(person: int) -> None:
            for number in range(8):
                await rng.choice(houses).type(f"/do item-{number}", person)

        async def taps(person: int) -> None:
            for _ in range(8):
                await rng.choice(houses).tap("/dodont", person=person)

        await asyncio.gather(*(queue(person) for person in people for queue in (writes, taps)))
        await until(lambda: not any(house.sender.active for house in houses))
        for house in houses:
            await house.scheduler.deliver_all()
        for person in people:
            document = houses[0].stored(person)
            assert [item.text for item in in_order(document)] == [f"item-{number}" for number in range(8)]
            sends = [call.data["text"] for call in houses[0].sends if call.data["chat_id"] == person]
            said = [text.partition("\n")[0] for text in sends]
            assert [text for text in said if text.startswith("Do: ")] == [f"Do: item-{n}" for n in range(8)]
            assert (document.outbox, document.given_up, owner(houses[0], person)) == ([], 0, None)


def in_order(document: Document) -> list:
    return sorted(document.person.items.values(), key=lambda item: item.place)


@pytest.mark.long
async def test_what_a_killed_process_owes_leaves_from_another(tmp_path: Path, short_lease: None) -> None:
    """Once each; only the message of unknown fate is sent again, and it is marked as such."""
    async with replicas(tmp_path / "people.db", 3) as (one, two, three):
        await one.type("/start")
        await one.type("/help")
        await one.type("/start", BEN)
        call, other = await one.sent(0), await one.sent(1)
        assert {call.data["chat_id"], other.data["chat_id"]} == {ANN, BEN}
        waiting = len(one.outbox()) + len(one.outbox(BEN))
        two.scheduler.start()
        three.scheduler.start()
        await asyncio.sleep(2 * TTL)  # for so long the database has answered
        assert len(one.sends) == 2
        await killed(one)
        await until(lambda: len(one.sends) == 4)
        assert [call.tries for call in (one.outbox()[0], one.outbox(BEN)[0])] == [2, 2]
        one.telegram.free = True
        for late in one.sends[2:]:
            late.arrives()
        await until(lambda: not (one.outbox() or one.outbox(BEN)))
        assert len(one.sends) == 2 + waiting


@pytest.mark.long
async def test_a_frozen_process_makes_no_call_under_its_old_number(tmp_path: Path, short_lease: None) -> None:
    """What it had begun counts if it arrived; whatever else it wanted to do is somebody else's by now."""
    async with replicas(tmp_path / "people.db") as (one, two):
        await one.type("/start")
        await one.type("/help")
        first = await one.sent(0)
        was = one.store.me
        await asyncio.sleep(2 * TTL)
        freeze(one)
        two.scheduler.start()
        await until(lambda: len(one.sends) == 2)
        assert owner(one, ANN) == two.store.me
        assert not one.store.may_begin()
        with pytest.raises(StoreFailed):
            await one.type("/start", BEN)
        first.arrives()
        await until(lambda: not one.sender.active)
        left = [call.data["text"] for call in one.outbox() if not call.is_edit]
        assert len(one.sends) == 2
        await thaw(one)
        assert one.store.me != was
        one.sends[1].arrives()
        one.telegram.free = True
        await until(lambda: one.outbox() == [])
        assert [call.data["text"] for call in one.sends[2:]] == left
        await one.type("/start", BEN)


async def test_a_call_that_took_long_to_make_does_not_begin_after_the_lease(tmp_path: Path, impatient: None) -> None:
    """A picture was drawn meanwhile, say. The message counts as not tried, and leaves once the process is alive."""
    async with replicas(tmp_path / "people.db") as (one, _):
        alive, real, until_then = store_of(one)._alive, one.sender._enclosures.finish, list[float]()

        async def slow(call: Call) -> tuple[str, dict[str, Any]]:
            if not until_then:
                until_then.append(alive._until)
                alive._until = 0.0
            return await real(call)

        freeze(one)
        one.sender._enclosures.finish = slow  # type: ignore[method-assign]
        await one.type("/start")
        await until(lambda: until_then)
        await asyncio.sleep(0.1)
        assert one.sends == []
        await thaw(one)
        await one.sent(0)
        assert (one.outbox()[0].sending, one.outbox()[0].tries) == (True, 1)


@pytest.mark.long
async def test_everybody_is_missed_only_after_the_database_has_answered(tmp_path: Path, short_lease: None) -> None:
    """A process that starts after an outage finds leases that nobody could renew, and takes nobody's people."""
    async with replicas(tmp_path / "people.db", 1) as (one,):
        await one.type("/start")
        await one.sent(0)
        freeze(one)
        await asyncio.sleep(1.2 * TTL)
        async with replicas(tmp_path / "people.db", 1) as (two,):
            await asyncio.sleep(0.5 * TTL)
            assert owner(one, ANN) == one.store.me
            await thaw(one)
            assert list(await two.store.claim(two.clock.now().timestamp(), 9, ())) == []
            assert owner(one, ANN) == one.store.me


async def test_nobody_is_claimed_twice(tmp_path: Path) -> None:
    """Whoever looks at the same moment gets other people; those in others' hands are left alone."""
    async with replicas(tmp_path / "people.db", 3) as houses:
        stores = [store_of(house) for house in houses]
        await asyncio.gather(*(stores[0].save(person, b"", 0, float(person)) for person in range(1, 301)))
        taken: list[list[int]] = [[], [], []]

        async def claims(store: PostgresStore, ours: list[int]) -> None:
            while found := await store.claim(200.0, 10, ours):
                ours.extend(found)

        await asyncio.gather(*map(claims, stores, taken))
        assert sorted(person for ours in taken for person in ours) == list(range(1, 201))
        assert all(taken)
        one = taken[0][0]
        await stores[0].release(one)
        assert list(await stores[1].claim(200.0, 10, taken[1])) == [one]
        assert owner(houses[0], one) == stores[1].me


async def test_a_row_that_cannot_be_opened_holds_nobody_up(tmp_path: Path) -> None:
    """It is let go, and looked at again after a while; the person starts over when they write."""
    async with replicas(tmp_path / "people.db", 2) as (one, two):
        now = one.clock.now().timestamp()
        await one.store.save(ANN, b"garbage that nobody can open", 0, now - 5)
        await one.scheduler.deliver_all()
        await two.scheduler.deliver_all()
        row = one.row()
        assert row is not None
        assert row[2] is not None
        assert row[2] > now + 1800
        assert owner(one, ANN) is None
        await two.type("/start")
        assert (await two.sent(0)).data["chat_id"] == ANN
