"""The same by buttons, step by step: putting a line on the list, changing one, taking one off."""

from collections import Counter
from functools import partial

from ..dialogue.asking import shorten
from ..dialogue.steps import Choose, Dialogue, End, Moment, Option, Route, Write
from ..person import Item
from . import changes
from .lines import LONGEST, are_on, lines_of, one_line, ordered, tilted, twin

# ---------------------------------------------------------------- adding


def keep_lines(moment: Moment, kind: str) -> None:
    """Each line of the answer is an item; an answer that was edited takes the place of what it had made."""
    lines = [(kind, line) for line in lines_of(moment.answer.text)]
    moment.state.made = changes.put_instead(moment.person, moment.state.made, lines, moment.now)


def _added(moment: Moment) -> str:
    person, made, lines = moment.person, moment.state.made, lines_of(moment.answer.text)
    if any(len(line) > LONGEST for line in lines):
        return "too_long"
    if not are_on(person, lines):
        return "full"
    if any(person.items[number].resting for number in made):
        return "rests"
    return "tilted" if made and tilted(person) and not tilted(person, made) else "added"


_ADDED = Route(_added, ("added", "rests", "tilted", "too_long", "full"))

LIST_ADD = Dialogue(
    "list_add",
    {
        "kind": Choose(options={"do": "do_words", "dont": "dont_words"}),
        "do_words": Write(
            to=Route(_added, ("added", "rests", "too_long", "full")), keep=partial(keep_lines, kind="do")
        ),
        "dont_words": Write(to=_ADDED, keep=partial(keep_lines, kind="dont")),
        "added": End(offers=("dodont", "do", "dont")),
        "rests": End(offers=("dodont",)),
        "tilted": End(offers=("do", "dodont")),
        "too_long": End(offers=("dodont", "do", "dont")),
        "full": End(offers=("dodont remove", "dodont")),
    },
    doors=("do_words", "dont_words"),
    passing=True,
)

# ---------------------------------------------------------------- one line: which, then what


def options_of(moment: Moment) -> list[Option]:
    """The list as options, to choose one of; two that would look the same on their buttons say which they are."""
    every = ordered(moment.person)
    looks = Counter(shorten(item.text) for _, item in every)
    options = []
    for place, (number, item) in enumerate(every, 1):
        full = moment.outside.render(f"dodont-added_{item.kind}", {"text": item.text})
        label = item.text if looks[shorten(item.text)] == 1 else f"{place}. {full}"
        options.append(Option(str(number), label))
    return options


def take_off(moment: Moment) -> None:
    """Remove the chosen one."""
    changes.remove(moment.person, [int(moment.answer.choice)])


def _at_hand(moment: Moment) -> Item | None:
    return moment.person.items.get(_number(moment))


def _number(moment: Moment) -> int:
    return int(moment.state.each or 0)


def _note(moment: Moment) -> None:
    moment.state.each = moment.answer.choice


def _do(moment: Moment) -> None:
    """Rest or wake it, move it up, take it off; the other answers ask on."""
    person, number, item = moment.person, _number(moment), _at_hand(moment)
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
        changes.edit(moment.person, _number(moment), one_line(moment.answer.text))


def _flip(moment: Moment) -> None:
    """Only where words were given, or may stay: "Rush" as a do would do harm."""
    if _at_hand(moment) and moment.answer.choice != "reword":
        changes.flip(moment.person, _number(moment), one_line(moment.answer.text))


def _if_there(to: str) -> Route:
    return Route(lambda moment: to if _at_hand(moment) else "gone", (to, "gone"))


def _reworded(moment: Moment) -> str:
    item = _at_hand(moment)
    return "gone" if item is None else "edited" if item.text == one_line(moment.answer.text) else "there"


def _flipped(moment: Moment) -> str:
    """A flip that found its twin on the other side changed nothing."""
    item = _at_hand(moment)
    if item is None:
        return "gone"
    words = one_line(moment.answer.text) or item.text
    other = "dont" if item.kind == "do" else "do"
    return "there" if twin(moment.person, _number(moment), other, words) else "flipped"


def _line(moment: Moment) -> dict[str, str]:
    """What the texts may say of the line at hand."""
    item = _at_hand(moment)
    if item is None:
        return {"kind": "gone", "text": "", "resting": "no", "first": "yes"}
    first = changes.neighbours(moment.person, _number(moment))[0] == _number(moment)
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
    doors=("what", "words", "flip", "flip_words"),
    passing=True,
)

LIST_REMOVE = Dialogue(
    "list_remove",
    {
        "which": Choose(listed=options_of, to="removed", keep=take_off),
        "removed": End(offers=("dodont", "do", "dont")),
    },
    passing=True,
)
