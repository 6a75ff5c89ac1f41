"""/tips: six buttons with ticks, and what happens if a tip is open already."""

import pytest

from conversations import DIALOGUES

from .chat import Chat, after_all, after_tip_1, at_tip

TIPS = ("reflect", "feedback", "findings", "lessons", "list_practice", "moving_on")


def test_tips_shows_six_buttons_with_ticks() -> None:
    """A tick for each tip finished for the newest interview; each button leads to its tip."""
    chat = at_tip(3)
    chat.command("tips")
    assert chat.buttons == [
        "✓ 1 · Reflect", "✓ 2 · Get feedback", "3 · What did you find out?", "4 · Learn from it",
        "5 · Follow your list", "6 · Move forward",
    ]  # fmt: skip
    for number, name in enumerate(TIPS, 1):
        through = chat.copy()
        through.press(f"tip {number}")
        assert through.at == f"{name}.{DIALOGUES[name].first}"
        assert through.talk.state.about == 1


def test_ticks_are_for_the_newest_interview() -> None:
    """With a second interview there are none at first, and the buttons lead to it."""
    chat = after_all()
    chat.command("tips")
    assert all(label.startswith("✓") for label in chat.buttons)
    chat.command("new_interview")
    chat.type("Globex")
    chat.command("tips")
    assert not any(label.startswith("✓") for label in chat.buttons)
    chat.press("tip 2")
    assert chat.talk.state.about == 2


@pytest.mark.parametrize("words", ["1", "6", "7", "x", ""])
def test_without_an_interview_each_tip_begins_by_asking_for_one(words: str) -> None:
    """There is nothing to reflect on yet."""
    chat = Chat()
    chat.command(f"tip {words}")
    assert chat.at == "new_interview.where"


def test_the_button_of_an_open_tip_resumes_it() -> None:
    """Its question is offered, not a second one."""
    chat = after_tip_1()
    question = chat.question
    chat.command("tip 2")
    assert (chat.question, len(chat.person.talks)) == (question, 1)


def test_a_repeated_tip_leads_to_the_one_that_is_open() -> None:
    """Tip 1 repeated from tip 3 goes on through tip 2, then to tip 3 as it was left."""
    chat = at_tip(3)
    question = chat.question
    chat.command("tip 1")
    chat.reach("feedback.whom", {"reflect.went": "mixed"})
    for key in ("nobody", "nobody"):
        chat.press(key)
    assert (chat.at, chat.question) == ("findings.heard", question)
    assert [talk.dialogue for talk in chat.person.talks] == ["findings"]
    assert chat.last.startswith("Then we'll work with what you noticed yourself")
