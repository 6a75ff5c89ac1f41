"""An interview that is closed is left alone until it is opened again."""

import pytest

from conversations.person import Interview

from .chat import Chat, after_all, coming_up, in_tip_1
from .sample import NOW


def test_nothing_is_said_about_a_closed_interview_until_it_is_opened_again() -> None:
    """Nothing is lost, and one tap opens it."""
    chat = after_all()
    chat.command("interview 1")
    chat.press("close 1")
    assert chat.said[0].text.startswith("I've closed Acme.")
    chat.command("interviews")
    assert chat.buttons[0] == "Acme · closed"
    chat.command("interview 1")
    assert "You've closed this one." in chat.last
    chat.press("reopen 1")
    assert chat.person.interviews[1].closed is None


def test_an_interview_that_was_called_off_has_an_overview() -> None:
    """It shows little, and can be opened again."""
    chat = Chat()
    chat.person.interviews[1] = Interview(began=NOW, where="Acme", standing="ahead", coming=NOW)
    chat.command("next off 1")
    chat.press("off")
    chat.command("interviews")
    chat.press("interview 1")
    assert "What you've heard" not in chat.last
    chat.press("reopen 1")
    assert chat.person.interviews[1].closed is None


@pytest.mark.parametrize("stopped", [True, False])
def test_we_do_not_come_back_to_a_closed_interview(stopped: bool) -> None:
    """Not even if they had said when to."""
    chat = in_tip_1(hindrances=True)
    if stopped:
        chat.press("stop")
        chat.press("next_week")
    chat.command("close 1")
    assert not any(one.occasion.kind == "come_back" for one in coming_up(chat))
    chat.command("reopen 1")
    assert any(one.occasion.kind == "come_back" for one in coming_up(chat))


def test_we_come_back_to_a_closed_interview_if_they_ask() -> None:
    """Somebody who continues with it chooses when."""
    chat = in_tip_1(hindrances=True)
    chat.command("close 1")
    chat.command("resume")
    chat.press("stop")
    chat.press("next_week")
    assert [one.occasion.kind for one in coming_up(chat)][:1] == ["come_back"]


def test_an_interview_that_was_called_off_can_be_opened_from_the_list() -> None:
    """It never took place, so it shows no answer."""
    chat = after_all()
    chat.command("next")
    chat.type("Globex")
    chat.press("stop")
    chat.command("next off 2")
    chat.press("off")
    chat.command("interviews")
    chat.press("interview 2")
    assert "Globex" in chat.said[0].title
    assert "What you've heard" not in chat.last
    chat.command("interview 2 interview")
    assert "What you've heard" in chat.buttons


def test_closing_an_interview_puts_its_open_question_aside() -> None:
    """It waits for "Go on", and another talk continues where it was."""
    chat = in_tip_1(hindrances=True)
    other = chat.copy()
    chat.command("close 1")
    assert [say.text for say in chat.said] == [
        "I've closed Acme. Everything you wrote is still here. I won't bring it up again unless you do."
    ]
    assert [button.label for redraw in chat.redrawn for row in redraw.rows for button in row] == ["Go on"]
    assert chat.wait(days=2) == []
    chat.press("reopen 1")
    assert "“Reflect”" in chat.wait(days=2)[0].text
    chat.press("resume 1")
    assert chat.at == "reflect.hindrances"
    other.command("tip 1 1")
    other.command("change 1 feedback-role")
    other.command("delete 1")
    other.command("setback")
    other.command("close 1")
    assert [talk.dialogue for talk in other.person.talks] == ["reflect", "setback"]
    assert other.at == "setback.what"
    assert other.last.startswith("Let's go back to where we were. What would you do that night, and the day after?")
