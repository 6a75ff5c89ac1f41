"""Matches a typed answer to a button: by its number, its label, or words that only its label has.

`plain` normalises spelling, and is used to compare people's own words, such as list items. `folded` also normalises
look-alike and repeated letters, and is only used to find known words in theirs: labels of buttons.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from ..hearing.characters import APOSTROPHES, BLANKS, LOOK_ALIKES
from .steps import Option

SHORTEST = 3  # characters; shorter words don't match a part of a label
_INVISIBLE = {"Cf", "Cc", "Zl", "Zp"}  # joiners, direction marks, controls
_UNSEEN = {  # also invisible, although marks or letters: fillers, variation selectors
    *BLANKS, *"\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f",
    *map(chr, range(0xFE00, 0xFE10)), *map(chr, range(0xE0100, 0xE01F0)),
}  # fmt: skip
_SIGNS = str.maketrans(BLANKS, " " * len(BLANKS), APOSTROPHES)
_BETWEEN = re.compile(r"[,;\n+&]|\band\b|(?<=\d)\s+(?=\d)")
_DECORATION = re.compile(r"(?<=[A-Za-z])[^\w\s!-~]+")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1+")


def plain(text: str) -> str:
    """Lower case, single spaces, without apostrophes, punctuation, emoji and invisible characters."""
    kept = unicodedata.normalize("NFKC", _seen(text)).casefold()
    return " ".join(re.sub(r"[^\w\s]|_", " ", kept).split())


def folded(text: str) -> str:
    """`plain`, with look-alikes replaced by Latin letters, and accents and repeated letters removed.

    Since "dieee" becomes "die" but also "kill" becomes "kil", apply it to both sides of a comparison.
    """
    if not text.isascii():
        letters = unicodedata.normalize("NFKD", _seen(text)).translate(LOOK_ALIKES)
        text = _DECORATION.sub(_without_marks, letters)
    return _DRAWN_OUT.sub(r"\1", plain(text))


@cache
def any_of(phrases: tuple[str, ...]) -> str:
    """The pattern of any of these phrases as they are written, the longest first. It isn't a group yet."""
    return "|".join(re.escape(one) for one in sorted(phrases, key=len, reverse=True))


def _without_marks(found: re.Match[str]) -> str:
    return "".join(c for c in found[0] if not unicodedata.category(c).startswith("M"))


def is_empty(text: str) -> bool:
    """Whether `text` renders as nothing: only whitespace and invisible characters."""
    return all(c.isspace() or _is_unseen(c) for c in text)


def _seen(text: str) -> str:
    """`text` without apostrophes and invisible characters; whitespace stays, since it separates words."""
    text = text.translate(_SIGNS)
    if text.isascii() and text.isprintable():  # nothing invisible in it, and the loop is slow
        return text
    return "".join(c for c in text if c.isspace() or not _is_unseen(c))


def _is_unseen(c: str) -> bool:
    return unicodedata.category(c) in _INVISIBLE or c in _UNSEEN


def match(text: str, options: Sequence[Option]) -> Option | None:
    """The option that `text` names; None if it matches none, or several."""
    exact = [option for option in options if option.label == text.strip()]
    if not exact:
        exact = [option for option in options if _seen(option.label) == _seen(text).strip()]
    if exact:
        return exact[0]  # checked first, as `plain` leaves nothing of an emoji
    return _named(plain(text), [(option, plain(option.label)) for option in options]) or _named(
        folded(text), [(option, folded(option.label)) for option in options]
    )


def _named(said: str, labelled: Sequence[tuple[Option, str]]) -> Option | None:
    if not said:
        return None
    figures = any(label.isdecimal() for _, label in labelled)  # then a number is a label, not a position
    if said.isdecimal() and not figures and 1 <= int(said[:6]) <= len(labelled):
        return labelled[int(said[:6]) - 1][0]
    for fits in (str.__eq__, str.startswith, _has_words):
        found = [option for option, label in labelled if fits(label, said)]
        if len(found) == 1:
            return found[0]
    return None


def _has_words(label: str, said: str) -> bool:
    """Whether a label contains these words: "well" matches "It went well"."""
    return len(said) >= SHORTEST and f" {said} " in f" {label} "


def match_several(text: str, options: Sequence[Option]) -> list[Option] | None:
    """The options that `text` lists ("nerves, 3"); None if a part of it matches none."""
    whole = match(text, options)
    if whole:
        return [whole]
    parts = [part for part in _BETWEEN.split("\n".join(text.splitlines())) if not is_empty(part)]
    found = [match(part, options) for part in parts]
    return [option for option in found if option] if parts and all(found) else None
