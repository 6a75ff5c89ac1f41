"""Waiting for an answer: what is usual, when to write and how, and when to let go.

After two tries nobody is sent a third time by us, and never to a second one without being asked (KNOWHOW 8).
"""

from collections.abc import Mapping
from datetime import datetime

from ..check_ins import say_promised, want
from ..dialogue.messages import Args, Outside
from ..dialogue.steps import Choose, Moment, PickDate, Route, Step
from ..feedback.chasing import CHASE_DAYS, working_days_on
from ..feedback.letter import greeted
from ..person import Application, Person
from . import book, showing
from .check_in import APPLICATION_CHECK_IN

PATIENCE: Mapping[str, int] = {"applied": 10, "screening": 5, "interview": 7, "offer": 3}
"""By stage, the working days after which one may write."""
BEYOND = 3  # working days past the day that they named
TRIES = 2


def write_from(person: Person, outside: Outside, it: Application) -> datetime:
    """From when on it's fine to ask them."""
    if it.chases:
        return working_days_on(person, outside, it.chases[-1], CHASE_DAYS)
    if it.told_by:
        return working_days_on(person, outside, it.told_by, BEYOND)
    return working_days_on(person, outside, it.moved or it.at, PATIENCE.get(it.stage, 0))


def _waiting(moment: Moment) -> Args:
    """Text variables: what is usual, from when on to write, when they wrote, and the rule of the place."""
    it, outside, zone = showing.at_hand(moment), moment.outside, moment.person.zone
    if it is None:
        return {**showing.one(moment), "tries": 0, "ripe": "gone", "from": "", "wrote": "", "rule": "no"}
    since = write_from(moment.person, outside, it)
    return {
        **showing.one(moment),
        "tries": len(it.chases),
        "ripe": "yes" if since <= moment.now else "no",
        "from": outside.say_date(since, zone),
        "wrote": outside.say_date(it.chases[-1], zone) if it.chases else "",
        "rule": (it.ruled or "ask") if it.stage == "interview" and _rule(moment) else "no",
    }


def _rule(moment: Moment) -> Mapping[str, str]:
    """A rule on how long employers may be silent that may apply where they are; empty if we know of none."""
    zone, country = moment.person.zone, moment.person.country
    return next((row for row in moment.outside.waiting if zone in row["zones"] or country == row["country"]), {})


def _keep_place(moment: Moment) -> None:
    """Whether the job is where the rule holds: asked once of each application."""
    if it := showing.at_hand(moment):
        it.ruled = "yes" if moment.answer.choice == "yes" else "no"


def _is_there(moment: Moment) -> str:
    it = showing.at_hand(moment)
    return "rule" if it and it.ruled == "yes" else "in_place"


def _rule_said(moment: Moment) -> Args:
    row = _rule(moment)
    return {"body": row.get("body", ""), "link": row.get("link", ""), "law": row.get("law", "")}


def _letter(moment: Moment) -> Args:
    """Text variables of the message: by mail first, then by phone."""
    it, outside = showing.at_hand(moment), moment.outside
    args: dict[str, str | int] = {**_waiting(moment), "name": moment.signature, "company": "", "role": "", "day": ""}
    if it is None:
        return args
    name = greeted(it.contact) if "@" not in it.contact else ""
    args |= {
        "company": it.company,
        "role": it.role or outside.render("letter-your_job"),
        "day": outside.say_day(it.moved or it.at, moment.person.zone),
        "named": "yes" if name else "no",
        "contact": name,
    }
    return args | {"block": outside.render("applications-letter", args)}


def tries(moment: Moment) -> str:
    """The first message at once; a second one only if they say so, and no third."""
    it = showing.at_hand(moment)
    tries = len(it.chases) if it else 0
    return "message" if tries == 0 else "again" if tries < TRIES else "enough"


def _let_go(moment: Moment) -> None:
    it = showing.at_hand(moment)
    if it and moment.answer.choice == "let_go":
        book.move(it, "no_answer", moment.now)


def _keep_told(moment: Moment) -> None:
    if it := showing.at_hand(moment):
        it.told_by = moment.answer.date
        want(moment.person, APPLICATION_CHECK_IN, moment.now)


def _keep_sent(moment: Moment) -> None:
    """They've written: we ask whether there was an answer once it is due."""
    it = showing.at_hand(moment)
    if it and moment.answer.choice == "sent":
        it.chases = [*it.chases, moment.now][-TRIES:]
        it.told_by = working_days_on(moment.person, moment.outside, moment.now, CHASE_DAYS)


def agreed(moment: Moment) -> Args:
    """Text variables: when we'll ask, as things stand."""
    date = say_promised(moment, f"application.{moment.state.line}.told:")
    it = showing.at_hand(moment)
    return {**showing.one(moment), "date": date, "tries": len(it.chases) if it else 0}


_RULE = Route(_is_there, ("rule", "in_place"))
_WRITE = Route(tries, ("message", "again", "enough"))

STEPS: Mapping[str, Step] = {
    "waiting": Choose(
        options={"write": _WRITE, "told": "told_by", "remind": "remind", "let_go": "moved", "rule": _RULE},
        keep=_let_go,
        args=_waiting,
    ),
    "in_place": Choose(options={"yes": "rule", "no": "waiting"}, keep=_keep_place),
    "rule": Choose(beside={"waiting": "waiting", "remind": "remind"}, args=_rule_said),
    "told_by": PickDate(to="agreed", skip="one", ahead=True, keep=_keep_told),
    "again": Choose(beside={"yes": "message", "no": "one"}, args=_waiting),
    "enough": Choose(options={"let_go": "moved"}, beside={"keep": "one"}, keep=_let_go, args=_waiting),
    "message": Choose(options={"sent": "agreed"}, beside={"not_now": "one"}, keep=_keep_sent, args=_letter),
}
