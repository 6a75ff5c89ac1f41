"""The check-ins before a deadline for acting on a right, and after it where there may be more time."""

from collections.abc import Iterator
from datetime import date, timedelta

from ..check_ins.times import at_their_hour, is_over, today
from ..dialogue.messages import Args, Outside
from ..kinds import Context, Kind, Occasion
from ..local_time import at
from ..person import Person
from .limits import day_of, perhaps_until, row_of, stage

RIGHTS_BEFORE = (30, 14, 3)  # days before the deadline
OVER = {"ahead": "no", "past": "yes"}  # whether the deadline is over; in between, what `stage` says
PERHAPS_BEFORE = 30  # days before the end of a longer limit that perhaps holds


def find(person: Person, outside: Outside) -> Iterator[Occasion]:
    """30, 14 and 3 days before the deadline, for closed interviews as well.

    Closing an interview doesn't stop the clock, so these reminders stay until the person ends them. Where a longer
    limit perhaps holds there are two more: on the day of the deadline, and 30 days before the longer one ends.
    """
    for number, interview in person.interviews.items():
        if interview.warn_by is None or interview.rights_done:
            continue
        day = interview.warn_by.date()  # encoded by `moment_of`, so the UTC date is right
        days = [(f"{before}:{day}", day - timedelta(days=before)) for before in RIGHTS_BEFORE]
        yield from _on(person, number, days, day - timedelta(days=1))
        place = row_of(outside.rights, interview.rights_place)
        if end := perhaps_until(place, day_of(interview.decided or interview.warn_by)):
            days = [(f"after:{day}", day), (f"before:{end}", end - timedelta(days=PERHAPS_BEFORE))]
            yield from _on(person, number, days, end)


def _on(person: Person, number: int, days: list[tuple[str, date]], last: date) -> Iterator[Occasion]:
    """An occasion on each of these days, until the next one or the end of the `last` day; none in the past."""
    interview = person.interviews[number]
    moments = [at_their_hour(person, day) for _, day in days]
    ends = [*moments[1:], at(last, 24 * 60 - 1, person.zone)]
    for (which, _), moment, until in zip(days, moments, ends, strict=True):
        if not is_over(moment, interview.warn_set and interview.warn_set + timedelta(days=1)):
            yield Occasion("rights", number, which, moment, until - moment, own=True)


def _args(x: Context, occasion: Occasion) -> Args | None:
    interview = x.person.interviews.get(occasion.about)
    if interview is None or interview.warn_by is None or interview.rights_done:
        return None
    day, place = today(x.person, x.now), row_of(x.outside.rights, interview.rights_place)
    left = (interview.warn_by.date() - day).days - 1  # the last day to act is the one before
    return {
        "where": interview.where,
        "date": x.outside.say_date(interview.warn_by, ""),
        "over": OVER.get(said := stage(place, interview, day), said),
        "body": str(place["body"]),
        "left": x.outside.render("check_in-days", {"days": left}),
    }


RIGHTS_CHECK_IN = Kind(
    name="rights",
    shown=9,
    find=find,
    args=_args,
    acts={"rights": (("body", "rights show {about}"), ("done", "rights done {about}"))},
    when_hired=True,
)
