"""Changing what is kept of somebody: their name, where they're from, a note; deleting them; undo."""

from collections.abc import Mapping

from ..choices import Site
from ..dialogue.steps import Choose, End, Moment, Route, Step, Target, Write
from . import people
from .people_said import at_hand, one

SITES: tuple[Site, ...] = ("linkedin", "alumni", "trade", "elsewhere")
LONGEST_NOTE = 500
EMPTY = ("-", "–", "—")  # what is typed to empty a note


def site_of(words: str) -> Site:
    """The place of that name; "" for anything else."""
    return next((site for site in SITES if site == words), "")


def _keep_name(moment: Moment) -> None:
    if it := at_hand(moment):
        it.name = " ".join(moment.answer.text.split())


def _keep_from(moment: Moment) -> None:
    if it := at_hand(moment):
        it.site = site_of(moment.answer.choice)


def _keep_note(moment: Moment) -> None:
    if it := at_hand(moment):
        it.note = "" if moment.answer.text in EMPTY else moment.answer.text


def _delete(moment: Moment) -> None:
    moment.person.people.pop(moment.state.line, None)


def _take_back(moment: Moment) -> None:
    if moment.answer.choice == "undo":
        people.take_back(moment.person)


PAGE = Route(lambda moment: people.page(at_hand(moment)), ("message", "heard", "one", "list"))
_DONE: Mapping[str, Target] = {"undo": PAGE, "fine": "list"}

STEPS: Mapping[str, Step] = {
    "more": Choose(
        options={"delete": "gone"},
        beside={"check": "to_check", "edit": "edit", "list": "list", "add": "site"},
        keep=_delete,
        args=one,
    ),
    "edit": Choose(beside={"name": "called", "from": "from", "note": "note"}, args=one),
    "called": Write(to="changed", skip=PAGE, keep=_keep_name, limit=people.LONGEST, args=one, deaf=True),
    "from": Choose(options=dict.fromkeys(SITES, "changed"), keep=_keep_from, args=one),
    "note": Write(to="changed", skip=PAGE, keep=_keep_note, limit=LONGEST_NOTE, args=one, deaf=True),
    "changed": Choose(options=_DONE, beside={"edit": "edit", "show": PAGE}, keep=_take_back, args=one),
    "to_check": End(then="tone"),
    "gone": Choose(options=_DONE, keep=_take_back, args=one),
}
