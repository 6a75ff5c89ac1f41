"""A line for the list that may be a joke is asked about once, and kept by one tap."""

import pytest

from .chat import Chat, after_all

JOKES = [
    "not turn up drunk lol",
    "Show up sober haha",
    "turn up in a clown suit 😂",
    "jk but maybe breathe",
    "be the CEO, just kidding",
]


def at(step: str) -> Chat:
    """Somebody who is asked for a line of their own."""
    chat = after_all()
    chat.begin("lessons", step, about=1)
    return chat


@pytest.mark.parametrize("words", JOKES)
@pytest.mark.parametrize("step", ["own_do", "own_dont"])
def test_a_laugh_is_asked_about_before_it_is_a_line(step: str, words: str) -> None:
    """A joke leaves no line, and the question is asked again; a genuine one takes one tap."""
    chat = at(step)
    before = chat.person.items
    chat.type(words)
    assert chat.person.items == before
    assert chat.buttons == ["On my list", "Just a joke"]
    genuine = chat.copy()
    genuine.press("!mine")
    assert any(words.removeprefix("Dont ") in item.text for item in genuine.person.items.values())
    chat.press("!new")
    assert chat.person.items == before
    assert chat.at == f"lessons.{step}"


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("yes put it on", True),
        ("on my list", True),
        ("im serious", True),
        ("no", False),
        ("just a joke", False),
        ("haha no im joking", False),
    ],
)
def test_it_can_be_said_in_words(words: str, kept: bool) -> None:
    """Which of the two it was."""
    chat = at("own_do")
    chat.type("not turn up drunk lol")
    chat.type(words)
    assert any("drunk" in item.text for item in chat.person.items.values()) == kept
    assert not any(words in item.text for item in chat.person.items.values())


def test_another_line_takes_the_place_of_the_joke() -> None:
    """They needn't say what the first was."""
    chat = at("own_do")
    chat.type("not turn up drunk lol")
    chat.type("Arrive ten minutes early")
    assert any(item.text == "Arrive ten minutes early" for item in chat.person.items.values())
    assert not any("drunk" in item.text for item in chat.person.items.values())


@pytest.mark.parametrize("words", ["Laugh with the panel", "Arrive early"])
def test_what_has_no_laugh_in_it_is_a_line_at_once(words: str) -> None:
    """Nothing is asked."""
    chat = at("own_do")
    chat.type(words)
    assert any(item.text == words for item in chat.person.items.values())
