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
from ..dialogue.edits import is_part
from ..dialogue.exchange import Exchange
from ..dialogue.matching import match
from ..dialogue.messages import Button, Event, Question, Rows, Say, Sent
from ..dialogue.other_words import ARMED
from ..dialogue.stack import offer_open
from ..dialogue.steps import Gather, Option
from ..hearing import Concern
from ..hearing.care import DENIED
from ..hearing.care_examples import INDIRECT, NONE, OUTRIGHT, THIRD
from ..person import Worry
from . import held
from .held import hold, worry_of
from .wellbeing import next_day, show_helplines, their_lines

OPEN_FOR = timedelta(hours=24)
_PLAINLY = ("yes", "no", "unsaid")
MISREAD = "misread"  # they say that we read too much into what they typed
TELLS = 6  # words: who says so much of something else passes over our question
HEAVY = ("feeling:low", "feeling:anxious", "trouble:", "harm:")  # kinds: then it is asked once more
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
    if _answered(x, text, concern, then) or _is_sorry(x, text, concern):
        return None
    likely = concern.plain or concern.answer == OUTRIGHT
    lightly = concern.alike and not likely and x.outside.care.answer(text, "after")
    if x.person.care and (concern.family == DENIED or lightly):
        return then(x, text)  # they say that they are safe, or want to go on
    if concern.alike and not likely and understood(x, text, concern.answer):
        return then(x, text)
    gathers = x.open is not None and isinstance(x.step(x.open), Gather)
    if concern.answer == NONE or (gathers and concern.answer == THIRD):  # their page is about whoever they like
        return then(x, text)
    if gathers or ((_continues(x) or is_part(x, text)) and concern.answer != OUTRIGHT):
        then(x, text)  # what they are writing is kept
        _hold_back_question(x)
    elif concern.answer != OUTRIGHT:
        hold(x, text)
        worry_of(x.person).alike = concern.alike
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


def _continues(x: Exchange) -> bool:
    """Whether a text belongs to a long one: kept as any other answer."""
    return x.person.paste is not None and x.now <= x.person.paste.until


def _hold_back_question(x: Exchange) -> None:
    """Don't ask the open question beside ours."""
    asked = {Question(talk.id, talk.question) for talk in x.person.talks}
    x.messages = [one for one in x.messages if not (isinstance(one, Say) and one.question in asked)]


# ---------------------------------------------------------------- our question and its answers


def _ask(x: Exchange, asked: CareQuestion, key: str = "") -> None:
    worry = worry_of(x.person)
    worry.asked = asked
    if asked != "you":
        _open_door(x, worry)
    rows = tuple((Button(x.text(f"sos-answer.{name}"), command=f"care {name}"),) for name in ANSWERS[asked])
    x.messages.append(Say(x.text(key or f"sos-{asked}", {"lines": their_lines(x)}), rows=rows, kept=True))


def _open_door(x: Exchange, worry: Worry) -> None:
    worry.door, worry.follow_up = x.now + OPEN_FOR, next_day(x)


def _answered(x: Exchange, text: str, concern: Concern, then: Callable[[Exchange, str], None]) -> bool:
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
    elif heard and heard.name == MISREAD and (concern.answer == NONE or concern.alike):
        held.was_misread(x, "", then)
    elif heard and (heard.whole or heard.name == "yes" or concern.answer in harmless):
        _answer(x, heard.name)
    elif concern.answer != NONE or worry.asked == "you":
        worry.asked = ""
        return False
    elif worry.alike and _is_about_something_else(x, text):
        held.was_misread(x, text, then)
    else:
        hold(x, text)
        _ask(x, "again") if worry.asked == "dying" else _answer(x, "unsaid")
    return True


def _is_about_something_else(x: Exchange, text: str) -> bool:
    """Whether they say so much of something harmless that they have passed over our question."""
    kind = x.outside.hearing.read(text).kind
    return len(text.split()) >= TELLS and not kind.startswith(HEAVY)


def _is_sorry(x: Exchange, text: str, concern: Concern) -> bool:
    """Whether they answer our looking in: they are all right, or never said so. Then it is over."""
    worry = x.person.worry
    newest = worry is not None and worry.looked is not None and (x.heard is None or worry.looked > x.heard)
    said = x.outside.care.answer(text, "after") if newest and concern.answer == NONE else None
    if said is None or said.name not in ("safe", MISREAD):
        return False
    misread = x.outside.care.means(text, "after", MISREAD)
    x.person.worry = None
    x.say("sos-misread.over" if misread else "sos-safe")
    offer_open(x)
    return True


def _answer(x: Exchange, name: str) -> None:
    """One of the answers to our question, each with a helpline."""
    if name == "yes":
        return say_outright(x, "sos-yes")
    if name == "not_really":
        return _ask(x, "dying")
    if name == STILL:
        return _ask(x, "you", "sos-still")
    worry = worry_of(x.person)
    worry.asked = ""
    if name in _PLAINLY:
        _open_door(x, worry)
    return _believe(x, name)


def _believe(x: Exchange, name: str) -> None:
    """Take their word for it. What they had typed may have been the answer to the open question."""
    rows: Rows = x.commands(("resume", "sos")) if x.person.care else ()
    if held.may_be_answer(x):
        rows = ((Button(x.text("sos-use_words"), command="care words"),),)
    x.messages.append(Say(x.text(f"sos-{name}", {"lines": their_lines(x)}), rows=rows, kept=True))
    return offer_open(x)


def command(x: Exchange, words: str) -> None:
    """A button below one of our texts."""
    if words == "words":
        return held.use(x)
    if words in (*_PLAINLY, *ANSWERS["you"]):
        return _answer(x, words)
    return show_helplines(x)


# ---------------------------------------------------------------- afterwards


def tidy(x: Exchange, event: Event) -> None:
    """Our question is over once anything else is said; words are held as long as their question is open."""
    worry = x.person.worry
    if worry is None:
        return
    if x.messages and not isinstance(event, Sent) and not _asks(x):
        worry.asked = ""
    held.tidy(x)


def _asks(x: Exchange) -> bool:
    """Whether this reply has our question."""
    commands = {button.command for message in x.messages for row in message.rows for button in row}
    return any(f"care {names[-1]}" in commands for names in ANSWERS.values())


def corrected(x: Exchange, text: str) -> bool:
    """Whether an edited message is the one whose words we hold: they change, and our question stands."""
    worry = x.person.worry
    if worry is None or worry.ref != x.ref or not held.may_be_answer(x):
        return False
    worry.words = text.strip()
    if worry.asked in ("dying", "again"):
        _ask(x, worry.asked)
    else:
        x.say("common-edited")
    return True
