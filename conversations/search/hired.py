"""The job: /hired, which ends the check-ins."""

from ..dialogue.steps import Choose, Dialogue, End, Moment


def _keep_hired(moment: Moment) -> None:
    """A job ends what was going on for want of one: it rests, and isn't asked for again by itself."""
    person = moment.person
    person.hired = moment.now if moment.answer.choice == "yes" else None
    for talk in person.talks if person.hired else ():
        talk.stopped = talk.stopped or talk.state is not moment.state


def _after(moment: Moment) -> dict[str, str]:
    """Whether it came after a no, as far as we know."""
    turned_down = any(interview.standing == "turned_down" for interview in moment.person.interviews.values())
    return {"after": "no" if turned_down else ""}


HIRED = Dialogue(
    "hired",
    {
        "sure": Choose(options={"yes": "done", "not_yet": "kept"}, keep=_keep_hired),
        "done": End(offers=("dodont", "menu"), args=_after),
        "kept": End(offers=("menu",)),
    },
    passing=True,
)
