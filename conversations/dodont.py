"""/dodont: the list at hand. Do's first, always: pluses keep the courage up.

Numbers are those of the list as last shown, so they mean the same while it is on the screen. Buttons and undo
name an item by its own number, which is never used again.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from .dialogue.asking import shorten
from .dialogue.engine import begin
from .dialogue.exchange import Exchange, paragraphs
from .dialogue.matching import is_empty, plain
from .dialogue.messages import Button, Rows, Say
from .dialogue.steps import Choose, Dialogue, End, Moment, Option, Route, Write
from .person import Item, Person

MOST = 100
LONGEST = 200
PAGE_SIZE = 8  # lines a message: eight of the longest stay below a messenger's 4,096 units

_KIND = re.compile(r"(do\s*n['\u2019o]?t|do\s+not|dont|do)(?:\s*:\s*|\s+|$)(.*)", re.IGNORECASE | re.DOTALL)
_VERB = re.compile(r"(add|remove|delete|page|show)\b\s*(.*)", re.IGNORECASE | re.DOTALL)


def ordered(person: Person) -> list[tuple[int, Item]]:
    """The list in its order: what to do, then what to leave."""
    return sorted(person.items.items(), key=lambda pair: (pair[1].kind != "do", pair[1].place))


def command(x: Exchange, words: str) -> None:
    """/dodont and what follows it."""
    found = _VERB.fullmatch(words.strip())
    verb, rest = (found[1].lower(), found[2]) if found else ("", words.strip())
    if verb == "add" or (not verb and _KIND.fullmatch(rest)):
        return _add_named(x, rest)
    if verb in ("remove", "delete"):
        return remove(x, rest)
    if verb == "page" and rest.isdecimal():
        return show(x, int(rest[:3]) - 1)
    return show(x) if not rest or verb == "show" else x.say("dodont-help")


def show(x: Exchange, page: int = 0) -> None:
    """The list, numbered, a page at a time; its numbers hold until it is shown anew."""
    every = ordered(x.person)
    if not every:
        return x.say("dodont-empty", rows=x.commands(("do", "dont")))
    x.person.listed = [number for number, _ in every]
    pages = -(-len(every) // PAGE_SIZE)
    page = max(0, min(page, pages - 1))
    lines: list[str] = []
    heading = ""
    for place, (_, item) in enumerate(every[page * PAGE_SIZE : (page + 1) * PAGE_SIZE], page * PAGE_SIZE + 1):
        if item.kind != heading:
            heading = item.kind
            lines.append(("\n" if lines else "") + x.text(f"dodont-{heading}"))
        lines.append(f"{place}. {item.text}")
    more: Rows = ()
    if pages > 1:
        label = x.text("common-more", {"page": str(page + 1), "pages": str(pages)})
        more = ((Button(label, command=f"dodont page {(page + 1) % pages + 1}"),),)
    rows = (*more, *x.commands(("do", "dont")), *x.commands(("dodont remove",)))
    x.messages.append(Say("\n".join(lines), title=x.text("dodont-title"), rows=rows))
    return None


def add(x: Exchange, kind: str, words: str) -> None:
    """Put items on the list, one a line; without words, ask for them."""
    _add_lines(x, kind, [(kind, line) for line in lines_of(words)])


def _add_named(x: Exchange, words: str) -> None:
    """The same where each line may say which it is ("do ...", "don't ..."), or is as the one before."""
    kind, lines = "", []
    for line in words.splitlines():
        found = _KIND.fullmatch(line.strip())
        if found:
            kind = "do" if found[1].lower() == "do" else "dont"
        lines += [(kind or "do", one) for one in lines_of(found[2] if found else line)]
    _add_lines(x, kind, lines)


def _add_lines(x: Exchange, kind: str, lines: list[tuple[str, str]]) -> None:
    if not lines:
        return begin(x, "list_add", f"{kind}_words" if kind else "")
    told, refused = [], []
    for (one, text), (outcome, _) in zip(lines, put(x.person, lines, x.now), strict=True):
        args = {
            "text": text if outcome == "added" else shorten(text),
            "length": str(len(text)),
            "limit": str(LONGEST),
        }
        if outcome == "full":
            refused.append(text)
        else:
            told.append(x.text(f"dodont-added_{one}" if outcome == "added" else f"dodont-{outcome}", args))
    if refused:
        told.append(x.text("dodont-full", {"text": shorten(", ".join(refused)), "most": str(MOST)}))
    rows = x.commands(("dodont", kind or "do"))
    x.messages.append(Say("\n".join(dict.fromkeys(told)), rows=rows))
    return None


def lines_of(words: str) -> list[str]:
    """One item a line; lines without anything to see don't count."""
    return [line.strip() for line in words.splitlines() if not is_empty(line)]


def put(person: Person, lines: Sequence[tuple[str, str]], now: datetime) -> list[tuple[str, int]]:
    """Put lines, each (kind, text), on the list.

    Returns:
        What came of each (added, there, full, long), with the number of the item that it made, else 0.
    """
    there = {(item.kind, _same(item.text)) for item in person.items.values()}
    outcomes = []
    for kind, text in lines:
        outcome, number = "added", 0
        if len(text) > LONGEST:
            outcome = "long"
        elif (kind, _same(text)) in there:
            outcome = "there"
        elif len(person.items) >= MOST:
            outcome = "full"
        else:
            number = person.number("item")
            person.items[number] = Item(text, kind, place=number, added=now)
            there.add((kind, _same(text)))
        outcomes.append((outcome, number))
    return outcomes


def _same(text: str) -> str:
    """What two lines share that say the same; of emoji alone nothing plain is left, so they stand for themselves."""
    return plain(text) or text


def remove(x: Exchange, words: str) -> None:
    """Take items off: by their numbers on the list as shown, the last one added, or chosen from buttons."""
    items, listed = x.person.items, x.person.listed or [number for number, _ in ordered(x.person)]
    if not items:
        return x.say("dodont-empty", rows=x.commands(("do", "dont")))
    if plain(words) == "last":
        return _removed(x, [max(items)])
    numbers = [int(number) for number in re.findall(r"\d{1,3}", words)]
    if not words.strip():
        return begin(x, "list_remove")
    if not numbers or not all(1 <= number <= len(listed) for number in numbers):
        return x.say("dodont-no_such", {"most": str(len(listed))}, x.commands(("dodont",)))
    return _removed(x, [listed[number - 1] for number in dict.fromkeys(numbers)])


def _removed(x: Exchange, which: list[int]) -> None:
    gone = [item.text for item in (x.person.items.pop(number, None) for number in which) if item]
    key = "dodont-removed" if gone else "dodont-gone_already"
    text = paragraphs(x.text(key), "\n".join(gone))
    x.messages.append(Say(text, rows=x.commands(("dodont",))))


# ---------------------------------------------------------------- the same by buttons, step by step


def keep_lines(moment: Moment, kind: str) -> None:
    """Each line of the answer is an item; an answer that was edited takes the place of what it had made."""
    person, state = moment.person, moment.state
    for number in state.made:
        person.items.pop(number, None)
    outcomes = put(person, [(kind, line) for line in lines_of(moment.answer.text)], moment.now)
    state.made = [number for _, number in outcomes if number]


def are_on(person: Person, lines: Sequence[str]) -> bool:
    """Whether every one of `lines` is on the list; what isn't found no room."""
    there = {_same(item.text) for item in person.items.values()}
    return all(_same(line) in there for line in lines)


def _outcome(moment: Moment) -> str:
    lines = lines_of(moment.answer.text)
    if any(len(line) > LONGEST for line in lines):
        return "too_long"
    return "added" if are_on(moment.person, lines) else "full"


_OUTCOME = Route(_outcome, ("added", "too_long", "full"))


def options_of(moment: Moment) -> list[Option]:
    """The list as options, to choose one of."""
    return [Option(str(number), item.text) for number, item in ordered(moment.person)]


def take_off(moment: Moment) -> None:
    """Remove the chosen one."""
    moment.person.items.pop(int(moment.answer.choice), None)


LIST_ADD = Dialogue(
    "list_add",
    {
        "kind": Choose(options={"do": "do_words", "dont": "dont_words"}),
        "do_words": Write(to=_OUTCOME, keep=partial(keep_lines, kind="do")),
        "dont_words": Write(to=_OUTCOME, keep=partial(keep_lines, kind="dont")),
        "added": End(offers=("dodont", "do", "dont")),
        "too_long": End(offers=("dodont", "do", "dont")),
        "full": End(offers=("dodont",)),
    },
    doors=("do_words", "dont_words"),
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
