"""Turns messages into finished Bot API calls."""

from collections.abc import Iterator
from typing import Any

import msgspec

from conversations import Button, File, Picture, Say, units

from ..world.sizes import CAPTION, TELEGRAM
from .calls import TOPIC, Call, Enclosure, key_of

LONGEST = TELEGRAM.message
LONGEST_CAPTION = CAPTION
_PLAIN = ("chat_id", TOPIC, "text", "reply_markup")


def calls_of(person: int, message: Say | Picture | File) -> Iterator[Call]:
    """The calls that send one message, in order. They have no ids yet."""
    return _say(person, message) if isinstance(message, Say) else _enclosing(person, message)


def _say(person: int, say: Say) -> Iterator[Call]:
    question = key_of(say.question) if say.question else ""
    parts = list(_with_entities(say))
    for place, (part, entities) in enumerate(parts):
        data: dict[str, Any] = {"chat_id": person, "text": part, "link_preview_options": {"is_disabled": True}}
        if entities:
            data["entities"] = entities
        last = place == len(parts) - 1
        if say.rows and last:
            data["reply_markup"] = markup(say.rows, question)
        yield Call(
            0,
            "sendMessage",
            data,
            question=question if last else "",
            kept=say.kept,
            ahead=say.ahead,
            check_in=bool(say.check_in),
            occasions=list(say.check_in),
        )


def notice(chat: int, text: str, topic: int = 0) -> dict[str, Any]:
    """The parameters of a mere text for a chat, or for a topic of it."""
    data = {"chat_id": chat, "text": text, "link_preview_options": {"is_disabled": True}}
    return {**data, TOPIC: topic} if topic else data


def _enclosing(person: int, message: Picture | File) -> Iterator[Call]:
    """A call with a picture or file. A caption that is too long follows as its own message."""
    if isinstance(message, Picture):
        method, kind, name, words = (
            "sendPhoto",
            message.template,
            f"{message.template}.png",
            message.caption or message.alt,
        )
    else:
        method, kind, name, words = "sendDocument", message.kind, message.name, message.caption
    part = method.removeprefix("send").lower()
    text = next(_parts(message.fallback or words))
    long = units(words) > LONGEST_CAPTION
    data: dict[str, Any] = {"chat_id": person}
    if words and not long:
        data["caption"] = words
    if message.rows and not long:
        data["reply_markup"] = markup(message.rows, key_of(message.question) if message.question else "")
    yield Call(
        0,
        method,
        data,
        question=key_of(message.question) if message.question and not long else "",
        check_in=bool(message.check_in),
        occasions=list(message.check_in),
        enclosed=Enclosure(part, kind, name, msgspec.to_builtins(message.data), text),
    )
    if long:
        yield from _say(person, Say(words, rows=message.rows, question=message.question, check_in=message.check_in))


def _with_entities(say: Say) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The message split as Telegram requires: the title bold, the block formatted to be copied.

    We use entities rather than markup, so nothing that a person wrote needs escaping.
    """
    whole = "\n\n".join(part for part in (say.above, say.title, say.text) if part)
    start = units(f"{say.above}\n\n") if say.above else 0
    bold = [{"type": "bold", "offset": start, "length": units(say.title)}] if say.title else []
    together = f"{whole}\n\n{say.block}"
    if say.block and units(together) <= LONGEST:
        yield together, [*bold, {"type": "pre", "offset": units(whole) + 2, "length": units(say.block)}]
        return
    for place, part in enumerate(_parts(whole)):
        yield part, bold if place == 0 else []
    for part in _parts(say.block):
        yield part, [{"type": "pre", "offset": 0, "length": units(part)}]


def change_keyboard(person: int, message_id: int, keyboard: dict[str, Any]) -> Call:
    """The call that replaces the keyboard of a sent message."""
    return Call(0, "editMessageReplyMarkup", {"chat_id": person, "message_id": message_id, "reply_markup": keyboard})


def edit_asked_for(call: Call, message_id: int, keyboard: dict[str, Any]) -> Call:
    """The edit of the message that `call` has sent, asked for while it was on its way."""
    return change_keyboard(call.data["chat_id"], message_id, keyboard)


def markup(rows: tuple[tuple[Button, ...], ...], question: str) -> dict[str, Any]:
    """A keyboard in the format of the Bot API.

    A button whose text is too long to copy is left out: with it, Telegram would refuse the whole message.
    """
    fits = [[button for button in row if units(button.copy) <= TELEGRAM.copied] for row in rows]
    return {"inline_keyboard": [[_button(button, question) for button in row] for row in fits if row]}


def _button(button: Button, question: str) -> dict[str, Any]:
    style = {"style": button.style} if button.style else {}
    return {"text": button.label, **_does(button, question), **style}


def _does(button: Button, question: str) -> dict[str, Any]:
    if button.copy:
        return {"copy_text": {"text": button.copy}}
    if button.url:
        return {"url": button.url}
    return {"callback_data": f"/{button.command}" if button.command else f"{question}.{button.choice}"}


def make_plain(call: Call) -> None:
    """Remove everything that Telegram may have refused a call for, except text and buttons."""
    if call.enclosed:
        call.method, call.data, call.enclosed = "sendMessage", as_text(call.data, call.enclosed), None
    call.data = {name: value for name, value in call.data.items() if name in _PLAIN}


def as_text(data: dict[str, Any], enclosed: Enclosure) -> dict[str, Any]:
    """The message that is sent instead of one with a picture or a file."""
    rest = {name: value for name, value in data.items() if name != "caption"}
    return {**rest, "text": enclosed.text, "link_preview_options": {"is_disabled": True}}


def _parts(text: str) -> Iterator[str]:
    """The text split as Telegram requires, at a line break or a space if there is one."""
    while units(text) > LONGEST:
        end = LONGEST
        while units(text[:end]) > LONGEST:
            end -= (units(text[:end]) - LONGEST + 1) // 2
        cut = max(text.rfind("\n", end // 2, end), text.rfind(" ", end // 2, end))
        cut = cut if cut > 0 else end
        if text[:cut].strip():  # a blank message would be refused
            yield text[:cut]
        text = text[cut:].lstrip()
    if text:
        yield text
