"""Parses what is typed after /dodont: a table of verbs, and what to do if there is none.

- /dodont alone shows the list, /dodont 3 one line of it.
- /dodont VERB ... does what the table says; buttons say a verb by its name here, people in a word of their language.
- /dodont do ... and /dodont don't ... put a line on the list.
- Anything else: "Did you mean ...?", with the nearest verbs to tap, and as a line for the list.
"""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import lru_cache, partial

from msgspec import Struct

from ..dialogue.asking import shorten
from ..dialogue.exchange import Exchange
from ..dialogue.forms import in_rows
from ..dialogue.matching import is_empty, plain
from ..dialogue.messages import Button, Say
from ..person import Unclear
from . import adding, card, changing, looking, practice, showing, undoing
from .lines import KINDS
from .naming import leading, named

NEAR = 0.7  # similarity (0 to 1) from which a word may be a misspelt verb
GUESSES = 3


class Verb(Struct, frozen=True):
    """One verb: what it does with the words after it. In which words it may be said is data of a language.

    `takes` is what must follow: an item's position ("line"), anything ("words"), or nothing (""). If something else
    follows, the text may be an item that begins with that word ("pause before answering"), so we ask.
    Verbs that aren't `helped` are only used by buttons and left out of /dodont help.
    """

    do: Callable[[Exchange, str], None]
    takes: str = ""
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
    return VERBS[name if name in VERBS else "help"].do(x, "" if _verb(x, first) == name else rest)


VERBS: Mapping[str, Verb] = {
    "show": Verb(_show, "line"),
    "add": Verb(adding.add_named, "words"),
    "edit": Verb(changing.edit, "line"),
    "remove": Verb(changing.remove, "line"),
    "move": Verb(changing.move, "line"),
    "rest": Verb(changing.rest, "line"),
    "wake": Verb(changing.wake, "line"),
    "flip": Verb(changing.flip, "line"),
    "undo": Verb(undoing.undo, "words"),
    "practise": Verb(practice.practise),
    "share": Verb(looking.share),
    "search": Verb(looking.search, "words"),
    "help": Verb(help_, "words"),
    "card": Verb(card.command, "words"),
    # What only buttons say.
    "change": Verb(changing.change, "line", helped=False),
    "resting": Verb(lambda x, words: showing.show(x, _page(words), resting=True), "words", helped=False),
    "page": Verb(lambda x, words: showing.show(x, _page(words)), "words", helped=False),
    "as_do": Verb(partial(changing.turn_into, "do"), "line", helped=False),
    "as_dont": Verb(partial(changing.turn_into, "dont"), "line", helped=False),
    "meant": Verb(_meant, "words", helped=False),
}


def _names(x: Exchange) -> Mapping[str, str]:
    """The verbs by the words that name them."""
    return _by_words(tuple(x.outside.spellings.verbs.items()))


@lru_cache
def _by_words(verbs: tuple[tuple[str, tuple[str, ...]], ...]) -> Mapping[str, str]:
    said = dict(verbs)
    return {plain(word): name for name in VERBS for word in (name, *said.get(name, ()))}


def _verb(x: Exchange, word: str) -> str:
    """The verb that `word` names; "" for any other word."""
    return _names(x).get(plain(word), "")


def _shown(x: Exchange, name: str) -> str:
    """A verb as people type it."""
    return x.outside.spellings.verbs.get(name, (name,))[0]


def command(x: Exchange, words: str) -> None:
    """/dodont and what follows it."""
    words = words.strip()
    if is_empty(words):
        return showing.show(x)
    if adding.kind_of(words, x.outside.spellings)[0]:
        return adding.add_named(x, words)
    first, rest = _split(words)
    if name := _verb(x, first):
        return VERBS[name].do(x, rest) if _fits(x, VERBS[name], rest) else _unclear(x, words)
    number, rest = leading(words, x.outside.spellings)
    if number and not rest:
        return changing.view(x, number)
    second, after = _split(rest)
    if number and (name := _verb(x, second)):  # "3 remove"
        return VERBS[name].do(x, f"{number} {after}")
    return _unclear(x, words)


def _fits(x: Exchange, verb: Verb, rest: str) -> bool:
    if not rest or verb.takes == "words":
        return True
    if verb.takes == "":
        return False
    empty, numbered = not x.person.items, any(map(str.isdecimal, rest)) or bool(leading(rest, x.outside.spellings)[0])
    return empty or numbered or bool(named(x.person, rest, x.outside.spellings))


def _split(words: str) -> tuple[str, str]:
    """The first word, and what follows it."""
    first, *rest = words.split(maxsplit=1) or [""]
    return first.rstrip(":,."), rest[0] if rest else ""


def _unclear(x: Exchange, words: str) -> None:
    """Suggest what may have been meant; the words are kept until a suggestion is tapped."""
    first, rest = _split(words)
    if known := _verb(x, first):  # what follows it is no line: "pause before answering"
        said = {known: _shown(x, known)}
    else:
        names = _names(x)
        near = get_close_matches(plain(first), names, n=GUESSES * 2, cutoff=NEAR)
        guesses = [name for name in dict.fromkeys(names[one] for one in near) if VERBS[name].helped][:GUESSES]
        shown = {name: _shown(x, name) for name in guesses}
        said = {name: f"{word} {rest}" if rest and VERBS[name].takes else word for name, word in shown.items()}
    x.person.unclear = Unclear(x.person.number("unclear"), words)
    says = f"dodont meant {x.person.unclear.number}"
    verbs = [Button(shorten(label), command=f"{says} {name}") for name, label in said.items()]
    lines = [Button(x.text(f"dodont-button.as_{kind}"), command=f"{says} {kind}") for kind in ("do", "dont")]
    text = x.text("dodont-unclear", {"word": shorten(first), "near": "yes" if said else "no"})
    x.messages.append(Say(text, rows=(*((one,) for one in verbs), *in_rows(lines), (showing.button(x, "help"),))))
