"""Changes of the state as records: what the journal holds, and how each is made.

A record is a list whose first entry is its kind. Making one twice leaves what making it once leaves.
"""

import base64
import secrets
from collections.abc import Callable, Iterator
from typing import Any

from ..clock import machine_time
from .journal import Record
from .shapes import CALLBACK_SECONDS, Chat, StoredFile
from .updates import UpdateQueue


class Kept:
    """All that the journal keeps: what is true on this server, apart from who listens and which calls were made."""

    def __init__(self) -> None:
        self.chats: dict[int, Chat] = {}
        self.updates = UpdateQueue()
        self.callbacks: dict[str, float] = {}
        self.files: dict[str, StoredFile] = {}
        self.paths: dict[str, str] = {}
        self.profile: dict[str, Any] = {}
        self.next_message_id = 100 + secrets.randbelow(800)
        self.next_person_id = 100_000_000 + secrets.randbelow(800_000_000)
        self.wall: Callable[[], float] = lambda: machine_time().timestamp()


def dump(state: Kept) -> Iterator[Record]:
    """The shortest list of changes that leads to this state."""
    yield ["wiped", state.updates.next_id]
    for key, value in state.profile.items():
        yield ["profile", key, value]
    for chat_id, chat in state.chats.items():
        yield ["person", chat.person, chat.started, chat.blocked]
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
    yield ["next", state.next_message_id]


def apply(state: Kept, record: Record, file: StoredFile | None = None) -> None:
    """Make one change; `file` saves decoding an upload that is at hand."""
    if file is not None:
        state.files[file.id] = file
        state.paths[file.path] = file.id
    else:
        _MAKE[record[0]](state, record)


def _message(state: Kept, record: Record) -> None:
    message = record[2]
    state.chats[record[1]].messages[message["message_id"]] = message
    state.next_message_id = max(state.next_message_id, message["message_id"] + 1)


def _received(state: Kept, record: Record) -> None:
    _, kind, message, update_id = record
    chat_id = message["chat"]["id"]
    state.chats[chat_id].started = True
    _message(state, ["message", chat_id, message])
    if update_id is not None:
        state.updates.push({"update_id": update_id, kind: message})


def _person(state: Kept, record: Record) -> None:
    _, person, started, blocked = record
    chat = state.chats.setdefault(person["id"], Chat(person))
    chat.person, chat.started, chat.blocked = person, started, blocked
    state.next_person_id = max(state.next_person_id, person["id"] + 1)


def _gone(state: Kept, record: Record) -> None:
    chat = state.chats[record[1]]
    chat.messages.pop(record[2], None)
    chat.reactions.pop(record[2], None)


def _reaction(state: Kept, record: Record) -> None:
    _, chat_id, message_id, emoji = record
    if emoji is None:
        state.chats[chat_id].reactions.pop(message_id, None)
    else:
        state.chats[chat_id].reactions[message_id] = emoji


def _keyboard(state: Kept, record: Record) -> None:
    state.chats[record[1]].keyboard = record[2]


def _file(state: Kept, record: Record) -> None:
    file_id, unique_id, path, name, mime, data = record[1:]
    apply(state, record, StoredFile(file_id, unique_id, path, name, mime, base64.b64decode(data)))


def _profile(state: Kept, record: Record) -> None:
    _, key, value = record
    if value is None:
        state.profile.pop(key, None)
    else:
        state.profile[key] = value


def _callback(state: Kept, record: Record) -> None:
    state.callbacks[record[1]] = record[2]


def _answered(state: Kept, record: Record) -> None:
    state.callbacks.pop(record[1], None)


def _allowed(state: Kept, record: Record) -> None:
    state.updates.allowed = record[1]


def _next(state: Kept, record: Record) -> None:
    state.next_message_id = record[1]


def _update(state: Kept, record: Record) -> None:
    state.updates.push(record[1])


def _confirmed(state: Kept, record: Record) -> None:
    state.updates.confirm(record[1])


def _wiped(state: Kept, record: Record) -> None:
    state.chats, state.files, state.paths, state.callbacks = {}, {}, {}, {}
    state.updates.pending.clear()
    state.updates.next_id = record[1]


_MAKE: dict[str, Callable[[Kept, Record], None]] = {
    "message": _message,
    "received": _received,
    "update": _update,
    "confirmed": _confirmed,
    "person": _person,
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
