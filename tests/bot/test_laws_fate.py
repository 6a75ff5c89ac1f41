"""Law 11: a message of unknown fate, which may or may not have arrived."""

import asyncio
from pathlib import Path

import pytest

from bot.delivery import sender
from bot.telegram.calls import Call
from bot.telegram.errors import Meaning
from bot.telegram.wire import Wire
from tests.bots import TOKEN, api, until

from .faults import Faults, reset, says
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
    """Both tries of the next message have an unknown fate."""
    await unknown(house)
    await unknown(house)


async def test_law_11_tries_are_committed_with_the_mark(house: House) -> None:
    """Whenever a call is made, its mark and the number of tries are already stored, this one included."""
    await house.type("/start")
    await house.sent(0)
    assert marks(house) == [(True, 1)]
    await unknown(house)
    await house.sent(1)
    assert marks(house) == [(True, 2)]


async def test_law_11_a_reply_of_unknown_fate_is_sent_again_with_the_same_buttons(house: House) -> None:
    """Both copies are the same question: a tap on either is the answer, on the other a doubled tap."""
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


async def test_law_11_nothing_is_sent_again_before_another_call_has_succeeded(house: House) -> None:
    """While Telegram doesn't answer, a message of unknown fate stays marked, tried once, and its person active."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.UNKNOWN)
    await asyncio.sleep(0.1)
    assert len(house.sends) == 1
    assert marks(house) == [(True, 1)]
    assert ANN in house.sender.active
    house.telegram.success.set()
    await house.sent(1)


async def test_law_11_evidence_has_to_be_newer_than_the_failure() -> None:
    """A call that succeeded before, or during our two seconds of waiting, proves nothing."""
    faults = Faults()
    async with api([faults.around]) as server:
        wire = Wire(TOKEN, server.url)
        await wire.call("getMe")
        faults.add("getMe", *[says(502)] * 1000)
        waiting = asyncio.create_task(wire.next_success())
        await until(lambda: faults.met > 0)
        assert not waiting.done()
        await wire.call("getWebhookInfo")
        await asyncio.wait_for(waiting, 5)
        await wire.close()


async def test_law_11_a_quiet_bot_calls_getme_for_evidence() -> None:
    """If there are no other calls, one getMe tells all who wait that Telegram can be reached."""
    async with api() as server:
        wire = Wire(TOKEN, server.url)
        await asyncio.wait_for(asyncio.gather(*(wire.next_success() for _ in range(50))), 5)
        assert [call.method for call in server.state.calls] == ["getMe"]
        await asyncio.wait_for(wire.next_success(), 5)
        assert [call.method for call in server.state.calls] == ["getMe"] * 2, (
            "the evidence of before proves nothing now"
        )
        await wire.close()


async def test_law_11_getme_is_repeated_until_it_succeeds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Less and less often while Telegram can't be reached, and not at all if nobody waits."""
    monkeypatch.setattr("bot.telegram.wire.FIRST_WAIT", 0.01)
    faults = Faults()
    faults.add("getMe", says(502), reset, says(500))
    async with api([faults.around]) as server:
        wire = Wire(TOKEN, server.url)
        await asyncio.wait_for(wire.next_success(), 5)
        assert [call.method for call in server.state.calls] == ["getMe"]
        faults.add("getMe", *[says(502)] * 1000)
        waiting = asyncio.create_task(wire.next_success())
        await asyncio.sleep(0.05)
        waiting.cancel()
        await until(lambda: wire._asking is not None and wire._asking.done())
        await wire.close()


def test_law_11_a_message_of_unknown_fate_waits_at_least_two_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it is sent again."""
    monkeypatch.undo()
    assert sender.EVIDENCE_WAIT >= 2


async def test_law_11_after_two_tries_a_message_of_unknown_fate_is_given_up(house: House) -> None:
    """It isn't sent a third time but counted, and the next message is sent."""
    await house.type("/start")
    await house.type("/help")
    behind = [call.data["text"] for call in house.outbox()][1:]
    await lost(house)
    call = await house.sent(2)
    assert call.data["text"] == behind[0]
    assert house.stored().given_up == 1
    await arrive(house)
    assert [call.data["text"] for call in house.sends[2:]] == behind


async def test_law_11_a_crash_during_the_second_try_gives_the_message_up(tmp_path: Path) -> None:
    """Marked, tried twice and with no active sender, it is never sent a third time."""
    async with opened(tmp_path / "people.db") as house:
        await house.type("/start")
        await unknown(house)
        await house.sent(1)
    async with opened(tmp_path / "people.db") as house:
        await house.due()
        assert not house.sends
        assert (house.stored().given_up, house.outbox(), house.stored().offer_again) == (1, [], True)


async def test_law_11_the_open_question_is_offered_again_at_the_next_contact(house: House) -> None:
    """If a question was given up, their next message is answered and the question asked again, once."""
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


async def test_law_11_the_question_is_offered_again_after_an_aside_too(house: House) -> None:
    """If the reply itself asks nothing, the question that may not have arrived follows it."""
    await half_way(house)
    await house.type("/menu")
    await lost(house)
    await until(lambda: not house.sender.active)
    assert house.stored().offer_again
    await house.type("/menu")
    await arrive(house)
    assert "Which company are we talking about?" in house.sends[-1].data["text"]
    assert not house.stored().offer_again
    sends = len(house.sends)
    await house.type("/menu")
    await arrive(house)
    assert len(house.sends) == sends + 1, "only once"


async def test_law_11_helplines_that_were_given_up_come_first_at_the_next_contact(house: House) -> None:
    """They are the first thing sent when the person writes again."""
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
    assert "You can type any of these" in house.sends[sends + 1].data["text"]
    assert house.stored().held == []


async def test_law_11_kept_messages_overtake_waiting_ones(house: House) -> None:
    """If something else still waits at the next contact, the helplines go first."""
    await half_way(house)
    await house.type("/sos")
    lines = (await house.sent(-1)).data["text"]
    await lost(house)
    await until(lambda: not house.sender.active)
    await house.put(lambda document: document.outbox.append(Call(900, "sendMessage", {"text": "waiting"})))
    await house.type("/help")
    assert [call.data["text"] for call in house.outbox()][:2] == [lines, "waiting"]
    await arrive(house)


async def test_law_11_a_farewell_that_was_given_up_comes_first_at_the_next_contact(house: House) -> None:
    """Before the welcome."""
    await house.greeted()
    await forget(house)
    await lost(house)
    await until(lambda: not house.sender.active)
    sends = len(house.sends)
    await house.type("/start")
    await arrive(house)
    assert "It's all gone" in house.sends[sends].data["text"]
    assert "I'm Rebound" in house.sends[sends + 1].data["text"]


async def test_law_11_keyboard_edits_of_unknown_fate_are_repeated_and_never_counted(house: House) -> None:
    """Repeating one does no harm, and none counts as a message given up."""
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
