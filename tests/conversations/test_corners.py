"""Rare cases that were found by walking through all dialogues."""

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


def test_at_most_two_messages_are_sent_at_once() -> None:
    """A page that timed out brings its end and the open question; other check-ins come later."""
    chat = in_tip_1()
    chat.command("write happened")
    chat.now += timedelta(days=2)
    chat.feed(FellDue())
    assert len([message for message in chat.reply.messages if isinstance(message, Say)]) == 2
    assert chat.feed(FellDue())[0].text


def test_an_old_button_about_a_removed_item_does_no_harm() -> None:
    """Another answer to the old question changes nothing."""
    chat = with_list("Breathe", "Look up")
    chat.command("dodont change")
    chat.press("1")
    old = Tapped(chat.question, "up")
    chat.command("dodont remove 1")
    before = dict(chat.person.items)
    chat.feed(old)
    assert chat.person.items == before


def test_a_verb_alone_asks_which_item() -> None:
    """/dodont rest without a number offers the items as buttons."""
    chat = with_list("Breathe")
    chat.command("dodont rest")
    assert chat.at.startswith("list_change.")


@pytest.mark.parametrize("words", ["search breathe", "share"])
def test_an_empty_list_offers_to_add_an_item(words: str) -> None:
    """And says that there is nothing to show."""
    chat = Chat()
    chat.command(f"dodont {words}")
    assert chat.last.startswith("Your list is empty.")


def test_a_long_search_shows_eight_items_and_counts_the_rest() -> None:
    """So that the message stays short."""
    chat = with_list(*(f"line {number} {chr(97 + number) * 9}" for number in range(10)))
    chat.command("dodont search line")
    assert chat.last.count("line ") == 8
    assert "2 more" in chat.last


def test_a_list_with_nothing_in_use_cannot_be_shared() -> None:
    """It is shown instead."""
    chat = with_list("Breathe")
    chat.command("dodont rest 1")
    chat.command("dodont share")
    assert chat.said[0].block == ""


def test_a_mood_answered_twice_counts_once() -> None:
    """A second face replaces the first, and a comment stays with the face that counts."""
    chat = Chat()
    chat.command("mood 2")
    chat.command("mood 4")
    chat.type("tired")
    assert [(mood.face, mood.word) for mood in chat.person.moods] == [(4, "tired")]


def test_an_edited_comment_changes_its_own_mood() -> None:
    """Also a day later; if its face is gone, the comment is too."""
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


def test_an_edited_application_replaces_the_first() -> None:
    """No second one is counted."""
    chat = after_all()
    chat.command("applied")
    chat.type("Globex, cook")
    chat.edit("Globex, head cook")
    assert [one.role for one in chat.person.applications.values()] == ["head cook"]


def test_an_item_is_reworded_by_buttons() -> None:
    """Which one, what to do with it, the new words."""
    chat = with_list("Breathe")
    for label in ("change", "1", "edit"):
        chat.command("dodont change") if label == "change" else chat.press(label)
    chat.type("Breathe out")
    assert [item.text for item in chat.person.items.values()] == ["Breathe out"]


def test_an_item_saved_for_later_says_so() -> None:
    """Shown by itself, it says that it isn't in use."""
    chat = with_list("Breathe")
    chat.command("dodont rest 1")
    chat.command("dodont 1")
    assert chat.outside.render("dodont-is_resting") in chat.last


def test_new_words_for_a_removed_item_change_nothing() -> None:
    """If it was removed while they were asked for, the reply says so."""
    chat = with_list("Breathe", "Look up")
    chat.command("dodont edit 1")
    chat.command("dodont remove 1")
    chat.type("Breathe out")
    assert [item.text for item in chat.person.items.values()] == ["Look up"]
    assert chat.said


def test_the_same_question_about_an_item_is_asked_once() -> None:
    """/dodont edit twice about one item is one talk."""
    chat = with_list("Breathe")
    for _ in range(2):
        chat.command("dodont edit 1")
    assert [talk.dialogue for talk in chat.person.talks] == ["list_change"]
