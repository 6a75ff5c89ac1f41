"""The setback rehearsal: what they will do if the answer is no again, thought of while it isn't (FACTS 2)."""

from ..dialogue.exchange import quote
from ..dialogue.steps import Choose, Dialogue, End, Moment, Write

LONGEST_SETBACK = 500


def keep_setback(moment: Moment) -> None:
    """Their own words."""
    moment.person.setback = moment.answer.text


def _setback(moment: Moment) -> dict[str, str]:
    return {"setback": quote(moment.person.setback), "some": "yes" if moment.person.setback else "no"}


SETBACK = Dialogue(
    "setback",
    {
        "what": Write(to="who", skip="who", keep=keep_setback, limit=LONGEST_SETBACK, args=_setback),
        "who": Choose(options={"someone": "ready", "alone": "alone"}, skip="ready"),
        "ready": End(offers=("dodont", "menu"), args=_setback),
        "alone": End(offers=("network", "menu"), args=_setback),
    },
    passing=True,
)
