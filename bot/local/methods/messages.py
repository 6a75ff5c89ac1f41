"""Methods that write, edit and delete messages."""

from ..entities import clean
from ..keyboards import read_markup
from ..params import integer, structure, text, truth
from ..refusals import Refused, bad
from ..shapes import Chat, Json
from ..state import ChatState

MAX_TEXT = 4096
MAX_CAPTION = 1024
DELETABLE_SECONDS = 48 * 3600


def find_chat(state: ChatState, params: Json, *, to_send: bool = False) -> Chat:
    """The chat that a call names.

    Raises:
        Refused: There is no such chat, the person hasn't written yet, or has blocked the bot.
    """
    given = params.get("chat_id", "")
    if given == "":
        raise bad("chat_id is empty")
    chat = state.chat(given if type(given) is int else integer(params, "chat_id"))
    if chat is None or not chat.started:
        raise bad("chat not found")
    if to_send and chat.blocked:
        why = "was kicked from the supergroup chat" if chat.title else "was blocked by the user"
        raise Refused(f"Forbidden: bot {why}", status=403)
    return chat


def new_message(state: ChatState, chat: Chat, params: Json, content: Json, markup: Json | None) -> Json:
    """Send a message from the bot. `content` holds the fields that depend on the type of message."""
    reply = _reply_target(chat, params)
    topic = integer(params, "message_thread_id")
    if topic and topic not in chat.topics:
        raise bad("message thread not found")
    message: Json = {
        "message_id": state.next_message_id,
        "from": state.me,
        "chat": chat.info,
        "date": state.date(),
    }
    if reply is not None:
        message["reply_to_message"] = {k: v for k, v in reply.items() if k != "reply_to_message"}
    if topic:
        message.update(in_topic(topic))
    message.update(content)
    if "protect_content" in params and truth(params, "protect_content"):
        message["has_protected_content"] = True
    if markup is not None:
        if "inline_keyboard" in markup:
            message["reply_markup"] = markup
        else:
            state.set_keyboard(chat, markup)
    return state.put_message(chat.person["id"], message)


def in_topic(topic: int) -> Json:
    """The fields of a message in that topic."""
    return {"message_thread_id": topic, "is_topic_message": True}


def _reply_target(chat: Chat, params: Json) -> Json | None:
    lenient = False
    if "reply_parameters" in params:
        wanted = structure(params, "reply_parameters")
        if wanted is None:
            return None
        if not isinstance(wanted, dict):
            raise bad("object expected as reply parameters")
        if "message_id" not in wanted:
            raise bad('can\'t find field "message_id"')
        message_id, lenient = integer(wanted, "message_id"), truth(wanted, "allow_sending_without_reply")
        if "chat_id" in wanted and integer(wanted, "chat_id") != chat.person["id"]:
            raise bad("message to be replied not found")
    elif "reply_to_message_id" in params:
        message_id, lenient = (
            integer(params, "reply_to_message_id"),
            truth(params, "allow_sending_without_reply"),
        )
        if not message_id:
            return None
    else:
        return None
    target = chat.messages.get(message_id)
    if target is None and not lenient:
        raise bad("message to be replied not found")
    return target


def read_text(params: Json) -> Json:
    """The `text` and `entities` of a call.

    Raises:
        Refused: The text is empty or too long, or an entity is invalid.
    """
    given = text(params, "text")
    if not given:
        raise bad("message text is empty")
    refuse_parse_mode(params)
    cleaned, entities = clean(given, structure(params, "entities") if "entities" in params else None)
    if len(cleaned) > MAX_TEXT:
        raise bad("message is too long")
    return {"text": cleaned, "entities": entities} if entities else {"text": cleaned}


def read_caption(params: Json) -> Json:
    """The `caption` and `caption_entities` of a call; {} if there is no caption."""
    refuse_parse_mode(params)
    given = text(params, "caption")
    if not given:
        return {}
    cleaned, entities = clean(given, structure(params, "caption_entities"), empty="")
    if len(cleaned) > MAX_CAPTION:
        raise bad("message caption is too long")
    if not cleaned:
        return {}
    return {"caption": cleaned, "caption_entities": entities} if entities else {"caption": cleaned}


def refuse_parse_mode(params: Json) -> None:
    """Reject `parse_mode`: this server supports only entities, which need no escaping."""
    if params.get("parse_mode"):
        raise bad("this server reads entities only, not parse_mode")


def send_message(state: ChatState, params: Json) -> Json:
    """Send a text."""
    content = read_text(params)
    markup = read_markup(params)
    options = structure(params, "link_preview_options") if "link_preview_options" in params else None
    if isinstance(options, dict) and options:
        content["link_preview_options"] = options
    return new_message(state, find_chat(state, params, to_send=True), params, content, markup)


def _editable(state: ChatState, params: Json) -> tuple[Chat, Json]:
    chat = find_chat(state, params)
    message_id = integer(params, "message_id")
    if not message_id:
        raise bad("message identifier is not specified")
    message = chat.messages.get(message_id)
    if message is None:
        raise bad("message to edit not found")
    if not message["from"]["is_bot"]:
        raise bad("message can't be edited")
    return chat, message


def _edit(state: ChatState, chat: Chat, message: Json, content: Json, drop: tuple[str, ...]) -> Json:
    """Replace a message by its edited version. A keyboard that isn't sent again is removed."""
    edited = {k: v for k, v in message.items() if k not in drop and k != "reply_markup"}
    edited.update(content)
    if all(edited.get(k) == message.get(k) for k in (*drop, "reply_markup")):
        raise bad(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    edited["edit_date"] = state.date()
    return state.put_message(chat.person["id"], edited)


def _with_markup(content: Json, markup: Json | None) -> Json:
    return {**content, "reply_markup": markup} if markup is not None else content


def edit_message_text(state: ChatState, params: Json) -> Json:
    """Edit a text and its keyboard."""
    content, markup = read_text(params), read_markup(params, only_inline=True)
    chat, message = _editable(state, params)
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    return _edit(state, chat, message, _with_markup(content, markup), ("text", "entities"))


def edit_message_caption(state: ChatState, params: Json) -> Json:
    """Edit a caption and its keyboard."""
    content, markup = read_caption(params), read_markup(params, only_inline=True)
    chat, message = _editable(state, params)
    if "text" in message:
        raise bad("there is no caption in the message to edit")
    return _edit(state, chat, message, _with_markup(content, markup), ("caption", "caption_entities"))


def edit_message_reply_markup(state: ChatState, params: Json) -> Json:
    """Edit or remove a keyboard."""
    markup = read_markup(params, only_inline=True)
    chat, message = _editable(state, params)
    return _edit(state, chat, message, _with_markup({}, markup), ())


def _delete(state: ChatState, chat: Chat, message_id: int) -> None:
    message = chat.messages.get(message_id)
    if message is None:
        raise bad("message to delete not found")
    if state.date() - message["date"] > DELETABLE_SECONDS:
        raise bad("message can't be deleted for everyone")
    state.drop_message(chat.person["id"], message_id)


def delete_message(state: ChatState, params: Json) -> bool:
    """Delete a message for everyone."""
    chat = find_chat(state, params)
    _delete(state, chat, integer(params, "message_id"))
    return True


def delete_messages(state: ChatState, params: Json) -> bool:
    """Delete several messages for everyone, skipping those that don't exist."""
    chat = find_chat(state, params)
    wanted = structure(params, "message_ids")
    if not isinstance(wanted, list) or not 1 <= len(wanted) <= 100:
        raise bad("message identifiers are not specified")
    for message_id in wanted:
        if message_id in chat.messages:
            _delete(state, chat, message_id)
    return True


METHODS = {
    "sendMessage": send_message,
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
