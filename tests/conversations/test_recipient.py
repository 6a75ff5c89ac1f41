"""Whom the message of tip 2 greets: told in a sentence, and corrected."""

import pytest

from .chat import Chat

SAID = [
    ("yeah make it to shanice", "Shanice"),
    ("her names shanice", "Shanice"),
    ("address it to Shanice Brown please", "Shanice Brown"),
    ("the managers called Shanice", "Shanice"),
    ("put dear Shanice", "Shanice"),
    ("change it to Sam lol", "Sam"),
    ("for the attention of Mr Khan", "Mr Khan"),
]
ASKED = [
    *SAID,
    ("it was Shanice who interviewed me", "Shanice"),
    ("i spoke to a lady called Shanice", "Shanice"),
    ("Shanice lol", "Shanice"),
    ("Ms Brown", "Ms Brown"),
    ("to Shanice i think", "Shanice"),
]
NO_NAMES = [
    "send it to them",
    "make it to the manager",
    "make it to whoever",
    "it was awful",
    "dear me",
    "her name is on the email i think somewhere maybe",
]


@pytest.mark.parametrize(("words", "name"), SAID)
def test_a_name_said_at_the_message_is_put_in_it(words: str, name: str) -> None:
    """The message comes again with it."""
    chat = Chat().reach("feedback.message")
    chat.type(words)
    assert chat.person.interviews[1].addressee == name
    assert chat.at == "feedback.message"
    assert f" {name}," in chat.said[-1].block


@pytest.mark.parametrize(("words", "name"), ASKED)
def test_where_the_name_is_asked_for_the_sentence_around_it_is_left_out(words: str, name: str) -> None:
    """Nothing but the name is greeted."""
    chat = Chat().reach("feedback.message")
    chat.begin("feedback", "addressee", about=1)
    chat.type(words)
    assert chat.person.interviews[1].addressee == name


@pytest.mark.parametrize("words", NO_NAMES)
def test_nobody_is_greeted_by_chance(words: str) -> None:
    """What names nobody changes no greeting."""
    chat = Chat().reach("feedback.message")
    chat.type(words)
    assert chat.person.interviews[1].addressee == ""


@pytest.mark.parametrize(
    "words",
    ["not Shanice, Chanice", "no its Chanice", "sorry, Chanice", "it's spelled Chanice", "Chanice, not Shanice"],
)
def test_a_name_is_corrected_right_after(words: str) -> None:
    """As that of an interview is."""
    chat = Chat().reach("feedback.message")
    chat.begin("feedback", "addressee", about=1)
    chat.type("Shanice")
    at = chat.at
    chat.type(words)
    assert chat.person.interviews[1].addressee == "Chanice"
    assert chat.at == at
    assert "I've changed the name to “Chanice”." in chat.text


@pytest.mark.parametrize("words", ["not Shanice, Chanice", "Chanice, not Shanice", "make it to Chanice"])
def test_a_name_is_corrected_at_the_message(words: str) -> None:
    """However it came there."""
    chat = Chat().reach("feedback.message")
    chat.type("make it to Shanice")
    chat.type(words)
    assert chat.person.interviews[1].addressee == "Chanice"


def test_their_own_wording_is_left_alone() -> None:
    """We don't rewrite what they wrote."""
    chat = Chat().reach("feedback.message")
    chat.person.interviews[1].message = "Hi Sam, why?"
    chat.type("make it to Shanice")
    assert chat.person.interviews[1].addressee == ""
