"""Dates and hours as English-speaking people type them: grammar by nature, so it is code and not a file of words.

Another language brings a package like this one, and its line in READERS of languages.py. Without, this one reads.
"""

from .dates import read_date as read_date
from .dates import warm as warm
from .hours import read_clock as read_clock
