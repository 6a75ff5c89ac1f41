"""Deleted data is erased from the disk: at once after "Start over", or at the next start after a kill."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from bot.app import App
from bot.local import people
from bot.local.journal import Journal
from bot.settings import Settings
from tests.bots import api, bot, settings, someone, until

from .house import folder_bytes


@asynccontextmanager
async def running(local: Settings) -> AsyncIterator[App]:
    """The bot with its own chat, until the block ends."""
    app = await App.start(local)
    polling = asyncio.create_task(app.run())
    try:
        yield app
    finally:
        app.ask_to_stop()
        await polling
        await app.stop()


async def sealed_row(app: App, person: int) -> bytes:
    """The person's document as it is on the disk."""
    row = await app.store.load(person)
    assert row is not None
    return row.document


def found(folder: Path, sealed: bytes) -> list[str]:
    """The files that contain it, or its middle part (SQLite splits long values into several pages)."""
    middle = sealed[len(sealed) // 2 :][:64]
    return [name for name, there in folder_bytes(folder).items() if middle in there]


async def test_start_over_leaves_nothing_on_the_disk(tmp_path: Path) -> None:
    """Neither database, log nor chat journal contains an old word, while the bot keeps running."""
    local = settings(tmp_path, "http://127.0.0.1:1", TELEGRAM_TOKEN="", LOCAL_CHAT_PORT="0")
    async with running(local) as app:
        assert app.chat is not None
        state = app.chat.state
        (person,) = state.chats
        people.say(state, person, "/do Zanzibarian")
        await until(lambda: len(state.sent(person)) > 0 and not app.sender.active)
        sealed, journal = await sealed_row(app, person), tmp_path / "chat.journal"
        assert found(tmp_path, sealed)
        assert "Zanzibarian" in str(records(app, journal))
        start_over = f"{app.chat.url}/chat/start-over"
        async with aiohttp.ClientSession() as session, session.post(start_over, json={}) as answer:
            assert answer.status == 200
        assert found(tmp_path, sealed) == []
        assert "Zanzibarian" not in str(records(app, journal))
        (person,) = state.chats
        people.say(state, person, "/do Quixotical")
        await until(lambda: len(state.sent(person)) > 0)
        assert "Quixotical" in str(records(app, journal)), "the journal goes on"


def records(app: App, journal: Path) -> list[Any]:
    """What a start would read from the chat's journal."""
    return Journal(journal, seal=lambda plain: plain, open_=lambda sealed: app.cipher.open(sealed, "chat")).read()


async def test_a_scrub_that_a_kill_prevented_is_done_at_the_next_start(tmp_path: Path) -> None:
    """If the process is killed between /forget and its scrub, the next one erases what was left in the log."""
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    async with api() as server:
        ann = someone(server)
        async with bot(before, server) as app:
            await ann.says("/do Zanzibarian")
            sealed = await sealed_row(app, ann.id)
            app.store.scrub = never  # type: ignore[method-assign]
            await ann.says("/forget")
            await ann.presses("delete")
            await until(lambda: not app.sender.active)
            shutil.copytree(before, after)  # as a kill would leave it
        assert found(after, sealed), "the log holds it still"
        app = await App.start(settings(after, server.url))
        try:
            await app.service.finish()
            assert found(after, sealed) == []
        finally:
            await app.stop()


async def never() -> bool:
    """A scrub that never succeeds."""
    return False
