"""What Telegram itself notes in a chat (a pin, a timer, a title) is answered by nothing; what people send is."""

from pathlib import Path
from typing import Any

import pytest
from telegram.constants import MessageAttachmentType, MessageType
from telegram.ext.filters import StatusUpdate

from bot.local import people
from bot.telegram.contents import KINDS
from bot.telegram.incoming import Incoming, read
from conversations import Sent
from tests.bots import api, bot, someone, until

pytestmark = pytest.mark.usefixtures("impatient")
CHAT = {"id": 5, "type": "private"}
# Fields that say something about a message, and contents that people can't send to a bot.
NO_CONTENTS = {
    "text", "business_connection_id", "effect_id", "reply_to_story", "sender_boost_count", "sender_business_bot",
    "suggested_post_info", "passport_data", "successful_payment", "boost_added",
}  # fmt: skip
NOTES = {kind.value for kind in MessageType} - KINDS.keys() - NO_CONTENTS


@pytest.mark.parametrize("kind", sorted(NOTES | {"something_of_2031"}))
def test_a_note_is_nothing_that_anybody_said(kind: str) -> None:
    """All that python-telegram-bot knows, and what will be invented."""
    contents: tuple[Any, ...] = ({"message_id": 3, "text": "hello"}, [], True, "title")
    for content in contents:
        body = {"chat": CHAT, "message_id": 3, kind: content}
        assert read({"update_id": 7, "message": body}) == Incoming(7, 5)


def test_every_note_that_the_library_knows_is_among_them() -> None:
    """None of its status updates is taken for something that people send."""
    names = {name.lower() for name in dir(StatusUpdate) if name.isupper()}
    assert not names & KINDS.keys()
    assert len(names & NOTES) > 30


@pytest.mark.parametrize("kind", sorted({kind.value for kind in MessageAttachmentType} - NO_CONTENTS))
def test_whatever_people_send_is_answered(kind: str) -> None:
    """No kind of attachment that the library knows is left out."""
    found = read({"update_id": 7, "message": {"chat": CHAT, "message_id": 3, kind: {"file_id": "x"}}})
    assert found == Incoming(7, 5, Sent(KINDS[kind]))


async def test_pins_timers_and_titles_get_no_answer(tmp_path: Path) -> None:
    """Over real HTTP, and they don't make somebody known; the next word is answered as ever."""
    notes: dict[str, Any] = {
        "message_auto_delete_timer_changed": {"message_auto_delete_time": 86_400},
        "chat_background_set": {},
        "new_chat_title": "Rebound and me",
    }
    async with api() as server, bot(tmp_path, server) as app:
        ann = someone(server)
        for kind, value in notes.items():
            people.note(server.state, ann.id, kind, value)
        await until(lambda: not server.state.updates.pending)
        assert await app.store.load(ann.id) is None
        await ann.says("/start")
        people.note(server.state, ann.id, "pinned_message", ann.seen[0])
        await until(lambda: not server.state.updates.pending and not app.sender.active)
        assert len(ann.seen) == 1
        assert "Which company are we talking about?" in await ann.presses("just_had")
