"""The nudge and the last try are messages that one would send as they are."""

import pytest

from conversations.choices import CanAsk, Channel, Tone
from conversations.person import Chase

from .chat import START, Chat
from .test_requests import asked


def message(stage: str, **answers: object) -> str:
    """The text to copy, for someone who signs as Ana."""
    chat: Chat = asked(chase=Chase("nudge", START), role="cook", **answers)
    chat.person.signs = "Ana"
    chat.command(f"chase 1 {stage}")
    return chat.said[0].block


@pytest.mark.parametrize("tone", ["warm", "formal"])
@pytest.mark.parametrize("whom", ["employer", "agency", "both"])
def test_a_nudge_by_mail_can_be_sent_as_it_is(tone: Tone, whom: CanAsk) -> None:
    """It answers the first mail, greets in the same tone, names the job, and is signed."""
    block = message("nudge", channel="mail", tone=tone, can_ask=whom, addressee="Sam Lee, the manager")
    place = " at Acme" if whom == "agency" else ""
    assert block.startswith(f"Subject: Re: Feedback on my interview{place}, cook\n\n")
    assert ("Dear Sam Lee," if tone == "formal" else "Hi Sam Lee,") in block
    assert ("at Acme" in block) == (whom == "agency")
    assert "for the cook job" in block
    assert block.endswith("\nAna")


@pytest.mark.parametrize("channel", ["linkedin", "phone"])
@pytest.mark.parametrize("stage", ["nudge", "last"])
def test_no_subject_line_is_spoken_or_written_on_linkedin(channel: Channel, stage: str) -> None:
    """Only a mail has one; every message says who it is from."""
    block = message(stage, channel=channel, can_ask="employer")
    assert ("Subject:" in block) == (stage == "last" and channel == "phone")
    assert "Ana" in block


@pytest.mark.parametrize("channel", ["mail", "phone"])
def test_a_last_try_through_the_agency_does_not_greet_the_employer(channel: Channel) -> None:
    """The name they gave is that of the person they met."""
    block = message("last", channel=channel, can_ask="employer", source="agency", addressee="Sam")
    assert block.startswith("Subject: One question about my interview at Acme for the cook job\n\nHi,")
    assert "Sam" not in block


def test_who_has_not_given_a_name_sees_where_it_goes() -> None:
    """In the nudge, the last try and the request for notes."""
    chat = asked(chase=Chase("nudge", START), can_ask="employer")
    for stage in ("nudge", "last"):
        chat.command(f"chase 1 {stage}")
        assert "(your name)" in chat.said[0].block


def test_the_request_for_notes_is_signed_and_names_the_job() -> None:
    """It has a subject line, and says nothing that isn't known."""
    chat = asked(role="cook")
    chat.person.signs, chat.person.country, chat.person.country_sure = "Ana", "GB", True
    chat.command("feedback 1 notes")
    block = chat.said[0].block
    assert block.startswith("Subject: A copy of my personal data")
    assert "I applied for the cook job with you. Please send me" in block
    assert block.endswith("Thank you,\nAna")
