"""Countries by name, and what a zone and a moment are called there."""

import pytest

from bot.world.countries import country_codes, country_name, country_of, find_countries
from bot.world.outside import World
from bot.world.places import find_places
from tests.each import each

from .test_places import CITIES, NOW


@each("code", sorted(country_codes()))
def test_every_country_is_found_by_its_name(code: str) -> None:
    """Each has a name other than its code, and that name finds it."""
    assert country_name(code) != code
    assert code in find_countries(country_name(code))
    assert World().country_name(code) == country_name(code)


@each("name", [n for names in CITIES["countries"].values() for n in names])
def test_countries_are_found_by_other_names(name: str) -> None:
    """UK, the States, Holland: each names its country, and finds places there."""
    code = next(code for code, names in CITIES["countries"].items() if name in names)
    assert find_countries(name) == [code]
    assert code in {place.country for place in find_places(name)}


def test_countries_are_found_by_a_beginning_or_a_typo() -> None:
    """A beginning that fits two gives both; anything else gives none."""
    assert find_countries("Germny") == ["DE"]
    assert find_countries("aus") == ["AU", "AT"] or find_countries("aus") == ["AT", "AU"]
    assert find_countries("qqq") == []
    assert country_name("XX") == "XX"


@pytest.mark.parametrize(
    ("zone", "country"),
    [("Europe/London", "GB"), ("Europe/Belfast", "GB"), ("Asia/Calcutta", "IN"), ("UTC", ""), ("", ""), ("no", "")],
)
def test_a_zone_has_a_country(zone: str, country: str) -> None:
    """Also under its old name; a zone that isn't a place has none."""
    assert country_of(zone) == World().country_of(zone) == country


@pytest.mark.parametrize(
    ("zone", "city"),
    [
        ("America/Argentina/Buenos_Aires", "Buenos Aires"),
        ("Asia/Calcutta", "Kolkata"),
        ("America/St_Johns", "St. John\u2019s"),
        ("", "UTC"),
    ],
)
def test_a_zone_is_shown_by_a_city(zone: str, city: str) -> None:
    """Spelt the way people write it."""
    assert World().city_of(zone) == city


# ---------------------------------------------------------------- said


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Europe/Berlin", "Tuesday, 3 November at 21:00"),
        ("Pacific/Apia", "Wednesday, 4 November at 09:00"),
        ("", "Tuesday, 3 November at 20:00"),
    ],
)
def test_a_moment_is_shown_with_weekday_and_time(zone: str, said: str) -> None:
    """In the person's zone on a 24-hour clock; without a zone, in UTC."""
    assert World().say_moment(NOW, zone) == said
    assert World().say_clock(NOW, zone) == said[-5:]
