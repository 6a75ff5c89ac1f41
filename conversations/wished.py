"""What is asked for in words at any time, done at once, said back, and undone by a tap.

That is another day or time for the weekly check-in, no more questions about how they are, and another
name for a company they applied to.
"""

from .applications import correct
from .care.check_in import MOOD_CHECK_IN
from .check_ins import in_words, promised, say_promised
from .dialogue.cleanup import archive
from .dialogue.exchange import Exchange
from .person import Talk
from .search.check_ins import WEEK_CHECK_IN
from .search.week_day import ASK, asked_for, move_to

NO_MOOD = "no_mood"  # of the table of hearing
FIRST, TRACKING = "start", ("wish:applications", "wish:open:applied")
WEEKLY = ("week", "moving_on")  # dialogues in which the weekly check-in is spoken of


def heard(x: Exchange, text: str) -> bool:
    """Do what `text` asks for. Returns whether it asks for one of these."""
    if NO_MOOD in x.outside.hearing.read(text, ASK).options:
        in_words.change(x, lambda: x.person.check_ins.rhythms.update({MOOD_CHECK_IN.name: 0}))
        x.say("heard-no_mood", rows=(in_words.undo_row(x),))
        return True
    if correct(x, text):
        return True
    weekly, past = x.person.weekly, x.person.past[-1:]
    last = in_words.about(x, (WEEK_CHECK_IN.name,)) is not None or any(one.dialogue in WEEKLY for one in past)
    new = asked_for(x.person, x.outside, text, x.now, last=last)
    if weekly is None or new is None:
        return False
    in_words.change(x, lambda: move_to(x.person, weekly, x.now, *new))
    when = say_promised(x, "week.0.plan:") if promised(x, "week.0.plan:") else "none"
    x.say("heard-week_moved", {"when": when}, (in_words.undo_row(x),))
    return True


def only_tracks(x: Exchange, talk: Talk, kind: str | None) -> bool:
    """Whether somebody at /start only wants a list of applications: then nothing else is asked there."""
    if kind not in TRACKING or talk.dialogue != FIRST:
        return False
    archive(x, talk)
    x.say("heard-tracking")
    return True
