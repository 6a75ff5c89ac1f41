"""The text of an advert becomes an application that isn't sent yet: name, job, musts, closing date, pay and link."""

from datetime import UTC, datetime

import pytest

from conversations.applications.advert_read import read
from conversations.applications.book import MOST
from conversations.person import Application, Person

from .adverts import CAFE, NO_BULLETS, NURSE, PARAGRAPH
from .chat import START, WORLD, Chat


def seen(text: str) -> Application:
    """What is read from it."""
    return read(text, Person(), START, WORLD)


@pytest.mark.parametrize(
    ("text", "company", "role"),
    [
        (CAFE, "Riverside Café", "Shift Lead"),
        (PARAGRAPH, "Acme", "data analyst"),
        (NURSE, "", ""),
        (NO_BULLETS, "", "Customer Service Advisor"),
        ("Job title: Head Cook\nCompany: The Harbour\nYou must like fish.", "The Harbour", "Head Cook"),
        ("Cook at Globex\nYou must like fish.", "Globex", "Cook"),
        ("Globex Ltd | Cook\nYou must like fish.", "Globex Ltd", "Cook"),
        ("We are hiring a baker for our shop.\nCome and join Globex Foods today.", "Globex Foods", "baker"),
        ("Hello!\nThe University of Leeds seeks a porter to lock up.", "The University of Leeds", "porter"),
        ("Acme, cook", "Acme", "cook"),
    ],
)  # fmt: skip
def test_company_and_job_are_found_where_adverts_have_them(text: str, company: str, role: str) -> None:
    """Labels, "is looking for", the first line, "join ...". What isn't there isn't made up."""
    one = seen(text)
    assert (one.company, one.role, one.stage, one.unsent) == (company, role, "found", True)


def test_musts_closing_date_pay_and_link_are_kept() -> None:
    """Five musts at most, and nothing is fetched."""
    one = seen(f"{CAFE}\nClosing date: 20 November. Apply at https://cafe.example/jobs?id=1.")
    assert one.musts == [
        "Two years' experience in a busy kitchen or café", "Level 2 food hygiene certificate",
        "You're happy to work weekends", "Calm under pressure",
    ]  # fmt: skip
    assert (one.pay, one.link) == ("£13.20 an hour", "https://cafe.example/jobs?id=1")
    assert one.closes == datetime(2026, 11, 20, 10, tzinfo=UTC)
    assert seen(PARAGRAPH).closes == datetime(2027, 5, 3, 10, tzinfo=UTC)
    assert seen("Cook at Acme\nClosing soon, so be quick about it.").closes is None


def pasted(text: str) -> Chat:
    """Somebody who pasted it."""
    chat = Chat()
    chat.command("applied Initech, clerk")
    chat.command("applications")
    chat.press("tools")
    chat.press("advert")
    chat.type(text)
    return chat


def test_what_was_read_is_shown_to_be_confirmed() -> None:
    """With five choices; then the page of the application, whose next step is to apply."""
    chat = pasted(CAFE)
    assert chat.last.startswith(
        "Riverside Café, Shift Lead\n\nI've ticked the 4 things they seem to insist on. Tap one to tick or untick it."
        "\n\n1. ✓ Two years' experience in a busy kitchen or café\n2. ✓ Level 2"
    )
    rest = [key for key in chat.keys if key not in ("back", "stop")]
    assert rest == ["0", "1", "2", "3", "right", "undo", "change"]
    chat.type("yes")
    assert chat.at == "applications.one"
    assert "applied" in chat.keys


def test_each_must_has_a_tick_of_its_own() -> None:
    """Tapped again it is ticked again, in its place."""
    chat = pasted(CAFE)
    chat.press("1")
    assert "I've ticked the 3 things" in chat.last
    assert "\n2. Level 2 food hygiene certificate\n" in chat.last
    musts = chat.person.applications[2].musts
    assert len(musts) == 3
    chat.press("1")
    chat.press("2")
    assert chat.person.applications[2].musts[:2] == [musts[0], "Level 2 food hygiene certificate"]
    for choice in ("0", "1", "3"):
        chat.press(choice)
    assert "You've unticked everything" in chat.last
    chat.press("right")
    assert chat.person.applications[2].musts == []


def test_each_part_can_be_corrected() -> None:
    """The name, the job, the musts; Skip leaves one as it was."""
    chat = pasted(CAFE)
    for choice, words in (("company", "The Harbour"), ("role", "head cook"), ("musts", "Fish\nKnives")):
        chat.press("change")
        chat.press(choice)
        chat.type(words)
    chat.type("change the job")
    chat.press("role")
    chat.press("skip")
    chat.press("change")
    chat.press("none")
    assert chat.at == "applications.ad_read"
    one = chat.person.applications[2]
    assert (one.company, one.role, one.musts) == ("The Harbour", "head cook", ["Fish", "Knives"])


def test_a_name_that_isn_t_there_is_asked_for() -> None:
    """It may stay unnamed."""
    chat = pasted(NO_BULLETS)
    assert chat.at == "applications.ad_company"
    chat.type("Globex")
    assert chat.last.startswith("Globex, Customer Service Advisor")
    assert pasted(NO_BULLETS).press("skip")[0].text.startswith("Customer Service Advisor")


def test_it_is_taken_back_by_a_tap_and_an_edit_replaces_it() -> None:
    """No second one is made."""
    chat = pasted(CAFE)
    chat.edit(CAFE.replace("Shift Lead", "Cook"))
    assert [one.role for one in chat.person.applications.values()] == ["clerk", "Cook"]
    chat.press("undo")
    assert [one.role for one in chat.person.applications.values()] == ["clerk", "Shift Lead"]
    chat = pasted(CAFE)
    chat.press("undo")
    assert list(chat.person.applications) == [1]


def test_its_musts_are_those_of_the_interview_it_leads_to() -> None:
    """Agreed on already: /next asks what they have to show for each."""
    chat = pasted(CAFE)
    chat.press("right")
    for stage in ("I've applied", "they invited me"):
        chat.command("applications 2")
        chat.type(stage)
    chat.press("day")
    assert next(must.text for must in chat.person.interviews[1].musts.values()).startswith("Two years'")
    assert all(must.sure for must in chat.person.interviews[1].musts.values())


def test_a_full_list_has_no_room_for_it() -> None:
    """And says so."""
    chat = Chat()
    chat.person.applications = {number: Application("Acme", "cook", START) for number in range(1, MOST + 1)}
    chat.command("applications advert")
    chat.type(CAFE)
    assert chat.last.startswith("Your list is full at 500 applications.")


def test_questions_about_one_that_is_gone_change_nothing() -> None:
    """Taken out elsewhere meanwhile."""
    for choice in ("company", "role", "musts"):
        chat = pasted(CAFE)
        chat.press("change")
        chat.press(choice)
        del chat.person.applications[2]
        chat.type("Something")
        assert chat.last.startswith("That application isn't in your list any more.")
