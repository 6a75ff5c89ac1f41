"""Side doors: dialogues opened on the way, such as settings, a mood or the next interview.

They don't pile up: one ends when another dialogue is opened, or after a day in which nothing was said in it. Whatever
was entered stays as it was entered. One-line commands leave it open, and so does its pause, if they stopped it.
Which dialogues are side doors stands in their tables (`Dialogue.side`); a question asked by itself, to change its
answer, is one too.
"""

from datetime import timedelta

from ..person import Talk
from .cleanup import archive
from .exchange import Exchange
from .steps import Answer, Gather

LASTS = timedelta(days=1)


def put_on_top(x: Exchange, talk: Talk) -> None:
    """Put a new talk on top of the stack. The side doors that are open end."""
    talk.side = x.dialogues[talk.dialogue].side or talk.only
    close(x)
    x.person.talks.append(talk)
    x.person.care = None


def close(x: Exchange, but: Talk | None = None) -> None:
    """End the side doors that are open, but for one."""
    for talk in list(x.person.talks):
        if talk.side and not talk.stopped and talk is not but:
            _leave(x, talk)


def close_old(x: Exchange, tapped: int) -> None:
    """End those in which nothing was said for a day. A tap on one says something in it."""
    for talk in list(x.person.talks):
        last = talk.offered or x.heard
        if talk.side and not talk.stopped and talk.id != tapped and last and x.now - last >= LASTS:
            _leave(x, talk)


def _leave(x: Exchange, talk: Talk) -> None:
    step = x.step(talk)
    if isinstance(step, Gather) and talk.state.gathered and step.keep:
        step.keep(x.moment(talk, Answer(gathered=tuple(text for _, text in talk.state.gathered))))
    x.redraw(talk)
    archive(x, talk)
