"""Signs that say little alone and much together, and whose signs they are."""

import pytest

from bot.world.hearing import care
from conversations.hearing import Concern


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("They had knives on the wall", ""),
        ("I looked at the roof. They had knives on the wall", "B"),
        ("I told my wife where the bank papers are", "B"),
        ("I told my wife where the bank papers are. I won't be around much longer", "A"),
        ("Look after yourselves. You have all been very kind to me", "B"),
    ],
)
def test_signs_add_up_within_a_text(text: str, meant: str) -> None:
    """Two hints are asked about, and two signs that would be asked about are outright."""
    assert care().hears(text).answer == meant


def test_weak_words_alone_come_to_nothing() -> None:
    """Fear, tonight, alone, nearly, the garage, an end: however many of them there are."""
    text = "I'm scared about tonight, on my own in the garage, nearly done and it's over"
    assert care().hears(text) == Concern()


def test_signs_far_apart_in_a_long_text_do_not_add_up() -> None:
    """Only neighbouring parts are taken together."""
    work = "Then they asked for the numbers of last year and I told them what our team sold in spring. "
    assert care().hears("The roof leaks. " + 4 * work + "They had knives on the wall.").answer == ""
    assert care().hears("The roof leaks. They had knives on the wall. " + 4 * work).answer == "B"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("She jumped. My sister. Two weeks before my interview.", "third"),
        ("my student said he will suicide if he gets no placement", "third"),
        ("a bloke at work has got the rope ready", "third"),
        ("my uncle died by suicide. I have got a rope ready too and I will use it tonight", "A"),
    ],
)
def test_what_others_do_is_theirs_unless_a_word_says_it_is_ours(text: str, meant: str) -> None:
    """A sign in a sentence about somebody else counts only with I, me, my or myself."""
    assert care().hears(text).answer == meant
