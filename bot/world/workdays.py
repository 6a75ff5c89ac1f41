"""Working days: weekends and public holidays of a country, from the `holidays` library."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

KEPT = 256  # countries and years whose days are kept in memory, about 10 KB each
# Where the days that most people have off aren't those of the whole country. Everywhere else: the whole country's, so
# what only a part of it keeps (a state, a canton) counts as a working day.
PART = {"GB": "ENG"}


def is_working_day(day: date, country: str) -> bool:
    """Whether offices are open; of a country we don't know, Monday to Friday."""
    days = _days(country, day.year)
    return day.weekday() < 5 if days is None else days.is_working_day(day)


@lru_cache(maxsize=KEPT)
def _days(country: str, year: int) -> "HolidayBase | None":
    from holidays import country_holidays  # 45 ms: not for a start

    try:
        return country_holidays(country, subdiv=PART.get(country), years=year, expand=False)
    except NotImplementedError:
        return None
