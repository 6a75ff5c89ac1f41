"""Where a reason may be discriminatory: whom to ask, by when, and what happened, in their own words.

Never advice on the law and never a verdict: what is public is shown, with its figure only while that has been
checked, and whoever wants to act is sent to those who can tell them more, for free.
"""

from .command import command
from .limits import Access, access, day_of, last_day, moment_of, today, warn_by
from .table import RIGHTS, begin_at

__all__ = ["RIGHTS", "Access", "access", "begin_at", "command", "day_of", "last_day", "moment_of", "today", "warn_by"]
