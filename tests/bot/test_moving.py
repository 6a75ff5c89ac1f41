"""Moving everybody between SQLite and PostgreSQL."""

import sqlite3
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.store.base import Row, Store, StoreFailed
from bot.store.cipher import Cipher
from bot.store.sqlite import open_store
from bot.telegram.errors import Fault
from bot.upkeep.moving import digest, move, open_at
from tests.bots import api, bot, settings, someone, until

from .postgres import KEY, Cluster
from .stores import kill

pytestmark = pytest.mark.long

IN_BASE64 = b64encode(KEY).decode()


def quiet(*_: int) -> None:
    """Shows no progress."""


async def filled(store: Store, people: int = 1203) -> None:
    """So many people, at various versions, due or not, and notes."""
    rows = [
        (number * 7 - 900, Row(b"\x01KEY1" + b"%d" % number * (number % 40), number % 9 + 1, due(number)))
        for number in range(people)
    ]
    await store.put(rows)
    await store.set_note("key:00", b"sealed")
    await store.set_note("backlog:5:000000000001", b"row")


def due(number: int) -> float | None:
    return None if number % 3 else 1_800_000_000.123456 + number / 7


async def test_everybody_is_moved_and_moved_back_unchanged(tmp_path: Path, cluster: Cluster) -> None:
    """Version, due moment and every byte; the hashes are those of before. Progress reaches the end."""
    one, two = await open_store(tmp_path / "one.db"), await cluster.open(tmp_path / "two.db")
    three = await open_store(tmp_path / "three.db")
    await filled(one)
    before, seen = await digest(one), list[tuple[int, int]]()
    done = await move(one, two, lambda *shown: seen.append(shown))
    assert (done.people, done.written, done.digest) == (1203, 1203, before[1])
    assert (seen[0], seen[-1], seen == sorted(seen)) == ((0, 1203), (1203, 1203), True)
    assert await digest(two) == before
    assert await two.notes("key:") == {"key:00": b"sealed"}
    await two.save(-900, b"changed", 1, None)
    await two.delete(-893, 2)
    back = await move(two, three, quiet)
    assert (back.people, await three.load(-900)) == (1202, Row(b"changed", 2, None))
    with pytest.raises(Fault, match="was moved away already"):
        await move(one, two, quiet)
    for store in (one, two, three):
        await store.close()


async def test_moved_back_it_replaces_what_was_there(tmp_path: Path, cluster: Cluster) -> None:
    """The file that everybody came from holds old rows; whoever was forgotten meanwhile is in it no more."""
    one, two = await open_store(tmp_path / "one.db"), await cluster.open(tmp_path / "two.db")
    await filled(one, 20)
    await move(one, two, quiet)
    await two.delete(-900, 1)
    await two.save(-893, b"newer", 2, 5.0)
    assert (await move(two, one, quiet)).written == 1
    assert (await one.load(-900), await one.load(-893)) == (None, Row(b"newer", 3, 5.0))
    await one.close()
    await two.close()


async def test_a_move_that_was_interrupted_goes_on(tmp_path: Path, cluster: Cluster) -> None:
    """After a kill in the middle only the rest is written. Until it is done the bot doesn't start on the target."""
    one, two = await open_store(tmp_path / "one.db"), await cluster.open(tmp_path / "two.db")
    await filled(one)

    def stops(seen: int, _: int) -> None:
        if seen >= 500:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await move(one, two, stops)
    await kill(two)
    cluster.rows_at(tmp_path / "two.db", "UPDATE workers SET dead = true")
    given = {
        "DATABASE_URL": cluster.at(tmp_path / "two.db"),
        "MASTER_KEY": IN_BASE64,
    }
    with pytest.raises(Fault, match="isn't complete"):
        await App.start(settings(tmp_path, "http://127.0.0.1:1", **given))
    two = await cluster.open(tmp_path / "two.db")
    await one.delete(-900, 1)
    assert (await move(one, two, quiet)).written == 1203 - 500
    assert await two.load(-900) is None
    await one.close()
    await two.close()


async def test_a_move_is_refused_where_it_could_do_harm(tmp_path: Path, cluster: Cluster) -> None:
    """Into a database of other people, while the bot runs on one of them, and where the store fails: one sentence."""
    one, two = await open_store(tmp_path / "one.db"), await cluster.open(tmp_path / "two.db")
    await filled(one, 3)
    await two.save(1, b"somebody else", 0, None)
    with pytest.raises(Fault, match="has people in it: name an empty one"):
        await move(one, two, quiet)
    await two.delete(1, 1)
    bot_there = await cluster.open(tmp_path / "two.db")
    with pytest.raises(Fault, match="The bot is running on one of the two databases: stop it first"):
        await move(one, two, quiet)
    await bot_there.close()
    real = two.put

    async def full(rows: Any) -> None:
        raise StoreFailed("The disk is full.")

    two.put = full  # type: ignore[method-assign]
    with pytest.raises(Fault, match=r"The disk is full\. The move isn't complete: begin it again"):
        await move(one, two, quiet)
    two.put = real  # type: ignore[method-assign]
    assert (await move(one, two, quiet)).people == 3
    await one.close()
    await two.close()


@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
async def test_people_notice_nothing_of_a_move(tmp_path: Path, cluster: Cluster) -> None:
    """The move sends nothing; afterwards the bot goes on with them, and not on the database they came from."""
    given = {"MASTER_KEY": IN_BASE64}
    path = tmp_path / "rebound.db"
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server, **given) as app:
            await ann.says("/do Breathe")
            await until(lambda: not app.sender.active)
        calls = len(server.state.calls)
        with pytest.raises(Fault, match="The key doesn't open one of the two databases"):
            await open_at(f"sqlite:///{path}", Cipher([bytes(32)]))
        one, two = await open_at(f"sqlite:///{path}", Cipher([KEY])), await open_at(cluster.at(path), Cipher([KEY]))
        assert (await move(one, two, quiet)).people == 1
        await one.close()
        await two.close()
        assert len(server.state.calls) == calls
        with pytest.raises(Fault, match="was moved to another one"):
            await App.start(settings(tmp_path, server.url, **given))
        async with bot(tmp_path, server, **given, DATABASE_URL=cluster.at(path)) as app:
            assert "1. Breathe" in await ann.says("/dodont")
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT count(*) FROM people").fetchall() == [(1,)]
    db.close()
