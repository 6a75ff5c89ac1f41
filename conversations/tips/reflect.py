"""Tip 1, Reflect: sit back and judge how it went, before anything else."""

from ..dialogue.steps import Choose, ChooseSeveral, Dialogue, End, Moment, Write

HINDRANCES = ("nerves", "no_answer", "rambled", "unprepared", "trouble", "else")


def _keep_went(moment: Moment) -> None:
    moment.interview.went = moment.answer.choice


def _keep_hindrances(moment: Moment) -> None:
    moment.interview.hindrances = list(moment.answer.choices)
    moment.interview.hindrance_own = moment.answer.text


def _keep_right(moment: Moment) -> None:
    moment.interview.went_right = moment.answer.text


def _what_went_right(moment: Moment) -> dict[str, str]:
    right = moment.interview.went_right
    return {"kept": "yes" if right else "no", "right": right}


REFLECT = Dialogue(
    "reflect",
    {
        "went": Choose(options={"badly": "hindrances", "well": "right", "mixed": "hindrances"}, keep=_keep_went),
        "hindrances": ChooseSeveral(options=HINDRANCES, own=True, to="right", skip="right", keep=_keep_hindrances),
        "right": Write(to="end", skip="end", keep=_keep_right),
        "end": End(offers=("do", "dont", "dodont", "menu"), args=_what_went_right),
    },
    tip=1,
)
