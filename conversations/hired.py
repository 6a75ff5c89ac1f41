"""The job: /hired, which ends the check-ins."""

from .dialogue.steps import Choose, Dialogue, End, Moment


def _keep_hired(moment: Moment) -> None:
    moment.person.hired = moment.now if moment.answer.choice == "yes" else None


HIRED = Dialogue(
    "hired",
    {
        "sure": Choose(options={"yes": "done", "not_yet": "kept"}, keep=_keep_hired),
        "done": End(offers=("dodont", "menu")),
        "kept": End(offers=("menu",)),
    },
    passing=True,
)
