"""The weekly check-in on applications: a plan of what, where and when; a goal; the review.

A written plan helps, a mere reminder doesn't (FACTS 2). So each check-in makes or reviews a plan.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from ..check_ins import promised, say_promised
from ..check_ins.times import today
from ..choices import WeekWent
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.other_words import GRAVE
from ..dialogue.steps import Choose, Dialogue, End, Moment, Write
from ..person import Person, Weekly
from .check_ins import review_day
from .ways import say_way, show_way

LONGEST_PLAN = 500
GOALS = {"one": 1, "two": 2, "three": 3, "five": 5, "open": 0}
WENT: tuple[WeekWent, ...] = ("all", "some", "none")
LONGEST_DAY = 4  # words: "on Tuesday evening at six" is a day and some more
_PARTS = re.compile(r"[,;:.!\n]+|\s[-–—]\s")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def weekly_of(person: Person) -> Weekly:
    """The weekly check-in, created if it doesn't exist."""
    if person.weekly is None:
        person.weekly = Weekly()
    return person.weekly


def command(x: Exchange, words: str) -> None:
    """Buttons of the weekly check-in: plan, goal, how it went, this week's way to apply better, or skip this week."""
    if words in ("plan", "goal"):
        return begin(x, "week", words)
    if words == "way":
        return show_way(x)
    how, _, key = words.partition(" ")
    if how in WENT:
        return _went(x, how, key.rpartition(":")[2])
    if x.person.weekly is None or x.person.weekly.at is None:
        return x.say("check_in-settled", rows=x.commands(("checkins",)))
    return x.say("check_in-week_rest", {"date": say_promised(x, "week.0.plan:")})


def _went(x: Exchange, how: WeekWent, day: str) -> None:
    """Record how a plan went: that of the week ending on `day` if the button names one, else the current one."""
    weekly = weekly_of(x.person)
    if not weekly.planned:
        return x.say("check_in-settled", rows=x.commands(("checkins",)))
    weekly.went[day if _DAY.fullmatch(day) else f"{review_day(x.person, weekly)}"] = how
    weekly.went = dict(list(weekly.went.items())[-60:])
    return x.say(f"week-went_{how}", rows=x.commands(("week plan",)))


def _keep_plan(moment: Moment) -> None:
    """Store this week's plan."""
    weekly = weekly_of(moment.person)
    weekly.plan, weekly.planned = moment.answer.text, moment.now
    weekly.until = max(_days_named(moment), default=None)


def _days_named(moment: Moment) -> Iterator[datetime]:
    """The days of the next week that a plan names: at the beginning or the end of one of its parts."""
    for part in _PARTS.split(moment.answer.text):
        words = part.split()
        for length in range(min(len(words), LONGEST_DAY), 0, -1):
            found = _day(moment, words[:length]) or _day(moment, words[-length:])
            if found:
                yield found
                break


def _day(moment: Moment, words: list[str]) -> datetime | None:
    """The day that these words are, if it is within a week."""
    text, person = " ".join(words), moment.person
    if text.isdecimal():
        return None  # "2 applications" isn't the second of the month
    when = moment.outside.read_date(text, moment.now, person.zone, country=person.country, ahead=True)
    if when is None:
        return None
    away = today(person, when.moment) - today(person, moment.now)
    return when.moment if timedelta() <= away <= timedelta(days=7) else None


def _keep_goal(moment: Moment) -> None:
    """Store the goal in applications a week; 0 for none."""
    weekly_of(moment.person).goal = GOALS[moment.answer.choice]


def agreed(moment: Moment) -> dict[str, str]:
    """Text variables: whether the weekly check-in will be sent, and when we'll ask how the plan went.

    So that we don't promise what is switched off. A plan that has to do with grief or danger isn't praised.
    """
    kind = moment.outside.hearing.read(moment.person.weekly.plan).kind if moment.person.weekly else ""
    weekly = "yes" if promised(moment, "week.0.") else "no"
    return {
        "weekly": weekly,
        "review": say_promised(moment, "week.0.review:"),
        "grave": "yes" if kind.startswith(GRAVE) else "no",
    }


WEEK = Dialogue(
    "week",
    {
        "goal": Choose(options=dict.fromkeys(GOALS, "plan"), skip="plan", keep=_keep_goal),
        "plan": Write(
            to="agreed",
            skip="left",
            keep=_keep_plan,
            limit=LONGEST_PLAN,
            args=lambda moment: {"way": say_way(moment)},
        ),
        "agreed": End(offers=("week way", "applied", "menu"), args=agreed),
        "left": End(offers=("week way", "applied", "menu")),
    },
    doors=("plan",),
    passing=True,
    side=False,  # a check-in asks for the plan, so it waits
)
