"""Tip 6, Move forward: keep applying, network, and look at it once a week."""

from datetime import timedelta

from ..dialogue.steps import Choose, Dialogue, End, Moment, Write
from ..person import Weekly

DAYS = {"monday": 0, "wednesday": 2, "friday": 4, "sunday": 6}
LONGEST_NAME = 100


def _weekly(moment: Moment) -> Weekly:
    """The weekly look, as it is or to be."""
    if moment.person.weekly is None:
        moment.person.weekly = Weekly()
    return moment.person.weekly


def _keep_day(moment: Moment) -> None:
    """The next such day, at this hour: it is one at which they write, and their zone may be unknown."""
    ahead = (DAYS[moment.answer.choice] - moment.now.weekday()) % 7 or 7
    _weekly(moment).at = moment.now + timedelta(days=ahead)


def _keep_never(moment: Moment) -> None:
    _weekly(moment).at = None


def _keep_site(moment: Moment) -> None:
    _weekly(moment).site = moment.answer.choice


def _keep_contact(moment: Moment) -> None:
    _weekly(moment).contact = moment.answer.text


def _contact(moment: Moment) -> dict[str, str]:
    weekly = moment.person.weekly
    return {"contact": weekly.contact if weekly else ""}


def _agreed(moment: Moment) -> dict[str, str]:
    weekly = moment.person.weekly
    return {"weekly": "yes" if weekly and weekly.at else "no"}


MOVING_ON = Dialogue(
    "moving_on",
    {
        "day": Choose(
            options=dict.fromkeys(DAYS, "end"),
            beside={"more": "more"},
            skip="end",
            keep=_keep_day,
        ),
        "more": Choose(options={"never": "end"}, beside={"someone": "site", "go_on": "day"}, keep=_keep_never),
        "site": Choose(
            options=dict.fromkeys(("linkedin", "alumni", "trade"), "contact"),
            beside={"go_on": "day"},
            keep=_keep_site,
        ),
        "contact": Write(to="hello", skip="day", keep=_keep_contact, limit=LONGEST_NAME),
        "hello": Choose(options={"will_send": "day", "leave": "day"}, skip="day", args=_contact),
        "end": End(offers=("interviews", "dodont", "tips", "menu"), args=_agreed),
    },
    tip=6,
)
