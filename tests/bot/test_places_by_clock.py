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
def test_a_clock_read_somewhere_shows_only_places_with_that_time(zone: str, hours: int, off: int) -> None:
    """All that is offered has the time that was said, ten minutes up or down, on either side of midnight."""
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
def test_of_each_country_the_largest_city_is_offered(clock: str, cities: list[str]) -> None:
    """One a country, the largest first; none where no clock shows that."""
    hour, _, minute = clock.partition(":")
    assert [place.city for place in places_at(int(hour) * 60 + int(minute), NOW)] == cities


def test_places_of_one_country_that_part_in_summer_are_two() -> None:
    """Denver and Phoenix agree in winter alone: whoever says their time is shown both."""
    assert [place.city for place in places_at(13 * 60, NOW) if place.country == "US"] == ["Denver", "Phoenix"]
