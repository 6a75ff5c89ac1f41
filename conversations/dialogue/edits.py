"""Answers that change after they were given: an edited message, and a long text that arrives in pieces."""

from copy import deepcopy
from datetime import timedelta

from msgspec.structs import replace

from ..person import Paste, Talk, Turn
from . import undo
from .cleanup import at_hand
from .exchange import Exchange
from .matching import is_empty
from .messages import CHANGE, RESUME, Button, Question
from .steps import Answer, Route, Write

LONG_PART = 3500  # characters; a text at least this long may have been cut by the messenger
MESSAGE_LENGTH = 4096  # characters at which messengers cut, in the middle of a word if need be
PASTE_LASTS = timedelta(seconds=5)
LONGEST_ANSWER = 80_000  # characters: a paste of 64 KB is kept whole


def offer_change(x: Exchange, talk: Talk, turn: Turn) -> None:
    """Say that this was answered already, and offer to answer it anew."""
    label = turn.label or x.text("common-your_words")
    buttons = (
        Button(x.text("common-change"), choice=CHANGE),
        Button(x.text("common-carry_on"), choice=RESUME),
    )
    x.say("common-already", {"label": label}, (buttons,), Question(talk.id, turn.question))


def edited(x: Exchange, text: str) -> None:
    """A text was changed after it was sent: the answer it gave changes with it."""
    for talk in (*x.person.talks, *x.person.past):
        for turn in talk.trail:
            if turn.ref == x.ref:
                return _edit(x, talk, turn, text.strip())
        for place, (ref, _) in enumerate(talk.state.gathered):
            if ref == x.ref:
                talk.state.gathered[place] = (ref, text)
                return None
    return x.say("common-edit_nowhere")


def _edit(x: Exchange, talk: Talk, turn: Turn, text: str) -> None:
    if turn.text and text == turn.text:
        return None
    if is_empty(text) or not rewrite(x, talk, turn, text):
        return offer_change(x, talk, turn)
    return x.say("common-edited")


def rewrite(x: Exchange, talk: Talk, turn: Turn, text: str) -> bool:
    """Put other words where an answer went; False where they don't fit or would have led elsewhere."""
    dialogue = x.dialogues.get(turn.dialogue)
    step = dialogue.steps.get(turn.step) if dialogue else None
    if not isinstance(step, Write) or (step.limit and len(text) > step.limit):
        return False
    state = replace(deepcopy(talk.state), made=list(turn.made), **at_hand(turn.state))
    before, moment = undo.snapshot(x.person), x.moment_of(state, Answer(text=text))
    if step.keep:
        step.keep(moment)
    if isinstance(step.to, Route) and step.to.decide(moment) != turn.to:
        undo.put_back(x.person, undo.difference(before, undo.snapshot(x.person)))
        return False
    changes = undo.also(turn.undo, undo.difference(before, undo.snapshot(x.person)))
    if turn.text or not undo.has_words(changes):  # the trail of a dialogue that is over holds no words
        turn.undo = changes
    turn.made, turn.text = state.made, text if turn.text else ""
    return True


def continues_paste(x: Exchange, text: str) -> bool:
    """A long text that the messenger cut: its parts belong together, and to the first one's question."""
    paste, x.person.paste = x.person.paste, None
    if paste is None or x.now > paste.until:
        return False
    whole = joined(paste, text)[:LONGEST_ANSWER]
    for talk in (*x.person.talks, *x.person.past):
        for turn in talk.trail:
            if turn.question == paste.question:
                rewrite(x, talk, turn, whole)
        if talk.question == paste.question and talk.state.own:  # own words beside the marks of a question still open
            talk.state.own = talk.state.own.removesuffix(paste.text.strip()) + whole.strip()
    expect_more(x, text, paste.question, whole)
    return True


def joined(paste: Paste | None, text: str) -> str:
    """`text` after the part before it, if there is one: with a line between, unless it was cut within a line."""
    joint = "" if paste is None or len(paste.text) % MESSAGE_LENGTH == 0 else "\n"
    return f"{paste.text if paste else ''}{joint}{text}"


def expect_more(x: Exchange, text: str, question: int, whole: str = "") -> None:
    """After a part as long as messengers cut at: what follows at once belongs to the answer of `question`."""
    if len(text) >= LONG_PART:
        x.person.paste = Paste(x.now + PASTE_LASTS, question, whole or text)
