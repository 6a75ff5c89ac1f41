"""What is kept in the document of typed words that need an answer of their own, or more words."""

from datetime import datetime

from msgspec import Struct

from .choices import CareQuestion


class Unclear(Struct):
    """What was typed after /dodont and not understood, kept until they tap what they meant."""

    number: int
    words: str


class Care(Struct):
    """Words of self-harm were noticed, or /sos was called: everything else is paused until they resume."""

    since: datetime
    follow_up: datetime | None


class Worry(Struct):
    """Words that may have meant self-harm, or spoke of somebody else: what we asked. Nothing is paused."""

    asked: CareQuestion = ""  # the question that our last message asked; "" once anything else was said
    door: datetime | None = None  # until then, such words lead to all helplines at once
    follow_up: datetime | None = None
    words: str = ""  # what they typed when a question for their own words was open: perhaps its answer
    ref: int = 0  # the message it was in
    question: int = 0  # the number of that question


class Hint(Struct):
    """A sign that said little by itself: its family, and when. The words aren't kept."""

    family: str
    at: datetime


class Paste(Struct):
    """A long text that the messenger split: messages that follow at once belong to the first."""

    until: datetime
    question: int = 0  # number of the question it answers; 0: none, since it was too long for one
    text: str = ""  # all of it so far
