"""A line that is gone isn't asked about any more: it is said once, with the list."""

import pytest

from conversations.dodont import put

from .chat import Chat, after_all, at_tip


def someone() -> Chat:
    """Someone with three lines, as shown."""
    chat = Chat()
    put(chat.person, [("do", letter) for letter in "abc"], chat.now)
    chat.command("dodont")
    return chat


@pytest.mark.parametrize("verb", ["edit 2", "edit 2 B", "2", "remove 2", "rest 2", "flip 2", "move 2 1", "change @2"])
def test_a_verb_for_a_line_that_is_gone_shows_the_list(verb: str) -> None:
    """The number they still see names a line that was taken off since."""
    chat = someone()
    chat.command("dodont remove 2")
    chat.command(f"dodont {verb}")
    assert chat.last == "That line was already off your list.\n\nDo\n1. a\n2. c"
    assert chat.person.talks == []


@pytest.mark.parametrize("way", [["edit"], ["flip"], ["flip", "reword"], []])
def test_the_question_goes_with_its_line(way: list[str]) -> None:
    """Whichever step was open: the removal is confirmed, and nothing is asked again, then or later."""
    chat = someone()
    chat.command("dodont change 2")
    for key in way:
        chat.press(key)
    chat.command("dodont remove 2")
    assert chat.text == "I've taken this off your list:\n\n• b"
    assert chat.person.talks == []
    chat.command("help")
    assert "off your list" not in chat.text


def test_a_question_below_comes_back_in_its_place() -> None:
    """A tip that was open under it is offered again."""
    chat = at_tip(2)
    put(chat.person, [("do", "a")], chat.now)
    chat.command("dodont edit 1")
    chat.command("dodont remove 1")
    assert chat.at == "feedback.whom"
    assert chat.said[-1].question == chat.question


def test_a_stopped_question_goes_without_a_word() -> None:
    """Below another talk it isn't on the screen, so there is nothing to say."""
    chat = someone()
    chat.command("dodont edit 2")
    chat.command("mood")
    chat.command("dodont remove 2")
    assert [talk.dialogue for talk in chat.person.talks] == ["mood"]
    assert chat.said[-1].question == chat.question


def test_a_question_of_before_that_is_asked_again_says_so_once() -> None:
    """In a document of an earlier version the line may be gone already: said once, with the list."""
    chat = someone()
    chat.command("dodont edit 2")
    del chat.person.items[2]
    chat.command("resume")
    assert chat.text == "That line was already off your list.\n\nDo\n1. a\n2. c"
    assert chat.person.talks == []
    chat.command("resume")
    assert "off the list" not in chat.text


def test_an_answer_to_a_question_of_before_is_told_too() -> None:
    """Words for a line that is gone already change nothing."""
    for way in (["edit"], ["flip", "reword"]):
        chat = someone()
        chat.command("dodont change 2")
        for key in way:
            chat.press(key)
        del chat.person.items[2]
        chat.type("new words")
        assert chat.last.startswith("That line isn't on your list any more.")
        assert [item.text for item in chat.person.items.values()] == ["a", "c"]


def test_nobody_is_asked_about_it_days_later() -> None:
    """No check-in offers to come back to what is gone."""
    chat = after_all()
    put(chat.person, [("do", "a")], chat.now)
    chat.command("dodont edit last")
    chat.command("dodont remove last")
    for _ in range(14):
        chat.wait(days=1)
        assert "That line is off your list" not in chat.text
