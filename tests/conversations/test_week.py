"""/applied, and the goal of a week."""

import pytest

from conversations.applications.book import LONGEST as LONGEST_LINE

from .chat import Chat, after_tip_1


def test_an_application_that_is_too_long_is_asked_for_again() -> None:
    """What fits is noted, and the question stays open for a shorter version."""
    chat = Chat()
    chat.command(f"applied {'x' * LONGEST_LINE}")
    assert [one.company for one in chat.person.applications.values()] == ["x" * LONGEST_LINE]
    chat.command(f"applied Globex, {'x' * LONGEST_LINE}")
    assert chat.last.startswith(
        "That's 208 characters, and I can only keep 200 here. Please send me a shorter version."
    )
    assert len(chat.person.applications) == 1
    assert chat.at == "applied.what"
    chat.type("Globex, cook")
    assert [one.role for one in chat.person.applications.values()] == ["", "cook"]
    assert chat.person.talks == []


def test_asking_for_a_shorter_application_comes_before_an_open_question() -> None:
    """Once it is noted, the open question is offered again."""
    chat = after_tip_1()
    chat.command(f"applied {'x' * 300}")
    assert [say.question for say in chat.said] == [chat.question]
    chat.type("Globex")
    assert chat.at == "feedback.whom"


def test_changing_the_goal_leads_to_the_weeks_plan() -> None:
    """Which can be skipped; the plan by itself doesn't ask for a goal."""
    chat = Chat()
    chat.command("week goal")
    chat.press("three")
    assert chat.last.startswith("Got it. The goal is there to help you")
    assert chat.at == "week.plan"
    chat.press("skip")
    assert chat.last.startswith("All right, we'll leave the plan for now.")
    assert chat.person.weekly
    assert (chat.person.weekly.goal, chat.person.weekly.plan) == (3, "")
    chat.command("week plan")
    chat.type("Tuesday")
    assert chat.last.startswith("That's a good plan.")


@pytest.mark.parametrize(
    ("words", "goal"),
    [
        ("10", 10),
        ("10 a week", 10),
        ("maybe 7?", 7),
        ("four", 0),
        ("3", 3),
        ("5", 5),
        ("about 5 a week", 5),
        ("none", 0),
    ],
)
def test_a_goal_may_be_any_number(words: str, goal: int) -> None:
    """Typed; a number between two others is none of the buttons."""
    chat = Chat()
    chat.command("week goal")
    chat.type(words)
    assert (chat.person.weekly.goal if chat.person.weekly else 0) == goal
