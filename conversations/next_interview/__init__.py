"""/next: the interview that is ahead, and what comes after it.

    setting.py    which one, and when; moved, or called off    details.py   place, people, role, a plan for nerves
    showing.py    /next and its buttons, the calendar file     preparing.py musts, proofs, questions, what kind it is
    prepared.py   what they prepared, and as a page            advert.py    what an advert insists on
    briefing.py   what to read before it                       check_in.py  check-ins before, on and after the day
    after.py      how it went, and what comes next             review.py    which items of the list they followed

This package may import the tips, since it leads back into the first. On second rounds, scores and the calendar see
docs/decisions/0013-next.md.
"""

from .after import AFTER, came_back
from .details import DETAILS
from .preparing import PREPARE
from .setting import NEXT, announcement, says_more, take_announced
from .showing import command

__all__ = [
    "AFTER",
    "DETAILS",
    "NEXT",
    "PREPARE",
    "announcement",
    "came_back",
    "command",
    "says_more",
    "take_announced",
]
