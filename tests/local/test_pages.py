"""What a person does on the page reaches the bot, or is refused in one sentence."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import aiohttp
import pytest

from bot.clock import Clock
from bot.local import LocalServer
from tests.moments import beginning

from .calls import TOKEN, Api
from .page_side import events, post


async def test_without_a_page_there_is_only_the_bot_api(session: aiohttp.ClientSession) -> None:
    """The page can be left out."""
    server = LocalServer(token=TOKEN, clock=beginning(), page=False)
    await server.start()
    async with session.get(f"{server.url}/") as answer:
        assert answer.status == 404
    assert (await Api(server, session)("getMe"))["is_bot"]
    await server.stop()


async def test_actions_on_the_page_reach_the_bot(api: Api, you: int) -> None:
    """Say, edit, send, tap, block."""
    status, said = await post(api, "say", chat=you, text="hello")
    assert status == 200
    assert (await post(api, "edit", chat=you, message_id=said["message_id"], text="hallo"))[0] == 200
    assert (await post(api, "say", chat=you, text="re", reply_to=said["message_id"]))[0] == 200
    assert (await post(api, "send", chat=you, kind="voice"))[0] == 200
    assert (await post(api, "send", chat=you, kind="location", latitude=1, longitude=2))[0] == 200
    tapped = (await post(api, "tap", chat=you, message_id=said["message_id"], data="old"))[1]
    assert (await post(api, "block", chat=you, blocked=True))[0] == 200
    updates = await api("getUpdates")
    kinds = [next(kind for kind in update if kind != "update_id") for update in updates]
    assert kinds == [
        "message",
        "message",
        "edited_message",
        "message",
        "message",
        "message",
        "callback_query",
        "my_chat_member",
    ]
    assert updates[6]["callback_query"]["id"] == tapped["id"]


@pytest.mark.parametrize(
    ("name", "body", "words"),
    [
        ("say", {"chat": 1, "text": "x"}, "no such person"),
        ("say", {"text": "x" * 4097}, "4096 characters"),
        ("say", {"text": "  "}, "text must be non-empty"),
        ("say", {"text": 5}, "not what this page sends"),
        ("say", {}, "not what this page sends"),
        ("say", {"text": "x", "reply_to": 1}, "gone"),
        ("edit", {"message_id": 1, "text": "x"}, "can't be edited"),
        ("tap", {"message_id": 1, "data": "x"}, "gone"),
        ("send", {"kind": "elephant"}, "can't be sent"),
        ("send", {"kind": "location"}, "not what this page sends"),
        ("send", {"kind": "location", "latitude": 91, "longitude": 0}, "from -90 to 90"),
        ("send", {"kind": "location", "latitude": 0, "longitude": "NaN"}, "from -180 to 180"),
        ("people", {"name": "  "}, "A name, please"),
        ("clock", {"seconds": -1}, "forward"),
        ("clock", {"seconds": 1e12}, "forward"),
        ("clock", {"seconds": "NaN"}, "not what this page sends"),
    ],
)
async def test_impossible_actions_are_refused_in_one_sentence(
    api: Api, you: int, name: str, body: Any, words: str
) -> None:
    """With 400, and nothing changes."""
    before = len(api.server.state.chats[you].messages)
    status, answer = await post(api, name, **{"chat": you, **body})
    assert status == 400
    assert words in answer["error"]
    assert len(api.server.state.chats[you].messages) == before


async def test_the_clock_can_be_moved_from_the_page(api: Api, clock: Clock) -> None:
    """It is told meanwhile and afterwards; without a clock to move this is refused."""
    before = clock.offset
    async with events(api) as page:
        await page.next()
        status, moved = await post(api, "clock", seconds=3600)
        assert status == 200
        assert (await page.next())["kind"] == "moving"
        assert (await page.next())["now"] == moved["now"]
    assert abs(moved["now"] - clock.now().timestamp()) < 5
    assert clock.offset - before == timedelta(hours=1)


async def test_several_people_have_separate_chats(api: Api, you: int) -> None:
    """The page is told about a new one."""
    async with events(api) as page:
        await page.next()
        _, added = await post(api, "people", name=" Sam  Smith ", language="de")
        assert [one["name"] for one in (await page.next("people"))["people"]] == ["You", "Sam Smith"]
    await post(api, "say", chat=added["id"], text="hi")
    update = (await api("getUpdates"))[-1]["message"]
    assert (update["from"]["language_code"], update["chat"]["id"]) == ("de", added["id"])
    assert len(api.server.state.chats[you].messages) == 1


async def test_start_over_resets_every_chat(session: aiohttp.ClientSession, clock: Clock) -> None:
    """The bot forgets first; then same names, other ids, and nothing waiting."""
    forgot = []

    async def forget() -> None:
        forgot.append(len(server.state.chats[you].messages))

    server = LocalServer(token=TOKEN, clock=clock, start_over=forget)
    await server.start()
    api, you = Api(server, session), next(iter(server.state.chats))
    await post(api, "say", chat=you, text="hi")
    async with events(api) as page:
        await page.next()
        assert (await post(api, "start-over"))[0] == 200
        everything = await page.next("everything")
    assert forgot == [1]
    assert [one["name"] for one in everything["people"]] == ["You"]
    assert you not in server.state.chats
    assert not server.state.updates.pending
    assert await api.refused("sendMessage", chat_id=you, text="old") == "chat not found"
    assert (await post(api, "clock", seconds=5))[1] == {"error": "This clock can't be moved."}
    await server.stop()


async def test_a_failed_start_over_empties_nothing(session: aiohttp.ClientSession, clock: Clock) -> None:
    """The chats stay when the bot couldn't forget."""

    async def fail() -> None:
        raise RuntimeError("secret")

    server = LocalServer(token=TOKEN, clock=clock, start_over=fail)
    await server.start()
    api, you = Api(server, session), next(iter(server.state.chats))
    await post(api, "say", chat=you, text="hi")
    assert await post(api, "start-over") == (500, {"error": "That didn't work."})
    assert server.state.chats[you].messages
    await server.stop()


async def test_history_comes_in_pages(api: Api, you: int) -> None:
    """The last hundred first, earlier ones on request."""
    for number in range(150):
        await api("sendMessage", chat_id=you, text=str(number))
    async with events(api) as page:
        chat = (await page.next())["chats"][str(you)]
    assert [message["text"] for message in chat["messages"]] == [str(number) for number in range(50, 150)]
    before = chat["messages"][0]["message_id"]
    async with api.session.get(f"{api.server.url}/chat/history?chat={you}&before={before}") as answer:
        earlier = await answer.json()
    assert len(earlier["messages"]) == 51
    assert (chat["more"], earlier["more"]) == (True, False)


async def test_the_page_can_list_calls(api: Api, you: int) -> None:
    """Requests and responses from a given number on; for files only their size."""
    await api("sendMessage", chat_id=you, text="a")
    body = aiohttp.FormData({"chat_id": str(you)}, default_to_multipart=True)
    body.add_field("document", b"12345", filename="x")
    await api.post("sendDocument", data=body)
    async with api.session.get(f"{api.server.url}/chat/calls?after=1") as answer:
        calls = (await answer.json())["calls"]
    assert [(call["number"], call["method"], call["status"]) for call in calls] == [(2, "sendDocument", 200)]
    assert calls[0]["params"]["document"] == "<file 5 bytes>"
    assert TOKEN not in json.dumps(calls)
