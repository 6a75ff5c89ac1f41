"""Tip 6, Move forward: keep applying, network, and agree on a weekly check-in."""

from ..check_ins import say_promised, want
from ..check_ins.times import today
from ..dialogue.steps import Choose, Dialogue, End, Moment, Opening, Route
from ..local_time import at, minute_of, on_weekday
from ..search.check_ins import WEEK_CHECK_IN
from ..search.week import agreed, weekly_of

DAYS = {"monday": 0, "wednesday": 2, "friday": 4, "sunday": 6}


def _keep_day(moment: Moment) -> None:
    """Agree on the next such weekday at this time of day, when they are active; it works without a zone."""
    zone = moment.person.zone
    day = on_weekday(today(moment.person, moment.now), DAYS[moment.answer.choice])
    weekly_of(moment.person).at = at(day, minute_of(moment.now, zone), zone)
    want(moment.person, WEEK_CHECK_IN, moment.now)


def _keep_never(moment: Moment) -> None:
    weekly_of(moment.person).at = None


def _place_known(moment: Moment) -> str:
    """Offer to set their zone, if unknown, now that a check-in is agreed."""
    return "end" if moment.person.zone else "end_where"


def first_step(moment: Moment) -> str:
    """The first step of tip 6: the day, unless it was agreed on after an earlier interview."""
    return "known" if moment.person.weekly and moment.person.weekly.at else "day"


def _next_look(moment: Moment) -> dict[str, str]:
    """When the weekly check-in comes next, as things stand."""
    return {"next": say_promised(moment, "week.0.")}


_END = Route(_place_known, ("end", "end_where"))
_OFFERS = ("interviews", "dodont", "tips", "menu")

MOVING_ON = Dialogue(
    "moving_on",
    {
        "day": Choose(options=dict.fromkeys(DAYS, _END), beside={"more": "more"}, skip="kept", keep=_keep_day),
        "known": Choose(options={"keep": "kept"}, beside={"other": "day", "more": "more"}, args=_next_look),
        "more": Choose(
            options={"never": "never"},
            opens={"plan": Opening("week"), "someone": Opening("network"), "setback": Opening("setback")},
            beside={"go_on": "day"},
            keep=_keep_never,
        ),
        "end": End(offers=_OFFERS),
        "end_where": End(offers=("timezone", "interviews", "dodont", "menu")),
        "kept": End(offers=_OFFERS, args=agreed),
        "never": End(offers=_OFFERS),
    },
    doors=("known",),
    tip=6,
)
