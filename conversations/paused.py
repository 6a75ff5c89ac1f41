"""What is typed while everything waits after all helplines: what ends that.

A word that they are safe does, a wish to go on, the label of a button, and whatever we understand: a request, news,
an answer to the question that was open. After some hours, or the next day, any words do. Grave ones never get here:
`care/concern.py` has heard those before.
"""

from collections.abc import Callable
from datetime import timedelta

from .check_ins import in_words
from .check_ins.times import today
from .dialogue.asides import GOOD_NEWS
from .dialogue.exchange import Exchange
from .dialogue.moves import said_alone
from .dialogue.other_words import instead, is_guess
from .dialogue.stack import latest, offer_open
from .dialogue.steps import Choose, ChooseSeveral, Write
from .interviews.early import kind_of
from .labels import command_labelled
from .person import Care
from .replies import BACK, answer, celebrate

LASTS = timedelta(hours=6)
SAFE, MISREAD, ONWARD = "safe", "misread", "onward"
SAID = {"thanks": "sos-thanks", "no": "sos-no_need"}  # what is answered, and changes nothing
UNDERSTOOD = ("wish:", "ask:", "news:", "social:hello")  # kinds
UNSURE = ("wish:stop_messages", "social:ok")  # they may mean our question, or leaving them in peace


def wrote(
    x: Exchange, care: Care, text: str, then: Callable[[Exchange, str], None], run: Callable[[str], None]
) -> None:
    """Handle what was typed.

    Args:
        x: the exchange.
        care: since when everything waits.
        text: what they typed; nothing grave.
        then: handles a text when nothing waits.
        run: runs a command.
    """
    heard = x.outside.care.answer(text, "after")
    said = heard.name if heard else ""
    over = x.now - care.since >= LASTS or today(x.person, x.now) > today(x.person, care.since)
    onward = said == ONWARD or x.outside.hearing.read(text).kind == BACK  # to what was open: nothing is taken back
    command = "resume" if onward else command_labelled(x.outside, text)
    if said == MISREAD:
        x.person.care = x.person.worry = None
        return _go_on(x, "sos-misread.over")
    if said == SAFE:
        _end(x, care)
        return _go_on(x, "sos-safe")
    if command == "sos":
        return run(command)
    if not command and not over and (said in SAID or not _is_understood(x, text)):
        return x.say(SAID.get(said, "sos-here"), rows=x.commands(("resume", "sos")))
    _end(x, care)
    if command:
        run("menu" if command == "resume" and latest(x) is None else command)
    elif x.open and isinstance(x.step(x.open), Write) and (news := _news(x, text)):
        celebrate(x, news, ()) if news in GOOD_NEWS else answer(x, news, text)  # no answer of theirs: all waited
        offer_open(x)
    else:
        then(x, text)
    return x.say_above(x.text("sos-back" if over else "sos-onward"))


def _go_on(x: Exchange, key: str) -> None:
    """Say it, and go on with what was open; else show where to."""
    x.say(key, rows=() if x.open else x.commands(("menu",)))
    offer_open(x)


def _end(x: Exchange, care: Care) -> None:
    """Nothing waits any more. After words of theirs we still look in once, if we haven't yet."""
    x.person.care = None
    if x.person.worry and x.person.worry.door:
        x.person.worry.follow_up = care.follow_up


def _news(x: Exchange, text: str) -> str:
    kind = kind_of(x.outside, text, guess=False)
    return kind if kind.startswith("news:") else ""


def _is_understood(x: Exchange, text: str) -> bool:
    """Whether it is plainly a request, news, a move, or an answer to what was open.

    Feelings aren't, nor what is only like examples: "nobody picks up" may be said of a helpline.
    """
    kind = kind_of(x.outside, text, guess=False)
    if kind.startswith(UNSURE):
        return False
    care, x.person.care = x.person.care, None  # what is open is hidden while everything waits
    talk = x.open
    chooses = talk is not None and isinstance(x.step(talk), Choose | ChooseSeveral)
    answers = talk is not None and chooses and instead(x, talk, text) is None and not is_guess(x, talk, text)
    understood = answers or kind.startswith(UNDERSTOOD) or said_alone(x, text) != "" or in_words.is_meant(x, text)
    x.person.care = care
    return understood
