"""The list shown, by number and by page, and items removed from it."""

import pytest

from conversations.dodont import LONGEST, MOST

from .chat import Chat, in_tip_1


def texts(chat: Chat) -> list[tuple[str, str]]:
    """The list as (kind, text), in the order in which it was put together."""
    return [(item.kind, item.text) for item in chat.person.items.values()]


def filled(count: int, length: int = 10) -> Chat:
    """Someone with so many lines on the list."""
    chat = Chat()
    lines = [f"{number:03} ".ljust(length, "💙") for number in range(count)]
    for start in range(0, count, 20):
        chat.command("do " + "\n".join(lines[start : start + 20]))
    return chat


def test_the_list_shows_dos_first() -> None:
    """Then don'ts, numbered through."""
    chat = Chat()
    chat.command("dont rush")
    chat.command("do breathe")
    chat.command("dodont")
    assert chat.last == "Do\n1. breathe\n\nDon't\n2. rush"
    assert chat.said[0].title == "Your list"


def test_an_empty_list_offers_to_add_an_item() -> None:
    """There is nothing to remove."""
    for line in ("dodont", "dodont show", "dodont remove 1", "dodont remove", "dodont remove last"):
        chat = Chat()
        chat.command(line)
        assert chat.last.startswith("Your list is empty")
        assert chat.buttons == ["Add a do", "Add a don't"]


def test_numbers_stay_until_the_list_is_shown_again() -> None:
    """Removing or adding an item renumbers no other."""
    chat = Chat()
    chat.command("do a\nb\nc\nd")
    chat.command("dodont")
    chat.command("dodont remove 1")
    assert "a" in chat.last
    chat.command("dodont remove 2")
    chat.command("do e")
    assert [text for _, text in texts(chat)] == ["c", "d", "e"]
    chat.command("dodont remove 1")
    assert chat.last.startswith("That line was already off your list")
    chat.command("dodont remove 5")
    assert chat.last.startswith("I can't find that line. The list on your screen goes up to line 3.")
    chat.command("dodont")
    chat.command("dodont remove 1")
    assert [text for _, text in texts(chat)] == ["d", "e"]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("2", ["a", "c", "d"]),
        ("1 3", ["b", "d"]),
        ("1, 3 and 3", ["b", "d"]),
        ("number 4.", ["a", "b", "c"]),
        ("last", ["a", "b", "c"]),
        ("Last!", ["a", "b", "c"]),
        ("5", ["a", "b", "c", "d"]),
        ("0", ["a", "b", "c", "d"]),
        ("1000", ["a", "b", "c", "d"]),
        ("1 9", ["a", "b", "c", "d"]),
        ("b", ["a", "c", "d"]),
        ("e", ["a", "b", "c", "d"]),
        ("-1", ["b", "c", "d"]),
        ("2-4", ["a"]),
        ("3 to 2", ["a", "d"]),
        ("1-5", ["a", "b", "c", "d"]),
        ("#3", ["a", "b", "d"]),
        ("all", []),
    ],
)
def test_items_are_removed_by_number(words: str, left: list[str]) -> None:
    """In any wording; an unknown number removes nothing."""
    chat = Chat()
    chat.command("do a\nb\nc\nd")
    chat.command(f"dodont remove {words}")
    assert [text for _, text in texts(chat)] == left


def test_items_are_removed_by_button() -> None:
    """Page by page, one tap each."""
    chat = filled(14)
    chat.command("dodont remove")
    chat.press("page1")
    chat.tap(next(label for label in chat.buttons if label.startswith("007")))
    assert len(chat.person.items) == 13
    assert chat.last.startswith("I've taken it off your list")


def test_a_do_and_a_dont_with_the_same_words_are_told_apart_on_buttons() -> None:
    """Each button says which it is."""
    chat = Chat()
    chat.command("dodont add do Hum\ndon't Hmm\ndo Smile")
    chat.person.items[2].text = "Hum"  # as in a list of an earlier version
    chat.command("dodont remove")
    assert chat.buttons == ["1. Do: Hum", "Smile", "3. Don't: Hum", "Never mind"]


@pytest.mark.parametrize(("count", "length"), [(1, 10), (5, 200), (9, 200), (MOST, LONGEST), (MOST, 10), (30, 1)])
def test_the_list_is_paged(count: int, length: int) -> None:
    """Every item is on one page that fits a message, and More returns to the first."""
    chat = filled(count, length)
    chat.command("dodont")
    seen = []
    for resting in (False, True):
        for key in [key for key in chat.keys if key.startswith("dodont resting")] if resting else []:
            chat.press(key)
        first, more = chat.last, True
        while more and (count > 5 or not resting):
            assert len(f"{chat.said[0].title}\n\n{chat.last}".encode("utf-16-le")) // 2 <= 4096
            seen += [line.split(". ")[0] for line in chat.last.splitlines() if ". " in line]
            for label in [label for label in chat.buttons if label.startswith("More")]:
                chat.tap(label)
            more = chat.last != first
    assert seen == [str(number) for number in range(1, count + 1)]


@pytest.mark.parametrize("page", ["0", "99", "9" * 30, "2"])
def test_any_page_can_be_asked_for(page: str) -> None:
    """Beyond the last it is the last, before the first the first."""
    chat = filled(12)
    chat.command(f"dodont page {page}")
    assert chat.said[0].title == "Your list"


def test_the_list_can_be_used_in_mid_talk() -> None:
    """Each time the open question is offered again."""
    chat = in_tip_1()
    for line in ("do breathe", "dodont", "dodont remove 1", "dodont remove 9", "dodont what"):
        said = chat.command(line)
        assert len(said) == 2
        assert said[1].question == chat.question
        assert chat.at == "reflect.went"


def test_one_button_saves_an_item_for_later_and_takes_it_back() -> None:
    """Depending on where it is."""
    chat = Chat()
    chat.command("do Breathe out first")
    for resting in (True, False):
        chat.command("dodont change @1")
        chat.press("rest")
        assert chat.person.items[1].resting is resting
