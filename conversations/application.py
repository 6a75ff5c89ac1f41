"""One application, and one change of all of them, in a person's document. The rules of `person.py` hold here, too."""

from datetime import datetime

from msgspec import Struct, field

from .choices import ApplicationStage, YesNo


class Application(Struct, omit_defaults=True):
    """A job they applied for, or found and may apply for.

    There may be hundreds: what nobody entered takes no room.
    """

    company: str
    role: str
    at: datetime  # when they applied; until then, when they noted it
    stage: ApplicationStage = "applied"
    moved: datetime | None = None  # when it came to that stage; None: `at`
    unsent: bool = False  # they haven't applied (yet): it counts for no week
    channel: str = ""  # how they applied, or where they found it
    contact: str = ""
    link: str = ""  # kept as it was typed; nothing is fetched
    pay: str = ""
    note: str = ""
    closes: datetime | None = None  # the last day to apply
    follow_up: datetime | None = None  # when they want to be reminded of it
    told_by: datetime | None = None  # the day by which they were to hear
    chases: list[datetime] = field(default_factory=list)  # when they wrote to ask how it stands
    interview: int = 0  # number of its newest interview; 0: none that we know
    ruled: YesNo = ""  # whether it's where employers have to tell whether they have decided
    musts: list[str] = field(default_factory=list)  # what its advert insists on


class ApplicationChange(Struct, omit_defaults=True):
    """One change: each application it touched, as it was before; None for one that didn't exist. `at`: when."""

    number: int
    before: dict[int, Application | None]
    at: datetime | None = None
