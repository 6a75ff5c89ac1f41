"""All applications, and one by itself, as a dialogue: moving on, changing details, reminders, deleting, undo.

`state.line` is the number of the application at hand, `state.kind` the part of the list that is shown, `state.found`
what a search found, `state.each` the detail that is being changed. What usually comes next is in
`stages.USUAL`; what is rarer is behind More. Undo is an answer of its own, as Back goes to the list.
"""

from ..choices import ApplicationStage
from ..dialogue.steps import Choose, Dialogue, End, Moment, Option, Route, Typed
from ..next_interview.setting import dated
from ..person import Application
from . import advert, book, chase, copied, counting, details, finding, history, linked, seeing, showing, waiting
from .stages import STAGES, USUAL
from .views import View

MOVED = "moved"  # in `state.each`: their words at the list moved an application on

# ---------------------------------------------------------------- the list


def _keep_chosen(moment: Moment) -> None:
    """One was chosen from the list, or words named one, a part of the list or what happened to one."""
    state = moment.state
    state.each = ""
    if moment.answer.choice == "everything":
        return seeing.look_at(moment, View())
    if moment.answer.choice:
        state.line = int(moment.answer.choice)
        return None
    finding.keep(moment, moment.answer.text)
    it, stage = showing.at_hand(moment), finding.news(moment)
    if it and stage:
        _move(moment, it, stage)
        state.each = MOVED
    return None


def _shown(moment: Moment) -> str:
    return "moved" if moment.state.each == MOVED else finding.page(moment)


# ---------------------------------------------------------------- one of them


def _move(moment: Moment, it: Application, stage: str) -> None:
    book.move(it, next(one for one in STAGES if one == stage), moment.now, finding.day(moment))


def _keep_what(moment: Moment) -> None:
    """It came to a stage, by a button or in their words; other answers open something."""
    state, choice = moment.state, moment.answer.choice
    state.each = ""
    if not choice and finding.asks_for_dates(moment):
        return
    if not choice and (others := finding.named_beside(moment)):
        state.line = others[0] if len(others) == 1 else 0
        state.kind, state.found = showing.FOUND, [str(number) for number in others]
    it = showing.at_hand(moment)
    if choice in ("day", "debrief"):
        linked.begin(moment, "ahead" if choice == "day" else "turned_down")
    stage = choice or finding.stage_in(moment.outside, moment.answer.text) or ""
    if it and stage in STAGES:
        _move(moment, it, stage)


def _hears_stage(moment: Moment) -> bool:
    """Whether they say what happened to this one, or by name to another; or that a date is wrong."""
    it, stage = showing.at_hand(moment), finding.stage_in(moment.outside, moment.answer.text)
    if it is None or finding.asks_for_dates(moment):
        return it is not None
    return stage is not None and bool(stage != it.stage or finding.day(moment) or finding.named_beside(moment))


def _heard(moment: Moment) -> str:
    """What they said moved one on; of several that they named we ask which; or they want to change a date."""
    if finding.asks_for_dates(moment):
        return "detail"
    return "moved" if moment.state.line else "list"


def _next(moment: Moment) -> list[Option]:
    """The stages that usually come next."""
    it = showing.at_hand(moment)
    return _stages(moment, it.stage, [stage for stage in STAGES if stage in USUAL[it.stage]]) if it else []


def _others(moment: Moment) -> list[Option]:
    """The other stages, those that its page doesn't offer first."""
    it = showing.at_hand(moment)
    others = [stage for stage in STAGES if it and stage != it.stage]
    return _stages(moment, "", sorted(others, key=lambda stage: it is not None and stage in USUAL[it.stage]))


def _stages(moment: Moment, now: str, stages: list[ApplicationStage]) -> list[Option]:
    return [Option(one, moment.outside.render("applications-now", {"stage": one, "now": now})) for one in stages]


def _day(moment: Moment) -> str:
    """To the day of an interview that has none yet; else where the interview is."""
    interview = moment.person.interviews.get(moment.state.about)
    return "to_next" if interview and interview.standing == "ahead" and not interview.coming else "there"


def _debrief(moment: Moment) -> str:
    """Look back at the interview; of an application that led to none we ask first where it stopped."""
    return "to_stopped" if moment.state.each == linked.NEW else "to_debrief"


def _keep_after(moment: Moment) -> None:
    """Undo the move, or begin the interview it leads to."""
    if moment.answer.choice == "undo":
        history.take_back(moment.person)
    else:
        _keep_what(moment)


def _take_back(moment: Moment) -> None:
    if moment.answer.choice == "undo":
        history.take_back(moment.person)


def _delete(moment: Moment) -> None:
    if moment.answer.choice == "delete":
        moment.person.applications.pop(moment.state.line, None)


def _wait(moment: Moment) -> str:
    """How long to wait; once there is an offer, until when they wait for the answer."""
    it = showing.at_hand(moment)
    return "closes" if it and it.stage == "offer" else "waiting"


_DAY = Route(_day, ("to_next", "there"))
_DEBRIEF = Route(_debrief, ("to_stopped", "to_debrief"))
_HEARD = Route(_heard, ("moved", "list", "detail"))

APPLICATIONS = Dialogue(
    "applications",
    {
        "list": Choose(
            listed=showing.options,
            a_page=8,
            to="one",
            options={"everything": "list"},
            beside={"add": "to_add", "chase": "chase", "tools": "tools"},
            typed=Typed(finding.reads, Route(_shown, ("list", "moved", "one"))),
            keep=_keep_chosen,
            args=lambda moment: {**showing.everything(moment), "due": len(chase.due(moment))},
        ),
        "tools": Choose(
            options={"undo": "list"},
            beside={"add": "to_add", "advert": "advert", "see": "see", "numbers": "numbers"},
            keep=_take_back,
            args=showing.one,
        ),
        **seeing.STEPS,
        "one": Choose(
            listed=_next,
            to="moved",
            options={"day": _DAY, "debrief": _DEBRIEF, "hired": "to_hired"},
            beside={"wait": "waiting", "by": "closes", "more": "more"},
            typed=Typed(_hears_stage, _HEARD),
            keep=_keep_what,
            args=showing.one,
        ),
        "moved": Choose(
            options={"day": _DAY, "debrief": _DEBRIEF, "undo": "one", "fine": "list"},
            beside={"wait": Route(_wait, ("waiting", "closes"))},
            keep=_keep_after,
            args=showing.one,
        ),
        "more": Choose(
            options={
                "stage": "other_stage",
                "edit": "detail",
                "remind": "remind",
                "delete": "gone",
            },
            keep=_delete,
            args=showing.one,
        ),
        "other_stage": Choose(
            listed=_others,
            a_page=5,
            to="moved",
            typed=Typed(_hears_stage, _HEARD),
            keep=_keep_what,
            args=showing.one,
        ),
        **details.STEPS,
        "changed": Choose(
            options={"undo": "one", "fine": "list"},
            beside={"edit": "detail", "show": "one"},
            keep=_take_back,
            args=showing.one,
        ),
        **waiting.STEPS,
        **chase.STEPS,
        **advert.STEPS,
        "numbers": Choose(beside={"copy": "copied", "all": "list"}, args=counting.counts),
        "copied": End(does=copied.send),
        "agreed": Choose(options={"undo": "one", "fine": "list"}, keep=_take_back, args=waiting.agreed),
        "gone": Choose(options={"undo": "one", "fine": "list"}, keep=_take_back),
        "to_add": End(then="applied"),
        "to_next": End(then="next", door=lambda moment: dated(moment.person)),
        "to_debrief": End(then="reflect"),
        "to_stopped": End(then="new_interview", door=lambda _: "stopped"),
        "to_hired": End(then="hired"),
        "there": End(offers=("next {about}", "interview {about}", "applications"), args=showing.one),
    },
    doors=("one", "waiting", "chase", "numbers", "copied"),
    passing=True,
    overview=lambda _: "list",
)
