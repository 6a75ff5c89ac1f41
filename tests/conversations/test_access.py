"""Requesting the data an employer holds: where that is a right, the deadlines, and the reply elsewhere."""

from datetime import date, timedelta

import pytest

from conversations import FellDue
from conversations.feedback.check_in import find as chase
from conversations.person import Chase
from conversations.whereabouts import move_to

from .chat import WORLD, Chat, after_all, after_tip_1, due


def without_anybody(country: str = "", zone: str = "Europe/London", *, sure: bool = True) -> Chat:
    """Someone in tip 2 who can ask neither the employer nor an agency."""
    chat = after_tip_1()
    if country:
        move_to(chat.person, zone, country, sure=sure)
    chat.press("nobody")
    chat.press("notes")
    return chat


def test_an_access_request_is_ready_to_copy_where_it_is_a_right() -> None:
    """With the deadline for the employer; then tip 3 follows."""
    chat = without_anybody("GB")
    assert "In the UK you can get a free copy of what they hold about you, notes included." in chat.last
    assert "They have a month to reply, and up to two more if it's complex." in chat.last
    assert "the personal data you hold about me" in chat.said[-1].block
    chat.press("sent")
    assert chat.at == "findings.heard"
    assert chat.said[-1].above.startswith("It's worth asking")
    chat.command("feedback")
    assert (
        "their notes: asked for on Tuesday, 3 November 2026, and they have until Thursday, 3 December 2026"
        in chat.last
    )


def test_an_unknown_country_is_asked_for() -> None:
    """By button or by name; if it isn't found, they are asked again."""
    chat = without_anybody()
    assert "Which country was the job in?" in chat.last
    chat.press("other")
    chat.type("Atlantis")
    assert "I don't know a country by that name." in chat.last
    chat.type("Ireland")
    assert "Was the job in Ireland?" in chat.last
    chat.type("yes")
    assert "In the EU, Iceland, Liechtenstein and Norway you can get" in chat.last
    assert "They have a month to reply, and up to two more if it's complex." in chat.last


def test_a_country_guessed_from_the_zone_is_confirmed() -> None:
    """We rely on it only after that."""
    chat = without_anybody("DE", "Europe/Berlin", sure=False)
    assert "Was the job in Germany?" in chat.last
    chat.type("what")
    assert "Was the job in Germany, or in another country?" in chat.last
    chat.press("DE")
    assert chat.person.country_sure
    assert chat.at == "access.request"


def test_without_a_right_of_access_no_request_is_offered() -> None:
    """Nobody would have to answer it; tip 3 follows."""
    chat = without_anybody("US", "America/Chicago")
    assert chat.said[-1].above.startswith("I don't know of any law there that lets you see the notes")
    assert chat.at == "findings.heard"


def test_the_deadline_is_hidden_past_its_review_date() -> None:
    """Only the body and its link are shown."""
    chat = after_tip_1()
    move_to(chat.person, "Europe/London", "GB", sure=True)
    chat.now += timedelta(days=400)
    chat.press("nobody")
    chat.press("notes")
    assert "The Information Commissioner's Office explains how it works now (https://ico.org.uk)" in chat.last
    assert "month" not in chat.last
    chat.press("sent")
    chat.command("feedback")
    assert "asked for on" in chat.last
    assert "due by" not in chat.last


@pytest.mark.parametrize("label", ["leave", "skip"])
def test_an_access_request_can_be_skipped(label: str) -> None:
    """Then none is recorded, and the dialogue continues."""
    chat = without_anybody("GB")
    chat.press(label)
    assert chat.at == "findings.heard"
    assert (chat.person.interviews[1].access, chat.person.interviews[1].access_sent) == ("", None)


@pytest.mark.parametrize(("country", "sure", "at"), [("GB", True, "access.request"), ("GB", False, "access.country")])
def test_the_end_of_a_chase_offers_an_access_request(country: str, sure: bool, at: str) -> None:
    """If nobody answers, the notes are another way to know; nothing else follows it there."""
    chat = after_all()
    move_to(chat.person, "Europe/London", country, sure=sure)
    chat.person.interviews[1].chase = Chase("close", chat.now)
    chat.command("feedback 1 notes")
    assert chat.at == at
    chat.command("resume")
    if at == "access.country":
        chat.press("GB")
    chat.press("will_send")
    assert chat.said[-1].text.startswith("It's worth asking")
    assert chat.person.talks == []


def test_the_end_of_a_chase_says_if_there_is_no_right_of_access() -> None:
    """At once."""
    chat = after_all()
    move_to(chat.person, "America/Chicago", "US", sure=True)
    chat.person.interviews[1].chase = Chase("close", chat.now)
    chat.command("feedback 1 notes")
    assert chat.last.startswith("I don't know of any law there that lets you see the notes")


def test_the_notes_are_asked_about_once_after_the_deadline() -> None:
    """On the day after it; we say what they can do, and one tap ends it."""
    chat = without_anybody("GB")
    chat.press("sent")
    chat.person.check_ins.rhythms |= dict.fromkeys(("come_back", "week", "network", "dodont", "mood"), 0)
    while due(chat) and "had until" not in chat.last:
        chat.now = due(chat) or chat.now
        chat.feed(FellDue())
    assert chat.now.date() == date(2026, 12, 4)
    assert "Acme had until Thursday, 3 December 2026 to send you their notes." in chat.last
    other = chat.copy()
    chat.press("feedback 1 notes")
    assert "send the request once more. The Information Commissioner's Office can also help you" in chat.last
    other.press("feedback 1 let_go")
    assert other.person.interviews[1].access == "let_go"
    other.command("feedback")
    assert "their notes: you've stopped asking" in other.last


def test_notes_that_arrived_are_not_asked_about() -> None:
    """An old button says so; without a known deadline there is no check-in."""
    chat = without_anybody("GB")
    chat.press("sent")
    chat.command("feedback 1 came")
    assert chat.command("look chase.1.notes:2026-12-04")[0].text.startswith("That's already taken care of")
    assert not [one for one in chase(chat.person, WORLD) if one.which.startswith("notes")]
    chat = without_anybody("GB")
    chat.now += timedelta(days=3000)
    chat.press("sent")
    assert chat.person.interviews[1].access_due is None
