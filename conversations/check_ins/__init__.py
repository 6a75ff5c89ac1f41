"""Check-ins: what we say unasked. Planned from the person's document, never queued.

What a kind is, ../kinds.py says. Those that there are stand with their subjects (`rights/check_in.py` ...) and are
handed in, so nothing here knows any but its own, come_back.py.

planner.py    what is due next; merging, silence         times.py      when somebody may be written to
words.py      what it says, and the acts it offers       rhythm.py     how often one of a kind comes
acts.py       what a tap on one does                     settings.py   /checkins
wanted.py     what is switched off, what they chose      retention.py  for how long anything is kept
come_back.py  when we come back to a talk
"""

from .come_back import ASK_WHEN, COME_BACK_CHECK_IN, PAUSES, keep_pause, pause_words
from .planner import fall_due, heard_from, promised, say_promised, take_back
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
    "pause_words",
    "promised",
    "say_if_quiet",
    "say_promised",
    "take_back",
    "want",
]
