"""Tip 4, Learn from your mistakes: what impressed goes to the do's, what didn't to the don'ts."""

from collections.abc import Callable
from functools import partial

from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Write
from ..dodont import LONGEST, are_on, lines_of, put_instead
from .reflect import HINDRANCES

ACCEPTED = {"keep_both": ("do", "dont"), "keep_do": ("do",), "keep_dont": ("dont",)}


def _first_line(words: str) -> str:
    return next(iter(lines_of(words)), "")


def draft(moment: Moment, kind: str) -> str:
    """The drafted do, from what went right, or don't, from the first thing that got in the way.

    Their own words stand in it where there are any.
    """
    interview = moment.interview
    if kind == "do":
        which, own = "none", _first_line(interview.went_right)
    else:
        which = next((one for one in HINDRANCES if one in interview.hindrances), "none")
        own = _first_line(interview.hindrance_own) if which == "else" else ""
    text = moment.outside.render(f"draft-{kind}.{'own' if own else which}", {"words": own})
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _drafts(moment: Moment) -> dict[str, str]:
    return {kind: draft(moment, kind) for kind in ("do", "dont")}


def _accepted(moment: Moment) -> list[tuple[str, str]]:
    return [(kind, draft(moment, kind)) for kind in ACCEPTED.get(moment.answer.choice, ())]


def _own(moment: Moment, kind: str) -> list[tuple[str, str]]:
    return [(kind, line) for line in lines_of(moment.answer.text)]


def _keep_drafts(moment: Moment) -> None:
    """What was accepted before gives way: a draft that they think better of leaves the list."""
    person, about = moment.person, moment.state.about
    before = [number for number, item in person.items.items() if (item.interview, item.tip) == (about, "lessons")]
    moment.interview.drafts = moment.answer.choice
    for number in _put(moment, before, _accepted(moment)):
        person.items[number].tip = "lessons"


def _keep_own(moment: Moment, kind: str) -> None:
    """Their own lines; an answer that was edited takes the place of what it had made."""
    moment.state.made = _put(moment, moment.state.made, _own(moment, kind))


def _put(moment: Moment, before: list[int], lines: list[tuple[str, str]]) -> list[int]:
    """Each line knows its interview, and what they had been told there by then."""
    made = put_instead(moment.person, before, lines, moment.now)
    for number in made:
        item = moment.person.items[number]
        item.interview = moment.state.about
        item.giver = moment.interview.reason[:LONGEST] if moment.interview.heard == "told" else ""
    return made


def _fit(to: str, lines: Callable[[Moment], list[tuple[str, str]]]) -> Route:
    """On to `to`, unless the list was too full to take every line."""

    def decide(moment: Moment) -> str:
        return to if are_on(moment.person, [text for _, text in lines(moment)]) else "full"

    return Route(decide, (to, "full"))


_DO, _DONT = partial(_own, kind="do"), partial(_own, kind="dont")


LESSONS = Dialogue(
    "lessons",
    {
        "drafts": Choose(
            options=dict.fromkeys(ACCEPTED, _fit("end", _accepted)),
            beside={"own": "own_do", "more": "more"},
            skip="end",
            keep=_keep_drafts,
            args=_drafts,
        ),
        "own_do": Write(to=_fit("own_dont", _DO), skip="own_dont", keep=partial(_keep_own, kind="do"), limit=LONGEST),
        "own_dont": Write(to=_fit("end", _DONT), skip="end", keep=partial(_keep_own, kind="dont"), limit=LONGEST),
        "more": Choose(options={"own_do": "own_do", "go_on": "drafts"}),
        "end": End(then="list_practice"),
        "full": End(then="list_practice"),
    },
    tip=4,
)
