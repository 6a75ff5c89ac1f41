"""Counts of all applications in one message: how many, what came of them, by channel and by week."""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from ..check_ins.times import today
from ..dialogue.exchange import paragraphs
from ..dialogue.forms import in_a_line
from ..dialogue.matching import plain
from ..dialogue.messages import Args
from ..dialogue.steps import Moment
from ..local_time import local
from ..person import Application
from . import book, views
from .views import View

ANSWERED = ("screening", "interview", "offer", "no")  # stages that somebody there wrote or called for
RATES = 10  # applications from which on a rate says something
PARTS = ("all", "by_channel", "by_week")
CHANNELS, WEEKS, NAME = 6, 8, 30


def counts(moment: Moment) -> Args:
    """Text variables: all that is said; first what their words ask for, if they name a time or a channel."""
    sent = [one for one in moment.person.applications.values() if not one.unsent]
    args: dict[str, str | int] = {
        **_counts(moment, sent),
        **_asked(moment, moment.state.each),
        "by": _by_channel(moment, sent),
        "weeks": _by_week(moment, sent),
    }
    render = moment.outside.render
    return {
        "said": paragraphs(
            *(render(f"applications-counts.{part}", args) for part in ("all", "by_channel", "by_week"))
        )
    }


def _counts(moment: Moment, sent: Sequence[Application]) -> dict[str, str | int]:
    month = today(moment.person, moment.now).replace(day=1)
    replies, interviews = _replies(sent), sum(book.led_to_an_interview(moment.person, one) for one in sent)
    return {
        "sent": len(sent),
        "week": book.sent(moment.person, moment.now),
        "month": sum(local(one.at, moment.person.zone).date() >= month for one in sent),
        "replies": replies,
        "interviews": interviews,
        "offers": sum(one.stage == "offer" for one in sent),
        "noes": sum(one.stage == "no" for one in sent),
        "waiting": sum(one.stage == "applied" for one in sent),
        "rate": round(len(sent) / replies) if replies and len(sent) >= RATES else 0,
    }


def _replies(some: Sequence[Application]) -> int:
    return sum(one.stage in ANSWERED or bool(one.interview) for one in some)


def _asked(moment: Moment, text: str) -> dict[str, str | int]:
    """What they asked for by time or channel, and how many there are."""
    view = views.view_in(text, moment)
    view = View(via=view.via, since=view.since, until=view.until)
    return {"view": views.said(moment, view) if view.filters else "none", "count": len(views.numbers(moment, view))}


def _by_channel(moment: Moment, sent: Sequence[Application]) -> str:
    """A line for each of the ways they use most."""
    used = Counter(plain(one.channel) for one in sent if one.channel)
    lines = []
    for name, count in used.most_common(CHANNELS):
        replies = _replies([one for one in sent if plain(one.channel) == name])
        args: dict[str, str | int] = {
            "name": in_a_line(views.spelled(moment.person, name), NAME),
            "count": count,
            "replies": replies,
        }
        lines.append(moment.outside.render("applications-counts.channel", args))
    return "\n".join(lines) or "none"


def _by_week(moment: Moment, sent: Sequence[Application]) -> str:
    """How many were sent in each of the last weeks, the latest first; "none" if there was none in them."""
    day = today(moment.person, moment.now)
    monday = day - timedelta(days=day.weekday())
    ages = [(monday - local(one.at, moment.person.zone).date() + timedelta(days=6)).days // 7 for one in sent]
    shown = min(WEEKS, max(ages, default=0) + 1)
    weeks = [ages.count(age) for age in range(shown)]
    return ", ".join(map(str, weeks)) if any(weeks) else "none"
