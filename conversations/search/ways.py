"""One better way to apply each week, from the cards of advice about applying."""

from ..check_ins.times import today
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.steps import Moment
from ..person import State

# Names of cards, each said in one sentence by `week-way`. They take turns by the week, and each has a card to itself.
WAYS = ("tailoring", "when_to_apply", "who_you_know", "how_well_to_match", "how_many", "where_it_breaks")


def way_of(at: Exchange | Moment) -> str:
    """This week's way: the same all week long, and another one next week."""
    return WAYS[today(at.person, at.now).toordinal() // 7 % len(WAYS)]


def say_way(at: Exchange | Moment) -> str:
    """This week's way in one sentence."""
    return at.outside.render(f"week-way.{way_of(at)}")


def show_way(x: Exchange) -> None:
    """Its card, which says how and has a line for the list."""
    begin(x, "ask", "card", state=State(advice=way_of(x)))
