"""Finds out where somebody is: from a city's name, coordinates, or the time on their clock.

All lookups are local: the names come from tzdata, Babel and cities.toml, so nothing leaves the machine. The index is
built on first use.
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
from .countries import (
    MAX_SUGGESTIONS,
    canonical_zone,
    city_data,
    country_codes,
    country_index,
    country_name,
    country_of,
    find_countries,
)
from .naming import look_up, named_in, normalise

CLOCK_TOLERANCE = 10  # minutes that a clock may be wrong
_LEADS = re.compile(
    r"^(?:(?:im|i am|were|we are|i live|i work|we live|somewhere|living|based|currently|now|right now) )*"
    r"(?:(?:in|near|around|from|close to|just outside) )+(?:the )?"
    r"|^(?:its |it is |my )?(?:time ?zone )?(?:is |on )?(?:the )?"
)
_TIME = re.compile(r" (?:standard |daylight |local )?time(?: ?zone)?$")  # "Berlin time", "Indian standard time"
_REMARKS = re.compile(r" (?:please|thanks|right now|now|at the moment|currently)$")
_DAY = 24 * 60
_FARTHEST = 14 * 60  # minutes from UTC
_OFFSET = re.compile(
    r"\s*(?:(?:i'?m|it'?s|my|time ?zone|is|in|on)\s+)*(?P<zone>gmt|utc|z(?=\s*[+-]))?"
    r"\s*(?:(?P<sign>[+−–-])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>[0-5]\d))?\s*(?:h|hours?)?)?\s*(?:time)?[\s.!]*",
    re.IGNORECASE,
)


def read_offset(text: str) -> int | None:
    """The minutes ahead of UTC in "GMT+1", "UTC -3:30", "+2"; None if it is anything else."""
    found = _OFFSET.fullmatch(text)
    if found is None or not (found["zone"] or found["sign"]):
        return None
    away = int(found["hours"] or 0) * 60 + int(found["minutes"] or 0)
    return None if away > _FARTHEST else -away if found["sign"] in ("-", "−", "–") else away


def find_places(text: str) -> list[Place]:
    """The places that `text` may mean, the likeliest first, at most five."""
    said = _place_in(normalise(text))
    found = _with_country(said, comma="," in text) or list(look_up(said, _index())) or named_in(said, _index())
    told: dict[tuple[str, str], Place] = {}
    for place in found:
        told.setdefault((place.zone, normalise(place.city)), place)
    places = list(told.values())
    return places[: MAX_SUGGESTIONS if len({place.zone for place in places}) > 1 else 1]


def _place_in(said: str) -> str:
    """The name in "I'm in the UK", "UK time", "Indian standard time"; all of it if it is one already."""
    if said in _index():
        return said
    name = _LEADS.sub("", _REMARKS.sub("", said))
    place = _TIME.sub("", name)
    if place != name and place in _adjectives():
        return _adjectives()[place]
    return place


def places_at(minutes: int, now: datetime) -> list[Place]:
    """Places where the local time at `now` is `minutes` after midnight, the largest first, at most five.

    Of places in one country whose clocks also agree half a year later, only the largest is included.
    """
    found: dict[tuple[str, ...], Place] = {}
    for place in _known():
        there = now.astimezone(_clock(place.zone))
        off = abs(there.hour * 60 + there.minute - minutes) % _DAY
        if min(off, _DAY - off) <= CLOCK_TOLERANCE:
            found.setdefault((place.country, *_offsets(place.zone, now)), place)
    return list(found.values())[:MAX_SUGGESTIONS]


def place_at(latitude: float, longitude: float) -> Place | None:
    """The place at these coordinates; None at sea and for invalid ones."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    from tzfpy import get_tz  # 80 ms and 35 MB the first time, so imported only when needed

    zone = canonical_zone(get_tz(longitude, latitude))
    return _of_zone(zone) if country_of(zone) else None


def city_of(zone: str) -> str:
    """The best known city of a zone."""
    return (
        _zone_cities().get(canonical_zone(zone)) or canonical_zone(zone).rpartition("/")[2].replace("_", " ") or "UTC"
    )


# ---------------------------------------------------------------- the index


def _of_zone(zone: str, city: str = "") -> Place:
    zone = canonical_zone(zone)
    return Place(zone, city or city_of(zone), country_of(zone))


@cache
def _zone_cities() -> Mapping[str, str]:
    """Babel's names of the zones' cities, where they differ from tzdata's."""
    shown = Locale("en").time_zones.items()
    return {canonical_zone(zone): str(names["city"]) for zone, names in shown if "city" in names}


@cache
def _zones() -> tuple[str, ...]:
    """Every zone that is a place, including old names."""
    return tuple(sorted(zone for zone in available_timezones() if country_of(zone)))


@cache
def _cities() -> tuple[Place, ...]:
    """The cities of cities.toml, roughly the largest first."""
    return tuple(_of_zone(zone, city) for zone, cities in city_data()["cities"].items() for city in cities)


@cache
def _known() -> tuple[Place, ...]:
    """Cities that people know, roughly the largest first, then the city of every other zone."""
    taken = {place.zone for place in _cities()}
    others = (zone for zone in _zones() if zone == canonical_zone(zone) and zone not in taken)
    return (*_cities(), *map(_of_zone, others))


@cache
def _adjectives() -> Mapping[str, str]:
    """The name of a country by each of its adjectives."""
    return {
        one: normalise(country_name(code)) for code, several in city_data()["adjectives"].items() for one in several
    }


@cache
def _index() -> Mapping[str, tuple[Place, ...]]:
    """All places, by each of their names."""
    index: dict[str, dict[Place, None]] = {}
    for name, places in _names():
        index.setdefault(normalise(name), {}).update(dict.fromkeys(places))
    return {name: tuple(places) for name, places in index.items()}


def _names() -> Iterator[tuple[str, tuple[Place, ...]]]:
    """Every name with its places, the best known first."""
    for place in _known():
        yield place.city, (place,)
    by_city = {place.city: place for place in reversed(_known())}
    for name, cities in city_data()["names"].items():
        yield name, tuple(by_city[city] for city in cities)
    for zone in _zones():
        yield zone.rpartition("/")[2], (_of_zone(zone),)
        yield zone, (_of_zone(zone),)
    for name, codes in country_index().items():
        yield name, tuple(chain.from_iterable(_of_country()[code] for code in codes))


@cache
def _of_country() -> Mapping[str, tuple[Place, ...]]:
    """For each country, the largest city of each set of clocks (same time in summer and in winter)."""
    midwinter = datetime(machine_time().year, 1, 15, tzinfo=UTC)
    found: dict[str, dict[tuple[str, ...], Place]] = {code: {} for code in country_codes()}
    for place in _known():
        found[place.country].setdefault(_offsets(place.zone, midwinter), place)
    return {code: tuple(places.values()) for code, places in found.items()}


def _offsets(zone: str, now: datetime) -> tuple[str, ...]:
    """The UTC offsets now and half a year later."""
    return tuple(f"{moment.astimezone(_clock(zone)):%z}" for moment in (now, now + timedelta(days=182)))


_clock = cache(ZoneInfo)  # zoneinfo caches only the last few


def _with_country(said: str, *, comma: bool) -> list[Place]:
    """A name followed by its country ("Perth Australia"), or by a comma and anything ("Portland, Oregon")."""
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
