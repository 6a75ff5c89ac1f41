"""What every store promises: one suite that runs for each implementation."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.store.base import Row, Store, StoreFailed, VersionMiss
from bot.store.sqlite import open_store

Opener = Callable[[Path], Awaitable[Store]]
STORES = ("sqlite", "postgres")


def opener_of(kind: str, request: pytest.FixtureRequest) -> Opener:
    """Opens that kind of store."""
    opener: Opener = open_store if kind == "sqlite" else request.getfixturevalue("cluster").open
    return opener


@pytest.fixture(params=STORES)
def opener(request: pytest.FixtureRequest) -> Opener:
    """Each kind of store in turn."""
    return opener_of(request.param, request)


@pytest.fixture
async def store(opener: Opener, tmp_path: Path) -> object:
    """An empty store."""
    opened = await opener(tmp_path / "people.db")
    yield opened
    await opened.close()


async def test_a_row_is_loaded_as_it_was_saved_last(store: Store) -> None:
    """With document, version and due moment; an unknown person has no row."""
    assert await store.load(1) is None
    await store.save(1, b"a", 0, 5.5)
    assert await store.load(1) == Row(b"a", 1, 5.5)
    await store.save(1, b"\0\xff" * 5000, 1, None)
    assert await store.load(1) == Row(b"\0\xff" * 5000, 2, None)


async def test_ids_of_any_size_are_stored(store: Store) -> None:
    """From the smallest to the largest 64-bit number."""
    for person in (1, -1, 2**63 - 1, -(2**63), 2**52):
        await store.save(person, str(person).encode(), 0, None)
    for person in (1, -1, 2**63 - 1, -(2**63), 2**52):
        row = await store.load(person)
        assert row is not None
        assert row.document == str(person).encode()


@pytest.mark.parametrize("version", [0, 1, 3, -1])
async def test_a_save_on_another_version_writes_nothing(store: Store, version: int) -> None:
    """It fails if the row read was older, newer or missing."""
    await store.save(1, b"a", 0, None)
    await store.save(1, b"b", 1, None)
    with pytest.raises(VersionMiss):
        await store.save(1, b"c", version, 9.0)
    assert await store.load(1) == Row(b"b", 2, None)


async def test_a_save_does_not_bring_back_a_deleted_row(store: Store) -> None:
    """It fails with a version miss."""
    with pytest.raises(VersionMiss):
        await store.save(1, b"a", 4, None)
    assert await store.load(1) is None


async def test_a_row_is_deleted_only_at_the_version_read(store: Store) -> None:
    """After that a new row may be created."""
    await store.save(1, b"a", 0, None)
    for version in (0, 2):
        with pytest.raises(VersionMiss):
            await store.delete(1, version)
    await store.delete(1, 1)
    assert await store.load(1) is None
    with pytest.raises(VersionMiss):
        await store.delete(1, 1)
    await store.save(1, b"b", 0, None)


async def test_many_saves_at_once_are_all_stored(store: Store) -> None:
    """More than one group holds, and among loads: each one is answered."""
    await asyncio.gather(*(store.save(n, b"%d" % n, 0, float(n)) for n in range(1200)))
    rows = await asyncio.gather(*(store.load(n) for n in range(1200)))
    assert rows == [Row(b"%d" % n, 1, float(n)) for n in range(1200)]


async def test_one_version_miss_fails_only_its_own_save(store: Store) -> None:
    """The other saves of the group are written."""
    await store.save(5, b"old", 0, None)
    results = await asyncio.gather(*(store.save(n, b"new", 0, None) for n in range(10)), return_exceptions=True)
    assert [type(result) for result in results] == [VersionMiss if n == 5 else type(None) for n in range(10)]
    assert [(row := await store.load(n)) and row.document for n in range(10)] == [
        b"old" if n == 5 else b"new" for n in range(10)
    ]


async def test_only_one_of_two_saves_of_the_same_version_succeeds(store: Store) -> None:
    """Both writers had read the same row."""
    results = await asyncio.gather(*(store.save(1, b"%d" % n, 0, None) for n in range(2)), return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == ["NoneType", "VersionMiss"]


async def test_a_version_miss_in_a_group_with_a_clear_still_fails(store: Store) -> None:
    """Deleting everybody in the same group doesn't make that save succeed."""
    await store.save(1, b"a", 0, None)
    await store.save(2, b"b", 0, None)
    results = await asyncio.gather(store.save(3, b"c", 7, None), store.clear(), return_exceptions=True)
    assert isinstance(results[0], VersionMiss)
    assert await store.load(3) is None
    assert await store.load(1) is None


async def test_requests_at_once_are_done_in_order(store: Store) -> None:
    """A save before a clear is deleted, and one after it stays, even in one group."""
    await store.save(1, b"a", 0, None)
    asked = (
        store.save(2, b"before", 0, None),
        store.clear(),
        store.save(3, b"after", 0, None),
        store.set_note("k", b""),
    )
    await asyncio.gather(*asked)
    assert [await store.load(person) for person in (1, 2, 3)] == [None, None, Row(b"after", 1, None)]


async def test_a_row_can_be_deleted_created_and_changed_in_one_group(store: Store) -> None:
    """Each request sees the result of the one before."""
    await store.save(1, b"a", 0, None)
    await asyncio.gather(store.delete(1, 1), store.save(1, b"b", 0, None), store.save(1, b"c", 1, None))
    assert await store.load(1) == Row(b"c", 2, None)


async def test_people_who_are_due_are_listed_longest_due_first(store: Store) -> None:
    """No more than asked for, and nobody who isn't due."""
    moments = {1: 30.0, 2: 10.0, 3: None, 4: 20.0, 5: 40.0}
    for person, moment in moments.items():
        await store.save(person, b"", 0, moment)
    assert list(await store.due(30.0, 10)) == [2, 4, 1]
    assert list(await store.due(30.0, 2)) == [2, 4]
    assert list(await store.due(9.9, 10)) == []
    assert await store.next_due() == 10.0
    assert await store.next_due(after=10.0) == 20.0
    assert await store.next_due(after=40.0) is None


async def test_people_who_are_due_are_claimed_unless_they_are_busy(store: Store) -> None:
    """Those who are busy take nobody's place; who was released is claimed again."""
    for person in (1, 2, 3, 4):
        await store.save(person, b"", 0, float(person))
    assert list(await store.claim(3.0, 2, {5})) == [1, 2]
    assert list(await store.claim(3.0, 2, {1, 2})) == [3]
    await store.release(1)
    assert list(await store.claim(3.0, 2, {2, 3})) == [1]
    assert (list(await store.changed({1: 1})), await store.first("job"), await store.others()) == ([], True, 0)
    assert store.may_begin()


async def test_rows_are_read_and_put_as_they_are(store: Store) -> None:
    """In the order of their ids, page by page, with versions; in place of those there are."""
    rows = [(person, Row(b"%d" % person, person + 9, None)) for person in (-5, 3, 8)]
    await store.save(3, b"old", 0, 1.0)
    await store.put(rows)
    assert (list(await store.rows(None, 2)), list(await store.rows(3, 2))) == (rows[:2], rows[2:])
    assert (list(await store.rows(8, 2)), await store.count()) == ([], 3)
    await store.save(3, b"new", 12, None)
    assert await store.load(3) == Row(b"new", 13, None)


async def test_nobody_is_due_in_an_empty_store(store: Store) -> None:
    """Nor if nobody has a due moment."""
    assert await store.next_due() is None
    await store.save(1, b"", 0, None)
    assert (await store.next_due(), list(await store.due(1e12, 5))) == (None, [])


async def test_notes_are_stored_replaced_and_listed_by_prefix(store: Store) -> None:
    """Whatever characters their keys contain."""
    assert await store.note("a") is None
    await store.set_note("key:%1", b"1")
    await store.set_note("key:%1", b"2")
    await store.set_note("keyX", b"3")
    assert await store.note("key:%1") == b"2"
    assert await store.notes("key:") == {"key:%1": b"2"}


async def test_clear_deletes_everybody_and_keeps_notes(store: Store) -> None:
    """Also if there is nobody."""
    await store.clear()
    await store.set_note("a", b"1")
    await store.save(1, b"", 0, 1.0)
    await store.clear()
    assert (await store.load(1), await store.next_due(), await store.note("a")) == (None, None, b"1")


async def test_a_key_is_in_use_while_documents_start_with_its_prefix(store: Store) -> None:
    """In whichever form they are sealed."""
    await store.save(1, b"KEY1rest", 0, None)
    assert await store.holds([b"KEY1"])
    assert await store.holds([b"\x01KEY1", b"KEY1"])
    assert not await store.holds([b"\x01KEY1", b"KEY2"])


async def test_a_closed_store_refuses_every_call(opener: Opener, tmp_path: Path) -> None:
    """With a message; no call waits for ever."""
    store = await opener(tmp_path / "people.db")
    await store.close()
    calls = [
        store.save(1, b"", 0, None),
        store.load(1),
        store.delete(1, 1),
        store.due(0, 1),
        store.next_due(),
        store.note("a"),
        store.notes("a"),
        store.set_note("a", b""),
        store.clear(),
        store.holds([b"1234"]),
        store.scrub(),
    ]
    for call in calls:
        with pytest.raises(StoreFailed, match="closed"):
            await asyncio.wait_for(call, 5)


async def test_closing_finishes_saves_under_way(opener: Opener, tmp_path: Path) -> None:
    """They are answered, and are there when the store is opened again."""
    store = await opener(tmp_path / "people.db")
    saves = [asyncio.create_task(store.save(n, b"x", 0, None)) for n in range(700)]
    load = asyncio.create_task(store.load(3))
    await asyncio.sleep(0)
    await store.close()
    await asyncio.gather(*saves, load)
    again = await opener(tmp_path / "people.db")
    assert all(await asyncio.gather(*(again.load(n) for n in range(700))))
    await again.close()


async def test_a_cancelled_caller_does_not_affect_others(store: Store) -> None:
    """The rest of the group is saved and loaded."""
    tasks = [asyncio.create_task(store.save(n, b"x", 0, None)) for n in range(50)]
    loads = [asyncio.create_task(store.load(n)) for n in range(50)]
    await asyncio.sleep(0)
    for task in (*tasks[::2], *loads[::2]):
        task.cancel()
    results = await asyncio.gather(*tasks[1::2], *loads[1::2], return_exceptions=True)
    assert not any(isinstance(result, BaseException) for result in results)
    assert await store.load(1) == Row(b"x", 1, None)
    await store.save(1, b"y", 1, None)
