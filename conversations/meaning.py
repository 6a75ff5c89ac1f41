"""Questions about our own words: what one on the screen means, or that what we ask isn't clear.

They are no answer anywhere. A word of ours is explained (texts/en/glossary.ftl), and then the question is put in
other words. Lines of the table of hearing find both, and have to make up nearly all of what was typed: "they asked
what my notice period means" is an answer.
"""

from .advice import cards_for
from .check_ins import in_words
from .dialogue import stale
from .dialogue.asking import args_of, key_of, offer, offer_briefly, options
from .dialogue.exchange import Exchange
from .dialogue.matching import plain
from .dialogue.messages import Say
from .dialogue.naming_options import whole_label
from .dialogue.steps import Choose, ChooseSeveral, Gather, Write
from .hearing import LONGEST
from .person import Talk

ASK, GLOSSARY = "meaning", "glossary"  # of the table of hearing
UNCLEAR, WORD = "unclear", "word"
PLAINLY = 0.65  # of the words: what such a question must explain of them
IN_OWN_WORDS = 0.75  # the same where any words may be the answer
ASKED_THEM = ("questions", "next_details", "prepare", "stories")  # dialogues that take down questions they were asked
CARDS = "ask"  # the dialogue that answers questions with cards of advice


def heard(x: Exchange, text: str) -> bool:
    """Explain what isn't clear, and ask again. Returns whether `text` asks for that."""
    talk = x.open
    if talk and (isinstance(x.step(talk), Gather) or _is_label(x, talk, text)):
        return False
    said = asked(x, text, IN_OWN_WORDS if talk and _takes_words(x, talk) else PLAINLY)
    word = _word_in(x, text) if said else ""
    if not said or (said == WORD and _is_answered_elsewhere(x, talk, text, word)):
        return False
    if in_words.is_newest(x) or talk is None:
        explained = x.text(f"glossary.{word}") if word else ""
        if in_words.say_again(x, explained or x.text("meaning-check_in")):
            return True
        if talk is None:
            return _with_nothing_open(x, explained)
    _explain(x, talk, said, word)
    return True


def _is_label(x: Exchange, talk: Talk, text: str) -> bool:
    """Whether `text` is a button of the open question: "Reword it" may ask us to put the question otherwise, too."""
    shown = options(x, talk)
    return any(plain(one.label) == plain(text) for one in shown) or whole_label(x, text, shown) is not None


def asked(x: Exchange, text: str, least: float = PLAINLY) -> str:
    """Whether `text` says that something is `UNCLEAR`, or asks for a `WORD`; "" if neither."""
    reading = x.outside.hearing.read(text, ASK)
    if len(text) > LONGEST or reading.share < least:
        return ""
    return next((one for one in (UNCLEAR, WORD) if one in reading.options), "")


def _word_in(x: Exchange, text: str) -> str:
    """The word of ours that is asked about; "" if it is none that we know."""
    return next(iter(x.outside.hearing.read(text, GLOSSARY).options), "")


def _takes_words(x: Exchange, talk: Talk) -> bool:
    """Whether any words may be an answer to the open question."""
    step = x.step(talk)
    return isinstance(step, Write) or (isinstance(step, ChooseSeveral) and step.own)


def _is_answered_elsewhere(x: Exchange, talk: Talk | None, text: str, word: str) -> bool:
    """Whether a word is asked about that has a better answer, or that is part of theirs."""
    if talk and talk.dialogue in ASKED_THEM and isinstance(x.step(talk), Write):
        return True
    carded = bool(cards_for(x, text))
    return carded if talk is None or talk.dialogue == CARDS or not word else False


def _with_nothing_open(x: Exchange, explained: str) -> bool:
    """Explain a word with nothing open. Returns whether there was one: what else isn't clear is heard as anything."""
    if explained:
        x.say("meaning-menu", rows=x.commands(("menu",)), lead=explained)
    return bool(explained)


def _explain(x: Exchange, talk: Talk, said: str, word: str) -> None:
    """Say what the word means, if we know it, and put the open question in other words."""
    step, again = x.step(talk), f"{key_of(talk)}.again"
    if word:
        lead = x.text(f"glossary.{word}")
    elif said == WORD:
        lead = x.text("meaning-unknown")
    else:
        lead = x.text("meaning-tap" if isinstance(step, Choose | ChooseSeveral) else "meaning-write")
    if kept := stale.kept_for(x, talk):
        x.messages.append(Say(lead))
        return stale.offer_words(x, talk, kept)
    if not x.outside.maybe(again, args_of(x, talk)):  # most that take own words are said in one way only
        return offer_briefly(x, talk, lead)
    return offer(x, talk, lead, key=again)
