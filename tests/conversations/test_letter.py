"""Tip 2: letters one would send: signed, one for each who is asked. Tip 3: what a reason often means."""

import pytest

from .chat import WORLD, Chat
from .test_tip_2_message import ready


def test_the_name_they_sign_with_is_asked_once_and_kept() -> None:
    """It ends this message and those for the next interview; Back takes it out again."""
    chat = ready("employer")
    chat.press("more")
    chat.press("sign")
    chat.type("Ana Sousa")
    assert chat.at == "feedback.message"
    assert chat.said[0].block.endswith("Thanks again,\nAna Sousa")
    assert "Sign with another name" in chat.press("more")[-1].rows[3][0].label
    chat.command("new_interview")
    chat.type("Globex")
    chat.begin("feedback", "message", about=2)
    assert chat.said[0].block.endswith("Ana Sousa")


def test_back_takes_the_name_out_again() -> None:
    """As with every answer."""
    chat = ready("employer")
    chat.press("more")
    chat.press("sign")
    chat.type("Ana Sousa")
    chat.press("back")
    assert chat.person.signs == ""


@pytest.mark.parametrize(("choice", "noted"), [("will_send", ["agency"]), ("leave", [])])
def test_each_of_both_gets_a_letter_of_its_own(choice: str, noted: list[str]) -> None:
    """The employer is thanked for the interview, the agency for setting it up."""
    chat = ready("both")
    assert "for interviewing me for the (job title) job at Acme" in chat.said[0].block
    chat.press("will_send")
    assert chat.at == "feedback.agency"
    assert "for setting up my interview at Acme" in chat.said[0].block
    chat.press(choice)
    assert chat.at == "findings.heard"
    assert chat.person.interviews[1].also == noted


def test_formal_and_warm_are_different_letters() -> None:
    """Not only in the greeting."""
    warm = ready("employer").said[0].block.splitlines()
    chat = ready("employer")
    for tap in ("more", "style", "formal", "mail"):
        chat.press(tap)
    formal = chat.said[0].block.splitlines()
    assert len({*warm} & {*formal} - {""}) <= 5  # the subject, three questions, the name


@pytest.mark.parametrize(
    ("reason", "card"),
    [
        ("You were overqualified for this", "overqualified"),
        ("someone with more experience", "experience"),
        ("the role is on hold", "on_hold"),
    ],
)
def test_a_usual_reason_is_recognised_and_answered_with_often(reason: str, card: str) -> None:
    """One sentence beside their words, and the card one tap away; then the question comes again."""
    chat = Chat().reach("findings.reason", {"findings.heard": "told"})
    chat.type(reason)
    assert WORLD.render(f"findings-meaning.{card}") in chat.last
    chat.press("meaning")
    assert WORLD.render(f"advice-{card}") in chat.last
    chat.press("enough")
    assert chat.at == "findings.believable"


@pytest.mark.parametrize("reason", ["The lift was stuck", "no " * 200])
def test_a_reason_of_its_own_is_left_as_it_is(reason: str) -> None:
    """Nothing is read into it; neither is anything into a long story."""
    chat = Chat().reach("findings.reason", {"findings.heard": "told"})
    chat.type(reason)
    assert "meaning" not in chat.keys
