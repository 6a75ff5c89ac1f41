"""Pictures and files over real HTTP, from the tap to the file on the server."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.app import App
from bot.delivery.outbox import add
from bot.local import LocalServer
from conversations import File
from tests.bots import Someone, api, bot, someone, until

from .test_pictures import size_of

pytestmark = pytest.mark.usefixtures("impatient")


async def put(app: App, person: int, message: File) -> None:
    """Send something to somebody who isn't active."""
    async with app.service._lanes.turn(person):
        record = await app.service._documents.load(person)
        add(record.document, person, [message])
        await app.service._commit(record)


def file_of(server: LocalServer, kind: str, who: Someone) -> tuple[bytes, str]:
    """The bytes of the newest message's picture or file, and its type."""
    held = who.seen[-1][kind]
    file = server.state.files[(held[-1] if kind == "photo" else held)["file_id"]]
    return file.data, file.mime


async def test_a_card_arrives_as_a_picture(tmp_path: Path) -> None:
    """With the size of the phone, a caption and buttons, one of which sends another style."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        await ann.says("/do breathe 🙂")
        await ann.says("/card")
        ann.press("card dark")
        await until(lambda: "photo" in ann.seen[-1])
        data, mime = file_of(server, "photo", ann)
        assert (size_of(data), mime) == ((1170, 2532), "image/png")
        assert "wallpaper" in ann.seen[-1]["caption"]
        ann.press("card light small")
        await until(lambda: len([one for one in ann.seen if "photo" in one]) == 2)
        assert size_of(file_of(server, "photo", ann)[0]) == (750, 1334)


async def test_a_card_with_a_missing_letter_arrives_as_text(tmp_path: Path) -> None:
    """With its buttons, instead of a row of boxes."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        await ann.says("/do breathe 𒀀")
        words = await ann.says("/card dark")
        assert words.endswith("Do\n• breathe 𒀀")
        assert "Light" in ann.buttons()


async def test_a_calendar_file_arrives_under_its_name(tmp_path: Path) -> None:
    """As a document of its type, with its caption."""
    data: dict[str, str | int | Sequence[str]] = {
        "interview": 1,
        "summary": "Interview",
        "start": "2026-12-01T09:00:00+00:00",
        "stamp": "2026-11-25T09:00:00+00:00",
    }
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        await ann.says("/start")
        await until(lambda: not app.sender.active)
        await put(app, ann.id, File("interview.ics", "calendar", data, "For your calendar"))
        await until(lambda: "document" in ann.seen[-1])
        assert (ann.seen[-1]["document"]["file_name"], ann.seen[-1]["caption"]) == (
            "interview.ics",
            "For your calendar",
        )
        written, mime = file_of(server, "document", ann)
        assert mime == "text/calendar"
        assert written.startswith(b"BEGIN:VCALENDAR\r\n")
