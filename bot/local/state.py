"""The state of the server: people, messages, updates, files, the bot's profile, and the log of calls.

Tests read it directly. Messages and updates are dicts in Telegram's format. An edit replaces the dict, so one that
was handed out before stays unchanged. Every change is written to the journal first, if there is one, and then
applied; `restore` applies the journal's records again.
"""

import asyncio
import base64
import secrets
from collections import deque
from collections.abc import Iterable
from typing import Any

from ..clock import Clock
from .journal import Journal, Record
from .records import PersistentState, Webhook, apply, dump
from .shapes import CALLBACK_SECONDS, Call, Chat, Json, StoredFile

LISTENER_BACKLOG = 2_000


class ChatState(PersistentState):
    """The whole state of the server.

    Args:
        clock: For the dates of messages.
        bot_id: The bot's user id, from its token.
        calls_kept: How many calls are kept.
    """

    def __init__(self, *, clock: Clock, bot_id: int, calls_kept: int = 10_000) -> None:
        super().__init__()
        self.clock = clock
        self.calls: deque[Call] = deque(maxlen=calls_kept)
        self.calls_made = 0
        self.listeners: set[asyncio.Queue[Json | None]] = set()
        self.journal: Journal | None = None
        self.webhook_error: tuple[int, str] | None = None
        """When a request to the webhook last failed, and why."""
        self._me: Json = {
            "id": bot_id,
            "is_bot": True,
            "first_name": "Rebound",
            "username": "rebound_local_bot",
        }

    # -- reading ------------------------------------------------------------------------------------------

    @property
    def me(self) -> Json:
        """The bot's user, as the sender of messages."""
        name = self.profile.get("name:")
        return {**self._me, "first_name": name} if name else self._me

    def date(self) -> int:
        """The current time as a Unix timestamp, as Telegram writes dates."""
        return int(self.clock.now().timestamp())

    def sent(self, chat_id: int | None = None) -> list[Json]:
        """The bot's messages in their current form, in order, in one chat or in all."""
        chats = self.chats.values() if chat_id is None else filter(None, [self.chat(chat_id)])
        found = [m for chat in chats for m in chat.messages.values() if m["from"]["is_bot"]]
        return sorted(found, key=lambda message: int(message["message_id"]))

    # -- changing -----------------------------------------------------------------------------------------

    def add_person(self, name: str, *, language_code: str = "en", person_id: int | None = None) -> Chat:
        """Add a simulated person, who hasn't written yet."""
        if person_id is None:
            person_id = self.next_person_id
        person = {"id": person_id, "is_bot": False, "first_name": name, "language_code": language_code}
        self.change(["person", person, False, False])
        self.tell({"kind": "people"})
        return self.chats[person_id]

    def put_message(self, chat_id: int, message: Json) -> Json:
        """Add a message from the bot, or replace one by its edited version."""
        self.change(["message", chat_id, message])
        if self.listeners and chat_id in self.chats:
            self.tell({"kind": "message", "chat": chat_id, "message": message})
        return message

    def receive(self, kind: str, message: Json) -> Json:
        """Add a new or edited message from a person and its update, in one record."""
        chat_id = message["chat"]["id"]
        first = not self.chats[chat_id].started
        update_id = self.updates.next_id if self.updates.wanted(kind) else None
        self.change(["received", kind, message, update_id])
        if self.listeners:
            self.tell({"kind": "message", "chat": chat_id, "message": message, "update_id": update_id})
            if first:
                self.tell({"kind": "people"})
        return message

    def drop_message(self, chat_id: int, message_id: int) -> None:
        """Delete a message for everyone."""
        self.change(["gone", chat_id, message_id])
        self.tell({"kind": "gone", "chat": chat_id, "message_id": message_id})

    def push_update(self, kind: str, body: Json) -> int | None:
        """Queue an update for the bot, and return its id; None if the bot doesn't want this kind."""
        if not self.updates.wanted(kind):
            return None
        update_id = self.updates.next_id
        self.change(["update", {"update_id": update_id, kind: body}])
        return update_id

    def confirm(self, offset: int) -> None:
        """Drop the updates below this offset."""
        updates = self.updates
        if updates.pending and updates.pending[0]["update_id"] < offset <= updates.next_id:
            self.change(["confirmed", offset])
            self.tell({"kind": "read", "below": offset})

    def delivered(self, update_id: int) -> None:
        """Drop an update that the webhook has taken in."""
        self.change(["delivered", update_id])
        if self.listeners:
            pending = self.updates.pending
            self.tell({"kind": "read", "below": pending[0]["update_id"] if pending else self.updates.next_id})

    def set_webhook(self, webhook: Webhook | None) -> None:
        """Set or delete the webhook. What is pending goes there from now on."""
        self.change(["webhook", *(webhook or ())])
        self.webhook_error = None
        self.updates.changed.set()

    def set_profile(self, key: str, value: Any) -> None:
        """Set one entry of the bot's profile; None removes it."""
        self.change(["profile", key, value])
        self.tell({"kind": "people"})

    def set_blocked(self, chat_id: int, blocked: bool) -> None:
        """Record that a person has blocked or unblocked the bot."""
        self.change(["person", self.chats[chat_id].person, self.chats[chat_id].started, blocked])
        self.tell({"kind": "people"})

    def set_keyboard(self, chat: Chat, markup: Json) -> None:
        """Set or remove the reply keyboard of a chat."""
        keyboard = markup if "keyboard" in markup else None
        self.change(["keyboard", chat.person["id"], keyboard])
        self.tell({"kind": "people"})

    def set_reaction(self, chat: Chat, message_id: int, emoji: str | None) -> None:
        """Set or remove the bot's reaction to a message."""
        self.change(["reaction", chat.person["id"], message_id, emoji])
        self.tell({"kind": "reaction", "chat": chat.person["id"], "message_id": message_id, "emoji": emoji})

    def allow(self, kinds: list[str]) -> None:
        """Record which kinds of update the bot asked for."""
        if kinds != self.updates.allowed:
            self.change(["allowed", kinds])

    def keep_file(self, folder: str, name: str, mime: str, data: bytes) -> StoredFile:
        """Store an upload under an unguessable id."""
        file_id = secrets.token_urlsafe(24)
        ending = name.rpartition(".")[2] if "." in name else "bin"
        path = f"{folder}/{secrets.token_urlsafe(16)}.{ending}"
        file = StoredFile(file_id, secrets.token_urlsafe(9), path, name, mime, data)
        self.change(["file", *file[:5], base64.b64encode(data).decode() if self.journal else ""], file)
        return file

    def open_callback(self, callback_id: str) -> None:
        """Record that a callback query is waiting for its answer."""
        now = self.wall()
        if len(self.callbacks) > 2_000:  # a bot that never answers must not fill up the memory
            self.callbacks = {k: at for k, at in self.callbacks.items() if now - at <= CALLBACK_SECONDS}
        self.change(["callback", callback_id, now])

    def close_callback(self, callback_id: str) -> bool:
        """Close a callback query. Returns whether it could still be answered."""
        opened = self.callbacks.get(callback_id)
        if opened is None:
            return False
        self.change(["answered", callback_id])
        return self.wall() - opened <= CALLBACK_SECONDS

    def wipe(self) -> None:
        """Delete every chat. The same people return under new ids, so that nothing old can reach them."""
        people = [chat.person for chat in self.chats.values()]
        self.change(["wiped", self.updates.next_id])
        for person in people:
            self.add_person(person["first_name"], language_code=person["language_code"])
        if self.journal is not None:
            self.journal.rewrite(dump(self))  # what was said is in the old file, until that is gone
            self.journal.drop_aside()
        self.tell({"kind": "people"})

    def note_call(self, method: str, params: Json, status: int, answer: Any) -> None:
        """Add a call and its answer to the log."""
        self.calls_made += 1
        self.calls.append(Call(self.calls_made, self.wall(), method, params, status, answer))

    # -- the page -----------------------------------------------------------------------------------------

    def tell(self, event: Json) -> None:
        """Send an event to every open page. One that has stopped reading is disconnected, and reloads everything."""
        for listener in list(self.listeners):
            if listener.qsize() > LISTENER_BACKLOG:
                self.listeners.discard(listener)
                listener.put_nowait(None)
            else:
                listener.put_nowait(event)

    # -- journal ------------------------------------------------------------------------------------------

    def change(self, record: Record, file: StoredFile | None = None) -> None:
        """Write a change to the journal, then apply it."""
        if self.journal is not None:
            self.journal.append(record)
        apply(self, record, file)

    def restore(self, records: Iterable[Record]) -> bool:
        """Apply the records of a journal. Returns whether all made sense: one before them may be missing."""
        sound = True
        for record in records:
            try:
                apply(self, record, None)
            except (LookupError, TypeError, ValueError):
                sound = False
        return sound
