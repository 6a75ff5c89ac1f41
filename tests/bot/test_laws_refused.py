"""Laws 12 and 13, and the paragraph about buttons."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.errors import Meaning
from bot.outgoing import LONGEST, units
from conversations import DIALOGUES
from tests.bots import until

from .house import ANN, House
from .house import house as opened
from .test_laws_lane import half_way
from .test_laws_seen import arrive, forget

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
    await until(lambda: len(house.sends) > 3 or not house.sender.hands)
    while house.sender.hands:
        for call in house.sends:
            if not call.fate.done():
                call.fails(Meaning.BLOCKED)
        await asyncio.sleep(0)
    stored, row = house.stored(), house.row()
    assert (stored.blocked, stored.outbox) == (True, [])
    assert stored.person.talks
    assert row is not None
    assert row[2] is None
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
        await until(lambda: not house.sender.hands)
    before = len(house.telegram.calls)
    await house.type("Acme")
    await until(lambda: not house.sender.hands)
    edits = [call for call in house.telegram.calls[before:] if call.method == "editMessageReplyMarkup"]
    assert 1 <= len(edits) <= 10


# ------------------------------------------------------------ buttons


def buttons(call: Any) -> list[str]:
    return [one["callback_data"] for row in call.data["reply_markup"]["inline_keyboard"] for one in row]


async def test_law_buttons_carry_talk_question_and_choice(house: House) -> None:
    """Each button names its talk, the number of its question, and the choice."""
    question = await house.greeted()
    talk = house.stored().person.talks[0]
    choices = [data.split(".") for data in buttons(question)]
    assert {(int(one[0]), int(one[1])) for one in choices} == {(talk.id, talk.question)}
    assert {"just_had", "turned_down", "coming_up", "round"} <= {one[2] for one in choices}


async def test_law_buttons_have_a_new_number_for_each_asking_and_the_same_for_re_offers(house: House) -> None:
    """Back asks anew under a new number; offered again after an aside, the question keeps its number."""
    first = await house.greeted()
    await house.tap(buttons(first)[0], first)
    where = await house.sent(-1)
    where.arrives()
    await arrive(house)
    await house.type("/help")
    await arrive(house)
    assert buttons(house.sends[-1]) == buttons(where)
    await house.type("/back")
    again = await house.sent(-1)
    assert [data.split(".")[2:] for data in buttons(again)] == [data.split(".")[2:] for data in buttons(first)]
    assert not set(buttons(again)) & {*buttons(first), *buttons(where)}


async def test_law_buttons_of_several_set_a_state_and_never_toggle(house: House) -> None:
    """A doubled tap on one of several picks it once: the button says what it sets."""
    await half_way(house)
    house.telegram.free = True
    await house.type("Acme")
    await until(lambda: not house.sender.hands)
    went = house.sends[-1]
    await house.tap(next(data for data in buttons(went) if data.endswith("badly")), went)
    await until(lambda: not house.sender.hands)
    several = house.sends[-1]
    nerves = next(data for data in buttons(several) if data.endswith("nerves"))
    assert nerves.endswith(".+nerves")
    for _ in range(2):
        await house.tap(nerves, several)
    assert house.stored().person.talks[-1].state.picks == ["nerves"]
    await until(lambda: not house.sender.hands)
    shown = [call for call in house.telegram.calls if call.method == "editMessageReplyMarkup"][-1]
    assert any(data.endswith(".-nerves") for data in buttons(shown))


async def test_law_buttons_stale_doubled_and_foreign_taps_change_nothing(house: House) -> None:
    """A tap on an old, an unknown or a garbled button is answered, and no answer is overwritten."""
    first = await house.greeted()
    await house.tap(buttons(first)[0], first)
    await arrive(house)
    talks = house.stored().person.talks
    for data in (buttons(first)[0], buttons(first)[1], "99.99.just_had", "", "nonsense", "1.x.y", "..", "9" * 64):
        await house.tap(data, first)
        await arrive(house)
        assert house.stored().person.talks == talks, data
    answers = [call for call in house.telegram.calls if call.method == "answerCallbackQuery"]
    await until(lambda: len(answers) == 9)


async def test_law_buttons_fit_64_bytes_however_high_the_numbers(house: House) -> None:
    """With talk and question numbers of twelve digits every button of every dialogue still fits."""
    from bot import outgoing
    from bot.document import Document
    from conversations import Button, Question, Say
    from conversations.dialogue.steps import Choose, ChooseSeveral

    names = [
        f"+{option}"
        for dialogue in DIALOGUES.values()
        for step in dialogue.steps.values()
        if isinstance(step, Choose | ChooseSeveral)
        for option in step.options
    ]
    assert names
    document, question = Document(), Question(10**12, 10**12)
    rows = tuple((Button("x", choice=name),) for name in names)
    outgoing.add(document, ANN, [Say("x", rows=rows, question=question)])
    assert all(len(data.encode()) <= 64 for data in buttons(document.outbox[0]))


async def test_law_buttons_survive_forget_as_old_ones(house: House) -> None:
    """Buttons from before /forget are recognised as old: they answer no question of the new person."""
    first = await house.greeted()
    await forget(house)
    await arrive(house)
    await house.type("/start")
    await arrive(house)
    talks = house.stored().person.talks
    await house.tap(buttons(first)[0], first)
    assert house.stored().person.talks == talks


@pytest.mark.parametrize("words", ["x" * 9000, "🙂" * 5000])
async def test_law_13_no_stored_call_is_longer_than_telegram_takes(house: House, words: str) -> None:
    """However long what we echo, each message in the outbox fits."""
    await half_way(house)
    house.telegram.free = True
    await house.type(f"/do {words}")
    await until(lambda: not house.sender.hands)
    assert all(units(call.data["text"]) <= LONGEST for call in house.sends)
