"""/safety: a plan for bad moments, in six short answers of their own. All of them are optional; /sos shows it first.

Written in a calm hour, it says what to do when thinking is hard. Half of those who were offered one opened it, where
two in a hundred rang a line (FACTS 5).
"""

from typing import get_args

from ..choices import SafetyPart
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, quote
from ..dialogue.forms import in_a_line
from ..dialogue.messages import Outside
from ..dialogue.steps import Choose, Dialogue, End, ForEach, Moment, Option, Write
from ..person import Person

PARTS: tuple[SafetyPart, ...] = get_args(SafetyPart)
LONGEST = 250  # characters of an answer: all six fit into one message with the helplines


def command(x: Exchange, _: str) -> None:
    """/safety: the plan, each part of which can be changed; without one, make it."""
    begin(x, "safety", "look" if x.person.safety else "")


def plan_of(person: Person, outside: Outside) -> str:
    """The plan, a line for each part that has an answer; "" without any."""
    said = ((part, person.safety.get(part, "")) for part in PARTS)
    return "\n".join(
        f"• {outside.render(f'safety-part.{part}')}: {in_a_line(words, LONGEST)}" for part, words in said if words
    )


def _plan(moment: Moment) -> dict[str, str]:
    plan = plan_of(moment.person, moment.outside)
    return {"plan": plan, "some": "yes" if plan else "no"}


def _part(moment: Moment) -> dict[str, str]:
    words = moment.person.safety.get(_each(moment), "")
    return {"words": quote(words), "some": "yes" if words else "no"}


def _each(moment: Moment) -> SafetyPart:
    return next(part for part in PARTS if part in (moment.state.each, PARTS[-1]))


def _keep(moment: Moment) -> None:
    moment.person.safety[_each(moment)] = moment.answer.text


def _choose(moment: Moment) -> None:
    moment.state.each = moment.answer.choice


def _remove(moment: Moment) -> None:
    if moment.answer.choice == "delete":
        moment.person.safety.pop(_each(moment), None)


def _listed(moment: Moment) -> list[Option]:
    """The parts; those with an answer are ticked."""
    render = moment.outside.render
    labels = {part: render(f"safety-part.{part}") for part in PARTS}
    kept = moment.person.safety
    return [
        Option(part, render("common-picked", {"label": label}) if kept.get(part) else label)
        for part, label in labels.items()
    ]


SAFETY = Dialogue(
    "safety",
    {
        "intro": Choose(options={"go_on": "parts", "later": "later"}),
        "parts": ForEach(over=lambda _: list(PARTS), first="write", then="kept"),
        "write": Write(to="parts", skip="parts", keep=_keep, limit=LONGEST, deaf=True),
        "look": Choose(listed=_listed, to="change", keep=_choose, args=_plan),
        "change": Write(
            to="kept", skip="kept", keep=_keep, limit=LONGEST, deaf=True, beside={"remove": "sure"}, args=_part
        ),
        "sure": Choose(options={"delete": "kept", "keep": "kept"}, keep=_remove, args=_part),
        "kept": End(offers=("safety", "sos"), args=_plan),
        "later": End(),
    },
    doors=("look",),
    passing=True,
)
