"""Tip 6, Move forward: keep applying, network, and look at it once a week."""

from ..check_ins import want
from ..check_ins.times import today
from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Write
from ..local_time import at, minute_of, on_weekday
from ..networking import FOLLOW_UP, contact, keep_contact, keep_follow_up
from ..setback import keep_setback
from ..week import GOALS, LONGEST_PLAN, keep_goal, keep_plan, weekly_of

DAYS = {"monday": 0, "wednesday": 2, "friday": 4, "sunday": 6}
LONGEST_NAME = 100


def _keep_day(moment: Moment) -> None:
    """The next such day, at this hour: it is one at which they write, and their zone may be unknown."""
    zone = moment.person.zone
    day = on_weekday(today(moment.person, moment.now), DAYS[moment.answer.choice])
    weekly_of(moment.person).at = at(day, minute_of(moment.now, zone), zone)
    want(moment.person, "week", moment.now)


def _keep_never(moment: Moment) -> None:
    weekly_of(moment.person).at = None


def _keep_site(moment: Moment) -> None:
    weekly_of(moment.person).site = moment.answer.choice


def _place_known(moment: Moment) -> str:
    """Where their zone is unknown it is offered now, as the first check-in has been agreed."""
    weekly = moment.person.weekly
    return "end" if moment.person.zone or not (weekly and weekly.at) else "end_where"


_END = Route(_place_known, ("end", "end_where"))


def _agreed(moment: Moment) -> dict[str, str]:
    weekly = moment.person.weekly
    return {"weekly": "yes" if weekly and weekly.at else "no"}


MOVING_ON = Dialogue(
    "moving_on",
    {
        "day": Choose(
            options=dict.fromkeys(DAYS, _END),
            beside={"more": "more"},
            skip="end",
            keep=_keep_day,
        ),
        "more": Choose(
            options={"never": "end"},
            beside={"plan": "goal", "someone": "site", "setback": "setback", "go_on": "day"},
            keep=_keep_never,
        ),
        "goal": Choose(options=dict.fromkeys(GOALS, "plan"), skip="plan", keep=keep_goal),
        "plan": Write(to="day", skip="day", keep=keep_plan, limit=LONGEST_PLAN),
        "setback": Write(to="day", skip="day", keep=keep_setback, limit=LONGEST_PLAN),
        "site": Choose(
            options=dict.fromkeys(("linkedin", "alumni", "trade"), "contact"),
            beside={"go_on": "day"},
            keep=_keep_site,
        ),
        "contact": Write(to="hello", skip="day", keep=keep_contact, limit=LONGEST_NAME),
        "hello": Choose(options={"will_send": "follow", "leave": "day"}, skip="day", args=contact),
        "follow": Choose(
            options=dict.fromkeys((*FOLLOW_UP, "none"), "day"), skip="day", keep=keep_follow_up, args=contact
        ),
        "end": End(offers=("interviews", "dodont", "tips", "menu"), args=_agreed),
        "end_where": End(offers=("timezone", "interviews", "dodont", "menu")),
    },
    tip=6,
)
