"""Check-ins: what we say unasked. Planned from the person's document, never queued.

occasions.py   what there is to say, kind by kind        times.py     when somebody may be written to
planner.py     what is due next; merging, silence         words.py     what it says, and the acts it offers
acts.py        what a tap on one does                     settings.py  /checkins
wanted.py      what is switched off, and what they chose  retention.py for how long anything is kept
chasing.py     the rhythm of the feedback chase
"""

from .acts import ASK_WHEN, PAUSES, keep_pause, pause_words
from .occasions import half_done
from .planner import fall_due, heard_from, next_due, promised, say_promised, take_back
from .times import by_day
from .wanted import say_if_quiet, want

__all__ = [
    "ASK_WHEN",
    "PAUSES",
    "by_day",
    "fall_due",
    "half_done",
    "heard_from",
    "keep_pause",
    "next_due",
    "pause_words",
    "promised",
    "say_if_quiet",
    "say_promised",
    "take_back",
    "want",
]
