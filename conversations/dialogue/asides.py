"""What may be said beside any answer: good news, that they were ill, why we ask, a move in other words.

The lines are those of the question "aside" in the table of hearing.
"""

import re
from datetime import timedelta

from ..hearing import LONGEST
from ..person import News, Talk
from .asking import navigation, offer_briefly
from .exchange import Exchange
from .messages import BACK, SKIP, STOP
from .other_words import Meant
from .steps import ChooseSeveral, PickDate, Write

NAMES = ("settled", "yes", "stop", "drop", "skip", "back", "why", "question", "ill", "denied")
JOB, OFFER = "news:job", "news:offer"
GOOD_NEWS = (JOB, OFFER)
NEWS_LASTS = timedelta(days=7)
SURE = 0.6  # of a sentence: what news must explain where own words are an answer
_MOVES = {"back": (BACK,), "skip": (SKIP, STOP), "stop": (STOP,)}
_SENTENCES = re.compile(r"[^.!?\n]+[.!?\n]*")


def asides(x: Exchange, text: str) -> tuple[str, ...]:
    """Which of `NAMES` were said in `text`."""
    return x.outside.hearing.read(text, "aside").options


def good_news(x: Exchange, talk: Talk, text: str, meant: Meant | None, said: tuple[str, ...]) -> str:
    """The kind of good news told at the open question in place of an answer; "" if none is.

    Args:
        x: the exchange.
        talk: the talk whose question is open.
        text: what they typed.
        meant: what that means at a question with buttons; None where it is an answer there, or isn't one of those.
        said: what is said beside it. A wish to stop because of a job is no answer anywhere.
    """
    step = x.step(talk)
    if len(text) > LONGEST or (isinstance(step, Write) and step.deaf):
        return ""
    if not isinstance(step, Write | PickDate) and meant is None:
        return ""
    own = isinstance(step, Write | PickDate) or (isinstance(step, ChooseSeveral) and step.own)
    own = own and "stop" not in said
    for part in _SENTENCES.findall(text) if own else [text]:
        reading = x.outside.hearing.read(part)
        if reading.kind in GOOD_NEWS and (not own or reading.share >= SURE):
            return reading.kind
    return ""


def told_before(x: Exchange) -> News | None:
    """The good news they told before, if a second word may be about the same."""
    news = x.person.news
    return news if news and x.now - news.at <= NEWS_LASTS else None


def settles(x: Exchange, said: tuple[str, ...], *, at_once: bool) -> bool:
    """Whether they say that the job they told us of is settled. `at_once` after the news, a yes says so, too."""
    news = told_before(x)
    if news is None:
        return False
    if news.at != x.heard or not at_once:
        return "settled" in said and x.open is None
    return "settled" in said or ("yes" in said and news.kind == JOB)


def move_of(x: Exchange, talk: Talk, said: tuple[str, ...]) -> str:
    """Back, Skip or Stop in other words, if the open question has that button; Stop where it can't be skipped."""
    there = [button.choice for button in navigation(x, talk)]
    moves = [move for name, moves in _MOVES.items() if name in said for move in moves]
    return next((move for move in moves if move in there), "")


def again(x: Exchange, talk: Talk, said: tuple[str, ...]) -> bool:
    """Say why we ask, or a kind word to somebody who was ill, and ask again. Returns whether anything was said."""
    key = next((f"heard-{name}" for name in ("why", "ill") if name in said), "")
    if key:
        offer_briefly(x, talk, x.text(key))
    return bool(key)
