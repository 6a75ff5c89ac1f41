"""Tip 6: the week ahead, somebody to write to, and the weekly look."""

from datetime import timedelta

import pytest

from conversations.person import Weekly

from .chat import Chat, after_tip_1, at_tip, due
from .unasked import only


def weekly(chat: Chat) -> Weekly:
    """What is agreed about the week."""
    assert chat.person.weekly
    return chat.person.weekly


@pytest.mark.parametrize(
    ("label", "ahead"), [("Mondays", 6), ("Wednesdays", 1), ("Fridays", 3), ("Sundays", 5)]
)  # it is a Tuesday
def test_the_weekly_look_is_on_the_day_they_chose_at_this_hour(label: str, ahead: int) -> None:
    """The next such day, never today, at the hour it is now."""
    chat = at_tip(6)
    chat.tap(label)
    assert weekly(chat).at == chat.now + timedelta(days=ahead)
    assert chat.last.startswith("Agreed. I'll be here then, at this hour.")
    assert "That's all six tips" in chat.last
    assert chat.person.talks == []


@pytest.mark.parametrize("taps", [("Skip",), ("More", "No weekly look")])
def test_without_a_weekly_look_nothing_is_agreed(taps: tuple[str, ...]) -> None:
    """Skip and No weekly look agree on nothing."""
    chat = at_tip(6)
    for tap in taps:
        chat.tap(tap)
    assert chat.last.startswith("No weekly look, then.")
    assert chat.person.weekly is None or chat.person.weekly.at is None
    assert only(chat, "week").wait(days=30) == []


def test_somebody_to_write_to_has_a_first_message() -> None:
    """A site, a name, a message ready to copy; then the day again. Naming them agrees on nothing by itself."""
    chat = at_tip(6)
    for tap in ("More", "Someone to write to", "LinkedIn"):
        chat.tap(tap)
    chat.type("Sam")
    assert chat.said[0].block.startswith("Hello Sam, ")
    chat.tap("I'll send it")
    chat.tap("No need")
    assert chat.at == "moving_on.day"
    assert (weekly(chat).site, weekly(chat).contact, weekly(chat).at) == ("linkedin", "Sam", None)
    chat.tap("Fridays")
    assert (weekly(chat).contact, weekly(chat).at) == ("Sam", chat.now + timedelta(days=3))


@pytest.mark.parametrize(
    "taps", [("Back to the days",), ("Someone to write to", "Not now"), ("Someone to write to", "LinkedIn", "Skip")]
)
def test_more_of_tip_6_leads_back_to_the_days(taps: tuple[str, ...]) -> None:
    """Each way out of it asks for the day again."""
    chat = at_tip(6)
    chat.tap("More")
    for tap in taps:
        chat.tap(tap)
    assert chat.at == "moving_on.day"


def agreed() -> Chat:
    """Someone who agreed on Wednesdays, and of whom nothing else is to be said unasked."""
    return only(at_tip(7), "week")


def test_the_weekly_look_makes_a_plan() -> None:
    """It comes on its day, asks for a plan, keeps it, and shows it the week after."""
    chat = agreed()
    assert chat.wait(hours=23) == []
    said = chat.wait(hours=1)
    assert said[0].check_in
    assert said[0].text.startswith("It's the day for your weekly plan. One line is enough")
    chat.tap("Make the plan")
    chat.type("Tuesday, two applications")
    assert chat.last.startswith("Noted. We'll look at it together at the week's end.")
    assert (weekly(chat).plan, weekly(chat).planned) == ("Tuesday, two applications", chat.now)
    assert "“Tuesday, two applications”" in chat.wait(days=6)[0].text
    chat.tap("Some of it")
    assert chat.last.startswith("Some is real.")
    assert "“Tuesday, two applications”" in chat.wait(days=1)[0].text
    chat.tap("Not this week")
    assert chat.last.startswith("All right, not this week.")
    assert chat.wait(days=7)


@pytest.mark.parametrize(("late", "comes"), [(0, True), (3, True), (3.1, False), (6, False)])
def test_a_weekly_look_that_is_long_past_is_dropped(late: float, comes: bool) -> None:
    """Up to three days late it still comes; later it waits for its next day, which stays the same weekday."""
    chat = agreed()
    first = weekly(chat).at
    assert first
    assert bool(chat.wait(days=1 + late)) == comes
    assert weekly(chat).at == first
    assert chat.wait(days=7 - late)


def test_many_weeks_away_are_one_weekly_look() -> None:
    """After two months none is said eight times: the old one is dropped, and there is that of the day."""
    chat = only(agreed(), "week")
    first = weekly(chat).at
    assert first
    assert len(chat.wait(days=57)) == 1
    assert chat.reply.expired == 1
    assert due(chat) == first + timedelta(weeks=9)


def test_a_plan_without_a_weekly_look_is_kept() -> None:
    """An old button still makes a plan, and promises nothing."""
    chat = after_tip_1()
    chat.command("week plan")
    chat.type("Two applications")
    assert chat.said[0].text == "Noted. It's kept."
    assert (weekly(chat).plan, weekly(chat).at) == ("Two applications", None)
    assert chat.at == "feedback.whom"


def test_back_takes_the_agreed_day_back() -> None:
    """What tip 6 agreed is undone with its answer, while its talk goes on."""
    chat = at_tip(6)
    for tap in ("More", "Someone to write to", "LinkedIn", "Back"):
        chat.tap(tap)
    assert chat.person.weekly is None
