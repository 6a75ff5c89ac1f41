"""What the list shows, chosen by buttons or looked for: a part of it, a channel, a month, an order."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from ..dialogue.steps import Choose, Moment, Route, Step, Write
from . import book, finding, showing, views
from .periods import next_month
from .stages import GROUPS
from .views import View


def _keep_part(moment: Moment) -> None:
    """A part of the list, all of it, or its order: the order stays while another part is shown, and the reverse."""
    choice, before = moment.answer.choice, views.load(moment.state.kind)
    if choice in views.ORDERS:
        return look_at(moment, replace(before, order=choice))
    return look_at(moment, View(stages=choice, order=before.order) if choice in GROUPS else View())


def _keep_channel(moment: Moment) -> None:
    look_at(moment, View(via=moment.answer.choice, order=views.load(moment.state.kind).order))


def _keep_month(moment: Moment) -> None:
    first = date.fromisoformat(f"{moment.answer.choice}-01")
    period = {"since": str(first), "until": str(next_month(first))}
    look_at(moment, View(**period, order=views.load(moment.state.kind).order))


def look_at(moment: Moment, view: View) -> None:
    """Show that view of the list from its first page on."""
    state = moment.state
    state.line, state.page, state.found, state.kind = 0, 0, [], views.kept(view)


def _keep_search(moment: Moment) -> None:
    finding.keep(moment, moment.answer.text)


def _found(moment: Moment) -> str:
    state = moment.state
    return "none" if state.kind == showing.FOUND and not state.line and not state.found else finding.page(moment)


_FOUND = Route(_found, ("list", "none", "one"))

STEPS: Mapping[str, Step] = {
    "see": Choose(
        beside={"part": "filter", "channel": "channels", "month": "months", "order": "order", "find": "find"},
    ),
    "channels": Choose(listed=showing.channels, a_page=6, to="list", keep=_keep_channel, args=showing.everything),
    "months": Choose(listed=showing.months, a_page=6, to="list", keep=_keep_month, args=showing.everything),
    "order": Choose(options=dict.fromkeys(views.ORDERS, "list"), keep=_keep_part),
    "filter": Choose(options=dict.fromkeys(("everything", *GROUPS), "list"), keep=_keep_part),
    "find": Write(to=_FOUND, skip="list", keep=_keep_search, limit=book.LONGEST, deaf=True),
    "none": Write(to=_FOUND, skip="list", keep=_keep_search, limit=book.LONGEST, deaf=True),
}
