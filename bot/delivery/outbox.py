"""What we say put into a document's outbox, and keyboards changed wherever they are shown."""

from collections.abc import Iterable

from conversations import Message, Redraw

from ..telegram.calls import Call, key_of
from ..telegram.outgoing import calls_of, markup
from .document import Document


def add(document: Document, person: int, messages: Iterable[Message]) -> None:
    """Put what we say in the outbox, in order; what is kept goes first."""
    for message in messages:
        if isinstance(message, Redraw):
            _redraw(document, person, message)
            continue
        for call in calls_of(person, message):
            _put(document, call)
            document.check_ins.due += call.check_in


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
        data = {"chat_id": person, "message_id": message_id, "reply_markup": keyboard}
        _put(document, Call(0, "editMessageReplyMarkup", data))


def _put(document: Document, call: Call) -> None:
    document.calls += 1
    call.id = document.calls
    document.put(call)
