"""The label of a button counts when it is said in a sentence, and little else does."""

import pytest

from bot.world.hearing import hearing

from .chat import Chat, at_tip

LABELS = [
    "I'd do that",
    "Not yet",
    "The job",
    "The day of the interview",
    "Rush into an answer when I'm nervous",
    "Yes, that's it",
]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("yes i want to put in the job please", ""),
        ("yeah the job", "The job"),
        ("the rushing one", "Rush into an answer when I'm nervous"),
        ("the day of the interview i think", "The day of the interview"),
        ("yep, it is", "Yes, that's it"),
        ("not the job", ""),
        ("not", ""),
        ("", ""),
        ("the job " * 8, ""),
    ],
)
def test_what_is_said_around_a_label_adds_nothing(text: str, label: str) -> None:
    """But a "not" does, and so does anything that no label has."""
    place = hearing().named(text, LABELS)
    assert ("" if place is None else LABELS[place]) == label


def test_a_part_that_two_labels_have_means_neither() -> None:
    """Both have it; the whole of one means that one."""
    labels = ["Change the words", "Keep the words", "Words"]
    assert hearing().named("the words of it", labels[:2]) is None
    assert hearing().named("the words of it", labels) == 2


def test_a_button_under_our_last_message_may_be_typed() -> None:
    """Also in a sentence; its number means nothing, and other words find nothing."""
    chat = Chat()
    chat.command("do Breathe out first")
    chat.type("1")
    assert chat.person.items
    chat.command("do Look up")
    chat.type("can you undo that please")
    assert [item.text for item in chat.person.items.values()] == ["Breathe out first"]


def test_what_deletes_is_never_done_by_a_sentence() -> None:
    """The page stays until its button is tapped, or typed as it stands there."""
    chat = Chat()
    chat.command("questions How do you handle pressure?")
    chat.press("okay")
    assert chat.person.questions
    chat.command("forget")
    chat.type("well i want to delete everything")
    assert chat.person.questions


def test_a_button_beside_a_question_for_own_words_may_be_typed() -> None:
    """As a whole; a part of it is an answer."""
    chat = at_tip(1)
    chat.press("badly")
    chat.press("nerves")
    chat.press("done")
    twin = chat.copy()
    chat.type("first, what i could have changed please")
    assert chat.at == "reflect.whose"
    twin.type("i changed my tie first")
    assert twin.person.interviews[1].went_right == "i changed my tie first"


def test_a_page_ends_with_done() -> None:
    """Only that word alone: anything else is written on it."""
    chat = Chat()
    chat.command("write")
    chat.press("happened")
    chat.type("I'm done with them")
    chat.type("done")
    assert chat.at == "page.what_now"
