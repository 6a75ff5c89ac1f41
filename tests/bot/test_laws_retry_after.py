"""Law 10, the time that Telegram names for a chat: nothing passes it, not even what is kept."""

from bot.telegram.errors import Meaning
from tests.bots import until

from .house import House
from .test_laws_marks import marks
from .test_laws_seen import arrive
from .test_laws_urgent import LINES, LONG, WORDS, named, nothing_more, waiting


async def test_law_10_nothing_passes_a_retry_after(house: House) -> None:
    """Telegram named a time for this chat: the helplines wait for it, and are the first thing said after it."""
    await house.type("/start")
    (await house.sent(0)).fails(Meaning.NOT_SENT, retry_after=0.5)
    await until(lambda: marks(house) == [(False, 0)])
    await house.type("/help")
    await house.type(WORDS)
    assert len(house.sends) == 1
    await house.sent(1, LINES)
    await arrive(house)
    assert [named(call.data["text"]) for call in house.sends[1:4]] == ["lines", "start", "help"]


async def test_law_10_nor_one_that_comes_while_they_wait_for_the_call(house: House) -> None:
    """The call that was begun ends in a retry_after: the helplines said meanwhile wait for it."""
    await house.type("/start")
    begun = await house.sent(0)
    await house.type(WORDS)
    begun.fails(Meaning.NOT_SENT, retry_after=LONG)
    await until(lambda: waiting(house) == [("lines", False, 0), ("start", False, 0)])
    await house.type(WORDS)
    await nothing_more(house, 1)


async def test_law_10_nor_one_of_a_message_that_was_forgotten_meanwhile(house: House) -> None:
    """The call under way at /forget ends in a retry_after: its message is gone, the time holds for the farewell."""
    await house.greeted()
    await house.type("/forget")
    question = await house.sent(-1)
    question.arrives()
    await until(lambda: not house.sender.active)
    await house.type("/help")
    begun = await house.sent(-1)
    delete = question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await house.tap(delete, question)
    begun.fails(Meaning.NOT_SENT, retry_after=LONG)
    await nothing_more(house, 3)
    assert waiting(house) == [("farewell", False, 0)]


async def test_law_10_nor_one_of_an_edit_beside_a_message_of_unknown_fate(house: House, impatient: None) -> None:
    """Of two calls side by side one names a time: it is obeyed whatever became of the other."""
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
