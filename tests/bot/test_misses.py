"""If a row was changed since it was read, it is read again and the turn is repeated."""

import asyncio

import pytest

from bot.delivery.document import Document, encode
from bot.store.base import FREE, Hold, StoreFailed
from tests.bots import until

from .house import ANN, BEN, House
from .test_laws_check_ins import half_way
from .test_laws_seen import arrive, forget

ALWAYS = 1_000_000


def interfere(house: House, times: int = 1, every: int = 1) -> None:
    """Before each of the next saves and deletions, write the same row as another process would, unchanged.

    `every`: only before each second one, or third one.
    """
    left, real_save, real_delete = [times], house.store.save, house.store.delete

    async def write(person: int) -> None:
        if left[0]:
            left[0] -= 1
            if left[0] % every:
                return
            row = await house.store.load(person)
            version, due_at = (row.version, row.due_at) if row else (0, None)
            plain = house.cipher.open(row.document, person, version) if row else encode(Document())
            hold = Hold(row.owner, row.owner) if row else FREE
            await real_save(person, house.cipher.seal(plain, person, version + 1), version, due_at, hold)

    async def save(person: int, document: bytes, version: int, due_at: float | None, hold: Hold = FREE) -> None:
        await write(person)
        await real_save(person, document, version, due_at, hold)

    async def delete(person: int, version: int) -> None:
        await write(person)
        await real_delete(person, version)

    house.store.save, house.store.delete = save, delete  # type: ignore[method-assign]


async def test_an_update_is_applied_once_if_its_row_was_changed_meanwhile(house: House) -> None:
    """It is neither skipped nor applied twice, and answered once."""
    await house.greeted()
    sends = len(house.sends)
    interfere(house, 2)
    update = await house.type("/do Breathe")
    await arrive(house)
    assert [item.text for item in house.stored().person.items.values()] == ["Breathe"]
    assert house.stored().seen.count(update) == 1
    answers = [call.data["text"] for call in house.sends[sends:]]
    assert len(answers) == len(set(answers)) > 0


async def test_a_first_update_is_applied_if_a_row_appears_meanwhile(house: House) -> None:
    """There was no row when it was read."""
    interfere(house)
    update = await house.type("/start")
    await arrive(house)
    assert update in house.stored().seen
    assert len(house.sends) == 1


async def test_a_sender_clears_its_message_if_the_row_was_changed_meanwhile(house: House) -> None:
    """The message isn't sent twice, and the next one follows."""
    await house.type("/start")
    await house.type("/help")
    waiting = len(house.outbox())
    await house.sent(0)
    interfere(house)
    await arrive(house)
    assert len(house.sends) == waiting
    assert (house.outbox(), house.stored().given_up) == ([], 0)


async def test_a_check_in_is_sent_once_if_its_row_was_changed_meanwhile(house: House) -> None:
    """The turn is repeated with the row as it is now."""
    await half_way(house)
    sends = len(house.sends)
    await house.pass_time(hours=25)
    interfere(house)
    await house.due()
    await until(lambda: len(house.sends) > sends)
    await arrive(house)
    assert len(house.sends) == sends + 1


async def test_a_tombstone_is_deleted_if_its_row_was_changed_meanwhile(house: House) -> None:
    """That turn is repeated like any other."""
    await house.greeted()
    await forget(house)
    await arrive(house)
    await house.pass_time(hours=25)
    interfere(house)
    await house.due()
    assert house.row() is None


async def test_a_row_that_keeps_changing_counts_as_a_store_failure(house: House) -> None:
    """Nothing was applied, so the update isn't acknowledged."""
    await house.greeted()
    interfere(house, ALWAYS)
    with pytest.raises(StoreFailed):
        await house.type("/do Breathe")
    assert ANN not in house.sender.active


async def test_with_a_miss_at_every_save_nothing_is_lost_or_doubled(house: House) -> None:
    """Texts, taps, check-ins, a question that is asked again, two people at once: each save misses once first."""
    house.telegram.free = True
    interfere(house, ALWAYS, every=2)

    async def writes(person: int) -> None:
        await house.type("/start", person)
        for number in range(6):
            await house.type(f"/do item-{number}", person)
            await house.tap("/dodont", person=person)
        await house.tap("/menu", person=person)

    await asyncio.gather(writes(ANN), writes(BEN))
    await until(lambda: not house.sender.active)
    for person in (ANN, BEN):
        document = house.stored(person)
        kept = sorted(document.person.items.values(), key=lambda item: item.place)
        assert [item.text for item in kept] == [f"item-{number}" for number in range(6)]
        assert (document.outbox, document.given_up, len(document.seen)) == ([], 0, 14)
        said = [call.data["text"].partition("\n")[0] for call in house.sends if call.data["chat_id"] == person]
        assert [text for text in said if text.startswith("Do: ")] == [f"Do: item-{number}" for number in range(6)]
    await house.pass_time(days=3)
    sends = len(house.sends)
    await house.scheduler.deliver_all()
    again = [call.data["text"] for call in house.sends[sends:] if call.data["chat_id"] == ANN]
    assert len(again) == len({*again})
