"""Every way to put something on the list."""

import pytest

from conversations.dodont import LONGEST, MOST

from .chat import Chat
from .test_dodont import filled, texts


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("do breathe", [("do", "breathe")]),
        ("dont rush", [("dont", "rush")]),
        ("dodont add do breathe", [("do", "breathe")]),
        ("dodont add dont rush", [("dont", "rush")]),
        ("dodont add don't rush", [("dont", "rush")]),
        ("dodont add don’t rush", [("dont", "rush")]),
        ("dodont add do not rush", [("dont", "rush")]),
        ("dodont do: breathe", [("do", "breathe")]),
        ("dodont DON'T rush", [("dont", "rush")]),
        ("dodont add breathe", [("do", "breathe")]),
        ("dodont add dozens of questions", [("do", "dozens of questions")]),
        (
            "dodont add\ndo breathe\ndon't rush\nor mumble",
            [("do", "breathe"), ("dont", "rush"), ("dont", "or mumble")],
        ),
        ("dodont add do\nbreathe\nsmile", [("do", "breathe"), ("do", "smile")]),
        ("do breathe\n\n  smile \n\u200b\n", [("do", "breathe"), ("do", "smile")]),
        ("dont rush\nmumble", [("dont", "rush"), ("dont", "mumble")]),
        ("do do the maths aloud", [("do", "do the maths aloud")]),
        ("do 💙", [("do", "💙")]),
        ("do " + "x" * 200, [("do", "x" * 200)]),
    ],
)
def test_every_form_of_adding_is_understood(line: str, expected: list[tuple[str, str]]) -> None:
    """One item or several, with the kind before each if they give it."""
    chat = Chat()
    chat.command(line)
    assert texts(chat) == expected
    assert all(text in chat.last for _, text in expected)


@pytest.mark.parametrize("line", ["do", "dont", "dodont add", "dodont add do", "do \u200b", "dodont dont"])
def test_adding_without_words_asks_for_them(line: str) -> None:
    """What they type then goes on the list."""
    chat = Chat()
    chat.command(line)
    if chat.at == "list_add.kind":
        chat.press("do")
    kind = "do" if chat.at == "list_add.do_words" else "dont"
    chat.type("one\ntwo")
    assert texts(chat) == [(kind, "one"), (kind, "two")]


@pytest.mark.parametrize("again", ["breathe", "Breathe!", " BREATHE… ", "breathe\u200b"])
def test_an_item_that_is_there_already_is_not_added_twice(again: str) -> None:
    """Case, punctuation and invisible marks make no difference, nor does the other kind."""
    chat = Chat()
    chat.command("do breathe")
    chat.command(f"do {again}")
    assert chat.last.startswith("That's already on your list:")
    assert len(chat.person.items) == 1
    chat.command(f"dont {again}")
    assert len(chat.person.items) == 1


def test_items_of_emoji_alone_are_told_apart() -> None:
    """Two emoji are two items, the same one twice is one."""
    chat = Chat()
    chat.command("do 💙\n🎉\n💙")
    assert texts(chat) == [("do", "💙"), ("do", "🎉")]


def test_an_item_that_is_too_long_is_refused() -> None:
    """201 characters: the reply gives both numbers, and nothing is kept in part."""
    chat = Chat()
    chat.command("do " + "x" * (LONGEST + 1))
    assert f"A line can have up to {LONGEST} characters, and this one has {LONGEST + 1}: “" in chat.last
    chat.command("do")
    chat.type("x" * (LONGEST + 1))
    assert chat.last.startswith("One of your lines is over 200")
    assert chat.person.items == {}


@pytest.mark.parametrize("kind", ["do", "dont"])
def test_an_item_that_is_too_long_is_asked_for_again(kind: str) -> None:
    """The shorter one keeps the kind asked for; others sent with it were kept."""
    chat = Chat()
    chat.command(kind)
    chat.type("Breathe\n" + "x" * (LONGEST + 1))
    chat.type("y" * (LONGEST + 1))
    assert chat.last.startswith("One of your lines is over 200")
    chat.type("Pause")
    assert texts(chat) == [(kind, "Breathe"), (kind, "Pause")]
    assert chat.person.talks == []


def test_a_full_list_says_so_once() -> None:
    """A hundred items fit; the next is refused, and many more are refused in one reply."""
    chat = filled(MOST - 1)
    chat.command("do one\ntwo\n" + "\n".join(f"more {n}" for n in range(1000)))
    assert len(chat.person.items) == MOST
    assert chat.last.count("\n") < 5
    assert "two" in chat.last
    assert str(MOST) in chat.last
    chat.command("dont")
    chat.type("three")
    assert chat.last.startswith("Your list is full")
    assert len(chat.person.items) == MOST


def test_a_repeated_item_is_reported_once() -> None:
    """A thousand times the same is one item."""
    chat = Chat()
    chat.command("do " + "a\n" * 1000)
    assert chat.last.splitlines() == ["Do: a", "That's already on your list: a"]
