"""Laws 7 to 13 for messages with a picture or a file: stored as data, rendered when sent, or sent as text."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot.delivery.document import Document
from bot.delivery.outbox import add
from bot.telegram.enclosures import Enclosures
from bot.telegram.errors import Meaning
from conversations import File
from tests.bots import until

from .enclosing import METHODS, Maker, broken, content, equip, made, with_list
from .house import ANN, House
from .house import house as opened
from .test_laws_seen import arrive


async def test_law_13_the_outbox_holds_template_and_data_instead_of_the_picture(house: House, maker: Maker) -> None:
    """The picture is rendered for the call, which has caption and buttons."""
    await with_list(house)
    await house.type("/card dark")
    call = await made(house, 1)
    (stored,) = house.outbox()
    assert stored.enclosed is not None
    assert (stored.method, stored.enclosed.kind, stored.enclosed.data["dos"]) == ("sendPhoto", "card", ["breathe"])
    assert set(call.data) == {"chat_id", "caption", "reply_markup", "photo"}
    assert "breathe" in content(call).decode()
    assert "photo" not in stored.data
    call.arrives()
    await until(lambda: not house.outbox())
    assert len(maker.made) == 1


async def test_law_13_a_crash_loses_no_picture(tmp_path: Path) -> None:
    """Killed before it was sent, the picture is rendered from what was stored."""
    async with opened(tmp_path / "people.db") as house:
        equip(house)
        await with_list(house)
        await house.type("/help")
        await house.type("/card dark")  # behind a message that is on its way: not tried
        await made(house, 1)
    async with opened(tmp_path / "people.db") as house:
        equip(house)
        await house.due()
        house.telegram.success.set()
        (await made(house, 0)).arrives()
        picture = await made(house, 1)
        assert "breathe" in content(picture).decode()
        picture.arrives()
        await until(lambda: not house.outbox())


async def test_law_13_rendering_a_picture_delays_nobody(house: House) -> None:
    """Meanwhile the same person's next update is applied, and everybody else is answered."""
    await with_list(house)
    started, go_on = threading.Event(), threading.Event()

    def slow(kind: str, data: Any) -> bytes:
        started.set()
        go_on.wait()
        return b"a picture"

    house.sender._enclosures = Enclosures(slow)
    try:
        await house.type("/card dark")
        await until(started.is_set)
        await house.type("/do listen")
        assert len(house.stored().person.items) == 2
        await house.type("/start", 77)
        await until(lambda: any(call.data["chat_id"] == 77 for call in house.sends))
    finally:
        go_on.set()
    await until(lambda: any(call.method == "sendPhoto" for call in house.telegram.calls))


async def test_a_file_is_made_when_it_is_sent(house: House) -> None:
    """With its name, contents and caption; the chat comes from the call."""
    house.telegram.held |= METHODS
    told: dict[str, str | int | Sequence[str]] = {
        "interview": 3,
        "summary": "Acme",
        "start": "2026-12-01T09:00:00+00:00",
        "stamp": "2026-11-25T09:00:00+00:00",
    }

    def put(document: Document) -> None:
        add(document, ANN, [File("interview.ics", "calendar", told, "For your calendar")])

    await house.put(put)
    await house.due()
    call = await made(house, 0)
    file = call.data["document"]
    assert (call.method, file.filename, call.data["caption"]) == (
        "sendDocument",
        "interview.ics",
        "For your calendar",
    )
    assert file.input_file_content.startswith(b"BEGIN:VCALENDAR\r\n")
    call.arrives()
    await until(lambda: not house.outbox())


# ------------------------------------------------------------ the words in its place


@pytest.mark.parametrize("error", [ValueError("breathe"), RuntimeError("breathe")])
async def test_a_picture_that_cannot_be_rendered_is_sent_as_text(house: House, error: Exception) -> None:
    """With its buttons; the log names the kind, and none of the words."""
    await with_list(house)
    house.sender._enclosures = Enclosures(broken(error))
    with structlog.testing.capture_logs() as logs:
        await house.type("/card dark")
        call = await made(house, 1)
    assert call.method == "sendMessage"
    assert "• breathe" in call.data["text"]
    assert not {"caption", "photo"} & set(call.data)
    assert call.data["reply_markup"]["inline_keyboard"]
    assert [(entry["kind"], entry["error"]) for entry in logs] == [("card", type(error).__name__)]
    assert "breathe" not in str(logs)
    call.arrives()
    await until(lambda: not house.outbox())
    assert house.stored().given_up == 0


async def test_law_12_a_refused_picture_is_sent_as_text(house: House, maker: Maker) -> None:
    """After a 400 or 413 it is tried once more without the picture, then given up."""
    await with_list(house)
    await house.type("/card dark")
    (await made(house, 1)).fails(Meaning.REFUSED)
    second = await made(house, 2)
    assert (second.method, set(second.data)) == ("sendMessage", {"chat_id", "text", "reply_markup"})
    assert "• breathe" in second.data["text"]
    second.fails(Meaning.REFUSED)
    await until(lambda: not house.outbox())
    assert house.stored().given_up == 1
    assert len(maker.made) == 1


# ------------------------------------------------------------ laws 7 to 11


async def test_law_07_pictures_and_texts_keep_their_order(house: House, maker: Maker) -> None:
    """What was said after a picture waits for it."""
    await with_list(house)
    await house.type("/card dark")
    await house.type("/help")
    picture = await made(house, 1)
    assert [call.sending for call in house.outbox()] == [True, False]
    picture.arrives()
    assert (await made(house, 2)).method == "sendMessage"
    await arrive(house)


async def test_law_10_a_picture_that_was_not_sent_is_not_rendered_again(house: House, maker: Maker) -> None:
    """After a 429 the mark is removed before the wait, and the same picture is sent afterwards."""
    await with_list(house)
    await house.type("/card dark")
    first = await made(house, 1)
    first.fails(Meaning.NOT_SENT, retry_after=0.01)
    second = await made(house, 2)
    assert content(second) == content(first)
    assert len(maker.made) == 1
    second.arrives()
    await until(lambda: not house.outbox())


async def test_law_11_a_picture_of_unknown_fate_is_sent_once_more_then_given_up(house: House, maker: Maker) -> None:
    """The same picture and buttons, once another call has succeeded; then it is counted and given up."""
    await with_list(house)
    house.telegram.success.set()
    await house.type("/card dark")
    first = await made(house, 1)
    first.fails(Meaning.UNKNOWN)
    second = await made(house, 2)
    assert content(second) == content(first)
    assert second.data["reply_markup"] == first.data["reply_markup"]
    second.fails(Meaning.UNKNOWN)
    await until(lambda: not house.outbox())
    assert house.stored().given_up == 1


@pytest.mark.parametrize("fails", [False, True])
async def test_law_11_a_tap_proves_that_the_picture_arrived(house: House, maker: Maker, fails: bool) -> None:
    """Whatever the result of the call, it isn't sent again; also if it was sent as text."""
    await with_list(house)
    if fails:
        house.sender._enclosures = Enclosures(broken(ValueError()))
    await house.type("/card dark")
    call = await made(house, 1)
    shown = {"chat": {"id": ANN, "type": "private"}, "message_id": call.number}
    shown |= {"text": call.data["text"]} if fails else {"caption": call.data["caption"], "photo": [{}]}
    await house.update("callback_query", {"id": "cb", "data": "/help", "message": shown})
    assert [one.method for one in house.outbox()] == ["sendMessage"], "the answer to /help alone is left"
    call.fails(Meaning.UNKNOWN)
    (await made(house, 2)).arrives()
    await arrive(house)
    assert house.stored().given_up == 0


async def test_of_two_files_of_a_name_that_wait_the_newer_one_is_sent(house: House, maker: Maker) -> None:
    """Each may be as large as everything they told us; one that is being sent goes on."""
    await with_list(house)
    await house.type("/help")  # the files wait behind it
    for item in ("listen", "ask"):
        await house.type("/export")
        await house.type(f"/do {item}")
    await house.type("/export")
    files = [call for call in house.outbox() if call.enclosed]
    assert len(files) == 1
    assert files[0].enclosed is not None
    assert "ask" in files[0].enclosed.data["json"]
