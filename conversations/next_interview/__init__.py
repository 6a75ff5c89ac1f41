"""/next: the interview that is ahead.

    setting.py   which it is, when it is; moved, or called off     details.py  place, people, role, a plan for nerves
    showing.py   /next and its buttons, the calendar file          after.py    how it went, and where that leads
    fared.py     the list, line by line: followed or not       check_in.py when something is said of it unasked
    briefing.py  what is read before it

It stands above the tips, since it leads back into the first. What was decided about second rounds, scores and the
calendar: docs/decisions/0013-next.md.
"""

from .after import AFTER, came_back
from .details import DETAILS
from .setting import NEXT
from .showing import command

__all__ = ["AFTER", "DETAILS", "NEXT", "came_back", "command"]
