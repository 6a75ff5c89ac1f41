"""What the page is told when it opens: everything it needs to draw every chat."""

from .methods.profile import commands_for, description_for
from .params import Upload
from .shapes import Call, Chat, Json
from .state import ChatState

PAGE = 100


def people(state: ChatState) -> list[Json]:
    """Everybody, and what the bot shows to each."""
    return [
        {
            "id": chat.person["id"],
            "name": chat.person["first_name"],
            "language": chat.person["language_code"],
            "started": chat.started,
            "blocked": chat.blocked,
            "commands": commands_for(state, chat.person["id"], chat.person["language_code"]),
            "description": description_for(state, chat.person["language_code"]),
            "keyboard": chat.keyboard,
        }
        for chat in state.chats.values()
    ]


def history(chat: Chat, before: int | None = None) -> Json:
    """The last messages of a chat, or those before one."""
    messages = list(chat.messages.values())
    if before is not None:
        messages = [message for message in messages if message["message_id"] < before]
    shown = messages[-PAGE:]
    reactions = {m["message_id"]: chat.reactions[m["message_id"]] for m in shown if m["message_id"] in chat.reactions}
    return {"messages": shown, "reactions": reactions, "more": len(messages) > len(shown)}


def unread(state: ChatState) -> dict[int, dict[int, int]]:
    """By chat and message, the update that the bot has not confirmed."""
    waiting: dict[int, dict[int, int]] = {}
    for update in state.updates.pending:
        message = update.get("message") or update.get("edited_message")
        if message:
            waiting.setdefault(message["chat"]["id"], {})[message["message_id"]] = update["update_id"]
    return waiting


def everything(state: ChatState) -> Json:
    """All that a page needs to begin."""
    return {
        "kind": "everything",
        "bot": state.me["first_name"],
        "people": people(state),
        "chats": {chat_id: history(chat) for chat_id, chat in state.chats.items()},
        "unread": unread(state),
        "now": state.clock.now().timestamp(),
        "here": state.updates.polled,
    }


def shown_call(call: Call) -> Json:
    """A call for the log of the page; of an upload only its size."""
    params = {name: repr(value) if isinstance(value, Upload) else value for name, value in call.params.items()}
    return {
        "number": call.number,
        "at": call.at,
        "method": call.method,
        "params": params,
        "status": call.status,
        "answer": call.answer,
    }
