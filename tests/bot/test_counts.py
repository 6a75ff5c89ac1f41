"""Check-ins are counted without storing any text, in the same commit as what is counted."""

import asyncio
import tempfile
import threading
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from bot.delivery.document import Counts, Document, decode
from bot.store.base import FREE, Hold
from bot.telegram.errors import Meaning
from bot.upkeep.counts import Totals, add_up
from conversations import respond
from tests.bots import until

from .house import ANN, BEN, Gate, House
from .house import house as opened
from .test_laws_check_ins import half_way
from .test_laws_seen import arrive

pytestmark = pytest.mark.usefixtures("impatient")


def adds_up(document: Document) -> bool:
    """The rule: each check-in put in the outbox is still there, or was sent, given up or withdrawn."""
    counts = document.check_ins
    waiting = sum(call.check_in for call in document.outbox)
    return counts.due == counts.sent + counts.given_up + counts.withdrawn + waiting


async def fallen_due(house: House) -> Any:
    """Ann's check-in is being sent."""
    await half_way(house)
    await house.pass_time(hours=25)
    await house.due()
    return await house.sent(-1)


async def test_due_is_counted_with_the_outbox_and_sent_with_the_delivery(house: House) -> None:
    """Due in the commit that adds it to the outbox, sent in the one that removes it. Replies don't count."""
    call = await fallen_due(house)
    assert house.stored().check_ins == Counts(due=1)
    call.arrives()
    await until(lambda: not house.sender.active)
    assert house.stored().check_ins == Counts(due=1, sent=1)


async def test_a_repeated_check_in_counts_once_as_sent_and_once_as_uncertain(house: House) -> None:
    """A call of unknown fate is made again: one check-in, uncertain once, sent once."""
    call = await fallen_due(house)
    house.telegram.success.set()
    call.fails(Meaning.UNKNOWN)
    (await house.sent(-1)).arrives()
    await until(lambda: not house.sender.active)
    assert house.stored().check_ins == Counts(due=1, uncertain=1, sent=1)


async def test_a_crash_during_the_call_counts_as_uncertain(tmp_path: Path) -> None:
    """Then nobody knows either whether it arrived."""
    async with opened(tmp_path / "people.db") as house:
        await fallen_due(house)
        clock = house.clock
    async with opened(tmp_path / "people.db", clock=clock) as house:
        await house.due()
        (await house.sent(-1)).arrives()
        await until(lambda: not house.sender.active)
        assert house.stored().check_ins == Counts(due=1, uncertain=1, sent=1)


@pytest.mark.parametrize("meaning", [Meaning.UNKNOWN, Meaning.REFUSED])
async def test_given_up_is_counted(house: House, meaning: Meaning) -> None:
    """After two calls of unknown fate, or if it is refused as plain text too."""
    call = await fallen_due(house)
    house.telegram.success.set()
    call.fails(meaning)
    (await house.sent(-1)).fails(meaning)
    await until(lambda: not house.sender.active)
    assert house.stored().check_ins == Counts(due=1, given_up=1, uncertain=meaning is Meaning.UNKNOWN)


async def test_a_call_that_was_not_made_is_not_uncertain(house: House) -> None:
    """After a 429 it arrives: counted as due and sent, nothing else."""
    call = await fallen_due(house)
    call.fails(Meaning.NOT_SENT, 0.01)
    (await house.sent(-1)).arrives()
    await until(lambda: not house.sender.active)
    assert house.stored().check_ins == Counts(due=1, sent=1)


async def test_withdrawn_is_counted_when_the_person_writes(tmp_path: Path) -> None:
    """It was withdrawn before it was tried; the next one counts as due again."""
    gate = Gate()
    async with opened(tmp_path / "people.db", pace=gate) as house:
        gate.free = True
        await half_way(house)
        gate.free = False
        await house.pass_time(hours=25)
        await house.due()
        await house.type("/help")
        assert house.stored().check_ins == Counts(due=1, withdrawn=1)
        gate.free = True
        gate.opened.set()
        await arrive(house)


async def test_withdrawn_is_counted_when_the_bot_is_blocked(house: House) -> None:
    """After a 403 it was neither sent nor lost."""
    (await fallen_due(house)).fails(Meaning.BLOCKED)
    await until(lambda: not house.sender.active)
    assert house.stored().check_ins == Counts(due=1, withdrawn=1)
    assert house.stored().blocked


async def test_a_tap_that_proves_it_arrived_counts_as_sent(tmp_path: Path) -> None:
    """A crash lost the result of the call, but then its button is tapped."""
    async with opened(tmp_path / "people.db") as house:
        call = await fallen_due(house)
        clock = house.clock
    async with opened(tmp_path / "people.db", clock=clock) as house:
        await house.tap(call.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], call, update_id=999)
        await arrive(house)
        assert house.stored().check_ins == Counts(due=1, sent=1)


async def test_counts_stay_on_the_tombstone_for_a_day(house: House) -> None:
    """Until the row is deleted; a check-in under way at /forget counts as withdrawn."""
    await fallen_due(house)
    await house.type("/forget")
    house.sends[-1].arrives()
    question = await house.sent(-1)
    question.arrives()
    await until(lambda: not house.sender.active)
    assert house.stored().check_ins == Counts(due=1, sent=1)
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    await arrive(house)
    assert house.stored().forgotten
    assert house.stored().check_ins == Counts(due=1, sent=1)
    await house.pass_time(hours=25)
    await house.due()
    assert house.row() is None


async def test_expired_is_counted_as_conversations_reports_it(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Check-ins that were too late never reach the outbox, so they are counted separately."""

    def too_late(*args: Any) -> Any:
        return msgspec.structs.replace(respond(*args), messages=(), expired=2)

    await half_way(house)
    await house.pass_time(hours=25)
    monkeypatch.setattr("bot.delivery.service.respond", too_late)
    await house.due()
    assert house.stored().check_ins == Counts(expired=2)


# ------------------------------------------------------------ in any order

FATES = {meaning.name: meaning for meaning in Meaning if meaning.name not in ("DONE", "WRONG_TOKEN", "CONFLICT")}
ACTS = st.sampled_from(["a day", "a day", "arrives", "arrives", *FATES, "writes", "taps", "crash", "forget"])


async def play(path: Path, acts: list[str]) -> None:
    """Perform the acts; every commit on the way must add up."""
    async with AsyncExitStack() as lives:
        house = await lives.enter_async_context(opened(path))
        watch(house)
        await half_way(house)
        for act in acts:
            undecided = [call for call in house.sends if not call.fate.done()]
            if act == "a day":
                await house.pass_time(hours=25)
                await house.due()
            elif act == "writes":
                await house.type("/resume")
            elif act == "taps" and (keyboard := newest_keyboard(house)):
                await house.tap(keyboard[0][0]["callback_data"], house.sends[-1])
            elif act == "forget":
                await house.type("/forget")
                await arrive(house)
                question = next(call for call in reversed(house.sends) if "delete everything" in call.data["text"])
                await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
            elif act == "crash":
                clock = house.clock
                await lives.aclose()
                ids = house._ids
                house = await lives.enter_async_context(opened(path, clock=clock))
                house._ids = ids
                watch(house)
            elif undecided and act == "arrives":
                undecided[0].arrives()
            elif undecided and act in FATES:
                undecided[0].fails(FATES[act], 0.001)
            await asyncio.sleep(0.002)
        await arrive(house)


def newest_keyboard(house: House) -> list[list[dict[str, str]]]:
    """The rows of buttons of what was sent last; [] if it has none."""
    markup = house.sends[-1].data.get("reply_markup", {}) if house.sends else {}
    rows: list[list[dict[str, str]]] = markup.get("inline_keyboard", [])
    return rows


def watch(house: House) -> None:
    """Check every commit."""
    house.telegram.success.set()
    real = house.store.save

    async def save(person: int, document: bytes, version: int, due_at: float | None, hold: Hold = FREE) -> None:
        found = decode(house.cipher.open(document, person, version + 1))
        assert adds_up(found), (found.check_ins, found.outbox)
        await real(person, document, version, due_at, hold)

    house.store.save = save  # type: ignore[method-assign]


@given(acts=st.lists(ACTS, max_size=14))
@example(
    acts=["a day", "REFUSED", "taps", "UNKNOWN", "UNKNOWN", "REFUSED", "arrives", "writes", "NO_TOPIC", "forget"]
)
@settings(
    max_examples=30,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # real files take too long to shrink
)
def test_every_commit_adds_up(acts: list[str]) -> None:
    """Whatever happens in whatever order: due = sent + given up + withdrawn + those in the outbox."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(asyncio.wait_for(play(Path(folder) / "people.db", acts), 60))


# ------------------------------------------------------------ over everybody


async def test_the_totals_are_summed_in_chunks(house: House) -> None:
    """Over everybody whose row can be read; the others are counted as unreadable."""
    for person in (ANN, BEN):
        await house.greeted(person)
    await house.put(lambda document: setattr(document, "check_ins", Counts(due=5, sent=3, expired=1)))
    await house.put(lambda document: setattr(document, "check_ins", Counts(due=2, uncertain=1, withdrawn=2)), BEN)
    await house.put(lambda document: setattr(document, "blocked", True), BEN)
    for person in range(3000, 3450):
        await house.store.save(person, b"broken", 0, None)
    totals = await asyncio.to_thread(add_up, house.path, house.cipher, threading.Event())
    counts = Counts(due=7, sent=3, uncertain=1, expired=1, withdrawn=2)
    assert totals == Totals(people=452, blocked=1, unreadable=450, check_ins=counts)
    assert totals.waiting == 2


async def test_stopping_the_bot_ends_the_summing(house: House) -> None:
    """It doesn't first read a million people."""
    await house.greeted()
    stopping = threading.Event()
    stopping.set()
    assert add_up(house.path, house.cipher, stopping) is None
