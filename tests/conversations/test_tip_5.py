"""Tip 5: the list shown, the do's first."""

import pytest

from conversations.dodont import ACTIVE, MOST, put

from .chat import Chat, at_tip


def crowded(chat: Chat, left: int = 0) -> Chat:
    """The same person with room for so many more lines."""
    put(chat.person, [("do", f"line {number}") for number in range(MOST - left - len(chat.person.items))], chat.now)
    return chat


def test_the_list_is_shown_pluses_first_five_of_each() -> None:
    """Do's, then don'ts; what doesn't fit is counted, not hidden."""
    chat = at_tip(4)
    chat.command("dont " + "\n".join(f"leave {n}" for n in range(8)))
    chat.command("do " + "\n".join(f"do {n}" for n in range(7)))
    chat.press("skip")
    lines = chat.last.splitlines()
    assert lines.index("Do") < lines.index("Don't")
    assert sum(line.startswith("• ") for line in lines) == 2 * ACTIVE
    assert "And 5 more on the full list, in /dodont." in lines


def test_an_empty_list_offers_to_put_something_on_it() -> None:
    """Nothing is there to look right or to take off; the first line can be added or left."""
    chat = at_tip(4)
    chat.press("skip")
    assert "still empty" in chat.last
    assert chat.buttons == ["Leave it for now", "Add a do", "Add a don't", "Back", "Skip", "Stop for now"]
    chat.press("add_dont")
    chat.type("Rush")
    assert "• Rush" in chat.last
    assert chat.buttons[:4] == ["Yes, that's my list", "Add a do", "Add a don't", "Take one off"]


def test_a_line_is_added_taken_off_and_looked_at_again() -> None:
    """Each change shows the list anew."""
    chat = at_tip(5)
    chat.press("add_do")
    chat.type("Ask about the team")
    assert "• Ask about the team" in chat.last
    chat.press("take_off")
    chat.press("2")
    assert "Rush" not in chat.last
    chat.press("take_off")
    chat.press("skip")
    chat.press("right")
    assert chat.last.startswith("That's tip 5 done.")
    assert chat.at == "moving_on.day"


@pytest.mark.parametrize("label", ["add_do", "add_dont"])
@pytest.mark.parametrize(("then", "at"), [("take_off", "which"), ("go_on", "look")])
def test_a_full_list_asks_what_to_do(label: str, then: str, at: str) -> None:
    """A line that finds no room is named, and one can be taken off first."""
    chat = crowded(at_tip(5))
    chat.press(label)
    chat.type("One too many")
    assert chat.last.startswith("Your list is full at 100 lines, so that one didn't fit.")
    chat.press(then)
    assert chat.at == f"list_practice.{at}"
    assert len(chat.person.items) == MOST
