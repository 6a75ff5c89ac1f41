"""Waiting for an answer: what is usual, when to write and what, the agreed day, letting go; check-ins they set."""

from datetime import timedelta

import pytest

from conversations.applications.waiting import write_from
from conversations.choices import ApplicationStage

from .chat import WORLD, Chat, coming_up
from .test_applications import applying, stages
from .unasked import only


def waiting(stage: ApplicationStage = "applied", zone: str = "Europe/London") -> Chat:
    """Somebody who waits for the Acme, at the question what would help; they came to that stage on 3 November."""
    chat = only(applying("Acme, cook, contact Sam Lee"), "application")
    chat.person.zone = zone
    chat.person.applications[1].stage = stage
    chat.command("applications wait 1")
    return chat


@pytest.mark.parametrize(
    ("stage", "usual", "day"),
    [
        ("applied", "two weeks without a word is normal", "Tuesday, 17 November 2026"),
        ("screening", "most people hear within a week", "Tuesday, 10 November 2026"),
        ("interview", "a week to ten days is normal", "Thursday, 12 November 2026"),
        ("offer", "several people have to sign it", "Friday, 6 November 2026"),
    ],
)
def test_what_is_usual_and_when_to_write_depend_on_the_stage(stage: ApplicationStage, usual: str, day: str) -> None:
    """In working days; from that day on it says so."""
    chat = waiting(stage)
    assert usual in chat.last
    assert f"If you haven't heard by {day}, I'd ask them." in chat.last
    chat.now = write_from(chat.person, WORLD, chat.person.applications[1])
    chat.command("applications wait 1")
    assert "You've waited long enough to ask them now." in chat.last


def test_a_day_they_named_is_waited_for_and_asked_about() -> None:
    """On that day; a few working days are added before it's time to write."""
    chat = waiting("interview")
    chat.type("they said they'd tell me by Friday")
    assert chat.at == "applications.told_by"
    chat.type("Friday")
    chat.press("yes")
    assert "I'll ask you on Friday, 6 November 2026 whether you've heard." in chat.last
    chat.command("applications 1")
    assert "You were expecting to hear by Friday, 6 November 2026." in chat.last
    chat.command("applications wait 1")
    assert "If you haven't heard by Wednesday, 11 November 2026, I'd ask them." in chat.last
    assert chat.wait(days=2) == []
    said = chat.wait(days=1, minutes=15)[0].text
    assert said.startswith("You were expecting an answer to this one by today: “Acme, cook”.")
    chat.type("not yet")
    assert chat.at == "applications.waiting"


def test_the_message_is_ready_to_copy_and_sent_means_that_they_said_so() -> None:
    """With a name and what they applied for; then we ask five working days later."""
    chat = waiting()
    chat.press("write")
    assert chat.said[0].block.startswith("Subject: cook at Acme\n\nHello Sam Lee,\n\nI applied for the cook job on")
    chat.press("not_now")
    assert chat.person.applications[1].chases == []
    chat.press("wait")
    chat.press("write")
    chat.press("sent")
    assert "I'll ask you on Tuesday, 10 November 2026 whether they've replied." in chat.last
    assert chat.person.applications[1].chases == [chat.now]
    chat.press("undo")
    assert chat.person.applications[1].chases == []


@pytest.mark.parametrize("stage", ["interview", "screening", "offer"])
def test_after_a_talk_the_message_thanks_for_it(stage: ApplicationStage) -> None:
    """Nothing is said that isn't true: an address is no name."""
    chat = waiting(stage)
    chat.person.applications[1].contact = "jobs@acme.example"
    chat.press("write")
    assert "Hello,\n" in chat.said[0].block
    assert "Thank you" in chat.said[0].block


def test_a_second_try_is_asked_about_and_a_third_is_not_offered() -> None:
    """By phone, if they want it; then letting go is."""
    chat = waiting()
    for choice in ("write", "sent"):
        chat.press(choice)
    chat.now += timedelta(days=7)
    chat.command("applications wait 1")
    assert "You asked them on Tuesday, 3 November 2026." in chat.last
    chat.press("write")
    assert chat.at == "applications.again"
    chat.press("yes")
    assert "I'm just calling to ask where things stand" in chat.said[0].block
    chat.press("sent")
    chat.command("applications wait 1")
    assert "You've asked them twice." in chat.last
    chat.press("write")
    assert chat.at == "applications.enough"
    chat.press("keep")
    chat.press("wait")
    chat.press("write")
    chat.press("let_go")
    assert stages(chat) == ["no_answer"]


def test_letting_go_is_kind_and_can_be_taken_back() -> None:
    """And it's no failure of theirs."""
    chat = waiting("interview")
    chat.type("they never answered")
    assert stages(chat) == ["no_answer"]
    assert chat.last.startswith("I've closed “Acme, cook” for you. It's rude not to answer, but it happens a lot.")
    chat.press("undo")
    assert stages(chat) == ["interview"]


@pytest.mark.parametrize(
    ("stage", "zone", "shown"),
    [
        ("interview", "America/Toronto", True),
        ("applied", "America/Toronto", False),
        ("interview", "Europe/London", False),
    ],
)
def test_ontarios_rule_is_shown_where_it_may_apply(stage: ApplicationStage, zone: str, shown: bool) -> None:
    """After an interview there: body and link, and no number of days."""
    chat = waiting(stage, zone)
    assert ("rule" in chat.keys) == shown
    if shown:
        chat.press("rule")
        chat.press("yes")
        assert "https://www.ontario.ca/laws/regulation/240476" in chat.last
        assert "45" not in chat.last
        chat.press("waiting")
        assert chat.at == "applications.waiting"


def test_moving_on_ends_the_waiting() -> None:
    """What was agreed for the stage before is over."""
    chat = waiting()
    chat.press("told")
    chat.type("Friday")
    chat.press("yes")
    chat.command("applications 1")
    chat.press("interview")
    assert coming_up(chat) == []


# ---------------------------------------------------------------- check-ins


def test_a_closing_date_is_said_the_day_before() -> None:
    """While it isn't sent; the button says that it is, and a second tap changes nothing."""
    chat = only(applying("found: Acme, cook, closes 20 November"), "application")
    chat.person.zone = "Europe/London"
    assert chat.wait(days=15) == []
    assert chat.wait(days=1, minutes=15)[0].text.startswith(
        "You have until Friday, 20 November 2026 to apply for this one"
    )
    button = chat.press_of("applications sent 1")
    chat.feed(button)
    chat.feed(button)
    assert stages(chat) == ["applied"]
    assert chat.at == "applications.one"


def test_no_closing_date_is_said_that_is_over_or_whose_evening_was() -> None:
    """Added on its last day, or sent by then."""
    chat = only(
        applying("found: Acme, cook, closes tomorrow", "found: Globex, cook, closes 20 November"), "application"
    )
    assert [one.occasion.about for one in coming_up(chat)] == [2]
    chat.command("applications 2")
    chat.press("applied")
    assert coming_up(chat) == []


def test_a_reminder_comes_on_its_day_though_check_ins_are_off() -> None:
    """They chose it. Gone with the application."""
    chat = only(applying("Acme, cook"))
    chat.command("applications 1")
    for choice in ("more", "remind", "week"):
        chat.press(choice)
    twin = chat.copy()
    assert chat.wait(days=7)[0].text.startswith("You asked me to remind you of this one today: “Acme, cook”.")
    chat.type("open it")
    assert chat.at == "applications.one"
    assert "I'll remind you" not in chat.last
    twin.command("applications 1")
    for choice in ("more", "delete"):
        twin.press(choice)
    assert twin.wait(days=7) == []


def test_a_check_in_of_another_date_has_nothing_left_to_say() -> None:
    """Its button says that it's settled."""
    chat = applying("Acme, cook")
    chat.person.applications[1].follow_up = chat.now
    chat.command("look application.1.remind:1")
    assert chat.last.startswith("That's already taken care of")
    chat.command(f"look application.1.remind:{int(chat.now.timestamp())}")
    assert chat.last.startswith("You asked me to remind you of this one today")


def test_never_answered_closes_it_from_the_check_in() -> None:
    """One tap; a button of one that is gone says so."""
    chat = waiting("interview")
    chat.press("told")
    chat.type("Friday")
    chat.press("yes")
    chat.wait(days=3, minutes=15)
    chat.press("applications silent 1")
    assert stages(chat) == ["no_answer"]
    chat.command("applications silent 7")
    assert chat.last == "That application isn't in your list any more."


def test_waiting_for_one_that_is_gone_says_so() -> None:
    """Its questions change nothing."""
    chat = waiting()
    del chat.person.applications[1]
    chat.begin("applications", "waiting")
    assert "That application isn't in your list any more." in chat.last
    for choices in (("let_go",), ("write", "sent"), ("told",)):
        chat.begin("applications", "waiting")
        for choice in choices:
            chat.choose(choice)
        if choices == ("told",):
            chat.type("Friday")
            chat.press("yes")
        assert chat.person.applications == {}
