"""Reply markup, checked as Telegram checks it."""

from typing import Any

from .entities import check_url
from .params import structure
from .refusals import bad
from .shapes import Json

_ACTIONS = (
    "url",
    "callback_data",
    "copy_text",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
)
_SHOWN = frozenset({"url", "callback_data", "copy_text"})
_STYLES = frozenset({"primary", "success", "danger"})


def read_markup(params: Json, *, only_inline: bool = False) -> Json | None:
    """The call's reply markup; None when it has none.

    Raises:
        Refused: In Telegram's words.
    """
    if "reply_markup" not in params or params["reply_markup"] == "":
        return None
    markup = structure(params, "reply_markup")
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if only_inline:
        raise bad("inline keyboard expected")
    if "keyboard" in markup:
        return _reply_keyboard(markup)
    if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
        return markup
    return None


def _inline(rows: Any) -> Json | None:
    if not isinstance(rows, list):
        raise bad('field "inline_keyboard" must be of type Array')
    kept = []
    count = 0
    for row in rows:
        if not isinstance(row, list):
            raise bad('field "inline_keyboard" must be an Array of Arrays')
        for button in row:
            _check_button(button)
        count += len(row)
        if len(row) > 8 or count > 100:
            raise bad("reply markup is too long")
        if row:
            kept.append(row)
    return {"inline_keyboard": kept} if kept else None


def _check_button(button: Any) -> None:
    if not isinstance(button, dict):
        raise bad("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    label = button.get("text")
    if label is None:
        raise bad("can't parse inline keyboard button: Can't find field \"text\"")
    if not isinstance(label, str):
        raise bad('can\'t parse inline keyboard button: Field "text" must be of type String')
    if not label.strip():
        raise bad("BUTTON_TEXT_INVALID")
    style = button.get("style")
    if style is not None and style not in _STYLES:
        raise bad("BUTTON_STYLE_INVALID")
    action = next((name for name in _ACTIONS if button.get(name) not in (None, "")), None)
    if action is None:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if action not in _SHOWN:
        raise bad(f"this server shows buttons with url, callback_data and copy_text, not {action}")
    value = button[action]
    if action == "callback_data":
        if not isinstance(value, str) or len(value.encode("utf-8", "replace")) > 64:
            raise bad("BUTTON_DATA_INVALID")
    elif action == "url":
        check_url(value, "inline keyboard button URL")
    else:
        copied = value.get("text") if isinstance(value, dict) else None
        if not isinstance(copied, str) or not 1 <= len(copied) <= 256:
            raise bad("BUTTON_COPY_TEXT_INVALID")


def _reply_keyboard(markup: Json) -> Json:
    rows = markup["keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad('field "keyboard" must be an Array of Arrays')
    for row in rows:
        for place, button in enumerate(row):
            if isinstance(button, str):
                row[place] = {"text": button}
            elif not isinstance(button, dict) or not isinstance(button.get("text"), str):
                raise bad("can't parse keyboard button: Can't find field \"text\"")
    if not any(rows):
        raise bad("can't parse reply keyboard markup JSON object")
    return markup
