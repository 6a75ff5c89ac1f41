"""What happens to an outbox after a call, by the policy in errors.py."""

from collections.abc import Iterable
from typing import NamedTuple

from ..logs import log
from ..telegram import outgoing
from ..telegram.calls import TOPIC, Call
from ..telegram.errors import Fault, Meaning, wrong_token
from .batches import Batch, Result
from .document import Document
from .outbox import put

FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0  # seconds between tries of a call that certainly wasn't made
LONG = 60.0  # seconds: a longer retry_after is logged


class Settled(NamedTuple):
    """What follows for the sender, in the words of `Batch`; and why the bot can't go on, if so."""

    hold: float
    pause: float
    failures: int
    uncertain: frozenset[int]
    fault: Fault | None


def settle(document: Document, results: Iterable[Result], batch: Batch) -> Settled:
    """Record what became of the calls of a batch."""
    fault = None
    hold, pause, uncertain, failures = 0.0, 0.0, batch.uncertain, 0
    for result in results:
        hold = max(hold, result.retry_after or 0.0)  # even if the call is no longer in the outbox
        if result.retry_after and result.retry_after > LONG:
            log.warning("Telegram wants us to wait long with somebody's messages", seconds=result.retry_after)
        call = _there(document, result)
        if call is None:  # withdrawn, forgotten, or proved to have arrived
            continue
        match result.meaning:
            case Meaning.DONE:
                delivered(document, call, result.message_id)
            case Meaning.NOT_SENT | Meaning.WRONG_TOKEN:
                take_mark_back(call)
                pause, failures = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(batch.failures, 8)), batch.failures + 1
                if result.meaning is Meaning.WRONG_TOKEN:
                    fault = wrong_token()
            case Meaning.UNKNOWN:
                call.tries += call.is_edit
                if call.tries >= 2:
                    give_up(document, call)
                else:
                    uncertain, failures = uncertain | {call.id}, batch.failures + 1
            case Meaning.BLOCKED:
                blocked(document, call)
            case Meaning.NO_TOPIC:
                topic_gone(document, call)
            case Meaning.REFUSED | Meaning.CONFLICT:
                refused(document, call)
    return Settled(hold, pause, failures, uncertain, fault)


def only_arrived(document: Document, results: Iterable[Result]) -> None:
    """Another process has taken over, and marks in the outbox are its own: only what has arrived counts."""
    for result in results:
        if result.meaning is Meaning.DONE and (call := _there(document, result)):
            delivered(document, call, result.message_id)


def _there(document: Document, result: Result) -> Call | None:
    return next((one for one in document.outbox if one.id == result.call.id), None)


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
    """The call's topic was deleted: send this and everything else for that topic to the chat itself."""
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
