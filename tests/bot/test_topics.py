"""A chat with topics: the answer goes where the question came from, and check-ins to the last of them."""

from pathlib import Path
from typing import Any

import pytest

from bot.delivery.document import Document
from bot.delivery.outcomes import topic_gone
from bot.local import people
from bot.local.groups import close_topic, open_topic
from bot.telegram.calls import TOPIC, Call
from bot.telegram.errors import Meaning, from_status
from bot.telegram.incoming import read
from tests.bots import Someone, api, bot, move, someone, until

from .faults import Faults, says
from .house import House
from .test_laws_seen import arrive
from .test_scheduler import damage

pytestmark = pytest.mark.usefixtures("impatient")


def topics(ann: Someone) -> list[int]:
    """In which topic each message of the bot's is."""
    return [message.get("message_thread_id", 0) for message in ann.seen]


async def writes(ann: Someone, text: str, topic: int) -> None:
    before = len(ann.seen)
    people.say(ann.state, ann.id, text, topic=topic)
    await until(lambda: len(ann.seen) > before)


async def stop_until_tomorrow(ann: Someone) -> None:
    """They stop half way and want to be asked tomorrow."""
    await ann.presses("just_had")
    await ann.presses("stop")
    await ann.presses("tomorrow")


async def test_a_reply_is_in_the_topic_of_what_it_answers(tmp_path: Path) -> None:
    """Texts, taps, pictures of ours; and outside of all topics again, once somebody writes there."""
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        await ann.says("/start")
        first, second = open_topic(server.state, ann.id), open_topic(server.state, ann.id)
        await writes(ann, "/start", first)
        await ann.presses("just_had")
        await until(lambda: not app.sender.active)
        assert topics(ann) == [0, first, first]
        await writes(ann, "/do breathe", second)
        await until(lambda: not app.sender.active)
        assert set(topics(ann)[3:]) == {second}
        before = len(ann.seen)
        await writes(ann, "/card dark", first)
        await until(lambda: not app.sender.active and any("photo" in one for one in ann.seen[before:]))
        assert set(topics(ann)[before:]) == {first}
        before = len(ann.seen)
        await writes(ann, "/privacy", 0)
        await until(lambda: not app.sender.active)
        assert set(topics(ann)[before:]) == {0}


async def test_a_check_in_comes_in_the_topic_they_wrote_in_last(tmp_path: Path) -> None:
    """Through a restart as well."""
    async with api() as server:
        ann = someone(server)
        topic = open_topic(server.state, ann.id)
        async with bot(tmp_path, server):
            await writes(ann, "/start", topic)
            await stop_until_tomorrow(ann)
        async with bot(tmp_path, server) as app:
            before = len(ann.seen)
            await move(app, server, hours=25)
            await until(lambda: len(ann.seen) > before)
            assert "We stopped partway" in ann.last
            assert set(topics(ann)) == {topic}


async def test_where_the_topic_is_gone_it_comes_to_the_chat_itself(tmp_path: Path) -> None:
    """With its buttons and as it was meant, not as plain text; once, and so does what follows."""
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        topic = open_topic(server.state, ann.id)
        await writes(ann, "/start", topic)
        await stop_until_tomorrow(ann)
        close_topic(server.state, ann.id, topic)
        before = len(ann.seen)
        await move(app, server, hours=25)
        await until(lambda: len(ann.seen) > before and not app.sender.active)
        assert topics(ann)[before:] == [0]
        assert ann.keys()[0] == "resume 1"
        calls = [call for call in server.state.calls if call.method == "sendMessage" and call.status == 400]
        assert len(calls) == 1
        row = await app.store.load(ann.id)
        assert row is not None
        assert (await app.service._documents.load(ann.id)).document.topic == 0


async def test_other_things_wrong_with_a_call_keep_its_topic(tmp_path: Path) -> None:
    """Refused, it is tried as plain text, in the same topic."""
    faults = Faults()
    async with api([faults.around]) as server, bot(tmp_path, server):
        ann = someone(server)
        topic = open_topic(server.state, ann.id)
        faults.add("sendMessage", says(400, "Bad Request: can't parse entities"))
        await writes(ann, "/start", topic)
        assert topics(ann) == [topic]


async def test_the_farewell_is_said_in_the_topic_too(tmp_path: Path) -> None:
    """And nothing of the topic stays with what is kept of them."""
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        topic = open_topic(server.state, ann.id)
        await writes(ann, "/start", topic)
        await writes(ann, "/forget", topic)
        assert "It's all gone" in await ann.presses("delete")
        assert set(topics(ann)) == {topic}
        await until(lambda: not app.sender.active)
        assert (await app.service._documents.load(ann.id)).document.topic == 0


@pytest.mark.parametrize("thread", [True, "5", 5.5, -(2**70), {}, None])
def test_a_malformed_topic_is_none(thread: Any) -> None:
    """The message is read all the same; the thread of a mere reply is no topic."""
    body = {"chat": {"id": 5, "type": "private"}, "message_id": 3, "text": "x", "message_thread_id": thread}
    for there in (body, {**body, "is_topic_message": True}, {**body, "message_thread_id": 9}):
        found = read({"update_id": 7, "message": there})
        assert found is not None
        assert (found.event is not None, found.topic) == (True, 0)


@pytest.mark.parametrize("why", ["message thread not found", "TOPIC_DELETED", "TOPIC_CLOSED", "TOPIC_ID_INVALID"])
def test_what_telegram_says_of_a_topic_that_is_gone(why: str) -> None:
    """However it says so, it surely was not sent; without a topic in it, a call is refused like any other."""
    assert from_status(400, f"Bad Request: {why}", None, "sendMessage").meaning is Meaning.NO_TOPIC
    call = Call(1, "sendMessage", {"chat_id": 5, "text": "x"}, sending=True, tries=1)
    topic_gone(Document(outbox=[call]), call)
    assert call.plain


def test_all_that_waits_for_a_topic_that_is_gone_is_for_the_chat() -> None:
    """As it was meant, and as if not tried: what is kept for the next contact too; another topic is left alone."""
    data = {"chat_id": 5, "text": "x", "entities": [{"type": "bold", "offset": 0, "length": 1}]}
    calls = [Call(n, "sendMessage", {**data, TOPIC: topic}) for n, topic in enumerate((9, 9, 8, 9))]
    document = Document(outbox=calls[:3], held=calls[3:], topic=8)
    calls[0].sending, calls[0].tries = True, 1
    topic_gone(document, calls[0])
    assert [call.topic for call in calls] == [0, 0, 8, 0]
    assert calls[0] == Call(0, "sendMessage", data)
    assert document.topic == 8


async def test_after_a_damaged_row_they_are_told_in_their_topic(house: House) -> None:
    """What is said of the row, too."""
    await house.greeted()
    await damage(house, b"broken")
    body = {"chat": {"id": 1001, "type": "private"}, "message_id": 3, "text": "hi"}
    before = len(house.sends)
    await house.update("message", {**body, "message_thread_id": 9, "is_topic_message": True})
    await until(lambda: len(house.sends) > before)
    await arrive(house)
    assert {call.data.get("message_thread_id") for call in house.sends[before:]} == {9}
