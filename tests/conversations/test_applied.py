"""/applied: several at once, with details; what is alike, how many there is room for, which week they count for."""

from datetime import UTC, datetime, timedelta

import pytest

from conversations.applications.book import MOST
from conversations.person import Application
from conversations.room import MOST as ROOM
from conversations.room import size

from .chat import START, Chat


def added(line: str) -> Application:
    """The application that a line adds."""
    chat = Chat()
    chat.command(f"applied {line}")
    assert len(chat.person.applications) == 1
    return chat.person.applications[1]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Acme, cook; Globex, chef", [("Acme", "cook"), ("Globex", "chef")]),
        ("Acme, cook\n- Globex, chef\n3. Initech", [("Acme", "cook"), ("Globex", "chef"), ("Initech", "")]),
        ("Acme, cook, nights", [("Acme", "cook, nights")]),
        ("Acme - head cook", [("Acme", "head cook")]),
        ("Acme – cook;; ; Globex;", [("Acme", "cook"), ("Globex", "")]),
        ("3M", [("3M", "")]),
        ("https://jobs.example/1", [("https://jobs.example/1", "")]),
    ],
)
@pytest.mark.parametrize("way", ["command", "answer"])
def test_several_are_added_at_once(typed: str, names: list[tuple[str, str]], way: str) -> None:
    """A line each, or between semicolons; by the command, and as the answer to its question."""
    chat = Chat()
    chat.command(f"applied {typed}" if way == "command" else "applied")
    if way == "answer":
        chat.type(typed)
    assert [(one.company, one.role) for one in chat.person.applications.values()] == names
    assert chat.last.startswith("I've added")


@pytest.mark.parametrize(
    ("part", "field", "value"),
    [
        ("via LinkedIn", "channel", "LinkedIn"),
        ("LinkedIn", "channel", "LinkedIn"),
        ("through my cousin", "channel", "my cousin"),
        ("contact Sam Lee", "contact", "Sam Lee"),
        ("contact: Sam Lee", "contact", "Sam Lee"),
        ("sam@acme.example", "contact", "sam@acme.example"),
        ("https://acme.example/jobs/1?x=2", "link", "https://acme.example/jobs/1?x=2"),
        ("www.acme.example", "link", "www.acme.example"),
        ("£12 an hour", "pay", "£12 an hour"),
        ("32k", "pay", "32k"),
        ("salary 30 to 35", "pay", "30 to 35"),
        ("note: by the river", "note", "by the river"),
        ("closes 20 November", "closes", datetime(2026, 11, 20, 10, tzinfo=UTC)),
        ("deadline: 20 November", "closes", datetime(2026, 11, 20, 10, tzinfo=UTC)),
        ("applied yesterday", "at", datetime(2026, 11, 2, 10, tzinfo=UTC)),
        ("yesterday", "at", datetime(2026, 11, 2, 10, tzinfo=UTC)),
        ("sent on 30 October", "at", datetime(2026, 10, 30, 10, tzinfo=UTC)),
    ],
)
def test_a_detail_is_known_by_what_it_says(part: str, field: str, value: object) -> None:
    """It may stand anywhere after the company, and is no part of the job."""
    for line in (f"Acme, cook, {part}", f"Acme, {part}, cook"):
        one = added(line)
        assert (one.company, one.role, getattr(one, field)) == ("Acme", "cook", value)


@pytest.mark.parametrize(
    "part", ["closes whenever we like it", "closes when we have found somebody good", "on call", "pay", "until then"]
)
def test_what_is_no_detail_belongs_to_the_job(part: str) -> None:
    """No date, one that is still to come, or nothing after it."""
    assert added(f"Acme, cook, {part}").role == f"cook, {part}"


def test_one_that_is_not_sent_yet_counts_for_no_week() -> None:
    """Until they say that they've applied: then for the week of that day."""
    chat = Chat()
    chat.command("applied found: Acme, cook")
    assert chat.last == "I've added “Acme, cook” to the jobs you want to apply for."
    chat.command("applied list")
    assert chat.last.startswith("You haven't logged any applications in the last seven days.")
    chat.now += timedelta(days=30)
    chat.command("applications 1")
    chat.press("applied")
    chat.command("applied list")
    assert chat.said[0].text.startswith("You've logged one application in the last seven days.")
    chat.command("applications 1")
    for choice in ("more", "stage"):
        chat.press(choice)
    chat.type("I haven't applied yet")
    assert chat.person.applications[1].unsent


def test_one_of_before_counts_for_the_week_of_its_day() -> None:
    """Not for that in which it was noted."""
    chat = Chat()
    chat.command("applied Acme, cook, applied on 20 October")
    assert "That makes 0 applications in the last seven days." in chat.last


def test_another_job_at_the_same_place_is_asked_about_and_both_stay() -> None:
    """It's never merged."""
    chat = Chat()
    chat.command("applied Acme, cook")
    chat.command("applied ACME, baker")
    assert "You also have “Acme, cook” there from Tuesday, 3 November 2026. Is it the same job?" in chat.last
    chat.press("applications both 2")
    assert len(chat.person.applications) == 2


def test_two_jobs_at_one_place_in_one_message_are_two() -> None:
    """But the same one twice is asked about."""
    chat = Chat()
    chat.command("applied Acme, cook; Acme, baker")
    assert "Is it" not in chat.last
    chat.command("applied Globex, cook; Globex, cook")
    assert "Is it the same one?" in chat.last


def test_the_same_one_again_is_taken_out_if_they_say_so() -> None:
    """Once, however often the button is tapped; with another job beside it, the same one is the one that is named."""
    chat = Chat()
    chat.command("applied Acme, cook; Acme, baker")
    chat.command("applied")
    chat.type("acme, Cook!")
    assert "You already have “Acme, cook” from Tuesday, 3 November 2026. Is it the same one?" in chat.last
    button = chat.press_of("applications same 3")
    for _ in range(2):
        chat.feed(button)
    assert list(chat.person.applications) == [1, 2]
    assert chat.last == "That application isn't in your list any more."


def test_undo_takes_back_all_that_one_message_added() -> None:
    """By the button of the reply, whichever way they were typed."""
    chat = Chat()
    chat.command("applied Acme, cook\nGlobex, chef")
    chat.tap("Undo")
    assert chat.person.applications == {}
    chat.command("applied")
    chat.type("Acme, cook\nGlobex, chef")
    chat.tap("Undo")
    assert chat.person.applications == {}


def test_many_at_once_are_counted_rather_than_named() -> None:
    """Twelve are named."""
    chat = Chat()
    chat.command("applied " + "\n".join(f"Place {number}" for number in range(15)))
    assert "… and 3 more\n\nThat makes 15 applications" in chat.last


def test_a_full_list_says_so_kindly_and_keeps_what_there_is() -> None:
    """No older one is let go; what was left out is counted."""
    chat = Chat()
    for number in range(1, MOST):
        chat.person.applications[number] = Application(f"Place {number}", "cook", START)
    chat.person.numbers["application"] = MOST - 1
    chat.command("applied One, cook; Two, cook; Three, cook")
    assert chat.last.startswith("I've added this one: “One, cook”")
    assert "I can keep 500 applications, so there was no room for 2 of them." in chat.last
    assert len(chat.person.applications) == MOST
    chat.command("applied Four, cook")
    assert chat.last.startswith("I can keep 500 applications, so there was no room for one of them.")


def test_five_hundred_with_their_details_fit_with_room_to_spare() -> None:
    """As a diligent person would fill them; what nobody entered takes no room."""
    chat = Chat()
    for number in range(1, MOST + 1):
        chat.person.applications[number] = Application(
            f"Harbour Catering {number} Ltd", "assistant restaurant manager", START, "interview", START,
            channel="LinkedIn", contact="Sam Leander", link="https://jobs.example/view/1234567890",
            pay="32 to 36k", note="The one by the river, near the station", closes=START,
        )  # fmt: skip
    assert size(chat.person) < ROOM / 2
    plain = Application("Acme", "cook", START)
    chat.person.applications = dict.fromkeys(range(MOST), plain)
    assert size(chat.person) < 40_000


@pytest.mark.parametrize("words", [",", "•", "; ;"])
def test_what_names_nothing_is_asked_for(words: str) -> None:
    """Nothing is added."""
    chat = Chat()
    chat.command(f"applied {words}")
    assert chat.at == "applied.what"
    chat.type(words)
    assert chat.person.applications == {}


def test_a_line_that_is_too_long_is_asked_for_again() -> None:
    """Nothing is added of that message; a long link doesn't count."""
    chat = Chat()
    chat.command("applied")
    chat.type("Acme, cook\n" + "x" * 201)
    assert (chat.at, chat.person.applications) == ("applied.shorter", {})
    chat.type("Acme, cook, https://acme.example/" + "x" * 300)
    assert len(chat.person.applications[1].link) == 300


def test_the_command_answers_its_own_open_question() -> None:
    """It isn't asked again below."""
    chat = Chat()
    chat.command("applied")
    chat.command("applied Acme, cook")
    assert chat.person.talks == []
    assert len(chat.said) == 1


def test_a_button_to_take_one_out_does_nothing_once_both_are_kept() -> None:
    """It says so; older messages have a button that names no number."""
    for kept in ("applications both 2", "applications both"):
        chat = Chat()
        chat.command("applied Acme, cook")
        chat.command("applied Acme, cook")
        button = chat.press_of("applications same 2")
        chat.command(kept)
        assert chat.last == "All right, they stay two separate applications."
        chat.feed(button)
        assert chat.last.startswith("You've told me to keep both")
        assert list(chat.person.applications) == [1, 2]


def test_both_cant_be_kept_once_one_is_taken_out() -> None:
    """The other button of the same question."""
    chat = Chat()
    chat.command("applied Acme, cook; Acme, cook")
    both = chat.press_of("applications both 1")
    chat.press("applications same 1")
    chat.feed(both)
    assert chat.last == "That application isn't in your list any more."
