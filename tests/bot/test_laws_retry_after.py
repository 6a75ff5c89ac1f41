"""Law 10: nothing is sent to a chat before Telegram's retry_after is over, not even kept messages."""

from bot.telegram.errors import Meaning
from tests.bots import until

from .house import House
from .test_laws_marks import marks
from .test_laws_seen import arrive
from .test_laws_urgent import LINES, LONG, WORDS, named, nothing_more, waiting


async def test_law_10_helplines_wait_for_a_retry_after(house: House) -> None:
    """They are the first message sent when it is over."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.NOT_SENT, retry_after=0.5)
    await until(lambda: marks(house) == [(False, 0)])
    await house.type("/help")
    await house.type(WORDS)
    assert len(house.sends) == 1
    await house.sent(1, LINES)
    await arrive(house)
    assert [named(call.data["text"]) for call in house.sends[1:4]] == ["lines", "start", "help"]


async def test_law_10_helplines_wait_for_a_retry_after_of_the_call_under_way(house: House) -> None:
    """They were said while that call was being made."""
    await house.type("/start")
    under_way = await house.sent(0)
    await house.type(WORDS)
    under_way.fails(Meaning.NOT_SENT, retry_after=LONG)
    await until(lambda: waiting(house) == [("lines", False, 0), ("start", False, 0)])
    await house.type(WORDS)
    await nothing_more(house, 1)


async def test_law_10_the_farewell_waits_for_a_retry_after_of_a_forgotten_message(house: House) -> None:
    """The call was under way at /forget: its message is deleted, but the wait holds."""
    await house.greeted()
    await house.type("/forget")
    question = await house.sent(-1)
    question.arrives()
    await until(lambda: not house.sender.active)
    await house.type("/help")
    under_way = await house.sent(-1)
    delete = question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await house.tap(delete, question)
    under_way.fails(Meaning.NOT_SENT, retry_after=LONG)
    await nothing_more(house, 3)
    assert waiting(house) == [("farewell", False, 0)]


async def test_law_10_a_retry_after_of_one_of_two_calls_is_obeyed(house: House, impatient: None) -> None:
    """Whatever the result of the other."""
    house.telegram.held.add("editMessageReplyMarkup")
    question = await house.greeted()
    await house.tap(question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"], question)
    message = await house.sent(-1)
    edit = next(call for call in house.telegram.calls if call.method == "editMessageReplyMarkup")
    house.telegram.success.set()
    edit.fails(Meaning.NOT_SENT, retry_after=LONG)
    message.fails(Meaning.UNKNOWN)
    await nothing_more(house, 2)
    assert len([call for call in house.telegram.calls if call.method == "editMessageReplyMarkup"]) == 1
