"""Parses a raw update into an event. Only the fields we use are read, and nothing is trusted."""

import re
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct, field

from conversations import COMMANDS, Commanded, Edited, Event, Question, Sent, Tapped, Wrote

from .contents import file_of, kind_of, language_of, question_of, spot_of

LONGEST_ALBUM = 64  # characters of an album's id that are compared
GROUPS, HERE = ("group", "supergroup"), ("member", "administrator", "restricted")

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

_BLANK = r"\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"  # also marks that can't be seen
_BEFORE = re.compile(rf"([{_BLANK}]*)((?:[!.>*\"'`“‘(\[•·–—-][{_BLANK}]*)*)(?=/)")
_COMMAND = re.compile(rf"/([A-Za-z][^{_BLANK}:,;]*)[:,;]*[{_BLANK}]*(.*)", re.DOTALL)

_Number = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]  # the range of row ids


class _Chat(Struct):
    id: _Number
    type: str = "private"


class _Message(Struct):
    chat: _Chat
    message_id: _Number
    text: str | None = None
    caption: str | None = None
    sender: Any = field(name="from", default=None)  # parsed separately, like the two below
    # Parsed separately: a malformed one counts as unreadable, like a sticker.
    location: Any = None
    poll: Any = None
    document: Any = None
    message_thread_id: Any = None
    is_topic_message: Any = None
    media_group_id: Any = None
    migrate_to_chat_id: Any = None

    @property
    def topic(self) -> int:
        """The topic it is in, if any. A mere reply has the number of a thread too, in which nothing can be said."""
        return _number(self.message_thread_id) if self.is_topic_message is True else 0

    @property
    def album(self) -> str:
        """The album that it is a part of, if it is."""
        return self.media_group_id[:LONGEST_ALBUM] if isinstance(self.media_group_id, str) else ""


class _Callback(Struct):
    id: str
    sender: Any = field(name="from", default=None)
    data: str = ""
    message: _Message | None = None


class _Member(Struct):
    status: str


class _Membership(Struct):
    chat: _Chat
    new_chat_member: _Member
    sender: Any = field(name="from", default=None)


class _Bare(Struct):
    update_id: Annotated[int, Meta(ge=0, lt=2**62)]


class _Update(_Bare):
    message: _Message | None = None
    edited_message: _Message | None = None
    callback_query: _Callback | None = None
    my_chat_member: _Membership | None = None


class TappedMessage(Struct, frozen=True):
    """The message that a tap was on: its number, the question that the button named ("" for a command), its text."""

    message_id: int
    question: str
    text: str


class Incoming(Struct, frozen=True):
    """One update, as far as it concerns us.

    Attributes:
        person: The person it is from; None for anything else (a group, a channel, something malformed).
        event: What they did; None if no reply is needed.
        topic: The topic of the chat in which they did; 0: none.
        album: The album that their message is a part of, if it is.
        group: The group in which somebody wrote, or of which we are a member now.
        moved_to: The number that the group has from now on.
        callback: The id of the callback query to answer.
        tapped: The message that a tap was on.
        blocked: They blocked the bot (True) or came back (False).
        language: That of their Telegram, an IETF tag; "" where it isn't told.
    """

    update_id: int
    person: int | None = None
    event: Event | None = None
    callback: str = ""
    tapped: TappedMessage | None = None
    blocked: bool | None = None
    language: str = ""
    topic: int = 0
    album: str = ""
    group: int = 0
    moved_to: int = 0


def read(raw: Any) -> Incoming | None:
    """One raw update. None where not even its id can be read."""
    try:
        update = msgspec.convert(raw, _Update)
    except msgspec.ValidationError:
        return _malformed(raw)
    if update.message:
        return _message(update.update_id, update.message, kind_of(raw["message"]), edited=False)
    if update.edited_message:
        return _message(update.update_id, update.edited_message, kind_of(raw["edited_message"]), edited=True)
    if update.callback_query:
        return _tap(update.update_id, update.callback_query)
    return (
        _membership(update.update_id, update.my_chat_member) if update.my_chat_member else Incoming(update.update_id)
    )


def _membership(update_id: int, membership: _Membership) -> Incoming:
    chat, status = membership.chat, membership.new_chat_member.status
    if chat.type == "private":
        return Incoming(update_id, chat.id, blocked=status in ("kicked", "left"))
    if chat.type in GROUPS and status in HERE:
        return Incoming(update_id, group=chat.id, language=language_of(membership.sender))
    return Incoming(update_id)


def _malformed(raw: Any) -> Incoming | None:
    """Read only the ids of a malformed update, so that it is acknowledged and its tap answered."""
    try:
        update_id = msgspec.convert(raw, _Bare).update_id
    except msgspec.ValidationError:
        return None
    tap = raw.get("callback_query")
    callback = tap.get("id") if isinstance(tap, dict) else None
    return Incoming(update_id, callback=callback if isinstance(callback, str) else "")


def _message(update_id: int, message: _Message, kind: str, *, edited: bool) -> Incoming:
    if message.chat.type != "private":
        return Incoming(update_id) if edited else _in_group(update_id, message, kind)
    event: Event | None
    ref, (text, came_with) = message.message_id, _words(message, kind)
    if not edited and (file := file_of(message.document, message.caption or "")):
        event = file
    elif text is None:
        event = None if edited or not kind else spot_of(message.location) or Sent(kind)
    elif edited:
        event = Edited(text, ref)
    elif command := _command(text):
        event = Commanded(*command, ref, came_with)
    else:
        event = Wrote(text, ref, came_with)
    return Incoming(
        update_id,
        message.chat.id,
        event,
        language=language_of(message.sender),
        topic=message.topic,
        album=message.album,
    )


def _in_group(update_id: int, message: _Message, kind: str) -> Incoming:
    """Somebody wrote in a group, or the group has got a new number; what else happens there is no matter."""
    moved_to = _number(message.migrate_to_chat_id)
    if message.chat.type not in GROUPS or (message.text is None and not kind and not moved_to):
        return Incoming(update_id)
    language = language_of(message.sender)
    return Incoming(update_id, language=language, topic=message.topic, group=message.chat.id, moved_to=moved_to)


def _command(text: str) -> tuple[str, str] | None:
    """The command that a text is, and the words after it; None if it isn't one.

    What can't be seen before the slash doesn't matter. Nor does a mark ("!/help", "> /do breathe"), if the command is
    one of ours: "./configure" is an answer.
    """
    before = _BEFORE.match(text)
    found = _COMMAND.fullmatch(text, before.end()) if before else None
    if before is None or found is None:
        return None
    name = found[1].partition("@")[0].rstrip(".!?\"'`”’)]*").lower()
    return (name, found[2].strip()) if name in COMMANDS or not before[2] else None


def _number(value: Any) -> int:
    """A number that Telegram gives; 0 for anything else."""
    return value if type(value) is int and -(2**63) <= value < 2**63 else 0


def _words(message: _Message, kind: str) -> tuple[str | None, str]:
    """The text, or the caption of a file or the question of a poll, with the kind of that; None without words."""
    if message.text is not None:
        return message.text, ""
    if message.caption:
        return message.caption, kind or "other"
    question = question_of(message.poll)
    return question, "poll" if question is not None else ""


def _tap(update_id: int, tap: _Callback) -> Incoming:
    if tap.message is None or tap.message.chat.type != "private":
        return Incoming(update_id, callback=tap.id)
    person, message_id, text = (
        tap.message.chat.id,
        tap.message.message_id,
        tap.message.text or tap.message.caption or "",
    )
    if tap.data.startswith("/"):
        name, _, words = tap.data[1:].partition(" ")
        event: Event = Commanded(name, words)
        question = ""
    else:
        asked, choice = _answer(tap.data)
        event, question = Tapped(asked, choice), f"{asked.talk}.{asked.number}"
    shown = TappedMessage(message_id, question, text)
    return Incoming(
        update_id, person, event, tap.id, shown, language=language_of(tap.sender), topic=tap.message.topic
    )


def _answer(data: str) -> tuple[Question, str]:
    """The question and the choice that a button stands for."""
    talk, _, rest = data.partition(".")
    number, _, choice = rest.partition(".")
    if not (talk.isdecimal() and number.isdecimal()):
        talk, number = "0", "0"  # an unknown button: answered like one that is too old
    return Question(int(talk[:15]), int(number[:15])), choice
