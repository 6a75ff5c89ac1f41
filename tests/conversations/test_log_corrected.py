"""A note in the log can be corrected after Done, and who deletes its interview is told that it goes."""

import pytest

from .asking import decided, interview, with_interviews
from .chat import Chat


def logged() -> Chat:
    """Someone who wrote two notes down, on 3 November 2026."""
    chat = decided()
    chat.press("log")
    chat.press("add")
    chat.type("He asked about childern.")
    chat.type("Dana heard it.")
    chat.press("done")
    return chat


def texts(chat: Chat) -> list[str]:
    """The notes."""
    return [note.text for note in interview(chat).evidence.values()]


def test_a_note_is_corrected_by_its_button() -> None:
    """What it says is shown first; it keeps its place and its day."""
    chat = logged()
    chat.press("correct")
    chat.press("1")
    assert chat.last.startswith("It says: “He asked about childern.”")
    chat.type("He asked about children.")
    assert texts(chat) == ["He asked about children.", "Dana heard it."]
    assert chat.at == "rights.log"
    assert chat.said[0].block.startswith("1. Tuesday, 3 November 2026\nHe asked about children.\n\n2. ")


def test_a_correction_of_another_day_is_dated() -> None:
    """The log stays one that can be shown: the day of the note, and that of the correction."""
    chat = logged()
    chat.wait(days=3)
    chat.command("rights log 1")
    chat.press("correct")
    chat.press("2")
    chat.type("Dana and Kim heard it.")
    assert "2. Tuesday, 3 November 2026 (corrected on Friday, 6 November 2026)\nDana and Kim" in chat.said[0].block


def test_the_same_words_are_no_correction() -> None:
    """Nothing is dated anew."""
    chat = logged()
    chat.wait(days=3)
    chat.command("rights log 1")
    chat.press("correct")
    chat.press("2")
    chat.type("Dana heard it.")
    assert "corrected" not in chat.said[0].block


def test_skip_leaves_the_note_as_it_was_and_back_leaves_it_corrected() -> None:
    """In a side door Back leads to its overview and undoes nothing."""
    chat = logged()
    chat.press("correct")
    chat.press("1")
    chat.press("skip")
    assert texts(chat)[0] == "He asked about childern."
    chat.press("correct")
    chat.press("1")
    chat.type("He asked about children.")
    chat.press("back")
    assert (chat.at, texts(chat)[0]) == ("rights.body", "He asked about children.")


def test_a_note_that_is_taken_out_meanwhile_is_not_brought_back() -> None:
    """The question says so, and words for it change nothing."""
    chat = logged()
    chat.press("correct")
    chat.press("1")
    del interview(chat).evidence[1]
    chat.command("help")
    assert "That note isn't in your log any more." in chat.last
    chat.type("He asked about children.")
    assert texts(chat) == ["Dana heard it."]


@pytest.mark.parametrize("ended", [False, True])
def test_editing_the_message_corrects_the_note(ended: bool) -> None:
    """After Done and after the talk: the message a note came in is the note."""
    chat = logged()
    if ended:
        chat.press("go_on")
        chat.press("go_on")
        assert chat.person.talks == []
    chat.edit("He asked about children.", chat.ref - 1)
    assert chat.last.startswith("I've changed your answer to match your edit.")
    assert texts(chat) == ["He asked about children.", "Dana heard it."]


def test_an_edited_note_is_shown_with_the_others_while_the_log_is_open() -> None:
    """The log above would copy the old words."""
    chat = logged()
    chat.edit("Kim heard it.")
    assert chat.said[-1].question == chat.question
    assert "Kim heard it." in chat.said[-1].block


def test_a_note_edited_to_nothing_stays() -> None:
    """To take it out has a button of its own."""
    chat = logged()
    chat.edit("\u200b")
    assert texts(chat) == ["He asked about childern.", "Dana heard it."]


def test_back_leaves_an_edited_note_in_the_log() -> None:
    """It leads to the overview of the side door."""
    chat = logged()
    chat.edit("Kim heard it.")
    chat.press("back")
    assert chat.at == "rights.body"
    assert texts(chat)[-1] == "Kim heard it."


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        (0, ""),
        (1, "The note in your log goes too, so copy it from /rights first if you may need it."),
        (2, "The 2 notes in your log go too, so copy them from /rights first if you may need them."),
    ],
)
def test_who_deletes_an_interview_is_told_about_its_notes(notes: int, said: str) -> None:
    """Before it is done, and where to copy them; without notes nothing is said about them."""
    chat = with_interviews()
    if notes:
        chat.command("rights log 1")
        chat.press("add")
        for number in range(notes):
            chat.type(f"Note {number}")
        chat.press("done")
    chat.command("delete 1")
    assert said in chat.last
    assert ("log" in chat.last) == bool(notes)
