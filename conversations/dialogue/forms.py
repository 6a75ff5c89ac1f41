"""Helpers for texts and buttons: parse a number, cut, measure, arrange in rows."""

from collections.abc import Sequence

from .messages import Button, Rows


def number_of(words: str) -> int:
    """The number that `words` consists of; 0 for anything else."""
    return int(words[:9]) if words.isdecimal() else 0


def cut(words: str, most: int) -> str:
    """`words` cut to at most `most` characters, ending in an ellipsis if cut."""
    return words if len(words) <= most else f"{words[: most - 1]}…"


def in_a_line(words: str, most: int) -> str:
    """The same in one line, with whitespace collapsed."""
    return cut(" ".join(words.split()), most)


def units(text: str) -> int:
    """The length of a text in UTF-16 code units, as messengers count it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def in_rows(buttons: Sequence[Button], width: int = 2) -> Rows:
    """Buttons in rows of `width`."""
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))
