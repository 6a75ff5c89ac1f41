"""Puts messages into a document's outbox, and edits keyboards wherever they are shown."""

from collections.abc import Iterable
from typing import Any

from conversations import File, Message, Redraw, Say

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
        if message.question:
            _let_go(document, key_of(message.question))
        if isinstance(message, File):  # it may be large: of one that wasn't tried yet, the newer one counts
            document.outbox = [call for call in document.outbox if call.tries or not _is_same_file(call, message)]
        for call in calls_of(person, message):
            if document.topic:
                call.data[TOPIC] = document.topic
            call.shows = shows
            put(document, call)
            document.check_ins.due += call.check_in


def _is_same_file(call: Call, file: File) -> bool:
    return call.enclosed is not None and (call.enclosed.kind, call.enclosed.name) == (file.kind, file.name)


def _let_go(document: Document, question: str) -> None:
    """Older messages that show a question have lost their buttons by now: later edits are for the newest."""
    document.shown.pop(question, None)
    for call in document.outbox:
        if call.question == question and not call.tries:
            call.question = ""


def after_forget(messages: Iterable[Message]) -> list[Message]:
    """Messages still sent after /forget: old keyboards are removed, and the farewell arrives."""
    return [one for one in messages if isinstance(one, Redraw) or (isinstance(one, Say) and one.kept)]


def _redraw(document: Document, person: int, redraw: Redraw) -> None:
    """Edit a keyboard in the newest message that shows it, and in those on their way; older ones lose theirs."""
    question = key_of(redraw.question)
    keyboard = markup(redraw.rows, question)
    for call in document.outbox:
        if call.question == question and call.sending:
            call.then = keyboard
        elif call.question == question:
            call.data["reply_markup"] = keyboard
    there = sorted(document.shown.get(question, ()))
    for message_id in there:
        _edit(document, person, message_id, keyboard if message_id == there[-1] else markup((), question))
    if there:
        document.shown[question] = there[-1:]


def _edit(document: Document, person: int, message_id: int, keyboard: dict[str, Any]) -> None:
    document.outbox = [call for call in document.outbox if not call.changes(message_id)]
    put(document, change_keyboard(person, message_id, keyboard))


def put(document: Document, call: Call) -> None:
    """Put a finished call in the outbox, under a number of its own."""
    document.calls += 1
    call.id = document.calls
    document.put(call)
