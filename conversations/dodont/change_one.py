"""Changing one item by buttons: which one, then what. `state.line` is the number of the item."""

from functools import partial

from ..dialogue.cleanup import drop_talks
from ..dialogue.engine import enter
from ..dialogue.exchange import Exchange
from ..dialogue.messages import Say
from ..dialogue.side_doors import put_on_top
from ..dialogue.stack import offer_open, resume
from ..dialogue.steps import Choose, Dialogue, End, Moment, Route, Write
from ..person import Item, State, Talk
from . import changes
from .dialogues import LIST_ADD, options_of
from .lines import LONGEST, one_line, said_by
from .showing import show


def _at_hand(moment: Moment) -> Item | None:
    return moment.person.items.get(moment.state.line)


def _note(moment: Moment) -> None:
    moment.state.line = int(moment.answer.choice)


def _wake(moment: Moment) -> None:
    _note(moment)
    changes.wake(moment.person, [moment.state.line])


def _do(moment: Moment) -> None:
    """Save it for later or use it again, move it up, remove it; the other options ask further questions."""
    person, number, item = moment.person, moment.state.line, _at_hand(moment)
    if item and moment.answer.choice == "rest":
        if item.resting:
            changes.wake(person, [number])
        else:
            changes.rest(person, [number])
    elif item and moment.answer.choice == "up":
        group = changes.neighbours(person, number)
        changes.move(person, number, group[max(group.index(number) - 1, 0)])
    elif moment.answer.choice == "remove":
        changes.remove(person, [number])


def _reword(moment: Moment) -> None:
    if _at_hand(moment):
        changes.edit(moment.person, moment.state.line, one_line(moment.answer.text))


def _flip(moment: Moment) -> None:
    """Flip the item, unless they want to reword it first: "Rush" as a do would do harm."""
    if _at_hand(moment) and moment.answer.choice != "reword":
        changes.flip(moment.person, moment.state.line, one_line(moment.answer.text))


def _if_there(to: str) -> Route:
    return Route(lambda moment: to if _at_hand(moment) else "gone", (to, "gone"))


def _reworded(moment: Moment) -> str:
    item = _at_hand(moment)
    return "gone" if item is None else "edited" if item.text == one_line(moment.answer.text) else "there"


def _flipped(moment: Moment) -> str:
    """Where a flip leads; if another item says that already, nothing was changed."""
    item = _at_hand(moment)
    if item is None:
        return "gone"
    words = one_line(moment.answer.text) or item.text
    return "there" if said_by(moment.person, moment.state.line, words) else "flipped"


def _line(moment: Moment) -> dict[str, str]:
    """Text variables of the current item."""
    item = _at_hand(moment)
    if item is None:
        return {"kind": "gone", "text": "", "resting": "no", "first": "yes"}
    first = changes.neighbours(moment.person, moment.state.line)[0] == moment.state.line
    return {
        "kind": item.kind,
        "text": item.text,
        "resting": "yes" if item.resting else "no",
        "first": "yes" if first else "no",
    }


_FLIPPED = Route(_flipped, ("flipped", "there", "gone"))

LIST_CHANGE = Dialogue(
    "list_change",
    {
        "which": Choose(listed=options_of, to="what", keep=_note),
        "what": Choose(
            options={
                "edit": _if_there("words"),
                "rest": _if_there("rested"),
                "flip": _if_there("flip"),
                "up": "what",
                "remove": "removed",
            },
            keep=_do,
            args=_line,
        ),
        "wake": Choose(listed=partial(options_of, resting=True), to="rested", keep=_wake),
        "words": Write(to=Route(_reworded, ("edited", "there", "gone")), keep=_reword, args=_line, limit=LONGEST),
        "flip": Choose(options={"keep": _FLIPPED, "reword": _if_there("flip_words")}, keep=_flip, args=_line),
        "flip_words": Write(to=_FLIPPED, keep=_flip, args=_line, limit=LONGEST),
        "edited": End(offers=("dodont",), args=_line),
        "rested": End(offers=("dodont",), args=_line),
        "flipped": End(offers=("dodont",), args=_line),
        "removed": End(offers=("dodont", "do", "dont")),
        "there": End(offers=("dodont",)),
        "gone": End(offers=("dodont",)),
    },
    doors=("what", "wake", "words", "flip", "flip_words"),
    passing=True,
)


def ask_about(x: Exchange, number: int, step: str) -> None:
    """Begin the dialogue at a later step, with the item already chosen by a command."""
    for talk in x.person.talks:
        if (talk.dialogue, talk.step, talk.state.line) == (LIST_CHANGE.name, step, number):
            return resume(x, talk)
    talk = Talk(x.person.number("talk"), LIST_CHANGE.name, "", state=State(line=number))
    put_on_top(x, talk)
    return enter(x, talk, step)


def let_go(x: Exchange) -> None:
    """Close the questions about items that are gone by now, and show the list where nothing else was said."""
    asking = {LIST_ADD.name, LIST_CHANGE.name}
    lines = {talk.id: talk.state.line for talk in x.person.talks if talk.dialogue in asking and talk.state.line}
    gone = {talk for talk, line in lines.items() if line not in x.person.items}
    for talk in x.person.talks:
        if talk.id in gone:
            x.redraw(talk)
    drop_talks(x.person, lambda talk: talk.id in gone)
    said = [message for message in x.messages if isinstance(message, Say)]
    asked = [message for message in said if message.question and message.question.talk in gone]
    if not asked:
        return
    x.messages = [message for message in x.messages if message not in asked]
    if asked == said:
        show(x, lead=x.text("dodont-gone_already"))
    offer_open(x)
