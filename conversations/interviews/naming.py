"""What is typed where an interview gets its name and isn't one, and a correction of a name right after."""

from ..dialogue.asking import offer
from ..dialogue.edits import rewrite
from ..dialogue.engine import settle
from ..dialogue.exchange import Exchange
from ..dialogue.going_back import reopen
from ..dialogue.moves import said_alone
from ..dialogue.other_words import in_passing, sentence
from ..dialogue.steps import Answer, PickDate, Write
from ..hearing import LONGEST
from ..person import Talk
from .early import says_early
from .names import Surely, corrected, declines, is_titled, name_in, resembles

NO_NAME = ("news:", "feeling:", "wish:human", "ask:privacy", "ask:who")
"""Kinds of remark."""
AT_ONCE = ("wish:stop_messages", "wish:delete_me")  # what is done wherever they are: an open question waits
COMING = "news:interview_coming"
NAMES = ("where", "addressee")  # fields that hold a name
EARLY = "early"  # the way beside the name for whoever had no interview
SURE = 0.8  # what such a kind must explain of the words, so that they are no name
CHANCE = 0.5  # an answer explains more of the words than this: "grand hotel" doesn't mean that it went well
FEWEST = 3  # words; fewer may well be a name
LONGEST_NAME = 200  # characters: where no more fit, a name of something is asked for
SEVERAL = ("applied", "network")  # where several names may be typed at once


def wish(x: Exchange, talk: Talk, text: str) -> str:
    """The kind of a wish to be left alone or forgotten that is typed where a name is asked; "" if it is none."""
    step = x.step(talk)
    short = isinstance(step, Write) and (0 < (step.limit or 0) <= LONGEST_NAME or talk.dialogue in SEVERAL)
    if not isinstance(step, Write) or not (step.deaf or talk.dialogue == "applied") or not short:
        return ""
    words = len(text.split())
    if words == 1 or (words < FEWEST and is_titled(text)):
        return ""  # "Delete Me" may be what they're called
    reading = x.outside.hearing.read(text)
    return reading.kind if reading.kind in AT_ONCE and reading.share >= SURE else ""


def heard(x: Exchange, talk: Talk, text: str) -> bool:
    """Answer what was typed if it is about the name and no answer. Returns whether it was."""
    if len(text) > LONGEST or said_alone(x, text):
        return False
    step = x.step(talk)
    return _is_none(x, talk, text) if isinstance(step, Write) and step.unsaid else _is_correction(x, talk, text)


def says_something(x: Exchange, text: str) -> bool:
    """Whether `text` isn't written like a name, nor names anybody."""
    return not is_titled(text) and name_in(text, x.outside.spellings) == text.strip()


def _is_none(x: Exchange, talk: Talk, text: str) -> bool:
    """Answer a refusal, a question, news or a feeling typed instead of a name, and ask again."""
    spellings, step = x.outside.spellings, x.step(talk)
    if declines(text, spellings):
        talk.misses += 1  # from now on, there is a button to skip it
        offer(x, talk, x.text("names-declined"), key="names-again")
        return True
    if not says_something(x, text) or len(text.split()) < FEWEST:
        return False
    if isinstance(step, Write) and EARLY in step.beside and says_early(x.outside, text):
        settle(x, talk, step.beside[EARLY], Answer(), choice=EARLY)
        return True
    reading = x.outside.hearing.read(text)
    if not reading.kind.startswith(NO_NAME) or reading.share < SURE:
        return False
    here = reading.kind == COMING and talk.dialogue == "next"  # they are setting it up already
    offer(x, talk, (sentence if here else in_passing)(x, reading.kind))
    return True


def _is_correction(x: Exchange, talk: Talk, text: str) -> bool:
    """Change the name that was the last answer, or ask for it again if they only say that it is wrong."""
    turn = talk.trail[-1] if talk.trail else None
    asked = x.dialogues[turn.dialogue].steps.get(turn.step) if turn and turn.dialogue in x.dialogues else None
    interview, field = x.person.interviews.get(talk.state.about), next(iter(asked.fields if asked else ()), "")
    if turn is None or interview is None or field not in NAMES or not isinstance(asked, Write):
        return False
    before = getattr(interview, field)
    found = corrected(text, x.outside.spellings, before) if before else None
    if found is None or not _is_meant(x, talk, *found, before=before):
        return False
    if not found[0]:
        reopen(x, talk, turn)
        return True
    if not rewrite(x, talk, turn, found[0]):
        return False
    offer(x, talk, x.text("names-changed", {"where": getattr(interview, field)}))
    return True


def _is_meant(x: Exchange, talk: Talk, name: str, surely: Surely, *, before: str) -> bool:
    """Whether that corrects the name: not, if it answers the open question, or nothing says that it is a name."""
    if surely == "wrong":
        return True
    if not name or _answers(x, talk, name):
        return False
    if surely == "meant" or resembles(name, before):
        return True
    words = name.split()
    has_capitals = all(word[0].isupper() or word[0].isdecimal() for word in words) and "I" not in words
    return has_capitals and not x.outside.hearing.read(name).kind


def _answers(x: Exchange, talk: Talk, words: str) -> bool:
    """Whether these words may be an answer to the open question."""
    if isinstance(x.step(talk), PickDate) and x.outside.read_date(words, x.now, x.person.zone):
        return True
    reading = x.outside.hearing.read(words, f"{talk.dialogue}.{talk.step}")
    return bool(reading.options) and reading.share > CHANCE and not is_titled(words)
