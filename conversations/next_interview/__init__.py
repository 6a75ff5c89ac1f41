"""/next: the interview that is ahead.

    setting.py   which it is, when it is; moved, or called off     details.py  place, people, role, a plan for nerves
    showing.py   /next and its buttons, the calendar file          after.py    how it went, and where that leads
    fared.py     the list, line by line: followed or not, and what becomes of it then

The briefings come as check-ins (check_ins/occasions.py) and say what briefing.py puts together. What was decided
about second rounds, scores and the calendar: docs/decisions/0013-next.md.
"""

from .after import AFTER, came_back
from .details import DETAILS
from .setting import NEXT
from .showing import command

__all__ = ["AFTER", "DETAILS", "NEXT", "came_back", "command"]
