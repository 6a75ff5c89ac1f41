"""In a group the bot says once that it talks in private only, and is silent from then on."""

from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.local import LocalServer, groups
from bot.telegram.incoming import Incoming, read
from tests.bots import api, bot, someone, until

from .faults import Faults, cut, says

pytestmark = pytest.mark.usefixtures("impatient")
CHAT = {"id": -100, "type": "group", "title": "Friends"}


def told(server: LocalServer, group: int) -> list[dict[str, Any]]:
    return server.state.sent(group)


async def quiet(server: LocalServer, app: App) -> None:
    """Everything was taken in, and what it led to is done."""
    await until(lambda: not server.state.updates.pending)
    await until(lambda: not app.service._asides)


async def test_a_group_is_told_once(tmp_path: Path) -> None:
    """When the bot is added; then words, commands and pictures there are answered by nothing, after a restart too."""
    async with api() as server:
        ann, ben = someone(server), someone(server, 1)
        async with bot(tmp_path, server) as app:
            await ann.says("/start")
            group = groups.add_group(server.state, "Friends", ann.id)
            await until(lambda: told(server, group))
            for who in (ann, ben):
                groups.say(server.state, group, who.id, "/start")
                groups.say(server.state, group, who.id, "hello")
            await quiet(server, app)
        async with bot(tmp_path, server) as app:
            groups.say(server.state, group, ben.id, "/help@rebound_local_bot")
            await quiet(server, app)
            groups.remove_bot(server.state, group, ann.id)
            await quiet(server, app)
            assert await app.store.load(group) is None
            assert await app.store.load(ben.id) is None
        (said,) = told(server, group)
        assert "https://t.me/rebound_local_bot" in said["text"]
        assert "one to one" in said["text"]


async def test_a_group_that_it_was_in_before_is_told_at_the_first_word(tmp_path: Path) -> None:
    """In the topic of that word. What Telegram only notes there isn't one."""
    async with api() as server:
        ann = someone(server)
        group = groups.add_group(server.state, "Friends", ann.id)
        server.state.updates.pending.clear()
        topic = groups.open_topic(server.state, group)
        async with bot(tmp_path, server) as app:
            groups.note(server.state, group, ann.id, "new_chat_title", "Good friends")
            await quiet(server, app)
            assert not told(server, group)
            groups.say(server.state, group, ann.id, "hello", topic=topic)
            await until(lambda: told(server, group))
            assert told(server, group)[0]["message_thread_id"] == topic


async def test_a_topic_that_is_gone_by_then(tmp_path: Path) -> None:
    """Then it is said in the group itself."""
    async with api() as server:
        ann = someone(server)
        group = groups.add_group(server.state, "Friends", ann.id)
        server.state.updates.pending.clear()
        topic = groups.open_topic(server.state, group)
        groups.say(server.state, group, ann.id, "hello", topic=topic)
        groups.close_topic(server.state, group, topic)
        async with bot(tmp_path, server):
            await until(lambda: told(server, group))
        assert [one.get("message_thread_id") for one in told(server, group)] == [None]


async def test_what_surely_was_not_said_is_said_at_the_next_word(tmp_path: Path) -> None:
    """A 429, or a bot that doesn't know its own name yet: later. Of unknown fate, or refused: not again."""
    faults = Faults()
    async with api([faults.around]) as server, bot(tmp_path, server) as app:
        ann = someone(server)
        await ann.says("/start")
        faults.add("getMe", says(502))
        first = groups.add_group(server.state, "Friends", ann.id)
        await quiet(server, app)
        faults.add("sendMessage", says(429, "Too Many Requests", retry_after=1), chat=first)
        groups.say(server.state, first, ann.id, "one")
        await quiet(server, app)
        assert not told(server, first)
        groups.say(server.state, first, ann.id, "two")
        await until(lambda: told(server, first))
        for fault in (cut, says(400, "Bad Request: not enough rights to send text messages to the chat")):
            other = groups.add_group(server.state, "Others", ann.id)
            faults.add("sendMessage", fault, chat=other)
            await until(lambda: not server.state.updates.pending)
            groups.say(server.state, other, ann.id, "two")
            await quiet(server, app)
            assert len(told(server, other)) <= 1
        assert len(told(server, first)) == 1
    assert faults.met == 4


async def test_a_group_that_gets_another_number_is_not_told_again(tmp_path: Path) -> None:
    """As a supergroup it is the same people."""
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        await ann.says("/start")
        old = groups.add_group(server.state, "Friends", ann.id)
        await until(lambda: told(server, old))
        groups.note(server.state, old, ann.id, "migrate_to_chat_id", old - 1)
        new = groups.add_group(server.state, "Friends", ann.id)
        assert new == old - 1
        groups.say(server.state, new, ann.id, "hello")
        await quiet(server, app)
        assert not told(server, new)


@pytest.mark.parametrize("status", ["member", "administrator", "restricted"])
def test_being_added_is_read(status: str) -> None:
    """As whatever; being removed isn't, nor is a channel."""
    body = {"chat": CHAT, "new_chat_member": {"status": status}, "from": {"language_code": "de"}}
    assert read({"update_id": 7, "my_chat_member": body}) == Incoming(7, group=-100, language="de")
    for chat, now in ((CHAT, "left"), ({**CHAT, "type": "channel"}, status)):
        assert read(
            {"update_id": 7, "my_chat_member": {"chat": chat, "new_chat_member": {"status": now}}}
        ) == Incoming(7)


def test_words_in_a_group_are_not_kept() -> None:
    """Only that there were some, and where; an edit is no matter."""
    body = {"chat": CHAT, "message_id": 3, "text": "/start", "message_thread_id": 9, "is_topic_message": True}
    assert read({"update_id": 7, "message": body}) == Incoming(7, group=-100, topic=9)
    assert read({"update_id": 7, "edited_message": body}) == Incoming(7)
    assert read({"update_id": 7, "message": {"chat": CHAT, "message_id": 3, "pinned_message": {}}}) == Incoming(7)
    assert read({"update_id": 7, "message": {"chat": CHAT, "message_id": 3, "photo": []}}) == Incoming(7, group=-100)
