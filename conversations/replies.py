"""What is said to typed words that are no answer, by their kind: a sentence, then buttons or what a command does."""

from collections.abc import Callable

from . import applications
from .advice import cards_for
from .check_ins import in_words
from .commands import run
from .dialogue.asides import JOB, told_before
from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.messages import Button, Say
from .dialogue.other_words import key_of_kind, onward
from .follows import ADVICE, CARDS, FOLLOWS, Follows, buttons, does_anywhere
from .interviews.early import way_in
from .interviews.listing import is_ahead
from .person import News, Talk
from .search import people
from .tips import no_told

LOW, NO, REPLIED = "feeling:low", "news:another_no", "news:they_replied"
BACK = "wish:back"
PLAIN = 0.6  # of the words: what a remark must explain to be plainly one
MAY_BE = 2  # cards that words we can't place may be about
FELT = (LOW, "feeling:angry", "feeling:anxious", NO)  # what deserves a word before any advice


def answer(x: Exchange, kind: str, text: str, *, said: bool = False) -> None:
    """Answer what isn't an answer: its sentence, unless that was `said` already, then what follows.

    Of advice, the words find their card, or the topic does; no sentence of it goes before another theme's card.
    Somebody new who says how they feel is welcomed, too, with the ways in.
    """
    if kind == REPLIED and (numbers := people.find(x.person, text)):
        return runs(x)(f"network {numbers[0]}")
    key, topic = key_of_kind(kind), kind.removeprefix(ADVICE)
    card = CARDS.get(topic, topic)
    if kind.startswith(ADVICE) and (found := cards_for(x, text)):
        said = said or x.outside.advice[found[0]]["theme"] != x.outside.advice[card]["theme"]
        card = text
    follows = Follows(runs=f"ask {card}") if kind.startswith(ADVICE) else FOLLOWS[kind]
    more = x.outside.maybe(f"{key}.free")
    if not said or not (more or follows.runs):
        more = " ".join(filter(None, (x.outside.maybe(key), more)))
    about, is_named = no_told.buttons(x, text) if kind == NO else ((), False)
    applied = applications.buttons_for(x, kind, text)
    if more and (about or applied):
        about = about if is_named or not applied else ()
        rest = tuple(one for one in follows.offers if one != "new_interview")
        other = () if is_named or kind != NO else ((Button(x.text("heard-act.no_other"), command="new_interview"),),)
        x.messages.append(Say(more, rows=(*about, *applied, *other, *buttons(x, rest))))
    elif more:
        offers = (way_in(x.outside, text) if one == "new_interview" else one for one in follows.offers)
        x.messages.append(Say(more, rows=buttons(x, _fitting(x, tuple(offers)))))
    if follows.runs:
        return runs(x)(follows.runs)
    return begin(x, "start") if kind.startswith("feeling:") and _is_new(x) else None


def does_now(x: Exchange, kind: str, text: str) -> bool:
    """Whether it isn't put off while a question is open. What takes something back must be plainly wished for."""
    sure = kind != BACK or x.outside.hearing.read(text).share >= PLAIN
    return kind.startswith(ADVICE) or (does_anywhere(kind) and sure)


def celebrate(x: Exchange, kind: str, said: tuple[str, ...]) -> None:
    """Answer good news before anything else. A second word of a job asks whether it's settled."""
    before = told_before(x)
    told = before is not None and before.kind in (kind, JOB)
    x.person.news = News(before.kind if before and told else kind, x.now)
    key = f"{key_of_kind(kind)}.again" if told else key_of_kind(kind)
    if "stop" in said:
        x.say(key)
        return runs(x)(FOLLOWS["wish:stop_messages"].runs)
    if before and before.kind == JOB:
        return begin(x, "hired", lead=x.text(f"{key_of_kind(JOB)}.again"))
    more = onward(x, kind) if x.open and kind == JOB else x.outside.maybe(f"{key_of_kind(kind)}.free")
    more = "" if told else more
    names = ("hired", "resume") if x.open else FOLLOWS[kind].offers
    if x.open and x.open.dialogue == "hired":
        names = ("resume",)
    return x.messages.append(Say(" ".join(filter(None, (x.text(key), more))), rows=buttons(x, names)))


def felt_and_asked(x: Exchange, text: str) -> str:
    """The kind of a feeling, if `text` goes on to ask something that there are cards about; else ""."""
    reading = x.outside.hearing.read(text)
    asks = reading.kind in FELT and reading.share < PLAIN and x.outside.hearing.read(text, "advice").asks
    return reading.kind if asks and cards_for(x, text) else ""


def both(x: Exchange, felt: str, text: str) -> None:
    """A word on what they feel, then the cards they asked for."""
    x.say(key_of_kind(felt))
    runs(x)(f"ask {text}")


def is_low_again(x: Exchange, talk: Talk) -> bool:
    """Count a low feeling in a talk. From the second on, offer a pause and people. Returns whether it was one."""
    talk.low += 1
    if talk.low < 2:
        return False
    x.say("heard-low_again", rows=buttons(x, ("stop", "sos", "resume")))
    return True


def likely(x: Exchange, key: str, text: str = "") -> tuple[str, ...]:
    """Three things that words we can't place may have been about: cards that are a little like them come first."""
    if cards := cards_for(x, text, loosely=True)[:MAY_BE]:
        return (*(f"ask {card}" for card in cards), "menu")
    first = "next" if any(map(is_ahead, x.person.interviews.values())) else "new_interview"
    return _fitting(x, ("write", "new_interview", "menu") if key == "heard-long" else (first, "ask", "menu"))


def runs(x: Exchange) -> Callable[[str], None]:
    """What runs a command."""

    def run_it(command: str) -> None:
        name, _, words = command.partition(" ")
        in_words.used(x, command)
        run(x, name, words)

    return run_it


def _fitting(x: Exchange, names: tuple[str, ...]) -> tuple[str, ...]:
    """For somebody who hasn't begun, the menu and a first interview are behind Start."""
    if not _is_new(x):
        return names
    return tuple(dict.fromkeys("start" if one in ("menu", "new_interview") else one for one in names))


def _is_new(x: Exchange) -> bool:
    """Whether nothing is known of them, and nothing was asked."""
    return not (x.person.interviews or x.person.talks)
