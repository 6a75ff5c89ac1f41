"""A name that is corrected at the question after it."""

import pytest

from .chat import Chat
from .test_names_in_sentences import asked, where, with_zone

CORRECTIONS = [
    "no the name is only Grand Hotel",
    "No, the name is just Grand Hotel.",
    "sorry i meant Grand Hotel",
    "the name of the hotel is wrong, its Grand Hotel",
    "the name is wrong. It's called Grand Hotel",
    "call it Grand Hotel",
]


@pytest.mark.parametrize("step", ["new_interview.where", "next.where"])
@pytest.mark.parametrize("typed", CORRECTIONS)
def test_a_correction_changes_the_name(step: str, typed: str) -> None:
    """It is said back, and the same question is asked again."""
    chat = asked(step)
    chat.type("that grand place in the center")
    at = chat.at
    chat.type(typed)
    assert where(chat) == "Grand Hotel"
    assert "I've changed the name to “Grand Hotel”." in chat.text
    assert chat.at == at
    assert len(chat.person.interviews) == 1


@pytest.mark.parametrize("step", ["new_interview.where", "next.where"])
@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("it's Acme not Acne", "Acme"),
        ("Acme, not acne", "Acme"),
        ("not Acne, but acme", "acme"),
        ("no, it's Globex instead of “Acne”.", "Globex"),
        ("I meant Acme", "Acme"),
        ("sorry, Acme Ltd", "Acme Ltd"),
        ("oops acme", "acme"),
        ("no, it's Globex", "Globex"),
        ("the company is called Acme", "Acme"),
        ("wrong name, it's Acme", "Acme"),
        ("typo: Acme", "Acme"),
        ("*Acme", "Acme"),
        ("I misspelled it, it's Acme", "Acme"),
        ("should be Studio 54", "Studio 54"),
    ],
)
def test_a_correction_is_heard_in_any_words(step: str, typed: str, name: str) -> None:
    """Beside the name that was wrong, or after a word of excuse, if it's like that name or can only be one."""
    chat = asked(step)
    chat.type("Acne")
    at = chat.at
    chat.type(typed)
    assert where(chat) == name
    assert chat.at == at
    assert f"I've changed the name to “{name}”." in chat.text


@pytest.mark.parametrize(
    "typed",
    [
        "sorry I'm nervous",
        "no it went badly",
        "sorry, badly",
        "Sorry, I don't know",
        "no, it's fine",
        "it's bad, not good",
    ],
)
def test_after_an_excuse_other_words_are_no_name(typed: str) -> None:
    """A feeling, an answer, a shrug: nothing like the name, and no capitals."""
    chat = asked()
    chat.type("Acne")
    chat.type(typed)
    assert where(chat) == "Acne"


def test_a_name_that_is_only_said_to_be_wrong_is_asked_again() -> None:
    """Nothing else is known yet."""
    chat = asked()
    chat.type("Acme")
    chat.type("that's the wrong name")
    assert chat.at == "new_interview.where"


def test_what_answers_the_question_is_no_correction() -> None:
    """ "I meant Friday" is a day where one is asked for, and "i meant it went well" an answer."""
    chat = with_zone()
    chat.type("Acme")
    chat.type("sorry i meant friday at 10")
    assert where(chat) == "Acme"
    chat = asked()
    chat.type("Acme")
    chat.type("i mean it went well")
    assert where(chat) == "Acme"


@pytest.mark.parametrize(
    "typed", ["i meant", f"the name is {'x' * 120}", "it went ok", f"no the name is {'x' * 400}"]
)
def test_what_holds_no_name_changes_nothing(typed: str) -> None:
    """Nothing follows, it is too long, or it is about something else."""
    chat = asked()
    chat.type("Acme")
    chat.type(typed)
    assert where(chat) == "Acme"


def test_only_the_answer_right_before_is_corrected() -> None:
    """Later the same words are an answer."""
    chat = Chat().reach("reflect.right")
    before = where(chat)
    chat.type("the name is Grand Hotel")
    assert where(chat) == before
