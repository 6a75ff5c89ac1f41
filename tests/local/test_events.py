"""The events sent to an open page."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp

from bot.local import LocalServer
from tests.moments import beginning

from .calls import TOKEN, Api
from .page_side import events, post


async def test_events_tell_all_that_happens(api: Api, you: int) -> None:
    """First everything, then messages, edits, typing, taps, deletions, reading, reactions."""
    mine = next(iter(api.server.state.chats[you].messages))
    async with events(api) as page:
        first = await page.next()
        assert first["kind"] == "everything"
        assert first["people"][0]["name"] == "You"
        assert list(first["unread"]) == [str(you)]
        assert first["movable"] is True
        sent = await api("sendMessage", chat_id=you, text="a")
        assert (await page.next("message"))["message"] == sent
        await api("editMessageText", chat_id=you, message_id=sent["message_id"], text="b")
        assert (await page.next("message"))["message"]["text"] == "b"
        await api("sendChatAction", chat_id=you, action="typing")
        assert (await page.next("typing"))["chat"] == you
        _, tapped = await post(api, "tap", chat=you, message_id=sent["message_id"], data="y")
        await api("answerCallbackQuery", callback_query_id=tapped["id"], text="Hey", show_alert=True)
        assert await page.next("answered") == {"kind": "answered", "id": tapped["id"], "text": "Hey", "alert": True}
        await api("setMessageReaction", chat_id=you, message_id=mine, reaction=[{"type": "emoji", "emoji": "🔥"}])
        assert (await page.next("reaction"))["emoji"] == "🔥"
        await api("deleteMessage", chat_id=you, message_id=sent["message_id"])
        assert (await page.next("gone"))["message_id"] == sent["message_id"]
        await api("getUpdates", offset=api.server.state.updates.next_id)
        assert (await page.next("read"))["below"] == api.server.state.updates.next_id
        await api("setMyDescription", description="New")
        assert (await page.next("people"))["people"][0]["description"] == "New"


async def test_pages_are_told_whether_the_bot_is_polling(api: Api, you: int) -> None:
    """When they open, and when that changes."""
    async with events(api) as page:
        assert (await page.next())["here"] is False
        poll = asyncio.create_task(api("getUpdates", offset=-1, timeout=1))
        assert (await page.next("here"))["here"] is True
        await poll


async def test_a_page_that_stopped_reading_is_disconnected(api: Api, you: int) -> None:
    """A sleeping tab doesn't fill up the memory; it reloads when it wakes."""
    state = api.server.state
    asleep: asyncio.Queue[Any] = asyncio.Queue()
    state.listeners.add(asleep)
    for _ in range(2_100):
        state.tell({"kind": "x"})
    assert asleep not in state.listeners
    assert asleep.qsize() < 2_100


async def test_stopping_ends_polls_and_pages(session: aiohttp.ClientSession) -> None:
    """A server with an open page and a waiting poll stops at once."""
    server = LocalServer(token=TOKEN, clock=beginning())
    await server.start()
    api = Api(server, session)
    poll = asyncio.create_task(api("getUpdates", timeout=30))
    async with events(api) as page:
        await page.next()
        async with asyncio.timeout(5):
            await server.stop()
            assert await poll == []
