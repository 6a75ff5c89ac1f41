"""The pasted text of an advert becomes an application that isn't sent yet, with name, job and musts to confirm."""

from collections.abc import Mapping

from ..dialogue.messages import Args
from ..dialogue.steps import Choose, End, Moment, Route, Step, Write
from ..next_interview.advert import own_lines
from . import advert_read, book, history, showing

LONGEST = 10_000


def _keep(moment: Moment) -> None:
    for number in moment.state.made:  # an edited answer replaces what it created before
        moment.person.applications.pop(number, None)
    one = advert_read.read(moment.answer.text, moment.person, moment.now, moment.outside)
    moment.state.line = book.put(moment.person, one)
    moment.state.made = [moment.state.line]


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


def _undo(moment: Moment) -> None:
    if moment.answer.choice == "undo":
        history.take_back(moment.person)


def _read(moment: Moment) -> Args:
    """Text variables: what was read, and what they insist on."""
    it = showing.at_hand(moment)
    musts = it.musts if it else []
    return {**showing.one(moment), "musts": len(musts), "list": "\n".join(f"• {must}" for must in musts)}


STEPS: Mapping[str, Step] = {
    "advert": Write(
        to=Route(_outcome, ("ad_read", "ad_company", "ad_full")), skip="list", keep=_keep, limit=LONGEST, deaf=True
    ),
    "ad_read": Choose(
        options={"right": "one", "undo": "list"},
        beside={"company": "ad_company", "role": "ad_role", "musts": "ad_musts"},
        keep=_undo,
        args=_read,
    ),
    "ad_company": Write(to="ad_read", skip="ad_read", keep=_keep_company, limit=advert_read.NAME, deaf=True),
    "ad_role": Write(to="ad_read", skip="ad_read", keep=_keep_role, limit=advert_read.NAME, deaf=True),
    "ad_musts": Write(to="ad_read", skip="ad_read", keep=_keep_musts, limit=LONGEST // 10, deaf=True),
    "ad_full": End(offers=("applications",), args=lambda _: {"most": str(book.MOST)}),
}
