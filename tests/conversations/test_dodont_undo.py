"""/dodont undo takes back the last changes of the list, up to ten."""

from conversations import Person
from conversations.dodont import in_use
from conversations.dodont.lines import ACTIVE

from .chat import at_tip
from .test_dodont_forms import shown, someone


def test_a_doubled_undo_undoes_one_change() -> None:
    """The button names its change; an old one undoes nothing else, and offers the newest."""
    chat = someone(2)
    chat.command("do c")
    undo = chat.press_of("dodont undo change 1")
    chat.command("do d")
    chat.feed(undo)
    assert chat.last.startswith("Your list has changed since then.")
    assert shown(chat) == "abcd"
    chat.press("dodont undo change 2")
    chat.feed(undo)
    chat.feed(undo)
    assert chat.last.startswith("There's nothing to undo") or chat.last.startswith("You've already undone that one")
    assert shown(chat) == "ab"


def test_undo_goes_ten_steps_back_and_no_further() -> None:
    """The eleventh change stays."""
    chat = someone(0)
    for letter in "abcdefghijkl":
        chat.command(f"do {letter}")
    chat.command("dodont undo 999")
    assert shown(chat) == "ab"
    assert chat.person.list_changes == []


def test_undo_restores_the_same_item() -> None:
    """With its number, origin and record; what happened to it meanwhile is kept."""
    chat = someone(2)
    chat.person.items[1].followed = 3
    chat.command("dodont edit 1 A")
    chat.person.items[1].followed = 4
    chat.command("dodont remove 1")
    chat.command("dodont undo 2")
    assert (chat.person.items[1].text, chat.person.items[1].followed) == ("a", 4)


def test_undo_removes_what_a_tip_added() -> None:
    """Tip 4's drafts go as they came, in one tap; Back in the tip is a change like any other."""
    chat = at_tip(4)
    chat.press("keep_both")
    chat.command("dodont undo")
    assert chat.person.items == {}
    chat.press("back")
    chat.press("keep_both")
    chat.press("back")
    assert chat.person.items == {}
    chat.command("dodont undo")
    assert len(chat.person.items) == 2


def test_forget_deletes_the_undo_history() -> None:
    """Removed words too."""
    chat = someone(2)
    chat.command("dodont remove 1")
    chat.command("dodont remvoe 1 secret")
    assert chat.person.list_changes
    assert chat.person.unclear
    chat.command("forget")
    chat.press("delete")
    assert chat.person == Person(numbers=chat.person.numbers)


def test_an_item_restored_by_back_respects_the_limits() -> None:
    """At most five in use, and nothing twice, whatever was added meanwhile."""
    for written, left in (("do f", "bcdefa"), ("do a", "bcdea")):
        chat = someone(5)
        chat.begin("list_practice", "which")
        chat.choose("1")
        chat.command(written)
        chat.press("back")
        assert sorted(shown(chat)) == sorted(left)
        assert len(in_use(chat.person, "do")) == ACTIVE
