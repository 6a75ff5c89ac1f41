"""Buttons: each names its talk, its question and its choice."""

from typing import Any

from conversations import DIALOGUES
from tests.bots import until

from .house import ANN, House
from .test_laws_check_ins import half_way
from .test_laws_seen import arrive, forget


def buttons(call: Any) -> list[str]:
    return [one["callback_data"] for row in call.data["reply_markup"]["inline_keyboard"] for one in row]


async def test_law_buttons_carry_talk_question_and_choice(house: House) -> None:
    """Each button names its talk, the number of its question, and the choice."""
    question = await house.greeted()
    talk = house.stored().person.talks[0]
    choices = [data.split(".") for data in buttons(question)]
    assert {(int(one[0]), int(one[1])) for one in choices} == {(talk.id, talk.question)}
    assert {"just_had", "turned_down", "coming_up", "round"} <= {one[2] for one in choices}


async def test_law_buttons_get_a_new_question_number_only_when_asked_again(house: House) -> None:
    """After Back the number is new; a question that is only offered again keeps its number."""
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


async def test_law_buttons_of_several_set_a_state_instead_of_toggling(house: House) -> None:
    """Each says what it sets, so a doubled tap picks its answer once."""
    await half_way(house)
    house.telegram.free = True
    await house.type("Acme")
    await until(lambda: not house.sender.active)
    went = house.sends[-1]
    await house.tap(next(data for data in buttons(went) if data.endswith("badly")), went)
    await until(lambda: not house.sender.active)
    several = house.sends[-1]
    nerves = next(data for data in buttons(several) if data.endswith("nerves"))
    assert nerves.endswith(".+nerves")
    for _ in range(2):
        await house.tap(nerves, several)
    assert house.stored().person.talks[-1].state.picks == ["nerves"]
    await until(lambda: not house.sender.active)
    shown = [call for call in house.telegram.calls if call.method == "editMessageReplyMarkup"][-1]
    assert any(data.endswith(".-nerves") for data in buttons(shown))


def answered(house: House) -> list[tuple[int, list[str]]]:
    """Where each talk stands, and what was answered in it."""
    return [(talk.question, [turn.choice for turn in talk.trail]) for talk in house.stored().person.talks]


async def test_law_buttons_stale_doubled_and_foreign_taps_change_nothing(house: House) -> None:
    """A tap on an old, unknown or garbled button is answered, and overwrites no answer."""
    first = await house.greeted()
    await house.tap(buttons(first)[0], first)
    await arrive(house)
    told = answered(house)
    for data in (buttons(first)[0], buttons(first)[1], "99.99.just_had", "", "nonsense", "1.x.y", "..", "9" * 64):
        await house.tap(data, first)
        await arrive(house)
        assert answered(house) == told, data
    await until(lambda: sum(call.method == "answerCallbackQuery" for call in house.telegram.calls) == 9)


async def test_law_buttons_fit_64_bytes_however_high_the_numbers(house: House) -> None:
    """Every button of every dialogue still fits with talk and question numbers of twelve digits."""
    from bot.delivery.document import Document
    from bot.delivery.outbox import add
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
    add(document, ANN, [Say("x", rows=rows, question=question)])
    assert all(len(data.encode()) <= 64 for data in buttons(document.outbox[0]))


async def test_law_buttons_from_before_forget_count_as_old(house: House) -> None:
    """They answer no question of the new person."""
    first = await house.greeted()
    await forget(house)
    await arrive(house)
    await house.type("/start")
    await arrive(house)
    told = answered(house)
    await house.tap(buttons(first)[0], first)
    assert answered(house) == told
