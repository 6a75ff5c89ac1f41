"""Stale questions: what is typed hours after something was asked may be meant for something else.

A question is stale six hours after it was asked or last offered, or once a check-in has come after it. Words then
fill nothing by themselves. At a closed question its buttons are offered again. At one that takes own words,
these are kept in the document as its possible answer, until the person taps what they were: that answer, or something
new. A tap on one of the question's own buttons counts at any age.
"""

from datetime import timedelta

from ..person import Talk, Unplaced
from . import other_words
from .asking import in_brief, offer, options
from .exchange import Exchange, paragraphs, quote
from .matching import is_empty
from .messages import MINE, NEW, Button, Question, Say
from .moves import said_alone
from .naming_options import named, named_several
from .steps import Choose, ChooseSeveral, Option

AFTER = timedelta(hours=6)
JOKE = "joke"  # the kind of words kept that may be one
NO_ANSWER = ("nothing", "social:")  # kinds that can't be meant as an answer: a greeting, "idk"


def is_stale(x: Exchange, talk: Talk) -> bool:
    """Whether words typed now may be meant for something else than the question of this talk."""
    if talk.state.until:  # it listens for so many minutes, and then it's over
        return False
    since = talk.offered or x.heard
    return since is not None and (x.now - since > AFTER or is_overtaken(x, talk))


def is_overtaken(x: Exchange, talk: Talk) -> bool:
    """Whether a check-in has come since the question of this talk was asked or last offered."""
    since, came = talk.offered or x.heard, x.person.check_ins.came
    return not talk.state.until and since is not None and came is not None and came > since


def heard(x: Exchange, talk: Talk, text: str) -> None:
    """Words at a stale question: greet, and offer them as its answer; where they can't be, offer the question."""
    meant = other_words.read(x, talk, text, guess=True)  # nothing is lost by it here
    kind = meant.kind or x.outside.hearing.read(text).kind
    if is_empty(text) or said_alone(x, text) or kind.startswith(NO_ANSWER) or not _takes_words(x, talk, text, meant):
        greeting = other_words.in_passing(x, kind if kind.startswith(NO_ANSWER) else meant.kind) or x.text(
            "stale-greeting"
        )
        return offer(x, talk, x.text("stale-again", {"greeting": greeting}))
    kept = kept_for(x, talk) or Unplaced(talk.id, talk.question)
    kept.said.append((x.ref, text.strip()))
    x.person.unplaced = kept
    kept.kind = meant.kind
    return offer_words(x, talk, kept)


def offer_words(x: Exchange, talk: Talk, kept: Unplaced) -> None:
    """Ask what they were: something new, or the answer to the question. If that is an old one, it is quoted."""
    kept.number = x.person.number("question")
    if kept.kind == JOKE:
        return _show(x, talk, kept, x.text("heard-joke", {"words": quote(kept.words)}))
    said = other_words.in_passing if kept.kind.startswith(other_words.GRAVE) else other_words.sentence
    greeting = said(x, kept.kind)
    if kept.fresh:
        args = {"words": quote(kept.words), "skip": "yes" if may_skip(x, talk, kept) else "no"}
        text = paragraphs(greeting, x.text("heard-fresh", args))
    else:
        args = {"greeting": greeting or x.text("stale-greeting"), "question": in_brief(x, talk)}
        text = x.text("stale-which", {**args, "words": quote(kept.words)})
    return _show(x, talk, kept, text)


def _show(x: Exchange, talk: Talk, kept: Unplaced, text: str) -> None:
    rows = tuple((Button(one.label, choice=one.key),) for one in either(x, talk, kept))
    x.show(Say(text, rows=rows), Question(talk.id, kept.number))


def may_skip(x: Exchange, talk: Talk, kept: Unplaced) -> bool:
    """Whether the kept words may have been a shrug, and the question can be skipped."""
    return kept.kind == "nothing" and kept.fresh and x.step(talk).skip is not None


def either(x: Exchange, talk: Talk, kept: Unplaced) -> list[Option]:
    """What the kept words may be, the likelier first."""
    names = ("heard-joke.new", "heard-joke.mine") if kept.kind == JOKE else ("stale-new", "stale-mine")
    new, mine = ("common-skip", names[1]) if may_skip(x, talk, kept) else names
    both = [Option(NEW, x.text(new)), Option(MINE, x.text(mine))]
    return both[::-1] if kept.fresh else both


def placed(x: Exchange, talk: Talk, kept: Unplaced, text: str) -> str:
    """Which of these `text` says; "" if none. Asked about a joke, a yes or a no does."""
    both = either(x, talk, kept)
    if found := named(x, text, both):
        return found.key
    said = x.outside.hearing.read(text, JOKE).options if kept.kind == JOKE else ()
    return {"mine": MINE, "new": NEW}[said[0]] if len(said) == 1 else ""


def edited(x: Exchange, text: str) -> bool:
    """Change what is kept with its message, and ask about it again. Returns whether that message is kept."""
    kept = x.person.unplaced
    talk = x.talk(kept.talk) if kept else None
    if kept is None or talk is None or is_empty(text) or not any(ref == x.ref for ref, _ in kept.said):
        return False
    kept.said = [(ref, text.strip() if ref == x.ref else said) for ref, said in kept.said]
    offer_words(x, talk, kept)
    return True


def kept_for(x: Exchange, talk: Talk) -> Unplaced | None:
    """The words that may be an answer to the open question of this talk, if there are some."""
    kept = x.person.unplaced
    return kept if kept and (kept.talk, kept.question) == (talk.id, talk.question) else None


def _takes_words(x: Exchange, talk: Talk, text: str, meant: other_words.Meant) -> bool:
    """Whether own words can be an answer there, and these name none of its buttons."""
    step = x.step(talk)
    if isinstance(step, ChooseSeveral):
        return step.own and not meant.options and named_several(x, text, options(x, talk)) is None
    return not isinstance(step, Choose)
