"""Check-ins on applications: the day before one closes, a reminder they set, the day they were to hear."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from ..check_ins.times import at_set_hour, at_their_hour, is_over, today
from ..dialogue.messages import Args, Outside
from ..kinds import Context, Kind, Occasion
from ..person import Application, Person
from .stages import OVER
from .verbs import shown

LASTS = timedelta(days=7)
_CLOSES = {"found": "closes", "offer": "answer"}  # what a last day is for, by stage
BEFORE = timedelta(days=1)  # its last day, so that there is an evening to apply in


def find(person: Person, _: Outside) -> Iterator[Occasion]:
    """All that they set themselves, by the number of the application."""
    for number, one in person.applications.items():
        for which, date in _dates(one):
            if which in ("closes", "answer"):
                moment, lasts = at_their_hour(person, today(person, date) - BEFORE), BEFORE * 2
            elif which == "remind":
                moment, lasts = at_set_hour(person, date), LASTS
            else:
                moment, lasts = at_their_hour(person, today(person, date)), LASTS
            if not is_over(moment, one.at):
                yield Occasion("application", number, f"{which}:{int(date.timestamp())}", moment, lasts, own=True)


def _dates(one: Application) -> Iterator[tuple[str, datetime]]:
    if one.closes and one.stage in _CLOSES:
        yield _CLOSES[one.stage], one.closes
    if one.follow_up:
        yield "remind", one.follow_up
    if one.told_by and one.stage not in ("found", *OVER):
        yield "told", one.told_by


def _args(x: Context, occasion: Occasion) -> Args | None:
    """None once that date is another, or the application gone."""
    one = x.person.applications.get(occasion.about)
    which, _, stamp = occasion.which.partition(":")
    date = dict(_dates(one)).get(which) if one else None
    if one is None or date is None or stamp != f"{int(date.timestamp())}":
        return None
    return {"applied": shown(one), "date": x.outside.say_date(date, x.person.zone), "tries": len(one.chases)}


APPLICATION_CHECK_IN = Kind(
    name="application",
    shown=9,
    find=find,
    args=_args,
    acts={
        "application-closes": (
            ("sent_it", "applications sent {about}"), ("open", "applications open {about}"), ("later", "later {key}"),
        ),
        "application-answer": (
            ("open", "applications open {about}"), ("tips", "ask got_offer"), ("later", "later {key}"),
        ),
        "application-remind": (
            ("open", "applications open {about}"), ("ask_them", "applications wait {about}"),
            ("later", "later {key}"),
        ),
        "application-told": (
            ("word", "applications open {about}"), ("not_yet", "applications wait {about}"),
            ("never", "applications silent {about}"), ("later", "later {key}"),
        ),
    },
)  # fmt: skip
