"""An interview that has just been, told as the first thing, or while nothing is open."""

import pytest

from tests.each import each

from .chat import WORLD, Chat

TOLD = (
    "I had an interview at Lidl this morning and I completely blanked when they asked about conflict",
    "just had an interview at lidl, it went badly",
    "my interview at lidl today was awful i froze",
    "so i had this interview yesterday with lidl and the panel looked bored the whole time",
    "interviewed at lidl on monday. think i talked too much",
    "bombed my interview with Lidl",
    "went for an interview at lidl, they asked stuff that wasn't even in the ad",
    "just finished a zoom interview with Lidl, think it went ok but who knows",
    "left a trial shift at lidl an hour ago. dropped everything",
)
UNNAMED = (
    "i messed up my interview", "My interview went terribly.", "home from my interview :(", "interview went shit",
    "worst interview ever today", "that interview was a car crash",
    "came out of an interview an hour ago, still shaking",
)  # fmt: skip
OTHERWISE = (
    "i have an interview at lidl tomorrow", "how do i prepare for an interview", "my interview got moved to friday",
    "i'm scared my interview will go badly", "my brother had an interview at lidl", "i never got an interview",
    "had an interview, how long until they call?", "i did a trial shift and they never paid me",
)  # fmt: skip


@each("text", TOLD)
def test_a_story_of_an_interview_begins_tip_1(text: str) -> None:
    """Where it was isn't asked again, and nobody is congratulated on an interview that is over."""
    chat = Chat()
    chat.type(text)
    assert chat.at.startswith("reflect.")
    assert chat.person.interviews[max(chat.person.interviews)].where.casefold() == "lidl"
    assert chat.person.interviews[max(chat.person.interviews)].standing == "just_had"
    assert WORLD.render("start-hello") in chat.text


@each("text", UNNAMED)
def test_where_it_was_is_asked_if_they_did_not_say(text: str) -> None:
    """Then the name is all that is missing."""
    chat = Chat()
    chat.type(text)
    assert chat.at == "new_interview.where"
    chat.type("Lidl")
    assert chat.at == "reflect.went"


@each("text", OTHERWISE)
def test_what_is_ahead_or_of_somebody_else_begins_nothing(text: str) -> None:
    """Nor does a question."""
    chat = Chat()
    chat.type(text)
    assert not chat.at.startswith(("new_interview", "reflect"))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("just had an interview at Lidl, it went badly", "reflect.hindrances"),
        ("had an interview at Lidl. it went well. it was awful too", "reflect.went"),
    ],
)
def test_how_it_went_is_not_asked_again(text: str, at: str) -> None:
    """If they said so, and plainly."""
    chat = Chat()
    chat.type(text)
    assert chat.at == at


def test_a_no_after_an_interview_is_known_to_be_one() -> None:
    """So the answer isn't asked for; somebody known isn't greeted as new."""
    chat = Chat().reach()
    chat.type("had my final interview at Globex last week and got the no today")
    assert chat.person.interviews[max(chat.person.interviews)].standing == "turned_down"
    assert WORLD.render("start-hello") not in chat.text


def test_a_card_gives_way_to_what_they_tell() -> None:
    """A card of advice is beside what they talk about: it doesn't insist on its buttons."""
    chat = Chat()
    chat.type("how do i explain a gap in my cv")
    assert chat.at == "ask.card"
    chat.type("i messed up my interview")
    assert chat.at == "new_interview.where"
    chat.type("how do i explain a gap in my cv")
    chat.type("Lidl")
    assert chat.at == "reflect.went"


@each(
    "text",
    (
        "got a no from acme on tuesday",
        "heard back on tuesday, its a no",
        "acme said no on monday",
        "got a flat no from tesco",
        "it was a no from them on friday",
        "another no today lol",
    ),
)
def test_a_no_at_the_start_is_no_interview_ahead(text: str) -> None:
    """Whatever day it came on."""
    chat = Chat()
    chat.command("start")
    chat.type(text)
    assert chat.at in ("new_interview.where", "reflect.went")
    assert "turned_down" in (chat.talk.state.standing, *(one.standing for one in chat.person.interviews.values()))
