"""Adding and removing items by buttons."""

from collections import Counter
from functools import partial

from ..choices import DoOrDont
from ..dialogue.asking import shorten
from ..dialogue.steps import Choose, Dialogue, End, Moment, Option, Route, Write
from . import changes
from .lines import LONGEST, all_on_list, lines_said, mostly_donts, opposite, ordered

# ---------------------------------------------------------------- adding


def keep_lines(moment: Moment, kind: DoOrDont) -> None:
    """Each line of the answer is an item; an answer that was edited takes the place of what it had made.

    `state.line` is the item, if any, that says the same as one of them and is of the other kind.
    """
    lines = lines_said(kind, moment.answer.text, moment.outside.spellings)
    moment.state.made = changes.replace_lines(moment.person, moment.state.made, lines, moment.now)
    moment.state.line = next(filter(None, (opposite(moment.person, 0, kind, text) for kind, text in lines)), 0)


def rests(moment: Moment) -> str:
    """Whether any item that this answer added was saved for later: "yes" or "no"."""
    items = moment.person.items
    return "yes" if any(items[number].resting for number in moment.state.made if number in items) else "no"


def _outcome(moment: Moment, kind: DoOrDont) -> str:
    """The step that says what became of the lines. If one is too long, we ask for it again; the others are kept."""
    person, made = moment.person, moment.state.made
    lines = [line for _, line in lines_said(kind, moment.answer.text, moment.outside.spellings)]
    if any(len(line) > LONGEST for line in lines):
        return f"{kind}_shorter"
    if not all_on_list(person, lines):
        return "full"
    if moment.state.line:
        return "side"
    if rests(moment) == "yes":
        return "rests"
    return "tilted" if made and mostly_donts(person) and not mostly_donts(person, made) else "added"


def _side(moment: Moment) -> dict[str, str]:
    """Text variables of the item that is on the list as the opposite."""
    item = moment.person.items.get(moment.state.line)
    return {"kind": item.kind if item else "", "text": item.text if item else ""}


def _keep_side(moment: Moment) -> None:
    """Make it the kind they chose, unless it is that already."""
    item = moment.person.items.get(moment.state.line)
    if item and item.kind != moment.answer.choice:
        changes.flip(moment.person, moment.state.line)


def _lines(kind: DoOrDont) -> Write:
    """A step that asks for items of this kind."""
    to = ("added", "rests", "side", *(("tilted",) if kind == "dont" else ()), f"{kind}_shorter", "full")
    return Write(to=Route(partial(_outcome, kind=kind), to), keep=partial(keep_lines, kind=kind))


LIST_ADD = Dialogue(
    "list_add",
    {
        "kind": Choose(options={"do": "do_words", "dont": "dont_words"}),
        "do_words": _lines("do"),
        "dont_words": _lines("dont"),
        "do_shorter": _lines("do"),
        "dont_shorter": _lines("dont"),
        "side": Choose(options={"do": "added", "dont": "added"}, keep=_keep_side, args=_side),
        "added": End(offers=("dodont", "do", "dont")),
        "rests": End(offers=("dodont",)),
        "tilted": End(offers=("do", "dodont")),
        "full": End(offers=("dodont remove", "dodont")),
    },
    doors=("do_words", "dont_words"),
    passing=True,
)


# ---------------------------------------------------------------- removing


def options_of(moment: Moment, *, resting: bool = False) -> list[Option]:
    """All items as options, or those saved for later; numbered where two would look the same on buttons."""
    every = [pair for pair in ordered(moment.person) if pair[1].resting or not resting]
    looks = Counter(shorten(item.text) for _, item in every)
    options = []
    for place, (number, item) in enumerate(every, 1):
        full = moment.outside.render(f"dodont-added_{item.kind}", {"text": item.text})
        label = item.text if looks[shorten(item.text)] == 1 else f"{place}. {full}"
        options.append(Option(str(number), label))
    return options


def take_off(moment: Moment) -> None:
    """Remove the chosen item."""
    changes.remove(moment.person, [int(moment.answer.choice)])


LIST_REMOVE = Dialogue(
    "list_remove",
    {
        "which": Choose(listed=options_of, to="removed", keep=take_off),
        "removed": End(offers=("dodont", "do", "dont")),
    },
    passing=True,
)
