"""The same by buttons, step by step: putting lines on the list, and taking one off."""

from collections import Counter
from functools import partial

from ..choices import DoOrDont
from ..dialogue.asking import shorten
from ..dialogue.steps import Choose, Dialogue, End, Moment, Option, Route, Write
from . import changes
from .lines import LONGEST, are_on, lines_said, ordered, tilted

# ---------------------------------------------------------------- adding


def keep_lines(moment: Moment, kind: DoOrDont) -> None:
    """Each line of the answer is an item; an answer that was edited takes the place of what it had made."""
    lines = lines_said(kind, moment.answer.text)
    moment.state.made = changes.put_instead(moment.person, moment.state.made, lines, moment.now)


def rests(moment: Moment) -> str:
    """Whether one of the lines that an answer put on the list rests there: "yes" or "no"."""
    items = moment.person.items
    return "yes" if any(items[number].resting for number in moment.state.made if number in items) else "no"


def _outcome(moment: Moment, kind: DoOrDont) -> str:
    """What became of the lines; one that is too long is asked for again, and those beside it are on the list."""
    person, made = moment.person, moment.state.made
    lines = [line for _, line in lines_said(kind, moment.answer.text)]
    if any(len(line) > LONGEST for line in lines):
        return f"{kind}_shorter"
    if not are_on(person, lines):
        return "full"
    if rests(moment) == "yes":
        return "rests"
    return "tilted" if made and tilted(person) and not tilted(person, made) else "added"


def _lines(kind: DoOrDont) -> Write:
    """Asks for lines of that kind."""
    to = ("added", "rests", *(("tilted",) if kind == "dont" else ()), f"{kind}_shorter", "full")
    return Write(to=Route(partial(_outcome, kind=kind), to), keep=partial(keep_lines, kind=kind))


LIST_ADD = Dialogue(
    "list_add",
    {
        "kind": Choose(options={"do": "do_words", "dont": "dont_words"}),
        "do_words": _lines("do"),
        "dont_words": _lines("dont"),
        "do_shorter": _lines("do"),
        "dont_shorter": _lines("dont"),
        "added": End(offers=("dodont", "do", "dont")),
        "rests": End(offers=("dodont",)),
        "tilted": End(offers=("do", "dodont")),
        "full": End(offers=("dodont remove", "dodont")),
    },
    doors=("do_words", "dont_words"),
    passing=True,
)


# ---------------------------------------------------------------- taking off


def options_of(moment: Moment, *, resting: bool = False) -> list[Option]:
    """The list, or what rests of it, to choose one of; two that would look the same on buttons say which they are."""
    every = [pair for pair in ordered(moment.person) if pair[1].resting or not resting]
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


LIST_REMOVE = Dialogue(
    "list_remove",
    {
        "which": Choose(listed=options_of, to="removed", keep=take_off),
        "removed": End(offers=("dodont", "do", "dont")),
    },
    passing=True,
)
