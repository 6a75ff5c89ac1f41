"""One keyboard at a time, as Telegram is told: which message is edited, and how often."""

from collections.abc import Sequence

from bot.delivery.document import Document
from bot.delivery.outbox import add
from bot.delivery.outcomes import delivered
from conversations import Button, Question, Redraw, Say
from tests.bots import until

from .house import ANN, House, Made

QUESTION = Question(1, 1)
ROWS = ((Button("Yes", choice="yes"),),)


async def settled(house: House) -> None:
    """Wait until all was sent."""
    await until(lambda: ANN not in house.sender.active)


def edits(house: House) -> list[Made]:
    """The keyboards that were changed."""
    return [call for call in house.telegram.calls if call.method == "editMessageReplyMarkup"]


def keyboards(calls: Sequence[Made]) -> list[list[str]]:
    """What each edit left: the data of the buttons."""
    rows = [call.data["reply_markup"]["inline_keyboard"] for call in calls]
    return [[button["callback_data"] for row in one for button in row] for one in rows]


async def test_asking_again_empties_the_older_message_once(house: House) -> None:
    """What nobody understands, twice: each message but the newest is emptied by one edit."""
    house.telegram.free = True
    await house.type("/start")
    await settled(house)
    for _ in range(2):
        await house.type("qqq")
        await settled(house)
    first, second, third = house.sends
    assert [call.data["message_id"] for call in edits(house)] == [first.number, second.number]
    assert keyboards(edits(house)) == [[], []]
    assert third.data["reply_markup"] == first.data["reply_markup"]


async def test_stop_edits_each_keyboard_once(house: House) -> None:
    """Stopped, gone on with and stopped again: no message is given the keyboard that it has already."""
    house.telegram.free = True
    await house.type("/start")
    await settled(house)
    for line in ("/stop", "/resume", "/stop", "/resume", "/stop"):
        await house.type(line)
        await settled(house)
    last = dict[int, list[str]]()
    for call, left in zip(edits(house), keyboards(edits(house)), strict=True):
        assert last.get(call.data["message_id"]) != left, "Telegram refuses an edit that changes nothing"
        last[call.data["message_id"]] = left


async def test_what_is_on_its_way_is_changed_as_soon_as_it_is_there(house: House) -> None:
    """A question is answered in words while it is being sent: its buttons show the answer once it has arrived."""
    await house.type("/start")
    welcome = await house.sent(-1)
    await house.type("just happened")
    assert not edits(house)
    house.telegram.free = True
    welcome.arrives()
    await until(lambda: bool(edits(house)))
    assert [call.data["message_id"] for call in edits(house)] == [welcome.number]
    assert keyboards(edits(house))[0][0].endswith(".!was")


def test_an_edit_is_for_the_newest_message_that_shows_a_question() -> None:
    """Of two copies, one of unknown fate, the newer has the buttons from then on, and the older none."""
    document = Document()
    add(document, ANN, [Say("Yes?", rows=ROWS, question=QUESTION)])
    delivered(document, document.outbox[0], 7)
    document.note_shown("1.1", 6)
    add(document, ANN, [Redraw(QUESTION, ROWS)])
    assert [
        (call.data["message_id"], bool(call.data["reply_markup"]["inline_keyboard"])) for call in document.outbox
    ] == [
        (6, False),
        (7, True),
    ]
    assert document.shown == {"1.1": [7]}


def test_what_waits_unsent_is_forgotten_when_its_question_is_asked_again() -> None:
    """Later edits are for the newest copy, also if the older one leaves after that."""
    document = Document()
    add(document, ANN, [Say("Yes?", rows=ROWS, question=QUESTION), Redraw(QUESTION)])
    add(document, ANN, [Say("Yes?", rows=ROWS, question=QUESTION)])
    older, newer = list(document.outbox)
    assert older.data["reply_markup"] == {"inline_keyboard": []}
    delivered(document, older, 7)
    delivered(document, newer, 8)
    assert document.shown == {"1.1": [8]}
