"""Interviews as a calendar file (.ics): an event for each, which calendars update when its date moves.

Its times are in UTC, which every calendar shows in its owner's own zone. Not every one reads the rules of a zone that
are in a file (see decision 19).
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from icalendar import Event

LENGTH = timedelta(hours=1)
ALARMS = (timedelta(days=-1), timedelta(hours=-2))
PRODUCT = "-//Rebound//Interviews//EN"


def write(data: Mapping[str, Any]) -> bytes:
    """Make the file of kind "calendar".

    The data are the number of the `interview` and the arguments of `event`, with times in ISO 8601 (`start`, `stamp`
    and `summary` are required). The `person` is added when the file is sent.
    """
    return together([data])


def together(several: Iterable[Mapping[str, Any]]) -> bytes:
    """The same for several interviews: one file with an event for each."""
    return _file([_arguments(data) for data in several])


def event(**given: Any) -> bytes:
    """A file with one event, given what `_entry` takes, and the IANA `zone` of the interview if it is known."""
    return _file([given])


def _arguments(data: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "uid": uid_of(data["person"], data["interview"]),
        "summary": data["summary"],
        "start": datetime.fromisoformat(data["start"]),
        "zone": data.get("zone", ""),
        "place": data.get("place", ""),
        "link": data.get("link", ""),
        "notes": data.get("notes", ""),
        "sequence": data.get("sequence", 0),
        "stamp": datetime.fromisoformat(data["stamp"]),
    }


def uid_of(person: int, interview: int) -> str:
    """The UID of an interview's event: always the same, and it doesn't reveal who the person is."""
    return f"{hashlib.sha256(f'interview {person} {interview}'.encode()).hexdigest()[:32]}@rebound.invalid"


def _file(several: Sequence[Mapping[str, Any]]) -> bytes:
    """The events together. Calendars that show times in the zone of the file are told it, if there is just one."""
    # Imported here because it is slow, and rarely needed.
    from icalendar import Calendar

    whole = Calendar.new(prodid=PRODUCT, method="PUBLISH")
    del whole["UID"]  # a random UID of the whole file, not of the event
    zones = {given.get("zone", "") for given in several} - {""}
    if len(zones) == 1:
        whole.add("x-wr-timezone", zones.pop())
    for given in several:
        whole.add_component(_entry(**{name: value for name, value in given.items() if name != "zone"}))
    return bytes(whole.to_ical())


def _entry(
    *,
    uid: str,
    summary: str,
    start: datetime,
    stamp: datetime,
    place: str = "",
    link: str = "",
    notes: str = "",
    sequence: int = 0,
) -> "Event":
    """One event with two alarms.

    Args:
        uid: a calendar that already has an event with this UID updates it.
        summary: its title.
        start: when it begins, aware; it lasts an hour.
        stamp: when this file was made, aware.
        place: an address, or the person's own words.
        link: the URL of an online interview.
        notes: any text.
        sequence: rises with every change; a calendar keeps the event with the highest.
    """
    from icalendar import Alarm, Event

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
    return one


def _clean(text: str) -> str:
    """Text that any calendar reads: uniform line ends, no lone surrogates, no control characters."""
    whole = "\n".join(text.splitlines()).encode("utf-8", "replace").decode()
    return "".join(letter for letter in whole if letter in "\n\t" or (letter.isprintable() or ord(letter) > 0x9F))
