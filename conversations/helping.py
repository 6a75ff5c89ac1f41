"""/help: everything that can be typed; or, with a question after it, which commands and advice help with that.

A command is found by its name, by what hearing makes of the question, by the phrases of `Spellings.help`, and by the
words of its button and description. Of these words, the fewer commands have one, the more it tells.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from .advice import cards_for
from .applications import applied
from .dialogue.exchange import Exchange
from .dialogue.matching import folded
from .dialogue.messages import Button, Outside, Say
from .follows import FOLLOWS
from .menu import MENU, MOST, button, commands_in

SHEET = "wish:open:import"  # they have a spreadsheet of applications: there is a sentence for that
SHOWN = 3  # commands; the rest of the buttons are cards of advice
PHRASE = 2.0  # what a phrase counts beside single words
TELLS = 0.4  # what the words must count, so that a command is shown
CLOSE = 0.5  # of what the best counts: less isn't shown beside it
LONG = 5  # letters from which a word may have another ending


def answer(x: Exchange, words: str, listed: Collection[str]) -> None:
    """Answer /help; `listed` are the commands in the messenger's menu."""
    if not words.strip():
        return _say_all(x, listed)
    if x.outside.hearing.read(words).kind == SHEET:
        return applied(x, "import")
    found = _commands(x, words, listed)[:SHOWN]
    named = words.strip().removeprefix("/").lower() in found
    cards = [] if named else cards_for(x, words, loosely=True)[: MOST - len(found)]
    found = [one for one in found if one != "ask" or not cards]  # its cards say more
    if not (found or cards):
        return x.say("help-unknown", rows=tuple((button(x.outside, one),) for one in ("ask", "menu")))
    names = dict.fromkeys(one.partition(" ")[0] for one in found)
    lines = [_line(x, name) for name in names if name in listed]
    buttons = [button(x.outside, one) for one in found if _has_button(x.outside, one)]
    buttons += [Button(x.text(f"advice-{card}.title"), command=f"ask {card}") for card in cards]
    rows = tuple((one,) for one in buttons)
    return x.say("help-found", {"lines": "\n".join(lines), "some": "yes" if lines else "no"}, rows)


def _say_all(x: Exchange, listed: Collection[str]) -> None:
    """All commands by the groups of the menu, then those that are for any dialogue."""
    groups = {button(x.outside, top).label: commands_in(top.partition(" ")[2]) for top in MENU[""]}
    parts, there = list[str](), set[str]()
    for label, commands in groups.items():
        names = [name for name in commands if name in listed]
        there.update(names)
        parts.append("\n".join((label, *(_line(x, name) for name in names))))
    rest = [_line(x, name) for name in listed if name not in there]
    parts.append("\n".join((x.text("help-anytime"), *rest)))
    x.messages.append(Say(x.text("help-commands", {"lines": "\n\n".join(parts)})))


def _line(x: Exchange, name: str) -> str:
    return f"/{name} · {x.text(f'command-{name}')}"


def _has_button(outside: Outside, command: str) -> bool:
    """Whether a command means anything on a button: /back and /skip don't."""
    label = command.split()[-1]
    return bool(outside.maybe(f"menu-act.{command.replace(' ', '_')}") or outside.maybe(f"command-{label}.button"))


def _commands(x: Exchange, words: str, listed: Collection[str]) -> list[str]:
    """The commands that the question may be about, the likeliest first."""
    name = words.strip().removeprefix("/").lower()
    if name in listed:
        return [name]
    known = _known(x.outside, tuple(listed))
    follows = FOLLOWS.get(x.outside.hearing.read(words).kind)
    offered = [*filter(None, (follows.runs,)), *follows.offers] if follows else []
    meant = [one if one in known else one.partition(" ")[0] for one in offered if not one.startswith("ask ")]
    counts = dict(_counted(x.outside, words, known))
    best = max(counts.values(), default=0)
    close = [one for one in sorted(counts, key=lambda one: -counts[one]) if counts[one] >= best * CLOSE]
    return list(dict.fromkeys((*(one for one in meant if one in known and one != "menu"), *close)))


def _counted(outside: Outside, text: str, known: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, float]]:
    """What the words of a question count for each command, if that tells anything."""
    said = folded(text).split()
    often = Counter(word for words in known.values() for word in words)
    for command, words in known.items():
        count = sum(1 / often[word] for word in words if _is_said(word, said))
        for phrase in outside.spellings.help.get(command.replace(" ", "_"), ()):
            parts = folded(phrase).split()
            if all(_is_said(part, said) for part in parts):
                count += PHRASE * len(parts)
        if count >= TELLS:
            yield command, count


def _is_said(word: str, said: list[str]) -> bool:
    """Whether a word was said, a long one perhaps with another ending."""
    return word in said or any(_alike(word, one) for one in said)


def _alike(one: str, other: str) -> bool:
    most = min(len(one), len(other))
    return most >= LONG and one[: most - 1] == other[: most - 1]


@lru_cache(maxsize=16)
def _known(outside: Outside, listed: tuple[str, ...]) -> Mapping[str, frozenset[str]]:
    """The words of each command: its name, its button and its description."""
    every = dict.fromkeys((*commands_in(""), *listed))
    return {command: frozenset(_telling(outside, command)) for command in every}


def _telling(outside: Outside, command: str) -> Iterator[str]:
    name = command.partition(" ")[0]
    label = button(outside, command).label if _has_button(outside, command) else ""
    yield from folded(f"{command} {label} {outside.maybe(f'command-{name}')}").split()
