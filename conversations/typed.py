"""What is kept in the document of typed words that need an answer of their own, or more words."""

from datetime import datetime

from msgspec import Struct

from .choices import CareQuestion


class Unclear(Struct, omit_defaults=True):
    """What was typed after /dodont and not understood, kept until they tap what they meant."""

    number: int
    words: str


class Care(Struct, omit_defaults=True):
    """Words of self-harm were noticed, or /sos was called: everything else is paused until they resume."""

    since: datetime
    follow_up: datetime | None


class Worry(Struct, omit_defaults=True):
    """Words that may have meant self-harm, or spoke of somebody else: what we asked. Nothing is paused."""

    asked: CareQuestion = ""  # the question that our last message asked; "" once anything else was said
    door: datetime | None = None  # until then, such words lead to all helplines at once
    follow_up: datetime | None = None
    words: str = ""  # what they typed that we asked about: perhaps the answer to the question that is open
    ref: int = 0  # the message it was in
    question: int = 0  # the number of that question; 0: none was open
    alike: bool = False  # we asked only since it is like examples
    looked: datetime | None = None  # when we looked in


class Hint(Struct, omit_defaults=True):
    """A sign that said little by itself: its family, and when. The words aren't kept."""

    family: str
    at: datetime


class Paste(Struct, omit_defaults=True):
    """A long text that the messenger split: messages that follow at once belong to the first."""

    until: datetime
    question: int = 0  # number of the question it answers; 0: none, since it was too long for one
    text: str = ""  # all of it so far


class Under(Struct, omit_defaults=True):
    """A button under our last message that runs a command: what is typed next may mean it."""

    label: str
    command: str
