"""Time limits: what the facts give for a place, and the day they come to. Arithmetic of dates, nothing else.

Where the law can be read in two ways, the earlier day counts:

- A month that is too short ends on its last day, and "less one day" is taken from there.
- A last day on a weekend or a holiday is moved to the next working day in many places. Here it never is.
- The day found is the one to act *before*: some count the day of the decision as the first, some don't.
- Of several limits of one place the shortest warns. Those that hold for others have a place of their own.

A day is kept as a moment that falls on it wherever they are: see `moment_of`.
"""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import Struct

from ..dialogue.messages import Outside

Row = Mapping[str, Any]

_EVERYWHERE = time(10, tzinfo=UTC)
"""Ten in UTC is on the same day from Hawaii to Auckland in summer; noon is not."""


def warn_by(place: Row, decided: date) -> date | None:
    """The day before which to act on what was decided on `decided`; None where no figure is sure."""
    return min((last_day(limit, decided) for limit in place.get("limit", ())), default=None)


def last_day(limit: Row, decided: date) -> date:
    """The day to which one limit comes, counted from the decision."""
    months = limit.get("months", 0) + 12 * limit.get("years", 0)
    day = _months_later(decided, months) + timedelta(days=limit.get("days", 0))
    return day - timedelta(days=1) if limit.get("less_a_day") else day


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def place_of(places: Sequence[Row], key: str, today: date) -> Row:
    """The place of that key, or the one for everywhere else, as far as it can still be shown.

    Once one of its figures is due to be looked at again all are left out: of those that are left the shortest
    could be too long.
    """
    place = next((row for row in places if row["key"] == key), places[-1])
    if all(today <= limit["review_by"] for limit in place.get("limit", ())):
        return place
    return {name: value for name, value in place.items() if name != "limit"}


class Access(Struct, frozen=True):
    """What asking for one's own data is like in a country; `months` is 0 once its figures can't be shown."""

    place: str
    body: str
    link: str
    months: int = 0  # in which they answer
    more_months: int = 0  # that they may take on top where it is complex


def access(outside: Outside, country: str, today: date) -> Access | None:
    """How a data-access request stands in `country` (ISO alpha-2); None where there is none that we know of."""
    row = next((row for row in outside.access if country in row["countries"]), None)
    if row is None:
        return None
    known = Access(row["place"], row["body"], row["link"])
    if today > row["review_by"]:
        return known
    return Access(known.place, known.body, known.link, row["months"], row.get("more_months", 0))


def today(now: datetime, zone: str) -> date:
    """The day it is for someone in `zone` (UTC while it is unknown)."""
    return now.astimezone(ZoneInfo(zone or "UTC")).date()


def moment_of(day: date) -> datetime:
    """A day as it is kept: a moment that falls on it in every zone but the two at the edges of the map."""
    return datetime.combine(day, _EVERYWHERE)


def day_of(moment: datetime) -> date:
    """The day that was kept as this moment, whatever the zone."""
    return moment.astimezone(UTC).date()
