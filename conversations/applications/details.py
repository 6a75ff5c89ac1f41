"""The details of an application, typed one by one, its closing date, and when to be reminded of it."""

from collections.abc import Mapping

from ..check_ins import want
from ..check_ins.times import in_days
from ..dialogue.steps import Choose, Moment, PickDate, Route, Step, Write
from . import book, showing
from .check_in import APPLICATION_CHECK_IN

EMPTY = ("-", "–", "—")  # what is typed to empty a detail
SOON: Mapping[str, int] = {"tomorrow": 1, "week": 7, "two_weeks": 14}
NOTE = 500  # characters


def _keep_field(moment: Moment) -> None:
    moment.state.each = moment.answer.choice


def _keep_value(moment: Moment) -> None:
    """Store a detail; a dash empties it, but for the company."""
    it, name, words = showing.at_hand(moment), moment.state.each, " ".join(moment.answer.text.split())
    if it and name in showing.FIELDS and _fits(moment):
        setattr(it, name, "" if words in EMPTY else words)


def _fits(moment: Moment) -> bool:
    words, name = " ".join(moment.answer.text.split()), moment.state.each
    return len(words) <= (NOTE if name == "note" else book.LONGEST) and not (name == "company" and words in EMPTY)


def _keep_closes(moment: Moment) -> None:
    if it := showing.at_hand(moment):
        it.closes = moment.answer.date
        want(moment.person, APPLICATION_CHECK_IN, moment.now)


def _keep_applied(moment: Moment) -> None:
    """The day they applied; while nothing else has happened, that is when it came to its stage."""
    it, day = showing.at_hand(moment), moment.answer.date
    if it and day:
        it.at = day
        it.moved = None if it.stage == "applied" else it.moved


def _keep_news(moment: Moment) -> None:
    """The day of the newest news. They had applied by then."""
    it, day = showing.at_hand(moment), moment.answer.date
    if it and day:
        it.moved, it.at = day, min(it.at, day)


def _keep_remind(moment: Moment) -> None:
    it, days = showing.at_hand(moment), SOON.get(moment.answer.choice)
    if it:
        it.follow_up = in_days(moment.person, moment.now, days) if days else moment.answer.date
        if it.follow_up:
            want(moment.person, APPLICATION_CHECK_IN, moment.now)


_VALUE = Route(lambda moment: "changed" if _fits(moment) else "shorter", ("changed", "shorter"))

STEPS: Mapping[str, Step] = {
    "detail": Choose(
        listed=showing.fields,
        a_page=5,
        to="value",
        beside={"closes": "closes", "applied": "applied_on", "news": "news_on"},
        keep=_keep_field,
        args=showing.one,
    ),
    "value": Write(to=_VALUE, skip="one", keep=_keep_value, args=showing.field, deaf=True, again=("shorter",)),
    "shorter": Write(to=_VALUE, skip="one", keep=_keep_value, args=showing.field, deaf=True, again=("shorter",)),
    "closes": PickDate(to="changed", skip="one", ahead=True, keep=_keep_closes, args=showing.one),
    "applied_on": PickDate(to="changed", skip="one", past=True, keep=_keep_applied),
    "news_on": PickDate(to="changed", skip="one", past=True, keep=_keep_news),
    "remind": Choose(
        options=dict.fromkeys((*SOON, "none"), "changed"),
        beside={"day": "remind_on"},
        keep=_keep_remind,
        args=showing.one,
    ),
    "remind_on": PickDate(to="changed", skip="one", ahead=True, keep=_keep_remind),
}
