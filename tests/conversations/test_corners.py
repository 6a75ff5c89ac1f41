"""Corners that only a walk would come by: each says what holds there."""

from datetime import timedelta

import pytest

from conversations import FellDue, Say, Tapped

from .chat import Chat, after_all, in_tip_1


def with_list(*lines: str) -> Chat:
    """Someone with these do's."""
    chat = Chat()
    for line in lines:
        chat.command(f"do {line}")
    return chat


def test_two_messages_are_enough_for_one_moment() -> None:
    """A page ended by the clock after a day away brings its end and the open question; what else is due follows."""
    chat = in_tip_1()
    chat.command("write")
    chat.now += timedelta(days=2)
    chat.feed(FellDue())
    assert len([message for message in chat.reply.messages if isinstance(message, Say)]) == 2
    assert chat.feed(FellDue())[0].text


def test_an_old_button_changes_no_line_that_is_gone() -> None:
    """A line changed by buttons, taken off meanwhile: another answer to the old question does no harm."""
    chat = with_list("Breathe", "Look up")
    chat.command("dodont change")
    chat.press("1")
    old = Tapped(chat.question, "up")
    chat.command("dodont remove 1")
    before = dict(chat.person.items)
    chat.feed(old)
    assert chat.person.items == before


def test_a_verb_alone_asks_which_line() -> None:
    """/dodont rest without a line offers to change one by buttons."""
    chat = with_list("Breathe")
    chat.command("dodont rest")
    assert chat.at.startswith("list_change.")


@pytest.mark.parametrize("words", ["search breathe", "share"])
def test_an_empty_list_has_nothing_to_look_at(words: str) -> None:
    """It says so, and offers to put something on it."""
    chat = Chat()
    chat.command(f"dodont {words}")
    assert chat.last.startswith("Your list is empty.")


def test_a_long_search_says_how_many_there_are() -> None:
    """Eight lines are shown, and how many more there are."""
    chat = with_list(*(f"line {number} {chr(97 + number) * 9}" for number in range(10)))
    chat.command("dodont search line")
    assert chat.last.count("line ") == 8
    assert "2 more" in chat.last


def test_a_list_with_nothing_in_use_is_shown_instead_of_shared() -> None:
    """With nothing awake there is nothing to forward."""
    chat = with_list("Breathe")
    chat.command("dodont rest 1")
    chat.command("dodont share")
    assert chat.said[0].block == ""


def test_how_are_you_answered_twice_counts_once() -> None:
    """Another face at once takes the place of the first; a word stands beside the face that counts."""
    chat = Chat()
    chat.command("mood 2")
    chat.command("mood 4")
    chat.type("tired")
    assert [(mood.face, mood.word) for mood in chat.person.moods] == [(4, "tired")]


def test_an_edited_comment_finds_its_mood() -> None:
    """Edited a day and a face later, or given anew, it changes its own; where the face is gone it is nowhere."""
    chat = Chat()
    chat.command("mood 2")
    chat.type("tired")
    tuesday = chat.ref
    chat.now += timedelta(days=1)
    chat.command("mood 4")
    chat.type("better")
    chat.edit("worn out", tuesday)
    assert [(mood.face, mood.word) for mood in chat.person.moods] == [(2, "worn out"), (4, "better")]
    chat.person.moods.clear()
    chat.edit("gone", tuesday)
    assert chat.person.moods == []


def test_an_application_logged_anew_takes_the_place_of_the_first() -> None:
    """An edited message changes what it logged, and no second one is counted."""
    chat = after_all()
    chat.command("applied")
    chat.type("Globex, cook")
    chat.edit("Globex, head cook")
    assert [one.role for one in chat.person.applications.values()] == ["head cook"]


def test_a_line_is_reworded_by_buttons() -> None:
    """Which one, what to do with it, the new words."""
    chat = with_list("Breathe")
    for label in ("change", "1", "edit"):
        chat.command("dodont change") if label == "change" else chat.press(label)
    chat.type("Breathe out")
    assert [item.text for item in chat.person.items.values()] == ["Breathe out"]


def test_a_resting_line_says_that_it_rests() -> None:
    """Looked at by itself, it says what it is and that it isn't read on the day."""
    chat = with_list("Breathe")
    chat.command("dodont rest 1")
    chat.command("dodont 1")
    assert chat.outside.render("dodont-is_resting") in chat.last


def test_new_words_for_a_line_that_is_gone_change_nothing() -> None:
    """Taken off by a command while its new words are asked for: it is said that it's gone."""
    chat = with_list("Breathe", "Look up")
    chat.command("dodont edit 1")
    chat.command("dodont remove 1")
    chat.type("Breathe out")
    assert [item.text for item in chat.person.items.values()] == ["Look up"]
    assert chat.said


def test_the_same_question_about_a_line_is_asked_once() -> None:
    """/dodont edit twice about one line is one talk."""
    chat = with_list("Breathe")
    for _ in range(2):
        chat.command("dodont edit 1")
    assert [talk.dialogue for talk in chat.person.talks] == ["list_change"]
