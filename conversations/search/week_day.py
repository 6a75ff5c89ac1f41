"""The day and the time of the weekly check-in, said in words at any time: "sundays pls", "make it sunday 7pm"."""

from datetime import datetime

from ..check_ins.settings import DAYS, HOURS
from ..check_ins.times import today
from ..check_ins.weekdays import read_days
from ..dialogue.messages import Outside
from ..local_time import at, local, minute_of, on_weekday
from ..person import Person, Weekly

ASK = "schedule"  # of the table of hearing: what says that a day or a time is to be another one
SURELY, IF_LAST = "weekly", "instead"  # plainly of what we send; only where the weekly check-in was the last thing
LONGEST = 14  # words


def day_in(person: Person, outside: Outside, text: str, now: datetime) -> tuple[int | None, int | None]:
    """The weekday that `text` names, and the minute, on the clock or as "evening"; None for what it doesn't name."""
    found = outside.read_date(text, now, person.zone, country=person.country, ahead=True)
    if found and found.timed:
        return local(found.moment, person.zone).weekday(), minute_of(found.moment, person.zone)
    said = outside.hearing.read(text, ASK).options
    hour = next((minute for name, minute in HOURS.items() if name in said), None)
    if found:
        return local(found.moment, person.zone).weekday(), hour
    days = read_days(outside, text, [outside.render(f"check_in_settings-days.{day}") for day in DAYS])
    return (days[0] if len(days) == 1 else None), hour


def asked_for(
    person: Person, outside: Outside, text: str, now: datetime, *, last: bool
) -> tuple[int, int | None] | None:
    """The weekday to which they move the weekly check-in, and the minute if they name one; None if they don't.

    Args:
        person: who typed it.
        outside: what reads words.
        text: what they typed.
        now: the time.
        last: whether the weekly check-in was the last thing they were asked about or sent.
    """
    said = outside.hearing.read(text, ASK).options
    weekly = person.weekly
    meant = SURELY in said or (last and IF_LAST in said)
    if weekly is None or weekly.at is None or not meant or len(text.split()) > LONGEST:
        return None
    new = _behind(text, outside.spellings.days["make_it"])
    weekday, hour = day_in(person, outside, new, now)
    return None if weekday is None else (weekday, hour)


def move_to(person: Person, weekly: Weekly, now: datetime, weekday: int, minute: int | None) -> None:
    """Agree on the next such day, at that time or as before. A time set for all check-ins follows it."""
    usual = minute_of(weekly.at or now, person.zone)
    weekly.at = at(on_weekday(today(person, now), weekday), usual if minute is None else minute, person.zone)
    if minute is not None and person.check_ins.minute is not None:
        person.check_ins.minute = minute


def _behind(text: str, leads: tuple[str, ...]) -> str:
    """What is asked for: what stands behind the last "make it", if that is said."""
    said = f" {text.casefold()} "
    place = max((said.rfind(f" {lead} ") + len(lead) + 2 for lead in leads if f" {lead} " in said), default=0)
    return said[place:].strip(" .!?")
