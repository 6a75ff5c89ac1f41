"""Methods about the bot itself: its user, commands, descriptions, webhook and chats."""

import re
from collections.abc import Callable
from typing import Any

from ..params import integer, structure, text, truth
from ..records import Webhook
from ..refusals import bad
from ..shapes import Json
from ..state import ChatState
from .messages import find_chat

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_ADDRESS = re.compile(r"https?://[^/\s?#]+(/\S*)?")
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_SCOPES = frozenset(
    {
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    }
)


def get_me(state: ChatState, params: Json) -> Json:
    """Return the bot's user."""
    return {
        **state.me,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(state: ChatState, params: Json) -> Json:
    """Return all the fields of a chat."""
    return {**find_chat(state, params).info, "accent_color_id": 0, "max_reaction_count": 11}


def delete_webhook(state: ChatState, params: Json) -> bool:
    """Delete the webhook, and drop pending updates if asked to."""
    if state.webhook is not None:
        state.set_webhook(None)
    if truth(params, "drop_pending_updates"):
        state.confirm(state.updates.next_id)
    return True


def get_webhook_info(state: ChatState, params: Json) -> Json:
    """Report the webhook, what went wrong with it last, and how many updates are pending."""
    webhook = state.webhook
    info: Json = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(state.updates.pending),
    }
    if webhook:
        info["max_connections"] = webhook.connections
    if state.webhook_error:
        info["last_error_date"], info["last_error_message"] = state.webhook_error
    if state.updates.allowed:
        info["allowed_updates"] = state.updates.allowed
    return info


def set_webhook(state: ChatState, params: Json) -> bool:
    """Set the address that updates are posted to. It may be plain HTTP, as with any Bot API server of one's own."""
    url, secret = text(params, "url"), text(params, "secret_token")
    if not url:
        return delete_webhook(state, params)
    if not _ADDRESS.fullmatch(url):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if len(secret) > 256:
        raise bad("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    if "allowed_updates" in params and isinstance(allowed := structure(params, "allowed_updates"), list):
        state.allow([kind for kind in allowed if isinstance(kind, str)])
    if truth(params, "drop_pending_updates"):
        state.confirm(state.updates.next_id)
    wanted = Webhook(url, secret, min(max(integer(params, "max_connections", 40), 1), 100))
    if wanted != state.webhook:
        state.set_webhook(wanted)
        state.updates.end_other_poll()
    return True


def _language(params: Json) -> str:
    language = text(params, "language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad("LANG_CODE_INVALID")
    return language


def _scope(state: ChatState, params: Json) -> str:
    scope = structure(params, "scope")
    if scope is None:
        return "default"
    if not isinstance(scope, dict) or "type" not in scope:
        raise bad("can't parse BotCommandScope: Can't find field \"type\"")
    kind = scope["type"]
    if kind not in _SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    if not kind.startswith("chat"):
        return str(kind)
    return f"{kind} {find_chat(state, scope).person['id']}"


def set_my_commands(state: ChatState, params: Json) -> bool:
    """Set the command menu for a scope and a language."""
    commands = structure(params, "commands")
    if not isinstance(commands, list):
        raise bad("can't parse commands: expected an Array")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    kept = []
    for command in commands:
        if not isinstance(command, dict) or not isinstance(command.get("command"), str):
            raise bad("can't parse BotCommand: Can't find field \"command\"")
        name, description = command["command"].removeprefix("/"), command.get("description")
        if not _COMMAND.fullmatch(name):
            raise bad("BOT_COMMAND_INVALID")
        if not isinstance(description, str) or not 1 <= len(description.strip()) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
        kept.append({"command": name, "description": description})
    state.set_profile(f"commands:{_scope(state, params)}:{_language(params)}", kept or None)
    return True


def get_my_commands(state: ChatState, params: Json) -> list[Json]:
    """Return the commands of exactly this scope and language."""
    found: list[Json] = state.profile.get(f"commands:{_scope(state, params)}:{_language(params)}", [])
    return found


def delete_my_commands(state: ChatState, params: Json) -> bool:
    """Remove the commands of exactly this scope and language."""
    state.set_profile(f"commands:{_scope(state, params)}:{_language(params)}", None)
    return True


def commands_for(state: ChatState, chat_id: int, language: str) -> list[Json]:
    """The commands that a person sees: the narrowest scope wins, then their language over none."""
    for scope in (f"chat {chat_id}", "all_private_chats", "default"):
        for code in (language[:2], ""):
            found: list[Json] | None = state.profile.get(f"commands:{scope}:{code}")
            if found:
                return found
    return []


def description_for(state: ChatState, language: str) -> str:
    """The description of the bot in an empty chat."""
    found = state.profile.get(f"description:{language[:2]}") or state.profile.get("description:") or ""
    return str(found)


def _setter(field: str, key: str, longest: int, refusal: str) -> Callable[[ChatState, Json], bool]:
    def set_it(state: ChatState, params: Json) -> bool:
        said = text(params, field).strip()
        if len(said) > longest:
            raise bad(refusal)
        state.set_profile(f"{key}:{_language(params)}", said or None)
        return True

    return set_it


def _getter(field: str, key: str) -> Callable[[ChatState, Json], Json]:
    def get_it(state: ChatState, params: Json) -> Json:
        language = _language(params)
        profile = state.profile
        fallback = state.me["first_name"] if key == "name" else ""
        return {field: profile.get(f"{key}:{language}") or profile.get(f"{key}:") or fallback}

    return get_it


def do_nothing(state: ChatState, params: Json) -> bool:
    """Accept close and logOut, which mean nothing here."""
    return True


METHODS: dict[str, Callable[[ChatState, Json], Any]] = {
    "getMe": get_me,
    "getChat": get_chat,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "setWebhook": set_webhook,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _setter("name", "name", 64, "BOT_TITLE_INVALID"),
    "getMyName": _getter("name", "name"),
    "setMyDescription": _setter("description", "description", 512, "DESCRIPTION_TOO_LONG"),
    "getMyDescription": _getter("description", "description"),
    "setMyShortDescription": _setter("short_description", "about", 120, "ABOUT_TOO_LONG"),
    "getMyShortDescription": _getter("short_description", "about"),
    "close": do_nothing,
    "logOut": do_nothing,
}
