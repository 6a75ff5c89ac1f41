"""A line of the list, and one change of the list, in a document. The rules of `person.py` hold here, too."""

from datetime import datetime

from msgspec import Struct

from .choices import DoOrDont, Key


class Item(Struct, omit_defaults=True):
    """One item of the list: a do or a don't."""

    text: str
    kind: DoOrDont
    place: int  # sort order within its kind
    added: datetime
    interview: int = 0
    tip: Key = ""  # the tip that drafted it; empty for items in their own words
    draft: Key = ""  # key of the draft it came from, even if they reworded it
    giver: str = ""  # the reason the interviewer had given by then
    resting: bool = False  # saved for later: on the list, but not in use
    tried: int = 0  # number of interviews after which they scored it
    followed: int = 0  # in how many of these they followed it
    box: int = 0  # Leitner box: how often in a row it went well in practice
    practised: datetime | None = None


class ListChange(Struct, omit_defaults=True):
    """One change of the list: each item it touched, as it was before; None for an item that didn't exist."""

    number: int
    before: dict[int, Item | None]
