"""The day and the time of the weekly check-in, said in words at any time: "sundays pls", "make it sunday 7pm"."""

from datetime import datetime

from ..check_ins.settings import HOURS
from ..check_ins.times import today
from ..dialogue.messages import Outside
from ..local_time import at, local, minute_of, on_weekday
from ..person import Person, Weekly

ASK = "schedule"  # of the table of hearing: what says that a day or a time is to be another one
SURE, PERHAPS = "weekly", "instead"  # plainly of what we send; only where the weekly check-in was the last thing
LONGEST = 14  # words


def hour_in(outside: Outside, text: str, moment: datetime, zone: str, *, timed: bool) -> int | None:
    """The minutes after midnight that a day's words name: a time on the clock, or "evening"; None if they don't."""
    if timed:
        return minute_of(moment, zone)
    said = outside.hearing.read(text, ASK).options
    return next((minute for name, minute in HOURS.items() if name in said), None)


def asked_for(person: Person, outside: Outside, text: str, now: datetime, *, last: bool) -> tuple[int, int] | None:
    """The weekday and minute to which they move the weekly check-in; None if they don't.

    Args:
        person: who typed it.
        outside: what reads words.
        text: what they typed.
        now: the time.
        last: whether the weekly check-in was the last thing they were asked about or sent.
    """
    said = outside.hearing.read(text, ASK).options
    weekly = person.weekly
    meant = SURE in said or (last and PERHAPS in said)
    if weekly is None or weekly.at is None or not meant or len(text.split()) > LONGEST:
        return None
    new = _behind(text, outside.spellings.days["make_it"])
    found = outside.read_date(new, now, person.zone, country=person.country, ahead=True)
    if found is None:
        return None
    hour = hour_in(outside, new, found.moment, person.zone, timed=found.timed)
    return local(found.moment, person.zone).weekday(), minute_of(weekly.at, person.zone) if hour is None else hour


def move_to(person: Person, weekly: Weekly, now: datetime, weekday: int, minute: int) -> None:
    """Agree on the next such day at that time. A time set for all check-ins would count before it, so it follows."""
    weekly.at = at(on_weekday(today(person, now), weekday), minute, person.zone)
    if person.check_ins.minute is not None:
        person.check_ins.minute = minute


def _behind(text: str, leads: tuple[str, ...]) -> str:
    """What is asked for: what stands behind the last "make it", if that is said."""
    said = f" {text.casefold()} "
    place = max((said.rfind(f" {lead} ") + len(lead) + 2 for lead in leads if f" {lead} " in said), default=0)
    return said[place:].strip(" .!?")
