"""What follows from typed words, by the kinds that hearing tells apart.

With nothing open, a kind is answered by its sentence, then by buttons or by what a command does. At an open question
the dialogue hears its answers first. Nothing is stopped, deleted or recorded by words alone: a button does that.
"""

from collections.abc import Callable

from . import harm
from .advice import cards_for
from .check_ins import in_words
from .commands import run
from .dialogue import answers, stale
from .dialogue.asides import GOOD_NEWS, JOB, again, asides, good_news, move_of, settles, told_before
from .dialogue.asking import key_of, offer
from .dialogue.edits import continues_paste, expect_more
from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.going_back import move
from .dialogue.messages import Button, Say, Tapped
from .dialogue.moves import said_alone
from .dialogue.other_words import GRAVE, HARM, Meant, instead, key_of_kind, remark
from .dialogue.own_words import asks_something, hold, takes_remarks
from .dialogue.stack import latest, raise_to_top, resume
from .dialogue.steps import Choose, ChooseSeveral, Write
from .dialogue.under import command_under
from .follows import ADVICE, CARDS, FOLLOWS, Follows, buttons, does_anywhere
from .hearing import LONGEST
from .hearing.care_examples import INDIRECT
from .interviews import naming
from .interviews.early import kind_of, way_in
from .interviews.listing import is_ahead
from .interviews.names import name_in
from .labels import command_labelled, takes_label
from .next_interview import take_announced
from .person import News, Talk
from .taking_up import takes_up
from .tips import no_told
from .tips.told import may_tell, offers_reason

LOW, BYE, BACK, NO = "feeling:low", "social:bye", "wish:back", "news:another_no"
THEIR_WORDS = ("safety", "stories")  # where they write about bad moments, or what happened to them
PLAIN = 0.6  # of the words: what a remark must explain to be plainly one
FELT = (LOW, "feeling:angry", "feeling:anxious", "news:another_no")  # what deserves a word before any advice
OPENS = ("wish:menu", "wish:list")  # what is opened with a sentence of its own
SMALL_TALK = ("social:", "nothing", "wish:back")  # where they had stopped, we go on from there instead


def wrote(x: Exchange, text: str) -> None:
    """Handle a typed text: what it is to the open question comes first, then to the last check-in."""
    if x.open is None and continues_paste(x, text):
        return None
    if x.person.care:
        return x.say("sos-here", rows=x.commands(("resume", "sos")))
    if harm.is_armed(x, text):
        return None
    if x.open and (wish := naming.wish(x, x.open, text)):
        return _meanwhile(x, x.open, wish, text)
    waits = x.open is not None and stale.is_stale(x, x.open)  # then the last check-in comes first
    if x.open and not waits and naming.heard(x, x.open, text):
        return None
    if harm.heard(x, text):
        return None
    if sentence := harm.beside(x, text):
        answers.wrote(x, text)
        return x.say_above(sentence)
    said = asides(x, text)
    if settles(x, said, at_once=not in_words.is_newest(x)):
        return begin(x, "hired", lead=x.text("heard-news-job.again"))
    meant = instead(x, x.open, text) if x.open else None
    kind = remark(x, x.open, meant) if x.open else ""
    in_sight = "" if _acts_anyway(x, text, said) else command_under(x, text)
    if not in_sight and _denies(x, text, kind, said):
        return _runs(x)("undo")
    if not in_sight and takes_label(x, text, kind, _runs(x)):
        return None
    told = x.open is not None and may_tell(x.open)
    if len(text) <= LONGEST and (kind is not None or waits or told) and offers_reason(x, text):
        return None
    if len(text) <= LONGEST and (kind is not None or waits) and in_words.take(x, text, _runs(x)):
        return None
    if takes_up(x, text, meant, _runs(x), answers_it=kind is None):
        return None
    if in_sight:
        return _runs(x)(in_sight)
    if x.open is None:
        return _with_nothing_open(x, text, said)
    if waits and naming.heard(x, x.open, text):
        return None
    if news := good_news(x, x.open, text, meant, said):
        return _celebrate(x, news, said)
    if _beside(x, x.open, text, meant, said):
        return None
    if kind and (kind.startswith(ADVICE) or does_anywhere(kind)):
        return answer(x, kind, text)
    if kind == LOW and _is_low_again(x, x.open):
        return None
    if x.open.dialogue == "ask" and (felt := _felt_and_asked(x, text)):
        x.say(key_of_kind(felt))
    answers.wrote(x, text)
    take_announced(x)
    return _anew(x)


def _acts_anyway(x: Exchange, text: str, said: tuple[str, ...]) -> bool:
    """Whether what was said has an answer of its own, whatever buttons stand under our last message."""
    reading = x.outside.hearing.read(text)
    news = reading.kind in GOOD_NEWS and reading.share > PLAIN
    return news or reading.kind in OPENS or not {"unclear", "why"}.isdisjoint(said)


def _denies(x: Exchange, text: str, kind: str | None, said: tuple[str, ...]) -> bool:
    """Whether they say that what they said last isn't so: plainly, or right after we took it for a button."""
    reading = x.outside.hearing.read(text)
    if x.open and (said_alone(x, text) or (kind is None and not (reading.whole and takes_remarks(x, x.open)))):
        return False
    back = reading.kind == BACK
    return ("denied" in said or back) if in_words.was_last(x) else back and reading.whole and x.open is not None


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
    if meant and (way := move_of(x, talk, said)) and not stale.is_overtaken(x, talk):
        move(x, talk, way)
        return True
    if meant and again(x, talk, said):
        return True
    if meant and meant.kind and (felt := _felt_and_asked(x, text)):
        talk.low += felt == LOW
        _both(x, felt, text)
        return True
    known = "question" in said and "why" not in said and bool(cards_for(x, text))
    if known and meant and not meant.kind:
        _runs(x)(f"ask {text}")
        return True
    unclear = "unclear" in said  # then it is asked in other words
    if "question" in said and not unclear and meant and not meant.kind and remark(x, talk, meant) is not None:
        offer(x, talk, x.text("heard-question"), key=f"{key_of(talk)}.again")
        return True
    if not known:
        return False
    if asks := asks_something(x, talk, text):
        hold(x, talk, text, asks=True)
    return asks


def _felt_and_asked(x: Exchange, text: str) -> str:
    """The kind of a feeling, if `text` goes on to ask something that there are cards about; else ""."""
    reading = x.outside.hearing.read(text)
    asks = reading.kind in FELT and reading.share < PLAIN and x.outside.hearing.read(text, "advice").asks
    return reading.kind if asks and cards_for(x, text) else ""


def _both(x: Exchange, felt: str, text: str) -> None:
    """A word on what they feel, then the cards they asked for."""
    x.say(key_of_kind(felt))
    _runs(x)(f"ask {text}")


def _celebrate(x: Exchange, kind: str, said: tuple[str, ...]) -> None:
    """Answer good news before anything else. A second word of a job asks whether it's settled."""
    before = told_before(x)
    told = before is not None and before.kind in (kind, JOB)
    x.person.news = News(before.kind if before and told else kind, x.now)
    key = f"{key_of_kind(kind)}.again" if told else key_of_kind(kind)
    if "stop" in said:
        x.say(key)
        return _runs(x)(FOLLOWS["wish:stop_messages"].runs)
    if before and before.kind == JOB:
        return begin(x, "hired", lead=x.text(f"{key_of_kind(JOB)}.again"))
    more = "" if told else x.outside.maybe(f"{key_of_kind(kind)}.{'mid' if x.open and kind == JOB else 'free'}")
    names = ("hired", "resume") if x.open else FOLLOWS[kind].offers
    return x.messages.append(Say(" ".join(filter(None, (x.text(key), more))), rows=buttons(x, names)))


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
        return _runs(x)(command)
    kind = kept.kind or x.outside.hearing.read(kept.words).kind
    talk = x.talk(kept.talk)
    if not kind and cards_for(x, kept.words):
        return _runs(x)(f"ask {kept.words}")
    if not kind:
        return x.say("stale-aside", rows=x.commands(("menu", "resume") if talk else ("menu",)))
    if talk is None or talk.stopped or kind.startswith(ADVICE) or FOLLOWS[kind].runs:
        return answer(x, kind, kept.words, said=bool(kept.kind))
    if kind.startswith(GRAVE):
        return harm.say(x, kind)
    if kind == LOW and _is_low_again(x, talk):
        return None
    if kind == BYE:
        return x.say("heard-social-bye.waits")
    return offer(x, talk, x.outside.maybe(f"{key_of_kind(kind)}.mid") or x.text("heard-social-ok"))


def _is_low_again(x: Exchange, talk: Talk) -> bool:
    """Count a low feeling in a talk. From the second on, offer a pause and people. Returns whether it was one."""
    talk.low += 1
    if talk.low < 2:
        return False
    x.say("heard-low_again", rows=buttons(x, ("stop", "sos", "resume")))
    return True


def _runs(x: Exchange) -> Callable[[str], None]:
    """What runs a command."""

    def runs(command: str) -> None:
        name, _, words = command.partition(" ")
        in_words.used(x, command)
        run(x, name, words)

    return runs


def _with_nothing_open(x: Exchange, text: str, said: tuple[str, ...]) -> None:
    stopped = latest(x)
    kind = kind_of(x.outside, text, guess=stopped is None)
    if kind in GOOD_NEWS:
        return _celebrate(x, kind, said)
    if "ill" in said and kind in ("", "nothing"):
        return x.say("heard-ill", rows=x.commands(("menu",)))
    if stopped and kind != BYE and (not kind or kind.startswith(SMALL_TALK)):
        if kind or not isinstance(x.step(stopped), Write):
            return resume(x, stopped, x.text("common-stopped_here"))
        raise_to_top(x, stopped)
        return stale.heard(x, stopped, text)
    if felt := _felt_and_asked(x, text):
        return _both(x, felt, text)
    if kind:
        return answer(x, kind, text)
    if cards_for(x, text):
        return _runs(x)(f"ask {text}")
    if len(text) <= LONGEST and in_words.offer(x, text):
        return None
    expect_more(x, text, 0)
    key = "heard-long" if len(text) > LONGEST else "heard-unknown"
    return x.say(key, rows=buttons(x, _likely(x, key)))


def answer(x: Exchange, kind: str, text: str, *, said: bool = False) -> None:
    """Answer what isn't an answer: its sentence, unless that was `said` already, then what follows.

    Of advice, the words find their card, or the topic does; no sentence of it goes before another theme's card.
    Somebody new who says how they feel is welcomed, too, with the ways in.
    """
    key, topic = key_of_kind(kind), kind.removeprefix(ADVICE)
    card = CARDS.get(topic, topic)
    if kind.startswith(ADVICE) and (found := cards_for(x, text)):
        said = said or x.outside.advice[found[0]]["theme"] != x.outside.advice[card]["theme"]
        card = text
    follows = Follows(runs=f"ask {card}") if kind.startswith(ADVICE) else FOLLOWS[kind]
    more = x.outside.maybe(f"{key}.free")
    if not said or not (more or follows.runs):
        more = " ".join(filter(None, (x.outside.maybe(key), more)))
    if more and kind == NO and (about := no_told.buttons(x, text))[0]:
        rest = tuple(one for one in follows.offers if one != "new_interview")
        other = (Button(x.text("heard-act.no_other"), command="new_interview"),)
        x.messages.append(Say(more, rows=(*about[0], *(() if about[1] else (other,)), *buttons(x, rest))))
    elif more:
        offers = (way_in(x.outside, text) if one == "new_interview" else one for one in follows.offers)
        x.messages.append(Say(more, rows=buttons(x, _fitting(x, tuple(offers)))))
    if follows.runs == "applied" and (company := name_in(text, x.outside.spellings)) != text.strip():
        return _runs(x)(f"applied {company}")
    if follows.runs:
        return _runs(x)(follows.runs)
    return begin(x, "start") if kind.startswith("feeling:") and _is_new(x) else None


def _is_new(x: Exchange) -> bool:
    """Whether nothing is known of them, and nothing was asked."""
    return not (x.person.interviews or x.person.talks)


def _likely(x: Exchange, key: str) -> tuple[str, ...]:
    """Three things that words we can't place may have been about."""
    first = "next" if any(map(is_ahead, x.person.interviews.values())) else "new_interview"
    return _fitting(x, ("write", "new_interview", "menu") if key == "heard-long" else (first, "ask", "menu"))


def _fitting(x: Exchange, names: tuple[str, ...]) -> tuple[str, ...]:
    """For somebody who hasn't begun, the menu and a first interview are behind Start."""
    if not _is_new(x):
        return names
    return tuple(dict.fromkeys("start" if one in ("menu", "new_interview") else one for one in names))
