"""Time limits of a place, and the deadlines that follow from them. Pure date arithmetic.

Where a rule can be read in two ways, we take the earlier day:

- If the month is too short, we take its last day, and subtract "less one day" from that.
- Many places move a deadline on a weekend or holiday to the next working day. We never do.
- The resulting day is the one to act *before*, as some count the day of the decision as day one and some don't.
- If a place has several limits, the shortest applies. Limits for other groups are listed as a place of their own.
- A longer limit that only perhaps holds never warns, but until it has passed we don't say that it's too late.

A day is stored as a moment that falls on it in (almost) every zone: see `moment_of`.
"""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from msgspec import Struct

from ..dialogue.messages import Outside
from ..person import Interview

Row = Mapping[str, Any]

_EVERYWHERE = time(10, tzinfo=UTC)
"""10:00 UTC is the same date from Hawaii to Auckland, summer time included; noon isn't."""


def warn_by(place: Row, decided: date) -> date | None:
    """The deadline (act before this day) for a decision made on `decided`; None if no limit is known."""
    return min((last_day(limit, decided) for limit in place.get("limit", ())), default=None)


def perhaps_until(place: Row, decided: date) -> date | None:
    """The day on which a longer limit ends that perhaps holds there; None if there is none."""
    return last_day(place["perhaps"], decided) if "perhaps" in place else None


def stage(place: Row, interview: Interview, today: date) -> str:
    """Where the deadline of an interview stands.

    Returns:
        "unknown" if no day is known; "ahead"; then "past". But where a longer limit perhaps holds, "perhaps" until it
        has passed, and "later" afterwards.
    """
    if interview.warn_by is None:
        return "unknown"
    if day_of(interview.warn_by) > today:
        return "ahead"
    end = perhaps_until(place, day_of(interview.decided or interview.warn_by))
    return "past" if end is None else "perhaps" if today <= end else "later"


def last_day(limit: Row, decided: date) -> date:
    """The day on which a limit ends, counted from the decision."""
    months = limit.get("months", 0) + 12 * limit.get("years", 0)
    day = _months_later(decided, months) + timedelta(days=limit.get("days", 0))
    return day - timedelta(days=1) if limit.get("less_a_day") else day


def _months_later(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def row_of(places: Sequence[Row], key: str) -> Row:
    """The place with this key, else the last one, "everywhere else"."""
    return next((row for row in places if row["key"] == key), places[-1])


def place_of(places: Sequence[Row], key: str, today: date) -> Row:
    """The same, as it may be shown.

    If any of its figures is past its review date, all are left out, as the shortest of the rest could be too long.
    """
    place = row_of(places, key)
    extra = [place[name] for name in ("perhaps", "conciliation") if name in place]
    if all(today <= figure["review_by"] for figure in (*place.get("limit", ()), *extra)):
        return place
    return {name: value for name, value in place.items() if name not in ("limit", "perhaps", "conciliation")}


class Access(Struct, frozen=True):
    """The right of access to your own data in a country; `months` is 0 if its figures are past review."""

    place: str
    body: str
    link: str
    months: int = 0  # time they have to answer
    more_months: int = 0  # extension for complex requests


def access(outside: Outside, country: str, today: date) -> Access | None:
    """The right of access in `country` (ISO alpha-2); None if we know of none."""
    row = next((row for row in outside.access if country in row["countries"]), None)
    if row is None:
        return None
    known = Access(row["place"], row["body"], row["link"])
    if today > row["review_by"]:
        return known
    return Access(known.place, known.body, known.link, row["months"], row.get("more_months", 0))


def today(now: datetime, zone: str) -> date:
    """The local date in `zone` (UTC if unknown)."""
    return now.astimezone(ZoneInfo(zone or "UTC")).date()


def moment_of(day: date) -> datetime:
    """A day as we store it: a moment that falls on it in every zone but the two next to the date line."""
    return datetime.combine(day, _EVERYWHERE)


def day_of(moment: datetime) -> date:
    """The day that was stored as this moment, whatever the zone."""
    return moment.astimezone(UTC).date()
