"""Tip 4, Learn from your mistakes: what impressed goes to the do's, what didn't to the don'ts."""

from functools import partial

from ..dialogue.steps import Choose, Dialogue, End, Moment, Write
from ..dodont import LONGEST, MOST, lines_of, put
from .reflect import HINDRANCES


def draft_keys(moment: Moment) -> dict[str, str]:
    """What the drafts come from: what went right, and the first thing that got in the way."""
    interview = moment.interview
    gap = next((one for one in HINDRANCES if one in interview.hindrances), "none")
    own = interview.hindrance_own.partition("\n")[0].strip()[:LONGEST]
    right = interview.went_right.partition("\n")[0].strip()[:LONGEST]
    return {
        "gap": "own" if gap == "else" and own else gap,
        "own": own,
        "strength": "own" if right else "none",
        "right": right,
    }


def _draft(moment: Moment, kind: str) -> str:
    """The drafted do or don't: their own words where there are any, else ours."""
    keys = draft_keys(moment)
    own = keys["right"] if kind == "do" else keys["own"]
    which = keys["strength"] if kind == "do" else keys["gap"]
    return own if which == "own" else moment.outside.render(f"draft-{kind}.{which}")


def _drafts(moment: Moment) -> dict[str, str]:
    return {"do": _draft(moment, "do"), "dont": _draft(moment, "dont")}


def _keep_drafts(moment: Moment) -> None:
    choice = moment.answer.choice
    moment.interview.drafts = choice
    kinds = {"keep_both": ("do", "dont"), "keep_do": ("do",), "keep_dont": ("dont",)}.get(choice, ())
    _put(moment, [(kind, _draft(moment, kind)) for kind in kinds])


def _keep_own(moment: Moment, kind: str) -> None:
    """Their own lines; an answer that was edited takes the place of what it had made."""
    for number in moment.state.made:
        moment.person.items.pop(number, None)
    _put(moment, [(kind, line) for line in lines_of(moment.answer.text)])


def _put(moment: Moment, lines: list[tuple[str, str]]) -> None:
    made = [number for _, number in put(moment.person, lines, moment.now) if number]
    for number in made:
        item = moment.person.items[number]
        item.interview, item.tip = moment.state.about, "lessons"
    moment.state.made = made


def _room(moment: Moment) -> dict[str, str]:
    return {"full": "yes" if len(moment.person.items) >= MOST else "no"}


LESSONS = Dialogue(
    "lessons",
    {
        "drafts": Choose(
            options={"keep_both": "end", "keep_do": "end", "keep_dont": "end", "own": "own_do"},
            beside={"more": "more"},
            skip="end",
            keep=_keep_drafts,
            args=_drafts,
        ),
        "own_do": Write(to="own_dont", skip="own_dont", keep=partial(_keep_own, kind="do"), limit=LONGEST),
        "own_dont": Write(to="end", skip="end", keep=partial(_keep_own, kind="dont"), limit=LONGEST),
        "more": Choose(options={"own_do": "own_do", "go_on": "drafts"}),
        "end": End(then="list_practice", args=_room),
    },
    tip=4,
)
