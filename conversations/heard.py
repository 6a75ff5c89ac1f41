"""What follows from typed words: the table `FOLLOWS`, by the kinds that hearing tells apart.

With nothing open, a kind is answered by its sentence, then by buttons or by what a command does. At an open question
the dialogue hears its answers first. Nothing is stopped, deleted or recorded by words alone: a button does that.
"""

from collections.abc import Callable, Mapping

from msgspec import Struct

from .advice import cards_for
from .check_ins import in_words
from .commands import run
from .dialogue import answers, stale
from .dialogue.asides import GOOD_NEWS, JOB, again, asides, good_news, move_of, settles, told_before
from .dialogue.asking import offer
from .dialogue.edits import continues_paste, expect_more
from .dialogue.engine import begin
from .dialogue.exchange import Exchange
from .dialogue.forms import in_rows
from .dialogue.going_back import move
from .dialogue.messages import Button, Rows, Say, Tapped
from .dialogue.other_words import Meant, instead, key_of_kind, remark
from .dialogue.own_words import asks_something, hold, takes_remarks
from .dialogue.stack import latest, raise_to_top, resume
from .dialogue.steps import Write
from .hearing import LONGEST
from .interviews import naming
from .interviews.listing import is_ahead
from .person import News, Talk


class Follows(Struct, frozen=True):
    """What follows the sentence of a kind: commands as buttons, or one command that is run at once."""

    offers: tuple[str, ...] = ()
    runs: str = ""


FOLLOWS: Mapping[str, Follows] = {
    "feeling:low": Follows(("write", "sos")),
    "feeling:angry": Follows(("write", "rights")),
    "feeling:anxious": Follows(("ask nerves", "ask nerves_breathe")),
    "feeling:good": Follows(("do", "mood")),
    "news:another_no": Follows(("new_interview", "ask first_day", "write")),
    "news:job": Follows(("hired", "ask when_to_resign")),
    "news:offer": Follows(("ask got_offer", "ask ask_for_more", "hired")),
    "news:interview_coming": Follows(("next", "ask day_before")),
    "news:they_replied": Follows(("feedback",)),
    "wish:stop_messages": Follows(runs="checkins fewer"),
    "wish:delete_me": Follows(runs="forget"),
    "wish:change_time": Follows(runs="checkins"),
    "wish:human": Follows(("sos", "rights")),
    "wish:menu": Follows(runs="menu"),
    "wish:list": Follows(runs="dodont"),
    "wish:questions": Follows(runs="questions"),
    "wish:practise": Follows(runs="questions practise"),
    "wish:stories": Follows(runs="questions stories"),
    "wish:back": Follows(("interviews", "menu")),
    "ask:privacy": Follows(runs="privacy"),
    "ask:who_are_you": Follows(("privacy", "menu")),
    "ask:what_can_you_do": Follows(("tips", "ask", "menu")),
    "social:hello": Follows(("menu",)),
    "social:thanks": Follows(),
    "social:bye": Follows(),
    "social:ok": Follows(),
    "nothing": Follows(("menu",)),
}
ADVICE = "ask:advice:"
CARDS = {
    "tell_me_about_yourself": "about_yourself", "weakness": "weak_point", "salary": "pay_asked",
    "silence": "when_to_write", "reply_to_rejection": "reply_to_no", "reapply": "apply_again",
}  # fmt: skip
"""Of the topics of advice, those whose card in facts/advice.toml has another name."""
LOW, BYE = "feeling:low", "social:bye"
SMALL_TALK = ("social:", "nothing", "wish:back")  # where they had stopped, we go on from there instead


def wrote(x: Exchange, text: str) -> None:
    """Handle a typed text: what it is to the open question comes first, then to the last check-in."""
    if x.open is None and continues_paste(x, text):
        return None
    if x.person.care:
        return x.say("sos-here", rows=x.commands(("resume", "sos")))
    if x.open and naming.heard(x, x.open, text):
        return None
    said = asides(x, text)
    if settles(x, said, at_once=not in_words.is_newest(x)):
        return begin(x, "hired", lead=x.text("heard-news-job.again"))
    meant = instead(x, x.open, text) if x.open else None
    kind = remark(x, x.open, meant) if x.open else ""
    if len(text) <= LONGEST and (kind is not None or in_words.is_newest(x)) and in_words.take(x, text, _runs(x)):
        return None
    if x.open is None:
        return _with_nothing_open(x, text, said)
    if news := good_news(x, x.open, text, meant, said):
        return _celebrate(x, news, said)
    if _beside(x, x.open, text, meant, said):
        return None
    if kind and kind.startswith(ADVICE):
        return answer(x, kind, text)
    if kind == LOW and _is_low_again(x, x.open):
        return None
    answers.wrote(x, text)
    return _anew(x)


def _beside(x: Exchange, talk: Talk, text: str, meant: Meant | None, said: tuple[str, ...]) -> bool:
    """Answer a goodbye, a move in other words, or a question to us. Returns whether it was one of those."""
    kind = x.outside.hearing.read(text).kind
    if kind == BYE and (meant or (takes_remarks(x, talk) and stale.is_stale(x, talk))):
        x.say("heard-social-bye.waits", lead=x.text("heard-social-bye"))
        return True
    if meant and (way := move_of(x, talk, said)):
        move(x, talk, way)
        return True
    if meant and again(x, talk, said):
        return True
    if "question" not in said or not cards_for(x, text):
        return False
    if meant and not meant.kind:
        _runs(x)(f"ask {text}")
        return True
    if asks := asks_something(x, talk, text):
        hold(x, talk, text, asks=True)
    return asks


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
    return x.messages.append(Say(" ".join(filter(None, (x.text(key), more))), rows=_buttons(x, names)))


def tapped(x: Exchange, tap: Tapped) -> None:
    """Handle a tap on a button of a question; what turns out to be something new is heard."""
    answers.tapped(x, tap)
    _anew(x)


def _anew(x: Exchange) -> None:
    """Answer kept words that turned out not to be the answer they were kept as. Their sentence was said already."""
    kept, x.anew = x.anew, None
    if kept is None:
        return None
    kind = kept.kind or x.outside.hearing.read(kept.words).kind
    talk = x.talk(kept.talk)
    if not kind and cards_for(x, kept.words):
        return _runs(x)(f"ask {kept.words}")
    if not kind:
        return x.say("stale-aside", rows=x.commands(("menu", "resume") if talk else ("menu",)))
    if talk is None or talk.stopped or kind.startswith(ADVICE) or FOLLOWS[kind].runs:
        return answer(x, kind, kept.words, said=bool(kept.kind))
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
    x.say("heard-low_again", rows=_buttons(x, ("stop", "sos", "resume")))
    return True


def _runs(x: Exchange) -> Callable[[str], None]:
    """What runs a command."""

    def runs(command: str) -> None:
        name, _, words = command.partition(" ")
        in_words.used(x, command)
        run(x, name, words)

    return runs


def _with_nothing_open(x: Exchange, text: str, said: tuple[str, ...]) -> None:
    kind = x.outside.hearing.read(text).kind
    stopped = latest(x)
    if kind in GOOD_NEWS:
        return _celebrate(x, kind, said)
    if "ill" in said and kind in ("", "nothing"):
        return x.say("heard-ill", rows=x.commands(("menu",)))
    if stopped and kind != BYE and (not kind or kind.startswith(SMALL_TALK)):
        if kind or not isinstance(x.step(stopped), Write):
            return resume(x, stopped, x.text("common-stopped_here"))
        raise_to_top(x, stopped)
        return stale.heard(x, stopped, text)
    if kind:
        return answer(x, kind, text)
    if cards_for(x, text):
        return _runs(x)(f"ask {text}")
    if len(text) <= LONGEST and in_words.offer(x, text):
        return None
    if hinted := x.outside.hearing.read(text, guess=True).kind:
        return answer(x, hinted, text)
    expect_more(x, text, 0)
    key = "heard-long" if len(text) > LONGEST else "heard-unknown"
    return x.say(key, rows=_buttons(x, _likely(x, key)))


def answer(x: Exchange, kind: str, text: str, *, said: bool = False) -> None:
    """Answer what isn't an answer: its sentence, unless that was `said` already, then what follows.

    Of advice, the words find their card; the topic's is for those that name no card by themselves.
    """
    key, topic = key_of_kind(kind), kind.removeprefix(ADVICE)
    card = text if kind.startswith(ADVICE) and cards_for(x, text) else CARDS.get(topic, topic)
    follows = Follows(runs=f"ask {card}") if kind.startswith(ADVICE) else FOLLOWS[kind]
    more = x.outside.maybe(f"{key}.free")
    if not said or not (more or follows.runs):
        more = " ".join(filter(None, (x.text(key), more)))
    if more:
        x.messages.append(Say(more, rows=_buttons(x, _fitting(x, follows.offers))))
    return _runs(x)(follows.runs) if follows.runs else None


def _likely(x: Exchange, key: str) -> tuple[str, ...]:
    """Three things that words we can't place may have been about."""
    first = "next" if any(map(is_ahead, x.person.interviews.values())) else "new_interview"
    return _fitting(x, ("write", "new_interview", "menu") if key == "heard-long" else (first, "ask", "menu"))


def _fitting(x: Exchange, names: tuple[str, ...]) -> tuple[str, ...]:
    """For somebody who hasn't begun, the menu and a first interview are behind Start."""
    if x.person.interviews or x.person.talks:
        return names
    return tuple(dict.fromkeys("start" if one in ("menu", "new_interview") else one for one in names))


def _buttons(x: Exchange, names: tuple[str, ...]) -> Rows:
    """Buttons for commands: a card has its title, others what is said of them here, or anywhere."""
    return in_rows([Button(_label(x, name), command=name) for name in names])


def _label(x: Exchange, command: str) -> str:
    name, _, card = command.partition(" ")
    ours = x.outside.maybe(f"heard-act.{card or name}")
    return ours or x.text(f"advice-{card}.title" if card else f"command-{name}.button")
