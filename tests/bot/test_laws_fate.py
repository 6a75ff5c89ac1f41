"""Law 11: a message of which nobody knows whether it arrived."""

import asyncio
from pathlib import Path

import pytest

from bot.delivery import sender
from bot.telegram.calls import Call
from bot.telegram.errors import Meaning
from bot.telegram.wire import Wire
from tests.bots import TOKEN, api, until

from .house import ANN, House, Made
from .house import house as opened
from .test_laws_check_ins import half_way
from .test_laws_marks import marks
from .test_laws_seen import arrive, forget

pytestmark = pytest.mark.usefixtures("impatient")


async def unknown(house: House, place: int = -1) -> Made:
    """The next message's fate is unknown, and Telegram can be reached."""
    call = await house.sent(place)
    call.fails(Meaning.UNKNOWN)
    house.telegram.success.set()
    return call


async def lost(house: House) -> None:
    """The next message goes twice, and of both nobody knows the fate."""
    await unknown(house)
    await unknown(house)


async def test_law_11_tries_are_committed_with_the_mark(house: House) -> None:
    """Whenever a call is made, the store holds its mark and how often it was tried, this time included."""
    await house.type("/start")
    await house.sent(0)
    assert marks(house) == [(True, 1)]
    await unknown(house)
    await house.sent(1)
    assert marks(house) == [(True, 2)]


async def test_law_11_sent_again_with_the_same_buttons(house: House) -> None:
    """Both copies are the same question; a tap on either is the answer, on the other a doubled tap."""
    await house.type("/start")
    await unknown(house)
    first, second = house.sends[0], await house.sent(1)
    assert first.data == second.data
    second.arrives()
    await arrive(house)
    data = first.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await house.tap(data, first)
    await arrive(house)
    sends = len(house.sends)
    person = house.stored().person
    await house.tap(data, second)
    await arrive(house)
    assert len(house.sends) == sends
    assert house.stored().person.talks == person.talks


async def test_law_11_in_a_living_process_only_after_another_call_has_succeeded(house: House) -> None:
    """While Telegram answers nobody, a message of unknown fate is not sent again: marked, in hand, tried once."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.UNKNOWN)
    await asyncio.sleep(0.1)
    assert len(house.sends) == 1
    assert marks(house) == [(True, 1)]
    assert ANN in house.sender.active
    house.telegram.success.set()
    await house.sent(1)


async def test_law_11_evidence_has_to_be_newer_than_the_failure() -> None:
    """A call that succeeded before, or while we waited our two seconds, proves nothing."""
    async with api() as server:
        wire = Wire(TOKEN, server.url)
        await wire.call("getMe")
        waiting = asyncio.create_task(wire.next_success())
        await asyncio.sleep(0.02)
        assert not waiting.done()
        await wire.call("getMe")
        await asyncio.wait_for(waiting, 5)
        await wire.close()


def test_law_11_two_seconds_at_least(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pause before a message of unknown fate is sent again."""
    monkeypatch.undo()
    assert sender.EVIDENCE_WAIT >= 2


async def test_law_11_at_two_given_up_and_counted(house: House) -> None:
    """Twice of unknown fate: not sent a third time, counted, and what comes behind it goes on."""
    await house.type("/start")
    await house.type("/help")
    behind = [call.data["text"] for call in house.outbox()][1:]
    await lost(house)
    call = await house.sent(2)
    assert call.data["text"] == behind[0]
    assert house.stored().given_up == 1
    await arrive(house)
    assert [call.data["text"] for call in house.sends[2:]] == behind


async def test_law_11_a_crash_at_the_second_try_gives_up(tmp_path: Path) -> None:
    """Marked and tried twice with nobody in hand: given up and counted, never sent a third time."""
    async with opened(tmp_path / "people.db") as house:
        await house.type("/start")
        await unknown(house)
        await house.sent(1)
    async with opened(tmp_path / "people.db") as house:
        await house.due()
        assert not house.sends
        assert (house.stored().given_up, house.outbox(), house.stored().offer_again) == (1, [], True)


async def test_law_11_the_open_question_is_offered_again_at_the_next_contact(house: House) -> None:
    """A question was given up: whatever they say next is answered, and the question comes again, once."""
    await house.type("/start")
    await lost(house)
    await until(lambda: not house.sender.active)
    question = house.sends[0].data["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await house.type("/sos")
    await arrive(house)
    again = [call for call in house.sends[2:] if "reply_markup" in call.data and question in str(call.data)]
    assert not again, "helplines stand alone"
    await house.type("/resume")
    await arrive(house)
    assert question in str(house.sends[-1].data)


async def test_law_11_offered_again_also_where_the_answer_asks_nothing(house: House) -> None:
    """An aside that asks nothing by itself is followed by the question that may not have arrived."""
    await half_way(house)
    await house.type("/menu")
    await lost(house)
    await until(lambda: not house.sender.active)
    assert house.stored().offer_again
    await house.type("/menu")
    await arrive(house)
    assert "Where was the interview?" in house.sends[-1].data["text"]
    assert not house.stored().offer_again
    sends = len(house.sends)
    await house.type("/menu")
    await arrive(house)
    assert len(house.sends) == sends + 1, "only once"


async def test_law_11_helplines_are_kept_and_go_first_at_the_next_contact(house: House) -> None:
    """Given up twice, helplines are the first thing sent when the person writes again."""
    await half_way(house)
    await house.type("/sos")
    lines = (await house.sent(-1)).data["text"]
    await lost(house)
    await until(lambda: not house.sender.active)
    assert [call.data["text"] for call in house.stored().held] == [lines]
    sends = len(house.sends)
    await house.type("/help")
    await arrive(house)
    assert house.sends[sends].data["text"] == lines
    assert "You can say these" in house.sends[sends + 1].data["text"]
    assert house.stored().held == []


async def test_law_11_what_is_kept_goes_before_what_already_waits(house: House) -> None:
    """At the next contact something else still waits for Telegram: the helplines overtake it."""
    await half_way(house)
    await house.type("/sos")
    lines = (await house.sent(-1)).data["text"]
    await lost(house)
    await until(lambda: not house.sender.active)
    await house.put(lambda document: document.outbox.append(Call(900, "sendMessage", {"text": "waiting"})))
    await house.type("/help")
    assert [call.data["text"] for call in house.outbox()][:2] == [lines, "waiting"]
    await arrive(house)


async def test_law_11_the_farewell_is_kept_and_goes_first_at_the_next_contact(house: House) -> None:
    """A /forget whose farewell was given up: said first when they come back, before the welcome."""
    await house.greeted()
    await forget(house)
    await lost(house)
    await until(lambda: not house.sender.active)
    sends = len(house.sends)
    await house.type("/start")
    await arrive(house)
    assert "It's gone" in house.sends[sends].data["text"]
    assert "I'm Rebound" in house.sends[sends + 1].data["text"]


async def test_law_11_edits_of_unknown_fate_are_made_again_and_let_go(house: House) -> None:
    """A keyboard edit may be made any number of times; it is never counted as a message given up."""
    house.telegram.held.add("editMessageReplyMarkup")
    question = await house.greeted()
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    house.telegram.success.set()
    for n in (1, 2):
        await until(lambda n=n: sum(call.method == "editMessageReplyMarkup" for call in house.telegram.calls) == n)
        edit = [call for call in house.telegram.calls if call.method == "editMessageReplyMarkup"][-1]
        edit.fails(Meaning.UNKNOWN)
        for call in house.sends:
            if not call.fate.done():
                call.arrives()
    await until(lambda: not house.sender.active)
    assert (house.outbox(), house.stored().given_up) == ([], 0)
