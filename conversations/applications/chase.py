"""What to chase: the applications whose follow-up is due, in order, each with its message one tap away."""

from collections.abc import Mapping
from datetime import datetime

from ..dialogue.exchange import Exchange
from ..dialogue.messages import Args
from ..dialogue.steps import Choose, Moment, Option, Route, Step
from ..person import Application
from . import showing, waiting
from .stages import GROUPS
from .verbs import shown


def due(at: Exchange | Moment) -> list[int]:
    """Those that may be asked now: the furthest along first, then what has waited longest."""
    found = [(_when(at, one), number) for number, one in at.person.applications.items() if _may(one)]
    return [number for _, number in sorted(one for one in found if one[0][1] <= at.now)]


def _may(one: Application) -> bool:
    """Whether it waits for an answer, and nobody has been asked twice."""
    return one.stage in waiting.PATIENCE and len(one.chases) < waiting.TRIES


def _when(at: Exchange | Moment, one: Application) -> tuple[int, datetime]:
    """How far it is, and from when on it's fine to ask: also on the day that they wanted to be reminded of it."""
    far = list(GROUPS["talking"]).index(one.stage) if one.stage in GROUPS["talking"] else len(GROUPS["talking"])
    since = waiting.write_from(at.person, at.outside, one)
    return far, min(since, one.follow_up) if one.follow_up else since


def _options(moment: Moment) -> list[Option]:
    return showing.options_of(moment, due(moment))


def _keep(moment: Moment) -> None:
    moment.state.line = int(moment.answer.choice)


def _said(moment: Moment) -> Args:
    """Text variables: how many are due; if none is, which is the next one and from when on."""
    ahead = [(_when(moment, one)[1], number) for number, one in moment.person.applications.items() if _may(one)]
    day, number = min(ahead, default=(moment.now, 0))
    one = moment.person.applications.get(number)
    return {
        "due": len(due(moment)),
        "next": shown(one) if one else "none",
        "from": moment.outside.say_date(day, moment.person.zone),
    }


_WRITE = Route(waiting.tries, ("message", "again"))

STEPS: Mapping[str, Step] = {
    "chase": Choose(listed=_options, a_page=6, to=_WRITE, beside={"all": "list"}, keep=_keep, args=_said),
}
