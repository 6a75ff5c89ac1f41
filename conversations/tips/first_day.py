"""What helps in the first 24 hours: a card of /ask, one tap away on the day of a no."""

from collections.abc import Mapping
from datetime import datetime

from ..advice import opening
from ..check_ins.times import today
from ..dialogue.steps import Moment

CARD = "first_day"
OPENS = {CARD: opening(lambda _: CARD)}
"""The option of a question that shows it. Its label is empty on other days: see `begun_today` and `came_today`."""


def begun_today(moment: Moment) -> Mapping[str, str]:
    """Text variable: whether they told us today of an interview that was a no."""
    return _is_today(moment, moment.interview.no_told or moment.interview.began)


def came_today(moment: Moment) -> Mapping[str, str]:
    """Text variable: whether an interview that we knew became a no today."""
    return _is_today(moment, moment.interview.no_told)


def note_no(moment: Moment) -> None:
    """An interview that we knew became a no."""
    moment.interview.standing, moment.interview.no_told = "turned_down", moment.now


def _is_today(moment: Moment, told: datetime | None) -> Mapping[str, str]:
    """Of an older no we may have the day, since /rights asks for it."""
    interview, person = moment.interview, moment.person
    if told is None or interview.standing != "turned_down":
        return {"no_today": "no"}
    day = today(person, told)
    older = interview.decided is not None and interview.decided.date() < day
    return {"no_today": "yes" if day == today(person, moment.now) and not older else "no"}
