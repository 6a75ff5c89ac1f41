"""Puts messages into a document's outbox, and edits keyboards wherever they are shown."""

from collections.abc import Iterable

from conversations import Message, Redraw, Say

from ..telegram.calls import TOPIC, Call, key_of
from ..telegram.outgoing import calls_of, change_keyboard, markup
from .document import Document


def add(document: Document, person: int, messages: Iterable[Message], shows: str = "") -> None:
    """Put messages in the outbox, in order, for the topic they last wrote in; those that are kept go first.

    `shows`: the command that they answer, if that only shows something. What it showed before, and wasn't sent yet,
    goes.
    """
    if shows:
        document.outbox = [call for call in document.outbox if call.shows != shows or call.tries]
    for message in messages:
        if isinstance(message, Redraw):
            _redraw(document, person, message)
            continue
        for call in calls_of(person, message):
            if document.topic:
                call.data[TOPIC] = document.topic
            call.shows = shows
            _put(document, call)
            document.check_ins.due += call.check_in


def after_forget(messages: Iterable[Message]) -> list[Message]:
    """Those that are still sent once the person is forgotten: old keyboards go, the farewell arrives."""
    return [one for one in messages if isinstance(one, Redraw) or (isinstance(one, Say) and one.kept)]


def _redraw(document: Document, person: int, redraw: Redraw) -> None:
    """Edit a keyboard wherever it is shown, and in messages that are still in the outbox."""
    question = key_of(redraw.question)
    keyboard = markup(redraw.rows, question)
    for call in document.outbox:
        if call.question == question and not call.sending:
            call.data["reply_markup"] = keyboard
    for message_id in document.shown.get(question, ()):
        document.outbox = [call for call in document.outbox if not call.changes(message_id)]
        _put(document, change_keyboard(person, message_id, keyboard))


def _put(document: Document, call: Call) -> None:
    document.calls += 1
    call.id = document.calls
    document.put(call)
