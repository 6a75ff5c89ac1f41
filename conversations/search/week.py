"""/week: a goal, a plan of what, where and when, how it went, and next week's plan from this one's.

A written plan helps, a mere reminder doesn't (FACTS 2), and more so with what they'll do if something gets in the way
(KNOWHOW 10). `state.kind` is how the last plan went, `state.each` whether a plan was taken over from it.
"""

import re
from datetime import datetime, timedelta

from ..check_ins import promised, say_promised
from ..check_ins.times import today
from ..choices import Hurdle, WeekWent
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, quote
from ..dialogue.forms import number_in
from ..dialogue.messages import Args
from ..dialogue.other_words import GRAVE
from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Typed, Write
from ..local_time import at, local, on_weekday
from ..person import Person, State, Weekly
from . import people
from .check_ins import NOON, goal, review_day, sent_since
from .plan_days import days_named, without_days, without_lead
from .ways import say_way, show_way

LONGEST_PLAN = 500
A_PLAN = 3  # words: what is typed instead of choosing one, and is a plan
GOALS = {"one": 1, "two": 2, "three": 3, "five": 5, "open": 0}
WENT: tuple[WeekWent, ...] = ("all", "some", "none")
HURDLES: tuple[Hurdle, ...] = ("tired", "time", "jobs", "low")
_STEPS = {"plan": "plan", "goal": "goal", "hurdle": "hurdle", "": "page"}
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def weekly_of(person: Person) -> Weekly:
    """The weekly check-in, created if it doesn't exist."""
    if person.weekly is None:
        person.weekly = Weekly()
    return person.weekly


def command(x: Exchange, words: str) -> None:
    """The week; or what a button of the weekly check-in says."""
    verb, _, key = words.strip().partition(" ")
    if verb == "plan" and x.person.weekly and x.person.weekly.plan:
        return begin(x, "week", "next")
    if verb == "hurdle" and not (x.person.weekly and x.person.weekly.plan):
        return begin(x, "week", "plan")
    if verb in _STEPS:
        return begin(x, "week", _STEPS[verb])
    if verb == "way":
        return show_way(x)
    if verb in WENT:
        return _went(x, verb, key.rpartition(":")[2])
    if x.person.weekly is None or x.person.weekly.at is None:
        return x.say("check_in-settled", rows=x.commands(("checkins",)))
    return x.say("check_in-week_rest", {"date": say_promised(x, "week.0.plan:")})


def _went(x: Exchange, how: WeekWent, day: str) -> None:
    """Record how a plan went: that of the week ending on `day` if the button names one, else the current one."""
    if not weekly_of(x.person).planned:
        return x.say("check_in-settled", rows=x.commands(("checkins",)))
    _record(x.person, how, day)
    return begin(x, "week", "next", state=State(kind=how))


def _record(person: Person, how: WeekWent, day: str = "") -> None:
    weekly = weekly_of(person)
    weekly.went[day if _DATE.fullmatch(day) else f"{review_day(person, weekly)}"] = how
    weekly.went = dict(list(weekly.went.items())[-60:])


# ---------------------------------------------------------------- what is kept


def _keep_goal(moment: Moment) -> None:
    """Store the goal in applications a week; 0 for none."""
    answer = moment.answer
    weekly_of(moment.person).goal = GOALS[answer.choice] if answer.choice else number_in(answer.text)


def _keep_plan(moment: Moment) -> None:
    """Store this week's plan."""
    weekly = weekly_of(moment.person)
    plan = without_lead(moment.answer.text, moment.outside.spellings.days["told_already"])
    weekly.plan, weekly.planned, weekly.hurdle, weekly.if_then = plan, moment.now, "", ""
    weekly.until = max(days_named(moment, moment.answer.text), default=None)
    moment.state.each = ""


def _keep_when(moment: Moment) -> None:
    """Store the day of the plan, in place of those that it names."""
    here = today(moment.person, moment.now)
    days = {"today": here, "tomorrow": here + timedelta(days=1), "weekend": on_weekday(here, 6)}
    day = days.get(moment.answer.choice)
    named = [at(day, NOON, moment.person.zone)] if day else days_named(moment, moment.answer.text)
    _move_to(moment, max(named, default=None))


def _move_to(moment: Moment, day: datetime | None) -> None:
    """The plan is for another day."""
    weekly = weekly_of(moment.person)
    weekly.plan, weekly.planned, weekly.until = without_days(moment, weekly.plan), moment.now, day


def _keep_went(moment: Moment) -> None:
    how = next(how for how in WENT if how == moment.answer.choice)
    _record(moment.person, how)
    moment.state.kind = how


def _keep_next(moment: Moment) -> None:
    """The same plan again, a week later; or what they typed instead, which may be the same on another day."""
    weekly, choice, text = weekly_of(moment.person), moment.answer.choice, moment.answer.text
    if not choice and "same" in moment.outside.hearing.read(without_days(moment, text), "week.next").options:
        moment.state.each = "same"
        return _move_to(moment, max(days_named(moment, text)))
    if not choice:
        return _keep_plan(moment)
    moment.state.each = choice
    if choice == "same":
        days = days_named(moment, weekly.plan)
        if weekly.until and not days:
            yesterday = today(moment.person, moment.now) - timedelta(days=1)
            day = on_weekday(yesterday, local(weekly.until, moment.person.zone).weekday())
            days = [at(day, NOON, moment.person.zone)]
        weekly.planned, weekly.until = moment.now, max(days, default=None)
    return None


def _keep_hurdle(moment: Moment) -> None:
    weekly = weekly_of(moment.person)
    weekly.hurdle = next((one for one in HURDLES if one == moment.answer.choice), "")
    weekly.if_then = moment.answer.text


# ---------------------------------------------------------------- what is asked, and said


def _is_grave(moment: Moment) -> bool:
    plan = moment.person.weekly.plan if moment.person.weekly else ""
    return moment.outside.hearing.read(plan).kind.startswith(GRAVE)


def _day_known(moment: Moment) -> str:
    """The day is asked for where a plan names none, but never of grief or danger."""
    weekly = moment.person.weekly or Weekly()
    return "agreed" if weekly.until or _is_grave(moment) else "when"


def _names_day(moment: Moment) -> bool:
    return bool(days_named(moment, moment.answer.text))


def _is_plan(moment: Moment) -> bool:
    """Whether what they typed instead of choosing is a plan."""
    text = moment.answer.text
    reading = moment.outside.hearing.read(text, "week.next")
    return _names_day(moment) or (len(text.split()) >= A_PLAN and not (reading.options or reading.kind))


def _plan_known(moment: Moment) -> str:
    return "next" if moment.person.weekly and moment.person.weekly.plan else "plan"


def agreed(moment: Moment) -> dict[str, str]:
    """Text variables: whether the weekly check-in will be sent, and when we'll ask how the plan went.

    So that we don't promise what is switched off. A plan that has to do with grief or danger isn't praised.
    """
    return {
        "weekly": "yes" if promised(moment, "week.0.") else "no",
        "review": say_promised(moment, "week.0.review:"),
        "grave": "yes" if _is_grave(moment) else "no",
        "again": "yes" if moment.state.each else "no",
        "plan": quote(moment.person.weekly.plan) if moment.person.weekly else "",
    }


def _week(moment: Moment) -> Args:
    """Text variables: goal, plan, what they did since they made it, and what they said of it."""
    weekly = moment.person.weekly or Weekly()
    since = weekly.planned or moment.now - timedelta(days=7)
    ends = f"{review_day(moment.person, weekly)}" if weekly.planned else ""
    some = "yes" if weekly.plan else "no"
    did: Args = {
        "since": moment.outside.render("week-since", {"some": some}),
        "goal": goal(moment.person),
        "sent": sent_since(moment.person, since),
        "wrote": people.wrote_since(moment.person, since),
    }
    against = {"hurdle": weekly.hurdle or "none", "if_then": quote(weekly.if_then)}
    planned_for = weekly.hurdle or weekly.if_then
    return {
        "did": moment.outside.render("week-did", did) or "none",
        "instead": moment.outside.render("week-if", against) if planned_for else "none",
        "some": some,
        "plan": quote(weekly.plan),
        "open": "yes" if weekly.planned and ends not in weekly.went else "no",
        "review": say_promised(moment, "week.0.review:"),
        "how": moment.state.kind or "none_yet",
        "told": quote(weekly.told.get(ends, "")) or "none",
        "way": say_way(moment),
    }


_ANY = Typed(lambda moment: number_in(moment.answer.text) > 0, "plan")
_PLANNED = Route(_day_known, ("when", "agreed"))
_OFFERS = ("week hurdle", "week way", "applied", "menu")

WEEK = Dialogue(
    "week",
    {
        "goal": Choose(options=dict.fromkeys(GOALS, "plan"), skip="plan", typed=_ANY, keep=_keep_goal),
        "plan": Write(to=_PLANNED, skip="left", keep=_keep_plan, limit=LONGEST_PLAN, args=_week),
        "when": Choose(
            options=dict.fromkeys(("today", "tomorrow", "weekend", "week"), "agreed"),
            typed=Typed(_names_day, "agreed"),
            keep=_keep_when,
            args=_week,
        ),
        "page": Choose(
            options={"plan": Route(_plan_known, ("next", "plan"))},
            beside={"went": "went", "goal": "goal", "log": "to_applied"},
            args=_week,
        ),
        "went": Choose(options=dict.fromkeys(WENT, "next"), keep=_keep_went, args=_week),
        "next": Choose(
            options={"same": _PLANNED, "change": "change", "new": "plan"},
            beside={"later": "left"},
            typed=Typed(_is_plan, _PLANNED),
            keep=_keep_next,
            args=_week,
        ),
        "change": Choose(beside={"day": "when", "smaller": "smaller", "words": "plan"}, args=_week),
        "smaller": Write(to=_PLANNED, skip="left", keep=_keep_plan, limit=LONGEST_PLAN, args=_week),
        "hurdle": Choose(
            options=dict.fromkeys(HURDLES, "ready"), beside={"own": "own_words"}, keep=_keep_hurdle, args=_week
        ),
        "own_words": Write(to="ready", skip="left", keep=_keep_hurdle, limit=LONGEST_PLAN, args=_week),
        "agreed": End(offers=_OFFERS, args=agreed),
        "ready": End(offers=("week way", "applied", "menu"), args=_week),
        "left": End(offers=("week way", "applied", "menu")),
        "to_applied": End(then="applied"),
    },
    doors=("plan", "page", "next", "hurdle"),
    passing=True,
    side=False,  # a check-in asks for the plan, so it waits
)
