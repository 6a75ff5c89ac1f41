"""Feedback that is told to a check-in: it is kept until a tap says whether it is the reason of that interview."""

from ..check_ins import in_words
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.messages import Redraw
from ..dialogue.own_words import hold
from .findings import says_why

TELL_OF_INTERVIEWS = ("chase", "coming")  # kinds of check-in that are about an interview that took place


def offers_reason(x: Exchange, text: str) -> bool:
    """Offer `text` as the reason, if it tells of one. Returns whether it does."""
    about = in_words.about(x, TELL_OF_INTERVIEWS)
    if about not in x.person.interviews or not says_why(x.outside.hearing, text):
        return False
    begin(x, "findings", "reason", about=about)
    x.messages = [one for one in x.messages if isinstance(one, Redraw)]  # that question is asked with their words
    assert x.open is not None  # noqa: S101 - it was just begun
    hold(x, x.open, text, asks=True)
    return True
