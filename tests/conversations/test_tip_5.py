"""Tip 5: the list shown, the do's first."""

import pytest

from conversations.dodont import ACTIVE, MOST, put

from .chat import Chat, at_tip


def crowded(chat: Chat, left: int = 0) -> Chat:
    """Someone whose list has space for only so many more items."""
    put(chat.person, [("do", f"line {number}") for number in range(MOST - left - len(chat.person.items))], chat.now)
    return chat


def test_tip_5_shows_five_of_each_kind_dos_first() -> None:
    """The rest is counted, not hidden."""
    chat = at_tip(4)
    chat.command("dont " + "\n".join(f"leave {n}" for n in range(8)))
    chat.command("do " + "\n".join(f"do {n}" for n in range(7)))
    chat.press("skip")
    lines = chat.last.splitlines()
    assert lines.index("Do") < lines.index("Don't")
    assert sum(line.startswith("• ") for line in lines) == 2 * ACTIVE
    assert "You've saved 5 more lines for later, in /dodont." in lines


def test_an_empty_list_offers_to_add_an_item_in_tip_5() -> None:
    """Or to go on; there is nothing to check or remove."""
    chat = at_tip(4)
    chat.press("skip")
    assert "still empty" in chat.last
    assert chat.buttons == ["Leave it for now", "Add a do", "Add a don't", "Back", "Skip", "Stop for now"]
    chat.press("add_dont")
    chat.type("Rush")
    assert "• Rush" in chat.last
    assert chat.buttons[:4] == ["Yes, that's my list", "Add a do", "Add a don't", "Take one off"]


def test_an_item_is_added_and_removed_in_tip_5() -> None:
    """After each change the list is shown again."""
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
def test_a_full_list_asks_what_to_remove(label: str, then: str, at: str) -> None:
    """The item that didn't fit is named."""
    chat = crowded(at_tip(5))
    chat.press(label)
    chat.type("One too many")
    assert chat.last.startswith("Your list is full at 100 lines, so I couldn't add that one.")
    chat.press(then)
    assert chat.at == f"list_practice.{at}"
    assert len(chat.person.items) == MOST
