"""Where somebody stands in a dialogue: parts of their document, kept as `person.py` says."""

from datetime import datetime
from typing import Any

from msgspec import Struct, field

from .choices import Key, Standing
from .plans import ComeBack


class Place(Struct, frozen=True):
    """Where somebody may be: a zone (IANA name), the city by which we call it, the country (ISO 3166 alpha-2)."""

    zone: str
    city: str
    country: str


class State(Struct):
    """Where in a dialogue a talk stands, apart from its step: what Back has to put back besides answers."""

    about: int = 0  # the interview that is talked about
    came: Key = ""  # the dialogue that led into this one

    # Until the open question is answered, by the kind of its step.
    made: list[int] = field(default_factory=list)  # any: numbers of what the answer at hand made before
    page: int = 0  # Choose: which page of its listed options is shown
    picks: list[str] = field(default_factory=list)  # ChooseSeveral: what is marked
    own: str = ""  # ChooseSeveral: what was written in beside the marks
    pending: datetime | None = None  # PickDate: what was read, not yet confirmed
    timed: bool = False  # PickDate: whether that has an hour; without one it stands for its day
    gathered: list[tuple[int, str]] = field(default_factory=list)  # Gather: the messages so far
    until: datetime | None = None  # Gather: when it ends by itself

    # From question to question.
    loops: dict[str, list[str]] = field(default_factory=dict)  # what each ForEach has still to go through
    each: str = ""  # the one that a ForEach is at
    line: int = 0  # lessons, list_change: the line of the list that is talked about
    private_page: int = 0  # page: the one that is talked about
    kind: Key = ""  # check_ins: the kind whose rhythm is asked for
    standing: Standing = ""  # start, interview: how things stand, as said before there is an interview to keep it in
    places: list[Place] = field(default_factory=list)  # timezone and its guests: where they may be, by what they said
    place: Key = ""  # rights: where a job was, where there is no interview to keep it in


class Turn(Struct):
    """One question that was answered: enough to recognise its buttons, and to take it back."""

    question: int
    dialogue: str
    step: str
    choice: str = ""
    label: str = ""
    text: str = ""
    ref: int = 0
    to: str = ""  # where it led
    made: list[int] = field(default_factory=list)  # items that it put on the list
    skipped: bool = False
    state: State = field(default_factory=State)
    undo: list[Any] = field(default_factory=list)  # see dialogue/undo.py
    finished: str = ""  # the tip that ended with it, where it hadn't been gone through before


class Talk(Struct):
    """One dialogue in progress, at one open question."""

    id: int
    dialogue: str
    step: str
    question: int = 0
    state: State = field(default_factory=State)
    misses: int = 0
    stopped: bool = False
    only: bool = False  # one question of a debrief, asked again by itself
    come_back: ComeBack = field(default_factory=ComeBack)
    trail: list[Turn] = field(default_factory=list)
