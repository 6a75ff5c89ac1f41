"""What can be copied is what was written last: after an edit the open question comes again with its new text."""

from conversations.dialogue.edits import CUT_BEFORE

from .chat import WORLD, Chat, in_tip_1


def worded(text: str = "Dear Acme, why?") -> Chat:
    """Someone whose own version of the message stands there to be copied."""
    chat = Chat().reach("feedback.message")
    chat.press("own")
    chat.type(text)
    assert chat.at == "feedback.message"
    return chat


def copied(chat: Chat) -> list[str]:
    """What the copy buttons of all messages copy, as they stand now; the newest last."""
    shown = [chat.keyboards[say.question] if say.question else say.rows for say in chat.said]
    return [button.copy for rows in shown for row in rows for button in row if button.copy]


def test_an_edited_letter_is_there_to_copy_as_edited() -> None:
    """The question comes again with the new words, in the text and on its button; the old keyboard goes."""
    chat = worded()
    before = chat.question
    chat.edit("Dear Acme, may I ask why?")
    assert chat.last.startswith("I've changed your answer to match your edit.")
    assert chat.said[-1].block == "Dear Acme, may I ask why?"
    assert copied(chat) == ["Dear Acme, may I ask why?"]
    assert [one.rows for one in chat.redrawn] == [()]
    assert chat.question == before
    chat.press("will_send", chat.question)
    assert chat.at == "findings.heard"


def test_an_edit_that_changes_no_letter_is_confirmed_alone() -> None:
    """The open question isn't asked again for nothing."""
    chat = in_tip_1()
    chat.press("well")
    chat.type("I was on time")
    chat.edit("I was early")
    assert [say.text for say in chat.said] == ["I've changed your answer to match your edit."]
    assert chat.redrawn == []


def test_a_fact_of_the_letter_that_is_edited_changes_the_letter() -> None:
    """The role is in the message that we wrote."""
    chat = Chat().reach("feedback.message")
    for key in ("more", "facts", "role"):
        chat.press(key)
    chat.type("cok")
    role = chat.ref
    chat.press("go_on")
    assert "cok" in chat.said[-1].block
    chat.edit("cook", role)
    assert "cook" in chat.said[-1].block
    assert "cok" not in chat.said[-1].block


def test_once_nothing_is_open_an_edit_is_only_confirmed() -> None:
    """There is no question to ask again."""
    chat = worded()
    letter = chat.ref
    chat.reach()
    chat.edit("Dear Acme, may I ask why?", letter)
    assert [say.text for say in chat.said] == ["I've changed your answer to match your edit."]
    assert chat.person.interviews[1].message == "Dear Acme, may I ask why?"


def test_a_letter_pasted_in_two_parts_is_there_to_copy_as_a_whole() -> None:
    """Messengers cut a long text; the first part alone is no letter."""
    first = "a" * (WORLD.sizes.message - CUT_BEFORE + 10)
    chat = worded(first)
    chat.type("the end")
    assert chat.said[-1].block == f"{first}\nthe end"
    assert chat.said[-1].question == chat.question
