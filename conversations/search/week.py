"""The weekly look at applications: a plan of what, where and when; a goal; how it went; and what was sent.

A written plan is what helps; a reminder alone does nothing (FACTS 2). So each of these makes or reviews a plan.
"""

import re
from datetime import timedelta

from ..check_ins import promised, say_promised
from ..choices import WeekWent
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, quote
from ..dialogue.steps import Choose, Dialogue, End, Moment, Write
from ..person import Application, Person, Weekly
from .check_ins import review_day

LONGEST_PLAN = 500
LONGEST_LINE = 200
GOALS = {"one": 1, "two": 2, "three": 3, "five": 5, "open": 0}
WENT: tuple[WeekWent, ...] = ("all", "some", "none")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
MOST_KEPT = 500  # applications; the oldest go first


def weekly_of(person: Person) -> Weekly:
    """The weekly look, as it is or to be."""
    if person.weekly is None:
        person.weekly = Weekly()
    return person.weekly


def command(x: Exchange, words: str) -> None:
    """Buttons of the weekly look: make the plan, change the goal, say how it went, or leave it this week."""
    if words in ("plan", "goal"):
        return begin(x, "week", words)
    how, _, key = words.partition(" ")
    if how in WENT:
        return _went(x, how, key.rpartition(":")[2])
    if x.person.weekly is None or x.person.weekly.at is None:
        return x.say("check-in-settled", rows=x.commands(("checkins",)))
    return x.say("check-in-week_rest", {"date": say_promised(x, "week.0.plan:")})


def _went(x: Exchange, how: WeekWent, day: str) -> None:
    """What became of a plan: of the week that ends on `day`, which an older button names, else of this one."""
    weekly = weekly_of(x.person)
    if not weekly.planned:
        return x.say("check-in-settled", rows=x.commands(("checkins",)))
    weekly.went[day if _DAY.fullmatch(day) else f"{review_day(x.person, weekly)}"] = how
    weekly.went = dict(list(weekly.went.items())[-60:])
    return x.say(f"week-went_{how}", rows=x.commands(("week plan",)))


def applied(x: Exchange, words: str) -> None:
    """/applied Company, Role: note it; without words ask for them, of too many for a shorter version."""
    if not words.strip():
        return begin(x, "applied")
    if len(words) > LONGEST_LINE:
        lengths = {"length": str(len(words)), "limit": str(LONGEST_LINE)}
        return begin(x, "applied", lead=x.text("common-too_long", lengths))
    note_application(x.person, words, x)
    return x.say("applied-noted", _count(x.person, x))


def note_application(person: Person, words: str, at: Exchange | Moment) -> None:
    """Put one application on record; what stands after the first comma is the role."""
    company, _, role = words.partition(",")
    person.applications[person.number("application")] = Application(company.strip(), role.strip(), at.now)
    for number in sorted(person.applications)[:-MOST_KEPT]:
        del person.applications[number]


def _count(person: Person, at: Exchange | Moment) -> dict[str, str | int]:
    """The newest application, how many in the last seven days, and the goal."""
    since = at.now - timedelta(days=7)
    sent = sum(one.at > since for one in person.applications.values())
    goal = person.weekly.goal if person.weekly else 0
    newest = person.applications[max(person.applications)]
    applied = quote(", ".join(filter(None, (newest.company, newest.role))))
    return {"applied": applied, "sent": sent, "goal": goal}


def _keep_plan(moment: Moment) -> None:
    """What, where and when, in their words: this week's."""
    weekly = weekly_of(moment.person)
    weekly.plan, weekly.planned = moment.answer.text, moment.now


def _keep_goal(moment: Moment) -> None:
    """Applications a week; 0 where they want no number."""
    weekly_of(moment.person).goal = GOALS[moment.answer.choice]


def _keep_application(moment: Moment) -> None:
    for number in moment.state.made:  # an answer that was edited takes the place of what it had made
        moment.person.applications.pop(number, None)
    note_application(moment.person, moment.answer.text, moment)
    moment.state.made = [max(moment.person.applications)]


def agreed(moment: Moment) -> dict[str, str]:
    """Whether the weekly look comes, for the texts: a promise is made of nothing that is switched off."""
    return {"weekly": "yes" if promised(moment, "week.0.") else "no"}


WEEK = Dialogue(
    "week",
    {
        "goal": Choose(options=dict.fromkeys(GOALS, "plan"), skip="plan", keep=_keep_goal),
        "plan": Write(to="agreed", skip="left", keep=_keep_plan, limit=LONGEST_PLAN),
        "agreed": End(offers=("applied", "menu"), args=agreed),
        "left": End(offers=("applied", "menu")),
    },
    doors=("plan",),
    passing=True,
)

APPLIED = Dialogue(
    "applied",
    {
        "what": Write(to="noted", keep=_keep_application, limit=LONGEST_LINE),
        "noted": End(offers=("applied", "menu"), args=lambda moment: _count(moment.person, moment)),
    },
    passing=True,
)
