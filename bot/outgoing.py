"""What we say, made into finished calls of the Bot API."""

from collections.abc import Iterable, Iterator
from typing import Any

from conversations import Button, Message, Redraw, Say

from .document import Call, Document, key_of

LONGEST = 4096  # UTF-16 units a message


def add(document: Document, person: int, messages: Iterable[Message]) -> None:
    """Put what we say in the outbox, in order."""
    for message in messages:
        if isinstance(message, Redraw):
            _redraw(document, person, message)
            continue
        for call in _say(person, message):
            document.calls += 1
            call.id = document.calls
            document.outbox.append(call)
            document.check_ins.due += call.check_in


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
        yield Call(0, "sendMessage", data, question=question if last else "", kept=say.kept, check_in=say.check_in)


def _with_entities(say: Say) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The message in pieces that Telegram takes: the title bold, the block set apart for copying.

    Entities rather than markup: nothing that a person wrote needs escaping.
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


def _redraw(document: Document, person: int, redraw: Redraw) -> None:
    """Change a keyboard wherever it is shown, and wherever it is still on its way."""
    question = key_of(redraw.question)
    keyboard = markup(redraw.rows, question)
    for call in document.outbox:
        if call.question == question and not call.sending:
            call.data["reply_markup"] = keyboard
    for message_id in document.shown.get(question, ()):
        document.outbox = [
            call for call in document.outbox if not (call.is_edit and call.data["message_id"] == message_id)
        ]
        document.calls += 1
        data = {"chat_id": person, "message_id": message_id, "reply_markup": keyboard}
        document.outbox.append(Call(document.calls, "editMessageReplyMarkup", data))


def markup(rows: tuple[tuple[Button, ...], ...], question: str) -> dict[str, Any]:
    """A keyboard as the Bot API takes it."""
    return {"inline_keyboard": [[_button(button, question) for button in row] for row in rows]}


def _button(button: Button, question: str) -> dict[str, str]:
    data = f"/{button.command}" if button.command else f"{question}.{button.choice}"
    shown = {"text": button.label, "callback_data": data}
    return {**shown, "style": button.style} if button.style else shown


def plain(data: dict[str, Any]) -> dict[str, Any]:
    """A call without anything that Telegram could have refused it for but its words."""
    return {name: value for name, value in data.items() if name in ("chat_id", "text", "reply_markup")}


def units(text: str) -> int:
    """The length of a text as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _parts(text: str) -> Iterator[str]:
    """The text in pieces that Telegram takes, cut at a line or a space where there is one."""
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
