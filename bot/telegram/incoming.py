"""Parses a raw update into an event. Only the fields we use are read, and nothing is trusted."""

from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct, field

from conversations import Commanded, Edited, Event, Located, Question, Sent, Tapped, Wrote

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")


_Number = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]  # the range of row ids


class _Chat(Struct):
    id: _Number
    type: str = "private"


class _Location(Struct):
    latitude: Annotated[float, Meta(ge=-90, le=90)]
    longitude: Annotated[float, Meta(ge=-180, le=180)]


class _Poll(Struct):
    question: str


class _Sender(Struct):
    language_code: Annotated[str, Meta(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\Z")]


class _Message(Struct):
    chat: _Chat
    message_id: _Number
    text: str | None = None
    caption: str | None = None
    sender: Any = field(name="from", default=None)  # parsed separately, like the two below
    # Parsed separately: a malformed one counts as unreadable, like a sticker.
    location: Any = None
    poll: Any = None
    # For these we only check whether they exist.
    sticker: Any = None
    voice: Any = None
    video_note: Any = None
    audio: Any = None
    photo: Any = None
    video: Any = None


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


def read(raw: Any) -> Incoming | None:
    """One raw update. None where not even its id can be read."""
    try:
        update = msgspec.convert(raw, _Update)
    except msgspec.ValidationError:
        return _malformed(raw)
    if update.message:
        return _message(update.update_id, update.message, edited=False)
    if update.edited_message:
        return _message(update.update_id, update.edited_message, edited=True)
    if update.callback_query:
        return _tap(update.update_id, update.callback_query)
    if update.my_chat_member and update.my_chat_member.chat.type == "private":
        status = update.my_chat_member.new_chat_member.status
        return Incoming(update.update_id, update.my_chat_member.chat.id, blocked=status in ("kicked", "left"))
    return Incoming(update.update_id)


def _malformed(raw: Any) -> Incoming | None:
    """Read only the ids of a malformed update, so that it is acknowledged and its tap answered."""
    try:
        update_id = msgspec.convert(raw, _Bare).update_id
    except msgspec.ValidationError:
        return None
    tap = raw.get("callback_query")
    callback = tap.get("id") if isinstance(tap, dict) else None
    return Incoming(update_id, callback=callback if isinstance(callback, str) else "")


def _message(update_id: int, message: _Message, *, edited: bool) -> Incoming:
    if message.chat.type != "private":
        return Incoming(update_id)
    event: Event | None
    ref, (text, came_with) = message.message_id, _words(message)
    if text is None:
        event = None if edited else _located(message) or Sent(_kind(message))
    elif edited:
        event = Edited(text, ref)
    elif text.startswith("/") and text[1:2].isascii() and text[1:2].isalpha():
        name, *words = text[1:].split(maxsplit=1)
        event = Commanded(name.partition("@")[0].lower(), "".join(words).strip(), ref, came_with)
    else:
        event = Wrote(text, ref, came_with)
    return Incoming(update_id, message.chat.id, event, language=_language(message.sender))


def _language(sender: Any) -> str:
    try:
        return msgspec.convert(sender, _Sender).language_code
    except msgspec.ValidationError:
        return ""


def _words(message: _Message) -> tuple[str | None, str]:
    """The text, or the caption of a file or the question of a poll, with the kind of that; None without words."""
    if message.text is not None:
        return message.text, ""
    if message.caption:
        return message.caption, _kind(message)
    try:
        return msgspec.convert(message.poll, _Poll).question, "poll"
    except msgspec.ValidationError:
        return None, ""


def _located(message: _Message) -> Located | None:
    """A shared location, or that of a venue. Later positions of a live location are ignored."""
    try:
        spot = msgspec.convert(message.location, _Location)
    except msgspec.ValidationError:
        return None
    return Located(spot.latitude, spot.longitude)


def _kind(message: _Message) -> str:
    if message.sticker is not None:
        return "sticker"
    if message.voice is not None or message.audio is not None or message.video_note is not None:
        return "voice"
    return "photo" if message.photo is not None or message.video is not None else "other"


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
        shown = TappedMessage(message_id, "", text)
        return Incoming(update_id, person, Commanded(name, words), tap.id, shown, language=_language(tap.sender))
    talk, _, rest = tap.data.partition(".")
    number, _, choice = rest.partition(".")
    if not (talk.isdecimal() and number.isdecimal()):
        talk, number = "0", "0"  # an unknown button: answered like one that is too old
    question = Question(int(talk[:15]), int(number[:15]))
    return Incoming(
        update_id,
        person,
        Tapped(question, choice),
        tap.id,
        TappedMessage(message_id, f"{question.talk}.{question.number}", text),
        language=_language(tap.sender),
    )
