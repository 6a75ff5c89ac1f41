"""Groups and topics on the local server: what Telegram refuses there, and what is kept through a restart."""

from pathlib import Path
from typing import Any

import pytest

from bot.local import people
from bot.local.groups import add_group, close_topic, open_topic, remove_bot, say

from .calls import Api, ApiError
from .test_journal import server_on, truth


async def test_a_message_is_in_its_topic(api: Api, you: int) -> None:
    """Said so in the message and to the bot; a topic that there never was, or is no more, is refused."""
    state = api.server.state
    topic = open_topic(state, you)
    people.say(state, you, "hi", topic=topic)
    assert state.updates.pending[-1]["message"]["message_thread_id"] == topic
    sent = await api("sendMessage", chat_id=you, text="x", message_thread_id=topic)
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (topic, True)
    assert "message_thread_id" not in await api("sendMessage", chat_id=you, text="x")
    gone = {"chat_id": you, "text": "x"}
    assert await api.refused("sendMessage", **gone, message_thread_id=topic + 500) == "message thread not found"
    close_topic(state, you, topic)
    assert await api.refused("sendMessage", **gone, message_thread_id=topic) == "message thread not found"


async def test_the_bot_writes_in_a_group_until_it_is_removed(api: Api, you: int) -> None:
    """It is told of both, and of what is said there; nobody sees the group on the page."""
    state = api.server.state
    group = add_group(state, "Friends", you)
    say(state, group, you, "hello")
    assert (await api("sendMessage", chat_id=group, text="x"))["chat"]["type"] == "supergroup"
    remove_bot(state, group, you)
    with pytest.raises(ApiError, match="bot was kicked"):
        await api("sendMessage", chat_id=group, text="x")
    kinds = [next(kind for kind in update if kind != "update_id") for update in list(state.updates.pending)[-3:]]
    assert kinds == ["my_chat_member", "message", "my_chat_member"]
    async with api.session.get(f"{api.server.url}/chat/history", params={"chat": group}) as answer:
        assert answer.status != 200


async def test_groups_and_topics_come_back(tmp_path: Path, session: Any) -> None:
    """From the journal as it was written, and from the compacted one."""
    path = tmp_path / "chat.journal"
    server = server_on(path)
    await server.start()
    you = next(iter(server.state.chats))
    people.say(server.state, you, "hi", topic=open_topic(server.state, you))
    close_topic(server.state, you, open_topic(server.state, you))
    remove_bot(server.state, add_group(server.state, "Friends", you), you)
    say(server.state, add_group(server.state, "Others", you), you, "hello")
    before = truth(server.state)
    await server.stop()
    for _ in range(2):
        server = server_on(path)
        await server.start()
        assert truth(server.state) == before
        await server.stop()
