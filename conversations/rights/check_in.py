"""The check-in before a deadline for acting on a right."""

from collections.abc import Iterator
from datetime import timedelta

from ..check_ins.times import at_their_hour, is_over, today
from ..dialogue.messages import Args, Outside
from ..kinds import Context, Kind, Occasion
from ..local_time import at
from ..person import Person

RIGHTS_BEFORE = (30, 14, 3)  # days before the deadline


def find(person: Person, _: Outside) -> Iterator[Occasion]:
    """30, 14 and 3 days before the deadline, for closed interviews as well.

    Closing an interview doesn't stop the clock, so these reminders stay until the person ends them.
    """
    for number, interview in person.interviews.items():
        if interview.warn_by is None or interview.rights_done:
            continue
        day = interview.warn_by.date()  # encoded by `moment_of`, so the UTC date is right
        moments = [at_their_hour(person, day - timedelta(days=days)) for days in RIGHTS_BEFORE]
        ends = [*moments[1:], at(day - timedelta(days=1), 24 * 60 - 1, person.zone)]
        for days, moment, until in zip(RIGHTS_BEFORE, moments, ends, strict=True):
            if not is_over(moment, interview.warn_set and interview.warn_set + timedelta(days=1)):
                yield Occasion("rights", number, f"{days}:{day}", moment, until - moment, own=True)


def _args(x: Context, occasion: Occasion) -> Args | None:
    interview = x.person.interviews.get(occasion.about)
    if interview is None or interview.warn_by is None or interview.rights_done:
        return None
    left = (interview.warn_by.date() - today(x.person, x.now)).days - 1  # the last day to act is the one before
    return {
        "where": interview.where,
        "date": x.outside.say_date(interview.warn_by, ""),
        "over": "yes" if left < 0 else "no",
        "left": x.outside.render("check_in-days", {"days": left}),
    }


RIGHTS_CHECK_IN = Kind(
    name="rights",
    shown=8,
    find=find,
    args=_args,
    acts={"rights": (("body", "rights show {about}"), ("done", "rights done {about}"))},
    when_hired=True,
)
