"""What happens to an outbox after a call, by the policy in errors.py."""

from ..logs import log
from ..telegram import outgoing
from ..telegram.calls import TOPIC, Call
from .document import Document
from .outbox import put


def delivered(document: Document, call: Call, message_id: int) -> None:
    """The call was made: remove its item and record its message's id, in one write."""
    document.remove(call.id)
    document.check_ins.sent += call.check_in
    document.blocked = False
    if call.question and message_id:
        document.note_shown(call.question, message_id)
    if call.then is not None and message_id:
        put(document, outgoing.edit_asked_for(call, message_id, call.then))


def give_up(document: Document, call: Call) -> None:
    """Nobody knows whether either of two tries arrived: count it, and offer the question again later. Drop edits."""
    document.remove(call.id)
    if call.is_edit:
        return
    document.given_up += 1
    document.check_ins.given_up += call.check_in
    document.offer_again = True
    log.warning("a message may not have arrived", method=call.method)
    if call.kept:
        call.sending, call.tries, call.check_in = False, 0, False
        document.held.append(call)


def refused(document: Document, call: Call) -> None:
    """Telegram refused it: try once more as plain text, then give up."""
    if call.is_edit or call.plain:
        document.remove(call.id)
        document.given_up += not call.is_edit
        document.check_ins.given_up += call.check_in
        log.warning("a call was refused", method=call.method, as_plain_text=call.plain)
        return
    call.plain, call.sending, call.tries = True, False, 0
    outgoing.make_plain(call)


def topic_gone(document: Document, call: Call) -> None:
    """The topic it was for is no more: it goes to the chat itself, and with it all that is for that topic."""
    if not call.topic:
        return refused(document, call)
    gone = call.topic
    document.topic = 0 if document.topic == gone else document.topic
    for one in (*document.outbox, *document.held):
        if one.topic == gone:
            del one.data[TOPIC]
    return take_mark_back(call)


def blocked(document: Document, call: Call) -> None:
    """They blocked the bot: nothing more is sent until they return."""
    document.remove(call.id)
    document.check_ins.withdrawn += call.check_in
    document.withdraw()
    document.blocked = True


def take_mark_back(call: Call) -> None:
    """The call certainly wasn't made: it counts as not tried."""
    if not call.is_edit:
        call.sending, call.tries = False, max(0, call.tries - 1)
