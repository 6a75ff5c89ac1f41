"""What is agreed with a person about what comes: parts of their document, kept as `person.py` says."""

from datetime import datetime

from msgspec import Struct, field

from .choices import Site, Stage, WeekWent


class Chase(Struct):
    """Asking for feedback, and asking again: where it stands, and since when."""

    stage: Stage  # what comes next
    since: datetime


class Weekly(Struct):
    """The weekly look at applications: the day agreed in tip 6, the goal, the plan, and whom to write to."""

    at: datetime | None = None  # the first one, whose weekday and hour hold from then on; None: not agreed
    goal: int = 0  # applications a week; 0: none was set
    plan: str = ""
    planned: datetime | None = None
    went: dict[str, WeekWent] = field(default_factory=dict)  # how each plan went, by the day of its review
    site: Site = ""  # where they network
    contact: str = ""  # the one named person of this week
    named: datetime | None = None  # since when it is to be asked whether the first message went
    follow_up: datetime | None = None  # when they want to hear of that person again


class Application(Struct):
    """One application they sent, as they logged it."""

    company: str
    role: str
    at: datetime


class Mood(Struct):
    """How they were, from 1 to 5, and a word for it if they had one."""

    at: datetime
    face: int
    word: str = ""
    number: int = 0  # by which a word that is edited finds its face; those of before have none


class CheckIns(Struct):
    """What is agreed about check-ins, and how they were met. Minutes are of the day, by the wall clock."""

    minute: int | None = None  # when unasked ones come; None: at the hour at which they were last here
    quiet_from: int = 21 * 60
    quiet_to: int = 8 * 60
    days: list[int] = field(default_factory=lambda: list(range(7)))
    rhythms: dict[str, int] = field(default_factory=dict)  # days between two of a kind where they chose; 0: never
    paused_until: datetime | None = None
    stopped: bool = False
    last: datetime | None = None  # when an unasked one last went out
    ignored: int = 0  # unasked ones in a row to which came neither a word nor a tap
    goodbye: datetime | None = None
    said: dict[str, datetime] = field(default_factory=dict)  # which occasions were met, by their keys
    times: dict[str, int] = field(default_factory=dict)  # how often each kind was said: its wordings take turns
    wanted: dict[str, datetime] = field(
        default_factory=dict
    )  # kinds of which they chose a moment though all was quiet, and when they did
    snoozed: dict[str, datetime] = field(default_factory=dict)  # occasions put off by hand, and until when


class ComeBack(Struct):
    """When we come back to a talk that is half done."""

    chosen: datetime | None = None
    unwanted: bool = False
