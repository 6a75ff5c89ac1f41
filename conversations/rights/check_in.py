"""A date before which to act on a right comes near."""

from collections.abc import Iterator
from datetime import timedelta

from ..check_ins.times import at_their_hour, is_over, today
from ..dialogue.messages import Args, Outside
from ..kinds import Context, Kind, Occasion
from ..local_time import at
from ..person import Person

RIGHTS_BEFORE = (30, 14, 3)  # days before the date by which to act


def find(person: Person, _: Outside) -> Iterator[Occasion]:
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
            if not is_over(moment, interview.warn_set and interview.warn_set + timedelta(days=1)):
                yield Occasion("rights", number, f"{days}:{day}", moment, until - moment, own=True)


def _args(x: Context, occasion: Occasion) -> Args | None:
    interview = x.person.interviews.get(occasion.about)
    if interview is None or interview.warn_by is None or interview.rights_done:
        return None
    left = (interview.warn_by.date() - today(x.person, x.now)).days - 1  # the eve is the last day on which to act
    return {
        "where": interview.where,
        "date": x.outside.say_date(interview.warn_by, ""),
        "over": "yes" if left < 0 else "no",
        "left": x.outside.render("check-in-days", {"days": left}),
    }


RIGHTS_CHECK_IN = Kind(
    name="rights",
    shown=8,
    find=find,
    args=_args,
    acts={"rights": (("body", "rights show {about}"), ("done", "rights done {about}"))},
    when_hired=True,
)
