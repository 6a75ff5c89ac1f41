"""Tip 6, Move forward: keep applying, network, and agree on a weekly check-in."""

from datetime import timedelta

from ..check_ins import promised, say_promised, set_time, want
from ..check_ins.times import today
from ..dialogue.exchange import quote
from ..dialogue.matching import plain
from ..dialogue.steps import Choose, Dialogue, End, Moment, Opening, Route, Typed
from ..feedback.chasing import ANSWERED
from ..local_time import at, minute_of, on_weekday
from ..search.check_ins import WEEK_CHECK_IN
from ..search.contacts import said
from ..search.people import next_to_write
from ..search.ways import say_way
from ..search.week import agreed, weekly_of
from ..search.week_day import day_in, move_to
from .list_text import lines_in_use

WEEK = timedelta(days=7)

DAYS = {"monday": 0, "wednesday": 2, "friday": 4, "sunday": 6}
"""The days that have a button. Any other can be typed."""


def _typed_day(moment: Moment) -> list[int]:
    """The weekday that they typed; [] if the words name no day, or more than one."""
    text = _without_rhythm(moment)
    if not text or moment.outside.read_clock(text) is not None:
        return []  # a time alone
    day = day_in(moment.person, moment.outside, text, moment.now)[0]
    return [] if day is None else [day]


def _typed_hour(moment: Moment) -> int | None:
    """The time that they typed beside the day; None if they didn't."""
    return day_in(moment.person, moment.outside, _without_rhythm(moment), moment.now)[1]


def _without_rhythm(moment: Moment) -> str:
    """What they typed, without the words that make it every second week: "Friday" of "every other Friday"."""
    said = f" {plain(moment.answer.text)} "
    phrase = next((one for one in moment.outside.spellings.days["second_week"] if f" {one} " in said), "")
    return " ".join(said.replace(f" {phrase} ", " ", 1).split()) if phrase else moment.answer.text


def _keep_day(moment: Moment) -> None:
    """Agree on the next such weekday at this time of day, when they are active; it works without a zone."""
    zone = moment.person.zone
    choice = moment.answer.choice
    (weekday,) = [DAYS[choice]] if choice else _typed_day(moment)
    day = on_weekday(today(moment.person, moment.now), weekday)
    weekly = weekly_of(moment.person)
    weekly.at = at(day, minute_of(moment.now, zone), zone)
    move_to(moment.person, weekly, moment.now, weekday, None if choice else _typed_hour(moment))
    weekly.every = 1 if choice or _without_rhythm(moment) == moment.answer.text else 2
    want(moment.person, WEEK_CHECK_IN, moment.now)


def _keep_never(moment: Moment) -> None:
    weekly_of(moment.person).at = None


def _keep_known(moment: Moment) -> None:
    """They keep the day they chose: if the weekly check-in is off, it is on again."""
    if not promised(moment, "week.0."):
        want(moment.person, WEEK_CHECK_IN, moment.now)


def _asked(moment: Moment) -> dict[str, str]:
    """This week's way to apply better, and the time set in /checkins: the weekly check-in comes at that time, too."""
    return {"hour": set_time(moment), "way": say_way(moment)}


def _over(moment: Moment) -> dict[str, str]:
    """What stands at every end: their list, and one next step."""
    lines = lines_in_use(moment)
    interview = moment.person.interviews.get(moment.state.about)
    args = {"list": lines.text, "some": "yes" if lines.count else "no", **_next_step(moment)}
    args["stopped"] = (interview and interview.stopped) or "none"
    return {"over": moment.outside.render("moving_on-over", args)}


def _next_step(moment: Moment) -> dict[str, str]:
    """The step they took up and haven't done, the most pressing first; else a plan for the week."""
    interview, weekly = moment.person.interviews.get(moment.state.about), moment.person.weekly
    if interview and interview.message_state == "will_send" and interview.heard not in ANSWERED:
        way = "call" if interview.channel == "phone" else "send"
        return {"next": way, "what": interview.where}
    if someone := next_to_write(moment.person):
        return {"next": "contact", "what": said(someone.name)}
    if weekly and weekly.plan and weekly.planned and moment.now - weekly.planned < WEEK:
        return {"next": "plan", "what": quote(weekly.plan)}
    return {"next": "none", "what": ""}


def _first(moment: Moment) -> dict[str, str | int]:
    """When the first weekly check-in comes, and how it ends."""
    first = promised(moment, "week.0.plan:")
    when = moment.outside.say_moment(first, moment.person.zone) if first else "none"
    return {"when": when, **_rhythm(moment), **_over(moment)}


def _rhythm(moment: Moment) -> dict[str, int]:
    """How many weeks lie between two of them."""
    return {"every": moment.person.weekly.every if moment.person.weekly else 1}


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
_OFFERS = ("week plan", "playbook", "dodont", "interviews", "menu")

MOVING_ON = Dialogue(
    "moving_on",
    {
        "day": Choose(
            options=dict.fromkeys(DAYS, _END),
            beside={"more": "more"},
            typed=Typed(lambda moment: bool(_typed_day(moment)), _END),
            skip="kept",
            keep=_keep_day,
            args=_asked,
        ),
        "known": Choose(
            options={"keep": "kept"}, beside={"other": "day", "more": "more"}, keep=_keep_known, args=_next_look
        ),
        "more": Choose(
            options={"never": "never"},
            opens={"plan": Opening("week"), "someone": Opening("network"), "setback": Opening("setback")},
            beside={"go_on": "day"},
            keep=_keep_never,
        ),
        "end": End(offers=_OFFERS, args=_first),
        "end_where": End(
            offers=("timezone", "week plan", "playbook", "dodont", "menu"),
            args=lambda moment: {**_rhythm(moment), **_over(moment)},
        ),
        "kept": End(offers=_OFFERS, args=lambda moment: {**agreed(moment), **_over(moment)}),
        "never": End(offers=_OFFERS, args=_over),
    },
    doors=("known",),
    tip=6,
)
