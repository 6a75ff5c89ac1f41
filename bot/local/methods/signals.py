"""Methods that say something without a message: answers to taps, typing, reactions."""

from typing import Any

from ..params import integer, structure, text, truth
from ..refusals import bad
from ..shapes import Json
from ..state import ChatState
from .messages import find_chat

_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "record_audio",
        "upload_audio",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
# fmt: off
_REACTIONS = frozenset({
    "❤", "👍", "👎", "🔥", "🥰", "👏", "😁", "🤔", "🤯", "😱",
    "🤬", "😢", "🎉", "🤩", "🤮", "💩", "🙏", "👌", "🕊", "🤡",
    "🥱", "🥴", "😍", "🐳", "❤‍🔥", "🌚", "🌭", "💯", "🤣", "⚡",
    "🍌", "🏆", "💔", "🤨", "😐", "🍓", "🍾", "💋", "🖕", "😈",
    "😴", "😭", "🤓", "👻", "👨‍💻", "👀", "🎃", "🙈", "😇", "😨",
    "🤝", "✍", "🤗", "🫡", "🎅", "🎄", "☃", "💅", "🤪", "🗿",
    "🆒", "💘", "🙉", "🦄", "😘", "💊", "🙊", "😎", "👾", "🤷‍♂",
    "🤷", "🤷‍♀", "😡",
})
# fmt: on


def answer_callback_query(state: ChatState, params: Json) -> bool:
    """End the waiting of a tapped button, with or without a notice."""
    said = text(params, "text")
    if len(said) > 200:
        raise bad("MESSAGE_TOO_LONG")
    callback_id = text(params, "callback_query_id")
    if not state.close_callback(callback_id):
        raise bad("query is too old and response timeout expired or query ID is invalid")
    state.tell({"kind": "answered", "id": callback_id, "text": said, "alert": truth(params, "show_alert")})
    return True


def send_chat_action(state: ChatState, params: Json) -> bool:
    """Show that the bot is typing, for a few seconds."""
    action = text(params, "action")
    if action not in _ACTIONS:
        raise bad("wrong parameter action in request")
    chat = find_chat(state, params, to_send=True)
    state.tell({"kind": "typing", "chat": chat.person["id"], "action": action})
    return True


def set_message_reaction(state: ChatState, params: Json) -> bool:
    """Put one emoji on a message, or take it away."""
    chat = find_chat(state, params, to_send=True)
    wanted: Any = structure(params, "reaction") or []
    message = chat.messages.get(integer(params, "message_id"))
    if message is None:
        raise bad("message to react not found")
    if not isinstance(wanted, list) or len(wanted) > 1:
        raise bad("REACTIONS_TOO_MANY")
    for reaction in wanted:
        if (
            not isinstance(reaction, dict)
            or reaction.get("type") != "emoji"
            or reaction.get("emoji") not in _REACTIONS
        ):
            raise bad("REACTION_INVALID")
    state.set_reaction(chat, message["message_id"], wanted[0]["emoji"] if wanted else None)
    return True


METHODS = {
    "answerCallbackQuery": answer_callback_query,
    "sendChatAction": send_chat_action,
    "setMessageReaction": set_message_reaction,
}
