"""What a simulated person can do: write, edit, tap, send things that aren't text, block the bot.

Both the page and the tests call these functions. Each changes the state and queues the update for the bot.
"""

import base64
import mimetypes
import secrets
from typing import Any

from .entities import clean
from .methods.media import document_of, safe_name
from .methods.messages import MAX_TEXT, in_topic
from .shapes import Chat, Json
from .state import ChatState


class CantDo(Exception):
    """The person can't do this. The message is one plain sentence."""


def _chat(state: ChatState, chat_id: int) -> Chat:
    chat = state.chats.get(chat_id)
    if chat is None:
        raise CantDo("There is no such person here.")
    return chat


def _receive(state: ChatState, chat_id: int, content: Json, reply_to: int | None = None, topic: int = 0) -> Json:
    """Add a message from the person, and its update."""
    chat = _chat(state, chat_id)
    if chat.blocked:
        raise CantDo("Unblock the bot first.")
    message: Json = {
        "message_id": state.next_message_id,
        "from": chat.person,
        "chat": chat.info,
        "date": state.date(),
        **(in_topic(topic) if topic else {}),
        **content,
    }
    if reply_to is not None:
        target = chat.messages.get(reply_to)
        if target is None:
            raise CantDo("The message replied to is gone.")
        message["reply_to_message"] = {k: v for k, v in target.items() if k != "reply_to_message"}
    return state.receive("message", message)


def _read_text(text: str) -> Json:
    if len(text) > MAX_TEXT:
        raise CantDo(f"A message holds {MAX_TEXT} characters at most.")
    cleaned, entities = clean(text, None)
    return {"text": cleaned, "entities": entities} if entities else {"text": cleaned}


def say(state: ChatState, chat_id: int, text: str, *, reply_to: int | None = None, topic: int = 0) -> Json:
    """Write a text, in a topic if one is given, and return the message.

    Raises:
        CantDo: It is too long, or the bot is blocked.
        Refused: Nothing in it is visible.
    """
    return _receive(state, chat_id, _read_text(text), reply_to, topic)


def edit(state: ChatState, chat_id: int, message_id: int, text: str) -> Json:
    """Edit a text of the person's own."""
    chat = _chat(state, chat_id)
    message = chat.messages.get(message_id)
    if message is None or message["from"]["is_bot"] or "text" not in message:
        raise CantDo("That message can't be edited.")
    if chat.blocked:
        raise CantDo("Unblock the bot first.")
    edited = {k: v for k, v in message.items() if k != "entities"} | _read_text(text)
    if edited["text"] == message["text"]:
        return message
    edited["edit_date"] = state.date()
    return state.receive("edited_message", edited)


def tap(state: ChatState, chat_id: int, message_id: int, data: str) -> str:
    """Tap a button, which may have been removed since, and return the id of the callback query."""
    chat = _chat(state, chat_id)
    message = chat.messages.get(message_id)
    if message is None:
        raise CantDo("That message is gone.")
    callback_id = str(secrets.randbelow(9 * 10**18) + 10**18)
    state.open_callback(callback_id)
    body: Json = {
        "id": callback_id,
        "from": chat.person,
        "message": message,
        "chat_instance": str(chat_id * 7919),
        "data": data,
    }
    state.push_update("callback_query", body)
    return callback_id


def set_blocked(state: ChatState, chat_id: int, blocked: bool) -> None:
    """Block or unblock the bot."""
    chat = _chat(state, chat_id)
    if chat.blocked == blocked:
        return
    state.set_blocked(chat_id, blocked)
    here: Json = {"user": state.me, "status": "member"}
    gone: Json = {"user": state.me, "status": "kicked", "until_date": 0}
    body: Json = {
        "chat": chat.info,
        "from": chat.person,
        "date": state.date(),
        "old_chat_member": here if blocked else gone,
        "new_chat_member": gone if blocked else here,
    }
    state.push_update("my_chat_member", body)


MAX_FILE = 12_000_000  # bytes: encoded and sealed, a record of the journal holds no more
# The smallest valid PNG, which also stands for every other kind of file.
_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cf00"
    "000301010018dd8db00000000049454e44ae426082"
)
KINDS = ("photo", "voice", "sticker", "video_note", "document", "location", "contact", "forward")


def send(
    state: ChatState, chat_id: int, kind: str, given: dict[str, Any] | None = None, *, topic: int = 0, album: str = ""
) -> Json:
    """Send something that isn't a text: one of `KINDS`, as a part of an album if one is given."""
    given = given or {}
    content: Json
    if kind == "location":
        content = {"location": _spot(float(given["latitude"]), float(given["longitude"]))}
    elif kind == "contact":
        content = {
            "contact": {
                "phone_number": "+10000000000",
                "first_name": _chat(state, chat_id).person["first_name"],
            }
        }
    elif kind == "forward":
        origin = {"type": "hidden_user", "sender_user_name": "Someone else", "date": state.date() - 3600}
        content = {
            "forward_origin": origin,
            **_read_text(str(given.get("text", "A message from someone else."))),
        }
    elif kind in KINDS:
        content = _sent_file(state, given) if "data" in given else _file_content(state, kind)
        if caption := given.get("caption"):
            content["caption"] = str(caption)
    else:
        raise CantDo("That can't be sent from here.")
    if album:
        content["media_group_id"] = album
    return _receive(state, chat_id, content, topic=topic)


def note(state: ChatState, chat_id: int, kind: str, value: Any) -> Json:
    """Do what isn't said but noted in the chat by Telegram: pin a message, set a timer, change a title."""
    return _receive(state, chat_id, {kind: value})


def _spot(latitude: float, longitude: float) -> Json:
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise CantDo("Latitude goes from -90 to 90, longitude from -180 to 180.")
    return {"latitude": latitude, "longitude": longitude}


def _sent_file(state: ChatState, given: dict[str, Any]) -> Json:
    """A file of theirs: its name, and its bytes in base64."""
    try:
        data = base64.b64decode(given["data"], validate=True)
    except (TypeError, ValueError):
        raise CantDo("That file can't be read.") from None
    if not data or len(data) > MAX_FILE:
        raise CantDo("A file can have 12 MB at most here, and not be empty.")
    name = safe_name(str(given.get("name", "")))
    mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
    file = state.keep_file("documents", name, mime, data)
    return {"document": document_of(file)}


def _file_content(state: ChatState, kind: str) -> Json:
    folder, name, mime = {
        "photo": ("photos", "photo.png", "image/png"),
        "voice": ("voice", "voice.oga", "audio/ogg"),
        "sticker": ("stickers", "sticker.webp", "image/webp"),
        "video_note": ("video_notes", "round.mp4", "video/mp4"),
        "document": ("documents", "notes.pdf", "application/pdf"),
    }[kind]
    file = state.keep_file(folder, name, mime, _PIXEL)
    common: Json = {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": len(file.data)}
    if kind == "photo":
        return {"photo": [{**common, "width": 1, "height": 1}]}
    if kind == "sticker":
        return {
            "sticker": {
                **common,
                "type": "regular",
                "width": 512,
                "height": 512,
                "is_animated": False,
                "is_video": False,
                "emoji": "🙂",
            }
        }
    if kind == "video_note":
        return {"video_note": {**common, "length": 240, "duration": 4}}
    extra = {"duration": 4, "mime_type": mime} if kind == "voice" else {"file_name": name, "mime_type": mime}
    return {kind: {**common, **extra}}
