"""Dropping an unfinished talk for good, once they have said that they are sure."""

from .exchange import Exchange
from .forms import number_of
from .stack import drop_pause, stopped_last
from .steps import Choose, Dialogue, End


def command(x: Exchange, words: str) -> None:
    """Drop the talk whose number is in `words`; its answers are kept."""
    drop_it(x, number_of(words))


def drop_it(x: Exchange, number: int) -> None:
    """Drop that talk, if it is still there."""
    talk = x.talk(number)
    if talk is None:
        return x.say("check_in-dropped_already", rows=x.commands(("menu",)))
    x.redraw(talk)
    if talk is stopped_last(x.person):  # but the pause of another stopped talk stays open
        drop_pause(x)
    x.person.talks.remove(talk)
    return x.say("check_in-dropped", rows=x.commands(("menu",)))


DROP_IT = Dialogue(
    "drop_it",
    {
        "sure": Choose(options={"yes": "dropped", "no": "kept"}),
        "dropped": End(does=lambda x, state: drop_it(x, state.line)),
        "kept": End(offers=("resume",)),
    },
    passing=True,
)
