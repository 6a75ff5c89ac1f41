"""/forget goes ahead of what else waits for the same person, and takes all of that with it."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.delivery.backlog import BACKLOG, MOST, ROW, Backlog
from bot.delivery.document import Document
from bot.telegram.calls import Call
from bot.telegram.incoming import Incoming, read
from tests.bots import api, bot, someone, until

from .house import ANN, House, Made
from .test_backlog import said
from .test_laws_intake import text
from .test_laws_seen import arrive
from .test_laws_urgent import FAREWELL, LINES, WORDS

SURE = "Do you want to delete everything"


async def asked_before_forty_replies(house: House) -> Made:
    """The question of /forget, sent before the forty replies that waited."""
    await house.type("/start")
    under_way = await house.sent(0)
    for n in range(40):
        await house.type(f"/do number {n}")
    await house.type("/forget")
    under_way.arrives()
    return await house.sent(1)


async def test_its_question_is_sent_right_after_the_call_under_way(house: House) -> None:
    """Forty replies wait behind it; so does what is said to the tap that keeps everything."""
    question = await asked_before_forty_replies(house)
    buttons = [button["callback_data"] for row in question.data["reply_markup"]["inline_keyboard"] for button in row]
    assert any(one.endswith(".delete") for one in buttons)
    question.arrives()
    reply = await house.sent(2)
    await house.tap(next(one for one in buttons if one.endswith(".keep")), question)
    reply.arrives()
    await house.sent(3, "kept everything as it is")
    await arrive(house)
    assert len(house.stored().person.items) == 40


async def test_carried_out_it_takes_what_waits_with_it(house: House) -> None:
    """After the farewell, nothing of the forty replies is sent."""
    question = await asked_before_forty_replies(house)
    question.arrives()
    await house.sent(2)
    delete = question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await house.tap(delete, question)
    await arrive(house)
    assert FAREWELL in house.sends[-1].data["text"]
    assert len(house.sends) == 4
    assert house.stored().outbox == []


async def test_helplines_go_before_it(house: House) -> None:
    """Whichever was asked for first."""
    document = Document()
    for number, (kept, ahead) in enumerate(
        ((False, False), (False, True), (True, False), (False, True), (True, False))
    ):
        document.put(Call(number, "sendMessage", {}, kept=kept, ahead=ahead))
    assert [call.id for call in document.outbox] == [2, 4, 1, 3, 0]
    await house.type("/start")
    under_way = await house.sent(0)
    await house.type("/forget")
    await house.type(WORDS)
    under_way.arrives()
    await house.sent(1, LINES)
    await arrive(house)


async def test_a_backlog_with_it_does_not_wait_for_the_outbox(house: House) -> None:
    """All of it is applied, and its question goes first."""
    backlog, running = await working(house, [*said(3 * ROW), *updates(text(900, "/forget"))])
    await until(lambda: not backlog.takes(ANN, ()))
    await stopped(backlog, running)
    assert house.stored().outbox[0].ahead or house.stored().outbox[1].ahead


async def test_carried_out_it_takes_the_rest_of_the_backlog_with_it(house: House) -> None:
    """What was sent behind the tap isn't applied to somebody we have forgotten."""
    await house.greeted()
    await house.type("/forget")
    question = await house.sent(-1)
    question.arrives()
    delete = question.data["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    tap = {"update_id": 500, "callback_query": {"id": "c", "data": delete, "message": text(1, "x")["message"]}}
    behind = [text(900 + n, f"/do thing {n}") for n in range(3 * ROW)]
    rows = [*said(ROW - 1), *updates(tap, *behind)]
    backlog, running = await working(house, rows)
    await until(lambda: not backlog.takes(ANN, ()))
    await stopped(backlog, running)
    assert not await house.store.notes(BACKLOG)
    stored = house.stored()
    assert stored.forgotten
    assert stored.person.items == {}


@pytest.mark.long
async def test_over_http_behind_two_hundred_messages_it_is_asked_and_done(tmp_path: Path) -> None:
    """At Telegram's rate, where two hundred answers would take minutes."""
    async with api() as server:
        ann = someone(server)
        async with bot(tmp_path, server, PACE_PERSON="1"):
            for n in range(200):
                ann.type(f"/dont thing {n}")
            await until(lambda: not server.state.updates.pending)
            ann.type("/forget")
            await until(lambda: any(SURE in message["text"] for message in ann.seen))
            assert len(ann.seen) < 2 * MOST


# ------------------------------------------------------------ what these need


def updates(*raw: dict[str, object]) -> list[Incoming]:
    return [one for one in map(read, raw) if one]


async def working(house: House, waiting: Sequence[Incoming]) -> tuple[Backlog, asyncio.Task[None]]:
    """A backlog at work on what somebody sent, with an outbox that holds it up."""

    async def full(_: int) -> int:
        return MOST + 1

    backlog = Backlog(
        house.store, house.cipher, apply=house.service.apply, waiting=full,
        is_urgent=lambda one: house.documents.is_urgent(one.event), done=lambda: None, stop=house.faults.append,
    )  # fmt: skip
    await backlog.put(ANN, waiting)
    return backlog, asyncio.create_task(backlog.run())


async def stopped(backlog: Backlog, running: asyncio.Task[None]) -> None:
    backlog.stop()
    await running
