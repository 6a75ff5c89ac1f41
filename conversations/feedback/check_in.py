"""The check-in about requests for feedback and for interview notes."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from ..check_ins.times import at_their_hour
from ..dialogue.messages import Args, Outside
from ..kinds import Context, Kind, Occasion
from ..person import Interview, Person
from .chasing import CHASE_DAYS, CHASE_OVER, STAGES, open_chase, working_days_on


def find(person: Person, outside: Outside) -> Iterator[Occasion]:
    """The stages of each open chase, and interview notes they requested, the day after these were due."""
    for number, interview in person.interviews.items():
        if interview.closed:
            continue
        if interview.access == "sent" and interview.access_due:
            day = interview.access_due.date() + timedelta(days=1)
            yield Occasion("chase", number, f"notes:{day}", at_their_hour(person, day), timedelta(days=10))
        chase = open_chase(interview)
        if chase is None:
            continue
        if chase.stage == "send":
            yield _asking(number, "send", chase.since, working_days_on(person, outside, chase.since, 1))
            continue
        since = chase.since
        for stage in STAGES[STAGES.index(chase.stage) :]:  # if a check-in is ignored, the next stage follows
            occasion = _asking(number, stage, since, working_days_on(person, outside, since, CHASE_DAYS))
            if occasion.at > chase.since + CHASE_OVER:
                break
            said = person.check_ins.said.get(occasion.key)
            if said is None:
                yield occasion
                break
            since = said


def _asking(number: int, stage: str, since: datetime, moment: datetime) -> Occasion:
    return Occasion("chase", number, f"{stage}:{int(since.timestamp())}", moment, timedelta(days=10))


def _args(x: Context, occasion: Occasion) -> Args | None:
    interview = x.person.interviews.get(occasion.about)
    if interview is None or interview.closed or _is_settled(occasion, interview):
        return None
    due = interview.access_due
    due_by = x.outside.say_date(due, "") if due else ""
    return {"where": interview.where, "due": due_by, "stopped": interview.stopped or "none"}


def _is_settled(occasion: Occasion, interview: Interview) -> bool:
    """Whether a stage is over by now, which can happen if it was postponed."""
    stage, chase = occasion.which.partition(":")[0], open_chase(interview)
    if stage == "notes":
        return interview.access != "sent"
    order = ("send", *STAGES)
    return chase is None or stage not in order or order.index(stage) < order.index(chase.stage)


CHASE_CHECK_IN = Kind(
    name="chase",
    shown=4,
    find=find,
    args=_args,
    acts={
        "chase-send": (
            ("sent", "chase {about} sent"), ("show", "feedback {about} show"),
            ("later", "later {key}"), ("leave", "chase {about} leave"),
        ),
        "chase-nudge": (
            ("answered", "feedback {about} again"), ("nudge", "chase {about} nudge"),
            ("wait", "chase {about} wait"), ("close", "chase {about} close"),
        ),
        "chase-last": (
            ("answered", "feedback {about} again"), ("last", "chase {about} last"),
            ("wait", "chase {about} wait"), ("close", "chase {about} close"),
        ),
        "chase-close": (
            ("answered", "feedback {about} again"), ("notes", "feedback {about} notes"),
            ("close", "chase {about} close"),
        ),
        "chase-notes": (
            ("came", "feedback {about} came"), ("may", "feedback {about} notes"),
            ("later", "later {key}"), ("let_go", "feedback {about} let_go"),
        ),
    },
    interview=lambda _, number: number,
)  # fmt: skip
