"""The one document we keep of a person.

Fields are only ever added, with a default; a document of a newer format is refused by whoever loads it.
Moments are aware datetimes in UTC. Collections are keyed by a number that is never used again, so that an
undo, a button or a line of a list names the same thing for ever.
"""

from datetime import datetime

from msgspec import Struct, field

from .choices import (
    AccessState,
    AlsoAsked,
    Asked,
    Came,
    Channel,
    DoOrDont,
    Doubt,
    DraftsKept,
    FeedbackQuestion,
    Heard,
    Hindrance,
    Key,
    MessageState,
    Score,
    Standing,
    Tone,
    Went,
    Whose,
    YesNo,
)
from .plans import Application as Application
from .plans import Chase as Chase
from .plans import CheckIns as CheckIns
from .plans import ComeBack as ComeBack
from .plans import Mood as Mood
from .plans import Weekly as Weekly
from .talk import Place as Place
from .talk import State as State
from .talk import Talk as Talk
from .talk import Turn as Turn

FORMAT = 2


class Evidence(Struct):
    """One note of what was said or done: in their words, and when they wrote it down."""

    text: str
    at: datetime


class Page(Struct):
    """What they wrote in the private space, for nobody but themselves."""

    text: str
    at: datetime


class Interview(Struct):
    """One interview and what came of it, in the person's own words wherever they were asked for any."""

    began: datetime
    where: str = ""
    standing: Standing = ""  # the answer so far
    went: Went = ""
    hindrances: list[Hindrance] = field(default_factory=list)
    hindrance_own: str = ""
    hands: dict[Hindrance, Whose] = field(default_factory=dict)  # of each hindrance whether it was in theirs
    went_right: str = ""
    recall: str = ""  # what they remember, before any prompt
    role: str = ""
    came: Came = ""  # how they came to it
    day: datetime | None = None
    asked: Asked = ""  # whom they can ask for feedback
    addressee: str = ""
    tone: Tone = ""
    channel: Channel = ""
    questions: list[FeedbackQuestion] = field(default_factory=list)  # what they want to ask; ours where it is empty
    message: str = ""  # their own wording of the request; ours where it is empty
    message_state: MessageState = ""
    sent: datetime | None = None  # when they said that they sent it
    access: AccessState = ""  # the request for their own data
    access_sent: datetime | None = None  # this and the next as `rights.moment_of` keeps a day
    access_due: datetime | None = None  # the day by which they have to answer; None where no figure is sure
    heard: Heard = ""
    reason: str = ""  # in the giver's words
    liked: str = ""  # what they said spoke for them, in the giver's words
    believable: YesNo = ""
    fair: YesNo = ""
    acceptable: YesNo = ""
    strength: str = ""  # what the one who got it brought
    place: Key = ""  # of the place whose body they were shown
    doubt: Doubt = ""
    decided: datetime | None = None  # the day of the no; this and the next as `rights.moment_of` keeps a day
    warn_set: datetime | None = None  # when that day became known: no check-in comes for a moment over by then
    warn_by: datetime | None = None  # the day before which to act on it, at the body of `place`
    rights_done: bool = False  # they acted on it, or want to hear no more of it
    machine: YesNo = ""  # whether one was part of the decision
    evidence: dict[int, Evidence] = field(default_factory=dict)
    drafts: DraftsKept = ""
    dropped: list[Key] = field(default_factory=list)  # drafts that they don't want
    chase: Chase | None = None
    coming: datetime | None = None  # when it will be, for one that is still ahead
    coming_set: datetime | None = None  # when they said so: no check-in comes for a moment that was over by then
    closed: datetime | None = None
    finished: list[Key] = field(default_factory=list)  # tips gone through
    tip_done: datetime | None = None  # when the first of them was
    skipped: list[Key] = field(default_factory=list)
    coming_zone: str = ""  # IANA name of the clock by which they said when it will be
    room: str = ""  # place or link of one that is ahead
    meets: str = ""  # whom they meet there
    round: int = 1
    also: list[AlsoAsked] = field(default_factory=list)  # what else they said they ask for
    follows: int = 0  # the interview that was the round before
    scores: dict[int, Score] = field(default_factory=dict)  # how each line of the list went there


class Item(Struct):
    """One line of the list: something to do, or something to leave."""

    text: str
    kind: DoOrDont
    place: int
    added: datetime
    interview: int = 0
    tip: Key = ""  # the one that drafted it; lines in their own words have none
    draft: Key = ""  # which draft of its interview it came from, also where they reworded it
    giver: str = ""  # what the interviewer had told them by then, in the giver's words
    resting: bool = False  # on the list, but not among what is read on the day
    tried: int = 0  # interviews after which it was looked at
    followed: int = 0  # how often of these they did as it says
    box: int = 0  # how often in a row it went well in practice; the next card comes the later
    practised: datetime | None = None


class ListChange(Struct):
    """One change of the list: each item that it touched as it was before, None for one that was not there."""

    number: int
    before: dict[int, Item | None]


class Unclear(Struct):
    """A line after /dodont whose first word we didn't know, kept until they say which was meant."""

    number: int
    words: str


class Care(Struct):
    """Words of self-harm were noticed, or /sos was asked for: everything else rests until they resume."""

    since: datetime
    follow_up: datetime | None


class Paste(Struct):
    """A very long text arrives as several messages: those that follow at once belong to the first."""

    until: datetime
    question: int = 0  # whose answer it continues; 0: nobody's, it was too long for its place
    text: str = ""  # all of it so far


class Person(Struct):
    """Everything we know of one person."""

    format: int = FORMAT
    language: str = "en"
    zone: str = ""  # IANA name; unknown until it is needed; set by preferences.move_to alone, as the next two
    country: str = ""  # ISO 3166 alpha-2; that of the zone, or as they said
    country_sure: bool = False  # whether they said so
    began: datetime | None = None  # when we first heard from them
    wrote: datetime | None = None  # when we last heard from them
    talks: list[Talk] = field(default_factory=list)  # the last is the one we are in
    past: list[Talk] = field(default_factory=list)  # ended, without words: their old buttons still make sense
    interviews: dict[int, Interview] = field(default_factory=dict)
    items: dict[int, Item] = field(default_factory=dict)
    listed: list[int] = field(default_factory=list)  # items as numbered in the list on their screen
    list_changes: list[ListChange] = field(default_factory=list)  # the last ten, for undo; the newest last
    unclear: Unclear | None = None
    weekly: Weekly | None = None
    check_ins: CheckIns = field(default_factory=CheckIns)
    applications: dict[int, Application] = field(default_factory=dict)
    moods: list[Mood] = field(default_factory=list)
    pages: dict[int, Page] = field(default_factory=dict)
    setback: str = ""  # what they will do if the answer is no again
    nerves: str = ""  # what they will do when nerves come up: if this, then that
    hired: datetime | None = None
    told_of_retention: datetime | None = None
    care: Care | None = None
    paste: Paste | None = None
    numbers: dict[str, int] = field(default_factory=dict)  # the last number given to a talk, question ...

    def number(self, kind: str) -> int:
        """The next number of its kind; none is ever given twice."""
        self.numbers[kind] = self.numbers.get(kind, 0) + 1
        return self.numbers[kind]

    def blank(self) -> "Person":
        """The person forgotten: no words, only counters, so that old buttons stay recognisably old."""
        return Person(language=self.language, numbers=dict(self.numbers))


FILLED = (
    "interviews", "items", "weekly", "setback", "pages", "nerves", "check_ins", "applications", "moods", "zone",
    "country", "country_sure",
)  # fmt: skip
"""What answers may fill of a person, and Back takes back. The rest is the talks' own, or was agreed aside."""
