"""Working days: weekends and public holidays of a country, from the `holidays` library."""

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

CACHE_SIZE = 256  # pairs of country and year, about 10 KB each
# Countries whose nationwide list lacks holidays that most people have. Elsewhere the nationwide list is used, so a
# regional holiday counts as a working day.
SUBDIVISIONS = {"GB": "ENG"}


def is_working_day(day: date, country: str) -> bool:
    """Whether offices are open. In a country that the library doesn't know: Monday to Friday."""
    days = _days(country, day.year)
    return day.weekday() < 5 if days is None else days.is_working_day(day)


@lru_cache(maxsize=CACHE_SIZE)
def _days(country: str, year: int) -> "HolidayBase | None":
    from holidays import country_holidays  # 45 ms, so not imported at startup

    try:
        return country_holidays(country, subdiv=SUBDIVISIONS.get(country), years=year, expand=False)
    except NotImplementedError:
        return None
