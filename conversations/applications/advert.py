"""The pasted text of an advert becomes an application that isn't sent yet, with name, job and musts to confirm."""

from collections.abc import Mapping

from ..dialogue.messages import Args
from ..dialogue.steps import Choose, End, Moment, Option, Route, Step, Write
from ..next_interview.advert import own_lines
from . import advert_read, book, history, showing

LONGEST = 10_000


def _keep(moment: Moment) -> None:
    for number in moment.state.made:  # an edited answer replaces what it created before
        moment.person.applications.pop(number, None)
    one = advert_read.read(moment.answer.text, moment.person, moment.now, moment.outside)
    moment.state.line = book.put(moment.person, one)
    moment.state.made, moment.state.found, moment.state.kind = [moment.state.line], list(one.musts), ""


def _outcome(moment: Moment) -> str:
    it = showing.at_hand(moment)
    return "ad_full" if it is None else "ad_read" if it.company else "ad_company"


def _keep_company(moment: Moment) -> None:
    if it := showing.at_hand(moment):
        it.company = " ".join(moment.answer.text.split())


def _keep_role(moment: Moment) -> None:
    if it := showing.at_hand(moment):
        it.role = " ".join(moment.answer.text.split())


def _keep_musts(moment: Moment) -> None:
    if it := showing.at_hand(moment):
        it.musts = own_lines(moment.answer.text)
        moment.state.found = list(it.musts)


def _musts(moment: Moment) -> list[Option]:
    """What they seem to insist on, each ticked or not."""
    it, render = showing.at_hand(moment), moment.outside.render
    kept = it.musts if it else []
    return [
        Option(f"{place}", render("common-picked", {"label": must}) if must in kept else must)
        for place, must in enumerate(moment.state.found)
    ]


def _keep_right(moment: Moment) -> None:
    """Tick or untick a must, or undo all of it."""
    it, choice = showing.at_hand(moment), moment.answer.choice
    if choice == "undo":
        history.take_back(moment.person)
    elif it and choice.isdecimal():
        must = moment.state.found[int(choice)]
        it.musts = [one for one in moment.state.found if (one in it.musts) != (one == must)]


def _read(moment: Moment) -> Args:
    """Text variables: what was read, what they seem to insist on, and how much of that is ticked."""
    it = showing.at_hand(moment)
    lines = (f"{place}. {one.label}" for place, one in enumerate(_musts(moment), 1))
    kept = len(it.musts) if it else 0
    return {**showing.one(moment), "musts": len(moment.state.found), "kept": kept, "list": "\n".join(lines)}


STEPS: Mapping[str, Step] = {
    "advert": Write(
        to=Route(_outcome, ("ad_read", "ad_company", "ad_full")), skip="list", keep=_keep, limit=LONGEST, deaf=True
    ),
    "ad_read": Choose(
        listed=_musts,
        to="ad_read",
        options={"right": "one", "undo": "list"},
        beside={"change": "ad_change"},
        keep=_keep_right,
        args=_read,
    ),
    "ad_change": Choose(
        beside={"company": "ad_company", "role": "ad_role", "musts": "ad_musts", "none": "ad_read"}, args=showing.one
    ),
    "ad_company": Write(to="ad_read", skip="ad_read", keep=_keep_company, limit=advert_read.NAME, deaf=True),
    "ad_role": Write(to="ad_read", skip="ad_read", keep=_keep_role, limit=advert_read.NAME, deaf=True),
    "ad_musts": Write(to="ad_read", skip="ad_read", keep=_keep_musts, limit=LONGEST // 10, deaf=True),
    "ad_full": End(offers=("applications",), args=lambda _: {"most": str(book.MOST)}),
}
