"""What follows from typed words, by the kinds that hearing tells apart.

With nothing open, a kind is answered by its sentence, then by buttons or by what a command does. At an open question
the dialogue hears its answers first. Nothing is stopped, deleted or recorded by words alone: a button does that.
"""

from . import applications, harm, meaning, misread, paused, wished
from .advice import cards_for
from .check_ins import in_words
from .dialogue import answers, stale
from .dialogue.asides import GOOD_NEWS, again, asides, good_news, move_of, settles
from .dialogue.asking import key_of, offer
from .dialogue.edits import continues_paste, expect_more
from .dialogue.engine import begin, drop
from .dialogue.exchange import Exchange
from .dialogue.going_back import move
from .dialogue.messages import Tapped
from .dialogue.moves import said_alone
from .dialogue.other_words import GRAVE, HARM, Meant, instead, is_guess, key_of_kind, onward, remark
from .dialogue.own_words import asks_something, hold, keeps_all, takes_remarks
from .dialogue.side_doors import close
from .dialogue.stack import awaited, raise_to_top, resume
from .dialogue.steps import Choose, ChooseSeveral, Write
from .dialogue.under import command_under
from .follows import ADVICE, FOLLOWS, buttons
from .hearing import LONGEST
from .hearing.care_examples import INDIRECT
from .interviews import correcting, naming, renaming, told_job, took_place
from .interviews.early import kind_of
from .labels import command_labelled, takes_label
from .next_interview import take_announced
from .person import Talk
from .replies import BACK, LOW, PLAIN, answer, both, celebrate, does_now, felt_and_asked, is_low_again, likely, runs
from .taking_up import takes_up
from .tips.told import may_tell, offers_reason

BYE = "social:bye"
THEIR_WORDS = ("safety", "stories")  # where they write about bad moments, or what happened to them
OPENS = ("wish:menu", "wish:list")  # what is opened with a sentence of its own
SMALL_TALK = ("social:", "nothing", "wish:back")  # where they had stopped, we go on from there instead


def wrote(x: Exchange, text: str) -> None:
    """Handle a typed text: what it is to the open question comes first, then to the last check-in."""
    if x.open is None and continues_paste(x, text):
        return None
    if x.person.care:
        return paused.wrote(x, x.person.care, text, wrote, runs(x))
    if harm.is_armed(x, text):
        return None
    if x.open and (wish := naming.wish(x, x.open, text)):
        return _meanwhile(x, x.open, wish, text)
    if meaning.heard(x, text) or renaming.heard(x, text) or (x.open and correcting.heard(x, x.open, text)):
        return None
    waits = x.open is not None and stale.is_stale(x, x.open)  # then the last check-in comes first
    if x.open and not waits and naming.heard(x, x.open, text):
        return None
    if harm.heard(x, text):
        return None
    if sentence := harm.beside(x, text):
        answers.wrote(x, text)
        return x.say_above(sentence)
    if applications.heard(x, text):
        return None
    said = asides(x, text)
    if settles(x, said, at_once=not in_words.is_newest(x)):
        return begin(x, "hired", lead=x.text("heard-news-job.again"))
    meant = instead(x, x.open, text) if x.open else None
    kind = remark(x, x.open, meant) if x.open else ""
    if misread.heard(x, text, kind):
        return None
    if x.open and x.open.dialogue == "ask" and took_place.tells(x, text, said):
        return _leave_card(x, text)
    in_sight = "" if _acts_anyway(x, text, said) else command_under(x, text)
    if not in_sight and _denies(x, text, kind, said):
        return runs(x)("undo")
    if not in_sight and takes_label(x, text, kind, runs(x)):
        return None
    if (kind is not None or waits) and len(text) <= LONGEST and wished.heard(x, text):
        return None
    told = x.open is not None and may_tell(x.open)
    if len(text) <= LONGEST and (kind is not None or waits or told) and offers_reason(x, text):
        return None
    if len(text) <= LONGEST and (kind is not None or waits) and in_words.take(x, text, runs(x)):
        return None
    if takes_up(x, text, meant, runs(x), answers_it=kind is None):
        return None
    if in_sight:
        return runs(x)(in_sight)
    if x.open is None:
        return _with_nothing_open(x, text, said)
    if waits and naming.heard(x, x.open, text):
        return None
    if news := good_news(x, x.open, text, meant, said):
        return celebrate(x, news, said)
    if _beside(x, x.open, text, meant, said):
        return None
    if wished.only_tracks(x, x.open, kind):
        return runs(x)("applications")
    if kind and does_now(x, kind, text):
        return answer(x, kind, text)
    if kind == LOW and is_low_again(x, x.open):
        return None
    if kind == "" and (x.open.dialogue, x.open.step) == ("ask", "card"):
        return _leave_card(x, text)
    if x.open.dialogue == "ask" and (felt := felt_and_asked(x, text)):
        x.say(key_of_kind(felt))
    answers.wrote(x, text)
    take_announced(x)
    told_job.take(x, text)
    return _anew(x)


def _leave_card(x: Exchange, text: str) -> None:
    """A card of advice is beside what they talk about: it gives way, and doesn't insist on its buttons."""
    close(x)
    return wrote(x, text)


def _acts_anyway(x: Exchange, text: str, said: tuple[str, ...]) -> bool:
    """Whether what was said has an answer of its own, whatever buttons stand under our last message."""
    reading = x.outside.hearing.read(text)
    news = reading.kind in GOOD_NEWS and reading.share > PLAIN
    return news or reading.kind in OPENS or "why" in said


def _denies(x: Exchange, text: str, kind: str | None, said: tuple[str, ...]) -> bool:
    """Whether they say that what they said last isn't so: plainly, or right after we took it for a button."""
    reading = x.outside.hearing.read(text)
    took = x.person.took if in_words.was_last(x) else None
    if misread.says_so(x, text, kind, took.name if took else "") and (took or (x.open and not keeps_all(x, x.open))):
        return True
    if x.open and (said_alone(x, text) or (kind is None and not (reading.whole and takes_remarks(x, x.open)))):
        return False
    back = reading.kind == BACK
    return ("denied" in said or back) if took else back and reading.whole and x.open is not None


def is_plain(x: Exchange, text: str, instead_of: str) -> bool:
    """Whether what they typed is plainly a remark, or an answer to buttons: a question's or a check-in's.

    `instead_of` is the answer of care that it may ask for. Of somebody else, troubles are told plainly, too.
    """
    step = x.step(x.open) if x.open else None
    if x.open and (x.open.dialogue in THEIR_WORDS or (isinstance(step, Write) and step.deaf and step.limit)):
        return True
    if x.open and isinstance(step, Choose | ChooseSeveral) and instead(x, x.open, text) is None:
        return True
    reading = x.outside.hearing.read(text)
    grave = reading.kind.startswith(HARM if instead_of == INDIRECT else GRAVE)
    remarks = grave or (not reading.kind.startswith(("trouble:", LOW)) and reading.share >= PLAIN)
    return remarks or (len(text) <= LONGEST and in_words.is_meant(x, text))


def _meanwhile(x: Exchange, talk: Talk, kind: str, text: str) -> None:
    """Do what a wish asks for, above the open question; that comes again afterwards, in a side door, too."""
    side, talk.side = talk.side, False
    answer(x, kind, text)
    talk.side = side


def _beside(x: Exchange, talk: Talk, text: str, meant: Meant | None, said: tuple[str, ...]) -> bool:
    """Answer a goodbye, a move in other words, or a question to us. Returns whether it was one of those."""
    kind = x.outside.hearing.read(text).kind
    if kind == BYE and (meant or (takes_remarks(x, talk) and stale.is_stale(x, talk))):
        x.say("heard-social-bye.waits", lead=x.text("heard-social-bye"))
        return True
    leaves = not stale.is_overtaken(x, talk) and (meant is not None or is_guess(x, talk, text))
    if leaves and "drop" in said:
        drop(x, talk)
        return True
    if leaves and (way := move_of(x, talk, said)):
        move(x, talk, way)
        return True
    if meant and again(x, talk, said):
        return True
    if meant and meant.kind and (felt := felt_and_asked(x, text)):
        talk.low += felt == LOW
        both(x, felt, text)
        return True
    known = "question" in said and "why" not in said and bool(cards_for(x, text))
    if known and meant and not meant.kind:
        runs(x)(f"ask {text}")
        return True
    if "question" in said and meant and not meant.kind and remark(x, talk, meant) is not None:
        offer(x, talk, x.text("heard-question"), key=f"{key_of(talk)}.again")
        return True
    if not known:
        return False
    if asks := asks_something(x, talk, text):
        hold(x, talk, text, asks=True)
    return asks


def tapped(x: Exchange, tap: Tapped) -> None:
    """Handle a tap on a button of a question; what turns out to be something new is heard."""
    answers.tapped(x, tap)
    _anew(x)


def _anew(x: Exchange) -> None:
    """Answer kept words that turned out not to be the answer they were kept as. Their sentence was said already."""
    kept, x.anew = x.anew, None
    if kept is None:
        return None
    if command := command_labelled(x.outside, kept.words):
        return runs(x)(command)
    kind = kept.kind or x.outside.hearing.read(kept.words).kind
    talk = x.talk(kept.talk)
    if not kind and cards_for(x, kept.words):
        return runs(x)(f"ask {kept.words}")
    if not kind:
        return x.say("stale-aside", rows=x.commands(("menu", "resume") if talk else ("menu",)))
    if talk is None or talk.stopped or kind.startswith(ADVICE) or FOLLOWS[kind].runs:
        return answer(x, kind, kept.words, said=bool(kept.kind))
    if kind.startswith(GRAVE):
        return harm.say(x, kind)
    if kind == LOW and is_low_again(x, talk):
        return None
    if kind == BYE:
        return x.say("heard-social-bye.waits")
    return offer(x, talk, onward(x, kind) or x.text("heard-social-ok"))


def _with_nothing_open(x: Exchange, text: str, said: tuple[str, ...]) -> None:
    stopped = awaited(x)
    kind = kind_of(x.outside, text, guess=stopped is None)
    if kind in GOOD_NEWS:
        return celebrate(x, kind, said)
    if took_place.heard(x, text, said):
        return None
    if "ill" in said and kind in ("", "nothing"):
        return x.say("heard-ill", rows=x.commands(("menu",)))
    if stopped and kind != BYE and (not kind or kind.startswith(SMALL_TALK)):
        if kind or not isinstance(x.step(stopped), Write):
            return resume(x, stopped, x.text("common-stopped_here"))
        raise_to_top(x, stopped)
        return stale.heard(x, stopped, text)
    if felt := felt_and_asked(x, text):
        return both(x, felt, text)
    if kind:
        return answer(x, kind, text)
    if cards_for(x, text):
        return runs(x)(f"ask {text}")
    if len(text) <= LONGEST and in_words.offer(x, text):
        return None
    expect_more(x, text, 0)
    if len(text) > LONGEST:
        return x.say("heard-long", rows=buttons(x, likely(x, "heard-long")))
    return x.say("heard-unknown", rows=buttons(x, likely(x, "heard-unknown", text)))
