"""The stack of talks a person has: which of them is open, and how another one comes on top."""

from ..person import ComeBack, Person, Talk
from .asking import key_of, offer
from .exchange import Exchange
from .steps import Gather

PAUSE = "pause"  # the dialogue that asks when to come back


def resume(x: Exchange, talk: Talk, lead: str = "") -> None:
    """Take a talk up again, at its open question."""
    raise_to_top(x, talk)
    offer(x, talk, lead)


def raise_to_top(x: Exchange, talk: Talk) -> None:
    """Make `talk` the one we are in."""
    x.person.talks.remove(talk)
    x.person.talks.append(talk)
    x.person.care = None
    if not talk.stopped:
        return
    talk.stopped, talk.come_back = False, ComeBack()  # what was agreed then is spent
    drop_pause(x)


def stopped_last(person: Person) -> Talk | None:
    """The talk that a pause is about: of those that were stopped the one on top, else the one that goes on."""
    talks = [talk for talk in reversed(person.talks) if talk.dialogue != PAUSE]
    return next((talk for talk in talks if talk.stopped), talks[0] if talks else None)


def drop_pause(x: Exchange) -> None:
    """Withdraw the question when to come back: there is nothing to come back to."""
    for talk in [talk for talk in x.person.talks if talk.dialogue == PAUSE]:
        x.redraw(talk)
        x.person.talks.remove(talk)


def latest(x: Exchange) -> Talk | None:
    """The talk to go on with: the one on top, but not the question when to go on."""
    talks = [talk for talk in x.person.talks if talk.dialogue != PAUSE] or x.person.talks
    return talks[-1] if talks else None


def offer_open(x: Exchange, lead: str = "") -> None:
    """Offer the open question again, if there is one: after a command, an answer aside, an end."""
    if x.open is None or isinstance(x.step(x.open), Gather):
        return None
    if x.open.dialogue == PAUSE:  # we have stopped: there is no place to be back at
        return offer(x, x.open, lead, f"{key_of(x.open)}.back")
    return offer(x, x.open, lead or x.text("common-back_to"))
