"""Many check-ins due at once: replies go first, errors affect nobody else, and none is lost or doubled."""

import asyncio
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import pytest

from benchmarks.check_ins import FIRST, Watch, fill
from benchmarks.crowd import Crowd
from benchmarks.fast_server import FastServer
from bot.clock import Clock
from bot.delivery.document import Counts, Document, decode
from bot.delivery.scheduler import MOST
from bot.local import LocalServer
from bot.store.cipher import Cipher, local_key
from bot.telegram.calls import Call
from bot.telegram.errors import Meaning
from tests.bots import Someone, api, until
from tests.moments import as_it_is, beginning

from .faults import Faults, held, says
from .house import ANN, KEY, Gate, House
from .house import house as opened
from .processes import running, to


async def due_people(path: Path, cipher: Cipher, people: int, clock: Clock) -> None:
    """So many people whose check-in is due, the first one the longest."""
    now = clock.now()
    await fill(path, cipher, people, [now.timestamp() - 3600 + n for n in range(people)], now)


@asynccontextmanager
async def crowded(path: Path, people: int, **given: Any) -> AsyncIterator[House]:
    """A house with so many people due."""
    clock = beginning()
    await due_people(path, Cipher([KEY]), people, clock)
    async with opened(path, clock=clock, **given) as house:
        yield house


def documents(folder: Path) -> dict[int, Document]:
    """Everybody's documents once the bot has stopped."""
    cipher = Cipher([local_key(folder / "master.key")])
    with closing(sqlite3.connect(folder / "rebound.db")) as db:
        rows = db.execute("SELECT id, document, version FROM people").fetchall()
    return {person: decode(cipher.open(sealed, person, version)) for person, sealed, version in rows}


# ------------------------------------------------------------ how many are claimed


async def test_only_a_limited_number_is_claimed_longest_due_first(tmp_path: Path) -> None:
    """While nothing arrives no more are claimed; as people finish, the next are claimed in order."""
    async with crowded(tmp_path / "people.db", 3 * MOST) as house:
        house.scheduler.start()
        await until(lambda: len(house.sends) == MOST)
        await asyncio.sleep(1.2)  # another look has been and gone
        assert {call.data["chat_id"] for call in house.sends} == set(range(FIRST, FIRST + MOST))
        for wanted in (2 * MOST, 3 * MOST, 0):
            for call in house.sends:
                if not call.fate.done():
                    call.arrives()
            await until(lambda wanted=wanted: len(house.sends) >= wanted)
        assert {call.data["chat_id"] for call in house.sends[: 2 * MOST]} == set(range(FIRST, FIRST + 2 * MOST))
        await until(lambda: not house.sender.active)
        await house.scheduler.stop()


async def test_replies_left_by_a_crash_are_sent_before_check_ins(tmp_path: Path) -> None:
    """Even if hundreds of check-ins have been due for an hour."""
    path = tmp_path / "people.db"
    async with crowded(path, 300) as house:
        for person in range(ANN, ANN + 50):
            await house.type("/start", person)
    async with opened(path, clock=house.clock) as house:
        house.scheduler.start()
        await until(lambda: len(house.sends) >= 50)
        first = [call.data["chat_id"] for call in house.sends[:50]]
        assert set(first) == set(range(ANN, ANN + 50))
        await house.scheduler.stop()


async def test_replies_are_claimed_even_if_check_ins_take_all_places(tmp_path: Path) -> None:
    """A sender that failed leaves a reply in the middle of a burst: the next check finds it."""
    async with crowded(tmp_path / "people.db", 2 * MOST) as house:
        house.scheduler.start()
        await until(lambda: len(house.sends) == MOST)
        answer = Call(1, "sendMessage", {"chat_id": ANN, "text": "an answer"})
        await house.put(lambda document: document.outbox.append(answer))
        await until(lambda: house.sends[-1].data["chat_id"] == ANN)
        await house.scheduler.stop()


async def test_an_outbox_with_only_check_ins_has_no_head_start(house: House) -> None:
    """One with a reply as well does."""
    check_in, answer = Call(1, "sendMessage", {}, check_in=True), Call(2, "sendMessage", {})
    for outbox, ahead in (([check_in], False), ([answer], True), ([check_in, answer], True)):

        def put(document: Document, outbox: list[Call] = outbox) -> None:
            document.outbox = outbox

        await house.put(put)
        row = house.row()
        assert row is not None
        assert row[2] is not None
        late = house.clock.now().timestamp() - row[2]
        assert late > 10**9 if ahead else 0 <= late < 60


async def test_a_reply_behind_a_check_in_of_unknown_fate_does_not_wait_politely(tmp_path: Path) -> None:
    """Somebody waits for it, so it queues with the replies."""
    gate = Gate()
    async with crowded(tmp_path / "people.db", 1, pace=gate) as house:
        gate.free = True
        house.telegram.success.set()
        await house.due(FIRST)
        call = await house.sent(-1)
        gate.free = False
        call.fails(Meaning.NOT_SENT, 0.01)
        await until(lambda: gate.polite == [True])
        await house.put(lambda document: setattr(document.outbox[0], "tries", 1), FIRST)
        await house.type("/help", FIRST)
        await until(lambda: gate.polite == [True, False])
        assert [call.check_in for call in house.outbox(FIRST)][:2] == [True, False]


# ------------------------------------------------------------ counted on the server's side


@pytest.mark.long
async def test_replies_overtake_five_hundred_check_ins(tmp_path: Path) -> None:
    """At a hundred a second, somebody who writes meanwhile is answered after a few of them."""
    await due_people(tmp_path / "rebound.db", Cipher([local_key(tmp_path / "master.key")]), 500, as_it_is())
    server = FastServer()
    await server.start()
    crowd = Crowd(server, 5, think=0.2)
    server.crowd = watch = Watch(crowd)
    overtaken, said = list[int](), crowd.said

    def counting(chat: int, message_id: int, text: str, markup: Any) -> None:
        since, what = crowd._waiting.get(chat, (0.0, ""))
        if what == "message":
            overtaken.append(sum(arrived > since for arrived in watch.arrived))
        said(chat, message_id, text, markup)

    crowd.said = counting  # type: ignore[method-assign]
    async with running(tmp_path, **{**to(server.url), "PACE_OVERALL": "100"}):
        await until(lambda: len(watch.arrived) > 20)
        crowd.begin()
        await until(lambda: len(watch.chats) == 500, 60)
    await server.stop()
    assert len(watch.arrived) == 500
    assert len(overtaken) >= 10
    # With a single queue it would be hundreds.
    assert sorted(overtaken)[len(overtaken) // 2] <= 20, overtaken


@asynccontextmanager
async def burst(tmp_path: Path, people: int) -> AsyncIterator[tuple[LocalServer, Faults]]:
    """A Bot API that knows so many people, and their rows, all of them due."""
    await due_people(tmp_path / "rebound.db", Cipher([local_key(tmp_path / "master.key")]), people, as_it_is())
    faults = Faults()
    async with api([faults.around], as_it_is()) as server:
        for person in range(FIRST, FIRST + people):
            server.state.add_person(f"P{person}", person_id=person)
            Someone(server, person).type("Hello")
        server.state.updates.pending.clear()  # that was long ago
        yield server, faults


def got(server: LocalServer) -> Counter[int]:
    """How many messages each of them received."""
    return Counter({chat: len(server.state.sent(chat)) for chat in server.state.chats if chat >= FIRST})


async def test_a_429_in_a_burst_delays_only_its_person(tmp_path: Path) -> None:
    """For some it comes twice: theirs is sent when the time is over, and others aren't delayed."""
    async with burst(tmp_path, 120) as (server, faults):
        refused: dict[int, float] = {}

        async def too_many(request: Any, handler: Any) -> Any:
            refused[(await request.json())["chat_id"]] = server.state.wall()
            return await says(429, "Too Many Requests", retry_after=1)(request, handler)

        for person in range(FIRST + 5, FIRST + 65, 5):
            faults.add("sendMessage", *[too_many] * (1 + person % 2), chat=person)
        async with running(tmp_path, **to(server.url)) as bot_:
            await until(lambda: sum(got(server).values()) >= 120, 40)
            assert (await bot_.terminated())[::2] == (0, "")
        assert set(got(server).values()) == {1}
        assert faults.met == 18
        for call in server.state.calls:
            if call.method == "sendMessage" and call.params["chat_id"] in refused:
                assert call.at >= refused[call.params["chat_id"]] + 1
    assert {one.check_ins == Counts(due=1, sent=1) for one in documents(tmp_path).values()} == {True}


async def test_a_403_in_a_burst_stops_only_its_person(tmp_path: Path) -> None:
    """Every tenth blocked the bot: the others get theirs, and nothing is left to send to those."""
    async with burst(tmp_path, 120) as (server, faults):
        blocked = set(range(FIRST, FIRST + 120, 10))
        for person in blocked:
            faults.add("sendMessage", says(403, "Forbidden: bot was blocked by the user"), chat=person)
        async with running(tmp_path, **to(server.url)) as bot_:
            await until(lambda: sum(got(server).values()) + faults.met >= 120, 40)
            assert (await bot_.terminated())[::2] == (0, "")
        assert all(count == (chat not in blocked) for chat, count in got(server).items())
    for person, document in documents(tmp_path).items():
        assert document.blocked is (person in blocked)
        assert document.check_ins == (Counts(due=1, withdrawn=1) if document.blocked else Counts(due=1, sent=1))
        assert not document.outbox


@pytest.mark.long
async def test_sigterm_in_a_burst_loses_and_doubles_nothing(tmp_path: Path) -> None:
    """Again and again: each process ends with 0, and in the end everybody has got theirs once."""
    async with burst(tmp_path, 150) as (server, faults):
        go_on = asyncio.Event()
        go_on.set()
        for person in range(FIRST, FIRST + 150, 7):
            faults.add("sendMessage", held(go_on), chat=person)
        for wanted in (30, 80, 150):
            async with running(tmp_path, **{**to(server.url), "PACE_OVERALL": "100"}) as bot_:
                await until(lambda wanted=wanted: sum(got(server).values()) >= wanted, 40)
                if wanted < 150:  # with calls under way that arrive after it was told
                    go_on.clear()
                    await asyncio.sleep(0.1)
                    ending = asyncio.create_task(bot_.terminated())
                    await asyncio.sleep(0.1)
                    go_on.set()
                    assert (await ending)[::2] == (0, "")
                else:
                    assert (await bot_.terminated())[::2] == (0, "")
        assert set(got(server).values()) == {1}
    assert {one.check_ins == Counts(due=1, sent=1) for one in documents(tmp_path).values()} == {True}
