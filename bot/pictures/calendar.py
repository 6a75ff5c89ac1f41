"""An interview as a calendar file (.ics): one event, which calendars update when its date moves.

Its times are in UTC, which every calendar shows in its owner's own zone. Not every one reads the rules of a zone that
are in a file (see decision 19).
"""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

LENGTH = timedelta(hours=1)
ALARMS = (timedelta(days=-1), timedelta(hours=-2))
PRODUCT = "-//Rebound//Interviews//EN"


def write(data: Mapping[str, Any]) -> bytes:
    """Make the file of kind "calendar".

    The data are the number of the `interview` and the arguments of `event`, with times in ISO 8601 (`start`, `stamp`
    and `summary` are required). The `person` is added when the file is sent.
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
    """The UID of an interview's event: always the same, and it doesn't reveal who the person is."""
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
        uid: a calendar that already has an event with this UID updates it.
        summary: its title.
        start: when it begins, aware; it lasts an hour.
        stamp: when this file was made, aware.
        zone: IANA time zone of the interview, for calendars that show times in the zone of the file; "" if unknown.
        place: an address, or the person's own words.
        link: the URL of an online interview.
        notes: any text.
        sequence: rises with every change; a calendar keeps the event with the highest.
    """
    # Imported here because it is slow, and rarely needed.
    from icalendar import Alarm, Calendar, Event

    begins = start.astimezone(UTC)
    one = Event.new(
        uid=uid,
        summary=_clean(summary),
        start=begins,
        end=begins + LENGTH,
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
    del whole["UID"]  # a random UID of the whole file, not of the event
    if zone:
        whole.add("x-wr-timezone", zone)
    whole.add_component(one)
    return bytes(whole.to_ical())


def _clean(text: str) -> str:
    """Text that any calendar reads: uniform line ends, no lone surrogates, no control characters."""
    whole = "\n".join(text.splitlines()).encode("utf-8", "replace").decode()
    return "".join(letter for letter in whole if letter in "\n\t" or (letter.isprintable() or ord(letter) > 0x9F))
