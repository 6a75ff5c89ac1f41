"""Tip 6: the week ahead, someone to write to, and the weekly look."""

import copy
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
    ("label", "ahead"), [("monday", 6), ("wednesday", 1), ("friday", 3), ("sunday", 5)]
)  # it is a Tuesday
def test_the_weekly_look_is_on_the_day_they_chose_at_this_hour(label: str, ahead: int) -> None:
    """The next such day, never today, at the hour it is now."""
    chat = at_tip(6)
    chat.press(label)
    assert weekly(chat).at == chat.now + timedelta(days=ahead)
    assert chat.last.startswith("Agreed. I'll be here then, at this hour.")
    assert "That's all six tips" in chat.last
    assert chat.person.talks == []


@pytest.mark.parametrize(
    ("taps", "says"),
    [(("skip",), "All right, no day is set."), (("more", "never"), "No weekly look, then.")],
)
def test_without_a_weekly_look_nothing_is_agreed(taps: tuple[str, ...], says: str) -> None:
    """Skip and No weekly look agree on nothing, each in words of its own."""
    chat = at_tip(6)
    for tap in taps:
        chat.press(tap)
    assert chat.last.startswith(says)
    assert "That's all six tips" in chat.last
    assert chat.person.weekly is None or chat.person.weekly.at is None
    assert only(chat, "week").wait(days=30) == []


def test_a_day_agreed_before_stays_when_it_is_skipped() -> None:
    """Skip changes nothing and says so; No weekly look ends it."""
    chat = at_tip(7)
    agreed = weekly(chat).at
    chat.command("tip 6")
    chat.press("skip")
    assert chat.last.startswith("All right. Your weekly look stays on the day we agreed on.")
    assert weekly(chat).at == agreed
    chat.command("tip 6")
    for tap in ("more", "never"):
        chat.press(tap)
    assert chat.last.startswith("No weekly look, then.")
    assert weekly(chat).at is None


def test_someone_to_write_to_has_a_first_message() -> None:
    """A site, a name, a message ready to copy; then More again. Naming them agrees on nothing by itself."""
    chat = at_tip(6)
    for tap in ("more", "someone", "linkedin"):
        chat.press(tap)
    chat.type("Sam")
    assert chat.said[0].block.startswith("Hello Sam, ")
    chat.press("will_send")
    assert chat.at == "moving_on.more"
    chat.press("go_on")
    assert (weekly(chat).site, weekly(chat).contact, weekly(chat).at) == ("linkedin", "Sam", None)
    chat.press("friday")
    assert (weekly(chat).contact, weekly(chat).at) == ("Sam", chat.now + timedelta(days=3))


def test_more_of_tip_6_leads_back_to_the_days() -> None:
    """The day is asked for again."""
    chat = at_tip(6)
    for tap in ("more", "go_on"):
        chat.press(tap)
    assert chat.at == "moving_on.day"


OPENED = {
    "plan": "week.goal",
    "someone": "network.site",
    "setback": "setback.what",
}


@pytest.mark.parametrize("door", OPENED)
def test_what_more_opens_comes_on_top_of_tip_6(door: str) -> None:
    """It is left by a tap or by /stop, nothing comes before it, and More waits beneath with its progress."""
    for leave in ("stop", "/stop"):
        chat = at_tip(6)
        chat.press("more")
        more = chat.question
        tap = chat.press_of(door, more)
        chat.feed(tap)
        assert chat.at == OPENED[door]
        assert "Back" not in chat.buttons
        assert chat.feed(tap) == []  # a doubled tap
        assert [talk.dialogue for talk in chat.person.talks] == ["moving_on", OPENED[door].split(".")[0]]
        chat.command("stop") if leave == "/stop" else chat.press(leave)
        assert chat.at == "moving_on.more"
        assert chat.said[-1].text.startswith("Back to where we were: ")
        assert chat.person.weekly is None
        chat.press("back")
        assert chat.at == "moving_on.day"


@pytest.mark.parametrize("door", OPENED)
def test_what_more_opened_is_come_back_to_by_its_name(door: str) -> None:
    """Left in the middle it is brought up the next day; gone on with, it leads back to tip 6."""
    chat = only(at_tip(6), "come_back")
    for tap in ("more", door):
        chat.press(tap)
    chat.press("linkedin") if door == "someone" else chat.command("skip")
    here = chat.at
    (said,) = chat.wait(days=1)
    assert "“" in said.text
    chat.press("resume 2")
    assert chat.at == here
    chat.command("stop")
    assert chat.at == "moving_on.more"


def test_a_plan_of_tip_6_that_is_edited_is_changed() -> None:
    """Also once it is over, and tip 6 is back on top."""
    chat = at_tip(6)
    for tap in ("more", "plan", "two"):
        chat.press(tap)
    chat.type("Tuesday, the concil")
    assert chat.at == "moving_on.more"
    assert chat.edit("Tuesday, the council")[0].text == "I've changed your answer to match."
    assert (weekly(chat).goal, weekly(chat).plan) == (2, "Tuesday, the council")


@pytest.mark.parametrize("gone", ["goal", "plan", "setback", "site", "contact", "hello", "follow"])
def test_who_stood_where_tip_6_asked_before_an_upgrade_stands_at_more(gone: str) -> None:
    """Other dialogues ask it by now: the latest question of tip 6 that is left is the one it stood beside."""
    chat = at_tip(6)
    chat.press("more")
    chat.person = copy.deepcopy(chat.person)
    turn = copy.deepcopy(chat.talk.trail[-1])
    turn.step, turn.choice, turn.question, turn.to = "more", "plan", chat.talk.question, gone
    chat.talk.trail.append(turn)
    chat.talk.step, chat.talk.question = gone, chat.person.number("question")
    chat.command("resume")
    assert chat.at == "moving_on.more"
    chat.press("someone")
    assert chat.at == "network.site"


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
    chat.press("week plan")
    chat.type("Tuesday, two applications")
    assert chat.last.startswith("Noted. We'll look at it together at the week's end.")
    assert (weekly(chat).plan, weekly(chat).planned) == ("Tuesday, two applications", chat.now)
    assert "“Tuesday, two applications”" in chat.wait(days=6)[0].text
    chat.press("week some week.0.review:2026-11-10")
    assert chat.last.startswith("Some is real.")
    assert "“Tuesday, two applications”" in chat.wait(days=1)[0].text
    chat.press("week rest")
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
    assert chat.said[0].text == "Noted. That's a plan, and those get done more often than good intentions."
    assert (weekly(chat).plan, weekly(chat).at) == ("Two applications", None)
    assert chat.at == "feedback.whom"


def test_back_takes_the_agreed_day_back() -> None:
    """What tip 6 agreed is undone with its answer, while its talk goes on."""
    chat = at_tip(6)
    for tap in ("more", "someone", "linkedin", "back"):
        chat.press(tap)
    assert chat.person.weekly is None
