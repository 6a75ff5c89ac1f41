"""Tip 2: the tone, the channel and the questions of the message."""

import pytest

from conversations.choices import CanAsk, Channel, Standing
from conversations.person import Chase

from .chat import after_tip_1
from .test_tip_1 import interview


def worded(*taps: str, name: str = "", whom: str = "employer") -> str:
    """The message after these taps under More, addressed to `name` where there is one."""
    chat = after_tip_1()
    chat.press(whom)
    if name:
        for tap in ("more", "facts", "addressee"):
            chat.press(tap)
        chat.type(name)
        chat.press("skip")
        chat.press("go_on")
    for tap in taps:
        chat.press(tap)
    assert chat.at == "feedback.message"
    return chat.said[0].block


TONE = ("more", "style")


def test_an_agency_can_be_asked_after_answering_nobody() -> None:
    """The message is written for them."""
    assert "setting up my interview at Acme" in worded("agency", whom="nobody")


@pytest.mark.parametrize(
    ("taps", "name", "first"),
    [
        ((), "", "Hi,"),
        ((), "Ms Okafor", "Dear Ms Okafor,"),
        ((*TONE, "formal", "mail"), "", "Dear hiring team,"),
        ((*TONE, "formal", "mail"), "Ms Okafor", "Dear Ms Okafor,"),
        ((*TONE, "skip", "skip"), "", "Hi,"),
    ],
)
def test_a_message_greets_in_its_tone(taps: tuple[str, ...], name: str, first: str) -> None:
    """Warm or formal, with a name if there is one."""
    block = worded(*taps, name=name)
    assert f"\n\n{first}\n\n" in block
    assert block.endswith(f"{'Kind regards' if 'formal' in taps else 'Thanks again'},\n(your name)")


@pytest.mark.parametrize("name", ["", "Sam"])
def test_a_message_on_linkedin_is_one_short_paragraph(name: str) -> None:
    """It fits the limit of a note there."""
    block = worded(*TONE, "warm", "linkedin", name=name)
    assert "\n" not in block
    assert len(block) < 300
    assert ("Hi Sam," in block) == bool(name)


@pytest.mark.parametrize("name", ["", "Sam"])
def test_a_message_by_phone_is_a_script(name: str) -> None:
    """What to say, what to ask, and when to listen."""
    block = worded(*TONE, "warm", "phone", name=name)
    assert "Do you have two minutes?" in block
    assert "Then listen, and write down their words.)" in block
    assert block.count("\n- ") == 3


def test_the_message_asks_the_questions_they_chose() -> None:
    """At most three."""
    block = worded("more", "questions", "answer", "again", "done")
    assert block.count("\n- ") == 2
    assert "least convincing" in block
    every = ("strength", "change", "fit", "answer")
    assert worded("more", "questions", *every, "done").count("\n- ") == 3


def test_the_last_try_goes_through_the_agency_if_there_is_one() -> None:
    """If they had asked the employer."""
    chat = after_tip_1()
    one = interview(chat)
    one.can_ask, one.source, one.chase = "employer", "agency", Chase("last", chat.now)
    chat.command("chase 1 last")
    assert "ask the agency" in chat.last
    assert "You set up my interview at Acme" in chat.said[0].block


@pytest.mark.parametrize("channel", ["mail", "linkedin", "phone"])
@pytest.mark.parametrize("whom", ["employer", "agency", "both"])
@pytest.mark.parametrize("standing", ["just_had", "turned_down"])
def test_a_message_says_nothing_untrue_to_its_reader(standing: Standing, whom: CanAsk, channel: Channel) -> None:
    """An agency held no interview; without an answer there is no decision; a last try uses another channel."""
    chat = after_tip_1()
    one = interview(chat)
    one.standing, one.can_ask, one.channel, one.tone = standing, whom, channel, "formal"
    chat.begin("feedback", "message", about=1)
    block = chat.said[0].block
    if whom == "agency":
        assert not [words for words in ("with you", "interviewing me", "hiring team") if words in block]
    if standing == "just_had":
        assert "decision" not in block
    interview(chat).chase = Chase("last", chat.now)
    chat.command("chase 1 last")
    assert ("with you" in chat.said[0].block) == (whom == "employer")
    assert ("call " in chat.last) == (whom != "both" and channel != "phone")
