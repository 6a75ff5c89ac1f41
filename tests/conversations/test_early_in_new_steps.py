"""Turned down before any interview: what thanks, finishes a sentence, notes questions and ends tip 6 fits that."""

import pytest

from conversations.interviews.early import STAGES
from conversations.person import Interview

from .chat import START, WORLD, after_all
from .everything_answers import somebody
from .test_early import OF_AN_INTERVIEW, turned_down

SPOKE = ("call",)


@pytest.mark.parametrize("stopped", STAGES)
def test_the_thank_you_is_for_what_there_was(stopped: str) -> None:
    """It asks nothing, and thanks for no interview."""
    chat = turned_down(stopped).reach("feedback.whom")
    for act in ("nobody", "thanks"):
        chat.press(act)
    block = chat.said[-1].block
    assert "Thanks for getting back to me about my" in block
    assert "interview" not in f"{chat.last} {block}"


@pytest.mark.parametrize("stopped", STAGES)
def test_what_they_enjoyed_hearing_about_is_asked_of_those_who_heard_something(stopped: str) -> None:
    """And it stands in no letter of the others, should it be known."""
    chat = turned_down(stopped)
    chat.person.interviews[1].topic = "the garden"
    chat.reach("feedback.message")
    assert ("I enjoyed hearing about the garden" in chat.said[-1].block) == (stopped in SPOKE)
    for act in ("more", "facts", "addressee"):
        chat.press(act)
    chat.type("Kim")
    assert chat.at == ("feedback.topic" if stopped in SPOKE else "feedback.facts")


@pytest.mark.parametrize("stopped", STAGES)
def test_the_point_of_the_employer_is_for_the_next_application(stopped: str) -> None:
    """What people often say about such a reason can be done before anybody meets them."""
    chat = turned_down(stopped).reach("findings.reason", {"findings.heard": "told"})
    chat.type("They had many people with more experience")
    for _ in range(3):
        chat.press("yes")
    assert chat.at == "lessons.point"
    assert "the next employer" in chat.last
    assert ("at the top of my CV" in chat.last) == (stopped not in SPOKE)
    chat.type("Next time I'll put my nearest proof at the top")
    assert chat.person.items[1].text == "Put my nearest proof at the top"


@pytest.mark.parametrize("stopped", STAGES)
def test_tip_6_ends_with_what_they_take_into_an_application(stopped: str) -> None:
    """With the purpose of each line."""
    chat = turned_down(stopped).reach("moving_on.day")
    chat.press("never") if "never" in chat.keys else chat.press("wednesday")
    said = "\n".join(say.text for say in chat.said)
    assert "what to take into your next application" in said
    assert [words for words in OF_AN_INTERVIEW if words in said] == []


@pytest.mark.parametrize("stopped", STAGES)
def test_what_they_were_asked_is_noted_where_somebody_asked(stopped: str) -> None:
    """Neither in tip 1 nor among all of their answers if nobody did."""
    chat = turned_down(stopped)
    chat.press("more")
    assert ("questions" in chat.keys) == (stopped in SPOKE)
    chat.command("interview 1 reflect")
    assert ("What they asked" in chat.buttons) == (stopped in SPOKE)


@pytest.mark.parametrize("how", ["well", "badly"])
def test_whoever_knows_that_it_was_a_no_is_sent_no_thank_you_note(how: str) -> None:
    """Tip 1 comes instead: "I'd love to be part of the team" is too late."""
    chat = after_all()
    chat.person.interviews[2] = Interview(began=START, where="Globex", standing="ahead", coming=START)
    chat.person.items.clear()
    chat.command("coming 2 turned_down")
    chat.press(how)
    assert chat.at.startswith("reflect.")


def test_a_list_for_an_application_says_when_a_line_helps() -> None:
    """Where there was no interview, nobody asks them about themselves."""
    chat = somebody(WORLD, stopped="cv", standing="turned_down")
    for item in chat.person.items.values():
        item.interview, item.draft, item.kind = 1, "do", "do"
    chat.begin("list_practice", "look", 1)
    assert "(when you apply)" in chat.last
    assert "(when they ask about you)" not in chat.last
