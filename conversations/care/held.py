"""What they typed when we asked the plain question: held until they say what it was.

At a question for their own words a button takes it as the answer. If we read too much into it, it is taken as what it
was wherever it was typed.
"""

from collections.abc import Callable

from ..dialogue import answers
from ..dialogue.exchange import Exchange
from ..dialogue.stack import offer_open, raise_to_top
from ..dialogue.steps import ChooseSeveral, Write
from ..person import Person, Worry


def worry_of(person: Person) -> Worry:
    """What we know of a worry; a new one if there is none."""
    person.worry = person.worry or Worry()
    return person.worry


def hold(x: Exchange, text: str) -> None:
    """Keep what they typed. What they go on typing at the same question belongs to it."""
    worry, question = worry_of(x.person), x.open.question if x.open else 0
    words = (worry.words if worry.question == question else "", text.strip())
    worry.words, worry.question, worry.ref = "\n".join(filter(None, words)), question, x.ref


def may_be_answer(x: Exchange) -> bool:
    """Whether words are held that may answer a question for their own words."""
    worry = x.person.worry
    talk = next((talk for talk in x.person.talks if worry and worry.words and talk.question == worry.question), None)
    step = x.step(talk) if talk else None
    return isinstance(step, Write) or (isinstance(step, ChooseSeveral) and step.own)


def use(x: Exchange) -> None:
    """What they had typed was the answer to the question that was open."""
    worry = worry_of(x.person)
    talk = next((talk for talk in x.person.talks if worry.words and talk.question == worry.question), None)
    if talk is None:
        x.say("common-too_old")
        return offer_open(x)
    raise_to_top(x, talk)
    words, worry.words, x.ref = worry.words, "", worry.ref
    return answers.answer_in_words(x, talk, words)


def was_misread(x: Exchange, text: str, then: Callable[[Exchange, str], None]) -> None:
    """Say sorry once, and take what we had asked about as what it was; nothing of it is brought up again.

    `text` is what they typed instead of an answer to our question; "" if that only said that we misread them.
    """
    worry, x.person.worry = worry_of(x.person), None
    current = worry.question == (x.open.question if x.open else 0)
    words = "\n".join(filter(None, (worry.words if current else "", text.strip())))
    if words:
        x.ref = worry.ref if current and worry.words else x.ref
        then(x, words)
    else:
        offer_open(x)
    if x.messages:
        x.say_above(x.text("sos-misread"))
    else:
        x.say("sos-misread")


def tidy(x: Exchange) -> None:
    """Words are held as long as our question is, or the one they may answer."""
    worry = x.person.worry
    if worry and not worry.asked and not may_be_answer(x):
        worry.words = ""
