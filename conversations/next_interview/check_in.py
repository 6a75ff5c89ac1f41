"""Check-ins around the next interview: three days before, the evening before, that morning, the evening after."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from ..check_ins.times import EVENING, clear_of_quiet_hours, is_over, today
from ..dialogue.messages import Args, Outside
from ..interviews.in_words import say_when
from ..kinds import Context, Kind, Occasion
from ..local_time import at, local
from ..person import Person
from .briefing import brief
from .preparing import is_prepared

DAYS_TO_PREPARE = 3
MORNING_AHEAD = timedelta(
    minutes=45
)  # no morning check-in if the interview begins sooner than this after quiet hours


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


def _args(x: Context, occasion: Occasion) -> Args | None:
    interview = x.person.interviews.get(occasion.about)
    if interview is None or interview.closed or not (coming := interview.coming) or not _is_of(occasion, coming):
        return None
    days = (local(coming, x.person.zone).date() - today(x.person, x.now)).days
    if occasion.which.startswith("days") and (days < 0 or is_prepared(interview)):
        return None
    evening = not occasion.which.startswith("morning")  # nobody wants to read about being turned down on the way in
    words = brief(x.outside, x.person, interview, setback=evening)
    return {
        "where": interview.where,
        "when": say_when(x.outside, x.person, interview),
        "brief": f"\n\n{words}" if words else "",
        "news": "yes" if x.person.news and x.person.news.at > coming else "no",
        "in": x.outside.render("check_in-coming_in", {"days": max(0, days)}),
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
            ("day", "next day {about}"), ("list", "dodont"), ("card", "card"), ("practise", "dodont practise"),
            ("ready", "next ready {about}"),
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
