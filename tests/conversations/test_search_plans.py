"""Plans for the search: the week, a contact, another no."""

import pytest

from .chat import Chat, at_tip


def test_a_plan_for_the_week_another_no_and_a_contact_are_offered_in_tip_6() -> None:
    """Under More; each is stored, and leads back to More."""
    chat = at_tip(6)
    for tap in ("more", "plan", "two"):
        chat.press(tap)
    chat.type("Tuesday, the council")
    chat.press("setback")
    chat.type("Ring Sam, then a walk")
    for tap in ("someone", "someone", "linkedin"):
        chat.press(tap)
    chat.type("Sam")
    chat.press("sent")
    chat.press("two_weeks")
    assert chat.at == "moving_on.more"
    weekly = chat.person.weekly
    assert weekly
    assert (weekly.goal, weekly.plan) == (2, "Tuesday, the council")
    assert [one.name for one in chat.person.people.values()] == ["Sam"]
    assert chat.person.people[1].follow_up
    assert chat.person.setback == "Ring Sam, then a walk"


@pytest.mark.parametrize(("tap", "says"), [("someone", "I've saved your plan:"), ("alone", "I've saved your plan:")])
def test_a_plan_for_another_no_is_kept(tap: str, says: str) -> None:
    """What they'd do and who they'd tell, in their words, shown the next time."""
    chat = Chat()
    chat.command("setback")
    chat.type("Ring Sam")
    chat.press(tap)
    assert chat.last.startswith(says)
    chat.command("setback")
    assert "“Ring Sam”" in chat.last
