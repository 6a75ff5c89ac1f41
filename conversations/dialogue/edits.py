"""Answers that change after they were given: edited messages, and long texts that arrive in several parts."""

from datetime import timedelta

from msgspec.structs import replace

from ..copying import copy_of
from ..person import Paste, Talk, Turn
from . import gathering, stale, undo
from .asking import args_of, block, offer
from .cleanup import at_hand
from .exchange import Exchange
from .matching import is_empty
from .messages import CHANGE, RESUME, Button, Question, Say
from .steps import Answer, Route, Write

CUT_BEFORE = 596  # characters before the end of a message: a text as long may have been cut there, at a space
PASTE_LASTS = timedelta(seconds=5)
LONGEST_ANSWER = 80_000  # characters: a paste of 64 KB is kept whole


def offer_change(x: Exchange, talk: Talk, turn: Turn) -> None:
    """Say that this question is answered already, and offer to change the answer."""
    label = turn.label or x.text("common-your_words")
    buttons = (
        Button(x.text("common-change"), choice=CHANGE),
        Button(x.text("common-carry_on"), choice=RESUME),
    )
    turn.offer = x.person.number("question")
    x.show(Say(x.text("common-already", {"label": label}), rows=(buttons,)), Question(talk.id, turn.offer))


def edited(x: Exchange, text: str) -> None:
    """Handle an edited message: the answer it gave changes with it."""
    for talk in (*x.person.talks, *x.person.past):
        for turn in talk.trail:
            if turn.ref == x.ref:
                return _edit(x, talk, turn, text.strip())
        for place, (ref, _) in enumerate(talk.state.gathered):
            if ref == x.ref:
                return gathering.keep(x, talk, text, place)
    return None if stale.edited(x, text) else x.say("common-edit_nowhere")


def _edit(x: Exchange, talk: Talk, turn: Turn, text: str) -> None:
    if turn.text and text == turn.text:
        return None
    before = to_copy(x)
    if is_empty(text) or not rewrite(x, talk, turn, text):
        return offer_change(x, talk, turn)
    return say_edited(x, before)


def to_copy(x: Exchange) -> str:
    """The text that the open question gives to copy, as it is now."""
    return block(x, x.open, args_of(x, x.open)) if x.open else ""


def say_edited(x: Exchange, before: str) -> None:
    """Say that an answer was changed, with the open question again if its text to copy isn't `before` any more."""
    if not _copies_anew(x, before, x.text("common-edited")):
        x.say("common-edited")


def _copies_anew(x: Exchange, before: str, lead: str = "") -> bool:
    """Ask the open question again if its text to copy has changed; the buttons above would copy the old one."""
    if not x.open or to_copy(x) == before:
        return False
    x.redraw(x.open)
    offer(x, x.open, lead)
    return True


def rewrite(x: Exchange, talk: Talk, turn: Turn, text: str) -> bool:
    """Replace the text of an answer. Returns False if it is too long or would have led to another question."""
    dialogue = x.dialogues.get(turn.dialogue)
    step = dialogue.steps.get(turn.step) if dialogue else None
    if not isinstance(step, Write) or (step.limit and len(text) > step.limit):
        return False
    state = replace(copy_of(talk.state), made=list(turn.made), **at_hand(turn.state))
    before, moment = undo.snapshot(x.person), x.moment_of(state, Answer(text=text))
    if step.keep:
        step.keep(moment)
    if isinstance(step.to, Route) and step.to.decide(moment) != turn.to:
        undo.put_back(x.person, undo.difference(before, undo.snapshot(x.person)))
        return False
    changes = undo.also(turn.undo, undo.difference(before, undo.snapshot(x.person)))
    if turn.text or not undo.has_words(changes):  # the trail of a finished dialogue holds no words
        turn.undo = changes
    turn.made, turn.text = state.made, text if turn.text else ""
    return True


def continues_paste(x: Exchange, text: str) -> bool:
    """Append a text to the previous part of a long one that was split. Returns whether it was such a part."""
    paste, x.person.paste = x.person.paste, None
    if paste is None or x.now > paste.until:
        return False
    whole, before = joined(x, paste, text)[:LONGEST_ANSWER], to_copy(x)
    for talk in (*x.person.talks, *x.person.past):
        for turn in talk.trail:
            if turn.question == paste.question:
                rewrite(x, talk, turn, whole)
        if talk.question == paste.question and talk.state.own:  # typed in addition to ticks, and not yet done
            talk.state.own = talk.state.own.removesuffix(paste.text.strip()) + whole.strip()
    expect_more(x, text, paste.question, whole)
    _copies_anew(x, before)
    return True


def joined(x: Exchange, paste: Paste | None, text: str) -> str:
    """`text` appended to the part before it, if any: on a new line, unless the messenger split within a line."""
    joint = "" if paste is None or len(paste.text) % x.outside.sizes.message == 0 else "\n"
    return f"{paste.text if paste else ''}{joint}{text}"


def is_part(x: Exchange, text: str) -> bool:
    """Whether a text is as long as messengers cut at, so that the rest of it may follow."""
    return len(text) >= x.outside.sizes.message - CUT_BEFORE


def expect_more(x: Exchange, text: str, question: int, whole: str = "") -> None:
    """After a part of a long text: what follows at once belongs to the answer of `question`."""
    if is_part(x, text):
        x.person.paste = Paste(x.now + PASTE_LASTS, question, whole or text)
