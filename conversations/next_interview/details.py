"""Details of the next interview: the place or link, who they meet, the role, and a plan for nerves."""

from ..dialogue.exchange import quote
from ..dialogue.keeping import keep
from ..dialogue.steps import Choose, Dialogue, End, Moment, Write

LONGEST_ROOM = 300
LONGEST_MEETS = 200
LONGEST_ROLE = 100
LONGEST_NERVES = 300
NERVES = ("heart", "thread", "question")  # plans that we suggest


def _keep_nerves(moment: Moment) -> None:
    moment.person.nerves = moment.outside.render(f"next-nerves.{moment.answer.choice}")


def _keep_own(moment: Moment) -> None:
    moment.person.nerves = moment.answer.text


def _known(moment: Moment) -> dict[str, str]:
    """Text variables: the current values, which they can change or keep."""
    interview, nerves = moment.interview, moment.person.nerves
    return {
        "room": quote(interview.room) or "none",
        "meets": quote(interview.meets) or "none",
        "role": quote(interview.role) or "none",
        "nerves": quote(nerves),
        "some": "yes" if nerves else "no",
    }


DETAILS = Dialogue(
    "next_details",
    {
        "room": Write(to="kept", skip="left", keep=keep("room"), args=_known, limit=LONGEST_ROOM, deaf=True),
        "meets": Write(to="kept", skip="left", keep=keep("meets"), args=_known, limit=LONGEST_MEETS, deaf=True),
        "role": Write(to="kept", skip="left", keep=keep("role"), args=_known, limit=LONGEST_ROLE, deaf=True),
        "nerves": Choose(
            options=dict.fromkeys(NERVES, "planned"),
            beside={"own": "own"},
            skip="planned",
            keep=_keep_nerves,
            args=_known,
        ),
        "own": Write(to="planned", skip="planned", keep=_keep_own, limit=LONGEST_NERVES),
        "kept": End(offers=("next {about}", "next file {about}"), args=_known),
        "left": End(offers=("next {about}",)),
        "planned": End(offers=("next {about}", "setback"), args=_known),
    },
    doors=("meets", "role", "nerves"),
    passing=True,
)
