"""Laws 12 and 13: what Telegram refuses, and what goes side by side."""

import asyncio
from pathlib import Path

import pytest

from bot.telegram.errors import Meaning
from bot.telegram.outgoing import LONGEST
from conversations import units
from tests.bots import until

from .house import House
from .house import house as opened
from .test_laws_check_ins import A_YEAR, half_way
from .test_laws_seen import arrive

# ------------------------------------------------------------ law 12


async def test_law_12_refused_once_more_as_plain_text(house: House) -> None:
    """Refused, a message goes once more without its entities and options, with its words and its buttons."""
    question = await house.greeted()
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    await arrive(house)
    await house.type("Acme")
    first = await house.sent(-1)
    assert "entities" in first.data
    first.fails(Meaning.REFUSED)
    second = await house.sent(-1)
    assert second.data == {key: first.data[key] for key in ("chat_id", "text", "reply_markup")}
    second.arrives()
    await arrive(house)
    assert house.stored().given_up == 0


async def test_law_12_refused_twice_removed_and_counted(house: House) -> None:
    """Refused as plain text too: not sent a third time, counted, and what is behind it goes on."""
    await house.type("/start")
    await house.type("/help")
    for _ in range(2):
        (await house.sent(-1)).fails(Meaning.REFUSED)
    following = await house.sent(2)
    assert "You can say these" in following.data["text"]
    assert house.stored().given_up == 1
    await arrive(house)


async def test_law_12_blocked_that_item_goes_and_the_person_rests(house: House) -> None:
    """403: the item is removed, the person marked; nothing is planned for them, and nothing is lost of them."""
    await half_way(house)
    await house.type("/help")
    (await house.sent(-1)).fails(Meaning.BLOCKED)
    await until(lambda: len(house.sends) > 3 or not house.sender.active)
    while house.sender.active:
        for call in house.sends:
            if not call.fate.done():
                call.fails(Meaning.BLOCKED)
        await asyncio.sleep(0)
    texts = [call.data["text"] for call in house.sends]
    assert len(texts) == len(set(texts)), "tried again though they blocked us"
    stored, row = house.stored(), house.row()
    assert stored.given_up == 0
    assert (stored.blocked, stored.outbox) == (True, [])
    assert stored.person.talks
    assert row is not None
    assert row[2] is not None
    assert row[2] > house.clock.now().timestamp() + A_YEAR  # nothing but how long we keep what we know
    await house.pass_time(days=3)
    sends = len(house.sends)
    await house.due()
    assert len(house.sends) == sends


async def test_law_12_any_later_update_unmarks(house: House) -> None:
    """They write, or unblock: no longer blocked, and check-ins are planned again."""
    await half_way(house)
    await house.block()
    assert house.stored().blocked
    await house.block(False)
    row = house.row()
    assert not house.stored().blocked
    assert row is not None
    assert row[2] is not None
    await house.block()
    await house.type("/help")
    assert not house.stored().blocked


async def test_law_12_a_delivery_unmarks(house: House) -> None:
    """A message that arrives after one that met a 403 shows that they are back."""
    await house.type("/start")
    await house.type("/help")
    (await house.sent(0)).fails(Meaning.BLOCKED)
    second = await house.sent(1)
    assert house.stored().blocked
    second.arrives()
    await until(lambda: not house.stored().blocked)


async def test_law_12_wrong_token_takes_the_mark_back_and_stops(house: House) -> None:
    """401 in the middle: nothing was sent, so nothing is marked; one sentence names the setting."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.WRONG_TOKEN)
    await until(lambda: house.faults)
    assert [(call.sending, call.tries) for call in house.outbox()] == [(False, 0)]
    assert "TELEGRAM_TOKEN" in str(house.faults[0])
    assert str(house.faults[0]).count(".") == 1


# ------------------------------------------------------------ law 13


async def test_law_13_the_callback_is_answered_beside_the_reply(house: House) -> None:
    """A tap costs one round trip: its answer, the keyboard and the reply are on their way at the same time."""
    house.telegram.held |= {"answerCallbackQuery", "editMessageReplyMarkup"}
    question = await house.greeted()
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    await until(lambda: sum(not call.fate.done() for call in house.telegram.calls) == 3)
    under_way = {call.method for call in house.telegram.calls if not call.fate.done()}
    assert under_way == {"answerCallbackQuery", "editMessageReplyMarkup", "sendMessage"}


async def test_law_13_callback_answers_are_never_stored(house: House) -> None:
    """The outbox holds what must survive; the answer to a tap is not among it, and its failure harms nobody."""
    house.telegram.held |= {"answerCallbackQuery", "editMessageReplyMarkup"}
    question = await house.greeted()
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    assert {call.method for call in house.outbox()} == {"editMessageReplyMarkup", "sendMessage"}
    await until(lambda: any(call.method == "answerCallbackQuery" for call in house.telegram.calls))
    answer = next(call for call in house.telegram.calls if call.method == "answerCallbackQuery")
    answer.fails(Meaning.REFUSED)
    await arrive(house)
    assert not house.outbox()


async def test_law_13_edits_are_made_again_without_harm(tmp_path: Path) -> None:
    """After a crash a keyboard edit is simply made again: it names the state, whatever it was before."""
    async with opened(tmp_path / "people.db") as house:
        house.telegram.held |= {"answerCallbackQuery", "editMessageReplyMarkup"}
        question = await house.greeted()
        await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
        edit = next(call for call in house.outbox() if call.is_edit)
        assert (edit.sending, edit.tries) == (False, 0)
    async with opened(tmp_path / "people.db") as house:
        await house.due()
        await until(lambda: len(house.telegram.calls) == 2)
        again = next(call for call in house.telegram.calls if call.method == "editMessageReplyMarkup")
        assert again.data == edit.data
        await arrive(house)


async def test_law_13_the_outbox_holds_finished_calls(house: House) -> None:
    """What is stored is sent as it is: nothing has to be asked of anybody to send it."""
    await house.type("/start")
    call = await house.sent(0)
    assert house.outbox()[0].data == call.data
    assert {"chat_id", "text", "reply_markup"} <= call.data.keys()


async def test_law_13_copies_of_a_question_don_t_pile_up(house: House) -> None:
    """Offered again a hundred times, a question is edited on its latest copies only: no flood of edits."""
    await half_way(house)
    house.telegram.free = True
    for _ in range(60):
        await house.type("/help")
        await until(lambda: not house.sender.active)
    before = len(house.telegram.calls)
    await house.type("Acme")
    await until(lambda: not house.sender.active)
    edits = [call for call in house.telegram.calls[before:] if call.method == "editMessageReplyMarkup"]
    assert 1 <= len(edits) <= 10


@pytest.mark.parametrize("words", ["x" * 9000, "🙂" * 5000])
async def test_law_13_no_stored_call_is_longer_than_telegram_takes(house: House, words: str) -> None:
    """However long what we echo, each message in the outbox fits."""
    await half_way(house)
    house.telegram.free = True
    await house.type(f"/do {words}")
    await until(lambda: not house.sender.active)
    assert all(units(call.data["text"]) <= LONGEST for call in house.sends)
