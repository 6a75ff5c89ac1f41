"""What it changes that somebody is here, whatever they said."""

from ..telegram.incoming import Incoming
from .document import Document


def meet(document: Document, incoming: Incoming) -> None:
    """They are here: whatever was withheld goes out, what nobody waits for any more does not."""
    document.blocked = bool(incoming.blocked)
    if incoming.event or incoming.blocked:
        document.withdraw()
    if incoming.event is None:
        return
    document.forgotten, document.topic = None, incoming.topic
    if incoming.language and not document.person.language_chosen:
        document.person.language = incoming.language
    if document.held:
        document.outbox, document.held = [*document.held, *document.outbox], []
    if tapped := incoming.tapped:
        if tapped.question:
            document.note_shown(tapped.question, tapped.message_id)
        # A tap proves that its message arrived, whatever became of the call.
        proved = [call for call in document.outbox if call.is_proved(tapped.question, tapped.text)]
        document.outbox = [call for call in document.outbox if call not in proved]
        document.check_ins.sent += sum(call.check_in for call in proved)
