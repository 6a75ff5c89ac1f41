"""Plans and agreements: parts of a person's document. The rules of `person.py` hold here, too."""

from datetime import datetime
from typing import Any

from msgspec import Struct, field

from .choices import Hurdle, Site, Stage, WeekWent


class Chase(Struct, omit_defaults=True):
    """Following up on a request for feedback."""

    stage: Stage  # the next stage
    since: datetime  # when the previous stage was done


class Must(Struct, omit_defaults=True):
    """Something that an advert insists on, and what they can say to show that they have it."""

    text: str
    proof: str = ""
    sure: bool = False  # whether they agreed that it is one; until then we only propose it
    typed: bool = False  # whether they typed it by hand, rather than we found it in an advert
    story: int = 0  # number of the story they picked for it; 0: the one that fits; -1: none
    answer: str = ""  # what they typed in practice and want to say
    box: int = 0  # Leitner box: how often in a row it went well in practice
    practised: datetime | None = None


class Weekly(Struct, omit_defaults=True):
    """The weekly check-in: its day, goal and plan. The last four fields are those of older versions."""

    at: datetime | None = None  # the first one, which fixes weekday and time for all others; None: not agreed
    goal: int = 0  # applications a week; 0: no goal
    plan: str = ""
    planned: datetime | None = None  # when they made `plan`
    until: datetime | None = None  # the last day that `plan` names, if it names one
    hurdle: Hurdle = ""  # what may get in its way
    if_then: str = ""  # what they'll do then, if it is neither of these
    went: dict[str, WeekWent] = field(default_factory=dict)  # how each plan went, by the date of its review
    told: dict[str, str] = field(default_factory=dict)  # what they said of that, by the same date
    every: int = 1  # weeks from one weekly check-in to the next
    site: Site = ""
    contact: str = ""  # the one person they wanted to write to: see search/people.py
    named: datetime | None = None  # when they named `contact`; None once we needn't ask whether they wrote
    follow_up: datetime | None = None  # when they want to be reminded of that person


class Mood(Struct, omit_defaults=True):
    """How they felt, from 1 (bad) to 5 (good), with a comment if they gave one."""

    at: datetime
    face: int
    word: str = ""
    number: int = 0  # lets an edited comment find its mood; 0 in entries older than this field


class CheckIns(Struct, omit_defaults=True):
    """Settings and history of check-ins. Minutes count from local midnight."""

    minute: int | None = None  # when unsolicited ones are sent; None: at the time of day they last wrote
    quiet_from: int = 21 * 60
    quiet_to: int = 8 * 60
    days: list[int] = field(default_factory=lambda: list(range(7)))  # allowed weekdays, 0 is Monday
    rhythms: dict[str, int] = field(default_factory=dict)  # by kind: the interval they chose, in days; 0: off
    paused_until: datetime | None = None
    stopped: bool = False
    last: datetime | None = None  # when the last unsolicited one was sent
    came: datetime | None = None  # when the last one of any kind was sent
    open: list[str] = field(default_factory=list)  # the occasions in it, until one of its buttons was used
    ignored: int = 0  # unsolicited ones in a row without any reaction
    goodbye: datetime | None = None  # when we said that we won't write again unless they do
    said: dict[str, datetime] = field(default_factory=dict)  # by occasion key: when it was sent or expired
    times: dict[str, int] = field(default_factory=dict)  # by text name: how often it was sent; its wordings rotate
    wanted: dict[str, datetime] = field(
        default_factory=dict
    )  # by kind: when they chose a date for it although check-ins were off
    snoozed: dict[str, datetime] = field(default_factory=dict)  # by occasion key: the time they postponed it to


class Took(Struct, omit_defaults=True):
    """What words to a check-in were taken for and did, so that it can be taken back."""

    at: datetime
    key: str  # of the occasion
    begun: list[int] = field(default_factory=list)  # numbers of the talks that it began
    undo: list[Any] = field(default_factory=list)  # see dialogue/undo.py
    name: str = ""  # of the button, as the table of hearing calls it


class News(Struct, omit_defaults=True):
    """Good news they told, and when: a second word of it is not celebrated in the same words."""

    kind: str
    at: datetime


class ComeBack(Struct, omit_defaults=True):
    """When to come back to an unfinished talk."""

    chosen: datetime | None = None
    unwanted: bool = False  # they asked us not to
    dropped: bool = False  # nor to go on with it when they write, unless they ask for it


class Announced(Struct, omit_defaults=True):
    """What they said when they told of an interview to come: /next doesn't ask for it again."""

    words: str
    at: datetime
