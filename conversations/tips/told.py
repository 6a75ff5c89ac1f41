"""Feedback told to a check-in, or where it led: it is kept until a tap says whether it is that interview's reason."""

from ..check_ins import in_words
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.messages import Redraw
from ..dialogue.own_words import hold
from ..feedback.chasing import open_chase
from ..person import Talk
from .findings import says_why

TELL_OF_INTERVIEWS = ("chase", "coming")  # kinds of check-in that are about an interview that took place
OF_THE_WEEK = ("week",)  # kinds about what they planned, which may have been to hear from somebody


def may_tell(talk: Talk) -> bool:
    """Whether this question is about a message that asks for feedback, written already: then a reply comes first."""
    return talk.dialogue == "chase" or (talk.dialogue == "feedback" and talk.only)


def offers_reason(x: Exchange, text: str) -> bool:
    """Offer `text` as the reason, if it tells of one. Returns whether it does."""
    about = _about(x, text)
    if about not in x.person.interviews or not says_why(x.outside.hearing, text):
        return False
    begin(x, "findings", "reason", about=about)
    x.messages = [one for one in x.messages if isinstance(one, Redraw)]  # that question is asked with their words
    assert x.open is not None  # noqa: S101 - it was just begun
    hold(x, x.open, text, asks=True)
    return True


def _about(x: Exchange, text: str) -> int:
    """The interview a reply is from: of the open question or the last check-in, or the only one awaited; else 0."""
    if x.open and may_tell(x.open):
        return x.open.state.about
    if about := in_words.about(x, TELL_OF_INTERVIEWS):
        return about
    if in_words.about(x, OF_THE_WEEK) is None or in_words.is_meant(x, text):
        return 0  # "too little time" is why a plan came to nothing
    interviews = x.person.interviews.items()
    awaited = [number for number, one in interviews if not one.closed and one.sent and open_chase(one)]
    return awaited[0] if len(awaited) == 1 else 0
