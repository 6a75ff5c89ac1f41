"""Law 11: a tap proves that its message arrived, whatever the result of the call."""

from pathlib import Path

import pytest

from bot.telegram.errors import Meaning

from .house import House
from .house import house as opened
from .test_laws_check_ins import half_way
from .test_laws_fate import unknown
from .test_laws_seen import arrive

pytestmark = pytest.mark.usefixtures("impatient")


async def test_law_11_a_tap_proves_that_its_message_arrived(house: House) -> None:
    """A message of unknown fate isn't sent again once one of its buttons is tapped."""
    await house.type("/start")
    call = await house.sent(0)
    call.fails(Meaning.UNKNOWN)
    await house.tap(call.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], call)
    house.telegram.success.set()
    await arrive(house)
    assert sum("I'm Rebound" in one.data["text"] for one in house.sends) == 1
    assert house.stored().given_up == 0


async def test_law_11_a_tap_proves_arrival_after_a_crash_too(tmp_path: Path) -> None:
    """The message was marked by a process that died."""
    async with opened(tmp_path / "people.db") as house:
        await house.type("/start")
        call = await house.sent(0)
    async with opened(tmp_path / "people.db") as house:
        await house.tap(call.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], call, update_id=70)
        await arrive(house)
        assert not any("I'm Rebound" in one.data["text"] for one in house.sends)


async def test_law_11_a_tap_proves_that_a_check_in_arrived(house: House) -> None:
    """Its buttons give commands and name no question, so it is recognised by its text."""
    await half_way(house)
    await house.pass_time(hours=25)
    await house.due()
    call = await unknown(house)
    house.telegram.success.clear()
    await house.tap(call.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], call)
    house.telegram.success.set()
    await arrive(house)
    assert sum("stopped partway" in one.data["text"] for one in house.sends) == 1
    assert not house.outbox()


async def test_law_11_a_tap_under_another_message_proves_nothing(house: House) -> None:
    """An old button is tapped while a newer message's fate is unknown: that one is sent again."""
    old = await house.greeted()
    await house.tap(old.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], old)
    await unknown(house)
    await house.tap(old.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], old)
    await arrive(house)
    assert sum("Which company are we talking about?" in one.data["text"] for one in house.sends) == 2


async def test_law_11_a_tap_under_another_copy_of_the_question_proves_nothing(house: House) -> None:
    """A tap comes in later than /resume, whose answer shows the same question in other words: that is sent again."""
    old = await house.greeted()
    await house.type("/resume")
    await unknown(house)
    house.telegram.success.clear()
    await house.tap(old.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], old)
    house.telegram.success.set()
    await arrive(house)
    assert sum("Here's where we left off" in one.data["text"] for one in house.sends) == 2
