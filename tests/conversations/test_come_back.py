"""Coming back to a tip that is half done: when, and how often."""

from datetime import timedelta

import pytest

from conversations import Commanded, FellDue
from conversations.person import ComeBack

from .chat import Chat, at_tip, due, in_tip_1
from .unasked import only

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
ABOUT = timedelta(minutes=10)  # at their hour, which differs a little from day to day


def stopped(when: str = "") -> Chat:
    """Someone who stopped tip 1, and perhaps said when to go on."""
    chat = in_tip_1()
    chat.press("stop")
    if when:
        chat.press(when)
    return chat


def without_a_day() -> Chat:
    """Someone who is through all six tips and wants no weekly look."""
    chat = only(at_tip(6), "week", "come_back")
    chat.press("skip")
    return chat


def due_in(chat: Chat) -> timedelta | None:
    """How long until this person needs us."""
    moment = due(chat)
    return moment - chat.now if moment and moment - chat.now < timedelta(days=700) else None


def is_about(found: timedelta | None, wanted: timedelta) -> bool:
    """Whether that is when it comes, give or take the spread of an hour."""
    return found is not None and wanted <= found < wanted + ABOUT


def test_we_come_back_to_a_half_done_tip_the_next_day() -> None:
    """A day after they last wrote; the check-in names the tip, and its button continues."""
    chat = in_tip_1()
    assert is_about(due_in(chat), DAY)
    assert chat.wait(hours=23, minutes=59) == []
    said = chat.wait(minutes=11)
    assert "Reflect" in said[0].text
    assert said[0].check_in
    assert chat.buttons == ["Carry on with it", "Remind me later", "Drop this one"]
    chat.press("resume 1")
    assert chat.at == "reflect.went"


def test_we_come_back_once() -> None:
    """Then there is silence until they write; after that it may come once more."""
    chat = in_tip_1()
    assert chat.wait(days=1, minutes=10)
    assert due_in(chat) is None
    assert chat.wait(days=30) == []
    chat.command("resume")
    assert is_about(due_in(chat), DAY)
    assert chat.wait(days=1, minutes=10)


@pytest.mark.parametrize(
    ("when", "after"),
    [
        ("evening", timedelta(hours=2)),
        ("tomorrow", DAY),
        ("next_week", timedelta(weeks=1)),
        ("never", None),
    ],
)
def test_we_come_back_when_they_chose(when: str, after: timedelta | None) -> None:
    """At the hour agreed, or never if they want to write first."""
    chat = stopped(when)
    assert due_in(chat) == after
    assert chat.wait(days=7 if after is None else 0) == []
    if after:
        chat.now += after
        assert chat.feed(FellDue())[0].check_in


def test_an_unanswered_question_about_the_pause_means_a_day() -> None:
    """Go on then continues the tip, not the question about the pause."""
    chat = stopped()
    assert chat.wait(days=1, minutes=10)[0].check_in
    chat.press("resume 1")
    assert chat.at == "reflect.went"
    assert [talk.dialogue for talk in chat.person.talks] == ["reflect"]


def test_we_come_back_as_agreed_to_a_tip_stopped_at_its_first_question() -> None:
    """Although nothing was answered yet."""
    chat = Chat()
    chat.command("start")
    assert due_in(chat) is None
    chat.press("stop")
    chat.press("evening")
    assert due_in(chat) == timedelta(hours=2)
    assert chat.wait(hours=2)[0].check_in


@pytest.mark.parametrize("chat", [Chat(), without_a_day()], ids=["new", "through"])
def test_with_nothing_half_done_there_is_no_check_in(chat: Chat) -> None:
    """For somebody who answered nothing, or finished everything."""
    assert due_in(chat) is None
    assert chat.wait(days=3) == []


def test_an_agreed_time_ends_once_they_go_on() -> None:
    """If they leave again, we come back a day later; "don't come back" doesn't last for ever."""
    for when in ("next_week", "never"):
        chat = stopped(when)
        chat.command("resume")
        assert is_about(due_in(chat), DAY)


def test_back_undoes_the_choice_when_to_come_back() -> None:
    """They are asked again, and nothing is agreed until then."""
    chat = in_tip_1()
    for label in ("more", "pause", "next_week"):
        chat.press(label)
    assert chat.talk.come_back.chosen == chat.now + WEEK
    chat.command("back")
    assert chat.talk.come_back == ComeBack()


def test_nobody_is_reminded_while_they_are_here() -> None:
    """Nothing unasked within an hour of their last message, and nothing agreed within a quarter."""
    chat = stopped("evening")
    chat.wait(minutes=110)
    chat.command("help")
    assert due_in(chat) == timedelta(minutes=15)
    assert chat.wait(minutes=14) == []
    assert chat.wait(minutes=1)


def test_a_check_in_older_than_seven_days_is_dropped() -> None:
    """Before that it still comes, and says that it is late."""
    for late, comes in ((timedelta(days=6), True), (timedelta(days=8), False)):
        chat = in_tip_1()
        chat.now += DAY + late
        said = chat.feed(FellDue())
        assert bool(said) == comes
        assert not said or said[0].text.startswith("I meant to send this on Wednesday, 4 November 2026,")
        assert chat.reply.expired == (not comes)
        assert due_in(chat) is None


def test_later_postpones_a_check_in() -> None:
    """It asks until when."""
    chat = in_tip_1()
    chat.wait(days=1, minutes=10)
    chat.press("later come_back.1.3:1793736000")
    assert chat.buttons == ["20 minutes", "An hour", "Three hours", "Until tomorrow", "Until next week"]
    chat.press("snooze 3h come_back.1.3:1793736000")
    assert due_in(chat) == timedelta(hours=3)
    assert chat.wait(hours=3)[0].check_in


def test_drop_closes_the_talk() -> None:
    """The answers are kept; a second tap says that it is closed."""
    chat = stopped()
    chat.wait(days=1, minutes=10)
    drop = chat.press_of("drop 1")
    assert chat.feed(drop)[0].text.startswith("I've dropped that one.")
    assert chat.person.talks == []
    assert chat.person.interviews[1].where == "Acme"
    assert chat.feed(drop)[0].text.startswith("You've already finished or dropped that one")
    assert due_in(chat) is None


def test_a_check_in_becomes_a_talk_only_by_its_button() -> None:
    """Words typed after it open nothing: the question of before is offered again, and then it hears an answer."""
    chat = in_tip_1()
    chat.wait(days=1, minutes=10)
    chat.type("badly")
    assert [talk.dialogue for talk in chat.person.talks] == ["reflect"]
    chat.type("badly")
    assert chat.person.interviews[1].went == "badly"
    assert chat.feed(Commanded("later"))[0].text.startswith("That's already taken care of")
