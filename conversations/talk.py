"""The stored state of a dialogue in progress. The rules of `person.py` hold here, too."""

from datetime import datetime
from typing import Any

from msgspec import Struct, field

from .choices import Key, Standing, Stopped
from .plans import ComeBack


class Place(Struct, frozen=True):
    """A place somebody may be in: time zone (IANA name), the city we name it by, country (ISO 3166 alpha-2)."""

    zone: str
    city: str
    country: str


class State(Struct, omit_defaults=True):
    """The state of a talk besides its step. Back restores it along with the answers."""

    about: int = 0  # number of the interview it is about; 0: none
    came_from: Key = ""  # the dialogue that led into this one

    # Valid until the open question is answered; which of them apply depends on the kind of step.
    made: list[int] = field(default_factory=list)  # any: numbers of what this answer created before it was edited
    page: int = 0  # Choose: which page of the listed options is shown
    picks: list[str] = field(default_factory=list)  # ChooseSeveral: the options ticked so far
    own: str = ""  # ChooseSeveral: the answer typed in addition to the ticks
    pending: datetime | None = None  # PickDate: the date we read, not yet confirmed
    timed: bool = False  # PickDate: whether `pending` includes a time of day; otherwise only its date counts
    gathered: list[tuple[int, str]] = field(default_factory=list)  # Gather: the messages so far, each with its ref
    until: datetime | None = None  # Gather: when it times out

    # Carried from question to question.
    loops: dict[str, list[str]] = field(default_factory=dict)  # by ForEach step: the items still to come
    each: str = ""  # the item that the ForEach is at
    line: int = 0  # lessons, list_change, rights, questions, stories: number of what it is about
    private_page: int = 0  # page: number of the page it is about
    kind: Key = ""  # check_in_settings: the kind whose interval is asked for
    standing: Standing = ""  # start, new_interview: their answer, until there is an interview to keep it in
    places: list[Place] = field(default_factory=list)  # dialogues with `where_steps`: candidates for where they are
    advice: Key = ""  # ask: the card they are at
    found: list[Key] = field(default_factory=list)  # ask, rights: what their words may mean, the best first
    rights_place: Key = ""  # rights: where the job was, until there is an interview to keep it in
    file: str = ""  # import: what the messenger calls the file that they sent
    stopped: Stopped = ""  # start, new_interview: where the no came, until there is an interview to keep it in


class Turn(Struct, omit_defaults=True):
    """One answered question: enough to recognise its buttons and to undo the answer."""

    question: int
    dialogue: str
    step: str
    choice: str = ""
    label: str = ""
    text: str = ""
    ref: int = 0
    to: str = ""  # the step it led to
    made: list[int] = field(default_factory=list)  # numbers of the objects it created
    skipped: bool = False
    state: State = field(default_factory=State)
    undo: list[Any] = field(default_factory=list)  # changes that undo it, see dialogue/undo.py
    finished: str = ""  # the tip that this answer finished for the first time, if any
    offer: int = 0  # number of the question whether to change it; 0: not asked


class Tap(Struct, frozen=True):
    """A tap on a button of a question."""

    talk: int
    number: int
    choice: str = ""


class Talk(Struct, omit_defaults=True):
    """One dialogue in progress, at one open question."""

    id: int
    dialogue: str
    step: str
    question: int = 0
    state: State = field(default_factory=State)
    misses: int = 0
    stopped: bool = False
    only: bool = False  # a single question, asked again to change its answer
    come_back: ComeBack = field(default_factory=ComeBack)
    trail: list[Turn] = field(default_factory=list)
    live: bool = True  # whether the buttons of its question can be tapped, as far as we know
    side: bool = False  # whether it was opened on the way, see dialogue/side_doors.py
    offered: datetime | None = None  # when its question was asked or last offered
    low: int = 0  # how often a low feeling was heard in it
    behind: list[Turn] = field(
        default_factory=list
    )  # side: answers that Back went behind; they hold until given anew


class Unplaced(Struct, omit_defaults=True):
    """What was typed to a question and may not be its answer, kept until they tap what it was."""

    talk: int
    question: int  # number of the question it may be the answer to
    number: int = 0  # number of the question whether it is
    fresh: bool = False  # it sounds like something else; otherwise the question had gone stale
    kind: str = ""  # what it sounds like, if that was answered
    said: list[tuple[int, str]] = field(default_factory=list)  # the messages, each with its ref

    @property
    def words(self) -> str:
        """The messages as one text, a line each."""
        return "\n".join(text for _, text in self.said)
