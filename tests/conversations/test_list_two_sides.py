"""A line is a do or a don't, never both: who writes it as the other is asked which one it is."""

import pytest

from conversations.choices import DoOrDont
from conversations.dodont import ordered, put

from .chat import Chat, at_tip

KINDS: tuple[DoOrDont, ...] = ("do", "dont")


def with_lines(*lines: tuple[DoOrDont, str]) -> Chat:
    """Someone with these lines."""
    chat = Chat()
    put(chat.person, lines, chat.now)
    return chat


def texts(chat: Chat) -> list[tuple[str, str]]:
    """The list, each line with its kind."""
    return [(item.kind, item.text) for _, item in ordered(chat.person)]


@pytest.mark.parametrize(("kind", "other", "article"), [("do", "dont", "a don't"), ("dont", "do", "a do")])
def test_the_other_side_of_a_line_is_asked_about(kind: DoOrDont, other: DoOrDont, article: str) -> None:
    """Whatever its capitals: nothing is added, and one tap turns the line round."""
    chat = with_lines((other, "Ramble"))
    chat.command(f"{kind} ramble")
    assert texts(chat) == [(other, "Ramble")]
    assert chat.last.startswith(f"“ramble” is on your list as {article}.")
    assert chat.last.endswith("so which one did you mean?")
    turn = chat.press_of(f"dodont as_{kind} @1")
    chat.feed(turn)
    assert texts(chat) == [(kind, "Ramble")]
    chat.feed(turn)
    assert chat.last == "That's already on your list: Ramble"
    chat.command("dodont undo")
    assert texts(chat) == [(other, "Ramble")]


def test_both_sides_in_one_go_are_one_question() -> None:
    """The first is added; the second is asked about once, however often it is there."""
    chat = Chat()
    chat.command("dodont add do Ramble\ndon't ramble\ndon't RAMBLE\ndo breathe")
    assert texts(chat) == [("do", "Ramble"), ("do", "breathe")]
    assert chat.last.count("which one did you mean?") == 1
    assert [key for key in chat.keys if "as_dont" in key] == ["dodont as_dont @1"]


def test_each_of_several_has_its_button() -> None:
    """At most three, each naming its line; all are told."""
    chat = with_lines(*(("dont", f"line {letter}") for letter in "abcd"))
    chat.command("do " + "\n".join(f"line {letter}" for letter in "abcd"))
    assert chat.last.count("which one did you mean?") == 4
    assert [label for label in chat.buttons if label.startswith("Make it a do: line")] == [
        "Make it a do: line a", "Make it a do: line b", "Make it a do: line c",
    ]  # fmt: skip


def test_the_button_of_a_line_that_is_gone_shows_the_list() -> None:
    """Said once, and nothing is made."""
    chat = with_lines(("dont", "Ramble"), ("do", "Breathe"))
    chat.command("do ramble")
    turn = chat.press_of("dodont as_do @1")
    chat.command("dodont remove @1")
    chat.feed(turn)
    assert chat.last.startswith("That line was already off your list.")
    assert "1. Breathe" in chat.last


@pytest.mark.parametrize(("choice", "kind"), [("do", "do"), ("dont", "dont")])
def test_by_buttons_it_is_a_question_too(choice: str, kind: str) -> None:
    """The list's own dialogue asks which one is right; the line becomes that, or stays."""
    chat = with_lines(("dont", "Ramble"))
    chat.command("do")
    chat.type("ramble")
    assert chat.at == "list_add.side"
    assert chat.last.startswith("“Ramble” is on your list already, as something to avoid.")
    chat.press(choice, chat.question)
    assert texts(chat) == [(kind, "Ramble")]
    assert chat.last == "It's on your list."


def test_a_question_about_a_line_that_goes_meanwhile_goes_with_it() -> None:
    """Nothing is left to ask."""
    chat = with_lines(("dont", "Ramble"))
    chat.command("do")
    chat.type("ramble")
    chat.command("dodont remove 1")
    assert chat.person.talks == []
    assert chat.last == "I've taken this off your list:\n\n• Ramble"


def test_of_a_line_that_is_gone_nothing_is_kept() -> None:
    """Should the question still be open, its answer changes nothing, and its text is whole."""
    chat = with_lines(("dont", "Ramble"))
    chat.command("do")
    chat.type("ramble")
    del chat.person.items[1]
    chat.press("do", chat.question)
    assert texts(chat) == []


def test_words_of_the_other_side_are_refused_when_a_line_is_changed() -> None:
    """Reworded or turned round, by typing: the line stays as it was, and the reason is said."""
    chat = with_lines(("do", "Breathe"), ("dont", "Ramble"))
    chat.command("dodont edit 1 ramble")
    assert chat.last == "Your list already has “ramble” as a don't, so I've left this line as it was."
    chat.command("dodont edit 2 BREATHE")
    assert chat.last == "Your list already has “BREATHE” as a do, so I've left this line as it was."
    chat.command("dodont flip 1 ramble")
    assert chat.last.startswith("That's already on your list")
    chat.command("dodont flip 2 breathe")
    assert texts(chat) == [("do", "Breathe"), ("dont", "Ramble")]


def test_a_line_turned_round_into_words_of_its_old_side_says_where_they_are() -> None:
    """The other line keeps its kind, and the message names that one."""
    chat = with_lines(("dont", "Ramble"), ("dont", "Rush"))
    chat.command("dodont flip 1 rush")
    assert chat.last == "Your list already has “rush” as a don't, so I've left this line as it was."
    assert texts(chat) == [("dont", "Ramble"), ("dont", "Rush")]


@pytest.mark.parametrize(("way", "words"), [(["edit"], "ramble"), (["flip", "reword"], "Rush")])
def test_by_buttons_too(way: list[str], words: str) -> None:
    """What another line says already, on either side, leaves this one as it was."""
    chat = with_lines(("do", "Breathe"), ("do", "Rush"), ("dont", "Ramble"))
    chat.command("dodont change 1")
    for key in way:
        chat.press(key)
    chat.type(words)
    assert chat.last.startswith("Your list already says that")
    assert texts(chat) == [("do", "Breathe"), ("do", "Rush"), ("dont", "Ramble")]


def test_back_brings_nothing_back_that_is_there_as_the_other_side() -> None:
    """A line taken off in a tip, written again as its opposite meanwhile: the newer one stays."""
    chat = at_tip(5)
    chat.command("dont Ramble")
    ((number, _),) = [(n, item) for n, item in chat.person.items.items() if item.text == "Ramble"]
    chat.press("take_off")
    chat.choose(str(number))
    chat.command("do ramble")
    chat.press("back")
    assert [line for line in texts(chat) if line[1].lower() == "ramble"] == [("do", "ramble")]
