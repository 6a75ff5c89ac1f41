"""Parses what is typed after /dodont: a table of verbs, and what to do if there is none.

- /dodont shows the list, /dodont 3 one item.
- /dodont VERB ... runs the verb, named by its key or one of its synonyms (`also`).
- /dodont do ... and /dodont don't ... add an item.
- Anything else: "Did you mean ...?", with buttons for the nearest verbs and for adding the text as an item.
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

NEAR = 0.7  # similarity (0 to 1) from which a word may be a misspelt verb
GUESSES = 3


class Verb(Struct, frozen=True):
    """One verb. `do` is called with the words after it; `also` lists synonyms.

    `takes` is what must follow: an item's position ("line"), anything ("words"), or nothing (""). If something else
    follows, the text may be an item that begins with that word ("pause before answering"), so we ask.
    Verbs that aren't `helped` are only used by buttons and left out of /dodont help.
    """

    do: Callable[[Exchange, str], None]
    takes: str = ""
    also: tuple[str, ...] = ()
    helped: bool = True


def help_(x: Exchange, _: str = "") -> None:
    """Show every verb with an example."""
    lines = [x.text(f"dodont-help.{name}") for name, verb in VERBS.items() if verb.helped]
    x.messages.append(Say(x.text("dodont-help", {"lines": "\n".join(lines)}), rows=x.commands(("dodont",))))


def _show(x: Exchange, words: str) -> None:
    return changing.view(x, words) if words else showing.show(x)


def _page(words: str) -> int:
    return int(words[:3]) if words.isdecimal() else 1


def _meant(x: Exchange, words: str) -> None:
    """A suggestion was tapped: "12 remove"."""
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
    # Used by buttons only.
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
    """Suggest what may have been meant; the words are kept until a suggestion is tapped."""
    first, rest = _split(words)
    if known := NAMES.get(plain(first)):  # what follows isn't an item: "pause before answering"
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
