"""Tip 1: how it went, and what got in the way."""

from datetime import timedelta

import pytest

from conversations import FellDue
from conversations.person import Interview

from .chat import Chat, in_tip_1


def interview(chat: Chat) -> Interview:
    """What is kept of the one interview."""
    return chat.person.interviews[1]


def test_well_and_confused_asks_what_went_right_and_then_for_feedback() -> None:
    """It doesn't ask what got in the way."""
    chat = in_tip_1()
    chat.press("well")
    assert chat.last.startswith("That's the most confusing kind of no. The best way to find out is to ask them")
    assert chat.at == "reflect.right"
    chat.type("I asked good questions")
    assert chat.at == "feedback.whom"
    assert interview(chat).hindrances == []


@pytest.mark.parametrize("went", ["badly", "mixed"])
def test_badly_or_mixed_asks_what_got_in_the_way(went: str) -> None:
    """Then what went right."""
    chat = in_tip_1()
    chat.reach("reflect.hindrances", {"reflect.went": went})
    chat.press("nerves")
    chat.press("rambled")
    chat.press("done")
    assert chat.at == "reflect.right"
    assert interview(chat).hindrances == ["nerves", "rambled"]


@pytest.mark.parametrize(("label", "after"), [("evening", 2), ("tomorrow", 24), ("next_week", 168)])
def test_a_pause_ends_when_they_chose(label: str, after: int) -> None:
    """One check-in comes then, and its button continues."""
    chat = in_tip_1()
    for tap in ("more", "pause", label):
        chat.press(tap)
    assert chat.at == "reflect.paused"
    chat.now += timedelta(hours=after)
    assert chat.feed(FellDue())[0].check_in
    chat.press("resume 1")
    chat.press("go_on")
    assert chat.at == "reflect.went"


def test_a_pause_can_be_cancelled() -> None:
    """Or another time chosen; nothing is lost."""
    chat = in_tip_1()
    for tap in ("more", "pause", "next_week", "other", "go_on"):
        chat.press(tap)
    assert chat.at == "reflect.went"


def test_free_recall_is_kept_before_any_prompt() -> None:
    """Then the question comes as before."""
    chat = in_tip_1()
    chat.press("more")
    chat.press("recall")
    chat.type("I came in, and then my mind went blank.")
    assert interview(chat).recall == "I came in, and then my mind went blank."
    assert chat.at == "reflect.went"


def test_somebody_still_waiting_reads_nothing_about_a_rejection() -> None:
    """Neither in the questions nor in the message."""
    chat = Chat()
    chat.command("start")
    chat.press("just_had")
    chat.type("Acme")
    chat.press("well")
    assert "kind of no" not in chat.last
    chat.press("skip")
    chat.press("employer")
    assert "decision" not in chat.said[0].block
    assert "letting me know" not in chat.said[0].block
    chat.press("will_send")
    assert chat.last.endswith("Have you heard from them yet?")
