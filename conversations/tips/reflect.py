"""Tip 1, Reflect: judge how it went, before anything else. If it never came to an interview, the application."""

from ..advice import opening
from ..check_ins import PAUSES, keep_pause, pause_words
from ..choices import Hindrance
from ..dialogue.exchange import quote
from ..dialogue.keeping import fill, keep, keeps
from ..dialogue.steps import Choose, ChooseSeveral, Dialogue, End, ForEach, Moment, Opening, Route, Typed, Write
from ..interviews.beginning import keep_stopped
from ..interviews.early import STAGES, note_typed, typed_early
from ..interviews.patterns import cause, causes, earlier, pattern
from ..person import State
from . import first_day

HINDRANCES: tuple[Hindrance, ...] = ("nerves", "no_answer", "rambled", "unprepared", "trouble", "else")
ON_PAPER: tuple[Hindrance, ...] = ("match", "must", "usual_cv", "late", "nobody", "many", "else")
EVERY: tuple[Hindrance, ...] = (*HINDRANCES[:-1], *ON_PAPER)
CARDS = {
    "match": "how_well_to_match", "must": "knock_outs", "usual_cv": "tailoring", "late": "when_to_apply",
    "nobody": "who_you_know", "many": "how_many",
}  # fmt: skip
"""Of the causes, those whose card of advice has another name."""


@keeps("went", "standing", "stopped")
def _keep_went(moment: Moment) -> None:
    """Store how it went, or that there was no interview."""
    if moment.answer.choice:
        fill(moment.interview, "went", moment.answer.choice)
    else:
        note_typed(moment, moment.interview)


@keeps("hindrances", "hindrance_own", "whose")
def _keep_hindrances(moment: Moment) -> None:
    """Store the causes. What they said about control is kept for those that stay; a reworded one counts as new."""
    interview, named, own = moment.interview, moment.answer.choices, moment.answer.text
    same = [one for one in named if one != "else" or own == interview.hindrance_own]
    interview.whose = {one: whose for one, whose in interview.whose.items() if one in same}
    fill(interview, "hindrances", named)
    interview.hindrance_own = own


@keeps("whose")
def _keep_whose(moment: Moment) -> None:
    answers = [*moment.interview.whose.items(), (moment.state.each, moment.answer.choice)]
    fill(moment.interview, "whose", dict(answers))


def _to_sort(moment: Moment) -> list[str]:
    """The causes they haven't sorted yet; if all are sorted, all of them, to sort them again."""
    named = moment.interview.hindrances
    return [one for one in named if one not in moment.interview.whose] or list(named)


def _each(moment: Moment) -> dict[str, str]:
    each = moment.state.each
    return {"cause": quote(cause(moment.interview, moment.outside, each)) if each else ""}


def _card(moment: Moment) -> str:
    """The card of advice about the cause."""
    each = moment.state.each
    if each == "else" and moment.interview.on_paper:
        return "where_it_breaks"
    return CARDS.get(each, each)


def _last_time(moment: Moment) -> dict[str, str]:
    """What they named the time before."""
    before = earlier(moment.person, moment.state.about)
    named = causes(before, moment.outside, before.hindrances) if before else ""
    return {"last": named or "none", "before": before.where if before else ""}


def _noting(moment: Moment) -> State:
    """Questions are noted for this interview."""
    return State(about=moment.state.about)


def _has_any(moment: Moment) -> dict[str, str]:
    """Whether a cause is left of which they haven't said whose it was: nothing is asked twice."""
    interview = moment.interview
    return {"any": "yes" if set(interview.hindrances) - set(interview.whose) else "no"}


def _what_went_right(moment: Moment) -> dict[str, str]:
    right, found = moment.interview.went_right, pattern(moment.person, moment.state.about, moment.outside)
    seen = {"before": found.before, "again": found.again or "none", "gone": found.gone or "none"} if found else {}
    return {"kept": "yes" if right else "no", "right": quote(right), "again": "none", "gone": "none", **seen}


def _where_known(moment: Moment) -> str:
    """Ask where it stopped, unless they said so."""
    return "went" if moment.interview.stopped else "stopped"


_CAUSES = Route(lambda moment: "causes" if moment.interview.on_paper else "hindrances", ("hindrances", "causes"))

REFLECT = Dialogue(
    "reflect",
    {
        "went": Choose(
            options={"badly": _CAUSES, "well": "right", "mixed": _CAUSES},
            opens=first_day.OPENS,
            beside={"more": "more"},
            typed=Typed(typed_early, Route(_where_known, ("went", "stopped"))),
            keep=_keep_went,
            args=first_day.begun_today,
        ),
        "more": Choose(
            options={"pause": "pause", "recall": "recall"},
            opens={"write": Opening("page", "write"), "questions": Opening("questions", "words", _noting)},
            beside={"go_on": "went"},
        ),
        "stopped": Choose(options=dict.fromkeys(STAGES, "went"), keep=keep_stopped),
        "pause": Choose(
            options=dict.fromkeys(PAUSES, "paused"), beside={"go_on": "went"}, keep=keep_pause, args=pause_words
        ),
        "paused": Choose(options={"go_on": "went", "other": "pause"}, args=pause_words),
        "recall": Write(to="went", skip="went", keep=keep("recall"), deaf=True),
        "hindrances": ChooseSeveral(
            options=HINDRANCES, own=True, to="right", skip="right", keep=_keep_hindrances, args=_last_time
        ),
        "causes": ChooseSeveral(
            options=ON_PAPER, own=True, to="right", skip="right", keep=_keep_hindrances, args=_last_time
        ),
        "hands": ForEach(over=_to_sort, first="whose", then="right"),
        "whose": Choose(
            options={"mine": "hands", "not_mine": "hands"},
            opens={"help": opening(_card)},
            skip="hands",
            keep=_keep_whose,
            change_at="hands",
            args=_each,
        ),
        "right": Write(to="end", skip="end", beside={"hands": "hands"}, keep=keep("went_right"), args=_has_any),
        "end": End(then="feedback", args=_what_went_right),
    },
    doors=("hands",),
    tip=1,
)
