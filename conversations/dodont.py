"""/dodont: the list at hand. Do's first, always: pluses keep the courage up.

Numbers are those of the list as last shown, so they mean the same while it is on the screen. Buttons and undo
name an item by its own number, which is never used again.
"""

import re
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
        kind = _KIND.fullmatch(rest)
        if kind:
            return add(x, "do" if kind[1].lower() == "do" else "dont", kind[2])
        return add(x, "do", rest) if rest else begin(x, "list_add")
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
    lines = lines_of(words)
    if not lines:
        return begin(x, "list_add", f"{kind}_words")
    told = [_add_one(x, kind, line) for line in lines]
    x.messages.append(Say("\n".join(told), rows=x.commands(("dodont", kind))))
    return None


def lines_of(words: str) -> list[str]:
    """One item a line; lines without anything to see don't count."""
    return [line.strip() for line in words.splitlines() if not is_empty(line)]


def _add_one(x: Exchange, kind: str, text: str) -> str:
    outcome, _ = put(x.person, kind, text, x.now)
    args = {"text": text if outcome == "added" else shorten(text), "length": str(len(text))}
    key = f"dodont-added_{kind}" if outcome == "added" else f"dodont-{outcome}"
    return x.text(key, {**args, "limit": str(LONGEST), "most": str(MOST)})


def put(person: Person, kind: str, text: str, now: datetime) -> tuple[str, int]:
    """Put one line on the list. Returns what came of it (added, there, full, long) and the item's number."""
    if len(text) > LONGEST:
        return "long", 0
    if any(
        (plain(item.text) or item.text, item.kind) == (plain(text) or text, kind) for item in person.items.values()
    ):
        return "there", 0
    if len(person.items) >= MOST:
        return "full", 0
    number = person.number("item")
    person.items[number] = Item(text, kind, place=number, added=now)
    return "added", number


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
    outcomes = [put(person, kind, line, moment.now) for line in lines_of(moment.answer.text)]
    state.made = [number for _, number in outcomes if number]


def _outcome(moment: Moment) -> str:
    lines, person = lines_of(moment.answer.text), moment.person
    if any(len(line) > LONGEST for line in lines):
        return "too_long"
    there = {plain(item.text) or item.text for item in person.items.values()}
    return "added" if all((plain(line) or line) in there for line in lines) else "full"


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
