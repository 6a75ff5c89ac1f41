"""Where somebody is, from the time on their clock."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.world.places import CLOCK_TOLERANCE, places_at

from .test_places import NOW, ZONES


@given(
    zone=st.sampled_from(ZONES), hours=st.integers(0, 24 * 366), off=st.integers(-CLOCK_TOLERANCE, CLOCK_TOLERANCE)
)
def test_a_time_gives_only_places_with_that_time_now(zone: str, hours: int, off: int) -> None:
    """Ten minutes up or down, on either side of midnight."""
    now = NOW + timedelta(hours=hours)
    there = now.astimezone(ZoneInfo(zone))
    minutes = (there.hour * 60 + there.minute + off) % (24 * 60)
    found = places_at(minutes, now)
    assert found
    assert len(found) <= 5
    for place in found:
        local = now.astimezone(ZoneInfo(place.zone))
        apart = abs(local.hour * 60 + local.minute - minutes)
        assert min(apart, 24 * 60 - apart) <= CLOCK_TOLERANCE


@pytest.mark.parametrize(
    ("clock", "cities"),
    [
        ("20:00", ["London", "Abidjan", "Accra", "Dakar", "Dublin"]),
        ("15:05", ["New York", "Lima", "Bogotá", "Toronto", "Cancún"]),
        ("1:30", ["Delhi", "Colombo"]),
        ("1:45", ["Kathmandu"]),
        ("18:30", []),
    ],
)
def test_the_largest_city_of_each_country_is_offered(clock: str, cities: list[str]) -> None:
    """Larger ones first; none if no clock shows that time."""
    hour, _, minute = clock.partition(":")
    assert [place.city for place in places_at(int(hour) * 60 + int(minute), NOW)] == cities


def test_zones_of_one_country_that_differ_in_summer_are_both_offered() -> None:
    """Denver and Phoenix have the same time only in winter."""
    assert [place.city for place in places_at(13 * 60, NOW) if place.country == "US"] == ["Denver", "Phoenix"]
