"""A sentence sent in several short messages is heard as one where it may be about self-harm."""

import pytest

from .chat import Chat, after_all


@pytest.mark.parametrize(
    ("first", "second"), [("I want", "to die"), ("I don't want", "to live"), ("quiero", "morir")]
)
def test_outright_words_in_two_messages_are_noticed(first: str, second: str) -> None:
    """All helplines come, wherever they are typed."""
    for chat in (after_all(), Chat().reach("reflect.right"), Chat().reach("reflect.went")):
        chat.type(first)
        assert not chat.person.care
        chat.type(second)
        assert chat.person.care


def test_more_than_two_pieces_are_put_together() -> None:
    """One word at a time."""
    chat = after_all()
    for word in ("i", "want", "to", "kill", "myself"):
        chat.type(word)
    assert chat.person.care


def test_pieces_come_right_after_each_other() -> None:
    """What was typed some minutes ago is another sentence."""
    chat = after_all()
    chat.type("I want")
    chat.wait(minutes=5)
    chat.type("to die for a coffee")
    assert not chat.person.care


def test_answers_in_a_row_are_not_put_together() -> None:
    """Two harmless answers stay that."""
    chat = Chat().reach("reflect.went")
    chat.type("badly")
    chat.type("I talked too much")
    assert not chat.person.care
    assert chat.person.worry is None


def test_a_long_message_is_no_piece() -> None:
    """It is read by itself."""
    chat = after_all()
    chat.type("I want " + "to say that the room was cold and they were late and nobody had read my CV, " * 2)
    assert chat.person.pieces is None
