"""/hired: they got a job, which ends the check-ins."""

from ..check_ins import say_next
from ..dialogue.steps import Choose, Dialogue, End, Moment


def _keep_hired(moment: Moment) -> None:
    """Record the job and stop all other talks, so that we don't come back to them by ourselves."""
    person = moment.person
    person.hired = moment.now if moment.answer.choice == "yes" else None
    for talk in person.talks if person.hired else ():
        talk.stopped = talk.stopped or talk.state is not moment.state


def _after(moment: Moment) -> dict[str, str]:
    """Whether they had been turned down before, as far as we know, and when the next check-in still comes."""
    turned_down = any(interview.standing == "turned_down" for interview in moment.person.interviews.values())
    return {"after": "no" if turned_down else "", "next": say_next(moment)}


def _to_close(moment: Moment) -> list[str]:
    """A command as a button, if they have applications that may still be open."""
    over = ("no", "withdrawn", "no_answer")
    is_open = any(one.stage not in over for one in moment.person.applications.values())
    return ["applications settle"] if is_open else []


HIRED = Dialogue(
    "hired",
    {
        "sure": Choose(options={"yes": "done", "not_yet": "kept"}, keep=_keep_hired),
        "done": End(offers=("dodont", "menu"), more=_to_close, args=_after),
        "kept": End(offers=("menu",)),
    },
    passing=True,
)
