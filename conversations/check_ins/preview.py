"""What /checkins shows: which check-ins are coming, when, and whether they are on."""

from collections.abc import Sequence
from datetime import datetime

from ..dialogue.asking import shorten
from ..dialogue.steps import Moment
from ..local_time import at
from .planner import Planned, coming
from .times import today, usual_minute
from .wanted import is_hired

LINES = 10  # lines shown; what doesn't fit is counted
DETAILS = ("where", "contact", "name")
"""The variables of a kind that say what its check-in is about, in the order of preference."""


def overview(moment: Moment) -> dict[str, str | int]:
    """Text variables: whether check-ins are on, at what time they come, and a line for everything planned."""
    person = moment.person
    settings = person.check_ins
    paused = settings.paused_until is not None and settings.paused_until > moment.now
    quiet = "stopped" if settings.stopped else "paused" if paused else "on"
    subjects = list(_by_subject(moment).items())
    chosen, usual = settings.minute, usual_minute(person)
    rest = [one for _, planned in subjects[LINES:] for one in planned]
    return {
        "lines": "\n".join(_line(moment, *subject, planned) for subject, planned in subjects[:LINES]),
        "some": "yes" if subjects else "no",
        "more": len(rest),
        "last": _day(moment, max(one.comes for one in rest)) if rest else "",
        "state": "hired" if is_hired(person) else quiet,
        "until": _day(moment, settings.paused_until) if settings.paused_until else "",
        "zone": "yes" if person.zone else "no",
        "at": _clock(moment, usual),
        "moved": _clock(moment, chosen) if chosen is not None and person.zone and chosen != usual else "none",
        "from": _clock(moment, settings.quiet_from),
        "to": _clock(moment, settings.quiet_to),
    }


def set_time(moment: Moment) -> str:
    """The time at which check-ins come, in words, if they set one in /checkins; else "none"."""
    if moment.person.check_ins.minute is None or not moment.person.zone:
        return "none"
    return _clock(moment, usual_minute(moment.person))


def label(moment: Moment, kind: str) -> str:
    """The name of a kind."""
    return moment.outside.render(f"check_in_settings-kind.{kind}")


def _by_subject(moment: Moment) -> dict[tuple[str, str], list[Planned]]:
    """Everything that will be sent as things stand, by its kind and what it is about, the earliest first."""
    found = dict[tuple[str, str], list[Planned]]()
    for one in coming(moment):
        args = moment.kinds[one.occasion.kind].args(moment, one.occasion) or {}
        about = next((str(args[name]) for name in DETAILS if args.get(name)), "")
        found.setdefault((one.occasion.kind, about), []).append(one)
    return found


def _line(moment: Moment, kind: str, about: str, planned: Sequence[Planned]) -> str:
    zone = moment.person.zone
    say = moment.outside.say_moment if zone else moment.outside.say_date
    first, *later = planned
    args = {
        "when": say(first.comes, zone),
        "kind": label(moment, kind),
        "about": shorten(about) or "none",
        "then": "; ".join(dict.fromkeys(_day(moment, one.comes) for one in later)) or "none",
    }
    return moment.outside.render("check_in_settings-line", args)


def _day(moment: Moment, when: datetime) -> str:
    return moment.outside.say_date(when, moment.person.zone)


def _clock(moment: Moment, minute: int) -> str:
    """A local time of day in words."""
    zone = moment.person.zone
    return moment.outside.say_clock(at(today(moment.person, moment.now), minute, zone), zone)
