"""What is one process's to do of several on a database, and what /forget leaves in it."""

import asyncio
from pathlib import Path

import pytest

from bot.delivery.backlog import Backlog
from bot.store.postgres_keys import unwrap
from bot.telegram.incoming import Incoming, read
from tests.bots import until

from .house import ANN, House
from .replicas import killed, replicas, store_of
from .stores import STORES
from .test_laws_seen import forget

pytestmark = [pytest.mark.long, pytest.mark.parametrize("kind", ["postgres"], indirect=True)]


async def test_a_job_is_one_process_s_as_long_as_it_lives(tmp_path: Path) -> None:
    """Then another has it."""
    async with replicas(tmp_path / "people.db") as (one, two):
        assert [await one.store.first("nightly"), await two.store.first("nightly")] == [True, False]
        assert await two.store.first("backlog")
        assert await one.store.first("nightly")
        await killed(one)
        await asyncio.sleep(0.1)
        assert await two.store.first("nightly")


async def test_forget_destroys_the_key_of_what_was_stored(tmp_path: Path) -> None:
    """Old rows that are left somewhere can't be opened with the key there is; after the tombstone there is none."""
    async with replicas(tmp_path / "people.db") as (one, two):
        await one.greeted()
        raw, key = stored_as_is(one)
        await forget(two)
        two.telegram.free = True
        for call in two.sends:
            if not call.fate.done():
                call.arrives()
        await until(lambda: not (one.sender.active or two.sender.active))
        new_raw, new_key = stored_as_is(one)
        assert (new_raw != raw, new_key != key) == (True, True)
        keys = store_of(two)._keys
        keys.learn(ANN, new_key)
        assert unwrap(raw, ANN, keys.get(ANN)) == raw, "it could still be opened"
        assert await one.store.scrub()
        await one.store.tidy()
        await one.pass_time(hours=25)
        await one.scheduler.deliver_all()
        assert stored_as_is(one) == (b"", b"")


def stored_as_is(house: House) -> tuple[bytes, bytes]:
    """The row and the key as they are on the disk."""
    assert STORES.cluster is not None
    sql = "SELECT document, sealed FROM people FULL JOIN keys USING (id)"
    rows = STORES.cluster.rows_at(house.path, sql)
    return (rows[0][0], rows[0][1]) if rows else (b"", b"")


async def test_what_waited_in_a_flood_is_one_process_s_to_apply(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another one takes it over when that one has ended."""
    monkeypatch.setattr("bot.delivery.backlog.TAKE_OVER", 0.05)
    async with replicas(tmp_path / "people.db") as (one, two):
        one.telegram.free = True
        waiting = backlog(one), backlog(two)
        await waiting[0].load()
        await waiting[0].put(ANN, [said(number) for number in range(3)])
        await waiting[1].load()
        assert (waiting[0].takes(ANN, ()), waiting[1].takes(ANN, ())) == (True, False)
        running = asyncio.create_task(waiting[1].run())
        await asyncio.sleep(0.2)
        assert one.row() is None
        await killed(one)
        await until(lambda: two.row() and len(two.stored().person.items) == 3)
        waiting[1].stop()
        await running
        assert await two.store.notes("backlog:") == {}


def backlog(house: House) -> Backlog:
    """The backlog of one of them."""
    service = house.service
    return Backlog(
        house.store,
        house.cipher,
        apply=service.apply,
        waiting=service.waiting,
        is_urgent=lambda one: False,
        done=lambda: None,
        stop=house.faults.append,
        patient=True,
    )


def said(number: int) -> Incoming:
    """One of many updates."""
    message = {"chat": {"id": ANN, "type": "private"}, "message_id": number, "text": f"/do item-{number}"}
    incoming = read({"update_id": number + 1, "message": message})
    assert incoming is not None
    return incoming
