"""getUpdates: order, offsets, long polls, conflicts, and what the bot asked for."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.local import people
from bot.local.updates import UpdateQueue

from .calls import Api, ApiError


def texts(updates: list[dict[str, Any]]) -> list[str]:
    """What the updates say."""
    return [update["message"]["text"] for update in updates]


async def test_updates_stay_until_confirmed(api: Api, you: int) -> None:
    """Asking again gives the same ones; a higher offset drops the earlier ones."""
    people.say(api.server.state, you, "a")
    people.say(api.server.state, you, "b")
    first = await api("getUpdates")
    assert texts(first) == ["/start", "a", "b"]
    ids = [update["update_id"] for update in first]
    assert ids == list(range(ids[0], ids[0] + 3))
    assert await api("getUpdates", offset=ids[0]) == first
    assert texts(await api("getUpdates", offset=ids[1])) == ["a", "b"]
    assert texts(await api("getUpdates")) == ["a", "b"]
    assert await api("getUpdates", offset=ids[2] + 1) == []


async def test_ids_start_at_random(api: Api) -> None:
    """Two servers don't begin with the same id."""
    assert len({UpdateQueue().next_id for _ in range(5)}) > 1


async def test_a_negative_offset_forgets_earlier_updates(api: Api, you: int) -> None:
    """-1 leaves the last one, as in Telegram."""
    for text in "abc":
        people.say(api.server.state, you, text)
    assert texts(await api("getUpdates", offset=-1)) == ["c"]
    assert texts(await api("getUpdates")) == ["c"]
    assert texts(await api("getUpdates", offset=-5)) == ["c"]


async def test_the_limit_is_1_to_100(api: Api, you: int) -> None:
    """Any other value counts as 100."""
    for number in range(120):
        people.say(api.server.state, you, str(number))
    assert len(await api("getUpdates", limit=1)) == 1
    assert len(await api("getUpdates", limit=0)) == 100
    assert len(await api("getUpdates")) == 100


async def test_a_long_poll_ends_with_the_first_update(api: Api, you: int) -> None:
    """It waits, and not longer than needed."""
    await api("deleteWebhook", drop_pending_updates=True)
    started = time.monotonic()
    poll = asyncio.create_task(api("getUpdates", timeout=30))
    await asyncio.sleep(0.1)
    people.say(api.server.state, you, "now")
    assert texts(await poll) == ["now"]
    assert time.monotonic() - started < 5


async def test_a_long_poll_ends_empty(api: Api, you: int) -> None:
    """After its timeout, by the real clock."""
    await api("deleteWebhook", drop_pending_updates=True)
    started = time.monotonic()
    assert await api("getUpdates", timeout=1) == []
    assert 0.9 < time.monotonic() - started < 5


async def test_a_second_poll_ends_the_first(api: Api, you: int) -> None:
    """The earlier one gets 409, the later one the updates."""
    await api("deleteWebhook", drop_pending_updates=True)
    first = asyncio.create_task(api("getUpdates", timeout=30))
    await asyncio.sleep(0.1)
    second = asyncio.create_task(api("getUpdates", timeout=30))
    with pytest.raises(ApiError, match="Conflict: terminated by other getUpdates request") as conflict:
        await first
    assert conflict.value.status == 409
    people.say(api.server.state, you, "now")
    assert texts(await second) == ["now"]


async def test_allowed_updates_are_remembered(api: Api, you: int) -> None:
    """Kinds that weren't asked for are not queued, and use up no id."""
    state = api.server.state
    await api("getUpdates", offset=-1, allowed_updates=["message"])
    before = state.updates.next_id
    message = people.say(state, you, "a")
    people.edit(state, you, message["message_id"], "b")
    people.set_blocked(state, you, True)
    assert state.updates.next_id == before + 1
    assert (await api("getWebhookInfo"))["allowed_updates"] == ["message"]
    await api("getUpdates", allowed_updates=[])
    people.set_blocked(state, you, False)
    assert "my_chat_member" in (await api("getUpdates"))[-1]


async def test_a_tap_includes_the_whole_message(api: Api, you: int) -> None:
    """As it was when tapped, with the data."""
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    sent = await api("sendMessage", chat_id=you, text="a", reply_markup=keyboard)
    tap = people.tap(api.server.state, you, sent["message_id"], "y")
    await api("editMessageText", chat_id=you, message_id=sent["message_id"], text="b")
    query = (await api("getUpdates"))[-1]["callback_query"]
    assert query["id"] == tap
    assert query["data"] == "y"
    assert query["message"] == sent
    assert query["from"]["language_code"] == "en"


async def test_every_action_of_a_person_is_an_update(api: Api, you: int) -> None:
    """Texts, edits, replies, places, files, forwards, blocks: each in Telegram's format."""
    state = api.server.state
    message = people.say(state, you, "/tips now")
    people.edit(state, you, message["message_id"], "/tips later")
    people.say(state, you, "yes", reply_to=message["message_id"])
    for kind in people.KINDS:
        people.send(state, you, kind, {"latitude": 51.5, "longitude": -0.1})
    people.set_blocked(state, you, True)
    updates = (await api("getUpdates"))[1:]
    assert updates[0]["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 5}]
    assert updates[1]["edited_message"]["text"] == "/tips later"
    assert updates[1]["edited_message"]["edit_date"]
    assert updates[2]["message"]["reply_to_message"]["message_id"] == message["message_id"]
    for kind, update in zip(people.KINDS, updates[3:], strict=False):
        assert ("forward_origin" if kind == "forward" else kind) in update["message"]
    assert updates[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    with pytest.raises(people.CantDo):
        people.say(state, you, "hello?")


async def test_an_action_without_a_change_is_no_update(api: Api, you: int) -> None:
    """An edit to the same words, or blocking twice."""
    state = api.server.state
    message = people.say(state, you, "a")
    people.set_blocked(state, you, True)
    before = state.updates.next_id
    people.set_blocked(state, you, True)
    people.set_blocked(state, you, False)
    people.edit(state, you, message["message_id"], " a ")
    assert state.updates.next_id == before + 1


@given(st.lists(st.one_of(st.just(None), st.integers(-3, 12)), max_size=30))
def test_a_confirmed_update_never_comes_again(steps: list[int | None]) -> None:
    """Whatever the offsets, updates come in order."""
    queue = UpdateQueue()
    start = queue.next_id
    confirmed = start
    for step in steps:
        if step is None:
            queue.push({"update_id": queue.next_id})
        else:
            offset = queue.below(start + step if step >= 0 else step)
            queue.confirm(offset)
            if offset <= queue.next_id:
                confirmed = max(confirmed, offset)
        ids = [update["update_id"] for update in queue.pending]
        assert ids == list(range(confirmed, queue.next_id))
