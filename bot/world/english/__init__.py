"""Reads dates and times as English speakers type them. That depends on grammar, so it is code and not data.

Another language can have a package like this one, listed in READERS in languages.py. Without one, this one is used.
"""

from .dates import preload as preload
from .dates import read_date as read_date
from .hours import read_clock as read_clock
