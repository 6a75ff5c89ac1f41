"""/questions: the questions they were asked in interviews, and how their answers felt.

    bank.py     queries and changes of the questions     frames.py   what we know about a question: a frame, an opener
    table.py    the dialogue                             showing.py  what its texts say about a question
    command.py  /questions and what follows it           history.py  undo
    stories.py  five stories of theirs, and which fits   labels.py   labels of buttons in their words
    rehearsal.py practice, one question at a time        rules.py    what to try with an answer
    musts.py    what an advert insists on, as questions

A question is kept once, however often it was asked: `met` has an entry for each interview. Buttons and undo name it
by its number, which is never reused.
"""

from .command import command
from .history import remember
from .rehearsal import REHEARSAL
from .stories import STORIES
from .table import QUESTIONS

__all__ = ["QUESTIONS", "REHEARSAL", "STORIES", "command", "remember"]
