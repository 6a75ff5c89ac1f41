"""A typed answer matched to a button: by its number, its label, or a part of it that no other has."""

import re
import unicodedata
from collections.abc import Sequence

from .steps import Option

SHORTEST = 3  # characters of a word inside a label that may stand for it
_INVISIBLE = {"Cf", "Cc", "Zl", "Zp"}  # joiners, direction marks, controls


def plain(text: str) -> str:
    """Lower case, no punctuation, emoji or invisible marks, single spaces: what two spellings share."""
    kept = unicodedata.normalize("NFKC", text).casefold()
    if not (kept.isascii() and kept.isprintable()):  # else there is nothing invisible, and looking takes long
        kept = "".join(c for c in kept if unicodedata.category(c) not in _INVISIBLE)
    return " ".join(re.sub(r"[^\w\s]|_", " ", kept.replace("'", "").replace("\u2019", "")).split())


def is_empty(text: str) -> bool:
    """Whether nothing would be seen of `text`: only white space, joiners and direction marks."""
    return not any(unicodedata.category(c) not in _INVISIBLE and not c.isspace() for c in text)


def match(text: str, options: Sequence[Option]) -> Option | None:
    """The one option that `text` names, or None where it fits none or more than one."""
    exact = [option for option in options if option.label == text.strip()]
    if exact:
        return exact[0]  # of an emoji alone nothing plain is left
    said = plain(text)
    if not said:
        return None
    labelled = [(option, plain(option.label)) for option in options]
    figures = any(label.isdecimal() for _, label in labelled)  # then a number is one of them, and no place
    if said.isdecimal() and not figures and 1 <= int(said[:6]) <= len(options):
        return options[int(said[:6]) - 1]
    for fits in (str.__eq__, str.startswith, _has_words):
        found = [option for option, label in labelled if fits(label, said)]
        if len(found) == 1:
            return found[0]
    return None


def _has_words(label: str, said: str) -> bool:
    """Whether a label has these words in it: "well" names "It went well"."""
    return len(said) >= SHORTEST and f" {said} " in f" {label} "


def match_several(text: str, options: Sequence[Option]) -> list[Option] | None:
    """The options that `text` names one after the other ("nerves, 3"), or None where a part fits none."""
    whole = match(text, options)
    if whole:
        return [whole]
    parts = [part for part in re.split(r"[,;\n+&]|\band\b|(?<=\d)\s+(?=\d)", text) if not is_empty(part)]
    found = [match(part, options) for part in parts]
    return [option for option in found if option] if parts and all(found) else None
