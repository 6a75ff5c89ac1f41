"""A line of the list says how it fared in interviews."""

import pytest

from conversations.person import Item

from .chat import START, Chat


@pytest.mark.parametrize(
    ("tried", "followed", "said"),
    [
        (1, 1, "You had one chance to follow it, and you did"),
        (1, 0, "You had one chance to follow it, and it didn't work out that time"),
        (4, 3, "You followed it 3 of 4 times"),
        (0, 0, ""),
    ],
)
def test_a_line_says_how_often_it_was_followed(tried: int, followed: int, said: str) -> None:
    """Once is said in words; nothing is said of a line that never came up."""
    chat = Chat()
    chat.person.items[1] = Item("Breathe", "do", 1, START, tried=tried, followed=followed)
    chat.command("dodont 1")
    assert (f"• {said}\n" in chat.last) if said else ("followed" not in chat.last)
