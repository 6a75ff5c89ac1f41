"""/feedback: every request for feedback, where it stands, and what opens when it is tapped."""

from datetime import datetime, timedelta

import pytest

from conversations import DIALOGUES
from conversations.dialogue.exchange import Exchange
from conversations.person import Chase, Interview
from conversations.week import MOST_KEPT, note_application

from .chat import START, WORLD, Chat, at_tip


def asked(**answers: object) -> Chat:
    """Someone with one interview, these answers given."""
    chat = Chat()
    chat.person.interviews[1] = Interview(began=START, where="Acme", **answers)  # type: ignore[arg-type]  # any field
    return chat


def chased(stage: str, **answers: object) -> Chat:
    """Someone who asked, and whose chase stands there."""
    return asked(asked="employer", sent=START - timedelta(days=8), chase=Chase(stage, START), **answers)


def test_without_an_interview_there_is_nobody_to_ask() -> None:
    """It says so, and offers to begin."""
    chat = Chat()
    chat.command("feedback")
    assert chat.last.startswith("There's no interview here yet")
    assert chat.buttons == ["Look back at an interview"]


@pytest.mark.parametrize(
    ("chat", "stands", "at"),
    [
        (asked(), "not asked yet", "feedback.whom"),
        (asked(asked="nobody"), "nobody to ask", "feedback.whom"),
        (chased("send"), "written, not sent yet", "feedback.message"),
        (chased("nudge"), "asked on Monday, 26 October 2026", "chase.nudge"),
        (chased("last"), "asked on Monday, 26 October 2026, and once more since", "chase.last"),
        (chased("close"), "asked, and tried another way", "feedback.message"),
        (chased("closed"), "closed", "feedback.message"),
        (chased("nudge", heard="told"), "they answered", "findings.reason"),
        (chased("nudge", heard="wont_say"), "they won't say", "findings.heard"),
    ],
)
def test_each_request_says_where_it_stands(chat: Chat, stands: str, at: str) -> None:
    """One line an interview; its button opens what is next."""
    chat.command("feedback")
    assert f"• Acme: {stands}" in chat.last
    chat.tap("Acme")
    assert chat.at == at


def test_sent_once_more_begins_no_new_chase() -> None:
    """Who opens their request again and taps the same answer is still asked again on the day agreed before."""
    chat = asked(asked="employer", message_state="will_send", chase=Chase("send", START))
    chat.command("feedback 1")
    chat.tap("I've sent it")
    asked_on = chat.person.interviews[1].sent
    chat.now += timedelta(days=30)
    chat.person.interviews[1].chase = Chase("closed", chat.now)
    chat.command("feedback 1")
    chat.tap("I've sent it")
    assert chat.person.interviews[1].sent == asked_on
    assert chat.person.interviews[1].chase == Chase("closed", chat.now)


def test_one_that_is_ahead_has_no_request_and_two_at_one_place_are_told_apart() -> None:
    """Nobody asks for feedback on what is still to come; once its day is over it is there."""
    chat = asked()
    chat.person.interviews[2] = Interview(began=START, where="Acme", standing="ahead", coming=chat.now)
    chat.command("feedback")
    assert chat.buttons == ["Acme (2)", "Acme"]
    assert "• Acme (2): not asked yet\n• Acme: not asked yet" in chat.last
    chat.now -= timedelta(hours=1)
    chat.command("feedback")
    assert chat.buttons == ["Acme"]


def test_a_closed_interview_is_left_out_and_one_that_is_gone_is_kindly_said() -> None:
    """Old buttons do no harm."""
    assert Chat().command("feedback 3")[0].text.startswith("That one isn't here any more")
    assert Chat().command("feedback what")[0].text.startswith("That one isn't here any more")
    chat = asked(closed=START)
    chat.command("feedback")
    assert chat.last.startswith("There's no interview here yet")


@pytest.mark.parametrize("coming", [START + timedelta(days=3), None])
def test_one_that_is_still_ahead_has_nothing_to_ask_for(coming: datetime | None) -> None:
    """With a date or without: there was nothing yet of which to hear why."""
    chat = asked(standing="ahead", coming=coming)
    chat.command("feedback")
    assert chat.last.startswith("There's no interview here yet")
    chat.person.interviews[2] = Interview(began=START, where="Globex")
    chat.command("feedback")
    assert chat.buttons == ["Globex"]


def test_a_plan_a_no_again_and_somebody_are_offered_beside_the_day() -> None:
    """Tip 6 under More: each is kept, and leads back to the day."""
    chat = at_tip(6)
    for tap in ("More", "Plan this week now", "Two"):
        chat.tap(tap)
    chat.type("Tuesday, the council")
    for tap in ("More", "If it's a no again"):
        chat.tap(tap)
    chat.type("Ring Sam, then a walk")
    for tap in ("More", "Someone to write to", "LinkedIn"):
        chat.tap(tap)
    chat.type("Sam")
    chat.tap("I'll send it")
    chat.tap("In two weeks")
    assert chat.at == "moving_on.day"
    weekly = chat.person.weekly
    assert weekly
    assert (weekly.goal, weekly.plan, weekly.contact) == (2, "Tuesday, the council", "Sam")
    assert weekly.follow_up
    assert chat.person.setback == "Ring Sam, then a walk"


@pytest.mark.parametrize(("tap", "says"), [("Yes, there is", "It's kept:"), ("Nobody just now", "It's kept:")])
def test_a_second_no_is_thought_of_while_it_is_none(tap: str, says: str) -> None:
    """What they would do, and whom they'd tell; kept in their words, and shown the next time."""
    chat = Chat()
    chat.command("setback")
    chat.type("Ring Sam")
    chat.tap(tap)
    assert chat.last.startswith(says)
    chat.command("setback")
    assert "“Ring Sam”" in chat.last


def test_only_so_many_applications_are_kept() -> None:
    """The oldest go first; the document doesn't grow for ever."""
    chat = Chat()
    for number in range(MOST_KEPT + 3):
        note_application(chat.person, f"Place {number}, cook", Exchange(chat.person, chat.now, WORLD, DIALOGUES))
    kept = list(chat.person.applications.values())
    assert len(kept) == MOST_KEPT
    assert (kept[0].company, kept[0].role) == ("Place 3", "cook")
