"""Reads the time zone that is named beside a time: "9am BST", "14:00 (CET)", "3pm ET", "10:00 GMT+2", "2pm UK time".

An abbreviation is a distance from UTC, whatever the season, as in dateparser. Several countries share some of them:
then it is that of the zone people are in, if it has one of that name, else the one in the table. "ET" and "UK time"
name a place, so its season counts.
"""

import re
from datetime import datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from conversations import local_time

_BY_HOURS: dict[float, str] = {  # from UTC
    0: "utc gmt wet",
    1: "bst west cet wat",
    2: "cest eet sast cat",
    3: "eest msk eat",
    4: "gst",
    5: "pkt",
    5.5: "ist",
    7: "ict",
    8: "hkt sgt awst",
    9: "jst kst",
    9.5: "acst",
    10: "aest",
    10.5: "acdt",
    11: "aedt",
    12: "nzst",
    13: "nzdt",
    -3: "adt",
    -4: "ast edt",
    -5: "est cdt",
    -6: "cst mdt",
    -7: "mst pdt",
    -8: "pst akdt",
    -9: "akst",
    -10: "hst",
}
OFFSETS = {name: hours for hours, names in _BY_HOURS.items() for name in names.split()}
PLACES = {
    **dict.fromkeys(("et", "eastern time"), "America/New_York"),
    **dict.fromkeys(("ct", "central time"), "America/Chicago"),
    **dict.fromkeys(("mt", "mountain time"), "America/Denver"),
    **dict.fromkeys(("pt", "pacific time"), "America/Los_Angeles"),
    **dict.fromkeys(("uk time", "british time"), "Europe/London"),
    "irish time": "Europe/Dublin",
}
_FARTHEST = 14  # hours
_NAMES = "|".join(sorted((*OFFSETS, *PLACES), key=len, reverse=True))
_ZONE = rf"(?<![^\W\d_])\(?(?:(?:gmt|utc) ?([+-]\d{{1,2}})(?::?([0-5]\d))?(?![\d:]| ?[ap]m)|({_NAMES}))\b\)?"
_NAMED = re.compile(_ZONE, re.IGNORECASE)
_AT_END = re.compile(rf"(?<=\w)[\s.]*{_ZONE}\s*$", re.IGNORECASE)


class Named(NamedTuple):
    """A text without the zone it named, and that zone."""

    rest: str
    clock: tzinfo


def take_out_zone(text: str, now: datetime, zone: str) -> Named | None:
    """Find the time zone that `text` names, the first if there are several. `zone` is the one people are in."""
    found = _NAMED.search(text)
    if not found or abs(int(found[1] or 0)) > _FARTHEST:
        return None
    return Named(_NAMED.sub(" ", text), _clock(found, now, zone))


def without_zone(text: str) -> str:
    """`text` without the time zone at its end."""
    return _AT_END.sub("", text)


def _clock(found: re.Match[str], now: datetime, zone: str) -> tzinfo:
    if found[1]:
        away = timedelta(hours=abs(int(found[1])), minutes=int(found[2] or 0))
        return timezone(-away if found[1][0] == "-" else away)
    name = found[3].casefold()
    if name in PLACES:
        return local_time.zone_of(PLACES[name])
    here = [datetime(now.year, month, 1, tzinfo=local_time.zone_of(zone)) for month in (1, 7)]
    own = [moment.utcoffset() for moment in here if (moment.tzname() or "").casefold() == name]
    return timezone(own[0] or timedelta() if own else timedelta(hours=OFFSETS[name]))
