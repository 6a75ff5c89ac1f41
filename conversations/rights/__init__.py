"""When a rejection may be discriminatory: who to contact, by when, and a log of what happened.

This is neither legal advice nor a verdict: we show public information, with time limits only while they are within
their review date, and refer people to bodies that give free advice.
"""

from .command import command
from .limits import Access, access, day_of, last_day, moment_of, today, warn_by
from .log import correct_note
from .table import RIGHTS, begin_at

__all__ = [
    "RIGHTS",
    "Access",
    "access",
    "begin_at",
    "command",
    "correct_note",
    "day_of",
    "last_day",
    "moment_of",
    "today",
    "warn_by",
]
