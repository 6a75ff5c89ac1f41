"""Putting lines on the list by typing: several at once, one a line, each of the kind it says."""

import re
from collections.abc import Sequence
from typing import Literal

from ..choices import DoOrDont
from ..dialogue.asking import shorten
from ..dialogue.engine import begin
from ..dialogue.exchange import Exchange
from ..dialogue.matching import APOSTROPHES
from ..dialogue.messages import Say
from .changes import put
from .lines import LONGEST, MOST, alike, lines_of, tilted
from .showing import list_and_undo

NAMED = 8  # lines of one message that are said back; of more, how many
COMPARED = 5  # lines of one message that are looked at for one that is nearly the same

_KIND = re.compile(
    rf"[-*•]?\s*(do\s*n[{APOSTROPHES}o]?t|do\s+not|dont|do)(?:\s*:\s*|\s+|$)(.*)", re.IGNORECASE | re.DOTALL
)


def kind_of(line: str) -> tuple[DoOrDont | Literal[""], str]:
    """The kind that a line begins with ("don't ramble", "do: breathe"), and what follows; ("", line) without one."""
    found = _KIND.fullmatch(line.strip())
    return ("do" if found[1].lower() == "do" else "dont", found[2]) if found else ("", line)


def add(x: Exchange, kind: DoOrDont, words: str) -> None:
    """Put items on the list, one a line; without words, ask for them."""
    _add_lines(x, kind, [(kind, line) for line in lines_of(words)])


def add_named(x: Exchange, words: str) -> None:
    """The same where each line may say which it is ("do ...", "don't ..."), or is as the one before."""
    kind: DoOrDont | Literal[""] = ""
    lines: list[tuple[DoOrDont, str]] = []
    for line in words.splitlines():
        own, rest = kind_of(line)
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
    told += _refused(x, [(outcome, text) for outcome, _, text in came]) or _noticed(x, made)
    full = any(outcome == "full" for outcome, _ in outcomes)
    next_ = "dodont remove" if full else "do" if tilted(x.person) else kind or "do"
    rows = (list_and_undo(x, changed=bool(made)), *x.commands((next_,)))
    x.messages.append(Say("\n".join(told), rows=rows))
    return None


def _refused(x: Exchange, came: list[tuple[str, str]]) -> list[str]:
    long = [text for outcome, text in came if outcome == "long"]
    full = [text for outcome, text in came if outcome == "full"]
    said = []
    if long:
        args = {"text": shorten(long[0]), "length": str(len(long[0])), "limit": str(LONGEST)}
        said.append(x.text("dodont-long", {**args, "count": len(long), "others": str(len(long) - 1)}))
    if full:
        said.append(x.text("dodont-full", {"text": shorten(", ".join(full)), "most": str(MOST)}))
    return said


def _noticed(x: Exchange, made: Sequence[int]) -> list[str]:
    """One thing worth a word, if any: a line nearly the same, lines that rest, a list that leans to the don'ts."""
    for number in made[:COMPARED]:
        if other := alike(x.person, number):
            return ["", x.text("dodont-alike", {"text": shorten(other.text)})]
    items = [x.person.items[number] for number in made]
    if resting := [item for item in items if item.resting]:
        return ["", x.text("dodont-rests", {"kind": resting[0].kind})]
    if tilted(x.person) and not tilted(x.person, made):
        return ["", x.text("dodont-tilted")]
    return []
