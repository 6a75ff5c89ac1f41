"""Helpers for texts and buttons: parse a number, cut, measure, arrange in rows."""

import re
from collections.abc import Sequence

from .messages import Button, Rows

ROW = 38  # characters that fit beside each other on a phone 360 px wide: two labels of 19, three of 12


def number_of(words: str) -> int:
    """The number that `words` consists of; 0 for anything else."""
    return int(words[:9]) if words.isdecimal() else 0


def number_in(words: str) -> int:
    """The one number up to 99 that stands in a few words; 0 if there is none, or more."""
    found = re.fullmatch(r"\D*\b([1-9]\d?)\b\D*", words)
    return int(found[1]) if found else 0


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
    """Buttons in rows of at most `width`, side by side where a phone shows all of their labels.

    Messengers cut a label that is wider than its share of the row.
    """
    rows: list[list[Button]] = []
    for button in buttons:
        if rows and _fits([*rows[-1], button], width):
            rows[-1].append(button)
        else:
            rows.append([button])
    return tuple(tuple(row) for row in rows)


def _fits(row: Sequence[Button], width: int) -> bool:
    """Whether these can share a row. What deletes stands alone: nobody should hit it in passing."""
    longest = max(len(button.label) for button in row)
    return len(row) <= width and len(row) * longest <= ROW and all(button.style != "danger" for button in row)
