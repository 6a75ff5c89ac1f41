"""Groups and topics: what happens in a chat with more than one person, or with more than one thread.

The page shows neither; tests call these functions.
"""

from .methods.messages import in_topic
from .people import CantDo
from .shapes import Chat, Json
from .state import ChatState


def open_topic(state: ChatState, chat_id: int) -> int:
    """Open a topic in a chat, and return its number."""
    topic = state.next_message_id
    state.change(["topic", chat_id, topic, True])
    return topic


def close_topic(state: ChatState, chat_id: int, topic: int) -> None:
    """Delete a topic."""
    state.change(["topic", chat_id, topic, False])


def add_group(state: ChatState, title: str, person: int) -> int:
    """Have a person make a group with the bot in it, and return its id."""
    chat_id = -1_001_000_000_000 - len(state.groups)
    state.change(["group", chat_id, title, False])
    _membership(state, chat_id, person, "left", "member")
    return chat_id


def remove_bot(state: ChatState, group: int, person: int) -> None:
    """Have a person remove the bot from a group."""
    state.change(["group", group, _group(state, group).title, True])
    _membership(state, group, person, "member", "kicked")


def say(state: ChatState, group: int, person: int, text: str, *, topic: int = 0) -> Json:
    """Have a person write in a group, where the bot sees it."""
    return _receive(state, group, person, {"text": text, **(in_topic(topic) if topic else {})})


def note(state: ChatState, group: int, person: int, kind: str, value: object) -> Json:
    """Have a person do what Telegram only notes in a group."""
    return _receive(state, group, person, {kind: value})


def _receive(state: ChatState, group: int, person: int, content: Json) -> Json:
    message: Json = {
        "message_id": state.next_message_id,
        "from": state.chats[person].person,
        "chat": _group(state, group).info,
        "date": state.date(),
        **content,
    }
    state.put_message(group, message)
    state.push_update("message", message)
    return message


def _membership(state: ChatState, group: int, person: int, before: str, after: str) -> None:
    body: Json = {
        "chat": _group(state, group).info,
        "from": state.chats[person].person,
        "date": state.date(),
        "old_chat_member": {"user": state.me, "status": before},
        "new_chat_member": {"user": state.me, "status": after},
    }
    state.push_update("my_chat_member", body)


def _group(state: ChatState, group: int) -> Chat:
    chat = state.groups.get(group)
    if chat is None:
        raise CantDo("There is no such group here.")
    return chat
