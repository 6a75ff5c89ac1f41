"""An interview as a calendar file (.ics) that real calendars open: one event, known again when its date moves."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

LENGTH = timedelta(hours=1)
ALARMS = (timedelta(days=-1), timedelta(hours=-2))
PRODUCT = "-//Rebound//Interviews//EN"
_YEAR = timedelta(days=366)


def write(data: Mapping[str, Any]) -> bytes:
    """The file of kind "calendar".

    The data holds the number of the `interview` and what `event` takes, moments in ISO 8601 (`start` and `stamp` must
    be there, as must `summary`); the `person` is added when it is sent.
    """
    return event(
        uid=uid_of(data["person"], data["interview"]),
        summary=data["summary"],
        start=datetime.fromisoformat(data["start"]),
        zone=data.get("zone", ""),
        place=data.get("place", ""),
        link=data.get("link", ""),
        notes=data.get("notes", ""),
        sequence=data.get("sequence", 0),
        stamp=datetime.fromisoformat(data["stamp"]),
    )


def uid_of(person: int, interview: int) -> str:
    """The name of an interview among all calendars' events: the same for ever, and it tells nobody who it is."""
    return f"{hashlib.sha256(f'interview {person} {interview}'.encode()).hexdigest()[:32]}@rebound.invalid"


def event(
    *,
    uid: str,
    summary: str,
    start: datetime,
    stamp: datetime,
    zone: str = "",
    place: str = "",
    link: str = "",
    notes: str = "",
    sequence: int = 0,
) -> bytes:
    """One event with two alarms.

    Args:
        uid: a calendar that has this one already changes it.
        summary: its heading.
        start: when it begins, aware; it takes an hour.
        stamp: when this was said, aware.
        zone: IANA name of where it takes place; "" leaves the moment in UTC.
        place: an address, or what they call it.
        link: where it takes place online.
        notes: any text.
        sequence: how often its date has moved; a calendar keeps the highest.
    """
    # Imported here: it takes a while, and most starts of the bot need no calendar.
    from icalendar import Alarm, Calendar, Event, Timezone

    where = UTC if zone in ("", "UTC") else ZoneInfo(zone)
    begins = start.astimezone(where)
    one = Event.new(
        uid=uid,
        summary=_clean(summary),
        start=begins,
        end=(start.astimezone(UTC) + LENGTH).astimezone(where),
        stamp=stamp.astimezone(UTC).replace(microsecond=0),
        sequence=sequence,
        location=_clean(place) or _clean(link) or None,
        url=_clean(link) or None,
        description=_clean(notes) or None,
    )
    for before in ALARMS:
        alarm = Alarm.new(description=_clean(summary))
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", before)
        one.add_component(alarm)
    whole = Calendar.new(prodid=PRODUCT, method="PUBLISH")
    del whole["UID"]  # a name made up anew each time, of the file and not of the event
    if where is not UTC:
        day = date(begins.year, begins.month, begins.day)
        whole.add_component(Timezone.from_tzid(zone, first_date=day - _YEAR, last_date=day + _YEAR))
    whole.add_component(one)
    return bytes(whole.to_ical())


def _clean(text: str) -> str:
    """A text that any calendar reads: lines end in one way, nothing that can't be written, no control characters."""
    whole = "\n".join(text.splitlines()).encode("utf-8", "replace").decode()
    return "".join(letter for letter in whole if letter in "\n\t" or (letter.isprintable() or ord(letter) > 0x9F))
