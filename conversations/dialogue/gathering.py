"""Messages that are collected without a reply, and where there is no room for more."""

from ..person import Talk
from .asking import key_of, rows
from .exchange import Exchange
from .matching import folded
from .messages import Question, Say
from .steps import Gather


def keep(x: Exchange, talk: Talk, text: str, place: int | None = None) -> None:
    """Keep a message, or its text as it was edited in place of the one at `place`; say so if it doesn't fit."""
    there = talk.state.gathered
    others = sum(len(words) for at, (_, words) in enumerate(there) if at != place)
    step = x.step(talk)
    if isinstance(step, Gather) and step.room and others + len(text) > step.room(x.moment(talk)):
        return x.show(Say(x.text(f"{key_of(talk)}.full"), rows=rows(x, talk)), Question(talk.id, talk.question), talk)
    if place is None:
        return there.append((x.ref, text))
    there[place] = (x.ref, text)
    return None


def is_over(x: Exchange, text: str) -> bool:
    """Whether `text` is no more than what stands on the button that ends it."""
    return folded(text) == folded(x.text("common-done"))
