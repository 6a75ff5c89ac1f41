"""A file that somebody sends, over real HTTP: it goes out as /export, and comes back as a document."""

import base64
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot.local import people
from bot.local.state import ChatState
from tests.bots import Someone, api, bot, someone, until
from tests.moments import beginning

pytestmark = pytest.mark.usefixtures("impatient")


def document_of(who: Someone) -> bytes:
    """The bytes of the newest file they got."""
    held = [message["document"] for message in who.seen if "document" in message][-1]
    return who.state.files[held["file_id"]].data


async def attach(who: Someone, data: bytes, name: str = "rebound.zip", **more: Any) -> str:
    """Send a file, and wait for what is said to it."""
    before = len(who.seen)
    people.send(who.state, who.id, "document", {"name": name, "data": base64.b64encode(data).decode(), **more})
    await until(lambda: len(who.seen) > before)
    return who.last


async def with_export(who: Someone) -> bytes:
    """They have a list and an application, and get the file."""
    await who.says("/do breathe")
    await who.says("/applied Acme, cook")
    before = len(who.seen)
    who.type("/export")
    await until(lambda: len(who.seen) > before)
    return document_of(who)


async def test_the_file_comes_back_and_everything_is_there_again(tmp_path: Path) -> None:
    """After /forget, in the same bot; the words reach no log."""
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        with structlog.testing.capture_logs() as logs:
            file = await with_export(ann)
            with zipfile.ZipFile(io.BytesIO(file)) as packed:
                assert packed.namelist() == ["rebound.json", "rebound.md", "applications.csv"]
            await ann.says("/forget")
            await ann.presses("delete")
            assert (await attach(ann, file)).startswith("Welcome back.")
        assert "breathe" not in repr(logs)
        await until(lambda: not app.sender.active)
        person = (await app.service._documents.load(ann.id)).document.person
        assert [item.text for item in person.items.values()] == ["breathe"]
        assert [one.company for one in person.applications.values()] == ["Acme"]


async def test_another_person_takes_it_up_once_they_agree(tmp_path: Path) -> None:
    """They have something here, so they are asked; the tap fetches it again."""
    async with api() as server, bot(tmp_path, server) as app:
        ann, ben = someone(server), someone(server, 2)
        file = await with_export(ann)
        await ben.says("/do listen")
        assert "can't be undone" in await attach(ben, file, caption="Here you are")
        assert (await ben.presses("replace")).startswith("Welcome back.")
        document = (await app.service._documents.load(ben.id)).document
        assert [item.text for item in document.person.items.values()] == ["breathe"]
        assert document.wanted is None


@pytest.mark.parametrize(
    ("name", "data"), [("x.zip", b"PK\x03\x04 no"), ("x.json", b"{}"), ("photos.zip", b"\0" * 1000)]
)
async def test_a_foreign_file_is_answered_with_one_sentence(tmp_path: Path, name: str, data: bytes) -> None:
    """And nothing changes."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        assert await attach(ann, data, name) == (
            "I couldn't find anything from Rebound in that file, so I haven't changed anything."
        )


async def test_a_sheet_is_shown_first(tmp_path: Path) -> None:
    """Then added by a tap."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        assert "• Globex" in await attach(ann, b"Company,Role\nGlobex,cook\n", "jobs.csv")
        assert (await ann.presses("add")).startswith("I've added one application")


async def test_a_file_of_another_kind_is_not_fetched(tmp_path: Path) -> None:
    """As before: we say that we can't open it."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        assert "I couldn't open that" in await attach(ann, b"%PDF", "cv.pdf")
        assert not any(call.method == "getFile" for call in server.state.calls)


async def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    """Whatever size Telegram said it has."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        assert "up to 10 MB" in await attach(ann, bytes(11_000_000))


async def test_a_file_that_is_gone_is_asked_for_again(tmp_path: Path) -> None:
    """Telegram doesn't have it any more when they agree."""
    async with api() as server, bot(tmp_path, server):
        ann = someone(server)
        await attach(ann, b"Company,Role\nGlobex,cook\n", "jobs.csv")
        server.state.files.clear()
        assert "Could you send it once more?" in await ann.presses("add")


def test_the_page_sends_only_files_that_the_journal_holds() -> None:
    """Nor empty ones, nor what isn't base64."""
    state = ChatState(clock=beginning(), bot_id=1)
    chat = state.add_person("Ann").person["id"]
    for data in ("", "%%%", 5, base64.b64encode(bytes(people.MAX_FILE + 1)).decode()):
        with pytest.raises(people.CantDo):
            people.send(state, chat, "document", {"name": "x.zip", "data": data})
    sent = people.send(state, chat, "document", {"name": "../a.zip", "data": "eA=="})
    assert sent["document"]["file_name"] == "_a.zip"
    assert sent["document"]["mime_type"] == "application/zip"
