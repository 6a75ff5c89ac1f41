"""The buttons of a reminder, the log in their own words, and what to ask if software decided."""

from datetime import timedelta

import pytest

from bot.delivery.document import Document
from bot.delivery.outbox import add

from .asking import REVIEWED, decided, interview, with_interviews
from .chat import START, Chat, at_tip

# ---------------------------------------------------------------- a reminder's buttons


def test_done_ends_the_reminders_and_can_be_undone() -> None:
    """By a tap or in the dialogue, once or twice."""
    chat = decided()
    chat.press("go_on")
    chat.command("rights done 1")
    assert chat.last.startswith("All right, I won't remind you about Acme again")
    assert interview(chat).rights_done
    chat.command("rights done 1")
    assert chat.last.startswith("You've told me that already")
    chat.press("rights open 1")
    assert not interview(chat).rights_done
    chat.command("rights open 1")
    assert "are already on" in chat.last
    chat.press("rights show 1")
    assert chat.at == "rights.body"


def test_the_dialogue_says_that_they_have_acted() -> None:
    """Its button ends the reminders."""
    chat = decided()
    chat.press("done")
    assert chat.last.startswith("All right, I won't remind you about this one.")
    assert interview(chat).rights_done
    chat.press("rights")
    assert "already dealt with this" in chat.last


def test_a_reminder_in_mid_talk_returns_to_the_talk() -> None:
    """Its button is answered, then the open question is offered again."""
    chat = at_tip(3)
    chat.command("rights done 1")
    assert chat.said[1].question == chat.question
    chat.command("rights show 1")  # no place is known yet
    assert chat.at == "rights.place"
    chat.press("skip")
    chat.press("go_on")
    assert chat.at == "findings.heard"


# ---------------------------------------------------------------- the log


def logged() -> Chat:
    """Someone who wrote two notes."""
    chat = decided()
    chat.press("log")
    assert "Your log is empty" in chat.last
    chat.press("add")
    for text in ("He asked about children.", "   ", "Dana heard it.\nNothing in writing."):
        assert chat.type(text) == []
    chat.press("done")
    return chat


def test_notes_are_kept_in_their_words_ready_to_copy() -> None:
    """Each message is a note with its date; blank ones aren't stored."""
    chat = logged()
    assert chat.said[0].block == (
        "1. Tuesday, 3 November 2026\nHe asked about children.\n\n"
        "2. Tuesday, 3 November 2026\nDana heard it.\nNothing in writing."
    )
    assert [note.at for note in interview(chat).evidence.values()] == [START, START]


def test_a_note_can_be_removed() -> None:
    """The others stay, and so they do when they go back."""
    chat = logged()
    chat.press("take_out")
    chat.press("1")
    assert [note.text for note in interview(chat).evidence.values()] == ["Dana heard it.\nNothing in writing."]
    assert chat.last.startswith("I've deleted it from your log.")
    chat.press("back")
    assert len(interview(chat).evidence) == 1


def test_numbers_of_notes_are_never_reused() -> None:
    """Later notes come at the end; removing one leaves no gap in what is shown."""
    chat = logged()
    for label in ("take_out", "2", "add"):
        chat.press(label)
    chat.type("A mail came.")
    chat.press("done")
    assert list(interview(chat).evidence) == [1, 3]
    assert "2. Tuesday, 3 November 2026\nA mail came." in chat.said[0].block


def test_the_log_is_in_the_overview() -> None:
    """With the number of notes; it needs no place."""
    chat = with_interviews()
    chat.command("rights log 1")
    chat.press("add")
    chat.type("x" * 4000)
    chat.type("y" * 4000)
    chat.press("done")
    chat.press("go_on")
    assert chat.last.startswith("It's all in /rights")
    chat.command("interview 1")
    assert "• Your log: 2 notes" in chat.last
    chat.press("interview 1 findings")
    chat.press("rights log 1")
    document = Document()
    add(document, 1, chat.said)
    assert [len(call.data["text"]) <= 4096 for call in document.outbox] == [True] * len(document.outbox)
    assert "x" * 4000 in "".join(call.data["text"] for call in document.outbox)


def test_notes_are_stored_only_in_the_interview() -> None:
    """Not in the trail of the finished talk."""
    chat = logged()
    chat.press("go_on")
    chat.press("go_on")
    assert "children" not in str(chat.person.past)
    assert "children" in str(interview(chat).evidence)


# ---------------------------------------------------------------- a machine


@pytest.mark.parametrize(
    ("place", "country", "said"),
    [
        (
            "Northern Ireland",
            "",
            "In the UK it's free to ask, so ask soon. They have a month to answer, and up to two more",
        ),
        (
            "Ireland",
            "US",
            "In the EU, Iceland, Liechtenstein and Norway it's free to ask, so ask soon. They have a month",
        ),
        ("elsewhere", "FR", "They have a month to answer, and up to two more"),
        ("elsewhere", "", "Not every country makes them answer"),
        ("USA", "GB", "Not every country makes them answer"),
    ],
)
def test_if_software_decided_they_can_ask_for_a_review_and_their_data(place: str, country: str, said: str) -> None:
    """What is owed depends on where the job was, or else on where they are."""
    chat = with_interviews(country=country)
    chat.command("rights")
    if "elsewhere" in chat.keys and place not in chat.keys:
        chat.press("elsewhere")
    if chat.at == "rights.place":
        chat.choose("else") if place == "elsewhere" else chat.type(place)
    if chat.at == "rights.decided":
        chat.press("skip")
    chat.press("machine")
    chat.press("yes")
    assert said in chat.last
    assert "have a person look at my application again" in chat.said[0].block
    assert interview(chat).machine == "yes"
    chat.press("leave")
    assert chat.at == "rights.body"


def test_if_people_decided_they_can_be_asked() -> None:
    """Back to the question whom to ask."""
    chat = decided()
    chat.press("machine")
    chat.press("no")
    assert chat.last.startswith("Then people decided")
    assert chat.at == "rights.body"


def test_past_the_review_date_only_the_data_body_is_shown() -> None:
    """With its link, without the month."""
    chat = decided()
    chat.now = REVIEWED
    chat.press("machine")
    chat.press("unsure")
    assert "month" not in chat.last
    assert "The Information Commissioner's Office can tell you how: https://ico.org.uk" in chat.last


def test_asking_again_gives_the_same_deadline() -> None:
    """At any time."""
    chat = decided()
    before = chat.last
    chat.wait(hours=1)
    chat.now += timedelta(days=30)
    chat.command("rights")
    assert chat.last.endswith(before)
