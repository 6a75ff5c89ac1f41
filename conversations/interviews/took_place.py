"""An interview that has just been, told while nothing is open: "had an interview at Lidl this morning and froze"."""

import re
from collections.abc import Container

from ..choices import Standing
from ..dialogue.answers import answer_in_words
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..hearing import LONGEST
from ..person import State
from . import told_job

TOOK_PLACE = "took_place"  # of the table of hearing
WENT = "reflect.went"
_CLAUSES = re.compile(r"[,;.!?\n]")
LEAST = 0.1  # of the words: much of such a story is about what happened there


def tells(x: Exchange, text: str, said: Container[str]) -> bool:
    """Whether `text` tells of one, and asks nothing; `said`: what is said beside it."""
    told = x.outside.hearing.read(text, TOOK_PLACE)
    return len(text) <= LONGEST and "told" in told.options and told.share >= LEAST and "question" not in said


def heard(x: Exchange, text: str, said: Container[str]) -> bool:
    """Look back at the interview that `text` tells of, if it does: what it says already isn't asked again."""
    if not tells(x, text, said):
        return False
    told = x.outside.hearing.read(text, TOOK_PLACE)
    new = not (x.person.interviews or x.person.talks)
    standing: Standing = "turned_down" if "turned_down" in told.options else "just_had"
    begin(x, "new_interview", state=State(standing=standing))
    told_job.take(x, text)
    if x.open and f"{x.open.dialogue}.{x.open.step}" == WENT and (went := _went(x, text)):
        told_job.unasked(x, x.open)
        answer_in_words(x, x.open, went)
    x.say_above(x.text("start-hello") if new else x.text(f"start-welcome.then-{standing}"))
    return True


def _went(x: Exchange, text: str) -> str:
    """The part of `text` that says how it went; "" if none does, or they differ."""
    parts = [part.strip() for part in (text, *_CLAUSES.split(text))]
    found = {x.outside.hearing.read(part, WENT).options: part for part in parts if part}
    found.pop((), None)
    return next(iter(found.values())) if len(found) == 1 else ""
