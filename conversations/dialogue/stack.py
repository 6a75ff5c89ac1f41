"""The stack of talks a person has: which one is current, and how to resume another."""

from ..person import ComeBack, Person, Talk
from . import stale
from .asking import key_of, offer, offer_briefly
from .exchange import Exchange
from .steps import Gather

PAUSE = "pause"  # the dialogue that asks when to come back


def resume(x: Exchange, talk: Talk, lead: str = "") -> None:
    """Resume a talk at its open question."""
    raise_to_top(x, talk)
    offer(x, talk, lead)


def raise_to_top(x: Exchange, talk: Talk) -> None:
    """Make `talk` the current one."""
    x.person.talks.remove(talk)
    x.person.talks.append(talk)
    x.person.care = None
    if not talk.stopped:
        return
    x.redraw(talk)
    talk.stopped, talk.come_back = False, ComeBack()  # they are back, so the agreed time no longer matters
    drop_pause(x)


def stopped_last(person: Person) -> Talk | None:
    """The talk that a pause is about: the topmost stopped one, else the current one."""
    talks = [talk for talk in reversed(person.talks) if talk.dialogue != PAUSE]
    return next((talk for talk in talks if talk.stopped), talks[0] if talks else None)


def drop_pause(x: Exchange) -> None:
    """Withdraw the question when to come back, since there is nothing to come back to."""
    for talk in [talk for talk in x.person.talks if talk.dialogue == PAUSE]:
        x.redraw(talk)
        x.person.talks.remove(talk)


def latest(x: Exchange) -> Talk | None:
    """The talk to go on with: the topmost one other than the pause question, if any."""
    talks = [talk for talk in x.person.talks if talk.dialogue != PAUSE] or x.person.talks
    return talks[-1] if talks else None


def awaited(x: Exchange) -> Talk | None:
    """The same, unless they dropped it: then only /resume goes on with it."""
    talk = latest(x)
    return None if talk and talk.come_back.dropped else talk


def offer_open(x: Exchange) -> None:
    """Offer the open question again, if there is one: after a command, or when another talk has finished.

    One that listens is left in peace, as long as it has its buttons.
    """
    if x.open is None or (isinstance(x.step(x.open), Gather) and x.open.live and stale.kept_for(x, x.open) is None):
        return None
    if x.open.dialogue == PAUSE:  # "back to where we were" would be wrong: they have stopped
        return offer(x, x.open, key=f"{key_of(x.open)}.back")
    if kept := stale.kept_for(x, x.open):
        return stale.offer_words(x, x.open, kept)
    return offer_briefly(x, x.open)
