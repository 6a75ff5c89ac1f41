"""Where the job was: as far as it is known, and as people type it, a country or a city in a few words."""

import re
from collections.abc import Sequence

from ..dialogue.matching import folded
from ..dialogue.messages import Outside
from ..dialogue.steps import Moment
from ..person import Interview
from .limits import Row, place_of, today

_SHORT = 4  # letters: a shorter word is no place, unless just one country is called that
_LONGEST = 100  # characters: a longer text is a story


def interview_of(moment: Moment) -> Interview | None:
    """The interview this is about; None if they only want general information."""
    return moment.person.interviews.get(moment.state.about)


def own_places(moment: Moment) -> list[Row]:
    """The places in their country, if it is known."""
    country = moment.person.country
    return [row for row in moment.outside.rights if country and country in row.get("countries", ())]


def key_of(moment: Moment) -> str:
    """The key of the place they chose; else of the only place in their country, if they confirmed the country."""
    interview, own = interview_of(moment), own_places(moment)
    chosen = interview.rights_place if interview else moment.state.rights_place
    if chosen or not moment.person.country_sure or len(own) != 1:
        return chosen
    return str(own[0]["key"])


def place_there(moment: Moment) -> Row:
    """The row of the place they chose, as it may be shown today."""
    return place_of(moment.outside.rights, key_of(moment), today(moment.now, moment.person.zone))


def places_said(outside: Outside, text: str) -> list[str]:
    """The keys of the rows of rights that `text` may mean; several if the law differs within what they named.

    A row's own name ("England", "Ontario") comes first, then the country or city they named.
    """
    if len(text) > _LONGEST:
        return []
    *rows, elsewhere = outside.rights
    if named := _by_name(rows, folded(text)):
        return named
    there = _named(outside, text)
    own = [str(row["key"]) for row in rows if any(_is_in(rows, row, code, city) for code, city in there)]
    return own or [str(elsewhere["key"])] * bool(there)


def _by_name(rows: Sequence[Row], said: str) -> list[str]:
    """The rows with the most of their names in what they said; a name within a longer one doesn't count."""
    names = {str(row["key"]): [folded(name) for name in _NAMES.split(row["place"]) if name] for row in rows}
    left, found = f" {said} ", set[str]()
    for name in sorted({name for of_row in names.values() for name in of_row}, key=len, reverse=True):
        if f" {name} " in left:
            found.add(name)
            left = left.replace(f" {name} ", "  ")
    count = {key: len(found.intersection(of_row)) for key, of_row in names.items()}
    most = max(count.values())
    return [key for key, number in count.items() if most and number == most]


_NAMES = re.compile(r", with .*|, elsewhere .*|, | or ")


def _named(outside: Outside, text: str) -> list[tuple[str, str]]:
    """The country of each place that they may have named, and its city, if it is one."""
    short = len(text.strip()) < _SHORT
    codes = outside.find_countries(text)
    if codes and not (short and len(codes) > 1):
        return [(code, "") for code in codes]
    # A city is found by the beginning of its name, and in spite of slips; so may be words that mean something else.
    if short or outside.hearing.read(text).kind:
        return []
    return [(place.country, place.city) for place in outside.find_places(text)]


def _is_in(rows: Sequence[Row], row: Row, code: str, city: str) -> bool:
    """Whether the law of a row may hold there: of a city, only that of its own part of the country, if one has it."""
    if code not in row["countries"]:
        return False
    listed = any(city in one.get("cities", ()) for one in rows)
    return not city or (city in row.get("cities", ()) if listed else "cities" not in row)
