"""Working days: weekends and public holidays where the library knows them, Monday to Friday elsewhere."""

from datetime import date, timedelta

import pytest

from bot.world.countries import country_codes
from bot.world.outside import World
from bot.world.workdays import is_working_day
from tests.each import each

HOLIDAYS = [
    ("GB", date(2026, 4, 6)),  # Easter Monday
    ("GB", date(2026, 8, 31)),  # the summer bank holiday
    ("GB", date(2026, 12, 28)),  # Boxing Day was a Saturday
    ("GB", date(2027, 3, 26)),  # Good Friday
    ("DE", date(2026, 5, 14)),  # Ascension
    ("DE", date(2027, 5, 17)),  # Whit Monday
    ("US", date(2026, 7, 3)),  # Independence Day, observed
    ("US", date(2026, 11, 26)),  # Thanksgiving
    ("US", date(2027, 1, 18)),  # Martin Luther King Day
    ("AE", date(2026, 12, 2)),  # National Day
    ("AE", date(2027, 1, 1)),
    ("CL", date(2026, 9, 18)),  # Independence Day
    ("CL", date(2027, 5, 21)),  # Navy Day
    ("AU", date(2026, 1, 26)),  # Australia Day
    ("AU", date(2027, 3, 29)),  # Easter Monday
]
WORKING = [
    ("GB", date(2026, 12, 29)),
    ("DE", date(2026, 12, 24)),
    ("DE", date(2026, 11, 1) + timedelta(days=1)),
    ("US", date(2026, 4, 6)),
    ("AE", date(2026, 12, 4)),  # a Friday: offices are open in the morning
    ("CL", date(2026, 9, 17)),
    ("AU", date(2026, 6, 9)),
    ("IL", date(2026, 11, 15)),  # a Sunday, which begins the week there
    ("CN", date(2026, 2, 14)),  # a Saturday worked for the days off around it
]


@each(("country", "day"), HOLIDAYS)
def test_public_holidays_are_no_working_days(country: str, day: date) -> None:
    """In this year and the next, moved ones included."""
    assert not is_working_day(day, country)
    assert not World().is_working_day(day, country)


@each(("country", "day"), WORKING)
def test_days_between_holidays_are_working_days(country: str, day: date) -> None:
    """Also those that are holidays elsewhere."""
    assert is_working_day(day, country)


@pytest.mark.parametrize(
    ("country", "off"), [("GB", {5, 6}), ("AE", {5, 6}), ("SA", {4, 5}), ("IL", {4, 5}), ("IR", {4}), ("", {5, 6})]
)
def test_the_weekend_depends_on_the_country(country: str, off: set[int]) -> None:
    """Friday and Saturday, Saturday and Sunday, or Friday alone."""
    weeks = [date(2026, 10, 5) + timedelta(days=day) for day in range(28)]
    worked = {day.weekday() for day in weeks if is_working_day(day, country)}
    assert set(range(7)) - worked == off


@pytest.mark.parametrize("country", ["", "XX", "gb", "not a country"])
def test_an_unknown_country_works_from_monday_to_friday(country: str) -> None:
    """No holiday is guessed."""
    for day in (date(2026, 12, 25), date(2026, 12, 26), date(2027, 1, 1), date(2027, 1, 3)):
        assert is_working_day(day, country) == (day.weekday() < 5)


@each("country", sorted(country_codes()))
def test_every_country_has_working_days(country: str) -> None:
    """Within any two weeks there is one, and no year raises."""
    for start in (date(2026, 1, 1), date(2026, 12, 24), date(2027, 6, 1)):
        assert any(is_working_day(start + timedelta(days=day), country) for day in range(14))


@pytest.mark.parametrize("year", [1, 1900, 2100, 9999])
def test_any_year_can_be_asked_for(year: int) -> None:
    """A typed date may be in any year."""
    assert is_working_day(date(year, 6, 15), "GB") in (True, False)
