"""What is kept in the document of the questions they were asked, their stories, and practice with both."""

from datetime import datetime

from msgspec import Struct, field

from .choices import Felt, Shows, StoryPart


class Meeting(Struct, omit_defaults=True):
    """One interview in which they were asked a question: when they noted it, and how their answer felt."""

    at: datetime
    felt: Felt = ""


class BankQuestion(Struct, omit_defaults=True):
    """A question they were asked, in their words, across interviews."""

    text: str
    added: datetime
    met: dict[int, Meeting] = field(default_factory=dict)  # by interview; 0: of none that they told us about
    answer: str = ""  # what they want to say next time
    box: int = 0  # Leitner box: how often in a row it went well in practice
    practised: datetime | None = None


class Story(Struct, omit_defaults=True):
    """Something they did that answers questions: what happened, what they did, how it ended, and what it shows."""

    title: str
    added: datetime
    told: dict[StoryPart, str] = field(default_factory=dict)
    shows: list[Shows] = field(default_factory=list)


class Sitting(Struct, omit_defaults=True):
    """Practice of answers: when it began, and what they typed last, until they keep it or go on."""

    began: datetime
    question: int = 0
    words: str = ""
    felt: Felt = ""


class BankChange(Struct, omit_defaults=True):
    """One change of questions and stories: each that it touched, as it was; None for one that didn't exist."""

    questions: dict[int, BankQuestion | None] = field(default_factory=dict)
    stories: dict[int, Story | None] = field(default_factory=dict)
