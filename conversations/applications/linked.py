"""An application and its interview: one becomes the other and back, and nothing is typed twice.

Each knows the other's number. After every event `follow` compares the interviews with what they were before, so
whatever says how an interview stands (a tip, a check-in, /next, Back) moves its application on.
"""

from collections.abc import Mapping
from datetime import datetime

from ..choices import ApplicationStage, Standing
from ..dialogue.matching import plain
from ..dialogue.steps import Moment
from ..interviews.beginning import keep_place
from ..person import Application, Interview, Must, Person
from . import book
from .showing import at_hand
from .stages import OVER

NEW = "new"  # in `state.each`: the interview was begun just now
_STAGES: Mapping[Standing, ApplicationStage] = {
    "ahead": "interview", "just_had": "interview", "turned_down": "no", "offer": "offer",
}  # fmt: skip
_ANSWERS: Mapping[ApplicationStage, Standing] = {
    "interview": "just_had", "no_answer": "just_had", "no": "turned_down", "offer": "offer",
}  # fmt: skip


def begin(moment: Moment, standing: Standing) -> None:
    """Make the interview what the talk is about; if the application has none yet, begin it with what is known."""
    it, state = at_hand(moment), moment.state
    assert it is not None  # noqa: S101 - its page offers this only while it is there
    state.each, state.about = "", it.interview if it.interview in moment.person.interviews else 0
    if state.about:
        return
    state.each = NEW
    keep_place(moment, standing, it.company)
    interview = moment.interview
    interview.where, interview.role, interview.application = it.company, it.role, state.line
    if it.contact and "@" not in it.contact:
        interview.addressee = it.contact
    interview.musts = {moment.person.number("must"): Must(text, sure=True) for text in it.musts}
    it.interview = state.about


def add(person: Person, number: int, now: datetime) -> int:
    """Add the application that an interview came from. Returns its number; 0 if there is no room for it."""
    interview = person.interviews[number]
    one = Application(interview.where, interview.role, interview.began, interview=number)
    one.stage, one.moved = _STAGES.get(interview.standing, "interview") if interview.standing else "interview", now
    interview.application = book.put(person, one)
    return interview.application


def follow(before: Person, after: Person, now: datetime) -> None:
    """Move applications on by what became of their interviews, and what became of them by themselves."""
    for number, interview in after.interviews.items():
        was = before.interviews.get(number)
        if was is None and not interview.application:
            _link(after, number, interview)
        one = after.applications.get(interview.application)
        if one is None:
            continue
        stage = _STAGES.get(interview.standing) if interview.standing else None
        if stage and stage != one.stage and (was is None or was.standing != interview.standing):
            book.move(one, stage, now)
        old = before.applications.get(interview.application)
        if old and old.stage != one.stage and one.interview == number:
            _tell(interview, one, now)
    for one in after.applications.values():
        if one.interview and one.interview not in after.interviews:
            one.interview = 0


def _tell(interview: Interview, one: Application, now: datetime) -> None:
    """The answer that was noted with the application is that to its interview, unless that is still to come."""
    ahead = interview.coming is not None and interview.coming > now
    standing = _ANSWERS.get(one.stage)
    if standing is None or ahead or (interview.standing == "ahead" and one.stage == "interview"):
        return
    interview.standing, interview.coming = standing, None


def _link(person: Person, number: int, interview: Interview) -> None:
    """A new interview is that of the application it was the next round of, or of the only open one there."""
    earlier = person.interviews.get(interview.follows)
    there = [
        key
        for key, one in person.applications.items()
        if plain(one.company) == plain(interview.where) and one.stage not in OVER and not one.interview
    ]
    found = earlier.application if earlier else there[0] if len(there) == 1 else 0
    if found not in person.applications:
        return
    one = person.applications[found]
    interview.application, one.interview = found, number
    interview.role = interview.role or one.role
