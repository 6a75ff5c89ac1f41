"""PostgreSQL in particular: when it is away, what it refuses, the pace that processes share."""

import asyncio
import time
from pathlib import Path

import asyncpg
import pytest

from bot.delivery.shared_pace import SharedPace
from bot.store.base import FREE, Hold, Row, StoreFailed, VersionMiss
from bot.store.cipher import Cipher
from bot.store.postgres import open_postgres
from bot.telegram.errors import Fault
from tests.bots import api, bot, someone, until

from .house import ANN, BEN
from .postgres import KEY, Cluster, free_port
from .replicas import owner, replicas

pytestmark = pytest.mark.parametrize("kind", ["postgres"], indirect=True)


@pytest.mark.long
async def test_a_restart_of_the_database_ends_no_process(tmp_path: Path, cluster: Cluster) -> None:
    """What was said meanwhile is taken in once it is back, and what was sent meanwhile isn't sent again."""
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server) as app:
            await ann.says("/do One")
            await until(lambda: not app.sender.active)
            cluster.stop()
            ann.type("/do Two")
            await asyncio.sleep(1.5)
            with pytest.raises(StoreFailed, match="can't be reached"):
                await app.store.load(-1)
            cluster.start()
            await until(lambda: ann.last.startswith("Do: Two"))
            await ann.says("/do Three")
        said = [text for message in ann.seen if (text := message["text"].partition("\n")[0]).startswith("Do: ")]
        assert said == ["Do: One", "Do: Two", "Do: Three"]


async def test_a_reply_whose_commit_was_lost_is_not_lost(tmp_path: Path, cluster: Cluster) -> None:
    """The update isn't acknowledged; a call that was made while the database was away counts once it is back."""
    async with replicas(tmp_path / "people.db", 1) as (one,):
        await one.type("/start")
        call = await one.sent(0)
        cluster.stop()
        with pytest.raises(StoreFailed):
            await one.type("/start", BEN)
        call.arrives()
        await asyncio.sleep(0.3)
        cluster.start()
        await until(lambda: not one.sender.active)
        assert (one.outbox(), one.faults, owner(one, ANN)) == ([], [], None)
        await one.type("/start", BEN)
        assert (await one.sent(1)).data["chat_id"] == BEN


async def test_a_process_that_is_started_while_it_is_away_waits(cluster: Cluster, tmp_path: Path) -> None:
    """It goes on as soon as it is there."""
    url = cluster.at(tmp_path)
    cluster.stop()
    opening = asyncio.create_task(open_postgres(url, Cipher([KEY])))
    await asyncio.sleep(0.3)
    assert not opening.done()
    cluster.start()
    store = await asyncio.wait_for(opening, 10)
    await store.save(1, b"a", 0, None)
    await store.close()


async def test_what_cannot_be_used_is_refused_in_one_sentence(cluster: Cluster, tmp_path: Path) -> None:
    """Another application's database, a newer Rebound's, one that isn't there. Nothing of the address is in it."""
    foreign, newer = cluster.at(tmp_path / "foreign"), cluster.at(tmp_path / "newer")
    cluster.rows_at(tmp_path / "foreign", "ALTER TABLE pace RENAME TO recipes")
    cluster.rows_at(tmp_path / "newer", "UPDATE notes SET value = '99' WHERE key = 'schema'")
    for url, words in (
        (foreign, "holds something else"),
        (newer, "from a newer Rebound"),
        (cluster.url("nowhere"), "there is no such database"),
        (cluster.url("postgres").replace("rebound@", "stranger:secret@"), "the name or password is wrong"),
    ):
        with pytest.raises(StoreFailed, match=words) as caught:
            await open_postgres(url, Cipher([KEY]))
        assert not {"rebound", "stranger", "secret", "127.0.0.1"} & {*str(caught.value).replace(":", " ").split()}


async def test_an_empty_database_gets_its_tables_once(cluster: Cluster) -> None:
    """Also if several processes start at the same moment."""
    cluster.rows("postgres", "CREATE DATABASE bare")
    stores = await asyncio.gather(*(open_postgres(cluster.url("bare"), Cipher([KEY])) for _ in range(3)))
    assert len({store.me for store in stores}) == 3
    await asyncio.gather(*(store.close() for store in stores))


async def test_a_wrong_key_is_refused_at_the_start(tmp_path: Path) -> None:
    """As with SQLite."""
    async with api() as server:
        async with bot(tmp_path, server):
            await someone(server).says("/start")
        with pytest.raises(Fault, match="The key doesn't open the database: MASTER_KEY"):
            async with bot(tmp_path, server, MASTER_KEY="A" * 43 + "="):
                pass


async def test_a_save_that_names_another_owner_than_there_is_writes_nothing(tmp_path: Path) -> None:
    """Though the version is right: somebody took the row meanwhile."""
    async with replicas(tmp_path / "people.db") as (one, two):
        await one.store.save(1, b"a", 0, 5.0)
        assert list(await two.store.claim(9.0, 5, ())) == [1]
        for hold in (FREE, Hold(None, one.store.me), Hold(one.store.me, one.store.me)):
            with pytest.raises(VersionMiss):
                await one.store.save(1, b"b", 1, None, hold)
        assert await one.store.load(1) == Row(b"a", 1, 5.0, two.store.me)
        await one.store.save(1, b"b", 1, None, Hold(two.store.me, two.store.me))
        assert await two.store.load(1) == Row(b"b", 2, None, two.store.me)


async def test_groups_of_the_same_people_do_not_wait_for_each_other(tmp_path: Path) -> None:
    """Written by three processes in every order, each save is done or a version miss."""
    async with replicas(tmp_path / "people.db", 3) as houses:
        people = list(range(1, 41))

        async def writes(place: int, store: object) -> int:
            done = 0
            for turn in range(6):
                order = people[turn:] + people[:turn] if place else people[::-1]
                rows = await asyncio.gather(*(houses[place].store.load(person) for person in order))
                saves = [
                    houses[place].store.save(person, b"%d" % place, row.version if row else 0, None)
                    for person, row in zip(order, rows, strict=True)
                ]
                results = await asyncio.gather(*saves, return_exceptions=True)
                assert {type(result) for result in results} <= {type(None), VersionMiss}
                done += results.count(None)
            return done

        done = sum(await asyncio.gather(*(writes(place, house) for place, house in enumerate(houses))))
        rows = [await houses[0].store.load(person) for person in people]
        assert sum(row.version for row in rows if row) == done


@pytest.mark.long
async def test_the_pace_is_kept_by_all_together(tmp_path: Path) -> None:
    """However many ask at once; a check-in leaves a permit for replies, and helplines wait for nobody."""
    async with replicas(tmp_path / "people.db", 3) as houses:
        paces = [SharedPace(50.0, 0, permits) for house in houses if (permits := house.store.permits)]
        began = time.monotonic()
        await asyncio.gather(*(paces[number % 3].wait(number, polite=number % 2 == 0) for number in range(30)))
        assert time.monotonic() - began >= (30 - 3 - 1) / 50
        assert not paces[0].take(1)
        assert paces[0].take(1, at_once=True)
        await until(lambda: not paces[0]._counting)
        await asyncio.sleep(0.2)
        await paces[1].prepare(2)
        assert paces[1].take(2)
        assert not paces[1].take(2)


async def test_nothing_of_a_person_is_readable_in_the_database(tmp_path: Path, cluster: Cluster) -> None:
    """Neither their words, nor what the master key alone would open."""
    async with replicas(tmp_path / "people.db", 1) as (one,):
        await one.type("/do Breathe slowly")
        (row,) = cluster.rows_at(one.path, "SELECT document, version FROM people")
        plain = await one.store.load(ANN)
        assert plain is not None
        assert row[0] != plain.document
        assert row[0][:5] == plain.document[:5]
        assert b"Breathe" not in row[0]


async def test_no_server_at_all_is_not_a_reason_to_stop_at_once() -> None:
    """Nobody listens there: it is tried again and again."""
    opening = asyncio.create_task(open_postgres(f"postgresql://a@127.0.0.1:{free_port()}/b", Cipher([KEY])))
    await asyncio.sleep(0.2)
    assert not opening.done()
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening


def test_asyncpg_is_an_extra() -> None:
    """Whoever uses SQLite doesn't load it."""
    import subprocess
    import sys

    program = "import sys, bot.app; sys.exit('asyncpg' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0
    assert asyncpg.__version__
