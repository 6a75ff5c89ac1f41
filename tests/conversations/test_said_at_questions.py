"""What is typed at a question and is no answer: a long first sentence, a question to us, a move, a letter's flaw."""

import pytest

from .chat import Chat, in_tip_1

LETTER = [
    ("add a name", "more"),
    ("add my name", "sign"),
    ("can it ask other questions", "questions"),
    ("more formal", "tone"),
    ("can you make it friendlier", "tone"),
    ("it's wrong, I applied through an agency", "came"),
    ("by email or by phone", "channel"),
    ("the job title is missing", "role"),
    ("the date is wrong", "day"),
    ("the name is wrong", "addressee"),
    ("I don't like it", "more"),
]


@pytest.mark.parametrize(("words", "step"), LETTER)
def test_what_should_be_different_about_the_letter_is_asked(words: str, step: str) -> None:
    """And Back leads to the letter again."""
    chat = Chat().reach("feedback.message")
    chat.type(words)
    assert chat.at == f"feedback.{step}"
    assert chat.person.interviews[1].message_state == ""
    chat.press("back")
    assert chat.at == "feedback.message"


def test_the_agency_they_came_through_changes_what_is_there() -> None:
    """It is one tap, and they are back at their letter."""
    chat = Chat().reach("feedback.message")
    chat.type("it's wrong, I applied through an agency")
    chat.press("agency")
    chat.press("go_on")
    assert chat.at == "feedback.message"
    assert chat.person.interviews[1].source == "agency"


def test_ones_own_letter_is_made_shorter_by_writing_it_again() -> None:
    """Other questions wouldn't change it."""
    chat = Chat().reach("feedback.message")
    chat.press("own")
    chat.type("Dear all, what could I do better? Please tell me everything about it.")
    chat.type("make it shorter")
    assert chat.at == "feedback.own"


@pytest.mark.parametrize(
    ("words", "state"), [("I sent it by email", "sent"), ("I'll send it tomorrow by mail", "will_send")]
)
def test_an_answer_that_names_a_way_is_an_answer(words: str, state: str) -> None:
    """Nothing about the letter is changed."""
    chat = Chat().reach("feedback.message")
    chat.type(words)
    assert chat.person.interviews[1].message_state == state


def test_a_letter_asked_by_itself_takes_no_wishes() -> None:
    """There nothing leads on."""
    chat = Chat().reach("findings.heard")
    chat.command("feedback 1 show")
    chat.type("more formal")
    assert chat.at == "feedback.message"


# ------------------------------------------------------------ at the beginning


def test_a_long_first_sentence_is_answered_kindly_and_taken() -> None:
    """A dream job that was refused is no job that they got."""
    chat = Chat()
    chat.command("start")
    chat.type("hi, I just got rejected from my dream job and I feel awful")
    assert chat.said[0].text.startswith("I'm sorry. Being turned down hurts")
    assert chat.at == "new_interview.where"
    chat.type("Acme")
    assert chat.person.interviews[1].standing == "turned_down"


def test_a_story_at_a_closed_question_gets_a_kind_sentence() -> None:
    """Longer than we can understand; the question stays."""
    chat = Chat()
    chat.command("start")
    chat.type("I have been going to this place for weeks, and they were always so nice to me. " * 8)
    assert chat.said[0].text.startswith("Thank you for telling me")
    assert chat.at == "start.welcome"


# ------------------------------------------------------------ a question to us


def test_a_question_opens_its_card_and_the_question_stays() -> None:
    """On top."""
    chat = in_tip_1()
    chat.type("should I put my age on the CV")
    assert chat.at == "ask.card"
    chat.press("thanks") if "thanks" in chat.keys else chat.press("stop")
    assert chat.at == "reflect.went"


@pytest.mark.parametrize("words", ["is it ok to bring a dog?", "is that fine with you"])
def test_a_question_without_a_card_is_no_answer(words: str) -> None:
    """Though one of its words is like one."""
    chat = in_tip_1()
    chat.type(words)
    assert "rather not guess" in chat.last
    assert chat.at == "reflect.went"
    assert chat.person.interviews[1].went == ""


# ------------------------------------------------------------ a question for a date


def at_a_date() -> Chat:
    """Somebody who is asked which day the interview was."""
    chat = Chat().reach("feedback.message")
    chat.press("more")
    chat.press("facts")
    chat.press("day")
    assert chat.at == "feedback.day"
    return chat


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("how do I explain a gap", "ask.card"),
        ("should I put my age on the CV", "ask.card"),
        ("go back please", "feedback.facts"),
        ("leave it", "feedback.facts"),
        ("can we stop this", "pause.when"),
    ],
)
def test_a_question_for_a_date_hears_what_others_hear(words: str, at: str) -> None:
    """Cards, and Back, Skip and Stop in other words."""
    chat = at_a_date()
    chat.type(words)
    assert chat.at == at


def test_it_says_why_it_asks() -> None:
    """And asks again."""
    chat = at_a_date()
    chat.type("why do you ask")
    assert chat.said[0].text.startswith("I'm only asking so")
    assert chat.at == "feedback.day"


@pytest.mark.parametrize("words", ["last Tuesday", "it was on 14 October, can we go on"])
def test_a_date_is_still_read(words: str) -> None:
    """Whatever stands around it."""
    chat = at_a_date()
    chat.type(words)
    assert "Is that right?" in chat.last
