"""Changing the list by typing: what each verb does, and what it says. The changes themselves are in changes.py."""

from collections.abc import Callable, Sequence

from ..dialogue.asking import shorten
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.matching import is_empty, plain
from ..dialogue.messages import Say
from . import changes
from .change_one import ask_about
from .lines import LONGEST, one_line
from .looking import show_one
from .naming import leading, named, shown
from .showing import bullets, empty, list_and_undo, show


def which(x: Exchange, words: str) -> list[int]:
    """The items that `words` name and that are still there; where there is none, why is said."""
    items = x.person.items
    if not items:
        empty(x)
        return []
    numbers = named(x.person, words, x.outside.spellings)
    there = [number for number in numbers if number in items]
    if not numbers:
        x.say("dodont-no_such", {"most": str(len(shown(x.person)))}, x.commands(("dodont",)))
    elif not there:
        x.say("dodont-gone_already", rows=x.commands(("dodont",)))
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
    """One line by itself."""
    for number in which(x, words)[:1]:
        show_one(x, number)


def edit(x: Exchange, words: str, step: str = "words") -> None:
    """Give a line other words ("3 new text"); without these, ask for them."""
    number, text = _one(x, words, step)
    if number:
        text = one_line(text)
        _say_outcome(x, number, changes.edit(x.person, number, text), text, "dodont-edited")


def change(x: Exchange, words: str) -> None:
    """The same; without a text, ask what is to become of the line."""
    edit(x, words, "what")


def flip(x: Exchange, words: str) -> None:
    """Make a do of a don't ("3 new text"); without new words, ask whether the old may stay."""
    number, text = _one(x, words, "flip")
    if number:
        text = one_line(text)
        outcome = changes.flip(x.person, number, text)
        _say_outcome(x, number, outcome, text, f"dodont-flipped_{x.person.items[number].kind}")


def _say_outcome(x: Exchange, number: int, outcome: str, text: str, key: str) -> None:
    if outcome == "done":
        return _tell(x, [(key, [text])], x.text("dodont-is_resting") if x.person.items[number].resting else "")
    args: dict[str, str | int] = {
        "text": shorten(text),
        "length": str(len(text)),
        "limit": str(LONGEST),
        "count": 1,
        "others": "0",
    }
    return x.say(f"dodont-{outcome}", args, x.commands(("dodont",)))


def remove(x: Exchange, words: str) -> None:
    """Take lines off; without a number, offer them as buttons."""
    if not words.strip() and x.person.items:
        return begin(x, "list_remove")
    if gone := changes.remove(x.person, which(x, words)):
        return _tell(x, [("dodont-removed", [item.text for item in gone])])
    return None


def rest(x: Exchange, words: str) -> None:
    """Let lines rest."""
    for numbers in _several(x, words):
        changed = any(not x.person.items[number].resting for number in numbers)
        changes.rest(x.person, numbers)
        _tell(x, [("dodont-rested", _texts(x, numbers))], undo=changed)


def wake(x: Exchange, words: str) -> None:
    """Wake lines; where five are awake, the last of these rests instead. Without a number, offer what rests."""
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
    """The lines that are named, in one list; nothing where a question, or why not, was said instead."""
    if not words.strip() and x.person.items:
        begin(x, "list_change")
        return []
    found = which(x, words)
    return [found] if found else []


def _texts(x: Exchange, numbers: Sequence[int]) -> list[str]:
    return [x.person.items[number].text for number in numbers]


def _tell(x: Exchange, told: Sequence[tuple[str, Sequence[str]]], note: str = "", *, undo: bool = True) -> None:
    """What became of which lines; the button undoes it."""
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
