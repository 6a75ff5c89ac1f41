"""When somebody may be written to: their hour, their days, no night, one unasked message a day.

An unasked check-in comes at the hour that the person chose, else at the one at which they were last here. What
they set themselves comes when they set it. Neither comes at night.
"""

import zlib
from datetime import date, datetime, timedelta

from ..local_time import at, local, minute_of
from ..person import CheckIns, Person

NOT_WITHIN = timedelta(hours=1)  # of their last message: whoever is here needs no reminder
ROUND = 30  # minutes to which the hour of their last message is rounded, so that jitter doesn't add up day by day
JITTER = 10  # minutes over which unasked ones of an hour are spread, so that they don't all leave at once
BEFORE_NIGHT = 30  # minutes: at their hour, but not at the very edge of the night
EVENING = 19 * 60
PATIENCE = 2  # unasked ones ignored in a row, after which they come half as often


def today(person: Person, now: datetime) -> date:
    """The day it is for them."""
    return local(now, person.zone).date()


def settle_in(person: Person, zone: str) -> None:
    """They are in another zone from now on. What was agreed by the clock on the wall moves along with them.

    What was agreed before any zone was known ("at this hour") keeps its moment.
    """
    weekly = person.weekly
    if weekly and weekly.at and person.zone:
        agreed = local(weekly.at, person.zone)
        weekly.at = at(agreed.date(), agreed.hour * 60 + agreed.minute, zone)
    person.zone = zone


def their_minute(person: Person, day: date) -> int:
    """The minute of that day at which unasked ones come: their hour, never at night, a little later on some days."""
    here, chosen = minute_of(person.wrote, person.zone) if person.wrote else EVENING, person.check_ins.minute
    if not person.zone:
        return here  # at night or not, who knows: at that hour they were awake
    minute = by_light(person, here - here % ROUND if chosen is None else chosen)
    return min(minute + _jitter(person, day), 1439)


def by_light(person: Person, minute: int) -> int:
    """That minute of the day; where it is at night or at its edge, the nearest that isn't."""
    plan = person.check_ins
    if not person.zone or not (is_quiet(plan, minute) or is_quiet(plan, (minute + BEFORE_NIGHT) % 1440)):
        return minute
    latest = (plan.quiet_from - BEFORE_NIGHT) % 1440
    return plan.quiet_to if (plan.quiet_to - minute) % 1440 <= (minute - latest) % 1440 else latest


def at_their_hour(person: Person, day: date) -> datetime:
    """The moment of that day at which unasked ones come."""
    return at(day, their_minute(person, day), person.zone)


def is_quiet(plan: CheckIns, minute: int) -> bool:
    """Whether that minute of the day is in their quiet hours."""
    since_quiet = (minute - plan.quiet_from) % 1440
    return since_quiet < (plan.quiet_to - plan.quiet_from) % 1440


def by_day(person: Person, moment: datetime) -> datetime:
    """`moment`, or where that is in the quiet hours, their end."""
    plan = person.check_ins
    if not person.zone or not is_quiet(plan, minute_of(moment, person.zone)):
        return moment
    day = local(moment, person.zone).date()
    ends = at(day, plan.quiet_to, person.zone)
    return ends if ends > moment else at(day + timedelta(days=1), plan.quiet_to, person.zone)


def unasked(person: Person, moment: datetime) -> datetime:
    """The first moment from `moment` on at which an unasked one may come: on a day of theirs that has none yet."""
    plan = person.check_ins
    day = local(moment, person.zone).date()
    if plan.last and (free := local(plan.last, person.zone).date() + timedelta(days=pace(person))) > day:
        day, moment = free, at_their_hour(person, free)
    moment = by_day(person, moment)
    while (day := local(moment, person.zone).date()).weekday() not in plan.days:
        moment = by_day(person, at_their_hour(person, day + timedelta(days=1)))
    return moment


def pace(person: Person) -> int:
    """Days from one unasked message to the next: half as often once they let some go by."""
    return 2 if person.check_ins.ignored >= PATIENCE else 1


def is_over(moment: datetime, known_since: datetime | None) -> bool:
    """Whether a moment had passed by the time that it became known what it is for."""
    return known_since is not None and moment <= known_since


def in_days(person: Person, now: datetime, days: int) -> datetime:
    """Their hour, so many days from today."""
    return at_their_hour(person, today(person, now) + timedelta(days=days))


def this_evening(person: Person, now: datetime) -> datetime:
    """Seven in the evening; two hours from now where that is over, or their zone unknown. By day in any case."""
    in_two_hours = now + timedelta(hours=2)
    if not person.zone:
        return in_two_hours
    evening = at(today(person, now), EVENING, person.zone)
    return by_day(person, evening if evening >= now + NOT_WITHIN else in_two_hours)


def _jitter(person: Person, day: date) -> int:
    """The same for one person and day, whenever it is asked for."""
    return zlib.crc32(f"{person.began}{day}".encode()) % JITTER if person.began else 0
