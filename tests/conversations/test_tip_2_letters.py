"""Tip 2: what a letter that one would send has, line by line."""

from itertools import product

import pytest

from conversations.choices import CanAsk, Channel, Tone

from .chat import Chat
from .test_tip_2_message import ready

WAYS: tuple[Channel, ...] = ("mail", "linkedin", "phone")
TONES: tuple[Tone, ...] = ("warm", "formal")


def letter(**answers: object) -> Chat:
    """Someone who is shown their message, after these answers."""
    chat = ready("employer")
    for name, value in answers.items():
        setattr(chat.person.interviews[1], name, value)
    chat.command("resume")
    return chat


@pytest.mark.parametrize(("whom", "way", "tone"), list(product(("employer", "agency", "both"), WAYS, TONES)))
def test_role_and_place_are_always_in_it(whom: CanAsk, way: Channel, tone: Tone) -> None:
    """To the employer, "with you" is the place; a role that isn't known has brackets to fill."""
    for role in ("shift lead", ""):
        block = letter(can_ask=whom, channel=way, tone=tone, role=role).said[0].block
        assert f"the {role or '(job title)'} job" in block
        assert "Acme" in block or "with you" in block


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("role", "signs", "says"),
    [
        ("", "", "Fill in the job title and your name."),
        ("", "Ana", "Fill in the job title."),
        ("cook", "", "Fill in your name."),
        ("cook", "Ana", ""),
    ],
)
def test_what_is_in_brackets_is_said_above_it(way: Channel, role: str, signs: str, says: str) -> None:
    """No placeholder goes out unnoticed; without one there is nothing to fill in."""
    chat = letter(channel=way)
    chat.person.signs, chat.person.interviews[1].role = signs, role
    chat.command("resume")
    assert ("(job title)" in chat.said[0].block, "(your name)" in chat.said[0].block) == (not role, not signs)
    assert says in chat.last
    assert ("Fill in" in chat.last) == bool(says)


def test_their_own_message_has_nothing_to_fill_in() -> None:
    """It is theirs."""
    chat = letter(message="Dear all, why?")
    assert "Fill in" not in chat.last


def test_one_specific_thing_is_asked_for_and_stands_in_the_mail() -> None:
    """After the person they talked to; they finish our sentence."""
    chat = ready("employer")
    for tap in ("more", "facts", "addressee"):
        chat.press(tap)
    chat.type("Dana")
    assert chat.at == "feedback.topic"
    chat.type("I enjoyed hearing about how you train new people.")
    chat.press("go_on")
    assert (
        "for the (job title) job at Acme. I enjoyed hearing about how you train new people.\n" in chat.said[0].block
    )
    chat.command("interview 1 feedback")
    assert "• What you enjoyed hearing about: how you train new people" in chat.last


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("topic", ["the night shifts", ""])
def test_without_it_nothing_is_missing(tone: Tone, topic: str) -> None:
    """A sentence more or less."""
    assert ("I enjoyed" in letter(tone=tone, topic=topic).said[0].block) == bool(topic)


@pytest.mark.parametrize(("whom", "named"), [("agency", True), ("both", False)])
def test_the_agency_is_not_greeted_by_the_employers_name(whom: CanAsk, named: bool) -> None:
    """Where both are asked, the name is that of somebody at the employer."""
    chat = letter(can_ask=whom, addressee="Dana")
    if whom == "both":
        assert "Hi Dana," in chat.said[0].block
        chat.press("will_send")
    assert ("Dana" in chat.said[0].block) == named
    assert "Acme, (job title)" in chat.said[0].block.splitlines()[0]


def test_a_letter_to_the_agency_is_listed_as_a_request() -> None:
    """And so is a thank-you."""
    chat = letter(can_ask="both")
    chat.press("will_send")
    chat.press("will_send")
    chat.command("feedback")
    assert "(a message to the agency)" in chat.last


@pytest.mark.parametrize(
    ("standing", "says"), [("turned_down", "something similar"), ("just_had", "like to do this job")]
)
@pytest.mark.parametrize("choice", ["will_send", "leave"])
def test_a_reply_to_a_no_may_ask_nothing(standing: str, says: str, choice: str) -> None:
    """Only thanks, and to be kept in mind; whoever has no answer yet says that they want the job."""
    chat = Chat().reach("feedback.whom", {"start.welcome": standing})
    chat.press("nobody")
    chat.press("thanks")
    block = chat.said[0].block
    assert block.startswith("Subject: A quick thank-you about the (job title) job\n")
    assert says in block
    assert "?" not in block
    assert block.endswith("(your name)")
    assert "Fill in the job title and your name" in chat.last
    chat.press(choice)
    assert chat.at == "findings.heard"
    assert chat.person.interviews[1].also == (["thanks"] if choice == "will_send" else [])


def test_a_formal_thank_you_is_formal() -> None:
    """In greeting, words and end."""
    chat = letter(tone="formal", role="cook", topic="the kitchen")
    chat.begin("feedback", "thanks", 1)
    block = chat.said[0].block
    assert "Dear hiring team," in block
    assert "informing me of your decision. I enjoyed hearing about the kitchen. If a similar position opens" in block
    assert "Kind regards," in block


@pytest.mark.parametrize("tone", TONES)
def test_a_nudge_has_the_subject_of_the_first_mail(tone: Tone) -> None:
    """So that it stays in one thread."""
    chat = letter(tone=tone, role="cook")
    first = chat.said[0].block.splitlines()[0].removeprefix("Subject: ")
    chat.begin("chase", "nudge", 1)
    assert chat.said[0].block.splitlines()[0] == f"Subject: Re: {first}"
    assert "Fill in your name" in chat.last
