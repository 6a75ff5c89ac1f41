"""What undo says: which change it takes back, and what became of the lines."""

import re

from ..dialogue.exchange import Exchange, paragraphs
from ..dialogue.matching import plain
from ..dialogue.messages import Say
from ..person import Item
from .history import Touched, take_back
from .showing import bullets, list_and_undo


def undo(x: Exchange, words: str) -> None:
    """Take the newest change back; "3" takes back three, "change 12" (a button) that one, if it is the newest."""
    history = x.person.list_changes
    if not history:
        return x.say("dodont-nothing_to_undo", rows=x.commands(("dodont",)))
    button = re.fullmatch(r"change (\d{1,9})", words)
    if button and int(button[1]) != history[-1].number:
        done = all(change.number != int(button[1]) for change in history)
        return x.say("dodont-undone_already" if done else "dodont-not_the_newest", rows=(list_and_undo(x),))
    steps = re.search(r"\d{1,3}", words)
    count = len(history) if plain(words) in x.outside.spellings.all else int(steps[0]) if steps and not button else 1
    return _say_undone(x, take_back(x.person, max(count, 1)))


def _say_undone(x: Exchange, touched: Touched) -> None:
    on = [now.text for was, now in touched if now and not was]
    off = [was.text for was, now in touched if was and not now]
    other = [now.text for was, now in touched if was and now and _told(was) != _told(now)]
    told = [("dodont-undone_on", on), ("dodont-undone_off", off), ("dodont-undone_other", other)]
    parts = bullets(x, told)
    order = "" if parts else x.text("dodont-undone_order")
    x.messages.append(Say(paragraphs(x.text("dodont-undone"), *parts, order), rows=(list_and_undo(x),)))


def _told(item: Item) -> tuple[str, str, bool]:
    return item.text, item.kind, item.resting
