"""Every sign that people type for an apostrophe counts as one, wherever words are compared."""

import pytest

from conversations import APOSTROPHES
from conversations.dialogue.matching import folded, plain
from conversations.hearing.characters import written

# Typewriter, accents, primes, quotes and modifier letters; the last is the Armenian one.
SIGNS = "'`´ʹʻʼʽ‘’‛′‵＇｀՚"


@pytest.mark.parametrize("sign", SIGNS)
def test_any_apostrophe_is_left_out_wherever_words_are_compared(sign: str) -> None:
    """To match a button, to compare two items, and to notice words of self-harm."""
    typed = f"I don{sign}t"
    assert plain(typed) == folded(typed) == written(typed) == "i dont"


def test_there_is_one_list_of_apostrophes() -> None:
    """The readers of dates and names use it too."""
    assert sorted(APOSTROPHES) == sorted(SIGNS)


def test_a_drawn_out_letter_after_a_backslash_is_shortened() -> None:
    """A backslash is punctuation like any other in what people type."""
    assert folded("\\nnno") == folded("nnno") == "no"
