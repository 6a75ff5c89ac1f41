"""What follows when words may mean self-harm, or speak of somebody else who is at risk or was lost.

Nothing is paused. We ask one plain question, with a helpline beside it; each of its answers has a helpline, too.
*Yes* leads to all helplines, as outright words do. *No* is believed. For a day after that, words that may mean it
lead to all helplines without being asked about again, and the next day we look in once.

The question isn't a dialogue: an open question stays open below it, and can be answered by its buttons. What was
typed at a question for their own words is held until they say whether it was their answer.
"""

from collections.abc import Callable
from datetime import timedelta

from ..choices import CareQuestion
from ..dialogue import answers
from ..dialogue.edits import is_part
from ..dialogue.exchange import Exchange
from ..dialogue.matching import match
from ..dialogue.messages import Button, Event, Question, Rows, Say, Sent
from ..dialogue.other_words import ARMED
from ..dialogue.stack import offer_open, raise_to_top
from ..dialogue.steps import ChooseSeveral, Gather, Option, Write
from ..hearing import Concern
from ..hearing.care import DENIED
from ..hearing.care_examples import INDIRECT, NONE, OUTRIGHT, THIRD
from ..person import Person, Worry
from .wellbeing import next_day, show_helplines, their_lines

OPEN_FOR = timedelta(hours=24)
_PLAINLY = ("yes", "no", "unsaid")
STILL = "still"  # what they type of somebody else: they stay with it
ANSWERS: dict[CareQuestion, tuple[str, ...]] = {
    "dying": _PLAINLY,
    "again": _PLAINLY,
    "you": ("all_right", "not_really"),
}


def wrote(
    x: Exchange,
    text: str,
    concern: Concern,
    then: Callable[[Exchange, str], None],
    understood: Callable[[Exchange, str, str], bool],
) -> None:
    """Handle a typed text: an answer to our question, words that worry us, or any other.

    Args:
        x: the exchange.
        text: what they typed.
        concern: what was noticed in it.
        then: handles a text that worries nobody.
        understood: whether a text is plainly an answer, or a remark, and not what asks for that answer of ours.
            Then it worries nobody only because it is like examples.
    """
    if _answered(x, text, concern):
        return None
    likely = concern.plain or concern.answer == OUTRIGHT
    if concern.alike and not likely and understood(x, text, concern.answer):
        return then(x, text)
    gathers = x.open is not None and isinstance(x.step(x.open), Gather)
    if concern.answer == NONE or (gathers and concern.answer == THIRD):  # their page is about whoever they like
        return then(x, text)
    if gathers or (_is_kept_whole(x, text) and concern.answer != OUTRIGHT):
        then(x, text)  # what they are writing is kept
        _hold_back_question(x)
    elif concern.answer != OUTRIGHT:
        _hold(x, text)
    return say(x, concern, text)


def say(x: Exchange, concern: Concern, text: str) -> None:
    """Say what a concern asks for: all helplines, the plain question, how to help somebody else; or believe them."""
    door = x.person.worry.door if x.person.worry else None
    known = door is not None and x.now < door
    if x.outside.hearing.read(text).kind == ARMED:
        return say_outright(x, "sos-armed")
    if concern.family == DENIED and not x.person.care:
        return _believe(x, "no")
    if concern.answer == OUTRIGHT or x.person.care or (concern.answer == INDIRECT and known):
        at_hand = concern.answer == OUTRIGHT and x.outside.care.is_at_hand(text)
        return say_outright(x, "sos-now" if at_hand else "sos-noticed", language=concern.language)
    return _ask(x, "you", f"sos-{concern.family}") if concern.answer == THIRD else _ask(x, "dying")


def say_outright(x: Exchange, key: str = "sos-noticed", *, language: str = "") -> None:
    """All helplines; for a day, words that may mean it lead there, too."""
    x.person.paste, x.person.worry = None, Worry(door=x.now + OPEN_FOR)
    sentence = x.outside.care.says(language)
    show_helplines(x, "sos-abroad" if sentence else key, sentence)


def beside(x: Exchange, concern: Concern, text: str) -> None:
    """The same after a command or an edit was dealt with: their question comes again once ours is answered.

    Examples are of what is typed, so here only lines count.
    """
    if concern.answer != NONE and not concern.alike and not x.person.care:
        _hold_back_question(x)
        say(x, concern, text)


def _is_kept_whole(x: Exchange, text: str) -> bool:
    """Whether a text is a part of a long one: kept as any other answer, since the rest of it may follow."""
    return _continues(x) or is_part(x, text)


def _continues(x: Exchange) -> bool:
    return x.person.paste is not None and x.now <= x.person.paste.until


def _hold(x: Exchange, text: str) -> None:
    """Keep what they typed at a question for their own words, until they say whether it was their answer."""
    step = x.step(x.open) if x.open else None
    if x.open and (isinstance(step, Write) or (isinstance(step, ChooseSeveral) and step.own)):
        worry = _worry(x.person)
        words = (worry.words if worry.question == x.open.question else "", text.strip())
        worry.words, worry.question, worry.ref = "\n".join(filter(None, words)), x.open.question, x.ref


def _hold_back_question(x: Exchange) -> None:
    """Don't ask the open question beside ours."""
    asked = {Question(talk.id, talk.question) for talk in x.person.talks}
    x.messages = [one for one in x.messages if not (isinstance(one, Say) and one.question in asked)]


def _worry(person: Person) -> Worry:
    person.worry = person.worry or Worry()
    return person.worry


# ---------------------------------------------------------------- our question and its answers


def _ask(x: Exchange, asked: CareQuestion, key: str = "") -> None:
    worry = _worry(x.person)
    worry.asked = asked
    if asked != "you":
        _open_door(x, worry)
    rows = tuple((Button(x.text(f"sos-answer.{name}"), command=f"care {name}"),) for name in ANSWERS[asked])
    x.messages.append(Say(x.text(key or f"sos-{asked}", {"lines": their_lines(x)}), rows=rows, kept=True))


def _open_door(x: Exchange, worry: Worry) -> None:
    worry.door, worry.follow_up = x.now + OPEN_FOR, next_day(x)


def _answered(x: Exchange, text: str, concern: Concern) -> bool:
    """Whether `text` was typed as an answer to our question. Words that fit none are kept, and it is asked once more.

    Words that worry us by themselves are an answer only where they are nothing else ("no, I don't want to die").
    """
    worry = x.person.worry
    if worry is None or not worry.asked or x.person.care or _continues(x):
        return False
    options = [Option(name, x.text(f"sos-answer.{name}")) for name in ANSWERS[worry.asked]]
    heard = x.outside.care.answer(text, "you" if worry.asked == "you" else "dying")
    harmless = (NONE, THIRD) if heard and heard.name == STILL else (NONE,)
    if found := match(text, options):
        _answer(x, found.key)
    elif heard and (heard.whole or heard.name == "yes" or concern.answer in harmless):
        _answer(x, heard.name)
    elif concern.answer != NONE or worry.asked == "you":
        worry.asked = ""
        return False
    else:
        _hold(x, text)
        _ask(x, "again") if worry.asked == "dying" else _answer(x, "unsaid")
    return True


def _answer(x: Exchange, name: str) -> None:
    """One of the answers to our question, each with a helpline."""
    if name == "yes":
        return say_outright(x, "sos-yes")
    if name == "not_really":
        return _ask(x, "dying")
    if name == STILL:
        return _ask(x, "you", "sos-still")
    worry = _worry(x.person)
    worry.asked = ""
    if name in _PLAINLY:
        _open_door(x, worry)
    return _believe(x, name)


def _believe(x: Exchange, name: str) -> None:
    """Take their word for it. What they had typed may have been the answer to the open question."""
    worry = _worry(x.person)
    rows: Rows = x.commands(("resume", "sos")) if x.person.care else ()
    if worry.words:
        rows = ((Button(x.text("sos-use_words"), command="care words"),),)
    x.messages.append(Say(x.text(f"sos-{name}", {"lines": their_lines(x)}), rows=rows, kept=True))
    return offer_open(x)


def command(x: Exchange, words: str) -> None:
    """A button below one of our texts."""
    if words == "words":
        return _use_words(x)
    if words in (*_PLAINLY, *ANSWERS["you"]):
        return _answer(x, words)
    return show_helplines(x)


def _use_words(x: Exchange) -> None:
    """What they had typed was the answer to the question that was open."""
    worry = _worry(x.person)
    talk = next((talk for talk in x.person.talks if worry.words and talk.question == worry.question), None)
    if talk is None:
        x.say("common-too_old")
        return offer_open(x)
    raise_to_top(x, talk)
    words, worry.words, x.ref = worry.words, "", worry.ref
    return answers.answer_in_words(x, talk, words)


# ---------------------------------------------------------------- afterwards


def tidy(x: Exchange, event: Event) -> None:
    """Our question is over once anything else is said; words are held as long as their question is open."""
    worry = x.person.worry
    if worry is None:
        return
    if x.messages and not isinstance(event, Sent) and not _asks(x):
        worry.asked = ""
    if not any(talk.question == worry.question for talk in x.person.talks):
        worry.words = ""


def _asks(x: Exchange) -> bool:
    """Whether this reply has our question."""
    commands = {button.command for message in x.messages for row in message.rows for button in row}
    return any(f"care {names[-1]}" in commands for names in ANSWERS.values())


def corrected(x: Exchange, text: str) -> bool:
    """Whether an edited message is the one whose words we hold: they change, and our question stands."""
    worry = x.person.worry
    if worry is None or not worry.words or worry.ref != x.ref:
        return False
    worry.words = text.strip()
    if worry.asked in ("dying", "again"):
        _ask(x, worry.asked)
    else:
        x.say("common-edited")
    return True
