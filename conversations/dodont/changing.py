"""Changing the list by typing: one function per verb, with its reply. The changes themselves are in changes.py."""

from collections.abc import Callable, Sequence

from ..choices import DoOrDont
from ..dialogue.asking import shorten
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.matching import is_empty, plain
from ..dialogue.messages import Say
from . import changes
from .change_one import ask_about
from .lines import LONGEST, one_line, said_by
from .looking import show_one
from .naming import leading, named, shown
from .showing import bullets, empty, list_and_undo, show


def which(x: Exchange, words: str) -> list[int]:
    """The items that `words` name and that still exist; else say why, with the list if they are gone."""
    items = x.person.items
    if not items:
        empty(x)
        return []
    numbers = named(x.person, words, x.outside.spellings)
    there = [number for number in numbers if number in items]
    if not numbers:
        x.say("dodont-no_such", {"most": str(len(shown(x.person)))}, x.commands(("dodont",)))
    elif not there:
        show(x, lead=x.text("dodont-gone_already"))
    return there


def _one(x: Exchange, words: str, step: str = "what") -> tuple[int, str]:
    """The item that `words` begin with, and what follows; (0, "") where a question, or why not, was said instead."""
    first, rest = leading(words, x.outside.spellings)
    if not words.strip() and x.person.items:
        begin(x, "list_change")
    elif found := which(x, first or words):
        if first and not is_empty(rest):
            return found[0], rest
        ask_about(x, found[0], step)
    return 0, ""


def view(x: Exchange, words: str) -> None:
    """Show one item."""
    for number in which(x, words)[:1]:
        show_one(x, number)


def edit(x: Exchange, words: str, step: str = "words") -> None:
    """Reword an item ("3 new text"); without a text, ask for it."""
    number, text = _one(x, words, step)
    if number:
        text = one_line(text)
        _say_outcome(x, number, changes.edit(x.person, number, text), text, "dodont-edited")


def change(x: Exchange, words: str) -> None:
    """Reword an item; without a text, ask what to change."""
    edit(x, words, "what")


def flip(x: Exchange, words: str) -> None:
    """Turn a don't into a do or vice versa ("3 new text"); without a text, ask whether to keep the old one."""
    number, text = _one(x, words, "flip")
    if number:
        text = one_line(text)
        outcome = changes.flip(x.person, number, text)
        _say_outcome(x, number, outcome, text, f"dodont-flipped_{x.person.items[number].kind}")


def turn_into(kind: DoOrDont, x: Exchange, words: str) -> None:
    """Make an item what a button says ("@3"), with the words it has; nothing happens if it is that already."""
    for number in which(x, words)[:1]:
        item = x.person.items[number]
        outcome = "there" if item.kind == kind else changes.flip(x.person, number)
        _say_outcome(x, number, outcome, item.text, f"dodont-flipped_{kind}")


def _say_outcome(x: Exchange, number: int, outcome: str, text: str, key: str) -> None:
    if outcome == "done":
        return _tell(x, [(key, [text])], x.text("dodont-is_resting") if x.person.items[number].resting else "")
    args: dict[str, str | int] = {
        "text": shorten(text),
        "length": str(len(text)),
        "limit": str(LONGEST),
        "count": 1,
        "others": "0",
        "kind": x.person.items[next(iter(said_by(x.person, number, text)), number)].kind,
    }
    return x.say(f"dodont-{outcome}", args, x.commands(("dodont",)))


def remove(x: Exchange, words: str) -> None:
    """Remove items; without a number, offer them as buttons."""
    if not words.strip() and x.person.items:
        return begin(x, "list_remove")
    if gone := changes.remove(x.person, which(x, words)):
        return _tell(x, [("dodont-removed", [item.text for item in gone])])
    return None


def rest(x: Exchange, words: str) -> None:
    """Save items for later."""
    for numbers in _several(x, words):
        changed = any(not x.person.items[number].resting for number in numbers)
        changes.rest(x.person, numbers)
        _tell(x, [("dodont-rested", _texts(x, numbers))], undo=changed)


def wake(x: Exchange, words: str) -> None:
    """Use items again, see `changes.wake`. Without a number, offer those saved for later as buttons."""
    if not words.strip() and any(item.resting for item in x.person.items.values()):
        return begin(x, "list_change", "wake")
    for numbers in _several(x, words):
        asleep = {number for number in numbers if x.person.items[number].resting}
        woken, resting = changes.wake(x.person, numbers)
        note = "" if len(woken) == len(numbers) else x.text("dodont-enough_awake")
        told = [("dodont-woken", _texts(x, woken)), ("dodont-rests_instead", _texts(x, resting))]
        _tell(x, told, note, undo=bool(asleep.intersection(woken)))
    return None


def _several(x: Exchange, words: str) -> list[list[int]]:
    """One list with the named items; empty if we sent a question or an explanation instead."""
    if not words.strip() and x.person.items:
        begin(x, "list_change")
        return []
    found = which(x, words)
    return [found] if found else []


def _texts(x: Exchange, numbers: Sequence[int]) -> list[str]:
    return [x.person.items[number].text for number in numbers]


def _tell(x: Exchange, told: Sequence[tuple[str, Sequence[str]]], note: str = "", *, undo: bool = True) -> None:
    """Say what was done to which items, with an Undo button."""
    x.messages.append(Say(paragraphs(*bullets(x, told), note), rows=(list_and_undo(x, changed=undo),)))


# ---------------------------------------------------------------- the order

_WAYS: dict[str, Callable[[list[int], int], int]] = {
    "up": lambda group, place: group[max(place - 1, 0)],
    "down": lambda group, place: group[min(place + 1, len(group) - 1)],
    "first": lambda group, _: group[0],
    "top": lambda group, _: group[0],
    "last": lambda group, _: group[-1],
    "bottom": lambda group, _: group[-1],
}


def move(x: Exchange, words: str) -> None:
    """Change the order: "3 1" moves line 3 to where line 1 stands; also "3 up", "3 down", "3 first", "3 last"."""
    number, where = _one(x, words)
    if not number:
        return
    group = changes.neighbours(x.person, number)
    way = _WAYS.get(plain(where).removeprefix("to ").removeprefix("the "))
    for to in [way(group, group.index(number))] if way else which(x, where)[:1]:
        moved = changes.move(x.person, number, to)
        lead = x.text("dodont-moved" if moved else "dodont-stays")
        show(x, at=number, resting=x.person.items[number].resting, lead=lead, changed=moved)
