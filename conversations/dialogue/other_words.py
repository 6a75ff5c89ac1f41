"""Typed answers that match no button of a closed question: an answer in other words, or another remark."""

from msgspec import Struct

from ..hearing import NOTHING
from ..person import Talk
from . import dates
from .asking import options
from .exchange import Exchange
from .forms import cut
from .messages import DONE, MARK
from .moves import typed_move
from .naming_options import by_place, named, named_several
from .steps import Answer, Choose, ChooseSeveral, Option, PickDate, Target, Write

HARM = "harm:"  # kinds: what was done to them, and threats
READ = "date_read"  # what is asked about a date that was read
FINISHED = "finished"  # what is asked wherever several may be picked
GUESS = 0.5  # of the words: what is at most explained where examples alone speak for an answer
AN_ANSWER = 0.6  # of the words of a question to us: what must be an answer, for it to be one
ARMED = f"{HARM}armed"  # a threat that names a weapon
GRAVE = (HARM, "trouble:")  # what matters more than any interview, and is answered first
NEVER_A_CAUSE = ("wish:", "ask:", "social:", NOTHING)  # kinds that aren't meant as an answer in one's own words


class Meant(Struct, frozen=True):
    """The options they meant, or the kind of remark they made."""

    options: list[Option] = []
    kind: str = ""


def read(x: Exchange, talk: Talk, text: str, *, guess: bool = False) -> Meant:
    """What `text` means at the open question. Options that delete something can only be tapped.

    Args:
        x: the exchange.
        talk: the talk whose question is open.
        text: what they typed.
        guess: whether remarks may be guessed where own words are an answer.
    """
    step = x.step(talk)
    ask = READ if dates.is_read(x, talk) else f"{talk.dialogue}.{talk.step}"
    deaf = isinstance(step, Write) and step.deaf
    if deaf or (isinstance(step, Write | PickDate) and not x.outside.hearing.knows(ask)):
        return Meant()
    reading = x.outside.hearing.read(text, ask, guess=guess)
    offered = [
        one
        for one in options(x, talk)
        if one.key.lstrip(MARK) in reading.options and not one.key.startswith("delete")
    ]
    if isinstance(step, ChooseSeveral) and ("done" in reading.options or (not offered and _is_all(x, text))):
        offered.append(Option(DONE, x.text("common-done")))
    if not offered and isinstance(step, Choose) and (placed := by_place(x, text, options(x, talk))):
        return Meant([placed])
    takes_own_words = isinstance(step, ChooseSeveral) and step.own
    if takes_own_words and not (x.outside.hearing.knows(ask) and reading.kind.startswith(NEVER_A_CAUSE)):
        return Meant(offered)  # when in doubt, what they typed is their answer
    shrug = takes_own_words or isinstance(step, PickDate)
    return Meant(offered, reading.kind if shrug or reading.kind != NOTHING else "")


def _is_all(x: Exchange, text: str) -> bool:
    """Whether `text` says that nothing else fits."""
    reading = x.outside.hearing.read(text, FINISHED)
    return reading.whole and "done" in reading.options


def instead(x: Exchange, talk: Talk, text: str) -> Meant | None:
    """What was said instead of one of the answers of a question with buttons or for a date; None where it is one.

    What asks us something is none, if only a few of its words are like one.
    """
    step = x.step(talk)
    if not isinstance(step, Choose | ChooseSeveral | PickDate) or typed_move(x, talk, text):
        return None
    if isinstance(step, PickDate) and dates.read(x, talk, step, text):
        return None
    if named(x, text, options(x, talk)) or (
        isinstance(step, ChooseSeveral) and named_several(x, text, options(x, talk))
    ):
        return None
    if typed_target(x, talk, text):
        return None
    meant = read(x, talk, text)
    if isinstance(step, Choose) and meant.options and _only_asks(x, talk, text):
        return Meant()
    return None if meant.options else meant


def _only_asks(x: Exchange, talk: Talk, text: str) -> bool:
    """Whether `text` asks us something, and little of it is an answer."""
    asks = "question" in x.outside.hearing.read(text, "aside").options
    return asks and x.outside.hearing.read(text, f"{talk.dialogue}.{talk.step}").share < AN_ANSWER


def is_guess(x: Exchange, talk: Talk, text: str) -> bool:
    """Whether `text` is only like an answer of a question with buttons: no line finds one in most of it."""
    reading = x.outside.hearing.read(text, f"{talk.dialogue}.{talk.step}")
    return isinstance(x.step(talk), Choose) and reading.share <= GUESS and not named(x, text, options(x, talk))


def typed_target(x: Exchange, talk: Talk, text: str) -> Target | None:
    """Where `text` leads as an answer that a question with buttons takes in typed words; None if it isn't one."""
    step, answer = x.step(talk), Answer(text=text.strip())
    typed = step.typed if isinstance(step, Choose) else None
    return typed.to if typed and typed.reads(x.moment(talk, answer)) else None


def remark(x: Exchange, talk: Talk, meant: Meant | None) -> str | None:
    """The kind of what was said instead of an answer; "" if that isn't clear, None where it may be one after all."""
    step = x.step(talk)
    takes_own_words = isinstance(step, ChooseSeveral) and step.own
    return None if meant is None or (takes_own_words and not meant.kind) else meant.kind


def lead(x: Exchange, meant: Meant) -> str:
    """The text before the question is asked again; "" if there is nothing to say."""
    if len(meant.options) > 1:
        first, second = (cut(one.label, 40) for one in meant.options[:2])
        return x.text("heard-two", {"first": first, "second": second})
    return in_passing(x, meant.kind) if meant.kind else ""


def sentence(x: Exchange, kind: str) -> str:
    """The sentence said to a remark of this kind; "" if none is."""
    return x.outside.maybe(key_of_kind(kind))


def in_passing(x: Exchange, kind: str) -> str:
    """The same while a question is open, and where to go from there."""
    return " ".join(filter(None, (sentence(x, kind), onward(x, kind))))


def onward(x: Exchange, kind: str) -> str:
    """Where to go from there while a question is open; "" if that's where they are."""
    said = x.outside.maybe(f"{key_of_kind(kind)}.mid")
    return "" if x.open and f"/{x.open.dialogue}" in said else said


def key_of_kind(kind: str) -> str:
    """The text key of a kind of remark."""
    return f"heard-{kind.replace(':', '-')}"
