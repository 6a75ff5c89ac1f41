"""Check-ins around the next interview: three days before, the evening before, that morning, the evening after.

An hour before there is one of a kind of its own, so that it can be switched off by itself: three things to do.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from ..check_ins.times import EVENING, by_day, clear_of_quiet_hours, is_over, today
from ..check_ins.wanted import is_off
from ..dialogue.messages import Args, Outside
from ..interviews.in_words import say_when
from ..kinds import Context, Kind, Occasion
from ..local_time import at, local
from ..person import Interview, Person
from .briefing import brief
from .preparing import is_prepared

DAYS_TO_PREPARE = 3
MORNING_AHEAD = timedelta(
    minutes=45
)  # no morning check-in if the interview begins sooner than this after quiet hours


HOUR = timedelta(hours=1)
HOUR_LASTS = timedelta(minutes=20)  # later than that, it would no longer be about an hour
APART = timedelta(minutes=45)  # no hour check-in if the morning's came less than this before: it says how to begin


def find(person: Person, _: Outside) -> Iterator[Occasion]:
    """Up to four per interview with a date, in local time."""
    for number, interview in person.interviews.items():
        if interview.coming is None or interview.closed:
            continue
        starts, day = interview.coming, local(interview.coming, person.zone).date()
        stamp = int(starts.timestamp())
        evening = clear_of_quiet_hours(person, EVENING, margin=0)
        early = at(day - timedelta(days=DAYS_TO_PREPARE), evening, person.zone)
        before = at(day - timedelta(days=1), evening, person.zone)
        morning = at(day, person.check_ins.quiet_to, person.zone)
        after = max(at(day, evening, person.zone), starts + timedelta(hours=2))
        on_the_day = morning + MORNING_AHEAD <= starts
        moments = {
            "days": (early, before),
            "before": (before, morning if on_the_day else starts),
            "after": (after, after + timedelta(days=4)),
        }
        if on_the_day:
            moments["morning"] = (morning, starts)
        for which, (moment, ends) in moments.items():
            if not is_over(moment, interview.coming_set):
                yield Occasion("coming", number, f"{which}:{stamp}", moment, ends - moment, own=True)


def find_hour(person: Person, outside: Outside) -> Iterator[Occasion]:
    """One per interview with a date, an hour before it begins, or as soon after as quiet hours are over.

    None if that is too late, or that morning's has only just come.
    """
    mornings = {one.about: one.at for one in find(person, outside) if one.which.startswith("morning:")}
    for number, interview in person.interviews.items():
        if interview.coming is None or interview.closed:
            continue
        meant, morning = interview.coming - HOUR, mornings.get(number)
        moment = by_day(person, meant)
        has_morning = morning is not None and not is_off(person, "coming") and moment - morning < APART
        in_time = moment <= meant + HOUR_LASTS and not is_over(moment, interview.coming_set)
        if in_time and not has_morning:
            which = f"at:{int(interview.coming.timestamp())}"
            yield Occasion("last_hour", number, which, moment, HOUR_LASTS, own=True)


def _args_hour(x: Context, occasion: Occasion) -> Args | None:
    interview = _ahead(x, occasion)
    if interview is None:
        return None
    three = x.outside.render("check_in-last_hour_do", {"form": interview.form or "in_person"})
    return {"where": interview.where, "three": three}


def _ahead(x: Context, occasion: Occasion) -> Interview | None:
    """The interview that an occasion is for, if it still has this date; else None."""
    interview = x.person.interviews.get(occasion.about)
    if interview is None or interview.closed or interview.coming is None:
        return None
    return interview if _is_of(occasion, interview.coming) else None


def _args(x: Context, occasion: Occasion) -> Args | None:
    interview = _ahead(x, occasion)
    if interview is None or not (coming := interview.coming):
        return None
    days = (local(coming, x.person.zone).date() - today(x.person, x.now)).days
    when = say_when(x.outside, x.person, interview)
    if occasion.which.startswith("days") and (days < 0 or is_prepared(interview)):
        return None
    evening = not occasion.which.startswith("morning")  # nobody wants to read about being turned down on the way in
    words = brief(x.outside, x.person, interview, setback=evening)
    return {
        "where": interview.where,
        "when": when,
        "brief": f"\n\n{words}" if words else "",
        "news": "yes" if x.person.news and x.person.news.at > coming else "no",
        "in": x.outside.render("check_in-coming_in", {"days": max(0, days)}),
        "on": x.outside.render("check_in-coming_on", {"days": max(0, days), "when": when}),
    }


def _is_of(occasion: Occasion, coming: datetime) -> bool:
    """Whether an occasion is for this date; not if it was postponed and the interview then moved."""
    return occasion.which.endswith(f":{int(coming.timestamp())}")


COMING_CHECK_IN = Kind(
    name="coming",
    shown=7,
    find=find,
    args=_args,
    acts={
        "coming-days": (("prepare", "next prepare {about}"), ("later", "later {key}")),
        "coming-before": (
            ("day", "next day {about}"), ("page", "next page {about}"), ("rehearse", "questions practise"),
            ("list", "dodont"), ("ready", "next ready {about}"),
        ),
        "coming-morning": (
            ("hour", "next hour {about}"), ("list", "dodont"), ("card", "card"), ("practise", "dodont practise"),
            ("ready", "next ready {about}"),
        ),
        "coming-after": (
            ("well", "coming {about} well"), ("mixed", "coming {about} mixed"), ("badly", "coming {about} badly"),
            ("moved", "coming {about} moved"), ("later", "later {key}"),
        ),
    },
    in_words={
        "coming-after": (
            ("offer", "coming {about} offer"), ("turned_down", "coming {about} turned_down"),
            ("just_had", "coming {about} just_had"),
        ),
    },
)  # fmt: skip

HOUR_CHECK_IN = Kind(
    name="last_hour",
    shown=8,
    find=find_hour,
    args=_args_hour,
    acts={
        "last_hour": (("hour", "next hour {about}"), ("page", "next page {about}"), ("ready", "next ready {about}"))
    },
)
