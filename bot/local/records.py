"""Changes of the state as journal records, and how each is applied.

A record is a list that begins with its kind. Applying one twice has the same effect as applying it once.
"""

import base64
import secrets
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ..clock import machine_time
from .journal import Record
from .shapes import CALLBACK_SECONDS, Chat, Json, StoredFile
from .updates import UpdateQueue


class Webhook(NamedTuple):
    """What setWebhook set."""

    url: str
    secret: str = ""
    connections: int = 40


class PersistentState:
    """The part of the state that the journal persists: all but the listeners and the log of calls."""

    def __init__(self) -> None:
        self.chats: dict[int, Chat] = {}
        self.groups: dict[int, Chat] = {}  # the page doesn't show them
        self.updates = UpdateQueue()
        self.callbacks: dict[str, float] = {}
        self.files: dict[str, StoredFile] = {}
        self.paths: dict[str, str] = {}
        self.profile: dict[str, Any] = {}
        self.webhook: Webhook | None = None
        self.next_message_id = 100 + secrets.randbelow(800)
        self.next_person_id = 100_000_000 + secrets.randbelow(800_000_000)
        self.wall: Callable[[], float] = lambda: machine_time().timestamp()

    def chat(self, chat_id: int) -> Chat | None:
        """The chat of that id, with a person or of a group."""
        return self.chats.get(chat_id) or self.groups.get(chat_id)


def dump(state: PersistentState) -> Iterator[Record]:
    """The shortest list of records that leads to this state."""
    yield ["wiped", state.updates.next_id]
    for key, value in state.profile.items():
        yield ["profile", key, value]
    for chat_id, chat in (*state.chats.items(), *state.groups.items()):
        if chat.title:
            yield ["group", chat_id, chat.title, chat.blocked]
        else:
            yield ["person", chat.person, chat.started, chat.blocked]
        for topic in chat.topics:
            yield ["topic", chat_id, topic, True]
        for message in chat.messages.values():
            yield ["message", chat_id, message]
        for message_id, emoji in chat.reactions.items():
            yield ["reaction", chat_id, message_id, emoji]
        if chat.keyboard is not None:
            yield ["keyboard", chat_id, chat.keyboard]
    for file in state.files.values():
        yield ["file", *file[:5], base64.b64encode(file.data).decode()]
    for callback_id, opened in state.callbacks.items():
        if state.wall() - opened <= CALLBACK_SECONDS:
            yield ["callback", callback_id, opened]
    for update in state.updates.pending:
        yield ["update", update]
    if state.updates.allowed is not None:
        yield ["allowed", state.updates.allowed]
    if state.webhook is not None:
        yield ["webhook", *state.webhook]
    yield ["next", state.next_message_id]


def apply(state: PersistentState, record: Record, file: StoredFile | None = None) -> None:
    """Apply one record. `file` is the record's file, if it needs no decoding."""
    if file is not None:
        state.files[file.id] = file
        state.paths[file.path] = file.id
    else:
        _APPLY[record[0]](state, record)


def _there(state: PersistentState, chat_id: int, info: Json | None = None) -> Chat:
    """A chat; where the record of its person was lost, one made of what a message says of it."""
    chat = state.chat(chat_id)
    if chat is None and info is not None and chat_id > 0:
        person = {"id": chat_id, "is_bot": False, "first_name": info["first_name"], "language_code": "en"}
        _person(state, ["person", person, True, False])
        chat = state.chats[chat_id]
    if chat is None:
        raise KeyError(chat_id)
    return chat


def _message(state: PersistentState, record: Record) -> None:
    message = record[2]
    _there(state, record[1], message["chat"]).messages[message["message_id"]] = message
    state.next_message_id = max(state.next_message_id, message["message_id"] + 1)


def _received(state: PersistentState, record: Record) -> None:
    _, kind, message, update_id = record
    chat_id = message["chat"]["id"]
    _there(state, chat_id, message["chat"]).started = True
    _message(state, ["message", chat_id, message])
    if update_id is not None:
        state.updates.push({"update_id": update_id, kind: message})


def _person(state: PersistentState, record: Record) -> None:
    _, person, started, blocked = record
    chat = state.chats.setdefault(person["id"], Chat(person))
    chat.person, chat.started, chat.blocked = person, started, blocked
    state.next_person_id = max(state.next_person_id, person["id"] + 1)


def _group(state: PersistentState, record: Record) -> None:
    _, chat_id, title, gone = record
    chat = state.groups.setdefault(chat_id, Chat({"id": chat_id, "first_name": title}, started=True, title=title))
    chat.title, chat.blocked = title, gone


def _topic(state: PersistentState, record: Record) -> None:
    _, chat_id, topic, is_open = record
    (_there(state, chat_id).topics.add if is_open else _there(state, chat_id).topics.discard)(topic)
    state.next_message_id = max(state.next_message_id, topic + 1)


def _gone(state: PersistentState, record: Record) -> None:
    chat = _there(state, record[1])
    chat.messages.pop(record[2], None)
    chat.reactions.pop(record[2], None)


def _reaction(state: PersistentState, record: Record) -> None:
    _, chat_id, message_id, emoji = record
    if emoji is None:
        state.chats[chat_id].reactions.pop(message_id, None)
    else:
        state.chats[chat_id].reactions[message_id] = emoji


def _keyboard(state: PersistentState, record: Record) -> None:
    state.chats[record[1]].keyboard = record[2]


def _file(state: PersistentState, record: Record) -> None:
    file_id, unique_id, path, name, mime, data = record[1:]
    apply(state, record, StoredFile(file_id, unique_id, path, name, mime, base64.b64decode(data)))


def _profile(state: PersistentState, record: Record) -> None:
    _, key, value = record
    if value is None:
        state.profile.pop(key, None)
    else:
        state.profile[key] = value


def _callback(state: PersistentState, record: Record) -> None:
    state.callbacks[record[1]] = record[2]


def _answered(state: PersistentState, record: Record) -> None:
    state.callbacks.pop(record[1], None)


def _allowed(state: PersistentState, record: Record) -> None:
    state.updates.allowed = record[1]


def _next(state: PersistentState, record: Record) -> None:
    state.next_message_id = record[1]


def _update(state: PersistentState, record: Record) -> None:
    state.updates.push(record[1])


def _confirmed(state: PersistentState, record: Record) -> None:
    state.updates.confirm(record[1])


def _delivered(state: PersistentState, record: Record) -> None:
    state.updates.drop(record[1])


def _webhook(state: PersistentState, record: Record) -> None:
    state.webhook = Webhook(*record[1:]) if len(record) > 1 else None


def _wiped(state: PersistentState, record: Record) -> None:
    state.chats, state.groups, state.files, state.paths, state.callbacks = {}, {}, {}, {}, {}
    state.updates.pending.clear()
    state.updates.next_id = record[1]


_APPLY: dict[str, Callable[[PersistentState, Record], None]] = {
    "message": _message,
    "received": _received,
    "update": _update,
    "confirmed": _confirmed,
    "delivered": _delivered,
    "webhook": _webhook,
    "person": _person,
    "group": _group,
    "topic": _topic,
    "gone": _gone,
    "reaction": _reaction,
    "keyboard": _keyboard,
    "file": _file,
    "profile": _profile,
    "callback": _callback,
    "answered": _answered,
    "allowed": _allowed,
    "next": _next,
    "wiped": _wiped,
}
