"""When somebody may be written to: their usual time, their days, quiet hours, one unsolicited message a day.

Unsolicited check-ins are sent at the time the person chose, else at the time of day they last wrote. One that can't
be sent within WINDOW of that time (because of a pause, say) waits for the same time on a later day. What they set
themselves is sent when they set it. Neither is sent in their quiet hours (the night, unless they changed them).
"""

import zlib
from datetime import date, datetime, timedelta

from ..local_time import at, local, minute_of
from ..person import CheckIns, Person

NOT_WITHIN = timedelta(hours=1)  # since their last message: whoever is active needs no reminder
ROUND = 30  # minutes; the time of their last message is rounded down to this, lest jitter add up from day to day
JITTER = 10  # minutes over which check-ins at a time that they didn't choose are spread
BEFORE_NIGHT = 30  # minutes to keep clear before quiet hours begin, unless they chose the time
WINDOW = timedelta(hours=3)  # how much later than its time an unsolicited check-in may still be sent
EVENING = 19 * 60
PATIENCE = 2  # after so many ignored in a row, they are sent half as often


def today(person: Person, now: datetime) -> date:
    """Their local date."""
    return local(now, person.zone).date()


def change_zone(person: Person, zone: str) -> None:
    """Set their time zone. What was agreed in local time keeps its local time.

    What was agreed before we knew any zone ("at this hour") keeps its UTC time.
    """
    weekly = person.weekly
    if weekly and weekly.at and person.zone:
        agreed = local(weekly.at, person.zone)
        weekly.at = at(agreed.date(), agreed.hour * 60 + agreed.minute, zone)
    person.zone = zone


def usual_minute(person: Person) -> int:
    """The local minute for unsolicited check-ins: the one they chose, else when they last wrote; not at night."""
    here, chosen = minute_of(person.wrote, person.zone) if person.wrote else EVENING, person.check_ins.minute
    if not person.zone:
        return here  # we don't know whether it is night, but they were awake at that time
    if chosen is not None:
        return clear_of_quiet_hours(person, chosen, margin=0)
    return clear_of_quiet_hours(person, here - here % ROUND)


def their_minute(person: Person, day: date) -> int:
    """The same on that day: with jitter, unless they chose it."""
    minute = usual_minute(person)
    exact = not person.zone or person.check_ins.minute is not None
    return minute if exact else min(minute + _jitter(person, day), 1439)


def clear_of_quiet_hours(person: Person, minute: int, margin: int = BEFORE_NIGHT) -> int:
    """`minute`, or if it is in quiet hours or less than `margin` before them, the nearest minute that isn't."""
    plan = person.check_ins
    if not person.zone or not (is_quiet(plan, minute) or is_quiet(plan, (minute + margin) % 1440)):
        return minute
    latest = (plan.quiet_from - BEFORE_NIGHT) % 1440
    if is_quiet(plan, latest) or (plan.quiet_to - minute) % 1440 <= (minute - latest) % 1440:
        return plan.quiet_to
    return latest


def at_their_hour(person: Person, day: date) -> datetime:
    """The time at which unsolicited check-ins are sent on that day."""
    return at(day, their_minute(person, day), person.zone)


def is_quiet(plan: CheckIns, minute: int) -> bool:
    """Whether that local minute is in their quiet hours."""
    since_quiet = (minute - plan.quiet_from) % 1440
    return since_quiet < (plan.quiet_to - plan.quiet_from) % 1440


def by_day(person: Person, moment: datetime) -> datetime:
    """`moment`, or if it is in their quiet hours, the end of these."""
    plan = person.check_ins
    if not person.zone or not is_quiet(plan, minute_of(moment, person.zone)):
        return moment
    day = local(moment, person.zone).date()
    ends = at(day, plan.quiet_to, person.zone)
    return ends if ends > moment else at(day + timedelta(days=1), plan.quiet_to, person.zone)


def at_set_hour(person: Person, moment: datetime) -> datetime:
    """A moment of which they chose the day only: on that day at the time they set in /checkins, if they set one."""
    if person.check_ins.minute is None or not person.zone:
        return moment
    return at_their_hour(person, local(moment, person.zone).date())


def unasked(person: Person, moment: datetime, meant: datetime, *, at_once: bool = False) -> datetime:
    """The first time from `moment` on to send an unsolicited check-in that is `meant` for that time of day.

    On an allowed day without one, and not long after that time: whoever set 18:30 isn't written to at 8:00. With
    `at_once`, at `moment` itself if the day allows it, since it was us who missed the time.
    """
    plan, zone = person.check_ins, person.zone
    minute, day = clear_of_quiet_hours(person, minute_of(meant, zone), margin=0), local(moment, zone).date()
    free = local(plan.last, zone).date() + timedelta(days=pace(person)) if plan.last else day
    if at_once and day >= free and day.weekday() in plan.days and by_day(person, moment) == moment:
        return moment
    day = max(day, free)
    while True:
        starts = at(day, minute, zone)
        first = max(moment, starts)
        if day.weekday() in plan.days and first < starts + WINDOW and by_day(person, first) == first:
            return first
        day += timedelta(days=1)


def pace(person: Person) -> int:
    """Minimum days between unsolicited messages; doubled once they have ignored some."""
    return 2 if person.check_ins.ignored >= PATIENCE else 1


def is_over(moment: datetime, known_since: datetime | None) -> bool:
    """Whether `moment` had already passed when its reason became known."""
    return known_since is not None and moment <= known_since


def in_days(person: Person, now: datetime, days: int) -> datetime:
    """Their usual time, `days` days from today."""
    return at_their_hour(person, today(person, now) + timedelta(days=days))


def this_evening(person: Person, now: datetime) -> datetime:
    """7 pm; if that is past or their zone unknown, in two hours. Never in quiet hours."""
    in_two_hours = now + timedelta(hours=2)
    if not person.zone:
        return in_two_hours
    evening = at(today(person, now), EVENING, person.zone)
    return by_day(person, evening if evening >= now + NOT_WITHIN else in_two_hours)


def _jitter(person: Person, day: date) -> int:
    """Minutes to add, a pure function of person and day."""
    return zlib.crc32(f"{person.began}{day}".encode()) % JITTER if person.began else 0
