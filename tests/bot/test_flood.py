"""One person sends a lot at once: others hardly wait, and nothing is lost."""

import asyncio
from pathlib import Path
from typing import Any

from bot.store.base import FREE, Hold
from bot.telegram.errors import Meaning
from conversations import respond
from tests.bots import until

from .house import ANN, BEN, House
from .house import house as opened
from .test_laws_intake import poll, polling, text
from .test_laws_seen import arrive


def counting(house: House) -> list[int]:
    """The people whose rows are saved, in order."""
    saved, real = list[int](), house.store.save

    async def save(person: int, document: bytes, version: int, due_at: float | None, hold: Hold = FREE) -> None:
        saved.append(person)
        await real(person, document, version, due_at, hold)

    house.store.save = save  # type: ignore[method-assign]
    return saved


def heard(house: House, person: int = ANN) -> list[str]:
    return [item.text for item in house.stored(person).person.items.values()]


async def test_updates_of_one_person_in_one_poll_are_one_commit(house: House) -> None:
    """A hundred lines cost one write; they are applied in order, and each is answered."""
    await house.greeted()
    saved = counting(house)
    lines = [text(100 + n, f"/do thing {n}") for n in range(99)]
    async with polling(house):
        (await poll(house, 0)).fate.set_result([*lines, text(300, "/start", BEN)])
        assert (await poll(house, 1)).data["offset"] == 301
    assert (saved.count(ANN), saved.count(BEN)) == (1, 1)
    assert heard(house) == [f"thing {n}" for n in range(99)]
    assert set(range(100, 199)) <= set(house.stored().seen)
    before = len(house.sends)
    await arrive(house)
    answers = " ".join(call.data["text"] for call in house.sends[before - 1 :])
    assert all(f"thing {n}" in answers for n in range(99))


async def test_one_broken_update_in_a_batch_is_lost_alone(house: House, monkeypatch: Any) -> None:
    """Those before and after it are applied, and the person is told."""
    await house.greeted()

    def breaking(person: Any, event: Any, *given: Any) -> Any:
        if getattr(event, "words", "") == "break":
            raise RuntimeError
        return respond(person, event, *given)

    monkeypatch.setattr("bot.delivery.service.respond", breaking)
    async with polling(house):
        words = ("one", "break", "two")
        (await poll(house, 0)).fate.set_result([text(70 + n, f"/do {word}") for n, word in enumerate(words)])
        assert (await poll(house, 1)).data["offset"] == 73
    assert heard(house) == ["one", "two"]
    assert {70, 71, 72} <= set(house.stored().seen)
    await arrive(house)
    assert any("Something went wrong" in call.data["text"] for call in house.sends)


async def test_a_repeated_update_in_a_batch_is_applied_once(house: House) -> None:
    """Whether it is repeated within the batch or was applied before."""
    await house.greeted()
    seen = await house.type("/do thing zero")
    await arrive(house)
    async with polling(house):
        batch = [text(seen, "/do thing zero"), text(70, "/do thing one"), text(70, "/do thing one")]
        (await poll(house, 0)).fate.set_result(batch)
        assert (await poll(house, 1)).data["offset"] == 71
    assert heard(house) == ["thing zero", "thing one"]


async def test_a_batch_may_contain_forget_and_start(tmp_path: Path) -> None:
    """Updates after /forget build on the tombstone, also within one batch; then the file is scrubbed."""
    async with opened(tmp_path / "people.db") as house:
        await house.greeted()
        await house.type("/do thing")
        await arrive(house)
        await house.type("/forget")
        await arrive(house)
        data = house.sends[-1].data["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        message = {"chat": {"id": ANN, "type": "private"}, "message_id": house.sends[-1].number}
        tap = {"update_id": 80, "callback_query": {"id": "cb", "data": data, "message": message}}
        scrubbed, real = asyncio.Event(), house.store.scrub

        async def scrub() -> bool:
            scrubbed.set()
            return await real()

        house.store.scrub = scrub  # type: ignore[method-assign]
        async with polling(house):
            (await poll(house, 0)).fate.set_result([tap, text(81, "/do fresh")])
            await poll(house, 1)
        await asyncio.wait_for(scrubbed.wait(), 20)
        assert heard(house) == ["fresh"]
        assert any("It's all gone" in call.data["text"] for call in house.outbox())
        await until(lambda: any(call.method == "answerCallbackQuery" for call in house.telegram.calls))


async def test_one_flooder_does_not_delay_others(house: House) -> None:
    """A flooder's chat is told to wait an hour; somebody else's reply goes out at once."""
    await house.greeted()
    async with polling(house):
        lines = [text(100 + n, f"something {n}") for n in range(50)]
        (await poll(house, 0)).fate.set_result(lines)
        (await house.sent(-1)).fails(Meaning.NOT_SENT, retry_after=3600)
        (await poll(house, 1)).fate.set_result([text(300, "/start", BEN)])
        await until(lambda: any(call.data["chat_id"] == BEN for call in house.sends))
