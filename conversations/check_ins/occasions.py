"""What there is to check in about: read from the document, kind by kind, as if nothing else were planned.

An `Occasion` is one reason to write, and its key names it for ever: what was said once isn't said again, and a
button that puts it off moves it alone. Nothing is put in a queue, so whatever changes in the document changes what
is planned. When an occasion may really come is `planner.py`'s to say.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from msgspec import Struct

from ..dialogue.messages import Outside
from ..dialogue.stack import PAUSE
from ..local_time import at, local, minute_of, on_weekday
from ..person import Interview, Person, Talk, Weekly
from .chasing import CHASE_DAYS, CHASE_OVER, STAGES, chase_of, working_days_on
from .times import EVENING, at_their_hour, pace, today

COME_BACK_AGAIN = timedelta(weeks=1)  # between two words on one open question, if they come by and leave it open
JUST_HERE = timedelta(minutes=15)  # of their last message: not even what they chose comes while they write
NETWORK_AFTER = 3  # days after a person was named
REVIEW_AFTER = 6  # days after the plan: the last day of that week
LIST_EVERY, MOOD_EVERY = 14, 7  # days, where they chose no other rhythm
RIGHTS_BEFORE = (30, 14, 3)  # days before the date by which to act
MORNING_AHEAD = timedelta(minutes=45)  # an interview this soon after the night has no check-in on its morning


class Occasion(Struct, frozen=True):
    """One reason to write. `own` ones they set themselves: not counted as unasked, never thinned out.

    `agreed` ones are counted and thinned out, but it was they who set the day.
    """

    kind: str
    about: int
    which: str
    at: datetime
    lasts: timedelta
    own: bool = False
    agreed: bool = False

    @property
    def key(self) -> str:
        """Its name in buttons and in the document; short enough for a button."""
        return f"{self.kind}.{self.about}.{self.which}"


def come_back(person: Person, _: Outside) -> Iterator[Occasion]:
    """To each talk when they chose; where they didn't, to the half-done one on top, the next day at their hour.

    Of one question that is once a week at most.
    """
    half, left = half_done(person), person.wrote
    if left is None:
        return
    for talk in [one for one in person.talks if one.dialogue != PAUSE]:
        plan, which = talk.come_back, f"{talk.question}:{int(left.timestamp())}"
        if plan.chosen and plan.chosen > left:
            moment = max(plan.chosen, left + JUST_HERE)
            yield Occasion("come_back", talk.id, which, moment, timedelta(days=7), own=True)
        elif talk is half and not plan.unwanted:
            told = _last_day(person, f"come_back.{talk.id}.{talk.question}:") or date.min
            day = max(today(person, left) + timedelta(days=1), told + COME_BACK_AGAIN)
            yield Occasion("come_back", talk.id, which, at_their_hour(person, day), timedelta(days=7))


def chase(person: Person, outside: Outside) -> Iterator[Occasion]:
    """Feedback that they asked for, or meant to: after working days, twice at most, then a kind end.

    And the notes they asked for, once the day has passed by which these were due.
    """
    for number, interview in _open(person):
        if interview.access == "sent" and interview.access_due:
            day = interview.access_due.date() + timedelta(days=1)
            yield Occasion("chase", number, f"notes:{day}", at_their_hour(person, day), timedelta(days=10))
        hunt = chase_of(interview)
        if hunt is None:
            continue
        if hunt.stage == "send":
            yield _asking(number, "send", hunt.since, working_days_on(person, outside, hunt.since, 1))
            continue
        since = hunt.since
        for stage in STAGES[STAGES.index(hunt.stage) :]:  # an ignored one isn't the end: the next stage follows
            occasion = _asking(number, stage, since, working_days_on(person, outside, since, CHASE_DAYS))
            if occasion.at > hunt.since + CHASE_OVER:
                break
            said = person.check_ins.said.get(occasion.key)
            if said is None:
                yield occasion
                break
            since = said


def week(person: Person, _: Outside) -> Iterator[Occasion]:
    """The weekly look: a plan on its day, and what became of it at the week's end."""
    weekly = person.weekly
    if weekly is None or weekly.at is None:
        return
    first, minute = local(weekly.at, person.zone).date(), minute_of(weekly.at, person.zone)
    last = _last_day(person, "week.0.plan:")
    weeks = timedelta(weeks=pace(person) - 1)
    day = first if last is None or last < first else on_weekday(last, first.weekday()) + weeks
    day = _not_had(person, "week.0.plan:", day, 7)
    yield Occasion("week", 0, f"plan:{day}", at(day, minute, person.zone), timedelta(days=3), agreed=True)
    if weekly.planned and f"{(ends := review_day(person, weekly))}" not in weekly.went:
        yield Occasion("week", 0, f"review:{ends}", at(ends, minute, person.zone), timedelta(days=2), agreed=True)


def network(person: Person, _: Outside) -> Iterator[Occasion]:
    """The one person they named to write to; and the day on which they wanted to hear of them again."""
    weekly = person.weekly
    if weekly is None or not weekly.contact:
        return
    if weekly.follow_up:
        which = f"again:{int(weekly.follow_up.timestamp())}"
        yield Occasion("network", 0, which, weekly.follow_up, timedelta(days=7), own=True)
    elif weekly.named:
        day = today(person, weekly.named) + timedelta(days=NETWORK_AFTER)
        which = f"first:{int(weekly.named.timestamp())}"
        yield Occasion("network", 0, which, at_their_hour(person, day), timedelta(days=7))


def dodont(person: Person, _: Outside) -> Iterator[Occasion]:
    """The list, between interviews, at their rhythm."""
    if person.items:
        yield from _rhythm(person, "dodont", LIST_EVERY, min(item.added for item in person.items.values()))


def mood(person: Person, _: Outside) -> Iterator[Occasion]:
    """How they are, at their rhythm, from the first tip they went through on."""
    ended = [one.tip_done or one.began for one in person.interviews.values() if one.finished]
    if ended:
        yield from _rhythm(person, "mood", MOOD_EVERY, min(ended))


def coming(person: Person, _: Outside) -> Iterator[Occasion]:
    """The next interview: the evening before, its morning, the evening after."""
    for number, interview in _open(person):
        if interview.coming is None:
            continue
        starts, day = interview.coming, local(interview.coming, person.zone).date()
        stamp = int(starts.timestamp())
        before = at(day - timedelta(days=1), EVENING, person.zone)
        morning = at(day, person.check_ins.quiet_to, person.zone)
        after = max(at(day, EVENING, person.zone), starts + timedelta(hours=2))
        on_the_day = morning + MORNING_AHEAD <= starts
        moments = {"before": (before, morning if on_the_day else starts), "after": (after, after + timedelta(days=4))}
        if on_the_day:
            moments["morning"] = (morning, starts)
        for which, (moment, ends) in moments.items():
            if not _is_over(moment, interview.coming_set):
                yield Occasion("coming", number, f"{which}:{stamp}", moment, ends - moment, own=True)


def rights(person: Person, _: Outside) -> Iterator[Occasion]:
    """Thirty, fourteen and three days before the date before which to act; of a closed interview as well.

    Closing it means to hear no more of the interview; the date passes all the same, and they end it themselves.
    """
    for number, interview in person.interviews.items():
        if interview.warn_by is None or interview.rights_done:
            continue
        day = interview.warn_by.date()  # kept so that the day is the same wherever it is read
        moments = [at_their_hour(person, day - timedelta(days=days)) for days in RIGHTS_BEFORE]
        ends = [*moments[1:], at(day - timedelta(days=1), 24 * 60 - 1, person.zone)]
        for days, moment, until in zip(RIGHTS_BEFORE, moments, ends, strict=True):
            if not _is_over(moment, interview.warn_set and interview.warn_set + timedelta(days=1)):
                yield Occasion("rights", number, f"{days}:{day}", moment, until - moment, own=True)


FINDERS = {
    "rights": rights,
    "coming": coming,
    "come_back": come_back,
    "chase": chase,
    "week": week,
    "network": network,
    "dodont": dodont,
    "mood": mood,
}
"""Every kind, the most urgent first."""


def review_day(person: Person, weekly: Weekly) -> date:
    """The last day of the week for which the plan at hand was made."""
    begins = local(weekly.at, person.zone) if weekly.at else None
    made = today(person, weekly.planned) if weekly.planned else date.min
    return on_weekday(made, ((begins.weekday() if begins else made.weekday()) + REVIEW_AFTER) % 7)


def rhythm_of(person: Person, kind: str) -> int:
    """Days between two of a kind that has a rhythm; 0: never."""
    return person.check_ins.rhythms.get(kind, {"dodont": LIST_EVERY, "mood": MOOD_EVERY}.get(kind, 7))


def half_done(person: Person) -> Talk | None:
    """The talk to come back to: the topmost in which something was answered, or that they stopped.

    One about a closed interview is left in peace, unless they chose when.
    """
    closed = {number for number, one in person.interviews.items() if one.closed}
    talks = (talk for talk in reversed(person.talks) if talk.dialogue != PAUSE)
    half = (talk for talk in talks if talk.trail or talk.stopped)
    return next(
        (one for one in half if one.state.about not in closed or (one.stopped and one.come_back.chosen)), None
    )


def _open(person: Person) -> Iterator[tuple[int, Interview]]:
    """Interviews about which there may be something to say."""
    return ((number, one) for number, one in person.interviews.items() if one.closed is None)


def _is_over(moment: datetime, known_since: datetime | None) -> bool:
    """Whether a moment had passed by the time that it became known what it is for."""
    return known_since is not None and moment <= known_since


def _asking(number: int, stage: str, since: datetime, moment: datetime) -> Occasion:
    return Occasion("chase", number, f"{stage}:{int(since.timestamp())}", moment, timedelta(days=10))


def _rhythm(person: Person, kind: str, days: int, since: datetime) -> Iterator[Occasion]:
    every = rhythm_of(person, kind) * pace(person)
    if every:
        last = _last_day(person, f"{kind}.0.") or today(person, since)
        day = _not_had(person, f"{kind}.0.on:", last + timedelta(days=every), every)
        yield Occasion(kind, 0, f"on:{day}", at_their_hour(person, day), timedelta(days=max(1, min(every, 7))))


def _not_had(person: Person, prefix: str, day: date, every: int) -> date:
    """`day`, or the next of its rhythm where that day had its own before they went west, and comes a second time."""
    while f"{prefix}{day}" in person.check_ins.said:
        day += timedelta(days=every)
    return day


def _last_day(person: Person, prefix: str) -> date | None:
    """The day on which one of a kind was met last."""
    met = (moment for key, moment in person.check_ins.said.items() if key.startswith(prefix))
    last = max(met, default=None)
    return today(person, last) if last else None
