"""Adding items to the list by typing: one per line, each of the kind it says."""

import re
from collections.abc import Sequence
from typing import Literal

from ..choices import DoOrDont
from ..dialogue.asking import shorten
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.forms import in_rows
from ..dialogue.messages import Button, Rows, Say, Spellings
from .changes import put
from .lines import LONGEST, MOST, lines_of, mostly_donts, near_duplicate, one_of, opposite, unmarked
from .showing import list_and_undo

NAMED = 8  # most items confirmed one by one; beyond that, only their number
TURNED = 3  # most of them with a button that makes a do of a don't, or a don't of a do
COMPARED = 5  # most new items that are checked for near duplicates


def kind_of(line: str, spellings: Spellings) -> tuple[DoOrDont | Literal[""], str]:
    """The kind a line begins with ("don't ramble", "do: breathe") and the rest; ("", line) if it names none."""
    do, dont = one_of(spellings.do), one_of(spellings.dont)
    kinds = rf"(?:({dont})|{do})(?:\s*:\s*|\s+|$)(.*)"
    found = re.fullmatch(kinds, unmarked(line), re.IGNORECASE | re.DOTALL)
    return ("dont" if found[1] else "do", found[2]) if found else ("", line)


def add(x: Exchange, kind: DoOrDont, words: str) -> None:
    """Add items of one kind, one per line; without words, ask for them."""
    _add_lines(x, kind, [(kind, line) for line in lines_of(words)])


def add_named(x: Exchange, words: str) -> None:
    """Add items whose lines may name their kind ("do ...", "don't ..."); otherwise it is that of the line before."""
    kind: DoOrDont | Literal[""] = ""
    lines: list[tuple[DoOrDont, str]] = []
    for line in words.splitlines():
        own, rest = kind_of(line, x.outside.spellings)
        kind = own or kind
        lines += [(kind or "do", one) for one in lines_of(rest)]
    _add_lines(x, kind, lines)


def _add_lines(x: Exchange, kind: DoOrDont | Literal[""], lines: list[tuple[DoOrDont, str]]) -> None:
    if not lines:
        return begin(x, "list_add", f"{kind}_words" if kind else "")
    outcomes = put(x.person, lines, x.now)
    made = [number for _, number in outcomes if number]
    came = [(outcome, *line) for (outcome, _), line in zip(outcomes, lines, strict=True)]
    told = [x.text(f"dodont-added_{one}", {"text": text}) for outcome, one, text in came if outcome == "added"]
    if len(told) > NAMED:
        told[NAMED:] = [x.text("dodont-and_more", {"count": str(len(told) - NAMED)})]
    there = dict.fromkeys(text for outcome, _, text in came if outcome == "there")
    told += [x.text("dodont-there", {"text": shorten(text)}) for text in list(there)[:NAMED]]
    asked, turns = _opposite(x, [(kind, text) for outcome, kind, text in came if outcome == "opposite"])
    told += asked + (_refused(x, [(outcome, text) for outcome, _, text in came]) or _noticed(x, made))
    full = any(outcome == "full" for outcome, _ in outcomes)
    next_ = "dodont remove" if full else "do" if mostly_donts(x.person) else kind or "do"
    rows = (*turns, list_and_undo(x, changed=bool(made)), *x.commands((next_,)))
    x.messages.append(Say("\n".join(told), rows=rows))
    return None


def _opposite(x: Exchange, lines: list[tuple[DoOrDont, str]]) -> tuple[list[str], Rows]:
    """What is on the list as the opposite: ask which of the two they meant, with a button that turns it round."""
    found = {opposite(x.person, 0, kind, text): (kind, text) for kind, text in lines[:NAMED]}
    told = [x.text("dodont-opposite_there", {"kind": kind, "text": shorten(text)}) for kind, text in found.values()]
    buttons = []
    for number, (kind, text) in list(found.items())[:TURNED]:
        label = shorten(x.text(f"dodont-button.make_{kind}", {"text": text}))
        buttons.append(Button(label, command=f"dodont as_{kind} @{number}"))
    return told, in_rows(buttons)


def _refused(x: Exchange, came: list[tuple[str, str]]) -> list[str]:
    long = [text for outcome, text in came if outcome == "long"]
    full = [text for outcome, text in came if outcome == "full"]
    said = []
    if long:
        args = {"text": shorten(long[0]), "length": str(len(long[0])), "limit": str(LONGEST)}
        said.append(x.text("dodont-long", {**args, "count": len(long), "others": str(len(long) - 1)}))
    if full:
        lines = ", ".join(x.text("dodont-quoted", {"text": shorten(text)}) for text in full[:NAMED])
        counts = {"count": len(full), "more": max(len(full) - NAMED, 0)}
        said.append(x.text("dodont-full", {"lines": lines, "most": str(MOST), **counts}))
    return said


def _noticed(x: Exchange, made: Sequence[int]) -> list[str]:
    """A remark on the new items, if any: like one of before, saved for later, more don'ts than do's."""
    for number in made[:COMPARED]:
        if other := near_duplicate(x.person, number, made):
            return ["", x.text("dodont-alike", {"text": shorten(other.text)})]
    items = [x.person.items[number] for number in made]
    if resting := [item for item in items if item.resting]:
        return ["", x.text("dodont-rests", {"kind": resting[0].kind})]
    if mostly_donts(x.person) and not mostly_donts(x.person, made):
        return ["", x.text("dodont-tilted")]
    return []
