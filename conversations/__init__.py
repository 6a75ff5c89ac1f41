"""The conversation itself: dialogues, the list, check-ins. Pure: no I/O, no clock, no randomness.

The entry point is

    reply = respond(person, event, now, outside)

It takes a person and an event, and returns the changed person and the messages to send. A check-in that falls due is
an event too. The given person is never modified, so if the reply can't be stored, nothing has happened.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from . import applications, export, heard, misread, room
from .care import concern as worries
from .care import hints
from .care.wellbeing import follow_up, look_in
from .catalogue import CATALOGUE, DIALOGUES
from .check_ins import by_day, fall_due, heard_from, in_words, planner, retention, say_if_quiet, take_back
from .commands import COMMANDS, only_shows, run
from .copying import copy_of
from .dialogue import edits, under
from .dialogue.asking import offer
from .dialogue.exchange import Catalogue, Exchange, Reply
from .dialogue.forms import units
from .dialogue.messages import (
    Button,
    Commanded,
    Edited,
    Event,
    Failed,
    FellDue,
    Fetch,
    Fetched,
    File,
    FromThem,
    Located,
    Message,
    Outside,
    Picture,
    Question,
    Redraw,
    Reoffer,
    Say,
    Sent,
    SentFile,
    Sizes,
    Spellings,
    StartedOver,
    Tapped,
    When,
    Wrote,
)
from .dialogue.repair import repair
from .dialogue.side_doors import close_old
from .dialogue.stack import offer_open
from .dodont import let_go, remember
from .hearing.care_examples import OUTRIGHT
from .hearing.characters import APOSTROPHES
from .person import FORMAT, Person, Place
from .questions import remember as remember_questions
from .renamed import RENAMED, with_current_names
from .rights import correct_note
from .salvage import salvage
from .search import people
from .upgrade import upgrade
from .whereabouts import located

__all__ = [
    "APOSTROPHES",
    "CATALOGUE",
    "COMMANDS",
    "DIALOGUES",
    "FORMAT",
    "RENAMED",
    "Button",
    "Catalogue",
    "Commanded",
    "Edited",
    "Event",
    "Failed",
    "FellDue",
    "Fetch",
    "Fetched",
    "File",
    "Located",
    "Message",
    "Outside",
    "Person",
    "Picture",
    "Place",
    "Question",
    "Redraw",
    "Reoffer",
    "Reply",
    "Say",
    "Sent",
    "SentFile",
    "Sizes",
    "Spellings",
    "StartedOver",
    "Tapped",
    "When",
    "Wrote",
    "by_day",
    "next_due",
    "only_shows",
    "respond",
    "salvage",
    "take_back",
    "units",
    "upgrade",
]

OVERLAP = 200  # characters of a split text's previous part that are scanned again, for what is said across the cut


def respond(person: Person, event: Event, now: datetime, outside: Outside, catalogue: Catalogue = CATALOGUE) -> Reply:
    """Handle one event.

    Args:
        person: whose event it is; not modified.
        event: what they did, or that something fell due.
        now: the current time, aware, in UTC.
        outside: texts, dates and facts.
        catalogue: all dialogues and kinds of check-in.

    Returns:
        The changed person, and the messages in the order they are to be sent.
    """
    x = _exchange(person, event, now, outside, catalogue)
    copy = x.person
    repair(x)
    people.adopt(copy)
    event = with_current_names(x, event, RENAMED)
    if isinstance(event, FromThem):
        copy.began, copy.wrote = copy.began or now, now
        copy.tapped = copy.tapped if isinstance(event, Tapped) else None
        heard_from(copy)
        close_old(x, event.question.talk if isinstance(event, Tapped) else 0)
    _HANDLERS[type(event)](x, event)
    misread.note(person, x, event)
    worries.tidy(x, event)
    asked = copy.worry is not None and copy.worry.asked != ""
    if isinstance(event, Wrote | Commanded) and event.came_with and not copy.care and not asked:
        _say_unread(x, event.came_with)
    if not x.blocked:
        x.withdraw(person.talks)
    if x.forget:
        return Reply(copy.blank(), tuple(x.messages), forget=True)
    let_go(x)
    if not x.taken_over:
        applications.follow(person, copy, now)
        for record in (remember, remember_questions, applications.remember, people.remember):
            record(person, copy)
    say_if_quiet(person, x)
    under.note(x)
    room.let_go_of_copies(copy)
    if too_much := room.refuses(x, person, event):
        x = _exchange(person, event, now, outside, catalogue)
        room.say(x, too_much)
    return Reply(x.person, tuple(x.messages), expired=x.expired, fetch=x.fetch)


def _exchange(person: Person, event: Event, now: datetime, outside: Outside, catalogue: Catalogue) -> Exchange:
    return Exchange(copy_of(person), now, outside, catalogue, getattr(event, "ref", 0))


def next_due(
    person: Person, now: datetime, outside: Outside, catalogue: Catalogue = CATALOGUE, *, blocked: bool = False
) -> datetime | None:
    """When this person has something due next, or None. If `blocked`, only the end of retention counts."""
    return planner.next_due(person, now, outside, catalogue.kinds, blocked=blocked)


def _wrote(x: Exchange, event: Wrote) -> None:
    whole = edits.joined(x, x.person.paste, event.text)
    concern = hints.listen(x, whole[-len(event.text) - OVERLAP :])
    worries.wrote(x, event.text, concern, heard.wrote, heard.is_plain)


def _edited(x: Exchange, event: Edited) -> None:
    concern = x.outside.care.hears(event.text)
    if concern.answer == OUTRIGHT:
        return worries.say(x, concern, event.text)
    if worries.corrected(x, event.text):
        return None
    before = edits.to_copy(x)
    if correct_note(x.person, x.ref, event.text, x.now):
        edits.say_edited(x, before)
    else:
        edits.edited(x, event.text)
    return worries.beside(x, concern, event.text)


def _commanded(x: Exchange, event: Commanded) -> None:
    concern = x.outside.care.hears(event.words)
    if concern.answer == OUTRIGHT and not concern.alike:
        return worries.say(x, concern, event.words)
    in_words.used(x, f"{event.name} {event.words}".strip())
    run(x, event.name, event.words)
    return worries.beside(x, concern, event.words)


def _say_unread(x: Exchange, kind: str) -> None:
    """Start the reply by saying that we can't read the attachment their words came with."""
    x.say_above(x.text("sent-with_words", {"kind": kind}))


def _sent(x: Exchange, event: Sent) -> None:
    x.say(f"sent-{event.kind}" if x.outside.maybe(f"sent-{event.kind}") else "sent-other")
    offer_open(x)


def _sent_file(x: Exchange, event: SentFile) -> None:
    concern = x.outside.care.hears(event.words)
    outright = concern.answer == OUTRIGHT and not concern.alike
    return worries.say(x, concern, event.words) if outright else export.sent_file(x, event)


def _fell_due(x: Exchange, event: FellDue) -> None:
    x.blocked = event.blocked
    if retention.fall_due(x):
        return None
    if x.person.care:
        return follow_up(x)
    look_in(x)
    return fall_due(x)


def _failed(x: Exchange, _: Failed) -> None:
    x.say("common-failed")
    offer_open(x)


_HANDLERS: dict[type[Event], Callable[[Exchange, Any], None]] = {
    Wrote: _wrote,
    Edited: _edited,
    Tapped: heard.tapped,
    Commanded: _commanded,
    Sent: _sent,
    SentFile: _sent_file,
    Fetched: export.fetched,
    FellDue: _fell_due,
    Located: lambda x, event: located(x, event.latitude, event.longitude),
    Reoffer: lambda x, _: offer(x, x.open, x.text("common-again")) if x.open else None,
    Failed: _failed,
    StartedOver: lambda x, _: x.say("common-began_anew"),
}
