"""What follows from typed words: the table `FOLLOWS`, by the kinds that hearing tells apart.

With nothing open, a kind is answered by its sentence (texts/<language>/heard.ftl), then by buttons or by what a
command does. At an open question the dialogue hears its answers first (`dialogue/other_words.py`). Nothing is
stopped, deleted or recorded because of words alone: a button does that.
"""

from collections.abc import Callable, Mapping

from msgspec import Struct

from .advice import cards_for
from .check_ins import in_words
from .commands import run
from .dialogue import answers, stale
from .dialogue.asking import offer
from .dialogue.edits import continues_paste, expect_more
from .dialogue.exchange import Exchange
from .dialogue.forms import in_rows
from .dialogue.messages import Button, Rows, Say, Tapped
from .dialogue.other_words import LONGEST, key_of_kind, remark
from .dialogue.stack import latest, raise_to_top, resume
from .dialogue.steps import Write
from .interviews.listing import is_ahead
from .person import Talk


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
    "tell_me_about_yourself": "about_yourself",
    "weakness": "weak_point",
    "salary": "pay_asked",
    "silence": "when_to_write",
    "reply_to_rejection": "reply_to_no",
    "reapply": "apply_again",
}
"""Of the topics of advice, those whose card in facts/advice.toml has another name."""
LOW = "feeling:low"
SMALL_TALK = ("social:", "nothing", "wish:back")  # where they had stopped, we go on from there instead


def wrote(x: Exchange, text: str) -> None:
    """Handle a typed text: what it is to the open question comes first, then to the last check-in."""
    if x.open is None and continues_paste(x, text):
        return None
    if x.person.care:
        return x.say("sos-here", rows=x.commands(("resume", "sos")))
    kind = remark(x, x.open, text) if x.open else ""
    if len(text) <= LONGEST and (kind is not None or in_words.is_newest(x)) and in_words.take(x, text, _runs(x)):
        return None
    if x.open is None:
        return _with_nothing_open(x, text)
    if kind and kind.startswith(ADVICE):
        return answer(x, kind, text)
    if kind == LOW and _is_low_again(x, x.open):
        return None
    answers.wrote(x, text)
    return _anew(x)


def tapped(x: Exchange, tap: Tapped) -> None:
    """Handle a tap on a button of a question; what turns out to be something new is heard."""
    answers.tapped(x, tap)
    _anew(x)


def _anew(x: Exchange) -> None:
    """Answer kept words that turned out not to be the answer they were kept as. Their sentence was said already."""
    kept, x.anew = x.anew, None
    if kept is None:
        return None
    kind = kept.kind or (x.outside.hearing.read(kept.words).kind if len(kept.words) <= LONGEST else "")
    talk = x.talk(kept.talk)
    if not kind:
        return x.say("stale-aside", rows=x.commands(("menu", "resume") if talk else ("menu",)))
    if talk is None or talk.stopped or kind.startswith(ADVICE) or FOLLOWS[kind].runs:
        return answer(x, kind, kept.words, said=bool(kept.kind))
    if kind == LOW and _is_low_again(x, talk):
        return None
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


def _with_nothing_open(x: Exchange, text: str) -> None:
    kind = x.outside.hearing.read(text).kind if len(text) <= LONGEST else ""
    stopped = latest(x)
    if stopped and (not kind or kind.startswith(SMALL_TALK)):
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
    if len(text) <= LONGEST and (hinted := x.outside.hearing.read(text, guess=True).kind):
        return answer(x, hinted, text)
    expect_more(x, text, 0)
    key = "heard-long" if len(text) > LONGEST else "heard-unknown"
    return x.say(key, rows=_buttons(x, _likely(x, key)))


def answer(x: Exchange, kind: str, text: str, *, said: bool = False) -> None:
    """Answer what isn't an answer: its sentence, unless that was `said` already, then what follows.

    Of advice, the words find their card; the topic's is for those that name no card by themselves.
    """
    key, topic = key_of_kind(kind), kind.removeprefix(ADVICE)
    card = text if cards_for(x, text) else CARDS.get(topic, topic)
    follows = Follows(runs=f"ask {card}") if kind.startswith(ADVICE) else FOLLOWS[kind]
    more = x.outside.maybe(f"{key}.free")
    if not said or not (more or follows.runs):
        more = " ".join(filter(None, (x.text(key), more)))
    if more:
        x.messages.append(Say(more, rows=_buttons(x, _fitting(x, follows.offers))))
    return _runs(x)(follows.runs) if follows.runs else None


def _likely(x: Exchange, key: str) -> tuple[str, ...]:
    """Three things that words we can't place may have been about."""
    if key == "heard-long":
        return _fitting(x, ("write", "new_interview", "menu"))
    ahead = any(is_ahead(one) for one in x.person.interviews.values())
    return _fitting(x, ("next" if ahead else "new_interview", "ask", "menu"))


def _fitting(x: Exchange, names: tuple[str, ...]) -> tuple[str, ...]:
    """For somebody who hasn't begun, the menu and a first interview are behind Start."""
    known = x.person.interviews or x.person.talks
    return names if known else tuple(dict.fromkeys("start" if one in _BEGUN else one for one in names))


_BEGUN = ("menu", "new_interview")


def _buttons(x: Exchange, names: tuple[str, ...]) -> Rows:
    """Buttons for commands: a card has its title, others what is said of them here, or anywhere."""
    return in_rows([Button(_label(x, name), command=name) for name in names])


def _label(x: Exchange, command: str) -> str:
    name, _, card = command.partition(" ")
    ours = x.outside.maybe(f"heard-act.{card or name}")
    return ours or x.text(f"advice-{card}.title" if card else f"command-{name}.button")
