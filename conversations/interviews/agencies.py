"""The agency that somebody came through, named beside the company: "Acme, through an agency, Northgate"."""

import re

from msgspec import Struct

from ..outside import Spellings
from .names import any_of, name_alone


class Through(Struct, frozen=True):
    """The company as they typed it, and the name of the agency; "" if they didn't say it."""

    place: str
    agency: str = ""


def place_and_agency(text: str, spellings: Spellings) -> Through | None:
    """Both, if they say that they came to the company through an agency."""
    names = spellings.names
    said = re.sub(rf"[\s,]+{any_of(names['noise'])}$", "", text.strip(" ).!"), flags=re.IGNORECASE)
    lead, agency = rf"(.+?)[\s,(]+{any_of(names['through'])}\s+", any_of(names["agency"])
    article = rf"(?:{any_of(names['agency_article'])}\s+)"
    after = rf"{lead}{article}{agency}(?:[\s,:(]+(?:called\s+|named\s+)?(.+))?"
    before = rf"{lead}(.+?)[\s,]+{article}{agency}"
    for pattern in (after, before):
        if found := re.fullmatch(pattern, said, re.IGNORECASE):
            return Through(found[1], name_alone(found[2], spellings) if found[2] else "")
    return None
