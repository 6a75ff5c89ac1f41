"""Each answer can be changed afterwards."""

import pytest

from .chat import Chat, after_all, at_tip, in_tip_1
from .test_overview import ANSWERS, PARTS, answered


@pytest.mark.parametrize("key", ANSWERS)
def test_each_answer_can_be_changed_by_its_own_question(key: str) -> None:
    """Its button asks only that question; the answer is kept, and the talk below continues where it was."""
    chat = answered()
    chat.begin("lessons", "own_do", 1)
    beneath, before = chat.question, chat.person.interviews[1]
    chat.command("interview 1")
    chat.press(f"interview 1 {next(part for part, keys in PARTS.items() if key in keys)}")
    chat.press(f"change 1 {key}")
    dialogue, _, step = key.partition("-")
    assert (chat.at, chat.talk.only) == (f"{dialogue}.{'whose' if step == 'hands' else step}", True)
    assert "Skip" not in chat.buttons
    assert "Never mind" in chat.buttons
    assert "More" not in chat.buttons
    change(chat)
    assert chat.said[0].text.startswith("I've changed that")
    assert chat.said[1].question == beneath
    after = chat.person.interviews[1]
    field = ANSWERS[key]
    assert getattr(after, field) != getattr(before, field)
    # new causes aren't sorted yet; with nobody to ask there is no message to send
    fields = {"hindrances": ["hindrances", "whose"], "can_ask": ["can_ask", "message_state"]}.get(field, [field])
    assert [name for name in ANSWERS.values() if getattr(after, name) != getattr(before, name)] == fields
    chat.press("interview 1")
    assert chat.said[0].title.startswith("Your answers")


def change(chat: Chat) -> None:
    """Answer the open question with something else than before."""
    if chat.at in ("feedback.day", "rights.decided"):
        chat.type("3 June 2026")
        chat.type("yes")
    elif chat.at in ("reflect.hindrances", "feedback.questions"):
        chat.press("rambled" if chat.at == "reflect.hindrances" else "skill")
        chat.press("done")
    elif chat.at == "reflect.whose":
        chat.press("not_mine")
        chat.press("mine")
    elif len(chat.buttons) > 1:
        chat.press(chat.keys[-3 if chat.at == "rights.place" else -2])  # the last of a page stands before More
    else:
        chat.type("something else")


@pytest.mark.parametrize("leave", ["stop", "/skip", "/stop"])
def test_a_question_asked_again_can_be_left_unchanged(leave: str) -> None:
    """Never mind, /skip and /stop keep the old answer, and nothing counts as skipped."""
    chat = answered()
    chat.command("change 1 feedback-role")
    chat.command(leave[1:]) if leave.startswith("/") else chat.press(leave)
    assert chat.said[0].text == "That's fine, I've left everything as it was."
    assert chat.person.interviews[1].role == "shift lead"
    assert chat.person.interviews[1].skipped == []
    assert chat.person.talks == []


@pytest.mark.parametrize("words", ["", "1", "x reflect-went", "9 reflect-went", "1 reflect-end", "9" * 5000])
def test_an_answer_that_does_not_exist_cannot_be_changed(words: str) -> None:
    """An old or forged button is answered kindly."""
    chat = answered()
    chat.command(f"change {words}")
    assert chat.last.startswith("That one isn't here any more")
    assert chat.person.talks == []


def test_an_old_button_can_change_an_answer_of_an_earlier_tip() -> None:
    """In tip 6 it asks only that question of tip 1, and no later answer is lost."""
    chat = at_tip(6)
    items = chat.person.items
    chat.reopen("reflect.went")
    assert (chat.at, chat.buttons) == (
        "reflect.went",
        ["Badly", "Well, so I'm confused", "A bit of both", "Never mind"],
    )
    chat.press("mixed")
    assert chat.at == "moving_on.day"
    assert (chat.person.interviews[1].went, chat.person.items) == ("mixed", items)


def test_the_outcome_can_be_changed_later() -> None:
    """From waiting to turned down, and later texts say so."""
    chat = Chat()
    chat.command("start")
    chat.press("just_had")
    chat.type("Acme")
    assert (chat.at, chat.person.interviews[1].standing) == ("reflect.went", "just_had")
    chat.reopen("start.welcome")
    assert chat.buttons == ["It just happened", "I was turned down", "Never mind"]
    chat.press("turned_down")
    assert chat.person.interviews[1].standing == "turned_down"
    assert chat.at == "reflect.went"


def test_a_side_question_of_a_finished_tip_is_too_old() -> None:
    """It stores no answer that could be changed."""
    chat = in_tip_1()
    chat.press("more")
    more = chat.question
    chat.press("go_on")
    chat.reach("feedback.whom")
    chat.press("was", more)
    assert chat.said[0].text.startswith("That button's from one of our earlier chats")
    assert chat.at == "feedback.whom"


# ---------------------------------------------------------------- rename, close, delete


def test_an_interview_can_be_renamed() -> None:
    """Its name is an answer like any other."""
    chat = after_all()
    chat.command("interview 1 interview")
    chat.press("change 1 new_interview-where")
    chat.type("The harbour job")
    assert chat.person.interviews[1].where == "The harbour job"
