"""What several dialogues do with words and buttons: a number of a command, a cut, a length, buttons in rows."""

from collections.abc import Sequence

from .messages import Button, Rows


def number_of(words: str) -> int:
    """The number that is all of `words`, as commands have it; 0 for anything else."""
    return int(words[:9]) if words.isdecimal() else 0


def cut(words: str, most: int) -> str:
    """Words of at most so many characters, with a mark where some are left out."""
    return words if len(words) <= most else f"{words[: most - 1]}…"


def in_a_line(words: str, most: int) -> str:
    """The same, and all in one line."""
    return cut(" ".join(words.split()), most)


def units(text: str) -> int:
    """The length of a text as messengers count it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def in_rows(buttons: Sequence[Button], width: int = 2) -> Rows:
    """Buttons side by side, so many in a row."""
    return tuple(tuple(buttons[i : i + width]) for i in range(0, len(buttons), width))
