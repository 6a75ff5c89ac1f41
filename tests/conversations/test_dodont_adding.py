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
def test_every_form_of_adding(line: str, expected: list[tuple[str, str]]) -> None:
    """One line or several, with the kind before each where it is given."""
    chat = Chat()
    chat.command(line)
    assert texts(chat) == expected
    assert all(text in chat.last for _, text in expected)


@pytest.mark.parametrize("line", ["do", "dont", "dodont add", "dodont add do", "do \u200b", "dodont dont"])
def test_adding_without_words_asks_for_them(line: str) -> None:
    """The question comes, and the typed answer goes on the list."""
    chat = Chat()
    chat.command(line)
    if chat.at == "list_add.kind":
        chat.press("do")
    kind = "do" if chat.at == "list_add.do_words" else "dont"
    chat.type("one\ntwo")
    assert texts(chat) == [(kind, "one"), (kind, "two")]


@pytest.mark.parametrize("again", ["breathe", "Breathe!", " BREATHE… ", "breathe\u200b"])
def test_what_is_there_is_noticed(again: str) -> None:
    """Case, punctuation and invisible marks make no second line; the other kind does."""
    chat = Chat()
    chat.command("do breathe")
    chat.command(f"do {again}")
    assert chat.last.startswith("Already there:")
    assert len(chat.person.items) == 1
    chat.command(f"dont {again}")
    assert len(chat.person.items) == 2


def test_lines_without_letters_are_told_apart() -> None:
    """Two emoji are two lines; the same one twice is one."""
    chat = Chat()
    chat.command("do 💙\n🎉\n💙")
    assert texts(chat) == [("do", "💙"), ("do", "🎉")]


def test_a_line_too_long_is_not_cut() -> None:
    """201 characters are refused with both figures, and nothing is half kept; by dialogue too."""
    chat = Chat()
    chat.command("do " + "x" * (LONGEST + 1))
    assert f"That's {LONGEST + 1} characters, and a line holds {LONGEST}: “" in chat.last
    chat.command("do")
    chat.type("x" * (LONGEST + 1))
    assert chat.last.startswith("One line there is over 200")
    assert chat.person.items == {}


@pytest.mark.parametrize("kind", ["do", "dont"])
def test_a_line_too_long_is_asked_for_again_where_it_was_asked_for(kind: str) -> None:
    """The shorter one that is typed is on the list, as what it was to be; those beside it were kept."""
    chat = Chat()
    chat.command(kind)
    chat.type("Breathe\n" + "x" * (LONGEST + 1))
    chat.type("y" * (LONGEST + 1))
    assert chat.last.startswith("One line there is over 200")
    chat.type("Pause")
    assert texts(chat) == [(kind, "Breathe"), (kind, "Pause")]
    assert chat.person.talks == []


def test_a_full_list_says_so_once() -> None:
    """A hundred lines fit; the hundred-and-first is refused, and many more are refused in one breath."""
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


def test_the_same_line_many_times_is_told_once() -> None:
    """A thousand times the same is one line, noticed once."""
    chat = Chat()
    chat.command("do " + "a\n" * 1000)
    assert chat.last.splitlines() == ["Do: a", "Already there: a"]
