"""What we do unasked, and when: planned from the person's document alone.

Nothing is put in a queue. `next_due` reads from the document when this person needs us next, and `fall_due`
looks again when that moment comes, so whatever changed meanwhile is taken into account.
"""

from datetime import datetime, timedelta

from .dialogue.answers import end_gathering
from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.messages import Button, Say
from .dialogue.stack import PAUSE
from .dialogue.steps import Choose, Dialogue, End, Gather, Moment, Write
from .person import ComeBack, Person, Talk, Weekly
from .wellbeing import follow_up

COME_BACK_AFTER = timedelta(days=1)  # "next day at their hour": the hour at which they last wrote
NOT_WITHIN = timedelta(hours=1)  # of their last message: whoever is here needs no reminder
COME_BACK_EXPIRES = timedelta(days=7)
WEEKLY_EXPIRES = timedelta(days=3)
LONGEST_PLAN = 500

PAUSES = {"soon": timedelta(hours=2), "tomorrow": timedelta(days=1), "next_week": timedelta(weeks=1)}


def next_due(person: Person) -> datetime | None:
    """When this person needs us next, if ever."""
    if person.care:
        return person.care.follow_up
    ends = [talk.state.until for talk in person.talks]
    weekly = person.weekly.at if person.weekly else None
    return min((moment for moment in (*ends, weekly, come_back_at(person)) if moment), default=None)


def come_back_at(person: Person) -> datetime | None:
    """When to come back to a talk that is half done: as they chose, or a day after they left. Once."""
    plan = person.come_back
    if person.wrote is None or plan.unwanted or half_done(person) is None:
        return None
    if plan.asked and plan.asked >= person.wrote:
        return None
    return max(plan.chosen or person.wrote + COME_BACK_AFTER, person.wrote + NOT_WITHIN)


def half_done(person: Person) -> Talk | None:
    """The talk to come back to: the topmost in which something was answered, or that they stopped."""
    talks = (talk for talk in reversed(person.talks) if talk.dialogue != PAUSE)
    return next((talk for talk in talks if talk.trail or talk.stopped), None)


def fall_due(x: Exchange) -> None:
    """A moment has come: do what is due by now, or nothing."""
    if x.person.care:
        return follow_up(x)
    for talk in list(x.person.talks):
        if talk.state.until and talk.state.until <= x.now:
            if talk is x.open and isinstance(x.step(talk), Gather):
                end_gathering(x, talk)
            else:
                talk.state.until = None  # it rests, so no question comes up: its button ends it
    _look_at_the_week(x)
    at, talk_left = come_back_at(x.person), half_done(x.person)
    if at is None or talk_left is None or at > x.now:
        return None
    x.person.come_back = ComeBack(asked=x.now)
    if x.now - at <= COME_BACK_EXPIRES:
        name = x.text(f"{talk_left.dialogue}-name")
        rows = (
            (
                Button(x.text("common-go_on"), command=f"resume {talk_left.id}"),
                Button(x.text("check-in-later"), command="later"),
            ),
            (Button(x.text("check-in-drop"), command=f"drop {talk_left.id}"),),
        )
        x.messages.append(Say(x.text("check-in-come_back", {"name": name}), rows=rows, check_in=True))
    return None


def _look_at_the_week(x: Exchange) -> None:
    """The weekly look: it makes a plan, and never just reminds."""
    weekly = x.person.weekly
    if weekly is None or weekly.at is None or weekly.at > x.now:
        return
    weeks, late = divmod(x.now - weekly.at, timedelta(weeks=1))
    weekly.at += timedelta(weeks=weeks + 1)
    if late <= WEEKLY_EXPIRES:
        key = "check-in-week_again" if weekly.plan else "check-in-week"
        rows = x.commands(("week plan", "week rest"))
        x.messages.append(Say(x.text(key, {"plan": weekly.plan}), rows=rows, check_in=True))


def command_week(x: Exchange, words: str) -> None:
    """Buttons of the weekly look: make the plan, or leave it this week."""
    if words == "plan":
        begin(x, "week")
    else:
        x.say("check-in-week_rest")


def _keep_plan(moment: Moment) -> None:
    weekly = moment.person.weekly
    if weekly is None:
        weekly = moment.person.weekly = Weekly()
    weekly.plan, weekly.planned = moment.answer.text, moment.now


def _looked_at(moment: Moment) -> dict[str, str]:
    weekly = moment.person.weekly
    return {"weekly": "yes" if weekly and weekly.at else "no"}


WEEK = Dialogue(
    "week",
    {
        "plan": Write(to="agreed", keep=_keep_plan, limit=LONGEST_PLAN),
        "agreed": End(offers=("dodont", "menu"), args=_looked_at),
    },
    passing=True,
)


def keep_pause(moment: Moment) -> None:
    """When to come back, or not at all."""
    choice = moment.answer.choice
    after = PAUSES.get(choice)
    moment.person.come_back = ComeBack(chosen=moment.now + after if after else None, unwanted=after is None)


ASK_WHEN = Dialogue(
    PAUSE,
    {
        "when": Choose(
            options={"soon": "agreed", "tomorrow": "agreed", "next_week": "agreed", "never": "quiet"},
            keep=keep_pause,
        ),
        "agreed": End(),
        "quiet": End(),
    },
    passing=True,
)
