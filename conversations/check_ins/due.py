"""What there is to do by now, whether it was sent as a check-in or not."""

from ..dialogue.exchange import Exchange
from ..kinds import Occasion
from .wanted import is_wanted
from .words import label_of


def by_now(x: Exchange) -> list[tuple[Occasion, str]]:
    """The occasions of now and what stands on their buttons, the most urgent first.

    Not those that come every so often by themselves: they remind, but nobody waits for anything.
    """
    there = (one for kind in x.kinds.values() if not kind.every for one in kind.find(x.person, x.outside))
    due = (one for one in there if one.at <= x.now < one.at + one.lasts and one.key not in x.person.check_ins.snoozed)
    wanted = ((one, label_of(x, one)) for one in due if is_wanted(x.person, one, x.kinds))
    return [(one, label) for one, label in wanted if label]
