"""Back, Skip and Stop, typed as words."""

from functools import cache

from ..person import Talk
from .asking import NAVIGATION, navigation
from .exchange import Exchange
from .matching import folded
from .naming_options import named
from .steps import Option


def typed_move(x: Exchange, talk: Talk, text: str) -> Option | None:
    """Back, Skip or Stop typed as a word. A number never means one of them, as it stands for an answer."""
    found = named(x, text, [Option(button.choice, button.label) for button in navigation(x, talk)])
    return found if found and not text.strip().isdecimal() else None


def said_alone(x: Exchange, text: str) -> str:
    """Back, Skip or Stop as all that was typed: an open question says that skipping is fine, so it is no answer."""
    words = folded(text)
    if x.open and (shown := [one for one in navigation(x, x.open) if folded(one.label) == words]):
        return shown[0].choice
    for move in NAVIGATION:
        name = move[1:]
        if words in _all_folded(x.outside.spellings.moves[name], x.text(f"common-{name}")):
            return move
    return ""


@cache
def _all_folded(spellings: tuple[str, ...], label: str) -> frozenset[str]:
    """All that means a move, as it is compared. These are words of ours, and few."""
    return frozenset(map(folded, (*spellings, label)))
