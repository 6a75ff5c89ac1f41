"""A flood is kept at once and applied little by little, in order: nothing is dropped, and nobody waits behind it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import structlog

from bot.app import App
from bot.delivery import backlog as module
from bot.delivery.backlog import AT_ONCE, BACKLOG, MOST, ROW, Backlog
from bot.store.base import FREE, Hold, StoreFailed
from bot.telegram.errors import Fault
from bot.telegram.incoming import Incoming, read
from conversations import Wrote
from tests.bots import api, bot, someone, until

from .house import ANN, BEN, House, failing
from .test_laws_intake import text

pytestmark = pytest.mark.usefixtures("impatient")


def said(count: int, start: int = 0, person: int = ANN) -> list[Incoming]:
    found = [read(text(start + n, f"thing {start + n}", person)) for n in range(count)]
    return [one for one in found if one]


class Kept:
    """A backlog on a house's store, and what came of it."""

    def __init__(self, house: House):
        self.applied, self.outboxes, self.done = list[int](), dict[int, int](), 0
        self.faults = list[Fault]()
        self.breaks: Exception | None = None
        self.backlog = Backlog(
            house.store, house.cipher, apply=self._apply, waiting=self._waiting, is_urgent=_is_urgent,
            done=self._is_done, stop=self.faults.append,
        )  # fmt: skip

    async def _apply(self, _: int, updates: Sequence[Incoming]) -> None:
        error, self.breaks = self.breaks, None
        if error:
            raise error
        self.applied += [one.update_id for one in updates]

    async def _waiting(self, person: int) -> int:
        return self.outboxes.get(person, 0)

    def _is_done(self) -> None:
        self.done += 1


def _is_urgent(one: Incoming) -> bool:
    return isinstance(one.event, Wrote) and one.event.text == "thing 77"


@asynccontextmanager
async def at_work(kept: Kept) -> AsyncIterator[None]:
    running = asyncio.create_task(kept.backlog.run())
    try:
        yield
    finally:
        kept.backlog.stop()
        await asyncio.wait_for(running, 20)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often at whether an outbox has emptied."""
    monkeypatch.setattr(module, "LOOK", 0.02)


async def rows(house: House) -> int:
    return len(await house.store.notes(BACKLOG))


async def test_many_are_kept_and_applied_in_order(house: House) -> None:
    """A few are applied at once, unless others wait already; each row is deleted once it is applied."""
    kept = Kept(house)
    assert not kept.backlog.takes(ANN, said(AT_ONCE))
    assert kept.backlog.takes(ANN, said(AT_ONCE + 1))
    await kept.backlog.put(ANN, said(70))
    assert kept.backlog.takes(ANN, said(1))
    assert not kept.backlog.takes(BEN, said(1))
    await kept.backlog.put(ANN, said(30, 70))
    assert await rows(house) == 4 + 2
    async with at_work(kept):
        await until(lambda: kept.done)
    assert kept.applied == list(range(100))
    assert await rows(house) == 0
    assert not kept.backlog.takes(ANN, said(1))


async def test_nobody_can_read_them_and_events_come_back_as_they_were(house: House) -> None:
    """They are sealed like a document."""
    await Kept(house).backlog.put(ANN, said(3))
    ((key, row),) = (await house.store.notes(BACKLOG)).items()
    assert b"thing" not in row
    assert await Kept(house).backlog._updates(key) == said(3)


async def test_what_an_earlier_process_left_is_applied(house: House) -> None:
    """In order, and before what comes now."""
    await Kept(house).backlog.put(ANN, said(70))
    kept = Kept(house)
    await kept.backlog.load()
    assert kept.backlog.takes(ANN, said(1))
    await kept.backlog.put(ANN, said(30, 70))
    async with at_work(kept):
        await until(lambda: kept.done)
    assert kept.applied == list(range(100))


async def test_it_waits_while_much_has_not_been_sent(house: House) -> None:
    """Another's isn't held up by that."""
    kept = Kept(house)
    kept.outboxes[ANN] = MOST + 1
    await kept.backlog.put(ANN, said(40))
    await kept.backlog.put(BEN, said(40, 200, BEN))
    async with at_work(kept):
        await until(lambda: kept.done)
        assert kept.applied == list(range(200, 240))
        kept.outboxes[ANN] = MOST
        await until(lambda: kept.done == 2)
    assert kept.applied[40:] == list(range(40))


async def test_words_of_harm_are_reached_at_once(house: House) -> None:
    """However full the outbox is, also by the next process; and in order."""
    for kept in (Kept(house), Kept(house)):
        kept.outboxes[ANN] = MOST + 1
        await kept.backlog.load()
        await kept.backlog.put(ANN, said(100))
        if kept.backlog._rows[ANN][0].endswith("001"):
            continue  # killed
        async with at_work(kept):
            await until(lambda kept=kept: kept.done)
        assert kept.applied == [*range(100), *range(100)]


async def test_what_breaks_costs_its_row_only(house: House) -> None:
    """And one that can't be opened; both are in the log."""
    kept = Kept(house)
    kept.breaks = RuntimeError()
    await kept.backlog.put(ANN, said(3 * ROW))
    key = sorted(await house.store.notes(BACKLOG))[1]
    await house.store.set_note(key, b"broken")
    with structlog.testing.capture_logs() as logs:
        async with at_work(kept):
            await until(lambda: kept.done)
    assert kept.applied == list(range(2 * ROW, 3 * ROW))
    assert [entry["log_level"] for entry in logs] == ["error", "error"]


@pytest.mark.parametrize("error", [StoreFailed("The disk is full."), Fault("The disk is full.")])
async def test_a_store_that_fails_stops_the_bot(house: House, error: Exception) -> None:
    """With its sentence; the row stays."""
    kept = Kept(house)
    kept.breaks = error
    await kept.backlog.put(ANN, said(3))
    async with at_work(kept):
        await until(lambda: kept.faults)
    assert str(kept.faults[0]) == "The disk is full."
    assert await rows(house) == 1


async def test_a_row_that_was_not_kept_is_not_acknowledged(house: House) -> None:
    """The caller sees the fault."""
    kept = Kept(house)
    house.store.set_note = failing(1, house.store.set_note, StoreFailed("Full."))  # type: ignore[method-assign]
    with pytest.raises(StoreFailed):
        await kept.backlog.put(ANN, said(40))


async def test_start_over_drops_it(house: House) -> None:
    """Nothing of it is left."""
    kept = Kept(house)
    await kept.backlog.put(ANN, said(40))
    await kept.backlog.clear()
    assert await rows(house) == 0
    assert not kept.backlog.takes(ANN, said(1))


# ------------------------------------------------------------ the whole bot


async def gathered(app: App, person: int) -> list[str]:
    """What somebody has written on their page so far."""
    talks = (await app.service._documents.load(person)).document.person.talks
    return [words for talk in talks for _, words in talk.state.gathered]


def measured(app: App) -> list[int]:
    """The size of each document that is saved."""
    sizes, real = list[int](), app.store.save

    async def save(person: int, document: bytes, version: int, due_at: float | None, hold: Hold = FREE) -> None:
        sizes.append(len(document))
        await real(person, document, version, due_at, hold)

    app.store.save = save  # type: ignore[method-assign]
    return sizes


@pytest.mark.long
async def test_over_http_nothing_that_was_said_is_dropped(tmp_path: Path) -> None:
    """Four hundred messages on a page, with a restart in the middle: all are there, in order, each once."""
    async with api() as server:
        ann, ben = someone(server), someone(server, 1)
        async with bot(tmp_path, server):
            await ann.says("/write happened")
            for n in range(200):
                ann.type(f"word {n}")
            ben.type("/start")
            await until(lambda: ben.seen)
            for n in range(200, 400):
                ann.type(f"word {n}")
            await until(lambda: not server.state.updates.pending)
        async with bot(tmp_path, server) as app:
            await until(lambda: not app.backlog.takes(ann.id, ()))
            assert await gathered(app, ann.id) == [f"word {n}" for n in range(400)]
            assert not await app.store.notes(BACKLOG)


@pytest.mark.long
async def test_over_http_no_document_grows_with_a_flood(tmp_path: Path) -> None:
    """At Telegram's rate: what is written for each answer stays far below a megabyte, and helplines go first."""
    async with api() as server:
        ann, ben = someone(server), someone(server, 1)
        async with bot(tmp_path, server, PACE_PERSON="1") as app:
            sizes = measured(app)
            for n in range(400):
                ann.type(f"/dont {'x' * 150} {n}")
            await until(lambda: not server.state.updates.pending)
            await until(lambda: len(sizes) > 8)
            assert app.backlog.takes(ann.id, ()), "it waits for its answers"
            assert max(sizes) < 200_000
            assert "I'm Rebound" in await ben.says("/start")
            ann.type("I want to kill myself")
            await until(lambda: any("116 123" in message["text"] for message in ann.seen))


async def test_a_row_applied_but_not_deleted_is_known_as_seen(house: House) -> None:
    """Killed in between: the next process applies it again, and each word is kept once."""
    await house.type("/write happened", update_id=9000)

    def backlog() -> Backlog:
        return Backlog(
            house.store, house.cipher, apply=house.service.apply, waiting=house.service.waiting,
            is_urgent=_is_urgent, done=lambda: None, stop=house.faults.append,
        )  # fmt: skip

    killed = backlog()
    await killed.put(ANN, said(50))
    house.store.delete_note = failing(1, house.store.delete_note, StoreFailed("Killed."))  # type: ignore[method-assign]
    await killed.run()
    assert house.faults
    again = backlog()
    await again.load()
    running = asyncio.create_task(again.run())
    await until(lambda: not again.takes(ANN, ()))
    again.stop()
    await running
    (talk,) = house.stored().person.talks
    assert [words for _, words in talk.state.gathered] == [f"thing {n}" for n in range(50)]
