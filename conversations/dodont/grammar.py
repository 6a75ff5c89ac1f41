"""What can be typed after /dodont: the table of its verbs, and what becomes of words that are none of them.

- /dodont alone shows the list, /dodont 3 one line of it.
- /dodont VERB ... does what the table says; a verb in other words is in its `also`.
- /dodont do ... and /dodont don't ... put a line on the list.
- Anything else: "Did you mean ...?", with the nearest verbs to tap, and as a line for the list.
"""

from collections.abc import Callable, Mapping
from difflib import get_close_matches

from msgspec import Struct

from ..dialogue.asking import shorten
from ..dialogue.exchange import Exchange
from ..dialogue.matching import is_empty, plain
from ..dialogue.messages import Button, Say
from ..person import Unclear
from . import adding, card, changing, looking, practice, showing, undoing
from .lines import KINDS
from .naming import leading, named

NEAR = 0.7  # of 1: how like a verb a word must be to be taken for a slip of it
GUESSES = 3


class Verb(Struct, frozen=True):
    """One verb: what it does with the words after it, and in which other words it may be said.

    `takes` says what these are: a line's number first ("line"), any ("words"), or none (""). Where something else
    follows, it may well be a line for the list that begins with such a word ("pause before answering").
    One that isn't `helped` is left out of /dodont help: buttons say it.
    """

    do: Callable[[Exchange, str], None]
    takes: str = ""
    also: tuple[str, ...] = ()
    helped: bool = True


def help_(x: Exchange, _: str = "") -> None:
    """Every verb with an example, ready to be typed after it."""
    lines = [x.text(f"dodont-help.{name}") for name, verb in VERBS.items() if verb.helped]
    x.messages.append(Say(x.text("dodont-help", {"lines": "\n".join(lines)}), rows=x.commands(("dodont",))))


def _show(x: Exchange, words: str) -> None:
    return changing.view(x, words) if words else showing.show(x)


def _page(words: str) -> int:
    return int(words[:3]) if words.isdecimal() else 1


def _meant(x: Exchange, words: str) -> None:
    """One of these was tapped: "12 remove"."""
    number, _, name = words.partition(" ")
    unclear = x.person.unclear
    if unclear is None or number != str(unclear.number):
        return x.say("common-too_old")
    x.person.unclear = None
    if name in KINDS:
        return adding.add(x, name, unclear.words)
    first, rest = _split(unclear.words)
    return VERBS[NAMES.get(name, "help")].do(x, "" if NAMES.get(plain(first)) == name else rest)


VERBS: Mapping[str, Verb] = {
    "show": Verb(_show, "line", also=("list", "view")),
    "add": Verb(adding.add_named, "words", also=("new", "put", "plus")),
    "edit": Verb(changing.edit, "line", also=("rewrite", "reword", "rephrase", "correct")),
    "remove": Verb(changing.remove, "line", also=("delete", "del", "rm", "drop", "erase")),
    "move": Verb(changing.move, "line", also=("shift",)),
    "rest": Verb(changing.rest, "line", also=("pause", "sleep", "park")),
    "wake": Verb(changing.wake, "line", also=("activate", "awake", "unrest")),
    "flip": Verb(changing.flip, "line", also=("turn", "switch", "reverse")),
    "undo": Verb(undoing.undo, "words", also=("revert",)),
    "practise": Verb(practice.practise, also=("practice", "cards", "train", "rehearse")),
    "share": Verb(looking.share, also=("copy", "forward", "export", "send")),
    "search": Verb(looking.search, "words", also=("find",)),
    "help": Verb(help_, "words", also=("verbs", "commands")),
    "card": Verb(card.command, "words", also=("picture",)),
    # What only buttons say.
    "change": Verb(changing.change, "line", helped=False),
    "resting": Verb(lambda x, words: showing.show(x, _page(words), resting=True), "words", helped=False),
    "page": Verb(lambda x, words: showing.show(x, _page(words)), "words", helped=False),
    "meant": Verb(_meant, "words", helped=False),
}

NAMES = {plain(word): name for name, verb in VERBS.items() for word in (name, *verb.also)}


def command(x: Exchange, words: str) -> None:
    """/dodont and what follows it."""
    words = words.strip()
    if is_empty(words):
        return showing.show(x)
    if adding.kind_of(words)[0]:
        return adding.add_named(x, words)
    first, rest = _split(words)
    if name := NAMES.get(plain(first)):
        return VERBS[name].do(x, rest) if _fits(x, VERBS[name], rest) else _unclear(x, words)
    number, rest = leading(words)
    if number and not rest:
        return changing.view(x, number)
    second, after = _split(rest)
    if number and (name := NAMES.get(plain(second))):  # "3 remove"
        return VERBS[name].do(x, f"{number} {after}")
    return _unclear(x, words)


def _fits(x: Exchange, verb: Verb, rest: str) -> bool:
    if not rest or verb.takes == "words":
        return True
    if verb.takes == "":
        return False
    empty, numbered = not x.person.items, any(map(str.isdecimal, rest)) or bool(leading(rest)[0])
    return empty or numbered or bool(named(x.person, rest))


def _split(words: str) -> tuple[str, str]:
    """The first word, and what follows it."""
    first, *rest = words.split(maxsplit=1) or [""]
    return first.rstrip(":,."), rest[0] if rest else ""


def _unclear(x: Exchange, words: str) -> None:
    """Offer what may have been meant; the words are kept until one of these is tapped."""
    first, rest = _split(words)
    if known := NAMES.get(plain(first)):  # what follows it is no line: "pause before answering"
        said = {known: known}
    else:
        near = get_close_matches(plain(first), NAMES, n=GUESSES * 2, cutoff=NEAR)
        guesses = [name for name in dict.fromkeys(NAMES[one] for one in near) if VERBS[name].helped][:GUESSES]
        said = {name: f"{name} {rest}" if rest and VERBS[name].takes else name for name in guesses}
    x.person.unclear = Unclear(x.person.number("unclear"), words)
    says = f"dodont meant {x.person.unclear.number}"
    verbs = [Button(shorten(label), command=f"{says} {name}") for name, label in said.items()]
    lines = [Button(x.text(f"dodont-button.as_{kind}"), command=f"{says} {kind}") for kind in ("do", "dont")]
    text = x.text("dodont-unclear", {"word": shorten(first), "near": "yes" if said else "no"})
    x.messages.append(Say(text, rows=(*((one,) for one in verbs), tuple(lines), (showing.button(x, "help"),))))
