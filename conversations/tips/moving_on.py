"""Tip 6, Move forward: keep applying, network, and agree on a weekly check-in."""

from ..check_ins import promised, say_promised, set_time, want
from ..check_ins.times import today
from ..dialogue.steps import Choose, Dialogue, End, Moment, Opening, Route, Typed
from ..local_time import at, local, minute_of, on_weekday
from ..search.check_ins import WEEK_CHECK_IN
from ..search.week import agreed, weekly_of

DAYS = {"monday": 0, "wednesday": 2, "friday": 4, "sunday": 6}
"""The days that have a button. Any other can be typed."""


def _typed_day(moment: Moment) -> list[int]:
    """The weekday that they typed; [] if the words name no day, or more than one."""
    zone, text = moment.person.zone, moment.answer.text
    if moment.outside.read_clock(text) is not None:
        return []  # a time alone
    found = moment.outside.read_date(text, moment.now, zone, country=moment.person.country, ahead=True)
    return [local(found.moment, zone).weekday()] if found else []


def _keep_day(moment: Moment) -> None:
    """Agree on the next such weekday at this time of day, when they are active; it works without a zone."""
    zone = moment.person.zone
    choice = moment.answer.choice
    (weekday,) = [DAYS[choice]] if choice else _typed_day(moment)
    day = on_weekday(today(moment.person, moment.now), weekday)
    weekly_of(moment.person).at = at(day, minute_of(moment.now, zone), zone)
    want(moment.person, WEEK_CHECK_IN, moment.now)


def _keep_never(moment: Moment) -> None:
    weekly_of(moment.person).at = None


def _hour(moment: Moment) -> dict[str, str]:
    """The time set in /checkins, if there is one: the weekly check-in comes at that time, too."""
    return {"hour": set_time(moment)}


def _first(moment: Moment) -> dict[str, str]:
    """When the first weekly check-in comes."""
    first = promised(moment, "week.0.plan:")
    return {"when": moment.outside.say_moment(first, moment.person.zone) if first else "none"}


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
        "day": Choose(
            options=dict.fromkeys(DAYS, _END),
            beside={"more": "more"},
            typed=Typed(lambda moment: bool(_typed_day(moment)), _END),
            skip="kept",
            keep=_keep_day,
            args=_hour,
        ),
        "known": Choose(options={"keep": "kept"}, beside={"other": "day", "more": "more"}, args=_next_look),
        "more": Choose(
            options={"never": "never"},
            opens={"plan": Opening("week"), "someone": Opening("network"), "setback": Opening("setback")},
            beside={"go_on": "day"},
            keep=_keep_never,
        ),
        "end": End(offers=_OFFERS, args=_first),
        "end_where": End(offers=("timezone", "interviews", "dodont", "menu")),
        "kept": End(offers=_OFFERS, args=agreed),
        "never": End(offers=_OFFERS),
    },
    doors=("known",),
    tip=6,
)
