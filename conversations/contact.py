"""Somebody they know, and one change of these, in a person's document. The rules of `person.py` hold here, too."""

from datetime import datetime

from msgspec import Struct

from .choices import Site


class Contact(Struct, omit_defaults=True):
    """Somebody who may help them in the search, and what came of writing to them."""

    name: str  # as they described them: "Sam, from my old team"
    site: Site = ""  # where they know them from
    named: datetime | None = None  # when they meant to write; None if we needn't ask whether they did
    wrote: datetime | None = None  # when they sent the first message
    again: datetime | None = None  # when they sent a reminder, as there was no reply
    replied: datetime | None = None  # when they told us of a reply
    thanked: datetime | None = None  # when they sent a thank-you message
    closed: datetime | None = None  # when they let it go, as no reply came
    follow_up: datetime | None = None  # when they want to be reminded of them
    came: str = ""  # what came of it, in their words
    note: str = ""


class ContactChange(Struct, omit_defaults=True):
    """One change: each contact it touched, as it was before; None for one that didn't exist."""

    number: int
    before: dict[int, Contact | None]
