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
        chat.press("go_on")
    for tap in taps:
        chat.press(tap)
    assert chat.at == "feedback.message"
    return chat.said[0].block


TONE = ("more", "style")


def test_the_agency_may_be_asked_after_all() -> None:
    """Nobody, then an agency: the message is for them."""
    assert "forward to Acme" in worded("agency", whom="nobody")


@pytest.mark.parametrize(
    ("taps", "name", "first"),
    [
        ((), "", "Hello,"),
        ((), "Ms Okafor", "Hello Ms Okafor,"),
        ((*TONE, "formal", "mail"), "", "Dear hiring team,"),
        ((*TONE, "formal", "mail"), "Ms Okafor", "Dear Ms Okafor,"),
        ((*TONE, "skip", "skip"), "", "Hello,"),
    ],
)
def test_a_message_greets_in_its_tone(taps: tuple[str, ...], name: str, first: str) -> None:
    """Warm or formal, with a name where there is one."""
    block = worded(*taps, name=name)
    assert block.startswith(f"{first}\n\n")
    assert block.endswith("Kind regards" if "formal" in taps else "all the best")


@pytest.mark.parametrize("name", ["", "Sam"])
def test_on_linkedin_it_is_one_short_paragraph(name: str) -> None:
    """Short enough for a note there, in one piece."""
    block = worded(*TONE, "warm", "linkedin", name=name)
    assert "\n" not in block
    assert len(block) < 300
    assert ("Hello Sam," in block) == bool(name)


@pytest.mark.parametrize("name", ["", "Sam"])
def test_by_phone_it_is_a_script(name: str) -> None:
    """What to say, what to ask, and that listening comes then."""
    block = worded(*TONE, "warm", "phone", name=name)
    assert "Do you have two minutes?" in block
    assert "(Listen, and write down their words.)" in block
    assert block.count("\n- ") == 3


def test_the_questions_are_those_they_chose() -> None:
    """At most three of them: more would get fewer answers."""
    block = worded("more", "questions", "answer", "again", "done")
    assert block.count("\n- ") == 2
    assert "convinced least" in block
    every = ("strength", "change", "fit", "answer")
    assert worded("more", "questions", *every, "done").count("\n- ") == 3


def test_an_agency_is_the_other_road_where_there_is_one() -> None:
    """Whoever asked the employer and came through an agency tries the agency last."""
    chat = after_tip_1()
    one = interview(chat)
    one.can_ask, one.source, one.chase = "employer", "agency", Chase("last", chat.now)
    chat.command("chase 1 last")
    assert "this time through the agency" in chat.last
    assert "you put me forward to Acme" in chat.said[0].block


@pytest.mark.parametrize("channel", ["mail", "linkedin", "phone"])
@pytest.mark.parametrize("whom", ["employer", "agency", "both"])
@pytest.mark.parametrize("standing", ["just_had", "turned_down"])
def test_a_message_says_nothing_untrue_to_whoever_gets_it(standing: Standing, whom: CanAsk, channel: Channel) -> None:
    """The agency held no interview; without an answer there is no decision; a last try takes another road."""
    chat = after_tip_1()
    one = interview(chat)
    one.standing, one.can_ask, one.channel, one.tone = standing, whom, channel, "formal"
    chat.begin("feedback", "message", about=1)
    block = chat.said[0].block
    if whom != "employer":
        assert not [words for words in ("at { $where }", "the conversation", "hiring team") if words in block]
    if standing == "just_had":
        assert "decision" not in block
    interview(chat).chase = Chase("last", chat.now)
    chat.command("chase 1 last")
    assert ("at { $where }" in chat.said[0].block) == (whom == "employer")
    assert ("this time by phone" in chat.last) == (whom != "both" and channel != "phone")
