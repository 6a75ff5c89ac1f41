"""Requesting the data an employer holds on them, interview notes included: a way to learn more if nobody answers.

facts/access.toml lists where this is a right and how long the employer has. Past their review date, figures are
hidden and only body and link are shown. In other countries we say that there is no such right.
"""

from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.keeping import fill, keeps
from ..dialogue.steps import Choose, Dialogue, End, Moment, Route
from ..rights import Access, access, day_of, last_day, moment_of, today
from ..whereabouts import country_steps
from .letter import to_fill


def open_request(x: Exchange, about: int) -> None:
    """Begin the request from outside tip 2."""
    if x.person.country_sure and _facts(x) is None:
        return x.say("access-none", rows=x.commands(("menu",)))
    return begin(x, "access", "request" if x.person.country_sure else "", about=about)


def begin_at(moment: Moment) -> str:
    """The first step: they confirm their country first, as everything depends on it."""
    return _there(moment) if moment.person.country_sure else "country"


def _there(moment: Moment) -> str:
    """The request, if there is such a right; else an end that says so."""
    return "request" if _facts(moment) else _close(moment, "none")


def _facts(here: Moment | Exchange) -> Access | None:
    """The right of access in their country, if there is one."""
    return access(here.outside, here.person.country, today(here.now, here.person.zone))


def _close(moment: Moment, end: str) -> str:
    """The variant of an end: it goes on with tip 3 if tip 2 led here."""
    return f"{end}_on" if moment.state.came_from else end


def _request(moment: Moment) -> dict[str, str | int]:
    person, interview = moment.person, moment.interview
    facts = _facts(moment)
    known = {"place": facts.place, "body": facts.body, "link": facts.link} if facts else {"place": "none"}
    day = moment.outside.say_date(interview.day, person.zone) if interview.day else "none"
    due = interview.access_due if facts and interview.access == "sent" else None
    return {
        **known,
        "due": moment.outside.say_date(due, "") if due and day_of(due) < today(moment.now, person.zone) else "none",
        "months": facts.months if facts else 0,
        "more": facts.more_months if facts else 0,
        "role": interview.role or "none",
        "on": day,
        "name": moment.signature,
        "fill": to_fill(moment, role=False),
    }


@keeps("access", "access_sent", "access_due")
def _keep_request(moment: Moment) -> None:
    interview, choice = moment.interview, moment.answer.choice
    fill(interview, "access", "" if choice == "leave" else choice)
    interview.access_sent = interview.access_due = None
    if choice == "sent":
        day, facts = today(moment.now, moment.person.zone), _facts(moment)
        interview.access_sent = moment_of(day)
        if facts and facts.months:
            interview.access_due = moment_of(last_day({"months": facts.months}, day))


def _ending(end: str) -> Route:
    return Route(lambda moment: _close(moment, end), (end, f"{end}_on"))


_THERE = Route(_there, ("request", "none", "none_on"))

ACCESS = Dialogue(
    "access",
    {
        **country_steps(_THERE, _ending("left")),
        "request": Choose(
            options={"will_send": _ending("noted"), "sent": _ending("noted"), "leave": _ending("left")},
            skip=_ending("left"),
            keep=_keep_request,
            args=_request,
        ),
        "noted": End(offers=("feedback", "menu")),
        "none": End(offers=("feedback", "menu")),
        "left": End(offers=("feedback", "menu")),
        "noted_on": End(then="findings"),
        "none_on": End(then="findings"),
        "left_on": End(then="findings"),
    },
    doors=("request",),
    side=True,
)
