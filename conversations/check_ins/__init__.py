"""Check-ins: unsolicited messages, planned from the person's document and never queued.

`kinds.py` defines what a kind is. The kinds live with their subjects (`rights/check_in.py` ...) and are passed in, so
this package knows only its own, come_back.py.

planner.py    what is due next; merging, goodbye         times.py      when somebody may be written to
words.py      texts and buttons                          rhythm.py     how often a kind comes
acts.py       what the buttons do                        settings.py   /checkins
in_words.py   what is typed to one
wanted.py     which kinds somebody wants                 retention.py  how long data is kept
come_back.py  coming back to an unfinished talk          preview.py    what /checkins shows
hours.py      reads quiet hours that were typed          due.py       what is due by now, for the menu
"""

from .come_back import ASK_WHEN, COME_BACK_CHECK_IN, PAUSES, keep_pause, pause_words
from .planner import fall_due, heard_from, pass_over, promised, say_next, say_promised, take_back
from .preview import set_time
from .times import by_day
from .wanted import say_if_quiet, want

__all__ = [
    "ASK_WHEN",
    "COME_BACK_CHECK_IN",
    "PAUSES",
    "by_day",
    "fall_due",
    "heard_from",
    "keep_pause",
    "pass_over",
    "pause_words",
    "promised",
    "say_if_quiet",
    "say_next",
    "say_promised",
    "set_time",
    "take_back",
    "want",
]
