"""The document we store about a person.

Fields are only ever added, with a default; a document of a newer format is refused by whoever loads it.
Datetimes are aware and in UTC. Collections are keyed by numbers that are never reused, so that an undo step, a button
or a list item always refers to the same object.
"""

from datetime import datetime

from msgspec import Struct, field

from .application import Application as Application
from .application import ApplicationChange as ApplicationChange
from .bank import BankChange as BankChange
from .bank import BankQuestion as BankQuestion
from .bank import Meeting as Meeting
from .bank import Sitting as Sitting
from .bank import Story as Story
from .choices import (
    AccessState,
    AlsoAsked,
    AskThem,
    CanAsk,
    Channel,
    Doubt,
    DraftsKept,
    FeedbackQuestion,
    Heard,
    Hindrance,
    Key,
    MeetingForm,
    MessageState,
    SafetyPart,
    Score,
    Source,
    Standing,
    Stopped,
    Tone,
    Went,
    Whose,
    YesNo,
)
from .contact import Contact as Contact
from .contact import ContactChange as ContactChange
from .listed import Item as Item
from .listed import ListChange as ListChange
from .plans import Announced as Announced
from .plans import Chase as Chase
from .plans import CheckIns as CheckIns
from .plans import ComeBack as ComeBack
from .plans import Mood as Mood
from .plans import Must as Must
from .plans import News as News
from .plans import Took as Took
from .plans import Weekly as Weekly
from .talk import Place as Place
from .talk import State as State
from .talk import Talk as Talk
from .talk import Tap as Tap
from .talk import Turn as Turn
from .talk import Unplaced as Unplaced
from .typed import Care as Care
from .typed import Hint as Hint
from .typed import Paste as Paste
from .typed import Unclear as Unclear
from .typed import Under as Under
from .typed import Worry as Worry

FORMAT = 2


class Evidence(Struct, omit_defaults=True):
    """A note on what was said or done, in their own words, and when they wrote it down."""

    text: str
    at: datetime
    corrected: datetime | None = None
    ref: int = 0  # the message it came in: an edit of that corrects it


class Page(Struct, omit_defaults=True):
    """A private page (/write) that nobody else reads."""

    text: str
    at: datetime


class Interview(Struct, omit_defaults=True):
    """One interview and what came of it, in the person's own words wherever we asked for them."""

    began: datetime
    where: str = ""
    standing: Standing = ""  # the answer so far
    went: Went = ""
    hindrances: list[Hindrance] = field(default_factory=list)
    hindrance_own: str = ""
    whose: dict[Hindrance, Whose] = field(default_factory=dict)  # whether each hindrance was within their control
    went_right: str = ""
    recall: str = ""  # what they remember, before any prompt
    role: str = ""
    source: Source = ""  # how they found the job
    day: datetime | None = None
    can_ask: CanAsk = ""  # who they can ask for feedback
    addressee: str = ""
    tone: Tone = ""
    channel: Channel = ""
    questions: list[FeedbackQuestion] = field(default_factory=list)  # those they picked; if empty, our defaults
    message: str = ""  # their own wording of the request; if empty, ours
    message_state: MessageState = ""
    sent: datetime | None = None  # when they told us that they sent it
    access: AccessState = ""  # state of their data access request
    access_sent: datetime | None = None  # this and the next field hold a day, encoded by `rights.moment_of`
    access_due: datetime | None = None  # when the employer has to answer by; None if no limit is known
    heard: Heard = ""
    reason: str = ""  # why they were turned down, in the interviewer's words
    liked: str = ""  # what the interviewer liked, in the interviewer's words
    believable: YesNo = ""
    fair: YesNo = ""
    acceptable: YesNo = ""
    strength: str = ""  # what the successful candidate had to offer
    rights_place: Key = ""  # key in facts/rights.toml of the place whose body they were shown
    doubt: Doubt = ""
    decided: datetime | None = None  # the day they were turned down; encoded by `rights.moment_of`, as is `warn_by`
    warn_set: datetime | None = None  # when `warn_by` became known: check-ins planned for earlier are skipped
    warn_by: datetime | None = None  # the deadline: act before this day, with the body of `rights_place`
    rights_done: bool = False  # they acted on it, or don't want to be reminded
    machine: YesNo = ""  # whether software was part of the decision
    evidence: dict[int, Evidence] = field(default_factory=dict)
    drafts: DraftsKept = ""
    dropped: list[Key] = field(default_factory=list)  # keys of drafts they don't want
    chase: Chase | None = None
    coming: datetime | None = None  # when it takes place, if it is still ahead
    coming_set: datetime | None = None  # when they told us: check-ins planned for earlier are skipped
    closed: datetime | None = None
    finished: list[Key] = field(default_factory=list)  # tips they went through
    tip_done: datetime | None = None  # when they finished the first one
    skipped: list[Key] = field(default_factory=list)
    coming_zone: str = ""  # IANA time zone in which they gave `coming`
    room: str = ""  # where it takes place: address or link
    meets: str = ""  # who they meet there
    round: int = 1
    also: list[AlsoAsked] = field(default_factory=list)  # what else they plan to ask for, besides feedback
    follows: int = 0  # number of the interview that was the previous round; 0: none
    scores: dict[int, Score] = field(default_factory=dict)  # by list item: whether they followed it there
    stopped: Stopped = ""  # where the no came, if they were turned down before any interview
    topic: str = ""  # what they enjoyed hearing about there, for their messages
    no_told: datetime | None = None  # when an interview we knew became a no
    musts: dict[int, Must] = field(default_factory=dict)  # of the advert, to prepare for
    ask_them: list[AskThem] = field(default_factory=list)  # what they plan to ask the interviewer
    ask_them_own: str = ""
    form: MeetingForm = ""  # how it takes place
    talked: str = ""  # the one thing they talked about that the thank-you note mentions
    agency: str = ""  # the name of the agency they came through
    application: int = 0  # number of the application it came from; 0: none that we know

    @property
    def on_paper(self) -> bool:
        """Whether the no came before anybody there had seen or heard them."""
        return self.stopped in ("form", "cv", "unsure")

    @property
    def spoke(self) -> bool:
        """Whether they spoke with somebody there."""
        return self.stopped in ("", "call")


class Person(Struct, omit_defaults=True):
    """Everything we know about one person."""

    format: int = FORMAT
    language: str = "en"  # as Telegram has it ("de-AT"), until they choose; where there is none such, the nearest
    language_chosen: bool = False
    zone: str = ""  # IANA name; unknown until it is needed; set by preferences.move_to alone, as the next two
    country: str = ""  # ISO 3166 alpha-2; that of the zone, or as they said
    country_sure: bool = False  # whether they said so
    began: datetime | None = None  # when we first heard from them
    wrote: datetime | None = None  # when we last heard from them
    talks: list[Talk] = field(default_factory=list)  # a stack; the last one is current
    past: list[Talk] = field(default_factory=list)  # ended, their words removed; kept so that old buttons still work
    interviews: dict[int, Interview] = field(default_factory=dict)
    items: dict[int, Item] = field(default_factory=dict)
    listed: list[int] = field(default_factory=list)  # item numbers in the order in which the list was last shown
    list_changes: list[ListChange] = field(default_factory=list)  # the last ten, for undo; the newest last
    unclear: Unclear | None = None
    questions: dict[int, BankQuestion] = field(default_factory=dict)
    stories: dict[int, Story] = field(default_factory=dict)
    sitting: Sitting | None = None  # the last one
    bank_changes: list[BankChange] = field(default_factory=list)  # the last ten, for undo; the newest last
    weekly: Weekly | None = None
    people: dict[int, Contact] = field(default_factory=dict)
    people_changes: list[ContactChange] = field(default_factory=list)  # the last ten, for undo
    check_ins: CheckIns = field(default_factory=CheckIns)
    applications: dict[int, Application] = field(default_factory=dict)
    application_changes: list[ApplicationChange] = field(default_factory=list)  # the last ten, for undo
    moods: list[Mood] = field(default_factory=list)
    pages: dict[int, Page] = field(default_factory=dict)
    setback: str = ""  # their plan in case they are turned down again
    signs: str = ""  # the name they sign messages with
    nerves: str = ""  # their if-then plan against nerves
    safety: dict[SafetyPart, str] = field(default_factory=dict)  # their plan for bad moments
    hired: datetime | None = None
    take_along: str = ""  # what helped in the search, once they got a job
    told_of_retention: datetime | None = None
    care: Care | None = None
    worry: Worry | None = None
    hints: list[Hint] = field(default_factory=list)  # of the last half-hour, at most a few
    paste: Paste | None = None
    took: Took | None = None
    remark: str | None = None  # the kind their last words were taken for, if we only said something to them
    news: News | None = None
    announced: Announced | None = None
    beside: Tap | None = None  # the live question that is asked beside the talks: whether to change an answer
    unplaced: Unplaced | None = None
    under: list[Under] = field(default_factory=list)  # the buttons under our last message, if it asked nothing
    tapped: Tap | None = None  # the last thing they did, if it was a tap: a second one needs no second answer
    numbers: dict[str, int] = field(default_factory=dict)  # by kind of object: the last number given out

    def number(self, kind: str) -> int:
        """The next unused number for this kind of object; numbers are never reused."""
        self.numbers[kind] = self.numbers.get(kind, 0) + 1
        return self.numbers[kind]

    def blank(self) -> "Person":
        """What remains after /forget: only the counters, so that old buttons are still recognised as old."""
        return Person(language=self.language, numbers=dict(self.numbers))


FILLED = (
    "interviews", "items", "weekly", "setback", "pages", "nerves", "check_ins", "applications", "moods", "zone",
    "country", "country_sure", "signs", "safety", "questions", "stories", "sitting",
    "people", "hired", "take_along",
)  # fmt: skip
"""The fields of a person that answers may change and that Back restores."""
