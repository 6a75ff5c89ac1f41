"""Where somebody is, from what they say of it: a city's name, a spot on the map, or the time on their clock.

No place is looked up elsewhere: the names are those of the zones (tzdata and Babel) and of cities.toml, so nothing
of it leaves the machine. The index is made when the first person is asked.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import chain
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale

from conversations import Place

from ..clock import machine_time
from .countries import MOST, country_codes, country_index, country_of, find_countries, of_today, own_data
from .naming import bare, look_up

CLOCK_IS_OFF = 10  # minutes, at most: how far a clock on the wall may be out
_LEADS = re.compile(r"^(?:im |i am |i live )?(?:in|near|around|from|close to|just outside) ")
_DAY = 24 * 60


def find_places(text: str) -> list[Place]:
    """The places that `text` may mean, the likeliest first; five at most."""
    said = _LEADS.sub("", bare(text))
    found = _with_country(said, comma="," in text) or look_up(said, _index())
    told: dict[tuple[str, str], Place] = {}
    for place in found:
        told.setdefault((place.zone, bare(place.city)), place)
    places = list(told.values())
    return places[: MOST if len({place.zone for place in places}) > 1 else 1]


def places_at(minutes: int, now: datetime) -> list[Place]:
    """Places where a clock shows `minutes` after midnight at `now`, the largest first; five at most.

    Of places in one country whose clocks also agree half a year on, only the largest.
    """
    found: dict[tuple[str, ...], Place] = {}
    for place in _known():
        there = now.astimezone(_clock(place.zone))
        off = abs(there.hour * 60 + there.minute - minutes) % _DAY
        if min(off, _DAY - off) <= CLOCK_IS_OFF:
            found.setdefault((place.country, *_offsets(place.zone, now)), place)
    return list(found.values())[:MOST]


def place_at(latitude: float, longitude: float) -> Place | None:
    """The place of a spot on the map; None at sea, and off the map."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    from tzfpy import get_tz  # 80 ms and 35 MB the first time: for whoever shares a location

    zone = of_today(get_tz(longitude, latitude))
    return _of_zone(zone) if country_of(zone) else None


def city_of(zone: str) -> str:
    """The city by which a zone is known."""
    return _zone_cities().get(of_today(zone)) or of_today(zone).rpartition("/")[2].replace("_", " ") or "UTC"


# ---------------------------------------------------------------- the index


def _of_zone(zone: str, city: str = "") -> Place:
    zone = of_today(zone)
    return Place(zone, city or city_of(zone), country_of(zone))


@cache
def _zone_cities() -> Mapping[str, str]:
    """Babel's names of zones' cities, where they aren't those of tzdata."""
    shown = Locale("en").time_zones.items()
    return {of_today(zone): str(names["city"]) for zone, names in shown if "city" in names}


@cache
def _zones() -> tuple[str, ...]:
    """Every zone that is a place, older names included."""
    return tuple(sorted(zone for zone in available_timezones() if country_of(zone)))


@cache
def _cities() -> tuple[Place, ...]:
    """The cities of cities.toml, roughly the largest first."""
    return tuple(_of_zone(zone, city) for zone, cities in own_data()["cities"].items() for city in cities)


@cache
def _known() -> tuple[Place, ...]:
    """Cities that people know, roughly the largest first, then the city of every other zone."""
    taken = {place.zone for place in _cities()}
    others = (zone for zone in _zones() if zone == of_today(zone) and zone not in taken)
    return (*_cities(), *map(_of_zone, others))


@cache
def _index() -> Mapping[str, tuple[Place, ...]]:
    """All places under all of their names."""
    index: dict[str, dict[Place, None]] = {}
    for name, places in _names():
        index.setdefault(bare(name), {}).update(dict.fromkeys(places))
    return {name: tuple(places) for name, places in index.items()}


def _names() -> Iterator[tuple[str, tuple[Place, ...]]]:
    """Every name with its places, the better known first."""
    for place in _known():
        yield place.city, (place,)
    by_city = {place.city: place for place in reversed(_known())}
    for name, cities in own_data()["names"].items():
        yield name, tuple(by_city[city] for city in cities)
    for zone in _zones():
        yield zone.rpartition("/")[2], (_of_zone(zone),)
        yield zone, (_of_zone(zone),)
    for name, codes in country_index().items():
        yield name, tuple(chain.from_iterable(_of_country()[code] for code in codes))


@cache
def _of_country() -> Mapping[str, tuple[Place, ...]]:
    """Of each country its places whose clocks differ in summer or winter, each by its largest city."""
    midwinter = datetime(machine_time().year, 1, 15, tzinfo=UTC)
    found: dict[str, dict[tuple[str, ...], Place]] = {code: {} for code in country_codes()}
    for place in _known():
        found[place.country].setdefault(_offsets(place.zone, midwinter), place)
    return {code: tuple(places.values()) for code, places in found.items()}


def _offsets(zone: str, now: datetime) -> tuple[str, ...]:
    """How far clocks are from UTC now, and half a year on."""
    return tuple(f"{moment.astimezone(_clock(zone)):%z}" for moment in (now, now + timedelta(days=182)))


_clock = cache(ZoneInfo)  # zoneinfo itself keeps only the last few


def _with_country(said: str, *, comma: bool) -> list[Place]:
    """A name with its country behind it ("Perth Australia"); behind a comma, with anything ("Portland, Oregon")."""
    words = said.split()
    for cut in range(len(words) - 1, 0, -1):
        places = _index().get(" ".join(words[:cut]), ())
        rest = " ".join(words[cut:])
        codes = find_countries(rest) if comma else country_index().get(rest, ())
        if found := [place for place in places if place.country in codes]:
            return found
        if places and comma and said not in _index():
            return list(places)
    return []
