"""Signs that say little alone and much together, and whose signs they are."""

from datetime import timedelta

import pytest

from bot.world.hearing import care
from conversations.hearing import Concern

from .chat import Chat, after_all


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


def typed(*messages: str, minutes: int = 5, person: Chat | None = None) -> Chat:
    """Somebody with nothing open who types these, some minutes apart."""
    chat = person or after_all()
    for text in messages:
        chat.now += timedelta(minutes=minutes)
        chat.type(text)
    return chat


def is_asked(chat: Chat) -> bool:
    """Whether our plain question was asked in the last reply, with a helpline."""
    return "care yes" in chat.keys and "116 123" in chat.text


PILLS, LETTER = "I have the pills", "and I wrote the letter"


def test_signs_add_up_over_several_messages() -> None:
    """Each is read alone; two within half an hour are asked about, also with something else between them."""
    assert care().hears(PILLS) == care().hears(LETTER) == Concern()
    assert not is_asked(typed(PILLS))
    assert is_asked(typed(PILLS, LETTER))
    assert is_asked(typed(LETTER, "nobody called today", PILLS))
    assert not is_asked(typed(PILLS, LETTER, minutes=31))


def test_two_that_would_be_asked_about_are_outright_together() -> None:
    """The table adds them up as within one text."""
    first, then = "I told my wife where the bank papers are", "I won't be around much longer"
    assert care().listens(then, care().listens(first)[1])[0].answer == "A"


def test_no_words_are_kept_of_hints() -> None:
    """Only families and when, a few of them, and none once we asked."""
    chat = typed(PILLS, LETTER.replace("wrote", "left"), person=None)
    assert chat.person.hints == []
    chat = typed(PILLS, "the roof leaks", person=Chat())
    assert chat.person.hints == []
    chat = typed(PILLS, PILLS)
    assert [hint.family for hint in chat.person.hints] == ["says_means"]
    assert PILLS not in repr(chat.person.hints)
    chat.now += timedelta(hours=1)
    chat.type("hello")
    assert chat.person.hints == []


def test_one_hint_said_again_and_weak_words_come_to_nothing() -> None:
    """The same sign counts once, and words that say little don't add up over messages."""
    assert not is_asked(typed(PILLS, "I gave her the pills", "tomorrow it's over", "I'm on my own"))


def test_a_hint_while_everything_is_paused_is_not_noted() -> None:
    """The helplines are there already."""
    chat = typed("/sos")
    chat.command("sos")
    chat.type(PILLS)
    assert chat.person.hints == []


def test_signs_of_before_that_the_table_no_longer_has_are_passed_over() -> None:
    """A family may get another name."""
    assert care().listens(LETTER, ("says_gone",))[0] == Concern()
