"""The last answer is corrected in words, with the next question open already."""

import pytest

from .chat import WORLD, Chat


def went(chat: Chat) -> str:
    """What is stored of how it went."""
    return str(chat.person.interviews[1].went)


@pytest.mark.parametrize(
    ("first", "said", "meant"),
    [
        ("well", "nah more of a bit of both tbh", "mixed"),
        ("well", "nah i said it went BAD lol", "badly"),
        ("well", "no, it went badly", "badly"),
        ("well", "sorry i meant badly", "badly"),
        ("badly", "no i said it went well", "well"),
        ("badly", "wait, it was mixed", "mixed"),
    ],
)
def test_a_correction_changes_the_last_answer(first: str, said: str, meant: str) -> None:
    """And isn't kept as an answer to the question after it."""
    chat = Chat().reach("reflect.went")
    chat.press(first)
    after = chat.at
    chat.type(said)
    assert went(chat) == meant
    assert WORLD.render("heard-corrected") in chat.said[-1].above
    assert chat.at == ("reflect.right" if meant == "well" else "reflect.hindrances")
    assert after != "reflect.went"
    assert said not in repr(chat.person.interviews)


@pytest.mark.parametrize(
    "said",
    [
        "no",
        "I said hello to everybody and it went well",
        "they said it went badly",
        "no, I said it went well and they still said no, so I asked them why that was and got no reply at all",
        "more of my answers were good",
        "I was on time",
    ],
)
def test_what_corrects_nothing_is_heard_as_before(said: str) -> None:
    """An answer to the open question may have such words."""
    chat = Chat().reach("reflect.went")
    chat.press("well")
    chat.type(said)
    assert went(chat) == "well"


def test_a_line_for_the_list_that_begins_with_put_corrects_nothing() -> None:
    """Even if the question before had an answer that sounds like it."""
    chat = Chat().reach("lessons.drafts")
    chat.press("own")
    chat.type("put both on my list")
    assert chat.at == "lessons.own_dont"


def test_nothing_is_corrected_where_the_last_answer_was_in_their_own_words() -> None:
    """That is another question."""
    chat = Chat().reach("reflect.hindrances")
    assert went(chat) == "badly"
    chat.begin("findings", "liked", about=1)
    chat.type("They liked my questions")
    chat.type("no, I said it went well")
    assert went(chat) == "badly"
