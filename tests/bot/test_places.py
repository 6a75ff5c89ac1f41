"""Where somebody is, from a name or coordinates, without using the network."""

import math
from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.world.countries import canonical_zone, city_data, country_codes, country_of, find_countries
from bot.world.places import city_of, find_places, place_at
from conversations import Place
from tests.each import each

NOW = datetime(2026, 11, 3, 20, 0, tzinfo=UTC)
ZONES = sorted(zone for zone in available_timezones() if country_of(zone))
CITIES = city_data()


def zones(text: str) -> list[str]:
    return [place.zone for place in find_places(text)]


def test_every_zone_but_utc_and_fixed_offsets_has_a_country() -> None:
    """Those aren't places."""
    left = {zone for zone in available_timezones() if not country_of(zone)}
    fixed = {"GMT", "UTC", "UCT", "Zulu", "Universal", "Greenwich", "GMT0", "GMT+0", "GMT-0", "Factory", "localtime"}
    assert {zone for zone in left if not zone.startswith("Etc/")} <= fixed


@each("zone", ZONES)
def test_every_zone_is_found_by_its_city_and_by_its_name(zone: str) -> None:
    """By the last part of its name, the city as shown, and the whole name; always in its country."""
    for name in (zone.rpartition("/")[2].replace("_", " "), city_of(zone), zone):
        found = find_places(name)
        assert canonical_zone(zone) in [place.zone for place in found], name
        assert len(found) <= 5
        assert all(place.country == country_of(place.zone) != "" for place in found)


@each(("zone", "city"), [(zone, city) for zone, cities in CITIES["cities"].items() for city in cities])
def test_every_city_of_ours_is_found_in_its_zone(zone: str, city: str) -> None:
    """Each is shown as its people write it, whatever case was typed, and its zone is a current one."""
    assert zone in available_timezones()
    assert canonical_zone(zone) == zone
    for typed in (city, city.upper(), f" {city.lower()}. "):
        assert Place(zone, city, country_of(zone)) in find_places(typed)


@each("name", CITIES["names"])
def test_short_names_states_and_zone_letters_find_cities(name: str) -> None:
    """The cities that they name, in that order."""
    assert [place.city for place in find_places(name)][: len(CITIES["names"][name])] == CITIES["names"][name]


@pytest.mark.parametrize(
    ("typed", "city", "country"),
    [
        ("Manchester", "Manchester", "GB"),
        ("MUNICH!", "Munich", "DE"),
        ("munchen", "München", "DE"),
        ("sao paulo", "São Paulo", "BR"),
        ("Bogota", "Bogotá", "CO"),
        ("I'm in Leeds", "Leeds", "GB"),
        ("I`m in\tLeeds", "Leeds", "GB"),
        ("I\u00b4m in\u2028Leeds", "Leeds", "GB"),
        ("near San Francisco", "San Francisco", "US"),
        ("Berlin, Germany", "Berlin", "DE"),
        ("Perth Australia", "Perth", "AU"),
        ("Perth, Scotland", "Perth", "GB"),
        ("Paris, Texas", "Paris", "FR"),
        ("nyc", "New York", "US"),
        ("UK", "London", "GB"),
        ("Germany", "Berlin", "DE"),
        ("india", "Delhi", "IN"),
        ("the Netherlands", "Amsterdam", "NL"),
        ("manch", "Manchester", "GB"),
        ("rio", "Rio de Janeiro", "BR"),
        ("manchestr", "Manchester", "GB"),
        ("lodnon", "London", "GB"),
        ("Barcelna", "Barcelona", "ES"),
        ("kiev", "Kyiv", "UA"),
        ("Calcutta", "Calcutta", "IN"),
        ("i'm in the uk", "London", "GB"),
        ("UK time please", "London", "GB"),
        ("it's Berlin time", "Berlin", "DE"),
        ("Dubai time zone", "Dubai", "AE"),
        ("India time", "Delhi", "IN"),
        ("Indian standard time", "Delhi", "IN"),
        ("German time", "Berlin", "DE"),
        ("Lagos, Nigeria", "Lagos", "NG"),
        ("West Africa time", "Lagos", "NG"),
        ("we are somewhere in Kenya", "Nairobi", "KE"),
    ],
)
def test_a_place_is_found_as_people_type_it(typed: str, city: str, country: str) -> None:
    """Whatever the case, accents or punctuation, by a beginning, with a typo, or with its country."""
    assert [(place.city, place.country) for place in find_places(typed)] == [(city, country)]


@pytest.mark.parametrize(
    ("typed", "among"),
    [
        ("USA", "America/Chicago"),
        ("Australia", "Australia/Perth"),
        ("Birmingham", "America/Chicago"),
        ("Portland, Oregon", "America/Los_Angeles"),
        ("San", "America/Los_Angeles"),
        ("cet", "Europe/Berlin"),
        ("est", "America/New_York"),
        ("GMT", "Europe/London"),
        ("berln", "Europe/Berlin"),
        ("Eastern time", "America/New_York"),
        ("pst", "America/Los_Angeles"),
        ("East Coast", "America/New_York"),
        ("ET", "America/New_York"),
        ("my time zone is IST", "Asia/Kolkata"),
        ("American time", "America/Chicago"),
    ],
)
def test_an_ambiguous_name_gives_several_places(typed: str, among: str) -> None:
    """Two to five, the likelier first."""
    found = zones(typed)
    assert among in found
    assert 2 <= len(set(find_places(typed))) == len(found) <= 5


@pytest.mark.parametrize(
    "typed", ["", " ", "?", "x", "Acme", "branch", "qqq", "x" * 5000, "\u200d", "nowhere at all"]
)
def test_what_is_no_place_finds_none(typed: str) -> None:
    """Words that name no place find none."""
    assert find_places(typed) == []


@given(text=st.text() | st.text(alphabet="abcdefilnorstu ,.'-", max_size=20))
def test_any_text_finds_at_most_five_and_never_raises(text: str) -> None:
    """Whatever is typed: existing places, none twice, or none at all."""
    found = find_places(text)
    assert len(set(found)) == len(found) <= 5
    assert all(place.city and place.zone in ZONES and place.country in country_codes() for place in found)
    assert len(find_countries(text)) <= 5


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (52.52, 13.405, "Europe/Berlin"),
        (54.6, -5.93, "Europe/London"),
        (40.7128, -74.006, "America/New_York"),
        (-33.8688, 151.2093, "Australia/Sydney"),
        (28.6139, 77.209, "Asia/Kolkata"),
        (-31.55, 159.08, "Australia/Lord_Howe"),
    ],
)
def test_coordinates_on_land_give_their_zone(latitude: float, longitude: float, zone: str) -> None:
    """With the city and the country of that zone."""
    assert place_at(latitude, longitude) == Place(zone, city_of(zone), country_of(zone))


@pytest.mark.parametrize(
    "spot", [(0.0, 0.0), (30.0, -40.0), (90.0, 0.0), (91.0, 0.0), (0.0, 181.0), (math.nan, 0.0), (0.0, math.inf)]
)
def test_coordinates_at_sea_or_off_the_map_give_no_place(spot: tuple[float, float]) -> None:
    """And no error."""
    assert place_at(*spot) is None


@given(latitude=st.floats(-90, 90), longitude=st.floats(-180, 180))
def test_any_coordinates_give_a_place_or_none(latitude: float, longitude: float) -> None:
    """A usable zone in a country, or nothing."""
    place = place_at(latitude, longitude)
    assert place is None or (place.zone in ZONES and place.country)
