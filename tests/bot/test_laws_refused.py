"""Laws 12 and 13: what Telegram refuses, and what is sent in parallel."""

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


async def test_law_12_a_refused_message_is_tried_once_more_as_plain_text(house: House) -> None:
    """Without entities and options, but with its text and buttons."""
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


async def test_law_12_a_message_refused_twice_is_removed_and_counted(house: House) -> None:
    """It isn't sent a third time, and the next message is sent."""
    await house.type("/start")
    await house.type("/help")
    for _ in range(2):
        (await house.sent(-1)).fails(Meaning.REFUSED)
    following = await house.sent(2)
    assert "You can type any of these" in following.data["text"]
    assert house.stored().given_up == 1
    await arrive(house)


async def test_law_12_a_403_removes_the_message_and_stops_check_ins(house: House) -> None:
    """The person counts as having blocked the bot; none of their data is lost."""
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


async def test_law_12_any_later_update_ends_the_block(house: House) -> None:
    """They write or unblock the bot, and check-ins are planned again."""
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


async def test_law_12_a_delivery_ends_the_block(house: House) -> None:
    """A message that arrives after a 403 shows that they are back."""
    await house.type("/start")
    await house.type("/help")
    (await house.sent(0)).fails(Meaning.BLOCKED)
    second = await house.sent(1)
    assert house.stored().blocked
    second.arrives()
    await until(lambda: not house.stored().blocked)


async def test_law_12_a_wrong_token_removes_the_mark_and_stops_the_bot(house: House) -> None:
    """A 401 while running: nothing was sent, and one sentence names the setting."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.WRONG_TOKEN)
    await until(lambda: house.faults)
    assert [(call.sending, call.tries) for call in house.outbox()] == [(False, 0)]
    assert "TELEGRAM_TOKEN" in str(house.faults[0])
    assert str(house.faults[0]).count(".") == 1


# ------------------------------------------------------------ law 13


async def test_law_13_a_tap_is_answered_at_the_same_time_as_the_reply(house: House) -> None:
    """A tap costs one round trip: callback answer, keyboard and reply are sent together."""
    house.telegram.held |= {"answerCallbackQuery", "editMessageReplyMarkup"}
    question = await house.greeted()
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    await until(lambda: sum(not call.fate.done() for call in house.telegram.calls) == 3)
    under_way = {call.method for call in house.telegram.calls if not call.fate.done()}
    assert under_way == {"answerCallbackQuery", "editMessageReplyMarkup", "sendMessage"}


async def test_law_13_callback_answers_are_never_stored(house: House) -> None:
    """They don't have to survive a crash, and it does no harm if one fails."""
    house.telegram.held |= {"answerCallbackQuery", "editMessageReplyMarkup"}
    question = await house.greeted()
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    assert {call.method for call in house.outbox()} == {"editMessageReplyMarkup", "sendMessage"}
    await until(lambda: any(call.method == "answerCallbackQuery" for call in house.telegram.calls))
    answer = next(call for call in house.telegram.calls if call.method == "answerCallbackQuery")
    answer.fails(Meaning.REFUSED)
    await arrive(house)
    assert not house.outbox()


async def test_law_13_edits_are_repeated_after_a_crash(tmp_path: Path) -> None:
    """A keyboard edit sets a state, so repeating it does no harm."""
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


async def test_law_13_the_outbox_holds_complete_calls(house: House) -> None:
    """They are sent as stored; nothing else is needed to send them."""
    await house.type("/start")
    call = await house.sent(0)
    assert house.outbox()[0].data == call.data
    assert {"chat_id", "text", "reply_markup"} <= call.data.keys()


async def test_law_13_only_the_latest_copies_of_a_question_are_edited(house: House) -> None:
    """If it is offered a hundred times, an answer doesn't cause a hundred edits."""
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
async def test_law_13_every_stored_message_fits_telegrams_limits(house: House, words: str) -> None:
    """However long the text that it repeats."""
    await half_way(house)
    house.telegram.free = True
    await house.type(f"/do {words}")
    await until(lambda: not house.sender.active)
    assert all(units(call.data["text"]) <= LONGEST for call in house.sends)
