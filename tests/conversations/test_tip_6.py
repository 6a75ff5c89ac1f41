"""Tip 6: the week ahead, a contact to write to, and the weekly check-in."""

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
def test_the_weekly_check_in_is_on_the_chosen_day_at_the_current_hour(label: str, ahead: int) -> None:
    """The next such day, never today."""
    chat = at_tip(6)
    chat.press(label)
    assert weekly(chat).at == chat.now + timedelta(days=ahead)
    assert "I'll check in on the day you chose." in chat.last
    assert "That's all six tips" in chat.last
    assert chat.person.talks == []


@pytest.mark.parametrize(
    ("taps", "says"),
    [
        (("skip",), "That's fine, I won't check in every week."),
        (("more", "never"), "That's fine, I won't check in every week."),
    ],
)
def test_without_a_weekly_check_in_nothing_is_agreed(taps: tuple[str, ...], says: str) -> None:
    """Skip and "Don't check in weekly" each have their own reply."""
    chat = at_tip(6)
    for tap in taps:
        chat.press(tap)
    assert chat.last.startswith(says)
    assert "That's all six tips" in chat.last
    assert chat.person.weekly is None or chat.person.weekly.at is None
    assert only(chat, "week").wait(days=30) == []


def test_skipping_keeps_a_day_agreed_before() -> None:
    """And says so; only "Don't check in weekly" ends it."""
    chat = at_tip(7)
    agreed = weekly(chat).at
    chat.command("tip 6")
    chat.press("skip")
    assert chat.last.startswith("Your weekly check-in stays on the day we agreed.")
    assert weekly(chat).at == agreed
    chat.command("tip 6")
    for tap in ("more", "never"):
        chat.press(tap)
    assert chat.last.startswith("That's fine, I won't check in every week.")
    assert weekly(chat).at is None


def test_a_contact_gets_a_first_message_to_copy() -> None:
    """A site, a name, a message, then More again. Naming somebody agrees on nothing."""
    chat = at_tip(6)
    for tap in ("more", "someone", "linkedin"):
        chat.press(tap)
    chat.type("Sam")
    assert chat.said[0].block.startswith("Hello Sam, ")
    chat.press("will_send")
    assert chat.at == "moving_on.more"
    chat.press("go_on")
    assert [(one.site, one.name) for one in chat.person.people.values()] == [("linkedin", "Sam")]
    assert chat.person.weekly is None
    chat.press("friday")
    assert weekly(chat).at == chat.now + timedelta(days=3)


def test_more_in_tip_6_returns_to_the_question_about_the_day() -> None:
    """It is asked again."""
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
def test_what_more_opens_is_on_top_of_tip_6(door: str) -> None:
    """It can be left by a tap or /stop, and More waits beneath with its progress."""
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
        assert chat.said[-1].text.startswith("Let's go back to where we were. ")
        assert chat.person.weekly is None
        chat.press("back")
        assert chat.at == "moving_on.day"


@pytest.mark.parametrize("door", OPENED)
def test_whoever_left_what_more_opened_is_come_back_to_about_tip_6(door: str) -> None:
    """What was opened beside it is passing and nothing to come back to; the tip is brought up the next day."""
    chat = only(at_tip(6), "come_back")
    for tap in ("more", door):
        chat.press(tap)
    chat.press("linkedin") if door == "someone" else chat.command("skip")
    (said,) = chat.wait(days=1)
    assert "“Move forward”" in said.text
    chat.press("resume 1")
    assert chat.at == "moving_on.more"


def test_editing_a_plan_of_tip_6_changes_it() -> None:
    """Also once tip 6 is on top again."""
    chat = at_tip(6)
    for tap in ("more", "plan", "two"):
        chat.press(tap)
    chat.type("Tuesday, the concil")
    assert chat.at == "moving_on.more"
    assert chat.edit("Tuesday, the council")[0].text == "I've changed your answer to match your edit."
    assert (weekly(chat).goal, weekly(chat).plan) == (2, "Tuesday, the council")


@pytest.mark.parametrize("gone", ["goal", "plan", "setback", "site", "contact", "hello", "follow"])
def test_a_talk_at_a_removed_question_of_tip_6_continues_at_more(gone: str) -> None:
    """Other dialogues ask that question now, and More is where it was opened."""
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
    """Someone who chose Wednesdays, and gets no other check-ins."""
    return only(at_tip(7), "week")


def test_the_weekly_check_in_makes_a_plan() -> None:
    """It comes on its day, asks for a plan, and shows it the week after."""
    chat = agreed()
    assert chat.wait(hours=23) == []
    said = chat.wait(hours=1)
    assert said[0].check_in
    assert said[0].text.startswith("It's time for your weekly plan. A plan that says what")
    chat.press("week plan")
    chat.type("Tuesday, two applications")
    assert chat.last.startswith("That's a good plan.")
    assert "I'll ask you how it went on Wednesday, 11 November 2026." in chat.last
    assert (weekly(chat).plan, weekly(chat).planned) == ("Tuesday, two applications", chat.now)
    assert "“Tuesday, two applications”" in chat.wait(days=7)[0].text
    chat.press("week some week.0.review:2026-11-11")
    assert chat.last.startswith("Some of it got done, and that counts.")
    chat.press("later")
    assert "“Tuesday, two applications”" in chat.wait(days=7)[0].text
    chat.press("week rest")
    assert chat.last.startswith("All right, we'll skip this week.")
    assert chat.wait(days=7)


@pytest.mark.parametrize(("late", "comes"), [(0, True), (3, True), (3.1, False), (6, False)])
def test_a_weekly_check_in_more_than_three_days_late_is_dropped(late: float, comes: bool) -> None:
    """The next one is still on the same weekday."""
    chat = agreed()
    first = weekly(chat).at
    assert first
    assert bool(chat.wait(days=1 + late)) == comes
    assert weekly(chat).at == first
    assert chat.wait(days=7 - late)


def test_after_many_weeks_away_there_is_one_weekly_check_in() -> None:
    """After two months there aren't eight: the old one is dropped, and this week's comes."""
    chat = only(agreed(), "week")
    first = weekly(chat).at
    assert first
    assert len(chat.wait(days=57)) == 1
    assert chat.reply.expired == 1
    assert due(chat) == first + timedelta(weeks=9)


def test_a_plan_without_a_weekly_check_in_is_kept() -> None:
    """An old button still makes one, and promises nothing."""
    chat = after_tip_1()
    chat.command("week plan")
    chat.type("Two applications")
    chat.press("week")
    assert chat.said[0].text.startswith("That's a good plan.")
    assert "I'll ask" not in chat.said[0].text
    assert (weekly(chat).plan, weekly(chat).at) == ("Two applications", None)
    assert chat.at == "feedback.whom"


def test_back_in_what_tip_6_opened_undoes_nothing() -> None:
    """Whom they named stays until they name somebody else."""
    chat = at_tip(6)
    for tap in ("more", "someone", "linkedin"):
        chat.press(tap)
    chat.type("Sam")
    chat.press("back")
    assert [one.name for one in chat.person.people.values()] == ["Sam"]
    chat.type("Kim")
    assert [one.name for one in chat.person.people.values()] == ["Kim"]
