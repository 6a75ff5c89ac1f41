"""/applications: every job they applied for or found, from the advert to the answer.

    stages.py    the stages, and what usually comes after each     book.py      queries and changes
    reading.py   reads what is typed: several, with their details  applied.py   /applied, the quick way in
    verbs.py     what may be typed after /applied instead          history.py   undo
    command.py   /applications and its buttons                     showing.py   what the texts say
    table.py     all of them, and one by itself, as a dialogue      finding.py   what words at the list mean
    linked.py    an application and its interview               waiting.py   what is usual, when to write, letting go
    check_in.py  closing dates, reminders, days to hear by   told.py     what is told of in a sentence
    said_no.py   the same of a no                                  several.py  several in one line
    corrected.py a wrong company, corrected in words
    pasted.py    takes pasted text apart                           hired.py    /hired: the job they got
    views.py     which are shown, and in which order              periods.py  stretches of time in their words
    seeing.py    the same chosen by buttons                         sentences/  what is said of several

Their numbers are never reused, so an old button never means another application.
"""

from .applied import APPLIED, applied
from .command import command
from .corrected import correct
from .history import remember
from .linked import follow
from .sentences import heard
from .table import APPLICATIONS
from .told import application_in, buttons_for

__all__ = [
    "APPLICATIONS",
    "APPLIED",
    "application_in",
    "applied",
    "buttons_for",
    "command",
    "correct",
    "follow",
    "heard",
    "remember",
]
