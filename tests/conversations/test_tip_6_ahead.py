"""Tip 6 gives before it asks: one better way to apply a week, and at the end their list and one next step."""

from datetime import timedelta

import pytest

from conversations.search.ways import WAYS

from .chat import WORLD, Chat, at_tip


def way_in(chat: Chat) -> list[str]:
    """The ways to apply better that the last message names."""
    return [name for name in WAYS if WORLD.render(f"week-way.{name}") in chat.last]


@pytest.mark.parametrize("name", WAYS)
def test_each_way_to_apply_better_has_its_card(name: str) -> None:
    """About applying, and with something to put on the list."""
    assert WORLD.advice[name]["theme"] == "applying"
    assert WORLD.has(f"advice-{name}.line") or WORLD.has(f"advice-{name}.block")


def test_there_is_another_way_each_week() -> None:
    """Tip 6 begins with it; six weeks go by before one comes again."""
    seen = []
    for week in range(len(WAYS)):
        chat = at_tip(6)
        chat.now += timedelta(weeks=week)
        chat.command("resume")
        seen += way_in(chat)
    assert sorted(seen) == sorted(WAYS)


def test_the_weekly_plan_names_the_same_way_and_shows_how() -> None:
    """The card is one tap away once the plan is made."""
    chat = at_tip(6)
    (way,) = way_in(chat)
    chat.command("week plan")
    assert way_in(chat) == [way]
    chat.type("Tuesday, one application")
    chat.press("week way")
    assert WORLD.render(f"advice-{way}") in chat.last


def test_the_end_shows_their_list_with_what_each_line_is_for() -> None:
    """Do's first, as in tip 5."""
    chat = at_tip(6)
    chat.press("wednesday")
    end = chat.last
    assert "Do\n• Again: I asked good questions (it's what went well)" in end
    assert "Don't\n• Rush into an answer when I'm nervous (it got in the way last time)" in end


def test_an_empty_list_is_no_list_at_the_end() -> None:
    """It says where a line can be added."""
    chat = Chat().reach("moving_on.day", {"lessons.drafts": "skip"})
    chat.press("wednesday")
    assert "Your list is still empty" in chat.last


def test_the_next_step_is_what_they_took_up_and_have_not_done() -> None:
    """The message for feedback first, then the person to write to, then the plan; else a plan for the week."""
    chat = at_tip(6)
    chat.press("wednesday")
    assert "Your next step is to send your feedback message about Acme" in chat.last
    chat = Chat().reach("moving_on.day", {"feedback.message": "sent"})
    chat.press("more")
    chat.press("plan")
    chat.press("two")
    chat.type("One cook's job on Tuesday")
    for tap in ("someone", "linkedin"):
        chat.press(tap)
    chat.type("Sam")
    chat.press("will_send")
    chat.press("go_on")
    friday = chat.copy()
    friday.press("friday")
    assert "Your next step is to send your message to Sam" in friday.last
    chat.command("network")
    chat.press("leave")
    chat.press("friday")
    assert "first thing on your plan: “One cook's job on Tuesday”" in chat.last


def test_without_anything_open_the_next_step_is_a_plan() -> None:
    """And its button is there."""
    chat = Chat().reach("moving_on.day", {"feedback.message": "sent"})
    chat.press("friday")
    assert "Your next step is to plan this week" in chat.last
    assert "Plan my week" in chat.buttons


def test_a_call_is_a_call() -> None:
    """Somebody who said they'd phone isn't told to send a message."""
    chat = at_tip(6)
    chat.person.interviews[1].channel = "phone"
    chat.press("friday")
    assert "Your next step is your feedback call about Acme" in chat.last


@pytest.mark.parametrize(
    ("source", "kind", "says"),
    [
        ("nerves", "do", "(when nerves kick in)"),
        ("nerves", "dont", "(it got in the way last time)"),
        ("liked-1", "do", "(they liked it)"),
        ("reason-1", "dont", "(they said “Too quiet”)"),
        ("", "do", ""),
    ],
)
def test_tip_5_says_what_each_line_is_for(source: str, kind: str, says: str) -> None:
    """In a few words behind it; a line of their own stands alone."""
    chat = at_tip(5)
    item = chat.person.items[1]
    item.draft, item.giver, item.text = source, "Too quiet.", "Breathe"
    item.kind = kind  # type: ignore[assignment]  # as in a stored list
    chat.command("resume")
    assert f"• Breathe {says}".rstrip() in chat.last.splitlines()
