"""Commands as people type and paste them: with white space, marks and punctuation around them."""

from typing import Any

import pytest

from bot.telegram.incoming import read
from conversations import Commanded, Wrote


def event(text: str) -> Any:
    """What a message with this text is read as."""
    body = {"chat": {"id": 5, "type": "private"}, "message_id": 3, "text": text}
    found = read({"update_id": 7, "message": body})
    assert found
    return found.event


@pytest.mark.parametrize("blank", [" ", "\t", "\n", "\u00a0", "\u202f", "\u2028", "\u200b", " \u200e", "\ufeff"])
def test_any_white_space_ends_the_name(blank: str) -> None:
    """A tab, a no-break space or a mark that can't be seen parts the command from its words like a space."""
    assert event(f"/do{blank}breathe first") == Commanded("do", "breathe first", 3)
    assert event(f"/do@rebound_bot{blank}breathe first") == Commanded("do", "breathe first", 3)


@pytest.mark.parametrize("before", ["", " ", "\n", "\u200e", "\u200f", "\ufeff", "\u2068", " \u200b "])
def test_what_can_not_be_seen_before_a_command_does_not_matter(before: str) -> None:
    """White space and direction marks come along when a command is copied."""
    assert event(f"{before}/help") == Commanded("help", "", 3)
    assert event(f"{before}/nonsense") == Commanded("nonsense", "", 3)


@pytest.mark.parametrize("before", ["!", ".", "> ", "- ", "• ", "* ", '"', "“", "'", "`", "(", "[", "**", "> - "])
def test_a_mark_before_one_of_our_commands_is_dropped(before: str) -> None:
    """A quote, a list or a slip of the thumb: the command is meant, with its words."""
    assert event(f"{before}/help") == Commanded("help", "", 3)
    assert event(f"{before}/do breathe first") == Commanded("do", "breathe first", 3)


@pytest.mark.parametrize(
    "text", ["./configure", "-/nonsense", "!/etc/passwd", "- and/or", "he/she", "Type /help", "!help", "?/x"]
)
def test_words_with_a_slash_in_them_stay_words(text: str) -> None:
    """A mark before what is no command of ours, or words before a command, are an answer."""
    assert event(text) == Wrote(text, 3)


@pytest.mark.parametrize("after", [".", "!", "?", "!!", '"', "”", "'", "`", ")", "]", "**", ":", ","])
def test_punctuation_after_the_name_is_dropped(after: str) -> None:
    """A polite full stop doesn't make another command of it."""
    assert event(f"/help{after}") == Commanded("help", "", 3)


@pytest.mark.parametrize("text", ["/do: breathe", "/do:breathe", "/do, breathe", "/DO; breathe", "/do. breathe"])
def test_a_colon_or_a_comma_parts_the_name_from_the_words(text: str) -> None:
    """As one would write a label."""
    assert event(text) == Commanded("do", "breathe", 3)


def test_what_follows_keeps_its_own_marks() -> None:
    """Only what touches the name is dropped."""
    assert event("/do :) smile") == Commanded("do", ":) smile", 3)
    assert event("/do - one\n- two") == Commanded("do", "- one\n- two", 3)
